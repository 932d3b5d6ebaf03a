using System.Diagnostics;

namespace Sakip.Fuzz;

/// <summary>Runs inputs one by one and keeps count: what failed, what took longest, what allocated most.</summary>
/// <remarks>
/// An input that takes over a second by the clock is run again and judged by processor time, lest a busy machine be blamed on
/// it. One that does not end within ten minutes cannot be stopped; <paramref name="tertahan"/> is told of it from another thread.
/// </remarks>
internal sealed class Pelari(TimeSpan batasWaktu, long batasBita, Action<Sasaran, byte[]> tertahan)
{
    private static readonly TimeSpan BatasTertahan = TimeSpan.FromMinutes(10);

    private readonly Lock _kunci = new();
    private (Sasaran Sasaran, byte[] Isi, long Mulai)? _berjalan;

    /// <summary>Gets the number of inputs that were run.</summary>
    public int Banyak { get; private set; }

    /// <summary>Gets the longest time an input took, and what it was.</summary>
    public (TimeSpan Waktu, Sasaran? Sasaran, byte[] Isi) Terlama { get; private set; } = (TimeSpan.Zero, null, []);

    /// <summary>Gets the most bytes an input allocated, and what it was.</summary>
    public (long Bita, Sasaran? Sasaran, byte[] Isi) Terbesar { get; private set; } = (0, null, []);

    /// <summary>Watches, from a thread of its own, that every input ends.</summary>
    public void Watch()
    {
        while (true)
        {
            Thread.Sleep(TimeSpan.FromSeconds(1));
            lock (_kunci)
            {
                if (_berjalan is var (sasaran, isi, mulai) && Stopwatch.GetElapsedTime(mulai) > BatasTertahan)
                {
                    tertahan(sasaran, isi);
                }
            }
        }
    }

    /// <summary>Runs an input; says what is wrong, or null.</summary>
    public string? Run(Sasaran sasaran, byte[] isi)
    {
        Banyak++;
        if (Measure(sasaran, isi, out var waktu, out var bita) is { } gagal)
        {
            return gagal;
        }

        if (waktu > batasWaktu)
        {
            var semula = Process.GetCurrentProcess().TotalProcessorTime;
            _ = Measure(sasaran, isi, out var lagi, out _);
            var prosesor = Process.GetCurrentProcess().TotalProcessorTime - semula;
            waktu = lagi < prosesor ? lagi : prosesor;
        }

        Terlama = waktu > Terlama.Waktu ? (waktu, sasaran, isi) : Terlama;
        Terbesar = bita > Terbesar.Bita ? (bita, sasaran, isi) : Terbesar;
        return waktu > batasWaktu ? $"took {waktu.TotalMilliseconds:F0} ms"
            : bita > batasBita ? $"allocated {bita:N0} bytes"
            : null;
    }

    private string? Measure(Sasaran sasaran, byte[] isi, out TimeSpan waktu, out long bita)
    {
        var mulai = Stopwatch.GetTimestamp();
        var semula = GC.GetAllocatedBytesForCurrentThread();
        lock (_kunci)
        {
            _berjalan = (sasaran, isi, mulai);
        }

        try
        {
            sasaran.Run(isi);
            return null;
        }
        catch (Exception gagal)
        {
            return gagal is Hukum.Dilanggar ? gagal.Message : gagal.ToString();
        }
        finally
        {
            lock (_kunci)
            {
                _berjalan = null;
            }

            waktu = Stopwatch.GetElapsedTime(mulai);
            bita = GC.GetAllocatedBytesForCurrentThread() - semula;
        }
    }
}
