using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Core.Tests.Kolom;

/// <summary>Draws packs and measurements, those that trouble kernels often: ties, ends of bands, ends of every range.</summary>
internal static class PembangkitKolom
{
    private static readonly Rumus[] SemuaRumus =
    [
        .. Rumus.Bernama,
        Rumus.Parse("if(present(realisasi), realisasi - target + 100, target)").Isi,
        Rumus.Parse("min(realisasi / target * 100, 120)").Isi,
    ];

    private static readonly long[] Tepi =
    [
        (1L << 29) - 1, 1L << 29, (1L << 29) + 1, 1L << 31, (1L << 42) + 3, 150_119_987_579, 150_119_987_580, 1L << 50, (1L << 52) + 1,
        (1L << 60) - 1, 1L << 60, 999_999_999_999_999_999,
    ];

    /// <summary>Capaian that lie on a tie of two decimals, on an end of a band, or next to one: target, realisasi.</summary>
    private static readonly (decimal Target, decimal Realisasi)[] Pasangan =
    [
        (80m, 72.004m), (80m, 72.0040001m), (80m, 72.0039999m), (200m, 182.01m), (200m, 182.00m), (200m, 181.99m), (8m, 7.28m), (16m, 14.5601m),
        (3m, 1m), (3m, 2m), (7m, 6m), (1000m, 909.95m), (1000m, 909.949m), (400m, 304.02m), (400m, 302.02m), (400m, -302.02m), (100_000m, 50_005m),
        (0.0003m, 0.0001m), (1m, 104.8576m), (1m, 10485.75m), (1m, 10485.76m), (1m, 107374.18m), (10m, 12m), (10m, 5m), (0.000000001m, 1m),
    ];

    public static Gen<BarisUji[]> Baris { get; } =
        from banyak in Gen.Frequency((3, Gen.Choose(1, 12)), (2, Gen.Choose(13, 120)), (1, Gen.Choose(2000, 4200)))
        from pola in Gen.Choose(0, 3)
        from baris in Gen.ArrayOf(Satu(pola), banyak)
        select baris;

    public static Gen<BarisUji[]> BarisSedikit { get; } =
        from banyak in Gen.Choose(0, 40)
        from pola in Gen.Choose(0, 3)
        from baris in Gen.ArrayOf(Satu(pola), banyak)
        select baris;

