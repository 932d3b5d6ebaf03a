using System.Text.RegularExpressions;

namespace Sakip.Tests.Bersama;

/// <summary>The fenced code blocks of the READMEs and of the documents, so that every sample can be run.</summary>
internal sealed partial record BlokDokumen(string Dokumen, string Bahasa, string Berkas, string Isi)
{
    /// <summary>Lists the documents, those of the packages among them, relative to the repository.</summary>
    public static IEnumerable<string> Semua =>
        Directory.GetFiles(Repositori.GetJalur("docs"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Concat(Directory.GetFiles(Repositori.GetJalur("src"), "README.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            .Prepend(Repositori.GetJalur("README.md"))
            .Select(jalur => Path.GetRelativePath(Repositori.Akar, jalur));

    /// <summary>Lists the blocks of a document, in order. A block may name the file that the reader saves it as.</summary>
    public static IEnumerable<BlokDokumen> FindDalam(string dokumen) =>
        from Match blok in Pola().Matches(Repositori.ReadTeks(dokumen))
        select new BlokDokumen(dokumen, blok.Groups["bahasa"].Value, blok.Groups["berkas"].Value, blok.Groups["isi"].Value);

    /// <summary>Joins what the C# samples of a document print: the blocks of text that stand right after them.</summary>
    public static string JoinKeluaran(string dokumen)
    {
        var blok = FindDalam(dokumen).ToArray();
        return string.Concat(blok.Skip(1).Where((b, i) => b.Bahasa == "text" && blok[i].Bahasa == "csharp").Select(b => b.Isi));
    }

    /// <summary>Lists the blocks of a language in all documents.</summary>
    public static IEnumerable<BlokDokumen> Find(string bahasa) => Semua.SelectMany(FindDalam).Where(b => b.Bahasa == bahasa);

    [GeneratedRegex("^```(?<bahasa>[a-z]*) ?(?<berkas>[^\n]*)\n(?<isi>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Pola();
}
