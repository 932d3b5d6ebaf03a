using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sakip.Berkas.Json;

/// <summary>Writes the canonical form: fixed order, two blanks of indent, line feeds, letters as they are, one line feed at the end.</summary>
internal static class PenulisJson
{
    private static readonly JsonWriterOptions Gaya = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(Action<Utf8JsonWriter> isi)
    {
        var penyangga = new ArrayBufferWriter<byte>();
        using (var penulis = new Utf8JsonWriter(penyangga, Gaya))
        {
            isi(penulis);
        }

        penyangga.Write("\n"u8);
        return penyangga.WrittenSpan.ToArray();
    }

    /// <summary>Writes to a stream, which keeps the memory small if what is written is flushed now and then.</summary>
    public static void Write(Stream tujuan, Action<Utf8JsonWriter> isi)
    {
        using (var penulis = new Utf8JsonWriter(tujuan, Gaya))
        {
            isi(penulis);
        }

        tujuan.Write("\n"u8);
        tujuan.Flush();
    }

    public static void WriteBilaAda(this Utf8JsonWriter penulis, string kunci, string? isi)
    {
        if (isi is not null)
        {
            penulis.WriteString(kunci, isi);
        }
    }

    /// <summary>Writes a number without trailing zeros, so that equal numbers are written alike.</summary>
    public static void WriteAngka(this Utf8JsonWriter penulis, string kunci, decimal angka)
    {
        penulis.WritePropertyName(kunci);
        penulis.WriteAngka(angka);
    }

    /// <summary>Writes a number without trailing zeros, so that equal numbers are written alike.</summary>
    public static void WriteAngka(this Utf8JsonWriter penulis, decimal angka)
    {
        var desimal = Nilai.AngkaIndonesia.CountDesimal(angka);
        penulis.WriteNumberValue(desimal == angka.Scale ? angka : decimal.Round(angka, desimal));
    }

    public static void WriteLarik<T>(this Utf8JsonWriter penulis, string kunci, IEnumerable<T> butir, Action<T> isi)
    {
        penulis.WriteStartArray(kunci);
        foreach (var satu in butir)
        {
            penulis.WriteStartObject();
            isi(satu);
            penulis.WriteEndObject();
        }

        penulis.WriteEndArray();
    }
}
