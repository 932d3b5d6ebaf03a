using System.Globalization;
using System.Text.RegularExpressions;
using Sakip.Tests.Bersama;

namespace Sakip.Cli.Tests.Dokumen;

/// <summary>Follows every document word for word: saves its files, runs its commands, compares what it shows.</summary>
public sealed partial class PerintahDokumenTests : IDisposable
{
    private const string Awalan = "dotnet run --project src/Sakip.Cli -- ";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sakip-dokumen");

    public static TheoryData<string> Dokumen =>
        [.. BlokDokumen.Semua.Where(d => BlokDokumen.FindDalam(d).Any(b => b.Isi.Contains(Awalan, StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Dokumen))]
    public void Document_FollowedInOrder_DoesWhatItSays(string dokumen)
    {
        CopyContoh();
        using var folder = new FolderKerja(_folder.FullName);
        string? terakhir = null;
        var semua = string.Empty;
        foreach (var blok in BlokDokumen.FindDalam(dokumen))
        {
            if (blok.Berkas.Length > 0)
            {
                File.WriteAllText(blok.Berkas, blok.Isi);
            }

            if (blok.Bahasa == "text" && terakhir is not null)
            {
                terakhir.Trim().Should().Be(blok.Isi.Trim(), "{0} shows it", dokumen);
            }

            if (blok.Bahasa.Length == 0 && terakhir is not null)
            {
                blok.Isi.Split('\n').Select(baris => baris.Replace(" ...", string.Empty, StringComparison.Ordinal))
                    .Should().OnlyContain(baris => semua.Contains(baris, StringComparison.Ordinal), "{0} shows a part of it", dokumen);
            }

            (terakhir, semua) = blok.Bahasa == "sh" ? RunPerintah(dokumen, blok.Isi) : (null, string.Empty);
        }
    }

    [Fact]
    public void Dokumen_WithCommands_AreFound() => Dokumen.Should().HaveCountGreaterThanOrEqualTo(3);

    public void Dispose() => _folder.Delete(true);

    /// <summary>Runs the commands of a block; gives what the last one prints, and all that any of them prints, problems too.</summary>
    private static (string? Terakhir, string Semua) RunPerintah(string dokumen, string isi)
    {
        string? terakhir = null;
        var semua = string.Empty;
        foreach (var baris in isi.Split('\n').Where(b => b.StartsWith(Awalan, StringComparison.Ordinal)))
        {
            var cocok = KodeKeluar().Match(baris);
            var kode = cocok.Success ? int.Parse(cocok.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;
            var argumen = Argumen().Matches(baris[Awalan.Length..].Split(" #")[0]).Select(a => a.Value.Trim('"')).ToArray();
            using var keluaran = new StringWriter();
            using var galat = new StringWriter();
            Aplikasi.Run(argumen, keluaran, galat).Should().Be(kode, "{0} says so of {1}; {2}", dokumen, baris, galat);
            var masalah = Masalah().Match(baris);
            galat.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Should().HaveCount(masalah.Success ? int.Parse(masalah.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0, galat.ToString());
            terakhir = keluaran.ToString();
            semua += terakhir + galat;
        }

        return (terakhir, semua);
    }

    private void CopyContoh()
    {
        foreach (var berkas in Directory.GetFiles(Repositori.GetJalur("docs/contoh"), "*", SearchOption.AllDirectories))
        {
            var tujuan = Path.Combine(_folder.FullName, Path.GetRelativePath(Repositori.Akar, berkas));
            Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
            File.Copy(berkas, tujuan);
        }
    }

    [GeneratedRegex("# exit code ([0-9])")]
    private static partial Regex KodeKeluar();

    [GeneratedRegex("# problems: ([0-9]+)")]
    private static partial Regex Masalah();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Argumen();
}
