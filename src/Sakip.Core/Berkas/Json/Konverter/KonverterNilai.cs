using System.Text.Json;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Berkas.Json.Konverter;

/// <summary>Converts a performance value: its printed text, or text and year for one carried forward. Plain numbers are read too.</summary>
internal sealed class KonverterNilai(Bahasa bahasa) : Konverter<NilaiKinerja>(bahasa)
{
    private const string KunciNilai = "nilai";
    private const string KunciDibawaDari = "dibawaDari";

    public override NilaiKinerja Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject ? ReadObjek(ref reader) : ReadIsi(ref reader);

    public override void Write(Utf8JsonWriter writer, NilaiKinerja value, JsonSerializerOptions options)
    {
        CheckRentang(value);
        if (value.DibawaDari is not { } tahun)
        {
            writer.WriteStringValue(value.ToString());
            return;
        }

        CheckTahun(tahun);
        writer.WriteStartObject();
        writer.WriteString(KunciNilai, value.ToString());
        writer.WriteNumber(KunciDibawaDari, tahun);
        writer.WriteEndObject();
    }

    private NilaiKinerja ReadIsi(ref Utf8JsonReader pembaca)
    {
        if (pembaca.TokenType == JsonTokenType.Number)
        {
            return NilaiKinerja.FromAngka(ReadAngka(ref pembaca));
        }

        var teks = ReadTeks(ref pembaca);
        return PemeriksaIsian.ReadNilai(teks, out var nilai) is { } masalah ? throw Fail(masalah) : nilai!;
    }

    private NilaiKinerja ReadObjek(ref Utf8JsonReader pembaca)
    {
        var (nilai, tahun) = ((NilaiKinerja?)null, (int?)null);
        while (ReadKunci(ref pembaca) is { } kunci)
        {
            switch (kunci)
            {
                case KunciNilai when nilai is null:
                    nilai = ReadIsi(ref pembaca);
                    break;
                case KunciDibawaDari when tahun is null:
                    tahun = CheckTahun(ReadAngka(ref pembaca));
                    break;
                case KunciNilai or KunciDibawaDari:
                    throw Fail(PesanDasar.KunciGanda, ("kunci", kunci));
                default:
                    throw FailKunci(kunci, [KunciNilai, KunciDibawaDari]);
            }
        }

        return (nilai, tahun) switch
        {
            (null, _) => throw Fail(PesanBerkas.KunciKurang, ("kunci", KunciNilai)),
            (_, null) => nilai,
            _ => nilai.WithDibawaDari(tahun.Value),
        };
    }

    private int CheckTahun(decimal tahun) =>
        tahun is >= Periode.TahunTerkecil and <= Periode.TahunTerbesar && tahun == decimal.Truncate(tahun)
            ? (int)tahun
            : throw Fail(PesanDasar.AngkaDiLuarBatas, ("teks", tahun), ("minimal", Periode.TahunTerkecil), ("maksimal", Periode.TahunTerbesar));

    /// <summary>Refuses ends that would not be read back; numbers alone are checked where they are built.</summary>
    private void CheckRentang(NilaiKinerja nilai)
    {
        if (nilai.Rentang is { } rentang && Math.Max(AngkaIndonesia.CountAngka(rentang.Bawah), AngkaIndonesia.CountAngka(rentang.Atas)) > Batas.AngkaBilangan)
        {
            throw Fail(PesanDasar.AngkaSalah, ("teks", rentang.ToString()));
        }
    }
}
