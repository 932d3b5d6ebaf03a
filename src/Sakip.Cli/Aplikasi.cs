using System.CommandLine;
using System.CommandLine.Parsing;
using Sakip.Cli.Xlsx;
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

    private static readonly string[] OpsiBaca = ["--pack", "--mapping"]; // not --base, which a result may renew

    private static readonly string[] OpsiTujuan = ["--output", "--partial", "--rejected", "--tulis-terima"];

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
            new PerintahTable(opsi, keluaran, galat).ToCommand(),
            new PerintahReport(opsi, keluaran, galat).ToCommand(),
            new PerintahInit(opsi, keluaran, galat).ToCommand(),
            new PerintahLint(opsi, keluaran, galat).ToCommand(),
            new PerintahTest(opsi, keluaran, galat).ToCommand(),
            new PerintahPacks(opsi, keluaran, galat).ToCommand(),
            new PerintahImport(opsi, keluaran, galat).ToCommand(),
            new PerintahExport(opsi, keluaran, galat).ToCommand(),
            new PerintahDraft(opsi, keluaran, galat).ToCommand(),
            new PerintahAudit(opsi, keluaran, galat).ToCommand(),
            new PerintahAggregate(opsi, keluaran, galat).ToCommand(),
        };
        var hasil = akar.Parse([.. argumen]);
        string[] asing = [.. FindOpsiAsing(hasil)];
        if (hasil.Errors.Count > 0 || asing.Length > 0)
        {
            var salah = string.Join(' ', asing.Concat(FindSalah(hasil)).Distinct());
            return Report(new(PesanCli.ArgumenSalah, Tempat.Tiada, ("argumen", salah.Length == 0 ? null : salah)), argumen, galat);
        }

        if (FindTertimpa(hasil) is { } tertimpa)
        {
            return Report(new(PesanCli.KeluaranMenimpaMasukan, Tempat.Tiada), argumen, galat, tertimpa);
        }

        try
        {
            return hasil.Invoke(new InvocationConfiguration { Output = keluaran, Error = galat, EnableDefaultExceptionHandler = false });
        }
        catch (Exception salah) when (salah is not OutOfMemoryException)
        {
            return Report(new(PesanCli.TakTerduga, Tempat.Tiada, ("jenis", salah.GetType().Name)), argumen, galat);
        }
    }

    /// <summary>Finds options that the command does not have, which a list of files would swallow.</summary>
    private static IEnumerable<string> FindOpsiAsing(ParseResult hasil) =>
        ListNilai(hasil, c => c is ArgumentResult).Where(t => t.StartsWith("--", StringComparison.Ordinal));

    /// <summary>Finds a file that would be written although the command reads it, or writes something else to it; null when there is none.</summary>
    private static string? FindTertimpa(ParseResult hasil)
    {
        string[] tujuan = [.. ListOpsi(OpsiTujuan).Where(t => t.Length > 0)];
        string[] diperbarui = [.. ListOpsi("--tulis-terima")]; // which may renew the file of --terima
        string[] dibaca =
        [
            .. ListNilai(hasil, c => c is ArgumentResult).Concat(ListOpsi(OpsiBaca)).Select(t => AlamatTabel.Parse(t).Berkas).Where(File.Exists),
            .. ListOpsi("--terima").Where(t => !diperbarui.Any(IsSama(t))),
        ];
        return tujuan.FirstOrDefault(t => tujuan.Count(IsSama(t)) > 1 || dibaca.Any(IsSama(t)));

        IEnumerable<string> ListOpsi(params string[] nama) => ListNilai(hasil, c => c is OptionResult opsi && nama.Contains(opsi.Option.Name));

        static Func<string, bool> IsSama(string berkas) => lain => Path.GetFullPath(lain) == Path.GetFullPath(berkas);
    }

    private static IEnumerable<string> ListNilai(ParseResult hasil, Func<SymbolResult, bool> isDicari) =>
        hasil.CommandResult.Children.Where(isDicari).SelectMany(c => c.Tokens).Select(t => t.Value);

    /// <summary>Names what cannot be read: words that belong nowhere, values that do not fit, and what is missing.</summary>
    private static IEnumerable<string> FindSalah(ParseResult hasil) =>
    [
        .. hasil.UnmatchedTokens,
        .. hasil.Errors.Select(e => e.SymbolResult).SelectMany(r => r switch
        {
            OptionResult opsi => (IEnumerable<string>)[opsi.Option.Name, .. opsi.Tokens.Select(t => t.Value)],
            ArgumentResult argumen => [argumen.Argument.Name, .. argumen.Tokens.Select(t => t.Value)],
            _ => [],
        }),
        .. hasil.CommandResult.Command.Options.Where(o => o.Required && hasil.GetResult(o) is null).Select(o => o.Name),
    ];

    /// <summary>Prints a problem of the arguments, in the language asked for as far as the arguments can be read.</summary>
    private static int Report(Masalah masalah, IReadOnlyList<string> argumen, TextWriter galat, string berkas = "sakip")
    {
        var isInggris = argumen.Zip(argumen.Skip(1)).Any(a => a is ("--lang", "en")) || argumen.Contains("--lang=en");
        galat.WriteLine(masalah.ToBaris(berkas, isInggris ? Bahasa.Inggris : Bahasa.Indonesia));
        return Gagal;
    }
}
