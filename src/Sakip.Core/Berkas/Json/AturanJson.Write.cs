using System.Text.Json;
using Sakip.Aturan;
using Sakip.Nilai;
using Sakip.Penelusuran;

namespace Sakip.Berkas.Json;

/// <content>Writing.</content>
public static partial class AturanJson
{
    /// <summary>Writes a rule pack in canonical form; reading it back and writing again gives the same bytes.</summary>
    /// <param name="paket">The pack.</param>
    /// <returns>The file, UTF-8 without byte-order mark.</returns>
    public static byte[] Write(PaketAturan paket)
    {
        ArgumentNullException.ThrowIfNull(paket);
        return PenulisJson.Write(penulis =>
        {
            penulis.WriteStartObject();
            penulis.WriteString("format", Format);
            penulis.WriteString("kode", paket.Kode);
            penulis.WriteString("nama", paket.Nama);
            penulis.WriteLarik("versi", paket.Versi, versi => WriteVersi(penulis, versi));
            penulis.WriteEndObject();
        });
    }

    private static void WriteVersi(Utf8JsonWriter penulis, VersiAturan versi)
    {
        penulis.WriteStartObject("berlaku");
        penulis.WriteString("mulai", TanggalIso.Format(versi.Mulai));
        penulis.WriteBilaAda("sampai", versi.Sampai is { } sampai ? TanggalIso.Format(sampai) : null);
        penulis.WriteEndObject();
        penulis.WriteLarik("dasarHukum", versi.DasarHukum, sitasi => WriteSitasi(penulis, sitasi));
        new PenulisVersi(penulis, versi).Write();
        penulis.WriteBilaAda("catatan", versi.Catatan);
    }

    internal static void WriteSitasi(Utf8JsonWriter penulis, Sitasi sitasi)
    {
        penulis.WriteString("jenis", sitasi.Jenis);
        penulis.WriteBilaAda("nomor", sitasi.Nomor);
        if (sitasi.Tahun is { } tahun)
        {
            penulis.WriteNumber("tahun", tahun);
        }

        penulis.WriteBilaAda("tentang", sitasi.Tentang);
        penulis.WriteBilaAda("bagian", sitasi.Bagian);
    }
}
