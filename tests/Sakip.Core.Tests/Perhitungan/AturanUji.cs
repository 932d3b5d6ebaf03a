using System.Text;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Perhitungan;

/// <summary>Small packs, in force from 2020 on.</summary>
internal static class AturanUji
{
    /// <summary>Gets the rules of a pack that states nothing: R/T for positive indicators, two decimals.</summary>
    public static VersiAturan Bawaan { get; } = Create(string.Empty);

    /// <summary>Reads a pack of one version.</summary>
    /// <param name="isi">Members of the version beside its validity, as JSON.</param>
    public static PaketAturan CreatePaket(string isi = "") => AturanJson.Read(Encoding.UTF8.GetBytes(
        $$"""
        { "format": "sakip.aturan/1", "kode": "uji", "nama": "Uji", "versi": [
          { "berlaku": { "mulai": "2020-01-01" }{{(isi.Length == 0 ? "" : ", " + isi)}} } ] }
        """)).Isi;

    public static VersiAturan Create(string isi) => CreatePaket(isi).VersiTerakhir;

    /// <summary>Reads rules with one named formula for a polarity, unrounded.</summary>
    public static VersiAturan CreateRumus(string polaritas, string rumus) => Create(
        $$"""
        "capaian": { "rumus": { "{{polaritas}}": { "nama": "{{rumus}}" } }, "langkah": [] }
        """);

    /// <summary>Reads a value as printed.</summary>
    public static NilaiKinerja? ToNilai(string? teks) =>
        teks is null ? null : ((BacaanNilai.Terbaca)NilaiKinerja.Read(teks)).Nilai;
}
