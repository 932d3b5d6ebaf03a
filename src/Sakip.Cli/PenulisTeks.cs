using Sakip.Tampilan;
using Spectre.Console;

namespace Sakip.Cli;

/// <summary>Writes tables as plain text for a terminal or a file.</summary>
internal static class PenulisTeks
{
    private const int LebarBerkas = 160;

    /// <summary>Gets how wide lines may be: the terminal, at least 80, or as many as a file is read in.</summary>
    public static int Lebar => Console.IsOutputRedirected ? LebarBerkas : Math.Max(80, Console.WindowWidth);

    public static string Write(IEnumerable<TabelTampil> tabel)
    {
        using var tulisan = new StringWriter { NewLine = "\n" };
        var konsol = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(tulisan),
        });
        konsol.Profile.Width = Lebar;
        konsol.Profile.Capabilities.Unicode = true;
        foreach (var satu in tabel)
        {
            tulisan.WriteLine(TeksAman.DropKendali(satu.Judul));
            if (!satu.Baris.IsEmpty)
            {
                konsol.Write(ToTable(satu));
            }

            foreach (var catatan in satu.Catatan)
            {
                tulisan.WriteLine(TeksAman.DropKendali(catatan));
            }

            tulisan.WriteLine();
        }

        // The console pads lines to its width; the padding says nothing.
        return string.Join('\n', tulisan.ToString().Split('\n').Select(baris => baris.TrimEnd()));
    }

    private static Table ToTable(TabelTampil tabel)
    {
        var hasil = new Table().Border(TableBorder.Square);
        foreach (var kolom in tabel.Kolom)
        {
            var satu = new TableColumn(new Text(TeksAman.DropKendali(kolom.Judul)));
            hasil.AddColumn(kolom.IsAngka ? satu.RightAligned() : satu);
        }

        foreach (var baris in tabel.Baris)
        {
            hasil.AddRow(baris.Sel.Select(sel => new Text(TeksAman.DropKendali(sel.Teks))));
        }

        return hasil;
    }
}
