using System.Text.RegularExpressions;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Dokumen;

/// <summary>Every link of the documents leads somewhere, and every page is linked.</summary>
public sealed partial class TautanDokumenTests
{
    [Fact]
    public void Links_AllDocuments_LeadToAFileAndAHeading()
    {
        var putus =
            from dokumen in BlokDokumen.Semua
            from tautan in FindTautan(dokumen)
            let bagian = tautan.Split('#')
            let tujuan = bagian[0].Length == 0 ? dokumen : Gabung(dokumen, bagian[0])
            where !Path.Exists(Repositori.GetJalur(tujuan)) || (bagian.Length > 1 && !FindJangkar(tujuan).Contains(bagian[1]))
            select $"{dokumen}: {tautan}";
        putus.Should().BeEmpty();
    }

    [Fact]
    public void Pages_AllDocuments_AreReachedFromTheReadme()
    {
        var tercapai = new HashSet<string> { "README.md" };
        var antre = new Queue<string>(tercapai);
        while (antre.TryDequeue(out var dokumen))
        {
            foreach (var tujuan in FindTautan(dokumen).Select(t => Gabung(dokumen, t.Split('#')[0])).SelectMany(Buka).Where(tercapai.Add))
            {
                antre.Enqueue(tujuan);
            }
        }

        BlokDokumen.Semua.Where(d => d.StartsWith("docs", StringComparison.Ordinal)).Except(tercapai).Should().BeEmpty("a page that nothing links is not found");
    }

    /// <summary>Lists the page of a link, or the pages of a folder.</summary>
    private static IEnumerable<string> Buka(string tujuan) =>
        tujuan.EndsWith(".md", StringComparison.Ordinal) ? [tujuan]
        : Directory.Exists(Repositori.GetJalur(tujuan)) ? BlokDokumen.Semua.Where(d => Path.GetDirectoryName(d) == tujuan)
        : [];

    /// <summary>Lists the links of a document to files of the repository, outside code.</summary>
    private static IEnumerable<string> FindTautan(string dokumen) =>
        from Match m in Tautan().Matches(Kode().Replace(Repositori.ReadTeks(dokumen), string.Empty))
        let tujuan = m.Groups["tujuan"].Value
        where !tujuan.Contains("://", StringComparison.Ordinal)
        select tujuan;

    private static string Gabung(string dokumen, string tautan) =>
        Path.GetRelativePath(Repositori.Akar, Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repositori.GetJalur(dokumen))!, tautan)));

    /// <summary>Lists the anchors of the headings: lower case, words joined by hyphens, other signs dropped.</summary>
    private static HashSet<string> FindJangkar(string dokumen) =>
    [
        .. from baris in Pagar().Replace(Repositori.ReadTeks(dokumen), string.Empty).Split('\n')
           where baris.StartsWith('#')
           select BukanJangkar().Replace(baris.TrimStart('#').Trim().ToLowerInvariant(), string.Empty).Replace(' ', '-'),
    ];

    [GeneratedRegex(@"\]\((?<tujuan>[^)\s]+)\)")]
    private static partial Regex Tautan();

    [GeneratedRegex("^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Kode();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Pagar();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex BukanJangkar();
}
