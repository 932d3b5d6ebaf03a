using System.Collections.Immutable;
using System.Globalization;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Ekspresi;
using Sakip.Nilai;

namespace Sakip.Berkas.RulesEngine;

/// <summary>Reads a workflow's expression with the operators and precedence it has there. Counts depth and parts.</summary>
/// <remarks>What has no counterpart in the project's own language (texts, members, calls, lambdas) is refused with its place.</remarks>
internal sealed class PenguraiRe
{
    /// <summary>The calls that have a counterpart.</summary>
    private static readonly string[] Fungsi = ["Math.Min", "Math.Max", "Math.Abs", "Math.Round", "Math.Floor", "Math.Ceiling", "iif"];

    /// <summary>The types whose members an expression there can reach; no alias stands for them.</summary>
    private static readonly string[] Tipe =
        ["DateTime", "DateTimeOffset", "TimeSpan", "Guid", "Math", "MidpointRounding", "Convert", "Enumerable", "Environment", "String", "Decimal", "Object"];

    private static readonly Dictionary<string, CaraBulat> Cara = new(StringComparer.Ordinal)
    {
        ["MidpointRounding.AwayFromZero"] = CaraBulat.SetengahMenjauhiNol,
        ["MidpointRounding.ToEven"] = CaraBulat.SetengahGenap,
        ["MidpointRounding.ToZero"] = CaraBulat.Potong,
        ["MidpointRounding.ToNegativeInfinity"] = CaraBulat.Turun,
        ["MidpointRounding.ToPositiveInfinity"] = CaraBulat.Naik,
    };

    private readonly NilaiJson _sumber;
    private readonly IReadOnlyDictionary<string, string> _alias;
    private readonly List<Kata> _kata;
    private int _kini;
    private int _dalam;
    private int _bagian;

    private PenguraiRe(NilaiJson sumber, IReadOnlyDictionary<string, string> alias)
    {
        _sumber = sumber;
        _alias = alias;
        _kata = PemindaiRe.Scan(sumber);
    }

    private Kata Kini => _kata[_kini];

    /// <summary>Spells a way of rounding as workflows do.</summary>
    public static string GetCara(CaraBulat cara) => Cara.Single(c => c.Value == cara).Key;

    /// <summary>Reads an expression.</summary>
    /// <exception cref="GagalBaca">It is malformed or cannot be said; the problem carries its place.</exception>
    public static SimpulRe Parse(NilaiJson sumber, IReadOnlyDictionary<string, string> alias)
    {
        try
        {
            PenguraiEkspresi.CheckPanjang(sumber.Teks);
        }
        catch (GagalBaca gagal)
        {
            throw new GagalBaca(gagal.Masalah.WithTempat(sumber.Tempat));
        }

        if (string.IsNullOrWhiteSpace(sumber.Teks))
        {
            throw new GagalBaca(new(PesanEkspresi.Kosong, sumber.Tempat));
        }

        var pengurai = new PenguraiRe(sumber, alias);
        var hasil = pengurai.ParseUtuh();
        return pengurai.Kini.Jenis == JenisKata.Akhir
            ? hasil
            : throw pengurai.FailHarus(new("akhir ekspresi", "the end of the expression"));
    }

    private SimpulRe ParseUtuh()
    {
        if (_dalam++ > Batas.DalamEkspresi)
        {
            throw Fail(PesanEkspresi.TerlaluDalam, Kini, ("batas", Batas.DalamEkspresi));
        }

        var hasil = ParseLogika("or", () => ParseLogika("and", ParseBanding));
        if (Kini.Is("?"))
        {
            var letak = Next();
            var benar = ParseUtuh();
            Take(":");
            hasil = Pilih(letak, hasil, benar, ParseUtuh());
        }

        _dalam--;
        return hasil;
    }

    private SimpulRe ParseLogika(string tanda, Func<SimpulRe> bagian)
    {
        var kiri = bagian();
        while (Kini.Is(tanda))
        {
            var letak = Next();
            kiri = Note(JenisRe.Logika, letak, tanda, CheckKebenaran(kiri), CheckKebenaran(bagian()));
        }

        return kiri;
    }

    private SimpulRe ParseBanding()
    {
        var kiri = ParseTambah();
        if (!IsBanding(Kini))
        {
            return kiri;
        }

        var tanda = Next();
        var kanan = ParseTambah();
        return IsBanding(Kini)
            ? throw Fail(PesanRulesEngine.BandingBeruntun, Kini)
            : Note(JenisRe.Banding, tanda, tanda.Teks, CheckAngka(kiri), CheckAngka(kanan));
    }

    private SimpulRe ParseTambah()
    {
        var kiri = ParseKali();
        while (Kini.Is("+") || Kini.Is("-"))
        {
            var tanda = Next();
            kiri = Note(JenisRe.Hitung, tanda, tanda.Teks, CheckAngka(kiri), CheckAngka(ParseKali()));
        }

        return kiri;
    }

