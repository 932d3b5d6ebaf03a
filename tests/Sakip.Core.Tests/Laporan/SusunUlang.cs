using Sakip.Laporan;

namespace Sakip.Core.Tests.Laporan;

/// <summary>Builds a model that there is already with the builder.</summary>
internal static class SusunUlang
{
    /// <summary>States a model once more, call by call.</summary>
    public static LaporanKinerja Replay(LaporanKinerja laporan)
    {
        var data = laporan.Data;
        var penyusun = new PenyusunData(data.Instansi.Id, data.Instansi.Nama, data.Instansi.Pemda, data.Instansi.Provinsi);
        var acuan = data.Acuan;
        penyusun.WithAcuan(acuan.Target?.ToString(), acuan.DokumenAkhir is { } akhir ? $"{akhir}@{acuan.PeriodeAkhir}" : null, acuan.Pagu?.ToString());
        data.InstansiLain.ToList().ForEach(i => penyusun.AddInstansiLain(i.Id, i.Nama, i.Pemda, i.Provinsi));
        data.Skor.ToList().ForEach(s => penyusun.AddSkor(
            s.Id, s.Indeks, s.Periode, s.Skor.Select(k => (k.Key, (IsianNilai)k.Value)), s.Catatan));
        data.Narasi.ToList().ForEach(n => penyusun.AddNarasi(n.Subjek, n.Jenis, n.Teks));
        data.Perjanjian.ToList().ForEach(p => penyusun.AddPerjanjian(
            p.Dokumen.ToString(), p.Tahun, p.Tanggal, p.Jenjang, p.PihakPertama, p.PihakKedua, p.VersiPagu?.ToString(), p.Program));
        data.Dukungan.ToList().ForEach(d => penyusun.AddDukungan(d.Simpul, d.Untuk));
        foreach (var (kunci, anggaran) in data.Anggaran.Select(a => (a.Kunci, a)))
        {
            _ = kunci.Versi is { } versi
                ? penyusun.AddPagu(kunci.Subjek, kunci.Periode, versi.ToString(), anggaran.Jumlah, kunci.SumberDana, anggaran.Catatan)
                : penyusun.AddRealisasiAnggaran(kunci.Subjek, kunci.Periode, anggaran.Jumlah.ToString(), kunci.SumberDana, anggaran.Catatan);
        }

        foreach (var (kunci, fakta) in data.Fakta.Select(f => (f.Kunci, f)))
        {
            _ = kunci.Dokumen is { } dokumen
                ? penyusun.AddTarget(kunci.Subjek, kunci.Periode.ToString(), fakta.Nilai, dokumen.ToString(), kunci.Instansi, fakta.Catatan)
                : penyusun.AddRealisasi(kunci.Subjek, kunci.Periode, fakta.Nilai.ToString(), fakta.Nilai.DibawaDari, kunci.Instansi, fakta.Catatan);
        }

        data.Indikator.ToList().ForEach(i => penyusun.AddIndikator(
            i.Id, i.Nama, i.Induk.Id, i.Polaritas, i.IsIku, i.Satuan, i.Akumulasi, i.Formulasi, i.Catatan, i.Bobot, i.Kategori));
        data.Simpul.ToList().ForEach(s => penyusun.AddSimpul(s.Id, s.Jenis, s.Nama, s.Induk?.Id, s.Kode?.Teks ?? s.Rekening?.Teks, s.Unit?.Id));
        data.Unit.ToList().ForEach(u => penyusun.AddUnit(u.Id, u.Nama, u.Induk?.Id));
        return penyusun.BuildLaporan(laporan.Id, laporan.Judul, laporan.Periode, laporan.KodeAturan, laporan.BerkasAturan, laporan.Tabel, laporan.Kalimat).Isi;
    }
}
