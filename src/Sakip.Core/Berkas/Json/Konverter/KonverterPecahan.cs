using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Berkas.Json.Konverter;

/// <summary>Converts an exact ratio: a number when at most 28 digits say it all, else a text such as <c>11/6</c>.</summary>
internal sealed class KonverterPecahan<T>(Bahasa bahasa, Func<Rasio, T> bungkus, Func<T, Rasio> buka) : Konverter<T>(bahasa)
    where T : struct
{
    /// <summary>The longest text of a ratio; reading long integers takes more than linear time.</summary>
    private const int TeksTerpanjang = 10_000;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        bungkus(reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : Rasio.From(ReadAngka(ref reader)));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var rasio = buka(value);
        if (rasio.TryToDecimal(out var angka) && AngkaIndonesia.CountDigitJson(angka) <= Batas.AngkaBilangan)
        {
            writer.WriteAngka(angka);
            return;
        }

        var teks = rasio.ToString();
        writer.WriteStringValue(teks.Length <= TeksTerpanjang ? teks : throw Fail(PesanAturan.PecahanSalah, ("teks", Cut(teks))));
    }

    private Rasio Parse(string teks)
    {
        var bagian = teks.Split('/', 2);
        var penyebut = BigInteger.One;
        return teks.Length <= TeksTerpanjang
            && IsBulat(bagian[0].StartsWith('-') ? bagian[0][1..] : bagian[0])
            && BigInteger.TryParse(bagian[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var pembilang)
            && (bagian.Length == 1 || (IsBulat(bagian[1]) && BigInteger.TryParse(bagian[1], NumberStyles.None, CultureInfo.InvariantCulture, out penyebut)))
            && !penyebut.IsZero
            ? Rasio.From(pembilang, penyebut)
            : throw Fail(PesanAturan.PecahanSalah, ("teks", Cut(teks)));
    }

    private static bool IsBulat(string teks) => teks.Length > 0 && teks.All(char.IsAsciiDigit);
}
