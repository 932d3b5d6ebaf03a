using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

public class PerbandinganInstansiTests
{
    // polarity, own realisasi, the other's, difference, how the other stands; the target of both is 10
    [Theory]
    [InlineData(Polaritas.Positif, "8", "9", 1, JenisBandingInstansi.LebihBaik)]
    [InlineData(Polaritas.Positif, "8", "8,00", 0, JenisBandingInstansi.Sama)]
    [InlineData(Polaritas.Negatif, "8", "9", 1, JenisBandingInstansi.KurangBaik)]
    [InlineData(Polaritas.Negatif, "8", "5", -3, JenisBandingInstansi.LebihBaik)]
    [InlineData(Polaritas.Positif, "84%", "9 dokumen", null, JenisBandingInstansi.SatuanLain)]
    [InlineData(Polaritas.Positif, "8", "BB", null, JenisBandingInstansi.TakTerbanding)]
    public void Compare_OtherBody_StandsByThePolarity(
        Polaritas polaritas, string sendiri, string lain, int? selisih, JenisBandingInstansi jenis)
    {
        var hasil = PerbandinganInstansi.Compare(Create(polaritas, sendiri, lain), AturanUji.CreatePaket(string.Empty));

        hasil.Select(h => h.Instansi.Id).Should().Equal("d", "lain");
        (hasil[0].Jenis, hasil[1].Jenis).Should().Be((null, jenis));
        (hasil[1].Selisih.IsTerhitung ? hasil[1].Selisih.Angka : (Rasio?)null).Should().Be(selisih is { } beda ? Rasio.From(beda) : null);
    }

    private static DataKinerja Create(Polaritas polaritas, string sendiri, string lain)
    {
        var sasaran = new SimpulRencana("S1", JenisSimpul.Sasaran, "Sasaran");
        var tahun = Periode.FromTahun(2024);
        return new(
            new("d", "Dinas"),
            [sasaran],
            [new("I1", "Satu", sasaran, polaritas: polaritas)],
            [
                new(new(Ukuran.Realisasi, "I1", tahun), Read(sendiri)),
                new(new(Ukuran.Realisasi, "I1", tahun, null, "lain"), Read(lain)),
            ],
            [new("lain", "Dinas lain")]);
    }

    private static NilaiKinerja Read(string teks) => ((BacaanNilai.Terbaca)NilaiKinerja.Read(teks)).Nilai;
}
