using System.Buffers;
using System.Numerics;
using System.Text;
using Sakip.Dasar;

namespace Sakip.Kolom;

/// <summary>Writes and reads partial aggregations in a compact binary form.</summary>
/// <remarks>
/// <para>
/// The bytes <c>SKPP</c>, a version, then pack, rejected rows, dimensions and groups. Whole numbers that are not negative are written seven
/// bits a byte, least first, the high bit saying that more follow; texts as their length and UTF-8; long integers as their
/// length and little-endian two's complement. Groups and all that is in them stand in order, so equal parts are equal bytes.
/// </para>
/// <para>Later versions of this library read what this one writes.</para>
/// </remarks>
public static class ParsialBiner
{
    /// <summary>The version that is written.</summary>
    public const byte Versi = 1;

    private static ReadOnlySpan<byte> Awal => "SKPP"u8;

    /// <summary>Writes a part.</summary>
    /// <param name="parsial">The part.</param>
    /// <returns>The bytes.</returns>
    public static byte[] Write(AgregatParsial parsial)
    {
        ArgumentNullException.ThrowIfNull(parsial);
        var penulis = new ArrayBufferWriter<byte>();
        penulis.Write(Awal);
        penulis.Write([Versi]);
        WriteTeks(penulis, parsial.KodePaket);
        WriteTeks(penulis, parsial.SidikJari);
        WriteBulat(penulis, parsial.Ditolak);
        WriteLarik(penulis, parsial.Menurut, WriteTeks);
        WriteLarik(penulis, parsial.Kelompok, WriteKelompok);
        return penulis.WrittenSpan.ToArray();
    }

    /// <summary>Reads a part.</summary>
    /// <param name="isi">The bytes.</param>
    /// <returns>The part, or the first byte that <see cref="Write"/> would not have written.</returns>
    public static Hasil<AgregatParsial> Read(ReadOnlySpan<byte> isi)
    {
        var pembaca = new PembacaParsial(isi);
        if (!pembaca.TryRead(Awal, Versi, out var parsial))
        {
            return Fail(pembaca.Letak);
        }

        var sama = isi.CommonPrefixLength(Write(parsial));
        return sama == isi.Length ? Hasil<AgregatParsial>.FromIsi(parsial) : Fail(sama);
    }

    private static Hasil<AgregatParsial> Fail(int letak) =>
        Hasil<AgregatParsial>.FromMasalah(new Masalah(PesanKolom.ParsialSalah, Tempat.Tiada, ("versi", Versi), ("letak", letak)));

    private static void WriteKelompok(ArrayBufferWriter<byte> penulis, KelompokParsial kelompok)
    {
        foreach (var teks in kelompok.Kunci)
        {
            WriteTeks(penulis, teks);
        }

        WriteLarik(penulis, kelompok.Wadah, (_, wadah) =>
        {
            WriteBulat(penulis, wadah.Key.Versi + 1);
            WriteBulat(penulis, wadah.Key.IsDibawa ? 1 : 0);
            WriteLarik(penulis, [.. wadah.Value.Tepat.Bagian], (_, bagian) =>
            {
                WritePanjang(penulis, bagian.Penyebut);
                WritePanjang(penulis, bagian.Pembilang);
            });
            WriteLarik(penulis, [.. wadah.Value.Nilai], (_, nilai) =>
            {
                WritePanjang(penulis, nilai.Nilai.Pembilang);
                WritePanjang(penulis, nilai.Nilai.Penyebut);
                WriteBulat(penulis, nilai.Banyak);
            });
            WriteLarik(penulis, wadah.Value.Cacah, (_, cacah) =>
            {
                WriteTeks(penulis, cacah.Key);
                WriteBulat(penulis, cacah.Value);
            });
            WriteLarik(penulis, [.. wadah.Value.Gagal.Index().Where(g => g.Item > 0)], (_, gagal) =>
            {
                WriteBulat(penulis, gagal.Index);
                WriteBulat(penulis, gagal.Item);
            });
        });
    }

    private static void WriteLarik<T>(ArrayBufferWriter<byte> penulis, IReadOnlyCollection<T> butir, Action<ArrayBufferWriter<byte>, T> tulis)
    {
        WriteBulat(penulis, butir.Count);
        foreach (var satu in butir)
        {
            tulis(penulis, satu);
        }
    }

    private static void WriteBulat(ArrayBufferWriter<byte> penulis, long angka)
    {
        while (angka >= 0x80)
        {
            penulis.Write([(byte)((angka & 0x7F) | 0x80)]);
            angka >>= 7;
        }

        penulis.Write([(byte)angka]);
    }

    private static void WriteTeks(ArrayBufferWriter<byte> penulis, string teks)
    {
        var bita = Encoding.UTF8.GetBytes(teks);
        WriteBulat(penulis, bita.Length);
        penulis.Write(bita);
    }

    private static void WritePanjang(ArrayBufferWriter<byte> penulis, BigInteger angka)
    {
        var bita = angka.ToByteArray();
        WriteBulat(penulis, bita.Length);
        penulis.Write(bita);
    }
}
