using Sakip.Kinerja;
using Sakip.Nilai;

namespace Layanan;

/// <summary>What is asked: figures as people type them (<c>82,84</c>, <c>B (82,84)</c>, <c>WTP</c>), or numbers.</summary>
/// <param name="Target">The target; null or left out when there is none.</param>
/// <param name="Realisasi">The realisasi; null or left out when there is none.</param>
/// <param name="Tahun">The year, whose rules apply.</param>
/// <param name="Polaritas">Which way is good: <c>positif</c>, <c>negatif</c>, <c>rentang</c>, <c>stabil</c>, <c>mutlak</c> or <c>ordinal</c>.</param>
/// <param name="Indikator">The id of the indicator, which matters where the pack has a formula for it alone.</param>
internal sealed record Permintaan(
    NilaiKinerja? Target, NilaiKinerja? Realisasi, int Tahun, Polaritas Polaritas = Polaritas.Positif, string Indikator = "indikator");

/// <summary>What is answered.</summary>
/// <param name="Capaian">The capaian in percent; null when there is none.</param>
/// <param name="Predikat">Its predikat; null when there is none.</param>
/// <param name="Alasan">Why there is no capaian; null when there is one.</param>
/// <param name="Aturan">Pack, version and content hash: keep them with the result.</param>
/// <param name="Penjelasan">How it came about, line by line.</param>
internal sealed record Jawaban(Persen? Capaian, string? Predikat, AlasanTakTerhitung? Alasan, string Aturan, string[] Penjelasan);
