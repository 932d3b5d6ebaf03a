using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <summary>What must hold of the parts of a report, whether a file or a program states them; who asks knows the place.</summary>
internal static class PemeriksaIsian
{
    /// <summary>Checks an id and takes it.</summary>
    public static Masalah? TakeId(string id, HashSet<string> terpakai)
    {
        var masalah = CheckId(id, terpakai.Contains(id));
        if (masalah is null)
        {
            terpakai.Add(id);
        }

        return masalah;
    }

    /// <summary>Checks an id, of which it is known whether something has it already.</summary>
    public static Masalah? CheckId(string id, bool isTerpakai)
    {
        if (!Identitas.IsValid(id))
        {
            return new(PesanLaporan.IdSalah, Tempat.Tiada, ("id", id));
        }

        if (id is Himpunan.Semua or Himpunan.Iku)
        {
            return new(PesanLaporan.IdTerpakai, Tempat.Tiada, ("id", id));
        }

        return isTerpakai ? new(PesanLaporan.IdGanda, Tempat.Tiada, ("id", id)) : null;
    }

    /// <summary>Reads a figure as reports print it.</summary>
    public static Masalah? ReadNilai(string teks, out NilaiKinerja? nilai)
    {
        var bacaan = NilaiKinerja.Read(teks);
        nilai = (bacaan as BacaanNilai.Terbaca)?.Nilai;
        return bacaan switch
        {
            BacaanNilai.Terbaca => null,
            BacaanNilai.Taksa taksa => new(
                PesanLaporan.NilaiTaksa, Tempat.Tiada, ("teks", teks), ("pilihan", string.Join(" / ", taksa.Kemungkinan))),
            BacaanNilai.Cacat cacat => new(cacat.Masalah.Kode, Tempat.Tiada, ("teks", teks)),
            _ => new(PesanLaporan.NilaiKosong, Tempat.Tiada),
        };
    }

    /// <summary>Takes a figure for money.</summary>
    public static Masalah? ReadRupiah(NilaiKinerja nilai, string teks, out Rupiah? jumlah)
    {
        jumlah = nilai.Angka is { } angka && Math.Abs(angka) <= Rupiah.Terbesar && decimal.Round(angka, 4) == angka
            ? Rupiah.From(angka)
            : null;
        return jumlah is null ? new(PesanLaporan.BukanRupiah, Tempat.Tiada, ("teks", teks)) : null;
    }

    /// <summary>Reads the code of a node: of the nomenclature, or for belanja of an account.</summary>
    public static Masalah? ReadKode(string teks, JenisSimpul jenis, out KodeNomenklatur? kode, out KodeRekening? rekening)
    {
        (kode, rekening) = (null, null);
        if (jenis == JenisSimpul.Belanja)
        {
            return KodeRekening.TryParse(teks, out rekening) ? null : new(PesanLaporan.RekeningSalah, Tempat.Tiada, ("teks", teks));
        }

        if (!KodeNomenklatur.TryParse(teks, out var terbaca))
        {
            return new(PesanLaporan.KodeSalah, Tempat.Tiada, ("teks", teks));
        }

        if (terbaca.Jenis != jenis)
        {
            return new(
                PesanLaporan.KodeLainTingkat,
                Tempat.Tiada,
                ("teks", teks),
                ("ada", Himpunan.Jenis.ToKata(terbaca.Jenis)),
                ("harus", Himpunan.Jenis.ToKata(jenis)));
        }

        kode = terbaca;
        return null;
    }

