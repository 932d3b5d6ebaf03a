using NodaTime;
using Sakip.Aturan;
using Sakip.Penelusuran;

namespace Sakip.Laporan;

/// <summary>Explains a figure of a report: how it follows from facts and rules.</summary>
public static class Penjelasan
{
    /// <summary>Explains what a reference means in a report.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="paket">Its rule pack.</param>
    /// <param name="rujukan">The reference, for example <c>capaian(I04; 2024)</c>.</param>
    /// <param name="tanggal">The day whose rules apply; null for those in force when the figure's period ends.</param>
    /// <returns>The trace; its result is the very figure that verification computes.</returns>
    public static Jejak Explain(LaporanKinerja laporan, PaketAturan paket, Rujukan rujukan, LocalDate? tanggal = null)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        ArgumentNullException.ThrowIfNull(paket);
        ArgumentNullException.ThrowIfNull(rujukan);
        return new PenghitungRujukan(laporan, paket, tanggal).Explain(rujukan);
    }
}
