using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;
using DokumenRencana = Sakip.Kinerja.Dokumen;

namespace Sakip.Core.Tests.Perhitungan;

/// <summary>How years combine where one stands on another's figure: each figure counts once.</summary>
public class AkumulasiTests
{
    private static readonly SimpulRencana Sasaran = new("S1", JenisSimpul.Sasaran, "Sasaran");
    private static readonly DokumenRencana Renstra = new(JenisDokumen.Renstra);

    public static TheoryData<Akumulasi, string, decimal, decimal> TahunDibawa => new()
    {
        // how, the years from 2022 as figure<source, the result as a fraction: by hand
        { Akumulasi.Jumlah, "12 12<2022", 12m, 1m },
        { Akumulasi.Jumlah, "11 12 12<2023", 23m, 1m },
        { Akumulasi.Jumlah, "11 12 11<2022", 23m, 1m },
        { Akumulasi.Jumlah, "10 10<2022 10<2023", 10m, 1m }, // carried on and on
        { Akumulasi.Jumlah, "12<2021 5", 17m, 1m }, // 2021 is in no other way counted
        { Akumulasi.Jumlah, "12<2021 12<2021 5", 17m, 1m },
        { Akumulasi.Jumlah, "12 12", 24m, 1m }, // the same figure reached twice is no carried one
        { Akumulasi.Rerata, "11 12 12<2023", 23m, 2m },
        { Akumulasi.Rerata, "12 12<2022", 12m, 1m },
        { Akumulasi.Maksimum, "11 12 12<2023", 12m, 1m },
        { Akumulasi.Terakhir, "11 12 12<2023", 12m, 1m },
    };

    [Theory, MemberData(nameof(TahunDibawa))]
    public void Compute_YearStandsOnAnother_CountsEachFigureOnce(Akumulasi akumulasi, string tahunan, decimal bagian, decimal keseluruhan)
    {
        var hasil = Measure(akumulasi, tahunan);

        hasil.Kemajuan.Mentah.Poin.Should().Be(Rasio.From(bagian, keseluruhan)); // of 100
        hasil.Kemajuan.DibawaDari.Should().Be(tahunan.Contains('<') ? int.Parse(tahunan.Split('<')[1][..4], System.Globalization.CultureInfo.InvariantCulture) : null);
    }

    [Fact]
    public void Compute_AccumulatedWithoutTarget_GivesTheSum() =>
        Measure(Akumulasi.Jumlah, "12 12 11").RealisasiSampaiKini.Should().Be(Hitungan.FromAngka(35));

    /// <summary>Measures the last of the years against 100 at the end of the plan.</summary>
    private static HasilIndikator Measure(Akumulasi akumulasi, string tahunan)
    {
        var realisasi = tahunan.Split(' ').Select((teks, i) =>
        {
            var bagian = teks.Split('<').Select(b => int.Parse(b, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            var nilai = NilaiKinerja.FromAngka(bagian[0]);
            return new Fakta(new(Ukuran.Realisasi, "I1", Periode.FromTahun(2022 + i)), bagian.Length == 1 ? nilai : nilai.WithDibawaDari(bagian[1]));
        }).ToArray();
        var plan = Periode.FromJangka(2022, 2026);
        var data = new DataKinerja(
            new("dinas", "Dinas"),
            [Sasaran],
            [new("I1", "RT Mandiri", Sasaran, akumulasi: akumulasi)],
            [.. realisasi, new(new(Ukuran.Target, "I1", plan, Renstra), NilaiKinerja.FromAngka(100))],
            acuan: new(dokumenAkhir: Renstra, periodeAkhir: plan));
        return PengukuranKinerja.Compute(data, AturanUji.CreatePaket(), Periode.FromTahun(2021 + realisasi.Length)).Isi.Indikator.Should().ContainSingle().Subject;
    }
}
