using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Berkas.Sarif;
using Sakip.Laporan;
using Sakip.Perhitungan;
using Sakip.Tampilan;

namespace Sakip.Fuzz;

/// <summary>Does with a report that was read all that a host can do with it.</summary>
internal static class Pemakaian
{
    public static void Use(byte[] isi, LaporanKinerja laporan, PaketAturan paket)
    {
        var pengukuran = PengukuranKinerja.Compute(laporan.Data, paket, laporan.Periode);
        Hukum.CheckMasalah(pengukuran.Masalah);
        var anggaran = PengukuranAnggaran.Compute(laporan.Data, laporan.Periode);
        if (pengukuran.IsBerhasil)
        {
            _ = Markdown.Write([.. TabelPengukuran.Build(pengukuran.Isi), .. TabelAnggaran.Build(anggaran)]);
            _ = HasilJson.WriteEvaluasi("uji", pengukuran.Isi, anggaran);
        }

        foreach (var nama in TabelStandar.Nama)
        {
            var tabel = TabelStandar.Build(laporan, paket, nama);
            Hukum.CheckMasalah(tabel.Masalah);
            if (tabel.IsBerhasil)
            {
                _ = Csv.Write(tabel.Isi.Tabel);
                _ = HasilJson.WriteTabel(tabel.Isi.Tabel);
            }
        }

        var halaman = Hukum.Open(LaporanHtml.Write(laporan, paket));
        Hukum.Check(halaman is null || !halaman.Contains("<script", StringComparison.OrdinalIgnoreCase), "a page holds no script");
        var verifikasi = Verifikasi.Run(laporan, paket);
        _ = TeksTemuan.Write(verifikasi);
        _ = MarkdownTemuan.Write(verifikasi);
        _ = HasilJson.WriteVerifikasi([("uji", verifikasi)]);
        _ = SarifJson.Write("1", [("uji", LaporanJson.ReadBertempat(isi).Isi, verifikasi)]);
        var terima = DaftarTerima.FromHasil([verifikasi]);
        Hukum.Check(verifikasi.WithDiterima(terima).Baru.IsEmpty, "what is accepted is not new");
    }
}
