using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Sakip.Dasar;

namespace Sakip.Nilai;

/// <summary>Reads performance values as Indonesian reports print them.</summary>
internal static partial class PembacaNilai
{
    /// <summary>The length of the longest text that says that there is no figure.</summary>
    private const int KosongTerpanjang = 9;

    public static BacaanNilai Read(string? teks)
    {
        if (teks is not null && TryReadPolos(teks, out var polos))
        {
            return new BacaanNilai.Terbaca(polos);
        }

        var isi = HurufMirip.Fold(teks ?? string.Empty, out var dilipat);
        return ReadIsi(isi) with { HurufDilipat = dilipat };
    }

    /// <summary>Reads the commonest figures, digits with one separator at most and perhaps a percent sign, and leaves all others to the patterns.</summary>
    private static bool TryReadPolos(string teks, [NotNullWhen(true)] out NilaiKinerja? nilai)
    {
        nilai = null;
        var isPersen = teks.EndsWith('%');
        var angka = teks.AsSpan(0, teks.Length - (isPersen ? 1 : 0));
        var (mantisa, pemisah) = (0L, 0); // no separator yet: it never comes first
        if (angka.Length is 0 or > PangkatSepuluh.Terbesar)
        {
            return false;
        }

        for (var i = 0; i < angka.Length; i++)
        {
            if (char.IsAsciiDigit(angka[i]))
            {
                mantisa = (mantisa * 10) + (angka[i] - '0');
            }
            else if (pemisah == 0 && i > 0 && i < angka.Length - 1 && angka[i] is (',' or '.'))
            {
                pemisah = i;
            }
            else
            {
                return false;
            }
        }

        var desimal = pemisah == 0 ? 0 : angka.Length - pemisah - 1;
        if (desimal == 3 && angka[pemisah] == '.')
        {
            return false; // thousands, perhaps
        }

        nilai = NilaiKinerja.FromPendek(Rasio.ToDecimal(mantisa, desimal), isPersen);
        return true;
    }

    /// <summary>Whether a text is a predikat: it starts with a letter and holds neither digits nor brackets, nor is it money or absence.</summary>
    public static bool IsPredikat(string teks) => PredikatPola().IsMatch(teks) && FindKosong(teks) is null;

    private static BacaanNilai ReadIsi(string isi)
    {
        if (IsAngkaSaja(isi))
        {
            return ReadAngkaSaja(isi);
        }

        if (FindKosong(isi) is { } jenis)
        {
            return new BacaanNilai.Kosong(jenis);
        }

        if (isi[^1] != ')' || BerkurungPola().Match(isi) is not { Success: true } kurung)
        {
            return ReadTunggal(isi);
        }

        var luar = ReadTunggal(kurung.Groups["luar"].Value);
        var teksDalam = kurung.Groups["dalam"].Value.Trim();
        return teksDalam.Length == 0 ? luar : Combine(luar, ReadTunggal(teksDalam), isi);
    }

    /// <summary>Whether a text is digits and separators alone, as most figures are: these need no patterns.</summary>
    private static bool IsAngkaSaja(string isi)
    {
        foreach (var huruf in isi)
        {
            if (!char.IsAsciiDigit(huruf) && huruf is not ('.' or ','))
            {
                return false;
            }
        }

        return isi.Length > 0 && char.IsAsciiDigit(isi[^1]);
    }

    private static BacaanNilai ReadAngkaSaja(string isi)
    {
        var (angka, alasan) = ReadAngka(isi, rupiah: false, 1m);
        return alasan is not null ? Fail(alasan, isi) : ToBacaan([.. angka.Select(NilaiKinerja.FromAngka)]);
    }

    private static JenisKosong? FindKosong(string isi) => isi.Length > KosongTerpanjang ? null : isi.ToUpperInvariant() switch
    {
        "" or "RP" or "RP." => JenisKosong.Hampa,
        "-" or "–" or "—" or "--" or "RP -" or "RP. -" or "RP-" or "RP.-" => JenisKosong.Strip,
        "N/A" or "N / A" or "NA" or "N.A." or "NIHIL" or "TIDAK ADA" or "BELUM ADA" => JenisKosong.TidakTersedia,
        _ => null,
    };

    /// <summary>Joins what stands before the brackets with what stands in them: a number or range with a predikat or a ratio, either first.</summary>
    private static BacaanNilai Combine(BacaanNilai luar, BacaanNilai dalam, string isi)
    {
        if ((luar as BacaanNilai.Cacat ?? dalam as BacaanNilai.Cacat) is { } cacat)
        {
            return Fail(cacat.Masalah.Kode, isi);
        }

        return (FindNama(luar), FindNama(dalam)) switch
        {
            (null, null) => new BacaanNilai.Taksa([.. luar.Kemungkinan, .. dalam.Kemungkinan]), // two numbers: 72 (85)
            ({ } nama, null) => AddNama(dalam, nama),
            (null, { } nama) => AddNama(luar, nama),
            _ => Fail(PesanNilai.BukanAngka, isi), // two words: BB (Sangat Baik)
        };
    }

