using System.Text.Json;
using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Berkas.Json.Konverter;

/// <summary>Converts a range of numbers: <c>{"bawah": 80, "atas": 90}</c>.</summary>
internal sealed class KonverterRentang(Bahasa bahasa) : Konverter<RentangAngka>(bahasa)
{
    public override RentangAngka Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isi = ReadObjek(ref reader, "bawah", "atas");
        var bawah = isi[0] ?? throw Fail(PesanBerkas.KunciKurang, ("kunci", "bawah"));
        var atas = isi[1] ?? throw Fail(PesanBerkas.KunciKurang, ("kunci", "atas"));
        return bawah <= atas ? new(bawah, atas) : throw Fail(PesanNilai.RentangTerbalik, ("teks", $"{AngkaIndonesia.Format(bawah)}-{AngkaIndonesia.Format(atas)}"));
    }

    public override void Write(Utf8JsonWriter writer, RentangAngka value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteUjung(writer, "bawah", value.Bawah);
        WriteUjung(writer, "atas", value.Atas);
        writer.WriteEndObject();
    }

    private void WriteUjung(Utf8JsonWriter penulis, string kunci, decimal ujung) =>
        penulis.WriteAngka(kunci, AngkaIndonesia.CountDigitJson(ujung) <= Batas.AngkaBilangan ? ujung : throw Fail(PesanDasar.AngkaSalah, ("teks", ujung)));
}
