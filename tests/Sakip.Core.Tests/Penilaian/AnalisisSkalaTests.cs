using FsCheck.Fluent;
using Sakip.Berkas.Json;
using Sakip.Penilaian;

namespace Sakip.Core.Tests.Penilaian;

/// <summary>The analysis against brute force over the grid, and the kinds it tells apart.</summary>
public class AnalisisSkalaTests
{
    public static TheoryData<int> Desimal => [0, 1, 2];

    public static TheoryData<string, Selang[], int?, string[]> Kasus => new()
    {
        // nama, pita, desimal, cacat: worked by hand
        { "terbalik", [new(90, true, 80, true), new(null, false, null, false)], 2, ["BatasTerbalik minimal 90 maksimal 80"] },
        { "titik kosong", [new(5, true, 5, false), new(null, false, null, false)], 2, ["TakTerjangkau minimal 5 kurangDari 5"] },
        { "titik sah", [new(null, false, 5, false), new(5, true, 5, true), new(5, false, null, false)], 2, [] },
        { "di antara dua langkah", [new(0.001m, true, 0.009m, true), new(null, false, 0, true), new(0.01m, true, null, false)], 2, ["TakTerjangkau minimal 0,001 maksimal 0,009"] },
        { "ganda seluruhnya", [new(0, true, null, false), new(0, true, null, false), new(null, false, 0, false)], 0, ["Tumpang minimal 0"] },
        { "urutan tidak berarti", [new(1, true, 2, true), new(null, false, 0, true), new(3, true, null, false)], null, ["Celah lebihDari 0 kurangDari 1", "Celah lebihDari 2 kurangDari 3"] },
        { "hanya terbalik", [new(2, true, 1, true)], 2, ["BatasTerbalik minimal 2 maksimal 1"] },
    };

    [Theory, MemberData(nameof(Kasus))]
    public void Run_HandWorkedBands_FindsWhatIsWrong(string nama, Selang[] pita, int? desimal, string[] cacat) =>
        AnalisisSkala.Run(new Skala(nama, pita.Select((s, i) => new Peringkat($"P{i}", s))), desimal)
            .Where(c => c.IsGalat).Select(c => c.ToString()).Should().Equal(cacat);

    [Fact]
    public void Lint_NoBandContainsAnything_NamesTheBandsAndDoesNotThrow()
    {
        // Used to throw IndexOutOfRangeException: the whole number line was an open bottom without a band beside it.
        const string Paket = """
            { "format": "sakip.aturan/1", "kode": "k", "nama": "n", "versi": [ { "berlaku": { "mulai": "2024-01-01" },
              "skala": { "capaian": { "peringkat": [ { "predikat": "A", "minimal": 2, "maksimal": 1 } ] } } } ] }
            """;
        AturanJson.Lint(System.Text.Encoding.UTF8.GetBytes(Paket)).Should().ContainSingle().Which.Kode.Nomor.Should().Be("SKP3107");
    }

    [Theory]
    [InlineData("DasarTerbuka maksimal 0", 2, 0.0)] // the only uncovered value that an evaluation can give
    [InlineData("DasarTerbuka kurangDari 25", 2, 24.0)]
    [InlineData("PuncakTerbuka minimal 100", 2, 100.0)]
    [InlineData("PuncakTerbuka lebihDari 100", 2, 101.0)]
    [InlineData("PuncakTerbuka minimal 99,995", 2, 100.0)] // 99,995 itself cannot occur at two decimals
    [InlineData("PuncakTerbuka minimal 99,5", null, 99.5)]
    [InlineData("DasarTerbuka maksimal 0,005", 2, 0.0)]
    public void Run_OpenEnd_ShowsTheEndItselfWhereItIsOpen(string cacat, int? desimal, double saksi)
    {
        var batas = decimal.Parse(cacat.Split(' ')[2].Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture);
        Selang pita = cacat.Split(' ')[1] switch
        {
            "maksimal" => new(batas, false, null, false),
            "kurangDari" => new(batas, true, null, false),
            "minimal" => new(null, false, batas, false),
            _ => new(null, false, batas, true),
        };
        var hasil = AnalisisSkala.Run(new Skala("satu", [new Peringkat("P", pita)]), desimal).Should().ContainSingle().Subject;
        hasil.ToString().Should().Be(cacat);
        hasil.Saksi.Should().Be((decimal)saksi);
    }

    [Theory, MemberData(nameof(Desimal))]
    public void Run_RandomBands_FindsOverlapOrGapExactlyWhereBruteForceDoes(int desimal)
    {
        var kisi = SkalaAcak.GetKisi(desimal);
        Prop.ForAll(SkalaAcak.Peringkat, peringkat =>
        {
            var cacat = AnalisisSkala.Run(new Skala("acak", peringkat), desimal);
            foreach (var nilai in kisi)
            {
                cacat.Where(c => IsBagian(c) && c.Selang.Contains(nilai)).Select(c => c.Jenis).Should().Equal(
                    Classify(peringkat, nilai), "{0} among {1}", nilai, SkalaAcak.Show(peringkat));
            }

            foreach (var satu in cacat.Where(IsBagian))
            {
                kisi.Where(n => satu.Selang.Contains(n)).Should().NotBeEmpty("{0} must occur among {1}", satu, SkalaAcak.Show(peringkat));
                (satu.Saksi * (decimal)Math.Pow(10, desimal) % 1).Should().Be(0, "{0} must lie on the grid", satu.Saksi);
                satu.Selang.Contains(satu.Saksi!.Value).Should().BeTrue();
                Classify(peringkat, satu.Saksi.Value).Should().Equal(satu.Jenis);
            }
        }).Check(300);
    }

