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
    /// <param name="kode">The code of the pack.</param>
    public static PaketAturan CreatePaket(string isi = "", string kode = "uji") => AturanJson.Read(Encoding.UTF8.GetBytes(
        $$"""
        { "format": "sakip.aturan/1", "kode": "{{kode}}", "nama": "Uji", "versi": [
          { "berlaku": { "mulai": "2020-01-01" }{{(isi.Length == 0 ? "" : ", " + isi)}} } ] }
        """)).Isi;

    /// <summary>Reads a pack with one version to the end of 2023 and another from 2024 on.</summary>
    /// <param name="lama">Members of the first version beside its validity, as JSON; at least one.</param>
    /// <param name="baru">Members of the second.</param>
    public static PaketAturan CreateDuaVersi(string lama, string baru) => AturanJson.Read(Encoding.UTF8.GetBytes(
        $$"""
        { "format": "sakip.aturan/1", "kode": "uji", "nama": "Uji", "versi": [
          { "berlaku": { "mulai": "2020-01-01", "sampai": "2023-12-31" }, {{lama}} },
          { "berlaku": { "mulai": "2024-01-01" }, {{baru}} } ] }
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
