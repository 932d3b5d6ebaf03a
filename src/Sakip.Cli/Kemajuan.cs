using Spectre.Console;

namespace Sakip.Cli;

/// <summary>Shows how far the reading of files has come, on a terminal only.</summary>
internal static class Kemajuan
{
    /// <summary>Runs work that tells how many bytes it has read.</summary>
    public static bool Run(TextWriter galat, IReadOnlyList<string> berkas, Func<Action<long>, bool> kerja)
    {
        if (Console.IsErrorRedirected || galat != Console.Error)
        {
            return kerja(_ => { });
        }

        var hasil = false;
        var konsol = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(galat) });
        konsol.Progress().AutoClear(true).Start(konteks =>
        {
            var satuan = konteks.AddTask(string.Join(", ", berkas.Select(b => Markup.Escape(Path.GetFileName(b)))));
            satuan.MaxValue = Math.Max(1, berkas.Where(File.Exists).Sum(b => new FileInfo(b).Length));
            hasil = kerja(bita => satuan.Increment(bita));
        });
        return hasil;
    }
}
