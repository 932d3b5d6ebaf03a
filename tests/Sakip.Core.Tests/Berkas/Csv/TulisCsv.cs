namespace Sakip.Core.Tests.Berkas.Csv;

/// <summary>Writes CSV with every cell in quotes.</summary>
internal static class TulisCsv
{
    public static string Write(IEnumerable<string> judul, IEnumerable<IEnumerable<string>> baris, char pemisah = ',') =>
        string.Concat(baris.Prepend(judul).Select(b => string.Join(pemisah, b.Select(ToSel)) + "\n"));

    private static string ToSel(string teks) => $"\"{teks.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
