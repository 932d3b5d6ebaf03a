using Sakip.Core.Tests.Perhitungan;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;
using Sakip.Tampilan;

namespace Sakip.Core.Tests.Tampilan;

public class TabelPengukuranTests
{
    // Two indicators of 2024, 80 and 60 of 100, the second standing on 2023.
    [Theory]
    [InlineData("ikut", "2 dari 2 indikator terhitung: 2 Baik (100,00 %).", "2 of 2 indicators computed: 2 Baik (100,00 %).")]
    [InlineData(
        "dikeluarkan",
        "1 dari 2 indikator masuk rata-rata, 1 bawaan tahun lalu dikeluarkan: 2 Baik (100,00 %).",
        "1 of 2 indicators in the mean, 1 carried forward left out: 2 Baik (100,00 %).")]
    public void Build_CarriedForward_TellsHowManyTheMeanRestsOn(string dibawa, string indonesia, string inggris)
    {
        var sasaran = new SimpulRencana("S1", JenisSimpul.Sasaran, "Sasaran");
        var tahun = Periode.FromTahun(2024);
        var data = new DataKinerja(new("d", "Dinas"), [sasaran], [new("I1", "Satu", sasaran), new("I2", "Dua", sasaran)], [
            new(new(Ukuran.Target, "I1", tahun, new(JenisDokumen.Pk)), NilaiKinerja.FromAngka(100)),
            new(new(Ukuran.Realisasi, "I1", tahun), NilaiKinerja.FromAngka(80)),
            new(new(Ukuran.Target, "I2", tahun, new(JenisDokumen.Pk)), NilaiKinerja.FromAngka(100)),
            new(new(Ukuran.Realisasi, "I2", tahun), NilaiKinerja.FromAngka(60).WithDibawaDari(2023))]);
        var pengukuran = PengukuranKinerja.Compute(data, AturanUji.CreatePaket($$"""
            "rerata": { "dibawa": "{{dibawa}}" }, "skala": { "capaian": { "peringkat": [ { "predikat": "Baik", "minimal": 50 } ] } }
            """), tahun).Isi;

        TabelPengukuran.Build(pengukuran)[0].Catatan[0].Should().Be(indonesia);
        TabelPengukuran.Build(pengukuran, Bahasa.Inggris)[0].Catatan[0].Should().Be(inggris);
    }
}
