using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;
using Sakip.Tampilan;

namespace Layanan;

/// <summary>Computes one indicator by a rule pack, and says how.</summary>
internal sealed class Penghitung(PaketAturan paket)
{
    /// <summary>Computes the capaian. One that cannot be computed is an answer with its reason, no error.</summary>
    public Hasil<Jawaban> Compute(Permintaan permintaan)
    {
        var penyusun = new PenyusunData("layanan", "Layanan")
            .AddSasaran("sasaran", "Sasaran")
            .AddIndikator(permintaan.Indikator, permintaan.Indikator, "sasaran", permintaan.Polaritas);
        if (permintaan.Target is { } target)
        {
            penyusun.AddTarget(permintaan.Indikator, permintaan.Tahun, target, "pk");
        }

        if (permintaan.Realisasi is { } realisasi)
        {
            penyusun.AddRealisasi(permintaan.Indikator, permintaan.Tahun, realisasi);
        }

        var laporan = penyusun.BuildLaporan("layanan", "Layanan", permintaan.Tahun, paket.Kode);
        if (!laporan.IsBerhasil)
        {
            return Hasil<Jawaban>.FromMasalah(laporan.Masalah);
        }

        var pengukuran = PengukuranKinerja.Compute(laporan.Isi.Data, paket, Periode.FromTahun(permintaan.Tahun));
        if (!pengukuran.IsBerhasil)
        {
            return Hasil<Jawaban>.FromMasalah(pengukuran.Masalah);
        }

        var capaian = pengukuran.Isi.Indikator[0].Capaian;
        var rujukan = Rujukan.Parse($"predikat(capaian({permintaan.Indikator}; {permintaan.Tahun}))").Isi;
        var penjelasan = TeksJejak.Write(Penjelasan.Explain(laporan.Isi, paket, rujukan)).TrimEnd().Split('\n');
        return Hasil<Jawaban>.FromIsi(new(
            capaian.IsTerhitung ? capaian.Nilai : null,
            capaian.Peringkat.Peringkat.IsEmpty ? null : capaian.Peringkat.ToString(),
            capaian.IsTerhitung ? null : capaian.Alasan,
            $"{pengukuran.Isi.Aturan} {pengukuran.Isi.Aturan.SidikJari[..12]}",
            penjelasan));
    }
}
