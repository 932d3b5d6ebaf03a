using System.Text;
using System.Text.Json;
using Sakip.Aturan;
using Sakip.Berkas.Json;

namespace Sakip.Berkas.RulesEngine;

/// <summary>Finds the pack that a workflow file was exported from, kept in the properties of its first rule.</summary>
/// <remarks>It is believed only while exporting it gives the very rules of the file: an edited rule must not be undone.</remarks>
internal static class PaketAsal
{
    /// <summary>The member of <c>Properties.sakip</c> that holds the pack.</summary>
    public const string Kunci = "asal";

    /// <summary>Finds the pack; null when there is none or the file says something else by now.</summary>
    public static PaketAturan? Find(NilaiJson akar, out bool isSuntingan)
    {
        isSuntingan = false;
        if (FindIsi(akar) is not { } isi)
        {
            return null;
        }

        var hasil = AturanJson.Read(PenulisJson.Write(penulis => Copy(penulis, isi)));
        if (hasil.IsBerhasil && PembacaJson.Read(RulesEngineJson.Export(hasil.Isi).Isi.Span, []) is { } ulang && GetKerangka(ulang) == GetKerangka(akar))
        {
            return hasil.Isi;
        }

        isSuntingan = true;
        return null;
    }

    private static NilaiJson? FindIsi(NilaiJson akar)
    {
        var nilai = akar.Jenis == JenisJson.Larik ? akar.Butir.FirstOrDefault() : akar;
        nilai = FindAnggota(nilai, "Rules")?.Butir.FirstOrDefault();
        return FindAnggota(FindAnggota(FindAnggota(nilai, "Properties"), "sakip"), Kunci);
    }

    private static NilaiJson? FindAnggota(NilaiJson? nilai, string kunci) => nilai?.Anggota.Find(a => a.Kunci == kunci)?.Isi;

    private static void Copy(Utf8JsonWriter penulis, NilaiJson nilai)
    {
        switch (nilai.Jenis)
        {
            case JenisJson.Objek:
                penulis.WriteStartObject();
                foreach (var anggota in nilai.Anggota)
                {
                    penulis.WritePropertyName(anggota.Kunci);
                    Copy(penulis, anggota.Isi);
                }

                penulis.WriteEndObject();
                break;
            case JenisJson.Larik:
                penulis.WriteStartArray();
                nilai.Butir.ForEach(butir => Copy(penulis, butir));
                penulis.WriteEndArray();
                break;
            case JenisJson.Teks:
                penulis.WriteStringValue(nilai.Teks);
                break;
            case JenisJson.Angka:
                penulis.WriteRawValue(nilai.Teks);
                break;
            case JenisJson.Nihil:
                penulis.WriteNullValue();
                break;
            default:
                penulis.WriteBooleanValue(nilai.Jenis == JenisJson.Benar);
                break;
        }
    }

    /// <summary>Writes what a file runs: no properties, nothing that says what holds anyway, members in one order.</summary>
    private static string GetKerangka(NilaiJson akar)
    {
        var tulisan = new StringBuilder();
        IEnumerable<NilaiJson> semua = akar.Jenis == JenisJson.Larik ? akar.Butir : [akar];
        foreach (var satu in semua)
        {
            WriteKerangka(tulisan, satu);
        }

        return tulisan.ToString();
    }

    private static void WriteKerangka(StringBuilder tulisan, NilaiJson nilai)
    {
        tulisan.Append(nilai.Jenis).Append(':').Append(nilai.Teks.Length).Append(':').Append(nilai.Teks).Append('{');
        foreach (var anggota in nilai.Anggota.Where(IsBerarti).OrderBy(a => a.Kunci, StringComparer.Ordinal))
        {
            tulisan.Append(anggota.Kunci).Append('=');
            WriteKerangka(tulisan, anggota.Isi);
        }

        nilai.Butir.ForEach(butir => WriteKerangka(tulisan, butir));
        tulisan.Append('}');
    }

    private static bool IsBerarti(AnggotaJson anggota) =>
        anggota.Kunci is not ("Properties" or "RuleExpressionType")
        && !(anggota.Kunci == "Enabled" && anggota.Isi.Jenis == JenisJson.Benar)
        && !(anggota.Isi is { Jenis: JenisJson.Larik, Butir.Count: 0 } or { Jenis: JenisJson.Nihil });
}
