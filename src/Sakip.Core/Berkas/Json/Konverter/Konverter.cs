using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sakip.Dasar;

namespace Sakip.Berkas.Json.Konverter;

/// <summary>What the converters share: tokens taken strictly, and problems told with code and text.</summary>
internal abstract class Konverter<T>(Bahasa bahasa) : JsonConverter<T>
{
    private const int TeksTerpanjang = 100;

    /// <summary>Builds what is thrown; the serializer adds path, line and column.</summary>
    protected JsonException Fail(Masalah masalah) => new($"{masalah.Kode} {masalah.ToPesan(bahasa)}");

    protected JsonException Fail(KodePesan kode, params ReadOnlySpan<(string Nama, object? Isi)> fakta) => Fail(new Masalah(kode, Tempat.Tiada, fakta));

    protected void CheckJenis(ref Utf8JsonReader pembaca, JsonTokenType harus)
    {
        if (pembaca.TokenType != harus)
        {
            throw Fail(PesanBerkas.JenisSalah, ("harus", GetNama(harus)), ("ada", GetNama(pembaca.TokenType)));
        }
    }

    protected string ReadTeks(ref Utf8JsonReader pembaca)
    {
        CheckJenis(ref pembaca, JsonTokenType.String);
        return pembaca.GetString()!;
    }

    /// <summary>Reads a number from the digits as written: no exponent, at most 28 digits, so nothing is lost.</summary>
    protected decimal ReadAngka(ref Utf8JsonReader pembaca)
    {
        CheckJenis(ref pembaca, JsonTokenType.Number);
        var teks = Encoding.UTF8.GetString(pembaca.HasValueSequence ? pembaca.ValueSequence.ToArray() : pembaca.ValueSpan);
        return PembacaObjek.TryReadAngka(teks, out var angka) ? angka : throw Fail(PesanDasar.AngkaSalah, ("teks", Cut(teks)));
    }

    /// <summary>Reads the members of an object of numbers; null for one left out.</summary>
    protected decimal?[] ReadObjek(ref Utf8JsonReader pembaca, params ReadOnlySpan<string> kunci)
    {
        var isi = new decimal?[kunci.Length];
        CheckJenis(ref pembaca, JsonTokenType.StartObject);
        while (ReadKunci(ref pembaca) is { } satu)
        {
            var letak = kunci.IndexOf(satu);
            if (letak < 0)
            {
                throw FailKunci(satu, kunci);
            }

            isi[letak] = isi[letak] is null ? ReadAngka(ref pembaca) : throw Fail(PesanDasar.KunciGanda, ("kunci", satu));
        }

        return isi;
    }

    /// <summary>Reads the next key and steps to its value; null at the end of the object.</summary>
    protected static string? ReadKunci(ref Utf8JsonReader pembaca)
    {
        pembaca.Read();
        if (pembaca.TokenType == JsonTokenType.EndObject)
        {
            return null;
        }

        var kunci = pembaca.GetString();
        pembaca.Read();
        return kunci;
    }

    protected JsonException FailKunci(string kunci, ReadOnlySpan<string> pilihan) => Fail(
        PesanBerkas.KunciTidakDikenal,
        ("kunci", Cut(kunci)),
        ("pilihan", string.Join(", ", pilihan)),
        ("saran", Saran.Find(kunci, pilihan.ToArray())));

    /// <summary>Keeps messages short.</summary>
    [return: NotNullIfNotNull(nameof(teks))]
    protected static string? Cut(string? teks) => teks is { Length: > TeksTerpanjang } ? $"{teks[..TeksTerpanjang]}..." : teks;

    private static KataDwibahasa GetNama(JsonTokenType jenis) => PembacaObjek.GetNama(jenis switch
    {
        JsonTokenType.StartObject => JenisJson.Objek,
        JsonTokenType.StartArray => JenisJson.Larik,
        JsonTokenType.String or JsonTokenType.PropertyName => JenisJson.Teks,
        JsonTokenType.Number => JenisJson.Angka,
        JsonTokenType.Null => JenisJson.Nihil,
        _ => JenisJson.Benar,
    });
}
