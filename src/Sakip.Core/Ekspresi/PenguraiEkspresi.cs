using System.Globalization;
using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Ekspresi;

/// <summary>Builds checked expressions. Counts depth and parts, so that no text can exhaust stack or memory.</summary>
internal sealed class PenguraiEkspresi
{
    private readonly List<Kata> _kata;
    private readonly LingkupNama _lingkup;
    private readonly CaraBulat _cara;
    private int _kini;
    private int _dalam;
    private int _bagian;

    private PenguraiEkspresi(string teks, LingkupNama lingkup, CaraBulat cara)
    {
        _kata = Pemindai.Scan(teks);
        _lingkup = lingkup;
        _cara = cara;
    }

    private Kata Kini => _kata[_kini];

    public static Simpul Parse(string teks, LingkupNama lingkup, JenisNilai harus, CaraBulat cara)
    {
        CheckPanjang(teks);

        if (string.IsNullOrWhiteSpace(teks))
        {
            throw new GagalBaca(new(PesanEkspresi.Kosong, Tempat.Tiada));
        }

        var pengurai = new PenguraiEkspresi(teks, lingkup, cara);
        var hasil = pengurai.ParseAtau();
        if (pengurai.Kini.Is(","))
        {
            throw pengurai.FailKoma();
        }

        if (pengurai.Kini.Jenis != JenisKata.Akhir)
        {
            throw pengurai.FailHarus(new("akhir ekspresi", "the end of the expression"));
        }

        return Check(hasil, harus);
    }

    /// <summary>Refuses a text beyond the limit, as written or in canonical form.</summary>
    public static void CheckPanjang(string teks)
    {
        if (teks.Length > Batas.HurufEkspresi)
        {
            throw new GagalBaca(new(
                PesanEkspresi.TerlaluPanjang, Tempat.Tiada, ("panjang", teks.Length), ("batas", Batas.HurufEkspresi)));
        }
    }

    private Simpul ParseAtau()
    {
        if (_dalam++ > Batas.DalamEkspresi)
        {
            throw new GagalBaca(new(
                PesanEkspresi.TerlaluDalam, Tempat.Tiada, ("batas", Batas.DalamEkspresi), ("letak", Kini.Letak + 1)));
        }

        var kiri = ParseDan();
        while (Kini.Is("or"))
        {
            var letak = Next().Letak;
            kiri = Note(new SimpulLogika(letak, false, Check(kiri, JenisNilai.Kebenaran), Check(ParseDan(), JenisNilai.Kebenaran)));
        }

        _dalam--;
        return kiri;
    }

    private Simpul ParseDan()
    {
        var kiri = ParseBukan();
        while (Kini.Is("and"))
        {
            var letak = Next().Letak;
            kiri = Note(new SimpulLogika(letak, true, Check(kiri, JenisNilai.Kebenaran), Check(ParseBukan(), JenisNilai.Kebenaran)));
        }

        return kiri;
    }

    private Simpul ParseBukan()
    {
        var bukan = TakeSemua("not");

        var isi = ParseBanding();
        for (var i = bukan.Count - 1; i >= 0; i--)
        {
            isi = Note(new SimpulBukan(bukan[i], Check(isi, JenisNilai.Kebenaran)));
        }

        return isi;
    }

    private Simpul ParseBanding()
    {
        var kiri = ParseTambah();
        if (Kini.Is("in"))
        {
            return ParseDalam(kiri);
        }

        if (!IsBanding(Kini))
        {
            return kiri;
        }

        var tanda = Next();
        var kanan = ParseTambah();
        if (IsBanding(Kini) || Kini.Is("in"))
        {
            throw new GagalBaca(new(PesanEkspresi.BandingBeruntun, Tempat.Tiada, ("letak", Kini.Letak + 1), ("contoh", "x in [0..100]")));
        }

        // Truths and codes are equal or not; only numbers have an order.
        var harus = tanda.Teks is "==" or "!=" ? kiri.Jenis : JenisNilai.Angka;
        return Note(new SimpulBanding(tanda.Letak, tanda.Teks, Check(kiri, harus), Check(kanan, harus)));
    }

    private SimpulDalam ParseDalam(Simpul kiri)
    {
        var letak = Next().Letak;
        var buka = Take("[", "(");
        var bawah = ParseBatas();
        Take("..");
        var atas = ParseBatas();
        var tutup = Take("]", ")");
        return atas.Isi.Angka < bawah.Isi.Angka
            ? throw new GagalBaca(new(PesanEkspresi.RentangTerbalik, Tempat.Tiada, ("letak", buka.Letak + 1)))
            : Note(new SimpulDalam(letak, Check(kiri, JenisNilai.Angka), bawah, buka.Teks == "[", atas, tutup.Teks == "]"));
    }

