using System.Text.Json;
using Sakip.Dasar;

namespace Sakip.Berkas.Json.Konverter;

/// <summary>Converts what files and references write as one word; it can be a key as well.</summary>
internal sealed class KonverterTeks<T>(Bahasa bahasa, KonverterTeks<T>.Pembaca baca, Func<T, string> tulis, Func<string, Masalah> salah)
    : Konverter<T>(bahasa)
    where T : notnull
{
    /// <summary>Reads a word.</summary>
    internal delegate bool Pembaca(string teks, out T isi);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ReadTeks(ref reader));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(tulis(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(tulis(value));

    private T Parse(string teks) => baca(teks, out var isi) ? isi : throw Fail(salah(Cut(teks)));
}
