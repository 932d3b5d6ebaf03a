using System.Text.Json;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Laporan;

namespace Sakip.Berkas.Sarif;

/// <summary>Writes the findings of one report as SARIF results.</summary>
/// <param name="penulis">Where they go.</param>
/// <param name="berkas">The file of the report.</param>
/// <param name="laporan">The report with the places of its cells.</param>
/// <param name="hasil">Its verification.</param>
/// <param name="bahasa">The language.</param>
internal sealed class PenulisHasil(Utf8JsonWriter penulis, string berkas, LaporanBertempat laporan, HasilVerifikasi hasil, Bahasa bahasa)
{
    private const string Sidik = "sakipTemuan/v1";

    public void Write(Temuan temuan)
    {
        penulis.WriteString("ruleId", temuan.Kode.Nomor);
        penulis.WriteNumber("ruleIndex", SarifJson.FindAturan(temuan.Kode));
        penulis.WriteString("level", SarifJson.ToTingkat(temuan.Tingkat));
        SarifJson.WritePesan(penulis, "message", ToPesan(temuan));
        penulis.WriteLarik("locations", [temuan.Sel], WriteLokasi);
        if (temuan.Akar is { } akar)
        {
            penulis.WriteLarik("relatedLocations", [akar], sel =>
            {
                penulis.WriteNumber("id", 1);
                WriteLokasi(sel);
                SarifJson.WritePesan(penulis, "message", bahasa == Bahasa.Inggris ? "The wrong figure that it follows from." : "Angka salah yang menyebabkannya.");
            });
        }

        penulis.WriteStartObject("partialFingerprints");
        penulis.WriteString(Sidik, $"{hasil.Laporan.Id}|{temuan.Id}|{temuan.Kode}|{temuan.Tercetak}");
        penulis.WriteEndObject();
        if (hasil.FindDiterima(temuan) is { } diterima)
        {
            penulis.WriteLarik("suppressions", [diterima], satu =>
            {
                penulis.WriteString("kind", "external");
                penulis.WriteBilaAda("justification", satu.Alasan);
            });
        }
    }

    /// <summary>Says what is wrong and the likeliest cause.</summary>
    private string ToPesan(Temuan temuan) =>
        temuan.Sebab.IsEmpty ? temuan.ToPesan(bahasa) : $"{temuan.ToPesan(bahasa)} {temuan.Sebab[0].ToPesan(bahasa)}";

    private void WriteLokasi(AlamatSel sel)
    {
        penulis.WriteStartObject("physicalLocation");
        SarifJson.WriteLokasiBerkas(penulis, "artifactLocation", berkas);
        if (laporan.FindTempat(sel) is { } tempat)
        {
            penulis.WriteStartObject("region");
            penulis.WriteNumber("startLine", tempat.Baris);
            penulis.WriteNumber("startColumn", tempat.Kolom);
            penulis.WriteEndObject();
        }

        penulis.WriteEndObject();
        penulis.WriteLarik("logicalLocations", [sel], satu =>
        {
            penulis.WriteString("name", satu.Kolom);
            penulis.WriteString("fullyQualifiedName", satu.ToString());
            penulis.WriteString("kind", "member");
        });
    }
}
