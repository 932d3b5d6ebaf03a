using System.Text.Json;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Berkas.Json.Konverter;

/// <summary>Converts money: a number of rupiah.</summary>
internal sealed class KonverterRupiah(Bahasa bahasa) : Konverter<Rupiah>(bahasa)
{
    public override Rupiah Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var angka = NilaiKinerja.FromAngka(ReadAngka(ref reader));
        return PemeriksaIsian.ReadRupiah(angka, angka.ToString(), out var jumlah) is { } masalah ? throw Fail(masalah) : jumlah!.Value;
    }

    public override void Write(Utf8JsonWriter writer, Rupiah value, JsonSerializerOptions options) => writer.WriteAngka(value.Jumlah);
}
