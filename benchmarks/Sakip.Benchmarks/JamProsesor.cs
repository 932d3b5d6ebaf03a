using System.Diagnostics;

namespace Sakip.Benchmarks;

/// <summary>Measures methods in turns, so that a busy machine weighs on all of them alike, and takes the least of what each took.</summary>
/// <remarks>Processor time does not count waiting for a processor; clock time does, and is for methods of several threads.</remarks>
internal static class JamProsesor
{
    private const int Putaran = 7;
    private const int PutaranTerbanyak = 40;
    private static readonly TimeSpan Pemanasan = TimeSpan.FromSeconds(1); // until the runtime has reached its optimized code
    private static readonly TimeSpan Lama = TimeSpan.FromSeconds(2);

    /// <summary>Measures methods.</summary>
    /// <param name="cara">The methods.</param>
    /// <returns>The least processor and clock time of one call of each.</returns>
    public static (TimeSpan Prosesor, TimeSpan Jam)[] Measure(params Action[] cara)
    {
        var hasil = Enumerable.Repeat((TimeSpan.MaxValue, TimeSpan.MaxValue), cara.Length).ToArray();
        foreach (var satu in cara)
        {
            for (var mulai = Stopwatch.StartNew(); mulai.Elapsed < Pemanasan;)
            {
                satu();
            }
        }

        var semua = Stopwatch.StartNew();
        for (var p = 0; p < Putaran || (p < PutaranTerbanyak && semua.Elapsed < Lama); p++)
        {
            for (var i = 0; i < cara.Length; i++)
            {
                var (prosesor, jam) = Measure(cara[i]);
                hasil[i] = (Min(hasil[i].Item1, prosesor), Min(hasil[i].Item2, jam));
            }
        }

        return hasil;
    }

    /// <summary>Measures one call.</summary>
    public static (TimeSpan Prosesor, TimeSpan Jam) Measure(Action cara)
    {
        var (awal, jam) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        cara();
        jam.Stop();
        return (Environment.CpuUsage.TotalTime - awal, jam.Elapsed);
    }

    private static TimeSpan Min(TimeSpan kiri, TimeSpan kanan) => kiri < kanan ? kiri : kanan;
}
