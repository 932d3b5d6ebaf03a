using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Laporan;
using Sakip.Perhitungan;
using Sakip.Tampilan;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Keras;

/// <summary>One pack and one report shared by many threads give what they give alone; what is computed when first asked for is asked for by all at once.</summary>
public class UtasTests
{
    private const int Banyak = 64;

    [Theory]
    [InlineData("lkip-2024-setda-kota-banjar")]
    [InlineData("lkj-2024-kecamatan-banjarbaru-selatan")]
    public async Task Evaluations_OfOnePackAndReport_AreAllTheSame(string nama)
    {
        var harap = Evaluate(ReadLaporan(nama), ReadPaket(nama));
        var (laporan, paket) = (ReadLaporan(nama), ReadPaket(nama)); // not touched yet: nothing of them is computed
        using var siap = new ManualResetEventSlim();

        var hasil = await Task.WhenAll(Enumerable.Range(0, Banyak).Select(i => Task.Factory.StartNew(
            () =>
            {
                siap.Wait();
                return i % 8 == 0 ? Evaluate(laporan, paket) : Compute(laporan, paket);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)).Append(Task.Run(() =>
            {
                siap.Set();
                return harap;
            })));

        hasil.Distinct().Should().BeEquivalentTo([harap, Compute(ReadLaporan(nama), ReadPaket(nama))]);
    }

    private static LaporanKinerja ReadLaporan(string nama) => LaporanJson.Read(File.ReadAllBytes(Repositori.GetJalur($"docs/contoh/{nama}.laporan.json"))).Isi;

    private static PaketAturan ReadPaket(string nama) => AturanJson.Read(File.ReadAllBytes(Repositori.GetJalur($"docs/contoh/{nama}.aturan.json"))).Isi;

    private static string Compute(LaporanKinerja laporan, PaketAturan paket) =>
        paket.SidikJari + Markdown.Write(TabelPengukuran.Build(PengukuranKinerja.Compute(laporan.Data, paket, laporan.Periode).Isi));

    private static string Evaluate(LaporanKinerja laporan, PaketAturan paket) =>
        Compute(laporan, paket) + TeksTemuan.Write(Verifikasi.Run(laporan, paket));
}
