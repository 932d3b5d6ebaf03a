using System.Globalization;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Berkas.Csv;

/// <summary>Places the rows of one table: what they are about, their facts, money, links and texts.</summary>
internal sealed class PenyusunTabel(IsiDraf isi, PembacaBaris baca)
{
    private readonly PenyusunSubjek _subjek = new(isi, baca);

    /// <summary>Gets where each amount that was spent came from, to say so when it has no pagu.</summary>
    public Dictionary<KunciAnggaran, Tempat> TempatRealisasi { get; } = [];

    /// <summary>Places all rows that are meant; returns each with what it is about, null where it was not placed.</summary>
    public List<(BarisCsv Baris, SubjekBaris? Subjek, IndikatorKinerja? Indikator)> Run()
    {
        var hasil = new List<(BarisCsv, SubjekBaris?, IndikatorKinerja?)>();
        var program = new List<string>();
        foreach (var baris in baca.Tabel.Baris.Where(baca.IsTersaring))
        {
            var subjek = _subjek.Place(baris);
            if (subjek is null or { IsLewati: true })
            {
                hasil.Add((baris, subjek, null));
                continue;
            }

            var indikator = _subjek.PlaceIndikator(baris, subjek) ?? subjek.Indikator;
            hasil.Add((baris, subjek, indikator));
            AddFakta(baris, indikator);
            AddAnggaran(baris, subjek);
            AddDukungan(baris, subjek);
            AddNarasi(baris, indikator?.Id ?? subjek.IdRencana);
            if (subjek is { Unit: null, Simpul: { Jenis: JenisSimpul.Program } satu } && !program.Contains(satu.Id))
            {
                program.Add(satu.Id);
            }
        }

        AddPerjanjian(program);
        return hasil;
    }

    private void AddFakta(BarisCsv baris, IndikatorKinerja? indikator)
    {
        foreach (var peta in baca.Peta.Fakta.Where(f => baca.GetTeks(baris, f.Kolom).Length > 0))
        {
            if (indikator is null)
            {
                if (NilaiKinerja.Read(baca.GetTeks(baris, peta.Kolom)) is not BacaanNilai.Kosong)
                {
                    baca.Note(PesanDraf.FaktaTanpaIndikator, baris, peta.Kolom, ("teks", baca.GetTeks(baris, peta.Kolom)));
                }
            }
            else if (baca.ReadNilai(baris, peta.Kolom) is { } nilai && ReadKunci(baris, peta, indikator) is { } kunci)
            {
                AddFakta(baris, peta, new(kunci, ReadDibawa(baris, peta) is { } tahun ? nilai.WithDibawaDari(tahun) : nilai));
            }
        }
    }

    private void AddFakta(BarisCsv baris, PetaFakta peta, Fakta fakta)
    {
        if (!isi.Fakta.TryAdd(fakta.Kunci, fakta) && !IsSenada(isi.Fakta[fakta.Kunci].Nilai, fakta.Nilai))
        {
            NoteLain(baris, peta.Kolom, fakta.Kunci, isi.Fakta[fakta.Kunci].Nilai, fakta.Nilai);
        }
    }

    private void NoteLain(BarisCsv baris, Isian kolom, object kunci, object semula, object nilai) =>
        baca.Note(PesanDraf.FaktaLain, baris, kolom, ("kunci", kunci.ToString()), ("semula", semula.ToString()), ("nilai", nilai.ToString()));

    private KunciFakta? ReadKunci(BarisCsv baris, PetaFakta peta, IndikatorKinerja indikator)
    {
        if (ReadPeriode(baris, peta.Periode) is not { } periode)
        {
            return null;
        }

        Dokumen? dokumen = null;
        if (peta.Dokumen is not null && !Dokumen.TryParse(baca.GetTeks(baris, peta.Dokumen), out dokumen))
        {
            baca.Note(PesanLaporan.DokumenSalah, baris, peta.Dokumen, ("teks", baca.GetTeks(baris, peta.Dokumen)));
            return null;
        }

        var instansi = baca.GetTeks(baris, peta.Instansi);
        if (instansi.Length > 0 && isi.Dasar.Data.InstansiLain.All(i => i.Id != instansi))
        {
            baca.Note(
                PesanLaporan.SubjekTidakAda, baris, peta.Instansi, ("id", instansi), ("saran", Saran.Find(instansi, isi.Dasar.Data.InstansiLain.Select(i => i.Id))));
            return null;
        }

        return new(peta.Ukuran, indikator.Id, periode, dokumen, instansi.Length == 0 ? null : instansi);
    }

    private int? ReadDibawa(BarisCsv baris, PetaFakta peta)
    {
        var teks = baca.GetTeks(baris, peta.DibawaDari);
        if (teks.Length == 0)
        {
            return null;
        }

        if (int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun) && tahun is >= 1945 and <= 2999)
        {
            return tahun;
        }

