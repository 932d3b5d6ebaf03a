using System.Text.Json;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Laporan;

namespace Sakip.Berkas.Sarif;

/// <summary>Writes findings as SARIF 2.1.0, so that editors and CI show them in the report file.</summary>
/// <remarks>
/// One run; every code that verification can give is a rule. A result names its cell (table, row, column) and its place in
/// the file; a consequence refers to its root; an accepted finding is suppressed. The fingerprint is what
/// <see cref="DaftarTerima"/> knows a finding by.
/// </remarks>
public static class SarifJson
{
    /// <summary>The version of SARIF.</summary>
    public const string Versi = "2.1.0";

    private const string Skema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string NamaAlat = "sakip";

    /// <summary>Writes verifications.</summary>
    /// <param name="versiAlat">The version of the program that asks, for the log.</param>
    /// <param name="hasil">The verifications with the names of their files and the places of their cells.</param>
    /// <param name="bahasa">The language of the messages.</param>
    /// <returns>One SARIF log, UTF-8.</returns>
    /// <exception cref="ArgumentException">The version is blank.</exception>
    public static byte[] Write(
        string versiAlat, IReadOnlyCollection<(string Berkas, LaporanBertempat Laporan, HasilVerifikasi Hasil)> hasil, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(versiAlat);
        ArgumentNullException.ThrowIfNull(hasil);
        return PenulisJson.Write(penulis =>
        {
            penulis.WriteStartObject();
            penulis.WriteString("$schema", Skema);
            penulis.WriteString("version", Versi);
            penulis.WriteStartArray("runs");
            penulis.WriteStartObject();
            WriteAlat(penulis, versiAlat);
            penulis.WriteString("columnKind", "utf16CodeUnits");
            penulis.WriteLarik("artifacts", hasil, satu => WriteLokasiBerkas(penulis, "location", satu.Berkas));
            penulis.WriteLarik(
                "results",
                hasil.SelectMany(h => h.Hasil.Semua.Select(temuan => (h.Berkas, h.Laporan, h.Hasil, Temuan: temuan))),
                satu => new PenulisHasil(penulis, satu.Berkas, satu.Laporan, satu.Hasil, bahasa).Write(satu.Temuan));
            penulis.WriteEndObject();
            penulis.WriteEndArray();
            penulis.WriteEndObject();
        });
    }

    internal static int FindAturan(KodePesan kode) => PesanTemuan.Semua.IndexOf(kode);

    internal static string ToTingkat(TingkatPemeriksaan tingkat) => tingkat == TingkatPemeriksaan.Galat ? "error" : "warning";

    /// <summary>Writes a file name as a URI reference: relative as given, a drive or share as a file URI.</summary>
    internal static void WriteLokasiBerkas(Utf8JsonWriter penulis, string kunci, string berkas)
    {
        var bagian = berkas.Replace('\\', '/').Split('/');
        var isDrive = bagian[0] is [_, ':'];
        var jalur = string.Join('/', bagian.Select((b, i) => i == 0 && isDrive ? b : Uri.EscapeDataString(b)));
        penulis.WriteStartObject(kunci);
        penulis.WriteString("uri", isDrive ? $"file:///{jalur}" : bagian[0].Length == 0 ? $"file://{jalur}" : jalur);
        penulis.WriteEndObject();
    }

    internal static void WritePesan(Utf8JsonWriter penulis, string kunci, string teks)
    {
        penulis.WriteStartObject(kunci);
        penulis.WriteString("text", teks);
        penulis.WriteEndObject();
    }

    private static void WriteAlat(Utf8JsonWriter penulis, string versi)
    {
        penulis.WriteStartObject("tool");
        penulis.WriteStartObject("driver");
        penulis.WriteString("name", NamaAlat);
        penulis.WriteString("version", versi);
        penulis.WriteLarik("rules", PesanTemuan.Semua, kode =>
        {
            penulis.WriteString("id", kode.Nomor);
            WritePesan(penulis, "shortDescription", ToUraian(kode, Bahasa.Indonesia));
            WritePesan(penulis, "fullDescription", ToUraian(kode, Bahasa.Inggris));
            penulis.WriteStartObject("defaultConfiguration");
            penulis.WriteString("level", kode.IsPeringatan ? "warning" : "error");
            penulis.WriteEndObject();
        });
        penulis.WriteEndObject();
        penulis.WriteEndObject();
    }

    /// <summary>Shows the pattern of a text: SARIF gives brackets and braces a meaning of their own.</summary>
    private static string ToUraian(KodePesan kode, Bahasa bahasa) => string.Concat(kode.GetPola(bahasa).Select(huruf => huruf switch
    {
        '{' => "<",
        '}' => ">",
        '[' or ']' => string.Empty,
        _ => huruf.ToString(),
    }));
}