    /// <summary>Parses an end of an interval: a number with or without a sign.</summary>
    private SimpulTetap ParseBatas()
    {
        var minus = Kini.Is("-");
        var letak = minus ? Next().Letak : Kini.Letak;
        if (Kini.Jenis != JenisKata.Angka)
        {
            throw FailHarus(new("angka", "a number"));
        }

        var kata = Next();
        var angka = ToAngka(kata);
        return Note(new SimpulTetap(
            JenisNilai.Angka, letak, NilaiEkspresi.FromAngka(minus ? -angka : angka), Simpul.ToTeks(minus ? -angka : angka)));
    }

    private Simpul ParseTambah()
    {
        var kiri = ParseKali();
        while (Kini.Is("+") || Kini.Is("-"))
        {
            var tanda = Next();
            kiri = Note(new SimpulHitung(
                tanda.Letak, tanda.Teks[0], Check(kiri, JenisNilai.Angka), Check(ParseKali(), JenisNilai.Angka)));
        }

        return kiri;
    }

    private Simpul ParseKali()
    {
        var kiri = ParseMinus();
        while (Kini.Is("*") || Kini.Is("/"))
        {
            var tanda = Next();
            kiri = Note(new SimpulHitung(
                tanda.Letak, tanda.Teks[0], Check(kiri, JenisNilai.Angka), Check(ParseMinus(), JenisNilai.Angka)));
        }

        return kiri;
    }

    private Simpul ParseMinus()
    {
        var minus = TakeSemua("-");

        var isi = ParseInti();
        for (var i = minus.Count - 1; i >= 0; i--)
        {
            isi = Note(new SimpulMinus(minus[i], Check(isi, JenisNilai.Angka)));
        }

        return isi;
    }

    private Simpul ParseInti()
    {
        var kata = Kini;
        switch (kata.Jenis)
        {
            case JenisKata.Angka:
                return Note(new SimpulTetap(JenisNilai.Angka, Next().Letak, NilaiEkspresi.FromAngka(ToAngka(kata)), Simpul.ToTeks(ToAngka(kata))));
            case JenisKata.Nama:
                return ParseNama();
            case JenisKata.Bahasa when kata.Teks is "true" or "false":
                return Note(new SimpulTetap(
                    JenisNilai.Kebenaran, Next().Letak, NilaiEkspresi.FromKebenaran(kata.Teks == "true"), kata.Teks));
            case JenisKata.Bahasa when kata.Teks is not ("and" or "or" or "in" or "not"):
                return ParseFungsi();
            case JenisKata.Tanda when kata.Teks == "(":
                Next();
                var isi = ParseAtau();
                Take(")");
                return isi;
            default:
                throw FailHarus(new("angka, nama, atau kurung buka", "a number, a name or an opening bracket"));
        }
    }

    private Simpul ParseNama()
    {
        var kata = Next();
        if (_lingkup.FindMasukan(kata.Teks) is { } letak)
        {
            return Note(new SimpulNama(_lingkup.GetJenis(letak), kata.Letak, letak, kata.Teks));
        }

        var kode = _lingkup.FindKode(kata.Teks);
        if (!kode.IsHilang)
        {
            return Note(new SimpulTetap(JenisNilai.Kode, kata.Letak, kode, kata.Teks));
        }

        var dikenal = _lingkup.Masukan.Concat(_lingkup.Kode).ToArray();
        throw new GagalBaca(new(
            PesanEkspresi.NamaTidakDikenal,
            Tempat.Tiada,
            ("nama", kata.Teks),
            ("letak", kata.Letak + 1),
            ("pilihan", string.Join(", ", dikenal)),
            ("saran", Saran.Find(kata.Teks, dikenal.Concat(Pemindai.KataBahasa)))));
    }

    private Simpul ParseFungsi()
    {
        var fungsi = Next();
        Take("(");
        var argumen = new List<Simpul> { ParseAtau() };
        while (Kini.Is(","))
        {
            Next();
            argumen.Add(ParseAtau());
        }

        Take(")");
        var (terkecil, terbesar) = fungsi.Teks switch
        {
            "if" => (3, 3),
            "round" => (2, 2),
            "min" or "max" => (2, int.MaxValue),
            _ => (1, 1),
        };
        if (argumen.Count < terkecil || argumen.Count > terbesar)
        {
            throw new GagalBaca(new(
                PesanEkspresi.JumlahArgumen,
                Tempat.Tiada,
                ("fungsi", fungsi.Teks),
                ("letak", fungsi.Letak + 1),
                ("harus", terbesar == int.MaxValue ? $">= {terkecil}" : terkecil)));
        }

        return Note(BuildFungsi(fungsi, [.. argumen]));
    }