    /// <summary>Finds the predikat or ratio that a text is; null when it is a number or range.</summary>
    private static NilaiKinerja? FindNama(BacaanNilai bacaan) =>
        bacaan is BacaanNilai.Terbaca { Nilai: { Angka: null, Rentang: null } nama } ? nama : null;

    private static BacaanNilai AddNama(BacaanNilai angka, NilaiKinerja nama) =>
        ToBacaan([.. angka.Kemungkinan.Select(n => nama.Rasio is { } rasio ? n.WithRasio(rasio) : n.WithPredikat(nama.Predikat!))]);

    /// <summary>Reads a figure, a ratio or a predikat that stands alone.</summary>
    private static BacaanNilai ReadTunggal(string isi)
    {
        if (RasioPola().Match(isi) is { Success: true } rasio && TryParseBulat(rasio.Groups[1], out var pembilang) && TryParseBulat(rasio.Groups[2], out var penyebut))
        {
            return new BacaanNilai.Terbaca(NilaiKinerja.FromRasio(new(pembilang, penyebut)));
        }

        return IsPredikat(isi) ? new BacaanNilai.Terbaca(NilaiKinerja.FromPredikat(isi)) : ReadFigur(isi);
    }

    /// <summary>Whether a text can be a unit: it starts with a letter, a percent or a degree sign.</summary>
    public static bool IsSatuan(string teks) => SatuanPola().IsMatch(teks);

    private static bool TryParseBulat(Group angka, out int hasil) =>
        int.TryParse(angka.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out hasil);

    /// <summary>Reads a number or a range, with sign, currency, percent sign or unit.</summary>
    private static BacaanNilai ReadFigur(string isi)
    {
        if (BukanDigitPola().Match(isi) is { Success: true } bukanDigit)
        {
            return Fail(bukanDigit.Groups["pangkat"].Success ? PesanNilai.NotasiIlmiah : PesanNilai.HurufO, isi);
        }

        var cocok = FigurPola().Match(isi);
        if (!cocok.Success)
        {
            return Fail(PesanNilai.BukanAngka, isi);
        }

        var isRupiah = cocok.Groups["rp"].Success || cocok.Groups["sen"].Success;
        var satuan = cocok.Groups["satuan"] is { Length: > 0 } grup ? grup.Value : null;
        var kali = 1m;
        if (isRupiah && satuan is not null && !TryGetKali(satuan, out kali))
        {
            return Fail(PesanNilai.BukanAngka, isi);
        }

        satuan = isRupiah ? NilaiKinerja.SatuanRupiah : satuan;
        var negatif = cocok.Groups["minus"].Success || cocok.Groups["akuntansi"].Success;
        var (bawah, alasan) = ReadAngka(cocok.Groups["angka"].Value, isRupiah, negatif ? -kali : kali);
        if (alasan is not null)
        {
            return Fail(alasan, isi);
        }

        if (!cocok.Groups["atas"].Success)
        {
            return ToBacaan([.. bawah.Select(a => AddSatuan(NilaiKinerja.FromAngka(a), satuan))]);
        }

        var (atas, alasanAtas) = ReadAngka(cocok.Groups["atas"].Value, isRupiah, cocok.Groups["minusAtas"].Success ? -kali : kali);
        return alasanAtas is not null ? Fail(alasanAtas, isi) : ReadRentang(bawah, atas, satuan, isi);
    }

    /// <summary>Joins the ends of a range; dots that can be read both ways are read the same way at both ends.</summary>
    private static BacaanNilai ReadRentang(ImmutableArray<decimal> bawah, ImmutableArray<decimal> atas, string? satuan, string isi)
    {
        var rentang = Enumerable.Range(0, Math.Max(bawah.Length, atas.Length))
            .Select(i => (Bawah: bawah[Math.Min(i, bawah.Length - 1)], Atas: atas[Math.Min(i, atas.Length - 1)]))
            .Where(r => r.Bawah <= r.Atas)
            .Select(r => AddSatuan(NilaiKinerja.FromRentang(new(r.Bawah, r.Atas)), satuan))
            .ToImmutableArray();
        return rentang.IsEmpty ? Fail(PesanNilai.RentangTerbalik, isi) : ToBacaan(rentang);
    }

    private static BacaanNilai ToBacaan(ImmutableArray<NilaiKinerja> kemungkinan) =>
        kemungkinan is [var satu] ? new BacaanNilai.Terbaca(satu) : new BacaanNilai.Taksa(kemungkinan);

