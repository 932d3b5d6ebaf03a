namespace Sakip.Cli.Tests;

/// <summary>Runs the command as a user would, and keeps what it prints.</summary>
internal static class Pelaksana
{
    public static (int Kode, string Keluaran, string Galat) Run(params string[] argumen)
    {
        using var keluaran = new StringWriter { NewLine = "\n" };
        using var galat = new StringWriter { NewLine = "\n" };
        var kode = Aplikasi.Run(argumen, keluaran, galat);
        return (kode, keluaran.ToString(), galat.ToString());
    }
}
