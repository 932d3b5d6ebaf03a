using NodaTime;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Tampilan;

/// <summary>What tables of one report are built of; it is measured once, when a table first asks.</summary>
/// <param name="laporan">The report.</param>
/// <param name="paket">Its rule pack.</param>
/// <param name="bahasa">The language of headings and notes.</param>
/// <param name="periode">The period to measure; null for the report's.</param>
/// <param name="tanggal">The day whose rules apply; null for the last day of each period.</param>
internal sealed class BahanTabel(
    LaporanKinerja laporan, PaketAturan paket, Bahasa bahasa, Periode? periode = null, LocalDate? tanggal = null)
{
    public LaporanKinerja Laporan { get; } = laporan;

    public DataKinerja Data => Laporan.Data;

    public PaketAturan Paket { get; } = paket;

    public Bahasa Bahasa { get; } = bahasa;

    public Periode Periode { get; } = periode ?? laporan.Periode;

    public LocalDate? Tanggal { get; } = tanggal;

    public Hasil<PengukuranKinerja> Pengukuran => field ??= PengukuranKinerja.Compute(Data, Paket, Periode, Tanggal);

    public PengukuranAnggaran Anggaran => field ??= PengukuranAnggaran.Compute(Data, Periode);
}
