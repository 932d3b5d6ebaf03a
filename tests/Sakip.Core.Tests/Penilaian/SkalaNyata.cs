using System.Text.Json;
using Sakip.Penilaian;

namespace Sakip.Core.Tests.Penilaian;

/// <summary>The rating scales met in the field, as <c>scales.json</c> records them with their sources.</summary>
internal static class SkalaNyata
{
    public static IReadOnlyDictionary<string, Skala> Semua { get; } = Read();

    /// <summary>Gets the bands that have no numeric bound and so are no intervals, as <c>scale/label</c>.</summary>
    public static IReadOnlyList<string> TanpaBatas { get; } =
        [.. from skala in ReadBerkas() from pita in skala.Pita where !IsBerbatas(pita) select $"{skala.Id}/{GetTeks(pita, "label")}"];

    private static Dictionary<string, Skala> Read() => ReadBerkas().ToDictionary(
        skala => skala.Id, skala => new Skala(skala.Id, skala.Pita.Where(IsBerbatas).Select(ToPeringkat)));

    private static IEnumerable<(string Id, JsonElement[] Pita)> ReadBerkas()
    {
        using var sumber = typeof(SkalaNyata).Assembly.GetManifestResourceStream("scales.json")!;
        using var dokumen = JsonDocument.Parse(sumber);
        var akar = dokumen.RootElement.Clone();
        akar.GetProperty("scales").GetArrayLength().Should().Be(akar.GetProperty("jumlah").GetInt32());
        return
        [
            .. akar.GetProperty("scales").EnumerateArray().Select(skala =>
                (GetTeks(skala, "id")!, skala.GetProperty("bands").EnumerateArray().ToArray())),
        ];
    }

    private static Peringkat ToPeringkat(JsonElement pita) => new(
        GetTeks(pita, "label")!,
        new(
            GetAngka(pita, "min"),
            pita.GetProperty("min_inclusive").GetBoolean(),
            GetAngka(pita, "max"),
            pita.GetProperty("max_inclusive").GetBoolean()),
        GetTeks(pita, "kode"),
        pita.TryGetProperty("warna", out _) ? GetTeks(pita, "warna") : null,
        GetTeks(pita, "teks_interval_as_printed"));

    private static bool IsBerbatas(JsonElement pita) => GetAngka(pita, "min") is not null || GetAngka(pita, "max") is not null;

    private static string? GetTeks(JsonElement objek, string kunci) => objek.GetProperty(kunci).GetString();

    private static decimal? GetAngka(JsonElement objek, string kunci) =>
        objek.GetProperty(kunci) is { ValueKind: JsonValueKind.Number } angka ? angka.GetDecimal() : null;
}
