using System.Text;
using System.Text.Json.Nodes;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Berkas;
using Sakip.Core.Tests.Laporan;
using Sakip.Laporan;

namespace Sakip.Core.Tests.Tampilan;

/// <summary>A real report and its pack with the same hostile text behind every name, title, remark and printed text.</summary>
internal static class LaporanJahat
{
    private const string Asal = "lkip-2024-setda-kota-banjar";

    private static readonly string[] Teks =
        ["judul", "nama", "pemda", "satuan", "teks", "tempat", "catatan", "rusak", "predikat", "tentang", "bagian", "warna", "nomor", "isi", "sumberDana", "nip", "jabatan"];

    public static (LaporanKinerja Laporan, PaketAturan Paket) Create(string jahat)
    {
        var laporan = JsonNode.Parse(ContohBerkas.Read(EmpatLaporan.GetBerkas(Asal)))!;
        var paket = JsonNode.Parse(ContohBerkas.Read($"docs/contoh/{Asal}.aturan.json"))!;
        Taint(laporan, jahat, isSel: false);
        foreach (var pita in paket["versi"]![0]!["skala"]!["capaian"]!["peringkat"]!.AsArray())
        {
            pita!["predikat"] = pita["predikat"]!.GetValue<string>() + jahat;
            pita["kode"] = jahat;
            pita["warna"] = "red}</style>" + jahat;
        }

        paket["nama"] = paket["nama"]!.GetValue<string>() + jahat;
        paket["versi"]![0]!["dasarHukum"]![0]!["jenis"] = jahat;
        return (LaporanJson.Read(ToBita(laporan)).Isi, AturanJson.Read(ToBita(paket)).Isi);
    }

    private static byte[] ToBita(JsonNode isi) => Encoding.UTF8.GetBytes(isi.ToJsonString());

    private static void Taint(JsonNode simpul, string jahat, bool isSel)
    {
        switch (simpul)
        {
            case JsonArray daftar:
                foreach (var satu in daftar.OfType<JsonNode>())
                {
                    Taint(satu, jahat, isSel: false);
                }

                break;
            case JsonObject objek:
                foreach (var (nama, isi) in objek.ToArray())
                {
                    if (isi is JsonValue nilai && nilai.TryGetValue<string>(out var teks) && (isSel || Teks.Contains(nama)))
                    {
                        objek[nama] = teks + jahat;
                    }
                    else if (isi is not null)
                    {
                        Taint(isi, jahat, nama == "sel");
                    }
                }

                break;
        }
    }
}
