using System.Globalization;
using System.Text.RegularExpressions;
using Sakip.Tests.Bersama;

namespace Sakip.Cli.Tests.Dokumen;

/// <summary>Runs every command of the README and the documents that starts the command sakip.</summary>
public partial class PerintahDokumenTests
{
    private const string Awalan = "dotnet run --project src/Sakip.Cli -- ";

    public static TheoryData<string, string, int> Perintah
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var (dokumen, isi) in BlokDokumen.Find("sh"))
            {
                foreach (var baris in isi.Split('\n').Where(b => b.StartsWith(Awalan, StringComparison.Ordinal)))
                {
                    var kode = KodeKeluar().Match(baris);
                    data.Add(
                        dokumen,
                        baris[Awalan.Length..].Split('#')[0].Trim(),
                        kode.Success ? int.Parse(kode.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Perintah))]
    public void Run_CommandOfADocument_ExitsAsTheDocumentSays(string dokumen, string perintah, int kode)
    {
        using var folder = new FolderKerja(Repositori.Akar);
        using var keluaran = new StringWriter();
        using var galat = new StringWriter();
        Aplikasi.Run(perintah.Split(' '), keluaran, galat).Should().Be(kode, "{0} says so; {1}", dokumen, galat);
        keluaran.ToString().Should().NotBeEmpty();
        galat.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Perintah_AllDocuments_AreFound() => Perintah.Should().HaveCountGreaterThan(4);

    [GeneratedRegex("# exit code ([0-9])")]
    private static partial Regex KodeKeluar();
}
