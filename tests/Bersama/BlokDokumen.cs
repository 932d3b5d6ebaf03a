using System.Text.RegularExpressions;

namespace Sakip.Tests.Bersama;

/// <summary>The fenced code blocks of the README and of the documents, so that every sample can be run.</summary>
internal static partial class BlokDokumen
{
    /// <summary>Lists the documents.</summary>
    public static IEnumerable<string> Dokumen =>
        Directory.GetFiles(Repositori.GetJalur("docs"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Prepend(Repositori.GetJalur("README.md"));

    /// <summary>Lists the blocks of a language.</summary>
    public static IEnumerable<(string Dokumen, string Isi)> Find(string bahasa) =>
        from dokumen in Dokumen
        from Match blok in Pola().Matches(File.ReadAllText(dokumen))
        where blok.Groups["bahasa"].Value == bahasa
        select (Path.GetRelativePath(Repositori.Akar, dokumen), blok.Groups["isi"].Value);

    [GeneratedRegex("^```(?<bahasa>[a-z]*)\n(?<isi>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Pola();
}
