using FsCheck.Fluent;
using Sakip.Dasar;
using Sakip.Ekspresi;

namespace Sakip.Core.Tests.Ekspresi;

/// <summary>Laws over random expressions, against an oracle that knows nothing of the library's arithmetic.</summary>
public class HukumEkspresiTests
{
    private const string Peluruh = "0123456789abcdefghijklmnopqrstuvwxyz_ .,()[]+-*/<>=!&|%\"'\n\t²٣é😀";

    [Fact]
    public void Evaluate_RandomTrees_EqualTheOracle() => ForAll((tanam, teks, pohon, jenis) =>
    {
        var ungkapan = Parse(teks, jenis);
        for (var i = 0; i < 5; i++)
        {
            var (acuan, nilai) = tanam.DrawMasukan();
            ToAcuan(ungkapan.Evaluate(nilai)).Should().Be(pohon.Compute(acuan), "this is {0}", teks);
        }
    });

    [Fact]
    public void Teks_RandomTrees_ReadsBackEqualAndMeansTheSame() => ForAll((tanam, teks, _, jenis) =>
    {
        var semula = Parse(teks, jenis);
        var kembali = Parse(semula.Teks, jenis);
        kembali.Should().Be(semula);
        kembali.GetHashCode().Should().Be(semula.GetHashCode());
        kembali.Teks.Should().Be(semula.Teks);
        for (var i = 0; i < 3; i++)
        {
            var (_, nilai) = tanam.DrawMasukan();
            WithoutLetak(kembali.Evaluate(nilai)).Should().Be(WithoutLetak(semula.Evaluate(nilai)), "this is {0}", semula.Teks);
        }
    });

    [Fact]
    public void Teks_RandomTrees_HasNoBracketTooMany() => ForAll((_, teks, _, jenis) =>
    {
        var baku = Parse(teks, jenis).Teks;
        foreach (var (buka, tutup) in FindKurung(baku))
        {
            var tanpa = baku.Remove(tutup, 1).Insert(tutup, " ").Remove(buka, 1).Insert(buka, " ");
            var hasil = Ungkapan.Parse(tanpa, PenanamPohon.Lingkup, jenis);
            (hasil.IsBerhasil && hasil.Isi.Teks == baku).Should().BeFalse("the brackets at {0} and {1} of {2} are needed", buka, tutup, baku);
        }
    });

    [Fact]
    public void Parse_AnyText_NeverThrowsAndPlacesItsProblem() => ForAllTeks(benih =>
    {
        var acak = new Random(benih);
        var huruf = Enumerable.Range(0, acak.Next(40)).Select(_ => Peluruh[acak.Next(Peluruh.Length)]).ToArray();
        CheckTotal(new string(huruf));
    });

    [Fact]
    public void Parse_ValidTextWithOneCharacterSpoiled_NeverThrows() => ForAllTeks(benih =>
    {
        var teks = new PenanamPohon(benih).Grow().Teks;
        var acak = new Random(benih);
        var letak = acak.Next(teks.Length);
        CheckTotal(teks[..letak] + Peluruh[acak.Next(Peluruh.Length)] + teks[(letak + acak.Next(2))..]);
    });

    private static void CheckTotal(string teks)
    {
        foreach (var jenis in Enum.GetValues<JenisNilai>())
        {
            var hasil = Ungkapan.Parse(teks, PenanamPohon.Lingkup, jenis);
            if (hasil.IsBerhasil)
            {
                hasil.Isi.Evaluate(new NilaiEkspresi[PenanamPohon.Lingkup.JumlahMasukan]).ToString().Should().NotBeEmpty();
                continue;
            }

            var masalah = hasil.Masalah.Should().ContainSingle().Subject;
            masalah.ToPesan(Dasar.Bahasa.Inggris).Should().NotContainAny("{letak}", "{harus}", "{ada}");
            if (masalah.Fakta.TryGetValue("letak", out var letak))
            {
                letak.Should().BeOfType<int>().Which.Should().BeInRange(1, teks.Length + 1, "it lies in {0}", teks);
            }
        }
    }

    private static void ForAll(Action<PenanamPohon, string, Pohon, JenisNilai> hukum) => ForAllTeks(benih =>
    {
        var tanam = new PenanamPohon(benih);
        var (teks, pohon, jenis) = tanam.Grow();
        if (teks.Length <= Batas.HurufEkspresi / 2)
        {
            hukum(tanam, teks, pohon, jenis);
        }
    });

    private static void ForAllTeks(Action<int> hukum) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), hukum).Check(1_500);

    private static Ungkapan Parse(string teks, JenisNilai jenis)
    {
        var hasil = Ungkapan.Parse(teks, PenanamPohon.Lingkup, jenis);
        hasil.Masalah.Should().BeEmpty("{0} is well-formed", teks);
        return hasil.Isi;
    }

    private static Acuan ToAcuan(NilaiEkspresi nilai) => nilai switch
    {
        { IsAngka: true } => new Acuan.Angka(new(nilai.Angka.Pembilang, nilai.Angka.Penyebut)),
        { IsBenar: true } => new Acuan.Benar(true),
        { IsSalah: true } => new Acuan.Benar(false),
        { IsGagal: true } => new Acuan.Gagal(nilai.Alasan, nilai.Letak),
        { IsHilang: true } => Acuan.Hilang,
        _ => new Acuan.Kode(PenanamPohon.Lingkup.Kode.Single(k => PenanamPohon.Lingkup.FindKode(k) == nilai)),
    };

    private static Acuan WithoutLetak(NilaiEkspresi nilai) =>
        ToAcuan(nilai) is Acuan.Gagal gagal ? gagal with { Letak = 0 } : ToAcuan(nilai);

    /// <summary>Finds the pairs of brackets that group; those of calls and intervals do not.</summary>
    private static IEnumerable<(int Buka, int Tutup)> FindKurung(string baku)
    {
        var terbuka = new Stack<(int Letak, bool IsKelompok)>();
        for (var i = 0; i < baku.Length; i++)
        {
            switch (baku[i])
            {
                case '[':
                    terbuka.Push((i, false));
                    break;
                case '(':
                    terbuka.Push((i, !(i > 0 && char.IsLetter(baku[i - 1])) && !baku[..i].EndsWith(" in ", StringComparison.Ordinal)));
                    break;
                case ')' or ']':
                    var (letak, isKelompok) = terbuka.Pop();
                    if (isKelompok)
                    {
                        yield return (letak, i);
                    }

                    break;
            }
        }
    }
}
