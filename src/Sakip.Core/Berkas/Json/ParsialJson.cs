using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Sakip.Dasar;
using Sakip.Kolom;
using Sakip.Nilai;

namespace Sakip.Berkas.Json;

/// <summary>Reads and writes partial aggregations (<c>sakip.parsial/1</c>); integers of any length stand as texts.</summary>
public static class ParsialJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "sakip.parsial/1";

    /// <summary>Writes a part in canonical form.</summary>
    /// <param name="parsial">The part.</param>
    /// <returns>The file, UTF-8 without byte-order mark; equal parts are equal bytes.</returns>
    public static byte[] Write(AgregatParsial parsial)
    {
        ArgumentNullException.ThrowIfNull(parsial);
        return PenulisJson.Write(penulis =>
        {
            penulis.WriteStartObject();
            penulis.WriteString("format", Format);
            penulis.WriteString("paket", parsial.KodePaket);
            penulis.WriteString("sidikJari", parsial.SidikJari);
            penulis.WriteNumber("ditolak", parsial.Ditolak);
            HasilJson.WriteTeks(penulis, "menurut", parsial.Menurut);
            penulis.WriteLarik("kelompok", parsial.Kelompok, kelompok =>
            {
                HasilJson.WriteTeks(penulis, "kunci", kelompok.Kunci);
                penulis.WriteLarik("isi", kelompok.Wadah, satu =>
                {
                    penulis.WriteNumber("versi", satu.Key.Versi + 1);
                    penulis.WriteBoolean("dibawa", satu.Key.IsDibawa);
                    WriteWadah(penulis, satu.Value);
                });
            });
            penulis.WriteEndObject();
        });
    }

    /// <summary>Reads a part.</summary>
    /// <param name="isi">The file, UTF-8, with or without byte-order mark.</param>
    /// <returns>The part, or all problems of the file.</returns>
    public static Hasil<AgregatParsial> Read(ReadOnlySpan<byte> isi)
    {
        var masalah = new List<Masalah>();
        if (PembacaJson.Read(isi, masalah) is not { } akar)
        {
            return Hasil<AgregatParsial>.FromMasalah(masalah);
        }

        var objek = new PembacaObjek(akar, masalah);
        LaporanJson.CheckFormat(objek, Format);
        var (paket, sidikJari) = (objek.GetTeks("paket"), objek.GetTeksBolehKosong("sidikJari"));
        var ditolak = ReadBanyak(objek, "ditolak", 0, new());
        var menurut = ReadTeks(objek, "menurut");
        var baris = new StrongBox<long>();
        var kelompok = objek.Read(objek.GetButir("kelompok"), satu => ReadKelompok(satu, menurut.Length, baris));
        objek.Finish();
        return masalah.Count > 0
            ? Hasil<AgregatParsial>.FromMasalah(masalah.InFileOrder())
            : Hasil<AgregatParsial>.FromIsi(new(paket, sidikJari, menurut, kelompok, ditolak));
    }

    private static void WriteWadah(Utf8JsonWriter penulis, WadahParsial wadah)
    {
        penulis.WriteLarik("tepat", wadah.Tepat.Bagian, bagian => WritePecahan(penulis, bagian.Pembilang, bagian.Penyebut));
        penulis.WriteLarik("nilai", wadah.Nilai, nilai =>
        {
            WritePecahan(penulis, nilai.Nilai.Pembilang, nilai.Nilai.Penyebut);
            penulis.WriteNumber("banyak", nilai.Banyak);
        });
        penulis.WriteLarik("cacah", wadah.Cacah, cacah =>
        {
            penulis.WriteString("predikat", cacah.Key);
            penulis.WriteNumber("banyak", cacah.Value);
        });
        penulis.WriteLarik("takTerhitung", wadah.Gagal.Index().Where(g => g.Item > 0), gagal =>
        {
            penulis.WriteString("alasan", KataBerkas.Alasan.ToKata((AlasanTakTerhitung)gagal.Index));
            penulis.WriteNumber("banyak", gagal.Item);
        });
    }

    private static void WritePecahan(Utf8JsonWriter penulis, BigInteger pembilang, BigInteger penyebut)
    {
        penulis.WriteString("pembilang", pembilang.ToString(CultureInfo.InvariantCulture));
        penulis.WriteString("penyebut", penyebut.ToString(CultureInfo.InvariantCulture));
    }

    private static ImmutableArray<string> ReadTeks(PembacaObjek objek, string kunci) =>
        [.. objek.GetButir(kunci).Where(b => objek.CheckJenis(b, JenisJson.Teks)).Select(b => b.Teks)];

    private static KelompokParsial? ReadKelompok(PembacaObjek objek, int dimensi, StrongBox<long> baris)
    {
        var kunci = ReadTeks(objek, "kunci");
        var wadah = new SortedDictionary<(int, bool), WadahParsial>();
        foreach (var satu in objek.Open(objek.GetButir("isi")))
        {
            _ = satu.Get("versi");
            var letak = (Versi: (satu.FindBulat("versi", 0, Batas.Aturan) ?? 0) - 1, IsDibawa: satu.FindBenar("dibawa"));
            if (!wadah.TryAdd(letak, ReadWadah(satu, baris)))
            {
                satu.Fail(PesanDasar.KunciGanda, satu.Tempat, ("kunci", "versi"));
            }
        }

        objek.Finish();
        if (kunci.Length != dimensi || wadah.Count == 0)
        {
            objek.Fail(PesanBerkas.KunciKurang, objek.Tempat, ("kunci", wadah.Count == 0 ? "isi" : "kunci"));
            return null;
        }

        return new(kunci, wadah);
    }

    private static WadahParsial ReadWadah(PembacaObjek objek, StrongBox<long> baris)
    {
        var (hasil, semula) = (new WadahParsial(), objek.JumlahMasalah);
        foreach (var satu in objek.Open(objek.GetButir("tepat")))
        {
            if (ReadPecahan(satu) is var (pembilang, penyebut))
            {
                hasil.Tepat.Add(penyebut, pembilang);
            }

            satu.Finish();
        }

        foreach (var satu in objek.Open(objek.GetButir("nilai")))
        {
            var (pecahan, banyak) = (ReadPecahan(satu), ReadBanyak(satu, "banyak", 1, baris)); // both, lest one be a key that nobody knows
            if (pecahan is var (pembilang, penyebut) && banyak > 0)
            {
                hasil.AddNilai(Rasio.From(pembilang, penyebut), banyak);
            }

            satu.Finish();
        }

        foreach (var satu in objek.Open(objek.GetButir("cacah")))
        {
            hasil.AddCacah(satu.GetTeks("predikat"), ReadBanyak(satu, "banyak", 1, baris));
            satu.Finish();
        }

        foreach (var satu in objek.Open(objek.GetButir("takTerhitung")))
        {
            if (satu.GetKata("alasan", KataBerkas.Alasan) is { } alasan)
            {
                hasil.Gagal[(int)alasan] += ReadBanyak(satu, "banyak", 1, baris);
            }

            satu.Finish();
        }

        if (objek.JumlahMasalah == semula && !hasil.IsSelaras)
        {
            objek.Fail(PesanKolom.CacahParsial, objek.Tempat, ("terhitung", hasil.Terhitung), ("tak", hasil.Gagal.Sum()), ("dinilai", hasil.Cacah.Values.Sum()));
        }

        objek.Finish();
        return hasil;
    }

    /// <summary>Reads a fraction; null after what is wrong has been noted.</summary>
    private static (BigInteger Pembilang, BigInteger Penyebut)? ReadPecahan(PembacaObjek objek)
    {
        var (pembilang, penyebut) = (objek.GetTeks("pembilang"), objek.GetTeks("penyebut"));
        if (Math.Max(pembilang.Length, penyebut.Length) > Batas.AngkaParsial)
        {
            objek.Fail(PesanKolom.BilanganParsial, objek.Tempat, ("batas", Batas.AngkaParsial));
            return null;
        }

        if (BigInteger.TryParse(pembilang, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var atas)
            && BigInteger.TryParse(penyebut, NumberStyles.None, CultureInfo.InvariantCulture, out var bawah) && bawah.Sign > 0)
        {
            return (atas, bawah);
        }

        objek.Fail(PesanDasar.AngkaSalah, objek.Tempat, ("teks", $"{pembilang}/{penyebut}"));
        return null;
    }

    /// <summary>Reads a number of rows; all of a file together are counted twice: by value or reason, and by predikat.</summary>
    private static long ReadBanyak(PembacaObjek objek, string kunci, long minimal, StrongBox<long> baris)
    {
        if (objek.Get(kunci) is not { } isi || objek.ToAngka(isi) is not { } banyak)
        {
            return 0;
        }

        if (banyak < minimal || banyak + baris.Value > 2 * Batas.BarisParsial || banyak != decimal.Truncate(banyak))
        {
            objek.Fail(PesanDasar.AngkaDiLuarBatas, isi.Tempat, ("teks", isi.Teks), ("minimal", minimal), ("maksimal", Batas.BarisParsial));
            return 0;
        }

        baris.Value += (long)banyak;
        return (long)banyak;
    }
}
