using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

public sealed class RerataBobotKosongTests
{
    [Fact]
    public void Combine_PartWithoutWeights_IsNotSilentlyLeftOut()
    {
        var paket = AturanJson.Read("""
            { "format": "sakip.aturan/1", "kode": "uji", "nama": "Uji",
              "versi": [{ "berlaku": { "mulai": "2020-01-01" }, "rerata": { "dasar": "sasaran", "bobot": "indikator" } }] }
            """u8).Isi;
        VersiAturan aturan = paket.VersiTerakhir;
        var satu = Capaian.Compute(aturan, Polaritas.Positif, 100m, 80m);
        var dua = Capaian.Compute(aturan, Polaritas.Positif, 100m, 20m);

        var hasil = Rerata.Combine(aturan, [Rerata.Compute(aturan, [new AnggotaRerata(satu, 1m)]), Rerata.Compute(aturan, [new AnggotaRerata(dua)])], [satu, dua]);

        hasil.IsTerhitung.Should().BeFalse();
        hasil.Alasan.Should().Be(AlasanTakTerhitung.BobotKosong);
    }
}
