using System.CommandLine;
using Sakip.Dasar;

namespace Sakip.Cli;

/// <summary>The command <c>sakip</c>, with its streams handed in.</summary>
internal static class Aplikasi
{
    /// <summary>Done, nothing wrong.</summary>
    public const int Bersih = 0;

    /// <summary>Done, with findings.</summary>
    public const int AdaTemuan = 1;

    /// <summary>Bad arguments or unreadable input.</summary>
    public const int Gagal = 2;

    /// <summary>Runs the command.</summary>
    /// <param name="argumen">The arguments.</param>
    /// <param name="keluaran">Where results go.</param>
    /// <param name="galat">Where problems go.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> argumen, TextWriter keluaran, TextWriter galat)
    {
        var opsi = new OpsiBersama();
        var akar = new RootCommand("SAKIP: menghitung dan memeriksa laporan kinerja. / Evaluates and verifies performance reports.")
        {
            new PerintahEvaluate(opsi, keluaran, galat).ToCommand(),
            new PerintahVerify(opsi, keluaran, galat).ToCommand(),
            new PerintahExplain(opsi, keluaran, galat).ToCommand(),
            new PerintahInit(opsi, keluaran, galat).ToCommand(),
            new PerintahLint(opsi, keluaran, galat).ToCommand(),
            new PerintahTest(opsi, keluaran, galat).ToCommand(),
            new PerintahPacks(opsi, keluaran, galat).ToCommand(),
        };
        var hasil = akar.Parse([.. argumen]);
        if (hasil.Errors.Count > 0)
        {
            foreach (var salah in hasil.Errors)
            {
                galat.WriteLine(new Masalah(PesanCli.ArgumenSalah, Tempat.Tiada, ("rincian", ToSebaris(salah.Message))).ToBaris("sakip", Bahasa.Indonesia));
            }

            return Gagal;
        }

        return hasil.Invoke(new InvocationConfiguration { Output = keluaran, Error = galat });
    }

    /// <summary>Puts a message of several lines on one, as every problem stands.</summary>
    private static string ToSebaris(string pesan) =>
        string.Join(' ', pesan.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
