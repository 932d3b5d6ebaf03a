using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Sakip.Dasar;

namespace Sakip.Nilai;

/// <summary>Reads performance values as Indonesian reports print them.</summary>
internal static partial class PembacaNilai
{
    private const int AngkaTerbanyak = 28;

    public static BacaanNilai Read(string? teks)
    {
        var isi = HurufMirip.Fold(teks ?? string.Empty, out var dilipat);
        return ReadIsi(isi) with { HurufDilipat = dilipat };
    }

    private static BacaanNilai ReadIsi(string isi)
    {
        if (FindKosong(isi) is { } jenis)
        {
            return new BacaanNilai.Kosong(jenis);
        }

        var kurung = BerkurungPola().Match(isi);
        if (!kurung.Success)
        {
            return ReadTunggal(isi);
        }

        var luar = ReadTunggal(kurung.Groups["luar"].Value);
        var teksDalam = kurung.Groups["dalam"].Value.Trim();
        return teksDalam.Length == 0 ? luar : Combine(luar, ReadFigur(teksDalam), isi);
    }

    private static JenisKosong? FindKosong(string isi) => isi.ToUpperInvariant() switch
    {
        "" => JenisKosong.Hampa,
        "-" or "–" or "—" or "--" => JenisKosong.Strip,
        "N/A" or "NA" or "N.A." => JenisKosong.TidakTersedia,
        _ => null,
    };

    /// <summary>Joins what stands before the brackets with the number inside them.</summary>
    private static BacaanNilai Combine(BacaanNilai luar, BacaanNilai dalam, string isi)
    {
        if (luar is BacaanNilai.Cacat || dalam is BacaanNilai.Cacat)
        {
            return Fail(PesanNilai.BukanAngka, isi);
        }

        if (luar is not BacaanNilai.Terbaca { Nilai: { Angka: null, Rentang: null } luarNilai })
        {
            return new BacaanNilai.Taksa([.. luar.Kemungkinan, .. dalam.Kemungkinan]); // two numbers: 72 (85)
        }

        var gabung = dalam.Kemungkinan
            .Select(n => luarNilai.Rasio is { } rasio ? n.WithRasio(rasio) : n.WithPredikat(luarNilai.Predikat!))
            .ToImmutableArray();
        return gabung is [var satu] ? new BacaanNilai.Terbaca(satu) : new BacaanNilai.Taksa(gabung);
    }

    /// <summary>Reads a figure, a ratio or a predikat that stands alone.</summary>
    private static BacaanNilai ReadTunggal(string isi)
    {
        var rasio = RasioPola().Match(isi);
        if (rasio.Success)
        {
            return new BacaanNilai.Terbaca(NilaiKinerja.FromRasio(new(
                int.Parse(rasio.Groups[1].ValueSpan, CultureInfo.InvariantCulture),
                int.Parse(rasio.Groups[2].ValueSpan, CultureInfo.InvariantCulture))));
        }

        return PredikatPola().IsMatch(isi) ? new BacaanNilai.Terbaca(NilaiKinerja.FromPredikat(isi)) : ReadFigur(isi);
    }

    /// <summary>Reads a number or a range, with sign, currency, percent sign or unit.</summary>
    private static BacaanNilai ReadFigur(string isi)
    {
        var cocok = FigurPola().Match(isi);
        if (!cocok.Success)
        {
            return Fail(PesanNilai.BukanAngka, isi);
        }

        var negatif = cocok.Groups["minus"].Success || cocok.Groups["akuntansi"].Success;
        var satuan = cocok.Groups["rp"].Success ? NilaiKinerja.SatuanRupiah
            : cocok.Groups["satuan"] is { Length: > 0 } grup ? grup.Value
            : null;
        var (angka, alasan) = ReadAngka(cocok.Groups["angka"].Value, satuan == NilaiKinerja.SatuanRupiah);
        if (alasan is not null)
        {
            return Fail(alasan, isi);
        }

        if (cocok.Groups["atas"] is { Success: true } atas)
        {
            return ReadRentang(angka, ReadAngka(atas.Value, false), satuan, isi);
        }

        var kemungkinan = angka
            .Select(a => AddSatuan(NilaiKinerja.FromAngka(negatif ? -a : a), satuan))
            .ToImmutableArray();
        return kemungkinan is [var satu] ? new BacaanNilai.Terbaca(satu) : new BacaanNilai.Taksa(kemungkinan);
    }

