using System.Text.Json;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Berkas.Json.Konverter;

/// <summary>Converts an interval with the words of rule packs: <c>{"minimal": 71.9, "maksimal": 90}</c>; none for an end that is open.</summary>
internal sealed class KonverterSelang(Bahasa bahasa) : Konverter<Selang>(bahasa)
{
    private static readonly string[] Kunci = ["minimal", "lebihDari", "maksimal", "kurangDari"];

    public override Selang Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isi = ReadObjek(ref reader, Kunci);
        var bawah = Choose(isi, 0);
        var atas = Choose(isi, 2);
        return new(bawah, isi[0] is not null, atas, isi[2] is not null);
    }

    public override void Write(Utf8JsonWriter writer, Selang value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteUjung(writer, value.Bawah, value.IsBawahTermasuk ? 0 : 1);
        WriteUjung(writer, value.Atas, value.IsAtasTermasuk ? 2 : 3);
        writer.WriteEndObject();
    }

    private static void WriteUjung(Utf8JsonWriter penulis, decimal? ujung, int kunci)
    {
        if (ujung is { } angka)
        {
            penulis.WriteAngka(Kunci[kunci], angka);
        }
    }

    private decimal? Choose(decimal?[] isi, int pertama)
    {
        if (isi[pertama] is not null && isi[pertama + 1] is not null)
        {
            throw Fail(PesanBerkas.KunciBerlawanan, ("satu", Kunci[pertama]), ("dua", Kunci[pertama + 1]));
        }

        return (isi[pertama] ?? isi[pertama + 1]) is { } angka && !Selang.IsBatas(angka)
            ? throw Fail(PesanAturan.BatasTerlaluJauh, ("teks", angka), ("batas", Selang.Terjauh), ("desimal", Pembulatan.DesimalTerbanyak))
            : isi[pertama] ?? isi[pertama + 1];
    }
}
