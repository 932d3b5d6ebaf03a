using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;

namespace Sakip.Berkas.Csv;

/// <summary>Finds or makes what the rows of one table are about: nodes, units, indicators.</summary>
internal sealed class PenyusunSubjek(IsiDraf isi, PembacaBaris baca)
{
    private static readonly string[] HurufTingkat = ["T", "S", "U", "B", "P", "K", "SK", "R"];

    /// <summary>Finds or makes what a row is about; null after the row has been noted as not placed.</summary>
    public SubjekBaris? Place(BarisCsv baris)
    {
        if (baca.Peta.Subjek is not { } peta)
        {
            return SubjekBaris.Kosong;
        }

        var tingkat = baca.GetTeks(baris, peta.Tingkat);
        if (peta.Tingkat is not null && !KataTingkat.IsKata(tingkat))
        {
            baca.Note(KataTingkat.ToMasalah(tingkat, baca.GetTempat(baris, peta.Tingkat)));
            return null;
        }

        var (id, nama) = (baca.GetTeks(baris, peta.Id), baca.GetTeks(baris, peta.Nama));
        if (tingkat == KataTingkat.Lewati)
        {
            var lewati = new SubjekBaris { IsLewati = true, Simpul = FindIndukLewati(baris, peta) }; // its children stand under its parent
            isi.AddAlias(id, nama, lewati);
            return lewati;
        }

        if (id.Length == 0 && nama.Length == 0)
        {
            baca.Note(PesanDraf.BarisTanpaSubjek, baris, peta.Nama ?? peta.Id);
            return null;
        }

        return tingkat switch
        {
            KataTingkat.Instansi => PlaceInstansi(id, nama),
            KataTingkat.Unit => PlaceUnit(baris, peta, id, nama),
            _ => peta.IsBaru ? PlaceSimpul(baris, peta, KataTingkat.Find(tingkat)!.Value, id, nama) : Find(baris, peta, KataTingkat.Find(tingkat), id, nama),
        };
    }

    /// <summary>Finds or makes the indicator of a row; null when it has none, and after it has been noted as not placed.</summary>
    public IndikatorKinerja? PlaceIndikator(BarisCsv baris, SubjekBaris subjek)
    {
        if (baca.Peta.Indikator is not { } peta || baca.GetTeks(baris, peta.Nama) is not { Length: > 0 } nama)
        {
            return null;
        }

        var id = baca.GetTeks(baris, peta.Id);
        if (id.Length > 0 && isi.FindIndikator(id) is { } ada)
        {
            CheckNama(baris, peta.Nama, id, ada.Nama, nama);
            return ada;
        }

        var teksInduk = baca.GetTeks(baris, peta.Induk);
        var induk = teksInduk.Length == 0 ? subjek.Unit is null ? subjek.Simpul : null : isi.FindInduk(teksInduk, null)?.Simpul;
        if (induk is null)
        {
            baca.Note(PesanDraf.IndikatorTanpaInduk, baris, peta.Induk ?? peta.Nama);
            return null;
        }

        if (id.Length == 0 && isi.FindIndikator(nama, induk) is { } sama)
        {
            return sama;
        }

        if (id.Length > 0 && !CheckId(baris, peta.Id, id))
        {
            return null;
        }

        var hasil = new IndikatorKinerja(
            id.Length > 0 ? id : isi.CreateId(induk.Id, "I"),
            nama,
            induk,
            ReadKata(baris, peta.Polaritas, KataBerkas.Polaritas) ?? default,
            ReadKata(baris, peta.Akumulasi, KataBerkas.Akumulasi),
            peta.IsIku,
            ToIsi(baca.GetTeks(baris, peta.Satuan)),
            ToIsi(baca.GetTeks(baris, peta.Formulasi)));
        isi.Add(hasil);
        return hasil;
    }

    private SimpulRencana? FindIndukLewati(BarisCsv baris, PetaSubjek peta) =>
        baca.GetTeks(baris, peta.Induk) is { Length: > 0 } induk ? isi.FindInduk(induk, null)?.Simpul : null;