    public static Gen<PaketAturan> Paket { get; } =
        from satu in Versi(new(2020, 1, 1), new(2023, 12, 31))
        from dua in Versi(new(2024, 1, 1), null)
        from isDua in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(true)))
        select isDua ? Contoh.Paket(satu, dua) : Contoh.Paket(dua);

    private static Gen<NilaiKinerja?> Angka(int pola)
    {
        var biasa =
            from bulat in Gen.Choose(-20, 20_000)
            from skala in Gen.Choose(0, pola)
            select ToNilai(new decimal(Math.Abs(bulat), 0, 0, bulat < 0, (byte)skala));
        var tepi =
            from bulat in Gen.Elements(Tepi)
            from skala in Gen.Choose(0, 2 * pola)
            from isNegatif in Gen.Elements(true, false)
            select ToNilai(ToDesimal(isNegatif ? -bulat : bulat, skala));
        var aneh = Gen.Elements<NilaiKinerja?>(
            NilaiKinerja.FromPredikat("BB"),
            NilaiKinerja.FromAngka(82.84m).WithPredikat("B"),
            NilaiKinerja.FromAngka(75).WithDibawaDari(2023),
            NilaiKinerja.FromRentang(new RentangAngka(80, 90)),
            NilaiKinerja.FromAngka(1234567890123456789012.345678m),
            NilaiKinerja.FromAngka(0.00000000000001m));
        return Gen.Frequency(
            (12, biasa),
            (1, Gen.Constant<NilaiKinerja?>(null)),
            (1, Gen.Constant(ToNilai(0))),
            (pola > 1 ? 2 : 0, tepi),
            (pola > 2 ? 1 : 0, aneh));
    }

    private static Gen<BarisUji> Satu(int pola) =>
        from pemda in Gen.Choose(1, pola == 1 ? 90 : 3)
        from indikator in Gen.Choose(1, 3)
        from tahun in Gen.Choose(pola == 3 ? 2018 : 2022, 2025)
        from triwulan in Gen.Elements(string.Empty, "1", "4")
        from polaritas in Gen.Elements(Enum.GetValues<Polaritas>())
        from target in Angka(pola)
        from realisasi in Angka(pola)
        from pasangan in Gen.Elements(Pasangan)
        from isPasangan in Gen.Choose(0, 2)
        select new BarisUji(
            $"P{pemda}",
            $"I{indikator}",
            tahun.ToString(System.Globalization.CultureInfo.InvariantCulture),
            triwulan,
            polaritas,
            isPasangan == 0 ? ToNilai(pasangan.Target) : target,
            isPasangan == 0 ? ToNilai(pasangan.Realisasi) : realisasi);

    private static Gen<VersiAturan> Versi(LocalDate mulai, LocalDate? sampai) =>
        from rumus in Gen.ArrayOf(Gen.Frequency((5, Gen.Elements(SemuaRumus).Select(r => (Rumus?)r)), (1, Gen.Constant<Rumus?>(null))), 6)
        from desimal in Gen.Frequency((3, Gen.Constant(2)), (2, Gen.Choose(0, 8)))
        from cara in Gen.Frequency((2, Gen.Constant(CaraBulat.SetengahMenjauhiNol)), (1, Gen.Elements(Enum.GetValues<CaraBulat>())))
        from langkah in Langkah(Pembulatan.From(desimal, cara))
        from targetNol in Gen.Elements(Enum.GetValues<KebijakanTargetNol>())
        from isKosongNol in Gen.Elements(false, false, true)
        from khusus in Gen.Frequency((4, Gen.Constant<Rumus?>(null)), (1, Gen.Elements(SemuaRumus).Select(r => (Rumus?)r)))
        from khususLain in Gen.Frequency((2, Gen.Constant<Rumus?>(null)), (1, Gen.Elements(Rumus.Bernama.AsEnumerable()).Select(r => (Rumus?)r)))
        from skala in Skala
        from isBulat in Gen.Elements(true, false)
        from isNol in Gen.Elements(true, false, false)
        from isDikeluarkan in Gen.Elements(true, false)
        from bobot in Gen.Frequency((9, Gen.Constant(BobotRerata.Sama)), (1, Gen.Constant(BobotRerata.Indikator)))
        from langkahRerata in Gen.Frequency((3, Gen.Constant<RangkaianLangkah?>(null)), (1, Langkah(Pembulatan.From(1)).Select(l => (RangkaianLangkah?)new RangkaianLangkah(l))))
        select Contoh.Versi(
            new AturanCapaian(
                rumus,
                new(langkah),
                targetNol,
                new[] { ("I2", khusus), ("I3", khususLain) }.Where(k => k.Item2 is not null).ToDictionary(k => k.Item1, k => k.Item2!, StringComparer.Ordinal),
                isKosongNol),
            new AturanRerata
            {
                IsAnggotaBulat = isBulat,
                IsTakTerhitungNol = isNol,
                IsDibawaDikeluarkan = isDikeluarkan,
                Bobot = bobot,
                Langkah = langkahRerata,
            },
            skala,
            mulai,
            sampai);

    private static Gen<Langkah[]> Langkah(Pembulatan pembulatan)
    {
        Langkah bulat = new Langkah.Bulatkan(pembulatan);
        return Gen.Frequency(
            (4, Gen.Constant<Langkah[]>([bulat])),
            (4, from atas in Gen.Elements(100m, 120m, 150.5m, 100.125m)
                from bawah in Gen.Elements(0m, -100m, 10m, 130m)
                from pola in Gen.Choose(0, 6)
                select (Langkah[])(pola switch
                {
                    0 => [new Langkah.BatasiAtas(atas), bulat],
                    1 => [new Langkah.BatasiBawah(bawah), new Langkah.BatasiAtas(atas), bulat],
                    2 => [bulat, new Langkah.BatasiAtas(atas)],
                    3 => [new Langkah.BatasiAtas(atas), bulat, new Langkah.BatasiBawah(bawah)],
                    4 => [],
                    5 => [new Langkah.Bulatkan(Pembulatan.From(4)), bulat],
                    _ => [new Langkah.BatasiAtas(atas)],
                })));
    }

    private static Gen<Skala?> Skala { get; } = Gen.Frequency(
        (3, from celah in Gen.Elements(KebijakanCelah.PitaBawah, KebijakanCelah.PitaAtas, KebijakanCelah.TanpaPeringkat, KebijakanCelah.BulatkanDulu)
            from puncak in Gen.Elements(KebijakanCelah.PitaAtas, KebijakanCelah.TanpaPeringkat)
            select (Skala?)Contoh.LimaPita(celah, puncak)),
        (1, Gen.Constant<Skala?>(null)),
        (1, Gen.Constant<Skala?>(Contoh.SkalaKotaBanjar())),
        (1, from dari in Gen.Elements(Enum.GetValues<DasarPenilaian>())
            from desimal in Gen.Choose(-1, 1)
            select (Skala?)new Skala(
                VersiAturan.SkalaCapaian,
                [Contoh.Pita("Baik", 90.995m, false, null, false), Contoh.Pita("Tepat", 90.995m, true, 90.995m, true), Contoh.Pita("Buruk", null, false, 90.995m, false)],
                dari: dari,
                pembulatan: desimal < 0 ? null : Pembulatan.From(desimal),
                takTerhitung: [new(AlasanTakTerhitung.TargetKosong, "Tidak Ada Target"), new(AlasanTakTerhitung.VersiTidakAda, "Tanpa Aturan")])));

    private static NilaiKinerja? ToNilai(decimal angka) => NilaiKinerja.FromAngka(angka);

    private static decimal ToDesimal(long angka, int skala) => angka / PowerOfTen(skala);

    private static decimal PowerOfTen(int pangkat) => pangkat == 0 ? 1 : 10 * PowerOfTen(pangkat - 1);
}
