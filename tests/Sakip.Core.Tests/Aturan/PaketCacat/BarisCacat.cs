using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Aturan.PaketCacat;

/// <summary>One malformed input of <c>baris.json</c>, with all problems expected of it.</summary>
/// <remarks>
/// The input is a whole text, or an edit of <c>dasar.aturan.json</c>: each pair replaces what occurs exactly once.
/// <c>{buat}</c> stands for a generated piece, so that huge inputs stay short here. <c>baca</c> says who reads it: a pack
/// (as by default, strict, or by lint), a file of examples, or an expression alone, which has no place in a file.
/// </remarks>
internal sealed record BarisCacat(
    string Nama,
    string? Baca,
    string? Teks,
    string[][]? Ganti,
    BarisCacat.Buatan? Buat,
    string? Pengodean,
    bool TanpaBom,
    Dictionary<string, string>? Induk,
    int? Jumlah,
    BarisCacat.Harapan[] Masalah)
{
    private const string Folder = "tests/Sakip.Core.Tests/Aturan/PaketCacat/";

    private static readonly JsonSerializerOptions Cara = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static string Dasar { get; } = Repositori.ReadTeks(Folder + "dasar.aturan.json");

    public static IReadOnlyList<BarisCacat> Semua { get; } = Load(Folder + "baris.json");

    /// <summary>Reads rows of another file.</summary>
    public static IReadOnlyList<BarisCacat> Load(string berkas) =>
        JsonSerializer.Deserialize<BarisCacat[]>(Repositori.ReadTeks(berkas), Cara)!;

    /// <summary>Builds the text.</summary>
    /// <param name="dasar">What is edited; null for <see cref="Dasar"/>.</param>
    public string ToTeks(string? dasar = null)
    {
        var hasil = Teks ?? dasar ?? Dasar;
        foreach (var (lama, baru) in (Ganti ?? []).Select(g => (g[0], g[1])))
        {
            var letak = hasil.IndexOf(lama, StringComparison.Ordinal);
            letak.Should().BeGreaterThanOrEqualTo(0, "the edit of row \"{0}\" must fit", Nama);
            hasil.LastIndexOf(lama, StringComparison.Ordinal).Should().Be(letak, "the edit of row \"{0}\" must be one", Nama);
            hasil = string.Concat(hasil.AsSpan(0, letak), baru, hasil.AsSpan(letak + lama.Length));
        }

        return Buat is null ? hasil : hasil.Replace("{buat}", Buat.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Builds the bytes of the file.</summary>
    /// <param name="dasar">What is edited; null for <see cref="Dasar"/>.</param>
    public byte[] ToBita(string? dasar = null)
    {
        var pengodean = Encoding.GetEncoding(Pengodean ?? "utf-8");
        var awal = Pengodean is null || TanpaBom ? [] : pengodean.GetPreamble();
        return [.. awal, .. pengodean.GetBytes(ToTeks(dasar))];
    }

    public override string ToString() => Nama;

    internal sealed record Buatan(string Awal, string Ulang, int Kali, string Akhir)
    {
        public override string ToString() =>
            new StringBuilder(Awal, Awal.Length + (Ulang.Length * Kali) + Akhir.Length).Insert(Awal.Length, Ulang, Kali).Append(Akhir).ToString();
    }

    internal sealed record Harapan(string Kode, int Baris, int Kolom, string Id, string En);
}