    private Simpul BuildFungsi(Kata fungsi, Simpul[] argumen)
    {
        switch (fungsi.Teks)
        {
            case "present":
                return argumen[0] is SimpulNama nama
                    ? new SimpulAda(fungsi.Letak, nama)
                    : throw new GagalBaca(new(
                        PesanEkspresi.HarusAda,
                        Tempat.Tiada,
                        ("letak", argumen[0].Letak + 1),
                        ("harus", new KataDwibahasa("nama masukan", "the name of an input")),
                        ("ada", new KataDwibahasa("bagian lain", "something else"))));
            case "if":
                return new SimpulPilih(
                    fungsi.Letak, Check(argumen[0], JenisNilai.Kebenaran), argumen[1], Check(argumen[2], argumen[1].Jenis));
            case "round":
                var desimal = argumen[1] is SimpulTetap { Jenis: JenisNilai.Angka } tetap && tetap.Isi.Angka.TryToDecimal(out var angka)
                    && angka == decimal.Truncate(angka) && angka is >= 0 and <= Pembulatan.DesimalTerbanyak
                    ? (int)angka
                    : throw new GagalBaca(new(PesanEkspresi.DesimalBulat, Tempat.Tiada, ("letak", argumen[1].Letak + 1)));
                return new SimpulFungsi(fungsi.Letak, "round", [Check(argumen[0], JenisNilai.Angka), argumen[1]], Pembulatan.From(desimal, _cara));
            default:
                foreach (var satu in argumen)
                {
                    _ = Check(satu, JenisNilai.Angka);
                }

                var cara = fungsi.Teks == "ceiling" ? CaraBulat.Naik : CaraBulat.Turun;
                return new SimpulFungsi(fungsi.Letak, fungsi.Teks, argumen, Pembulatan.From(0, cara));
        }
    }

    private Kata Next() => _kata[_kini++];

    private Kata Take(params string[] tanda) =>
        tanda.Any(Kini.Is) ? Next() : Kini.Is(",") ? throw FailKoma() : throw FailHarus(new(string.Join(" / ", tanda), string.Join(" / ", tanda)));

    /// <summary>Takes a sign as often as it is repeated and gives its places.</summary>
    private List<int> TakeSemua(string tanda)
    {
        var letak = new List<int>();
        while (Kini.Is(tanda))
        {
            letak.Add(Next().Letak);
        }

        return letak;
    }

    private T Note<T>(T simpul)
        where T : Simpul =>
        ++_bagian > Batas.BagianEkspresi
            ? throw new GagalBaca(new(PesanEkspresi.TerlaluBesar, Tempat.Tiada, ("batas", Batas.BagianEkspresi)))
            : simpul;

    private static Simpul Check(Simpul simpul, JenisNilai harus) =>
        simpul.Jenis == harus
            ? simpul
            : throw new GagalBaca(new(
                PesanEkspresi.JenisSalah,
                Tempat.Tiada,
                ("letak", simpul.Letak + 1),
                ("ada", GetNama(simpul.Jenis)),
                ("harus", GetNama(harus))));

    private GagalBaca FailKoma() => new(new(PesanEkspresi.KomaDesimal, Tempat.Tiada, ("letak", Kini.Letak + 1)));

    private GagalBaca FailHarus(KataDwibahasa harus) => new(new(
        PesanEkspresi.HarusAda,
        Tempat.Tiada,
        ("letak", Kini.Letak + 1),
        ("harus", harus),
        ("ada", Kini.Jenis == JenisKata.Akhir ? new KataDwibahasa("akhir ekspresi", "the end of the expression") : $"\"{Kini.Teks}\"")));

    private static bool IsBanding(Kata kata) => kata.Jenis == JenisKata.Tanda && kata.Teks is "==" or "!=" or "<" or "<=" or ">" or ">=";

    private static decimal ToAngka(Kata kata) =>
        decimal.Parse(kata.Teks, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static KataDwibahasa GetNama(JenisNilai jenis) => jenis switch
    {
        JenisNilai.Angka => new("angka", "a number"),
        JenisNilai.Kebenaran => new("benar atau salah", "true or false"),
        _ => new("kode", "a code"),
    };
}