    /// <summary>Checks that a node stands under one of a level above, and its code under that one's code; names the member at fault.</summary>
    public static IEnumerable<(string Anggota, Masalah Masalah)> CheckTempat(SimpulRencana simpul)
    {
        if (simpul.Induk is not { } induk)
        {
            yield break;
        }

        var isSatuPohon = simpul.Jenis == JenisSimpul.Belanja == (induk.Jenis == JenisSimpul.Belanja);
        if (!isSatuPohon || induk.Jenis > simpul.Jenis || (induk.Jenis == simpul.Jenis && simpul.Jenis is >= JenisSimpul.Urusan and <= JenisSimpul.SubKegiatan))
        {
            yield return ("induk", new(
                PesanLaporan.IndukSalahTingkat,
                Tempat.Tiada,
                ("induk", induk.Id),
                ("tingkatInduk", Himpunan.Jenis.ToKata(induk.Jenis)),
                ("tingkat", Himpunan.Jenis.ToKata(simpul.Jenis))));
        }

        var isKodeAnak = simpul.Kode is not { } kode || induk.Kode is not { } kodeInduk || kode.IsBawahan(kodeInduk);
        var isRekeningAnak = simpul.Rekening is not { } rekening || induk.Rekening is not { } rekeningInduk || rekening.IsBawahan(rekeningInduk);
        if (!isKodeAnak || !isRekeningAnak)
        {
            yield return ("kode", new(
                PesanLaporan.KodeBukanAnak,
                Tempat.Tiada,
                ("teks", simpul.Kode?.Teks ?? simpul.Rekening?.Teks),
                ("induk", induk.Kode?.Teks ?? induk.Rekening?.Teks)));
        }
    }

    /// <summary>Adds an amount of the budget.</summary>
    public static Masalah? AddAnggaran(Dictionary<KunciAnggaran, Anggaran> anggaran, KunciAnggaran kunci, Rupiah jumlah, string? catatan)
    {
        if (kunci.Versi is not null && jumlah.Jumlah < 0)
        {
            return new(PesanLaporan.PaguNegatif, Tempat.Tiada, ("jumlah", jumlah.ToString()));
        }

        return anggaran.TryAdd(kunci, new(kunci, jumlah, catatan))
            ? null
            : new(PesanLaporan.AnggaranGanda, Tempat.Tiada, ("kunci", kunci.ToString()));
    }

    /// <summary>Finds money that was spent where there is no pagu in the year.</summary>
    public static IEnumerable<(KunciAnggaran Kunci, Masalah Masalah)> CheckRealisasi(IReadOnlyCollection<KunciAnggaran> kunci)
    {
        var berpagu = kunci.Where(k => k.Versi is not null).Select(k => (k.Subjek, k.Periode.Akhir.Year)).ToHashSet();
        return
            from satu in kunci
            where satu.Versi is null && !berpagu.Contains((satu.Subjek, satu.Periode.Akhir.Year))
            select (satu, new Masalah(
                PesanLaporan.RealisasiTanpaPagu, Tempat.Tiada, ("subjek", satu.Subjek), ("tahun", satu.Periode.Akhir.Year)));
    }

    /// <summary>Reads an end-of-plan target such as <c>renstra@2026</c>.</summary>
    public static Masalah? ReadTargetAkhir(string teks, out Dokumen? dokumen, out Periode? periode)
    {
        (dokumen, periode) = (null, null);
        if (teks.Split('@') is [var kiri, var kanan] && Dokumen.TryParse(kiri, out dokumen) && Periode.TryParse(kanan, out periode))
        {
            return null;
        }

        (dokumen, periode) = (null, null);
        return new(PesanLaporan.AcuanAkhirSalah, Tempat.Tiada, ("teks", teks));
    }

    /// <summary>Says that something is named that is not there.</summary>
    public static Masalah FailSubjek(string id, string? saran) =>
        new(PesanLaporan.SubjekTidakAda, Tempat.Tiada, ("id", id), ("saran", saran));

    /// <summary>Checks that a document is a perjanjian.</summary>
    public static Masalah? CheckPerjanjian(Dokumen dokumen) =>
        dokumen.Jenis is JenisDokumen.Pk or JenisDokumen.PkPerubahan
            ? null
            : new(PesanLaporan.BukanPerjanjian, Tempat.Tiada, ("teks", dokumen.ToString()));
}