    private SubjekBaris PlaceInstansi(string id, string nama)
    {
        var hasil = new SubjekBaris { IsInstansi = true };
        isi.AddAlias(id, nama, hasil);
        return hasil;
    }

    private SubjekBaris? PlaceUnit(BarisCsv baris, PetaSubjek peta, string id, string nama)
    {
        if (!TryFindInduk(baris, peta, null, out var induk))
        {
            return null;
        }

        var unit = id.Length > 0 ? isi.FindId(id)?.Unit : isi.FindUnit(nama);
        if (unit is null && !peta.IsBaru)
        {
            NoteTidakAda(baris, peta, id, nama);
            return null;
        }

        if (unit is null)
        {
            if ((id.Length > 0 && !CheckId(baris, peta.Id, id)) || !CheckAdaNama(baris, peta, nama))
            {
                return null;
            }

            unit = new(id.Length > 0 ? id : isi.CreateId(null, "unit-"), nama, induk?.Unit);
            isi.Add(unit);
        }

        var hasil = new SubjekBaris { Unit = unit, Simpul = induk?.Simpul };
        isi.AddAlias(id, nama, hasil);
        return hasil;
    }

    private SubjekBaris? PlaceSimpul(BarisCsv baris, PetaSubjek peta, JenisSimpul jenis, string id, string nama)
    {
        if (id.Length > 0 && isi.FindSimpul(id) is { } ada)
        {
            CheckNama(baris, peta.Nama, id, ada.Nama, nama);
            return new() { Simpul = ada };
        }

        if (!CheckAdaNama(baris, peta, nama) || !TryFindInduk(baris, peta, jenis, out var induk))
        {
            return null;
        }

        if (id.Length == 0 && isi.FindSimpul(nama, jenis, induk?.Simpul) is { } sama)
        {
            return new() { Simpul = sama };
        }

        if (id.Length > 0 && !CheckId(baris, peta.Id, id))
        {
            return null;
        }

        var unit = induk?.Unit;
        if (baca.GetTeks(baris, peta.Unit) is { Length: > 0 } teksUnit)
        {
            unit = isi.FindUnit(teksUnit);
            if (unit is null)
            {
                baca.Note(PesanLaporan.SubjekTidakAda, baris, peta.Unit, ("id", teksUnit));
            }
        }

        KodeNomenklatur? kode = null;
        KodeRekening? rekening = null;
        if (baca.GetTeks(baris, peta.Kode) is { Length: > 0 } teksKode
            && PemeriksaIsian.ReadKode(teksKode, jenis, out kode, out rekening) is { } masalah)
        {
            baca.Note(masalah.WithTempat(baca.GetTempat(baris, peta.Kode)));
        }

        var baru = id.Length > 0 ? id : isi.CreateId(induk?.Simpul?.Id, HurufTingkat[(int)jenis]);
        return Add(baris, peta, new(baru, jenis, nama, induk?.Simpul, kode, rekening, unit));
    }

    /// <summary>Adds a node, without its code when that does not fit the parent's; null when the node itself does not.</summary>
    private SubjekBaris? Add(BarisCsv baris, PetaSubjek peta, SimpulRencana simpul)
    {
        var salah = PemeriksaIsian.CheckTempat(simpul).ToList();
        foreach (var (anggota, masalah) in salah)
        {
            baca.Note(masalah.WithTempat(baca.GetTempat(baris, anggota == "induk" ? peta.Induk : peta.Kode)));
        }

        if (salah.Any(s => PesanLaporan.IndukSalahTingkat.Equals(s.Masalah.Kode)))
        {
            return null;
        }

        var hasil = salah.Count == 0 ? simpul : new(simpul.Id, simpul.Jenis, simpul.Nama, simpul.Induk, unit: simpul.Unit);
        isi.Add(hasil);
        return new() { Simpul = hasil };
    }

    /// <summary>Finds the parent that a row names; false after the row has been noted as not placed, true with null for none.</summary>
    private bool TryFindInduk(BarisCsv baris, PetaSubjek peta, JenisSimpul? tingkat, out SubjekBaris? induk)
    {
        var teks = baca.GetTeks(baris, peta.Induk);
        induk = teks.Length == 0 ? null : isi.FindInduk(teks, tingkat);
        if (teks.Length == 0 || induk is { Indikator: null })
        {
            return true;
        }

        baca.Note(PesanDraf.IndukTidakAda, baris, peta.Induk, ("id", teks));
        return false;
    }

