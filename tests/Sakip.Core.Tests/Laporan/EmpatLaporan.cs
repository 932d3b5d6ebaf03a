using Sakip.Berkas.Json;
using Sakip.Core.Tests.Berkas;
using Sakip.Laporan;

namespace Sakip.Core.Tests.Laporan;

/// <summary>The four real reports, verified, with the places of their cells.</summary>
internal static class EmpatLaporan
{
    public static TheoryData<string> Nama =>
    [
        "lkip-2024-setda-kota-banjar", "lkjip-2024-setda-kabupaten-paser", "lkj-2024-kecamatan-banjarbaru-selatan", "laporan-tw1-2024-kecamatan-pengaron",
    ];

    public static string GetBerkas(string nama) => $"docs/contoh/{nama}.laporan.json";

    public static LaporanBertempat Read(string nama) => LaporanJson.ReadBertempat(ContohBerkas.Read(GetBerkas(nama))).Isi;

    public static HasilVerifikasi Verify(LaporanKinerja laporan) =>
        Verifikasi.Run(laporan, AturanJson.Read(ContohBerkas.Read($"docs/contoh/{laporan.BerkasAturan}")).Isi);

    public static HasilVerifikasi Verify(string nama) => Verify(Read(nama).Laporan);
}
