using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Dasar;

namespace Sakip.Kolom;

/// <summary>Measures the rows of a columnar table by a pack and aggregates them by dimensions.</summary>
/// <remarks>
/// Named formulas run in integer kernels, others row by row; either way every figure is the one that <c>Capaian.Compute</c>
/// and <c>Rerata.Compute</c> give for the same rows, to the last digit, whatever the threads or instructions.
/// </remarks>
public static class Agregasi
{
    /// <summary>Aggregates a table.</summary>
    /// <param name="kolom">The table.</param>
    /// <param name="paket">The pack.</param>
    /// <param name="menurut">The dimensions to group by, in the order of the keys; none for one group of all rows.</param>
    /// <param name="opsi">The date and the means; null for the defaults.</param>
    /// <returns>The groups, or which dimension there is not.</returns>
    public static Hasil<HasilAgregat> Compute(
        KolomUkur kolom, PaketAturan paket, IReadOnlyCollection<string> menurut, OpsiAgregasi? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(kolom);
        ArgumentNullException.ThrowIfNull(paket);
        ArgumentNullException.ThrowIfNull(menurut);
        opsi ??= OpsiAgregasi.Bawaan;
        var masalah = CheckMenurut(kolom.Dimensi, menurut);
        if (!masalah.IsEmpty)
        {
            return Hasil<HasilAgregat>.FromMasalah(masalah);
        }

        var rencana = new RencanaKolom(kolom, paket, opsi.Tanggal);
        var isVektor = opsi.IsVektor && KernelVektor.IsBisa;
        var pekerja = Pembagi.Run(
            kolom.Blok,
            opsi.Utas,
            () => new PekerjaUkur(rencana, IndeksKelompok.From(kolom.Dimensi, kolom.Teks, menurut), isVektor),
            (satu, blok, lanjut) => satu.Add(blok, lanjut),
            (ke, dari) => ke.Merge(dari));
        var penutup = new PenutupKelompok(rencana, paket, pekerja);
        return Hasil<HasilAgregat>.FromIsi(new(paket, [.. menurut], penutup.Close(kolom.Blok, opsi.Utas)));
    }

    /// <summary>Aggregates budget rows: money adds, and serapan is of the sums.</summary>
    /// <param name="kolom">The table.</param>
    /// <param name="menurut">The dimensions to group by, in the order of the keys; none for one group of all rows.</param>
    /// <param name="opsi">The means; the date does not matter; null for the defaults.</param>
    /// <returns>The groups, or which dimension there is not.</returns>
    public static Hasil<HasilAgregatAnggaran> Compute(KolomAnggaran kolom, IReadOnlyCollection<string> menurut, OpsiAgregasi? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(kolom);
        ArgumentNullException.ThrowIfNull(menurut);
        var masalah = CheckMenurut(kolom.Dimensi, menurut);
        if (!masalah.IsEmpty)
        {
            return Hasil<HasilAgregatAnggaran>.FromMasalah(masalah);
        }

        opsi ??= OpsiAgregasi.Bawaan;
        var pekerja = Pembagi.Run(
            kolom.Blok,
            opsi.Utas,
            () => new PekerjaAnggaran(IndeksKelompok.From(kolom.Dimensi, kolom.Teks, menurut), opsi.IsVektor && KernelVektor.IsBisa),
            (satu, blok, _) => satu.Add(blok),
            (ke, dari) => ke.Merge(dari));
        return Hasil<HasilAgregatAnggaran>.FromIsi(new([.. menurut], pekerja.Close(kolom.Teks)));
    }

    /// <summary>Says which dimensions there are not, or twice.</summary>
    internal static ImmutableArray<Masalah> CheckMenurut(ImmutableArray<string> dimensi, IReadOnlyCollection<string> menurut) =>
    [
        .. menurut.Where(m => !dimensi.Contains(m)).Select(m => new Masalah(
            PesanKolom.DimensiTidakAda,
            Tempat.Tiada,
            ("nama", m),
            ("pilihan", string.Join(", ", dimensi)),
            ("saran", Saran.Find(m, dimensi)))),
        .. menurut.GroupBy(m => m, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => new Masalah(PesanKolom.DimensiGanda, Tempat.Tiada, ("nama", g.Key))),
    ];
}