    private static NilaiKinerja AddSatuan(NilaiKinerja nilai, string? satuan) =>
        satuan is null ? nilai : nilai.WithSatuan(satuan);

    /// <summary>Finds what a word behind a sum of money multiplies it by.</summary>
    private static bool TryGetKali(string kata, out decimal kali)
    {
        kali = kata.ToUpperInvariant() switch
        {
            "RIBU" => 1_000m,
            "JUTA" => 1_000_000m,
            "MILIAR" or "MILYAR" => 1_000_000_000m,
            "TRILIUN" or "TRILYUN" => 1_000_000_000_000m,
            _ => 0m,
        };
        return kali != 0;
    }

    /// <summary>Reads digits with separators: one number, two possible ones, or the reason why it is none.</summary>
    private static (ImmutableArray<decimal> Angka, KodePesan? Alasan) ReadAngka(string angka, bool rupiah, decimal kali)
    {
        if (angka.TrimStart('0', ',', '.').Count(char.IsAsciiDigit) + AngkaIndonesia.CountNol(kali) > Batas.AngkaBilangan)
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
                : ([Build(kelompok, koma[1], kali)], null);
        }

        return kelompok.Length switch
        {
            1 => ([Build(kelompok, string.Empty, kali)], null),
            2 when ribuan && !rupiah =>
                ([Build(kelompok, string.Empty, kali), Build([kelompok[0]], kelompok[1], kali)], null),
            2 when !ribuan => ([Build([kelompok[0]], kelompok[1], kali)], null),
            _ when ribuan => ([Build(kelompok, string.Empty, kali)], null),
            _ => ([], PesanNilai.RibuanSalah),
        };
    }

    /// <summary>Whether groups of digits are those of thousands: the first, never empty, of up to three and not led by 0, the others of three.</summary>
    public static bool IsRibuan(string[] kelompok) =>
        kelompok[0].Length <= 3
        && kelompok[0][0] != '0'
        && kelompok.Skip(1).All(k => k.Length == 3);

    private static decimal Build(string[] kelompok, string desimal, decimal kali) =>
        kali * decimal.Parse($"{string.Concat(kelompok)}.{desimal}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static BacaanNilai.Cacat Fail(KodePesan alasan, string isi) => new(new Masalah(alasan, Tempat.Tiada, ("teks", isi)));

    // B (82,84) or 82,84 (B); the text before the brackets is not empty, and brackets behind Rp are those of bookkeeping.
    [GeneratedRegex(@"^(?!(?i:rp|idr)\b)(?<luar>[^()]*[^() ]) ?\((?<dalam>[^()]*)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex BerkurungPola();

    // 9/9
    [GeneratedRegex("^([0-9]{1,10}) ?/ ?([0-9]{1,10})$", RegexOptions.CultureInvariant)]
    private static partial Regex RasioPola();

    // A letter first; no digits, no brackets, no currency.
    [GeneratedRegex(@"^(?!(?i:rp|idr)\b)\p{L}[^0-9()]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PredikatPola();

    // 1.25E10 or 9O,5%: letters that stand in a number, not a unit behind it.
    [GeneratedRegex("^[-−]?[0-9][0-9.,]*(?:(?<pangkat>[eE][+-]?[0-9]+)|[oO][0-9oO.,]*%?)$", RegexOptions.CultureInvariant)]
    private static partial Regex BukanDigitPola();

    // A unit: % or Dokumen, km2, % per tahun; not the rest of a range.
    [GeneratedRegex(@"^(?!(?:s/d|sampai) [-−]?[0-9])[%°\p{L}][\p{L}0-9 /%°³²-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex SatuanPola();

    // [-] [Rp[.]] [-] [(] 9.272.183.892[,-] [%] [- 90] [)] [% | unit]
    // A separator with no digit behind it is taken along, so that the reason is the missing digit.
    [GeneratedRegex(
        @"^(?<akuntansi>\()?(?<minus>[-−])? ?(?<rp>(?i:rp|idr)\.? ?)?(?<minus>[-−] ?)?(?<akuntansi>\()?(?<angka>[0-9.,]*[0-9](?:[.,](?!-))?)(?<sen>,-|,00,-|\.-)?(?: ?%?(?: ?[-–] ?| s/d | s\.d\.? | sampai )(?<minusAtas>[-−])?(?<atas>[0-9.,]*[0-9](?:[.,](?!-))?))?(?(akuntansi)\)) ?(?<satuan>(?!(?:s/d|sampai) [-−]?[0-9])[%°\p{L}][\p{L}0-9 /%°³²-]*)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex FigurPola();
}
