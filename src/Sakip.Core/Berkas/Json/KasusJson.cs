using System.Collections.Immutable;
using System.Text.Json;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Berkas.Json;

/// <summary>Reads and writes examples for rule packs (<c>sakip.kasus/1</c>).</summary>
public static class KasusJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "sakip.kasus/1";

    /// <summary>Reads a file of examples.</summary>
    /// <param name="isi">The file, UTF-8, with or without byte-order mark.</param>
    /// <returns>The examples, or all problems of the file.</returns>
    public static Hasil<IReadOnlyList<KasusUji>> Read(ReadOnlySpan<byte> isi)
    {
        var masalah = new List<Masalah>();
        if (PembacaJson.Read(isi, masalah) is not { } akar)
        {
            return Hasil<IReadOnlyList<KasusUji>>.FromMasalah(masalah);
        }

        var objek = new PembacaObjek(akar, masalah);
        LaporanJson.CheckFormat(objek, Format);
        var kasus = objek.Read(objek.GetButir("kasus"), ReadKasus);
        objek.Finish();
        return masalah.Count > 0
            ? Hasil<IReadOnlyList<KasusUji>>.FromMasalah(masalah.InFileOrder())
            : Hasil<IReadOnlyList<KasusUji>>.FromIsi(kasus);
    }

    /// <summary>Writes a file of examples in canonical form.</summary>
    /// <param name="kasus">The examples.</param>
    /// <returns>The file, UTF-8 without byte-order mark.</returns>
    public static byte[] Write(IEnumerable<KasusUji> kasus)
    {
        ArgumentNullException.ThrowIfNull(kasus);
        return PenulisJson.Write(penulis =>
        {
            penulis.WriteStartObject();
            penulis.WriteString("format", Format);
            penulis.WriteLarik("kasus", kasus, satu => WriteKasus(penulis, satu));
            penulis.WriteEndObject();
        });
    }

    private static KasusUji? ReadKasus(PembacaObjek objek)
    {
        var (nama, tanggal, predikat) = (objek.FindTeks("nama"), objek.FindTanggal("tanggal"), ReadPredikat(objek));
        if (objek.Find("nilai") is not null || objek.Find("skala") is not null)
        {
            var skala = objek.GetTeks("skala");
            _ = objek.Get("nilai");
            _ = objek.Get("predikat");
            var nilai = objek.FindAngka("nilai");
            objek.Finish();
            return nilai is null || string.IsNullOrWhiteSpace(skala) || predikat is null
                ? null
                : KasusUji.FromNilai(skala, nilai.Value, predikat, nama, tanggal);
        }

        var polaritas = objek.FindKata("polaritas", KataBerkas.Polaritas) ?? Polaritas.Positif;
        var indikator = objek.FindTeks("indikator");
        var (target, realisasi) = (NilaiFakta.Find(objek, "target"), NilaiFakta.Find(objek, "realisasi"));
        var capaian = objek.FindAngka("capaian");
        var alasan = objek.FindKata("alasan", KataBerkas.Alasan);
        objek.Finish();
        if (capaian is not null && alasan is not null)
        {
            objek.Fail(PesanBerkas.KunciBerlawanan, objek.Tempat, ("satu", "capaian"), ("dua", "alasan"));
            return null;
        }

        return KasusUji.FromCapaian(polaritas, target, realisasi, capaian, alasan, predikat, indikator, nama, tanggal);
    }

    /// <summary>Reads one predikat, a list of them where bands overlap, or null for no band.</summary>
    private static ImmutableArray<string>? ReadPredikat(PembacaObjek objek)
    {
        switch (objek.Find("predikat"))
        {
            case null:
                return null;
            case { Jenis: JenisJson.Nihil }:
                return [];
            case { Jenis: JenisJson.Larik } larik:
                return [.. larik.Butir.Where(b => objek.CheckJenis(b, JenisJson.Teks)).Select(b => b.Teks)];
            default:
                return objek.FindTeks("predikat") is { } satu ? [satu] : null;
        }
    }

    private static void WriteKasus(Utf8JsonWriter penulis, KasusUji kasus)
    {
        penulis.WriteBilaAda("nama", kasus.Nama);
        penulis.WriteBilaAda("tanggal", kasus.Tanggal is { } tanggal ? TanggalIso.Format(tanggal) : null);
        if (kasus.Nilai is { } nilai)
        {
            penulis.WriteString("skala", kasus.Skala);
            penulis.WriteAngka("nilai", nilai);
        }
        else
        {
            penulis.WriteString("polaritas", KataBerkas.Polaritas.ToKata(kasus.Polaritas));
            penulis.WriteBilaAda("indikator", kasus.Indikator);
            penulis.WriteBilaAda("target", kasus.Target?.ToString());
            penulis.WriteBilaAda("realisasi", kasus.Realisasi?.ToString());
            if (kasus.Capaian is { } capaian)
            {
                penulis.WriteAngka("capaian", capaian);
            }

            penulis.WriteBilaAda("alasan", kasus.Alasan is { } alasan ? KataBerkas.Alasan.ToKata(alasan) : null);
        }

        switch (kasus.Predikat)
        {
            case null:
                break;
            case []:
                penulis.WriteNull("predikat");
                break;
            case [var satu]:
                penulis.WriteString("predikat", satu);
                break;
            default:
                HasilJson.WriteTeks(penulis, "predikat", kasus.Predikat);
                break;
        }
    }
}
