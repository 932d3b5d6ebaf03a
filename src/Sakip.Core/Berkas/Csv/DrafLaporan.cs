using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;

namespace Sakip.Berkas.Csv;

/// <summary>Makes a report draft from CSV tables and a mapping.</summary>
public static class DrafLaporan
{
    /// <summary>Adds tables to a report as a mapping says.</summary>
    /// <remarks>
    /// Nothing is dropped silently: a row, column, figure or reference that cannot be placed is named in the notes, with
    /// its place in the table. What is in the base report already stays; the same node or figure again is no problem.
    /// </remarks>
    /// <param name="petaan">What the columns and rows are.</param>
    /// <param name="tabel">The tables; the mapping knows them by their file names.</param>
    /// <param name="dasar">The report that is added to; null when the mapping holds it.</param>
    /// <returns>The draft and its notes, or the problem that there is no base report, or two.</returns>
    public static Hasil<HasilDraf> Build(Petaan petaan, IEnumerable<TabelCsv> tabel, LaporanKinerja? dasar = null)
    {
        ArgumentNullException.ThrowIfNull(petaan);
        ArgumentNullException.ThrowIfNull(tabel);
        if (dasar is null == (petaan.Laporan is null))
        {
            return Hasil<HasilDraf>.FromMasalah(new Masalah(dasar is null ? PesanDraf.LaporanKurang : PesanDraf.LaporanGanda, petaan.Tempat));
        }

        return Hasil<HasilDraf>.FromIsi(new Pekerjaan(petaan, tabel, (dasar ?? petaan.Laporan)!).Run());
    }

    /// <summary>One draft in the making.</summary>
    private sealed class Pekerjaan
    {
        private readonly Petaan _petaan;
        private readonly IsiDraf _isi;
        private readonly List<Masalah> _catatanPetaan = [];
        private readonly List<(TabelCsv Tabel, List<Masalah> Catatan)> _tabel = [];
        private readonly List<(PembacaBaris Baca, PenyusunTabel Penyusun, List<(BarisCsv Baris, SubjekBaris? Subjek, IndikatorKinerja? Indikator)> Baris)> _bagian = [];

        public Pekerjaan(Petaan petaan, IEnumerable<TabelCsv> tabel, LaporanKinerja dasar)
        {
            _petaan = petaan;
            _isi = new(dasar);
            foreach (var satu in tabel)
            {
                var catatan = satu.Masalah.ToList();
                if (_tabel.Any(t => t.Tabel.Nama == satu.Nama))
                {
                    catatan.Add(new(PesanDraf.TabelGanda, Tempat.Tiada, ("berkas", satu.Nama)));
                }

                _tabel.Add((satu, catatan));
            }
        }

        public HasilDraf Run()
        {
            foreach (var peta in _petaan.Tabel)
            {
                PlaceTabel(peta);
            }

            foreach (var (tabel, catatan) in _tabel.DistinctBy(t => t.Tabel.Nama))
            {
                CheckTerpakai(tabel, catatan);
            }

            DropTanpaPagu();
            var data = _isi.ToData();
            var cetak = new PenyusunCetak(data, _isi.Dasar.Tabel, _catatanPetaan);
            foreach (var (baca, _, baris) in _bagian.Where(b => b.Baca.Peta.Cetak is not null))
            {
                cetak.Add(baca, baris);
            }

            var dasar = _isi.Dasar;
            var laporan = new LaporanKinerja(
                dasar.Id, dasar.Judul, dasar.Periode, dasar.KodeAturan, dasar.BerkasAturan, data, [.. dasar.Tabel, .. cetak.Build()]);
            return new(
                laporan,
                [
                    .. _catatanPetaan.InFileOrder().Select(m => new CatatanDraf(null, m)),
                    .. _tabel.SelectMany(t => t.Catatan.InFileOrder().Select(m => new CatatanDraf(t.Tabel.Nama, m))),
                ]);
        }

        private void PlaceTabel(PetaTabel peta)
        {
            var (tabel, catatan) = _tabel.Find(t => t.Tabel.Nama == peta.Berkas);
            if (tabel is null)
            {
                DaftarMasalah.Note(
                    _catatanPetaan,
                    new(PesanDraf.TabelTidakDiberikan, peta.Tempat, ("berkas", peta.Berkas), ("saran", Saran.Find(peta.Berkas, _tabel.Select(t => t.Tabel.Nama)))));
                return;
            }

            var baca = new PembacaBaris(peta, tabel, _petaan.AkhiranCetak, catatan, _catatanPetaan);
            var penyusun = new PenyusunTabel(_isi, baca);
            _bagian.Add((baca, penyusun, IsTerbaca(baca) ? penyusun.Run() : []));
        }

        /// <summary>Whether the columns without which no row can be placed are there; if not, that has been noted.</summary>
        private static bool IsTerbaca(PembacaBaris baca)
        {
            var (subjek, indikator) = (baca.Peta.Subjek, baca.Peta.Indikator);
            Isian?[] perlu = [subjek?.Id, subjek?.Nama, subjek?.Tingkat, subjek?.Induk, indikator?.Nama, indikator?.Id, .. baca.Peta.Saring.Select(s => s.Kolom)];
            return perlu.All(isian => isian is null || baca.IsAda(isian));
        }

        /// <summary>Notes a table, its columns and its rows that no part of the mapping speaks of.</summary>
        private void CheckTerpakai(TabelCsv tabel, List<Masalah> catatan)
        {
            var milik = _bagian.Where(b => ReferenceEquals(b.Baca.Tabel, tabel)).ToArray();
            if (milik.Length == 0)
            {
                DaftarMasalah.Note(catatan, new(PesanDraf.TabelTidakDipetakan, new(string.Empty, 1, 1)));
                return;
            }

            var kolom = milik.SelectMany(b => b.Baca.KolomTerpakai).ToHashSet();
            foreach (var asing in Enumerable.Range(0, tabel.Judul.Length).Where(k => !kolom.Contains(k)))
            {
                DaftarMasalah.Note(catatan, new(PesanDraf.KolomTidakDipakai, tabel.GetTempat(asing), ("kolom", tabel.Judul[asing])));
            }

            var baris = tabel.Baris.Where(b => !milik.Any(m => m.Baca.IsTersaring(b))).ToArray();
            if (baris.Length > 0)
            {
                DaftarMasalah.Note(catatan, new(PesanDraf.BarisTidakDipakai, tabel.GetTempat(baris[0]), ("banyak", baris.Length)));
            }
        }

        /// <summary>Takes out money that was spent where there is no pagu in the year, as report files do not hold it.</summary>
        private void DropTanpaPagu()
        {
            var tanpaPagu = PemeriksaIsian.CheckRealisasi(_isi.Anggaran.Keys).ToDictionary(t => t.Kunci, t => t.Masalah);
            foreach (var (baca, penyusun, _) in _bagian)
            {
                foreach (var (kunci, tempat) in penyusun.TempatRealisasi.Where(r => tanpaPagu.ContainsKey(r.Key)))
                {
                    baca.Note(tanpaPagu[kunci].WithTempat(tempat));
                    _isi.Anggaran.Remove(kunci);
                }
            }
        }
    }
}