    private SimpulRe ParseKali()
    {
        var kiri = ParseTunggal();
        while (Kini.Is("*") || Kini.Is("/"))
        {
            var tanda = Next();
            kiri = Note(JenisRe.Hitung, tanda, tanda.Teks, CheckAngka(kiri), CheckAngka(ParseTunggal()));
        }

        return kiri;
    }

    /// <summary>Parses signs before an operand; negation binds as tightly as minus there.</summary>
    private SimpulRe ParseTunggal()
    {
        var tanda = new Stack<Kata>();
        while (Kini.Is("-") || Kini.Is("not"))
        {
            tanda.Push(Next());
        }

        var isi = ParseInti();
        foreach (var satu in tanda)
        {
            isi = satu.Teks == "-"
                ? Note(JenisRe.Minus, satu, "-", CheckAngka(isi))
                : Note(JenisRe.Bukan, satu, "not ", CheckKebenaran(isi));
        }

        return isi;
    }

    private SimpulRe ParseInti()
    {
        var kata = Kini;
        if (kata.Jenis == JenisKata.Angka)
        {
            var angka = kata.Teks.TrimEnd('m', 'M', 'd', 'D', 'f', 'F', 'l', 'L', 'u', 'U');
            return Note(JenisRe.Angka, Next(), kata.Teks) with
            {
                Angka = decimal.Parse(angka, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
            };
        }

        if (kata.Jenis == JenisKata.Nama)
        {
            return ParseNama();
        }

        if (!kata.Is("("))
        {
            throw kata.Jenis == JenisKata.Tanda && kata.Teks is "[" or "{" or "=>" or "%" or "&" or "|" or "??" or "?."
                ? Fail(PesanRulesEngine.BentukDitolak, kata, ("teks", kata.Teks))
                : FailHarus(new("angka, nama, atau kurung buka", "a number, a name or an opening bracket"));
        }

        Next();
        var isi = ParseUtuh();
        Take(")");
        return isi;
    }

    private SimpulRe ParseNama()
    {
        var awal = Next();
        var jalur = awal.Teks;
        while (Kini.Is(".") && _kata[_kini + 1].Jenis == JenisKata.Nama)
        {
            Next();
            jalur = $"{jalur}.{Next().Teks}";
        }

        if (Kini.Is("(") && !PemindaiRe.IsCadangan(jalur))
        {
            return ParseFungsi(awal, jalur);
        }

        if (awal.Teks is "true" or "false" && jalur == awal.Teks)
        {
            return Note(JenisRe.Benar, awal, jalur);
        }

        if (jalur == "iif")
        {
            return ParseFungsi(awal, jalur);
        }

        if (PemindaiRe.IsCadangan(awal.Teks) || jalur == "typeof" || Kini.Is("=>") || Kini.Is("[") || Kini.Is("?."))
        {
            throw Fail(
                PesanRulesEngine.BentukDitolak, awal, ("teks", Kini.Is("=>") || Kini.Is("[") || Kini.Is("?.") ? $"{jalur} {Kini.Teks}" : jalur));
        }

        return _alias.TryGetValue(jalur, out var nama) ? Note(JenisRe.Nama, awal, nama)
            : jalur == awal.Teks ? Note(JenisRe.Nama, awal, jalur)
            : Tipe.Contains(awal.Teks) ? throw Fail(PesanRulesEngine.BentukDitolak, awal, ("teks", jalur))
            : throw Fail(PesanRulesEngine.AnggotaTanpaAlias, awal, ("jalur", jalur), ("nama", jalur.Split('.')[^1]));
    }

    private SimpulRe ParseFungsi(Kata awal, string nama)
    {
        if (!Fungsi.Contains(nama))
        {
            throw Fail(
                PesanRulesEngine.PanggilanDitolak,
                awal,
                ("fungsi", nama),
                ("pilihan", string.Join(", ", Fungsi)),
                ("saran", Saran.Find(nama, Fungsi) ?? Fungsi.FirstOrDefault(f => f.EndsWith($".{nama}", StringComparison.OrdinalIgnoreCase))));
        }

        Take("(");
        var argumen = new List<SimpulRe> { ParseUtuh() };
        CaraBulat? cara = null;
        while (cara is null && Kini.Is(","))
        {
            Next();
            cara = nama == "Math.Round" ? TakeCara() : null;
            if (cara is null)
            {
                argumen.Add(ParseUtuh());
            }
        }

        Take(")");
        var (terkecil, terbesar) = nama switch { "iif" => (3, 3), "Math.Min" or "Math.Max" => (2, 2), "Math.Round" => (1, 2), _ => (1, 1) };
        if (argumen.Count < terkecil || argumen.Count > terbesar)
        {
            var harus = terkecil == terbesar ? $"{terkecil}" : $"{terkecil}-{terbesar}";
            throw Fail(PesanEkspresi.JumlahArgumen, awal, ("fungsi", nama), ("harus", harus));
        }

        return nama switch
        {
            "iif" => Pilih(awal, argumen[0], argumen[1], argumen[2]),
            "Math.Round" => Round(awal, argumen, cara ?? CaraBulat.SetengahGenap),
            _ => Note(JenisRe.Fungsi, awal, nama["Math.".Length..].ToLowerInvariant(), [.. argumen.Select(CheckAngka)]),
        };
    }

    private SimpulRe Round(Kata awal, List<SimpulRe> argumen, CaraBulat cara)
    {
        var desimal = argumen.Count == 1 ? 0 : argumen[1] is { Jenis: JenisRe.Angka, Angka: >= 0 and <= Pembulatan.DesimalTerbanyak } tetap
            && tetap.Angka == decimal.Truncate(tetap.Angka) ? tetap.Angka
            : throw new GagalBaca(argumen[1].ToMasalah(PesanEkspresi.DesimalBulat));
        var banyak = new SimpulRe(JenisRe.Angka, _sumber, awal.Letak, "0", []) { Angka = desimal };
        return Note(JenisRe.Fungsi, awal, "round", CheckAngka(argumen[0]), banyak) with { Cara = cara };
    }

    /// <summary>Takes a way of rounding; null when the argument is another.</summary>
    private CaraBulat? TakeCara()
    {
        if (Kini.Teks != "MidpointRounding" || !_kata[_kini + 1].Is(".") || _kata[_kini + 2].Jenis != JenisKata.Nama)
        {
            return null;
        }

        if (!Cara.TryGetValue($"MidpointRounding.{_kata[_kini + 2].Teks}", out var cara))
        {
            throw Fail(PesanRulesEngine.BentukDitolak, Kini, ("teks", $"MidpointRounding.{_kata[_kini + 2].Teks}"));
        }

        _kini += 3;
        return cara;
    }

    private SimpulRe Pilih(Kata kata, SimpulRe syarat, SimpulRe benar, SimpulRe salah) => Note(
        JenisRe.Pilih, kata, "if", CheckKebenaran(syarat), benar, benar.IsKebenaran ? CheckKebenaran(salah) : CheckAngka(salah));

    private SimpulRe Note(JenisRe jenis, Kata kata, string teks, params ImmutableArray<SimpulRe> anak) =>
        ++_bagian > Batas.BagianEkspresi
            ? throw new GagalBaca(new(PesanEkspresi.TerlaluBesar, _sumber.Tempat, ("batas", Batas.BagianEkspresi)))
            : new(jenis, _sumber, kata.Letak, teks, anak);

    private static SimpulRe CheckAngka(SimpulRe simpul) => simpul.IsKebenaran ? throw FailJenis(simpul, isAngka: true) : simpul;

    private static SimpulRe CheckKebenaran(SimpulRe simpul) =>
        simpul.IsKebenaran || simpul.Jenis == JenisRe.Nama ? simpul : throw FailJenis(simpul, isAngka: false);

    private static GagalBaca FailJenis(SimpulRe simpul, bool isAngka)
    {
        KataDwibahasa angka = new("angka", "a number"), benar = new("benar atau salah", "true or false");
        return new(simpul.ToMasalah(PesanEkspresi.JenisSalah, ("ada", isAngka ? benar : angka), ("harus", isAngka ? angka : benar)));
    }

    private Kata Next() => _kata[_kini++];

    private void Take(string tanda)
    {
        if (!Kini.Is(tanda))
        {
            throw FailHarus(new(tanda, tanda));
        }

        Next();
    }

    private GagalBaca FailHarus(KataDwibahasa harus) => Kini.Teks is "%" or "&" or "|" or "=>" or "[" or "?." or "??" or "{"
        ? Fail(PesanRulesEngine.BentukDitolak, Kini, ("teks", Kini.Teks))
        : Kini is { Jenis: JenisKata.Nama, Teks: "in" or "is" or "as" }
        ? Fail(PesanRulesEngine.BentukDitolak, Kini, ("teks", Kini.Teks))
        : Fail(
            PesanEkspresi.HarusAda,
            Kini,
            ("harus", harus),
            ("ada", Kini.Jenis == JenisKata.Akhir ? new KataDwibahasa("akhir ekspresi", "the end of the expression") : $"\"{Kini.Teks}\""));

    private GagalBaca Fail(KodePesan kode, Kata kata, params ReadOnlySpan<(string Nama, object? Isi)> fakta)
    {
        var masalah = new Masalah(kode, Tempat.Tiada, [.. fakta, ("letak", kata.Letak + 1)]);
        return new(masalah.WithTempat(_sumber.GetTempat(masalah)));
    }

    private static bool IsBanding(Kata kata) => kata.Jenis == JenisKata.Tanda && kata.Teks is "==" or "!=" or "<" or "<=" or ">" or ">=";
}