    [Theory, MemberData(nameof(Desimal))]
    public void Run_RandomBands_FindsUnreachedBandsExactlyWhereBruteForceDoes(int desimal)
    {
        var kisi = SkalaAcak.GetKisi(desimal);
        Prop.ForAll(SkalaAcak.Peringkat, peringkat =>
            AnalisisSkala.Run(new Skala("acak", peringkat), desimal)
                .Where(c => c.Jenis is JenisCacatSkala.TakTerjangkau or JenisCacatSkala.BatasTerbalik)
                .SelectMany(c => c.Peringkat)
                .Should().Equal(
                    peringkat.Where(p => !kisi.Any(n => p.Selang.Contains(n))), "of {0}", SkalaAcak.Show(peringkat)))
            .Check(300);
    }

    [Fact]
    public void Run_RandomPolicies_ChangeGapsToFilledOnesAndNothingElse() =>
        Prop.ForAll(SkalaAcak.Skala, skala =>
        {
            var tanpa = AnalisisSkala.Run(new Skala(skala.Nama, skala.Peringkat), 2);
            var dengan = AnalisisSkala.Run(skala, 2);
            dengan.Select(c => (c.Selang, ToCelah(c.Jenis))).Should().Equal(tanpa.Select(c => (c.Selang, c.Jenis)));
            dengan.Where(c => c.Jenis == JenisCacatSkala.Celah).Should()
                .NotContain(c => !skala.Rate(c.Saksi!.Value).Peringkat.IsEmpty);
            dengan.Where(c => c.Jenis == JenisCacatSkala.CelahTerisi).Should()
                .NotContain(c => skala.Rate(c.Saksi!.Value).Peringkat.IsEmpty && skala.Celah != KebijakanCelah.Dibiarkan);
        }).Check(300);

    [Fact]
    public void GetNilaiBatas_FiveBands_EachEndAndItsNeighboursOnce()
    {
        // 91-100, 76-90, 66-75, 51-65, at most 50; 50 and 51 are neighbours of each other
        AnalisisSkala.GetNilaiBatas(Contoh.LimaPita(), 0).Should().Equal(
            49, 50, 51, 52, 64, 65, 66, 67, 74, 75, 76, 77, 89, 90, 91, 92, 99, 100, 101);
        AnalisisSkala.GetNilaiBatas(new Skala("x", [Contoh.Pita("A", null, false, 5, true)]), 12).Should().Equal(
            4.999999999999m, 5m, 5.000000000001m);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(13)]
    public void Run_GridOutOfRange_NamesTheArgument(int desimal)
    {
        FluentActions.Invoking(() => AnalisisSkala.Run(Contoh.LimaPita(), desimal))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(desimal));
        FluentActions.Invoking(() => AnalisisSkala.GetNilaiBatas(Contoh.LimaPita(), desimal))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(desimal));
    }

    [Fact]
    public void Run_NoScale_NamesTheArgument()
    {
        FluentActions.Invoking(() => AnalisisSkala.Run(null!, 2)).Should().Throw<ArgumentNullException>().WithParameterName("skala");
        FluentActions.Invoking(() => AnalisisSkala.GetNilaiBatas(null!, 2)).Should().Throw<ArgumentNullException>().WithParameterName("skala");
    }

    private static bool IsBagian(CacatSkala cacat) => cacat.Jenis is not (JenisCacatSkala.TakTerjangkau or JenisCacatSkala.BatasTerbalik);

    private static JenisCacatSkala ToCelah(JenisCacatSkala jenis) =>
        jenis == JenisCacatSkala.CelahTerisi ? JenisCacatSkala.Celah : jenis;

    /// <summary>Says what a value is by trying every band: none for exactly one band.</summary>
    private static JenisCacatSkala[] Classify(Peringkat[] peringkat, decimal nilai)
    {
        var berisi = peringkat.Select(p => p.Selang).Where(s => !IsKosong(s)).ToArray();
        var isAdaDiBawah = berisi.Any(s => s.Atas <= nilai);
        var isAdaDiAtas = berisi.Any(s => s.Bawah >= nilai);
        return berisi.Count(s => s.Contains(nilai)) switch
        {
            > 1 => [JenisCacatSkala.Tumpang],
            1 => [],
            _ when berisi.Length == 0 => [],
            _ => [isAdaDiBawah ? isAdaDiAtas ? JenisCacatSkala.Celah : JenisCacatSkala.PuncakTerbuka : JenisCacatSkala.DasarTerbuka],
        };
    }

    /// <summary>Whether no number at all lies between the ends: the middle and both ends are tried.</summary>
    private static bool IsKosong(Selang selang) =>
        selang is { Bawah: { } bawah, Atas: { } atas }
        && (bawah > atas || !new[] { bawah, (bawah + atas) / 2, atas }.Any(n => selang.Contains(n)));
}
