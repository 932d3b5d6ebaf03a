using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Kolom;

/// <summary>The measurements of one group taken together: their mean, how many earned which predikat, why others have none.</summary>
/// <remarks>Every figure is the one that <see cref="Sakip.Perhitungan.Rerata"/> gives for the capaian of the same rows.</remarks>
public sealed class KelompokUkur
{
    private KelompokUkur(
        ImmutableArray<string> kunci,
        VersiAturan aturan,
        Hitungan mentah,
        ImmutableArray<(string Predikat, long Jumlah)> cacah,
        ImmutableArray<(AlasanTakTerhitung Alasan, long Jumlah)> takTerhitung)
    {
        Kunci = kunci;
        Aturan = aturan;
        Cacah = cacah;
        TakTerhitung = takTerhitung;
        (var tepat, Rerata) = LangkahRerata.Apply(aturan, mentah);
        Peringkat = Rerata.IsTerhitung && aturan.PeringkatCapaian is { } skala
            ? skala.Rate(mentah.Angka, tepat.Angka, Rerata.Angka)
            : HasilPeringkat.Tiada;
    }

    /// <summary>Gets what the group is of: a text for each dimension grouped by, in their order.</summary>
    public ImmutableArray<string> Kunci { get; }

    /// <summary>Gets the rules of the mean: of the latest version that holds for a row of the group, else the pack's latest.</summary>
    public VersiAturan Aturan { get; }

    /// <summary>Gets the mean in percent points after all its steps, or the reason why there is none.</summary>
    public Hitungan Rerata { get; }

    /// <summary>Gets the band of the mean; none without a mean or a scale.</summary>
    public HasilPeringkat Peringkat { get; }

    /// <summary>Gets the number of rows, computable or not.</summary>
    public long Jumlah { get; private init; }

    /// <summary>Gets how many rows the mean rests on: computable and not left out.</summary>
    public long Terhitung { get; private init; }

    /// <summary>Gets how many computable rows the pack leaves out of the mean, since they stand on an earlier year's realisasi.</summary>
    public long Dikeluarkan { get; private init; }

    /// <summary>Gets the counts by predikat: every band of the scale in its order, those for what is not computable, then others that occur.</summary>
    public ImmutableArray<(string Predikat, long Jumlah)> Cacah { get; }

    /// <summary>Gets the counts of rows that are not computable, by reason, in the order of the reasons; only those that occur.</summary>
    public ImmutableArray<(AlasanTakTerhitung Alasan, long Jumlah)> TakTerhitung { get; }

    /// <summary>Makes a result.</summary>
    /// <param name="kunci">What the group is of.</param>
    /// <param name="aturan">The rules of the mean.</param>
    /// <param name="mentah">The mean before its steps, known as well as they need it.</param>
    /// <param name="terhitung">How many rows it rests on.</param>
    /// <param name="dikeluarkan">How many computable rows are left out of it.</param>
    /// <param name="cacah">The counts by predikat.</param>
    /// <param name="gagal">The counts by reason.</param>
    internal static KelompokUkur Create(
        ImmutableArray<string> kunci, VersiAturan aturan, Hitungan mentah, long terhitung, long dikeluarkan, CacahKelompok cacah, long[] gagal)
    {
        var alasan = ImmutableArray.CreateBuilder<(AlasanTakTerhitung, long)>();
        var jumlah = terhitung + dikeluarkan;
        for (var i = 0; i < gagal.Length; i++)
        {
            jumlah += gagal[i];
            if (gagal[i] > 0)
            {
                alasan.Add(((AlasanTakTerhitung)i, gagal[i]));
            }
        }

        return new(kunci, aturan, mentah, cacah.ToCacah(), alasan.ToImmutable())
        {
            Jumlah = jumlah,
            Terhitung = terhitung,
            Dikeluarkan = dikeluarkan,
        };
    }
}