    private static BacaanNilai ReadRentang(
        ImmutableArray<decimal> bawah, (ImmutableArray<decimal> Angka, KodePesan? Alasan) atas, string? satuan, string isi)
    {
        if (atas.Alasan is not null || bawah.Length > 1 || atas.Angka.Length > 1)
        {
            return Fail(atas.Alasan ?? PesanNilai.RibuanSalah, isi);
        }

        return bawah[0] <= atas.Angka[0]
            ? new BacaanNilai.Terbaca(AddSatuan(NilaiKinerja.FromRentang(new(bawah[0], atas.Angka[0])), satuan))
            : Fail(PesanNilai.RentangTerbalik, isi);
    }

    private static NilaiKinerja AddSatuan(NilaiKinerja nilai, string? satuan) =>
        satuan is null ? nilai : nilai.WithSatuan(satuan);

    /// <summary>Reads digits with separators: one number, two possible ones, or the reason why it is none.</summary>
    private static (ImmutableArray<decimal> Angka, KodePesan? Alasan) ReadAngka(string angka, bool rupiah)
    {
        if (angka.Count(char.IsAsciiDigit) > AngkaTerbanyak)
        {
            return ([], PesanNilai.TerlaluPanjang);
        }

        var koma = angka.Split(',');
        if (koma.Length > 2)
        {
            return ([], PesanNilai.KomaGanda);
        }

        var kelompok = koma[0].Split('.');
        if (kelompok.Any(k => k.Length == 0) || (koma.Length == 2 && koma[1].Length == 0))
        {
            return ([], PesanNilai.DesimalHilang);
        }

        var ribuan = IsRibuan(kelompok);
        if (koma.Length == 2)
        {
            return koma[1].Contains('.', StringComparison.Ordinal) || !(ribuan || kelompok.Length == 1)
                ? ([], PesanNilai.RibuanSalah)
                : ([Build(kelompok, koma[1])], null);
        }

        return kelompok.Length switch
        {
            1 => ([Build(kelompok, string.Empty)], null),
            2 when ribuan && !rupiah => ([Build(kelompok, string.Empty), Build([kelompok[0]], kelompok[1])], null),
            2 when !ribuan => ([Build([kelompok[0]], kelompok[1])], null),
            _ when ribuan => ([Build(kelompok, string.Empty)], null),
            _ => ([], PesanNilai.RibuanSalah),
        };
    }

    private static bool IsRibuan(string[] kelompok) =>
        kelompok.Length > 1
        && kelompok[0].Length <= 3
        && kelompok[0][0] != '0'
        && kelompok.Skip(1).All(k => k.Length == 3);

    private static decimal Build(string[] kelompok, string desimal) =>
        decimal.Parse($"{string.Concat(kelompok)}.{desimal}0"[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static BacaanNilai.Cacat Fail(KodePesan alasan, string isi) => new(new Masalah(alasan, Tempat.Tiada, ("teks", isi)));

    // B (82,84); the text before the brackets is not empty.
    [GeneratedRegex(@"^(?<luar>[^()]*[^() ]) ?\((?<dalam>[^()]*)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex BerkurungPola();

    // 9/9
    [GeneratedRegex("^([0-9]{1,9}) ?/ ?([0-9]{1,9})$", RegexOptions.CultureInvariant)]
    private static partial Regex RasioPola();

    // A letter first, and no currency before digits.
    [GeneratedRegex(@"^(?!Rp\.? ?-? ?[0-9])\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex PredikatPola();

    // [-] [Rp[.]] [-] 9.272.183.892[,-] [- 90] [% | unit], or the same in the brackets of bookkeeping.
    [GeneratedRegex(
        @"^(?<akuntansi>\((?=.*\)$))?(?<minus>[-−])? ?(?<rp>Rp\.? ?)?(?<minus>[-−] ?)?(?<angka>[0-9.,]*[0-9])(?:,-|,00,-|\.-)?(?: ?[-–] ?(?<atas>[0-9.,]*[0-9]))? ?(?<satuan>%|\p{L}[\p{L} /³²-]*)?(?(akuntansi)\))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex FigurPola();
}
