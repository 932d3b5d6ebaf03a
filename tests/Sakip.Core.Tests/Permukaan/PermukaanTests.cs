using System.Reflection;
using Sakip.Dasar;
using Sakip.Testing;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Permukaan;

/// <summary>Holds the public surface of the packages to the files beside this one, so that every change of it shows in review.</summary>
/// <remarks>After a change that is meant, write the files anew: <c>SAKIP_TULIS_PERMUKAAN=1 dotnet test tests/Sakip.Core.Tests --filter PermukaanTests</c>.</remarks>
public sealed class PermukaanTests
{
    private const string Tulis = "SAKIP_TULIS_PERMUKAAN";

    public static TheoryData<string> Perakitan => ["Sakip.Core", "Sakip.Testing"];

    [Theory, MemberData(nameof(Perakitan))]
    public void Assembly_PublicSurface_IsTheOneOnFile(string nama)
    {
        var berkas = Repositori.GetJalur($"tests/Sakip.Core.Tests/Permukaan/{nama}.txt");
        var nyata = PenulisPermukaan.Write(nama == "Sakip.Core" ? typeof(Masalah).Assembly : typeof(Bukti).Assembly);
        if (Environment.GetEnvironmentVariable(Tulis) == "1")
        {
            File.WriteAllText(berkas, nyata);
        }

        var (lama, baru) = (ToBaris(File.ReadAllText(berkas)), ToBaris(nyata));
        baru.Except(lama).Should().BeEmpty("what is new in the public surface of {0} is new in its file too; {1}=1 writes it", nama, Tulis);
        lama.Except(baru).Should().BeEmpty("what leaves the public surface of {0} leaves its file too; {1}=1 writes it", nama, Tulis);
        nyata.Should().Be(File.ReadAllText(berkas));
    }

    [Fact]
    public void Write_OfThisAssembly_SaysWhatCSharpSays()
    {
        var teks = PenulisPermukaan.Write(Assembly.GetExecutingAssembly());

        teks.Should().Contain("\nstatic class PermukaanContoh\n"
            + "  static FromIsi<T>(this T isi, IReadOnlyList<string?>? lain = null, params int[] sisa) : Dictionary<string, T?> where T : class\n"
            + "  static TryX(in decimal? x, out (int, string?) y, StringComparison cara = StringComparison.Ordinal) : bool\n");
        teks.Should().Contain("\ndelegate PermukaanContoh.Panggilan<T>(T? isi) : T where T : class\n\n");
        teks.Should().Contain("\nreadonly record struct PermukaanContoh.Titik\n"
            + "  new(int X)\n"
            + "  const Batas : string = \"b\"\n"
            + "  override ToString() : string\n"
            + "  X : int { get; init; }\n");
    }

    /// <summary>Takes the lines apart; each member with its type in front.</summary>
    private static List<string> ToBaris(string teks)
    {
        var hasil = new List<string>();
        var tipe = string.Empty;
        foreach (var baris in teks.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            tipe = baris.StartsWith(' ') ? tipe : baris;
            hasil.Add(baris.StartsWith(' ') ? $"{tipe} |{baris}" : baris);
        }

        return hasil;
    }
}

/// <summary>Declarations that are awkward to write.</summary>
public static class PermukaanContoh
{
    public delegate T Panggilan<T>(T? isi)
        where T : class;

    public static Dictionary<string, T?> FromIsi<T>(this T isi, IReadOnlyList<string?>? lain = null, params int[] sisa)
        where T : class => new() { [$"{lain?.Count}{sisa.Length}"] = isi };

    public static bool TryX(in decimal? x, out (int A, string? B) y, StringComparison cara = StringComparison.Ordinal)
    {
        y = (1, $"{x}{cara}");
        return true;
    }

    public readonly record struct Titik(int X)
    {
        public const string Batas = "b";

        internal int Dalam => X;

        public override string ToString() => Batas;
    }
}