        baca.Note(PesanDraf.TahunSalah, baris, peta.DibawaDari, ("teks", teks));
        return null;
    }

    private Periode? ReadPeriode(BarisCsv baris, Isian? isian)
    {
        if (isian is null)
        {
            return isi.Dasar.Periode;
        }

        var teks = baca.GetTeks(baris, isian);
        if (!Periode.TryParse(teks, out var periode))
        {
            baca.Note(PesanLaporan.PeriodeSalah, baris, isian, ("teks", teks));
        }

        return periode;
    }

    /// <summary>Whether two prints of a fact agree in every part that both have, of which there is one at least.</summary>
    private static bool IsSenada(NilaiKinerja satu, NilaiKinerja dua)
    {
        (object? Satu, object? Dua)[] bagian =
            [(satu.Angka, dua.Angka), (satu.Rentang, dua.Rentang), (satu.Predikat, dua.Predikat), (satu.Rasio, dua.Rasio)];
        var bersama = bagian.Where(b => b.Satu is not null && b.Dua is not null).ToArray();
        return bersama.Length > 0 && bersama.All(b => b.Satu!.Equals(b.Dua));
    }

    private void AddAnggaran(BarisCsv baris, SubjekBaris subjek)
    {
        var berisi = baca.Peta.Anggaran.Where(a => NilaiKinerja.Read(baca.GetTeks(baris, a.Kolom)) is not BacaanNilai.Kosong).ToArray();
        if (subjek.Unit is { } unit && berisi.Length > 0)
        {
            baca.Note(PesanDraf.UangUnit, baris, berisi[0].Kolom, ("unit", unit.Nama));
            return;
        }

        var id = subjek.IsInstansi ? isi.Dasar.Data.Instansi.Id : subjek.Simpul?.Id;
        foreach (var peta in berisi)
        {
            if (id is null)
            {
                baca.Note(PesanDraf.UangTanpaSimpul, baris, peta.Kolom, ("teks", baca.GetTeks(baris, peta.Kolom)));
            }
            else if (baca.ReadNilai(baris, peta.Kolom) is { } nilai && ReadPeriode(baris, peta.Periode) is { } periode)
            {
                var dana = baca.GetTeks(baris, peta.SumberDana);
                AddAnggaran(baris, peta, new(id, periode, peta.Pagu, dana.Length == 0 ? null : dana), nilai);
            }
        }
    }

    private void AddAnggaran(BarisCsv baris, PetaAnggaran peta, KunciAnggaran kunci, NilaiKinerja nilai)
    {
        if (PemeriksaIsian.ReadRupiah(nilai, baca.GetTeks(baris, peta.Kolom), out var terbaca) is { } masalah)
        {
            baca.Note(masalah.WithTempat(baca.GetTempat(baris, peta.Kolom)));
            return;
        }

        var jumlah = terbaca!.Value;
        if (kunci.Versi is not null && jumlah.Jumlah < 0)
        {
            baca.Note(PesanLaporan.PaguNegatif, baris, peta.Kolom, ("jumlah", jumlah.ToString()));
        }
        else if (isi.Anggaran.TryAdd(kunci, new(kunci, jumlah)))
        {
            if (kunci.Versi is null)
            {
                TempatRealisasi[kunci] = baca.GetTempat(baris, peta.Kolom);
            }
        }
        else if (isi.Anggaran[kunci].Jumlah != jumlah)
        {
            NoteLain(baris, peta.Kolom, kunci, isi.Anggaran[kunci].Jumlah, jumlah);
        }
    }

    private void AddDukungan(BarisCsv baris, SubjekBaris subjek)
    {
        var untuk = baca.GetTeks(baris, baca.Peta.Dukungan);
        if (untuk.Length == 0)
        {
            return;
        }

        if (subjek is not { Unit: null, Simpul: { } simpul })
        {
            baca.Note(PesanDraf.BarisTanpaSubjek, baris, baca.Peta.Dukungan);
        }
        else if (isi.FindIndikator(untuk) is null && isi.FindSimpul(untuk) is not { IsStrategis: true })
        {
            baca.Note(PesanLaporan.SubjekTidakAda, baris, baca.Peta.Dukungan, ("id", untuk), ("saran", Saran.Find(untuk, isi.SemuaId)));
        }
        else if (new Dukungan(simpul.Id, untuk) is var baru && !isi.Dukungan.Contains(baru))
        {
            isi.Dukungan.Add(baru);
        }
    }

    private void AddNarasi(BarisCsv baris, string? subjek)
    {
        foreach (var (kolom, jenis) in baca.Peta.Narasi)
        {
            var teks = baca.GetTeks(baris, kolom);
            if (teks.Length == 0)
            {
                continue;
            }

            if (subjek is null)
            {
                baca.Note(PesanDraf.BarisTanpaSubjek, baris, kolom);
            }
            else if (!isi.Narasi.Any(n => n.Subjek == subjek && n.Jenis == jenis && n.Teks == teks))
            {
                isi.Narasi.Add(new(subjek, jenis, teks));
            }
        }
    }

    /// <summary>Adds the perjanjian with the programs of the table, unless the very same is there.</summary>
    private void AddPerjanjian(List<string> program)
    {
        if (baca.Peta.Perjanjian is { } kepala
            && !isi.Perjanjian.Any(p => p.ToString() == kepala.ToString() && p.PihakPertama == kepala.PihakPertama && p.Program.SequenceEqual(program)))
        {
            isi.Perjanjian.Add(new(
                kepala.Dokumen, kepala.Tahun, kepala.Tanggal, kepala.Jenjang, kepala.PihakPertama, kepala.PihakKedua, kepala.VersiPagu, program));
        }
    }
}