    private SubjekBaris? Find(BarisCsv baris, PetaSubjek peta, JenisSimpul? tingkat, string id, string nama)
    {
        if (id.Length > 0)
        {
            var hasil = isi.FindId(id);
            if (hasil is null or { IsLewati: true })
            {
                NoteTidakAda(baris, peta, id, nama);
                return null;
            }

            return hasil;
        }

        SubjekBaris[] calon = [.. isi.FindNama(nama).Where(s => tingkat is null ? s.IdRencana is not null : s is { Unit: null, IsLewati: false } && s.Simpul?.Jenis == tingkat).DistinctBy(s => s.IdRencana)];
        if (calon.Length > 1 && baca.GetTeks(baris, peta.Induk) is { Length: > 0 } induk)
        {
            calon = [.. calon.Where(s => IsInduk(s, induk))];
        }

        switch (calon.Length)
        {
            case 1:
                return calon[0];
            case 0:
                NoteTidakAda(baris, peta, id, nama);
                return null;
            default:
                baca.Note(PesanDraf.NamaTaksa, baris, peta.Nama, ("nama", nama), ("banyak", calon.Length));
                return null;
        }
    }

    /// <summary>Whether a text names the node above something, or the unit that carries it out.</summary>
    private static bool IsInduk(SubjekBaris subjek, string induk)
    {
        var atas = subjek.Simpul?.Induk ?? subjek.Indikator?.Induk;
        return atas is not null && (atas.Id == induk || IsiDraf.IsSama(atas.Nama, induk))
            || subjek.Simpul?.Unit is { } unit && (unit.Id == induk || IsiDraf.IsSama(unit.Nama, induk));
    }

    private void NoteTidakAda(BarisCsv baris, PetaSubjek peta, string id, string nama)
    {
        if (id.Length > 0)
        {
            baca.Note(PesanLaporan.SubjekTidakAda, baris, peta.Id, ("id", id), ("saran", Saran.Find(id, isi.SemuaId)));
        }
        else
        {
            baca.Note(PesanDraf.NamaTidakAda, baris, peta.Nama, ("nama", nama), ("saran", Saran.Find(nama, isi.SemuaNama)));
        }
    }

    private bool CheckAdaNama(BarisCsv baris, PetaSubjek peta, string nama)
    {
        if (nama.Length == 0)
        {
            baca.Note(PesanDasar.TeksKosong, baris, peta.Nama, ("kunci", "nama"));
        }

        return nama.Length > 0;
    }

    private bool CheckId(BarisCsv baris, Isian? isian, string id)
    {
        var masalah = PemeriksaIsian.CheckId(id, isi.IsAda(id));
        if (masalah is not null)
        {
            baca.Note(masalah.WithTempat(baca.GetTempat(baris, isian)));
        }

        return masalah is null;
    }

    private void CheckNama(BarisCsv baris, Isian? isian, string id, string semula, string nama)
    {
        if (nama.Length > 0 && !IsiDraf.IsSama(semula, nama))
        {
            baca.Note(PesanDraf.NamaLain, baris, isian, ("id", id), ("semula", semula), ("nama", nama));
        }
    }

    private T? ReadKata<T>(BarisCsv baris, Isian? isian, KataTertutup<T> kata)
        where T : struct, Enum
    {
        var teks = baca.GetTeks(baris, isian);
        if (teks.Length == 0)
        {
            return null;
        }

        if (kata.TryRead(teks, out var hasil))
        {
            return hasil;
        }

        baca.Note(
            PesanBerkas.KataTidakDikenal, baris, isian, ("kata", teks), ("pilihan", string.Join(", ", kata.Kata)), ("saran", Saran.Find(teks, kata.Kata)));
        return null;
    }

    private static string? ToIsi(string teks) => teks.Length == 0 ? null : teks;
}
