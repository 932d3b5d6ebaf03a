using System.Globalization;
using System.Text.Json;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Berkas;
using Sakip.Laporan;
using Sakip.Tests.Bersama;
using Xunit.Abstractions;

namespace Sakip.Core.Tests.Dokumen;

/// <summary>Every inconsistency that reading the four reports finds, against what verification finds.</summary>
/// <remarks>The lists in <c>docs/contoh/temuan</c> were made by reading and by hand arithmetic, before any output of the library was seen.</remarks>
public sealed class TemuanContohTests(ITestOutputHelper keluaran)
{
    private const string Halaman = "docs/temuan-contoh.md";

    /// <summary>The reports, and at least how many of the entries that a check could see are found.</summary>
    public static TheoryData<string, int> Laporan => new()
    {
        { "lkip-2024-setda-kota-banjar", 77 },
        { "lkjip-2024-setda-kabupaten-paser", 74 },
        { "lkj-2024-kecamatan-banjarbaru-selatan", 31 },
        { "laporan-tw1-2024-kecamatan-pengaron", 15 },
    };

    [Theory, MemberData(nameof(Laporan))]
    public void Verify_EveryFinding_IsTrueAndFewAreMissed(string nama, int ditemukan)
    {
        var (daftar, temuan) = Read(nama);
        var dikenal = daftar.SelectMany(d => d.Sel).ToHashSet(StringComparer.Ordinal);
        var terlihat = daftar.Where(d => d.IsTerlihat).ToArray();
        var ketemu = terlihat.Count(d => IsDitemukan(d, temuan));
        var benar = temuan.Count(dikenal.Contains);
        keluaran.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{nama}: recall {ketemu}/{terlihat.Length} = {100m * ketemu / terlihat.Length:F1} %, precision {benar}/{temuan.Count} = {100m * benar / temuan.Count:F1} %"));

        temuan.Except(dikenal).Should().BeEmpty("each finding is an inconsistency that reading finds too");
        ketemu.Should().BeGreaterThanOrEqualTo(ditemukan);
    }

    [Theory, MemberData(nameof(Laporan))]
    public void Page_EveryEntry_SaysWhetherItIsFound(string nama, int ditemukan)
    {
        var (daftar, temuan) = Read(nama);

        daftar.Count(d => d.IsTerlihat && IsDitemukan(d, temuan)).Should().BeGreaterThanOrEqualTo(ditemukan);
        var baris = File.ReadLines(Repositori.GetJalur(Halaman)).SkipWhile(b => b != $"## {nama}").Skip(1).TakeWhile(b => !b.StartsWith("## ", StringComparison.Ordinal))
            .Where(b => b.StartsWith('|')).Skip(2);
        string.Join('\n', baris).Should().Be(string.Join('\n', daftar.Select(d => ToBaris(d, temuan))));
    }

    [Theory, MemberData(nameof(Laporan))]
    public void List_EveryEntry_NamesPlacesThatExistAndSaysWhyNoCheckSeesIt(string nama, int ditemukan)
    {
        var (daftar, _) = Read(nama);
        var laporan = LaporanJson.Read(ContohBerkas.Read($"docs/contoh/{nama}.laporan.json")).Isi;

        daftar.Should().HaveCountGreaterThan(ditemukan);
        daftar.Select(d => d.Id).Should().OnlyHaveUniqueItems();
        daftar.Where(d => d.Akar is not null).Select(d => d.Akar).Should().BeSubsetOf(daftar.Select(d => d.Id));
        daftar.Where(d => !d.IsTerlihat).Should().OnlyContain(d => d.Alasan != null);
        daftar.SelectMany(d => d.Sel).Where(s => !s.StartsWith('(')).Should().OnlyContain(
            s => laporan.FindTabel(s.Split('/')[0])!.FindBaris(s.Split('/')[1]) != null && laporan.FindTabel(s.Split('/')[0])!.Kolom.Any(k => k.Id == s.Split('/')[2]));
    }

    private static bool IsDitemukan(Catatan catatan, HashSet<string> temuan) => catatan.Sel.Any(temuan.Contains);

    private static string ToBaris(Catatan d, HashSet<string> temuan)
    {
        var hasil = IsDitemukan(d, temuan) ? "found" : d.IsTerlihat ? "**missed**" : "no check";
        return $"| {string.Join(" | ", new[] { d.Id, d.Tempat, d.Tercetak, d.Seharusnya ?? string.Empty, d.Bukti, d.Alasan is null ? hasil : $"{hasil}: {d.Alasan}" }.Select(Escape))} |";
    }

    private static string Escape(string teks) => teks.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);

    private static (Catatan[] Daftar, HashSet<string> Temuan) Read(string nama)
    {
        var hasil = Verifikasi.Run(
            LaporanJson.Read(ContohBerkas.Read($"docs/contoh/{nama}.laporan.json")).Isi, AturanJson.Read(ContohBerkas.Read($"docs/contoh/{nama}.aturan.json")).Isi);
        using var isi = JsonDocument.Parse(ContohBerkas.Read($"docs/contoh/temuan/{nama}.temuan.json"));
        return (
            [.. isi.RootElement.GetProperty("temuan").EnumerateArray().Select(Catatan.From)],
            [.. hasil.Semua.Select(t => t.Sel.ToString())]);
    }

    private sealed record Catatan(
        string Id, string Tempat, string Tercetak, string? Seharusnya, string Bukti, bool IsTerlihat, string? Alasan, string? Akar, string[] Sel)
    {
        public static Catatan From(JsonElement isi) => new(
            isi.GetProperty("id").GetString()!,
            isi.GetProperty("tempat").GetString()!,
            Find(isi, "tercetak") ?? string.Empty,
            Find(isi, "seharusnya"),
            isi.GetProperty("bukti").GetString()!,
            isi.GetProperty("terlihat").GetBoolean(),
            Find(isi, "alasan"),
            Find(isi, "akar"),
            [.. isi.GetProperty("sel").EnumerateArray().Select(s => s.GetString()!)]);

        private static string? Find(JsonElement isi, string kunci) =>
            isi.TryGetProperty(kunci, out var nilai) && nilai.ValueKind == JsonValueKind.String ? nilai.GetString() : null;
    }
}
