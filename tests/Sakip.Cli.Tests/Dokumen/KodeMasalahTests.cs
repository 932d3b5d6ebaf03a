using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Tests.Bersama;

namespace Sakip.Cli.Tests.Dokumen;

/// <summary>The page of problem codes lists every code with the texts that the code has.</summary>
/// <remarks>After a change that is meant, write its tables anew: <c>SAKIP_TULIS_KODE=1 dotnet test tests/Sakip.Cli.Tests --filter KodeMasalahTests</c>.</remarks>
public sealed partial class KodeMasalahTests
{
    private const string Halaman = "docs/kode-masalah.md";
    private const string Tulis = "SAKIP_TULIS_KODE";
    private const BindingFlags Statis = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly KodePesan[] Semua =
    [
        .. new[] { typeof(KodePesan).Assembly, typeof(Aplikasi).Assembly }
            .SelectMany(p => p.GetTypes())
            .Where(t => !t.ContainsGenericParameters)
            .SelectMany(t => t.GetFields(Statis))
            .Where(f => f.FieldType == typeof(KodePesan))
            .Select(f => (KodePesan)f.GetValue(null)!)
            .Concat(PemeriksaanBaku.Semua.Select(p => p.Kode))
            .OrderBy(k => k.Nomor, StringComparer.Ordinal),
    ];

    [Fact]
    public void Page_EveryCode_HasItsTexts()
    {
        var lama = Repositori.ReadTeks(Halaman);
        var baru = Rewrite(lama);
        if (Environment.GetEnvironmentVariable(Tulis) == "1")
        {
            File.WriteAllText(Repositori.GetJalur(Halaman), baru);
        }

        Repositori.ReadTeks(Halaman).Split('\n').Should().Equal(baru.Split('\n'), "{0}=1 writes the tables anew", Tulis);
    }

    [Fact]
    public void Page_EveryCodeOfTheSources_StandsInOneTable()
    {
        var sumber =
            from berkas in Directory.EnumerateFiles(Repositori.GetJalur("src"), "*.cs", SearchOption.AllDirectories)
            from Match kode in Kode().Matches(File.ReadAllText(berkas))
            select kode.Groups[1].Value;

        Semua.Select(k => k.Nomor).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(sumber.Distinct());
        Baris().Matches(Repositori.ReadTeks(Halaman)).Select(b => b.Groups[1].Value).Should().Equal(Semua.Select(k => k.Nomor));
    }

    /// <summary>Puts the table of its codes at the end of each section whose heading names their beginnings, as in <c>SKP20, SKP21</c>.</summary>
    private static string Rewrite(string halaman)
    {
        var hasil = new StringBuilder();
        foreach (var bagian in AwalBagian().Split(halaman))
        {
            var awalan = Awalan().Matches(bagian.Split('\n')[0]).Select(a => a.Value).ToArray();
            if (awalan.Length == 0)
            {
                hasil.Append(bagian);
                continue;
            }

            var uraian = bagian.Split('\n').TakeWhile(b => !b.StartsWith("| code", StringComparison.Ordinal));
            hasil.Append(string.Join('\n', uraian).TrimEnd()).Append("\n\n| code | level | Indonesian | English |\n|---|---|---|---|\n");
            foreach (var kode in Semua.Where(k => awalan.Any(a => k.Nomor.StartsWith(a, StringComparison.Ordinal))))
            {
                hasil.Append(CultureInfo.InvariantCulture, $"| `{kode.Nomor}` | {ToTingkat(kode)} | {Escape(kode.GetPola(Bahasa.Indonesia))} | {Escape(kode.GetPola(Bahasa.Inggris))} |\n");
            }

            hasil.Append('\n');
        }

        return hasil.ToString().TrimEnd() + "\n";
    }

    private static string ToTingkat(KodePesan kode) =>
        kode.Nomor.StartsWith("SKP55", StringComparison.Ordinal) ? "cause" : kode.IsPeringatan ? "warning" : "error";

    private static string Escape(string teks) => Tanda().Replace(teks, @"\$0");

    [GeneratedRegex("(?=^## )", RegexOptions.Multiline)]
    private static partial Regex AwalBagian();

    [GeneratedRegex("SKP[0-9]{2}")]
    private static partial Regex Awalan();

    [GeneratedRegex(@"^\| `(SKP[0-9]{4})` \| (?:error|warning|cause) \|", RegexOptions.Multiline)]
    private static partial Regex Baris();

    [GeneratedRegex("\"(SKP[0-9]{4})\"")]
    private static partial Regex Kode();

    [GeneratedRegex(@"[|*_<\\]")]
    private static partial Regex Tanda();
}
