using System.Collections.Immutable;
using System.Text;
using Sakip.Berkas.Csv;
using Sakip.Berkas.Json;
using Sakip.Dasar;

namespace Sakip.Core.Tests.Berkas;

/// <summary>A valid file with one edit, and the problems that must come of it.</summary>
/// <param name="Dasar">The valid file.</param>
/// <param name="Cari">What is replaced; occurs once.</param>
/// <param name="Ganti">What stands there instead; each § marks where a problem must point, in order.</param>
/// <param name="Skema">Whether the schema refuses the file too; null where a schema has no say.</param>
/// <param name="Harap">Codes and paths of the problems, in file order.</param>
internal sealed record Sunting(string Dasar, string Cari, string Ganti, bool? Skema, params (string Kode, string Jalur)[] Harap)
{
    private const char Tanda = '§';

    /// <summary>Gets facts that the first problem must carry: what is meant, dates, choices.</summary>
    public (string Nama, string Isi)[] Fakta { get; init; } = [];

    public string FormatSkema => Dasar == ContohBerkas.Laporan ? "laporan" : Dasar == ContohBerkas.Kasus ? "kasus" : Dasar == ContohBerkas.Petaan ? "petaan" : Dasar == ContohBerkas.Terima ? "terima" : "aturan";

    public byte[] ToBerkas() => Encoding.UTF8.GetBytes(ToBertanda().Replace(Tanda.ToString(), string.Empty, StringComparison.Ordinal));

    /// <summary>Finds the marked places by counting lines and characters.</summary>
    public IEnumerable<(int Baris, int Kolom)> GetTempat()
    {
        var (baris, kolom) = (1, 1);
        foreach (var huruf in ToBertanda())
        {
            switch (huruf)
            {
                case Tanda:
                    yield return (baris, kolom);
                    break;
                case '\n':
                    (baris, kolom) = (baris + 1, 1);
                    break;
                default:
                    kolom++;
                    break;
            }
        }
    }

    public IReadOnlyList<Masalah> Read() => Read(FormatSkema, ToBerkas());

    /// <summary>Reads a file by its format; no problem means that there is content.</summary>
    public static IReadOnlyList<Masalah> Read(string format, byte[] isi) => format switch
    {
        "laporan" => Check(LaporanJson.Read(isi)),
        "kasus" => Check(KasusJson.Read(isi)),
        "terima" => Check(TerimaJson.Read(isi)),
        "petaan" => Check(PetaanJson.Read(isi)),
        _ => Check(AturanJson.Read(isi)),
    };

    private static ImmutableArray<Masalah> Check<T>(Hasil<T> hasil)
        where T : class
    {
        hasil.IsBerhasil.Should().Be(hasil.Masalah.IsEmpty);
        return hasil.Masalah;
    }

    private string ToBertanda()
    {
        var letak = Dasar.IndexOf(Cari, StringComparison.Ordinal);
        letak.Should().BeGreaterThanOrEqualTo(0, "the edit must apply");
        Dasar.IndexOf(Cari, letak + 1, StringComparison.Ordinal).Should().Be(-1, "the edit must apply once");
        return string.Concat(Dasar.AsSpan(0, letak), Ganti, Dasar.AsSpan(letak + Cari.Length));
    }
}
