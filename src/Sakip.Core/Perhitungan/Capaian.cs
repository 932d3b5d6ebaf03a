using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Perhitungan;

/// <summary>The capaian of one indicator: realisasi against target in percent, with its predikat, or the reason why there is none.</summary>
/// <remarks>The default value is not computable for want of a target. Computing allocates nothing on ordinary figures.</remarks>
public readonly struct Capaian
{
    private readonly Rasio _mentah;
    private readonly Rasio _tepat;
    private readonly Rasio _nilai;
    private readonly HasilPeringkat? _peringkat;

    private Capaian(AlasanTakTerhitung alasan, VersiAturan aturan)
    {
        Alasan = alasan;
        Aturan = aturan;
        _peringkat = aturan.PeringkatCapaian?.RateTakTerhitung(alasan);
    }

    private Capaian(Rasio mentah, Rasio tepat, Rasio nilai, VersiAturan aturan, int? dibawaDari)
    {
        _mentah = mentah;
        _tepat = tepat;
        _nilai = nilai;
        _peringkat = aturan.PeringkatCapaian?.Rate(mentah, tepat, nilai);
        IsTerhitung = true;
        Aturan = aturan;
        DibawaDari = dibawaDari;
    }

    /// <summary>Gets whether there is a capaian.</summary>
    public bool IsTerhitung { get; }

    /// <summary>Gets the reason why there is none; meaningful only then.</summary>
    public AlasanTakTerhitung Alasan { get; }

    /// <summary>Gets the result of the formula, before any step of the pack.</summary>
    /// <exception cref="InvalidOperationException">There is no capaian.</exception>
    public Persen Mentah => Check(_mentah);

    /// <summary>Gets the exact result after all steps but the closing rounding; means are taken of it.</summary>
    /// <exception cref="InvalidOperationException">There is no capaian.</exception>
    public Persen Tepat => Check(_tepat);

    /// <summary>Gets the result after all steps: the figure to show and the one that is rated.</summary>
    /// <exception cref="InvalidOperationException">There is no capaian.</exception>
    public Persen Nilai => Check(_nilai);

    /// <summary>Gets the band; none when the pack has no scale for it, or there is no capaian and the scale no predikat for the reason.</summary>
    public HasilPeringkat Peringkat => _peringkat ?? HasilPeringkat.Tiada;

    /// <summary>Gets the rules it was computed by, with pack code and content hash; null for the default value.</summary>
    public VersiAturan? Aturan { get; }

    /// <summary>Gets the year whose realisasi stands in for this year's; null when the realisasi is of its own year.</summary>
    public int? DibawaDari { get; }

    /// <summary>Computes the capaian of two plain numbers.</summary>
    /// <param name="aturan">The rules.</param>
    /// <param name="polaritas">Which way is good.</param>
    /// <param name="target">The target.</param>
    /// <param name="realisasi">The realisasi.</param>
    /// <returns>The capaian or the reason why there is none.</returns>
    public static Capaian Compute(VersiAturan aturan, Polaritas polaritas, decimal target, decimal realisasi) =>
        Compute(aturan, polaritas, null, new MasukanRumus(target, realisasi), null);

    /// <summary>Computes the capaian of two performance values: of their numbers, or where one has none of the ordinal scores of both predikat.</summary>
    /// <param name="aturan">The rules.</param>
    /// <param name="polaritas">Which way is good.</param>
    /// <param name="target">The target, a number or a range; null when there is none.</param>
    /// <param name="realisasi">The realisasi; null when there is none.</param>
    /// <param name="indikator">The id of an indicator with a formula of its own; null for any of that polarity.</param>
    /// <returns>The capaian or the reason why there is none.</returns>
    public static Capaian Compute(
        VersiAturan aturan, Polaritas polaritas, NilaiKinerja? target, NilaiKinerja? realisasi, string? indikator = null)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        return Compute(aturan, polaritas, indikator, ToMasukan(aturan, target, realisasi), realisasi?.DibawaDari);
    }

    internal static Capaian Compute(
        VersiAturan aturan, Polaritas polaritas, string? indikator, in Perolehan target, in Perolehan realisasi) =>
        Compute(aturan, polaritas, indikator, ToMasukan(aturan, target, realisasi), realisasi.DibawaDari);

    /// <summary>Takes what the formula works on from two performance values.</summary>
    internal static MasukanRumus ToMasukan(VersiAturan aturan, NilaiKinerja? target, NilaiKinerja? realisasi) =>
        ToMasukan(
            aturan,
            Perolehan.From(target, AlasanTakTerhitung.TargetKosong),
            Perolehan.From(realisasi, AlasanTakTerhitung.RealisasiKosong));

    /// <summary>Takes the numbers; where one side is a predikat alone, the scores of an ordinal table.</summary>
    private static MasukanRumus ToMasukan(VersiAturan aturan, in Perolehan target, in Perolehan realisasi)
    {
        var isAngka = (target.Angka.IsTerhitung || target.Asal?.Rentang is not null) && realisasi.Angka.IsTerhitung;
        if (!isAngka && !aturan.Ordinal.IsEmpty && target.Asal?.Predikat is { } harapan && realisasi.Asal?.Predikat is { } hasil)
        {
            return aturan.FindSkor(harapan, hasil) is var (skorTarget, skorRealisasi)
                ? new(skorTarget, skorRealisasi)
                : new(
                    Hitungan.FromAlasan(AlasanTakTerhitung.PredikatTidakDikenal),
                    null,
                    Hitungan.FromAlasan(AlasanTakTerhitung.PredikatTidakDikenal));
        }

        var isNol = aturan.Capaian.IsRealisasiKosongNol && realisasi.Angka.Alasan == AlasanTakTerhitung.RealisasiKosong;
        return new(
            target.Angka, target.Asal?.Rentang, isNol && !realisasi.Angka.IsTerhitung ? Hitungan.FromAngka(0) : realisasi.Angka);
    }

    private static Capaian Compute(VersiAturan aturan, Polaritas polaritas, string? indikator, in MasukanRumus masukan, int? dibawaDari)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        var mentah = aturan.Capaian.Compute(polaritas, masukan, indikator);
        if (!mentah.IsTerhitung)
        {
            return new(mentah.Alasan, aturan);
        }

        var tepat = aturan.Capaian.Langkah.Apply(mentah.Angka);
        var nilai = tepat.IsTerhitung ? aturan.Capaian.Langkah.Close(tepat.Angka) : tepat;
        return nilai.IsTerhitung
            ? new(mentah.Angka, tepat.Angka, nilai.Angka, aturan, dibawaDari)
            : new(nilai.Alasan, aturan);
    }

    internal static Capaian FromAlasan(AlasanTakTerhitung alasan, VersiAturan aturan) => new(alasan, aturan);

    /// <summary>Wraps a capaian as somebody else printed it, to see what follows from it.</summary>
    internal static Capaian FromTercetak(Rasio angka, VersiAturan aturan) => new(angka, angka, angka, aturan, null);

    /// <summary>Returns figure and predikat, or the reason.</summary>
    /// <returns>For example <c>104,86 (Sangat Tinggi)</c>.</returns>
    public override string ToString() =>
        !IsTerhitung ? $"tidak terhitung: {Alasan}"
        : Peringkat.Peringkat.IsEmpty ? Nilai.ToString()
        : $"{Nilai.ToString()} ({Peringkat})"; // as a text: with a struct in it the writer is compiled anew at start-up

    private Persen Check(Rasio poin) =>
        IsTerhitung ? Persen.FromPoin(poin) : throw new InvalidOperationException($"Not computable: {Alasan}.");
}
