using System.Text.Json;
using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Penelusuran;
using Sakip.Penilaian;

namespace Sakip.Berkas.Json;

/// <content>Writing.</content>
public static partial class AturanJson
{
    /// <summary>Writes a rule pack in canonical form; reading it back and writing again gives the same bytes.</summary>
    /// <param name="paket">The pack.</param>
    /// <returns>The file, UTF-8 without byte-order mark.</returns>
    public static byte[] Write(PaketAturan paket)
    {
        ArgumentNullException.ThrowIfNull(paket);
        return PenulisJson.Write(penulis =>
        {
            penulis.WriteStartObject();
            penulis.WriteString("format", Format);
            penulis.WriteString("kode", paket.Kode);
            penulis.WriteString("nama", paket.Nama);
            penulis.WriteLarik("versi", paket.Versi, versi => WriteVersi(penulis, versi));
            penulis.WriteEndObject();
        });
    }

    private static void WriteVersi(Utf8JsonWriter penulis, VersiAturan versi)
    {
        penulis.WriteStartObject("berlaku");
        penulis.WriteString("mulai", TanggalIso.Format(versi.Mulai));
        penulis.WriteBilaAda("sampai", versi.Sampai is { } sampai ? TanggalIso.Format(sampai) : null);
        penulis.WriteEndObject();
        penulis.WriteLarik("dasarHukum", versi.DasarHukum, sitasi => WriteSitasi(penulis, sitasi));
        WriteCapaian(penulis, versi.Capaian);
        WriteRerata(penulis, versi.Rerata);
        penulis.WriteStartObject("skala");
        foreach (var skala in versi.Skala.OrderBy(s => s.Nama, StringComparer.Ordinal))
        {
            penulis.WriteStartObject(skala.Nama);
            penulis.WriteString("celah", KataBerkas.Celah.ToKata(skala.Celah));
            penulis.WriteString("puncak", KataBerkas.Celah.ToKata(skala.Puncak));
            penulis.WriteString("dari", KataBerkas.DasarPenilaian.ToKata(skala.Dari));
            if (skala.Pembulatan is { } pembulatan)
            {
                WriteBulatkan(penulis, pembulatan);
            }

            penulis.WriteLarik("peringkat", skala.Peringkat, peringkat => WritePeringkat(penulis, peringkat));
            penulis.WriteEndObject();
        }

        penulis.WriteEndObject();
        WriteOrdinal(penulis, versi.Ordinal);
        WriteSemua(penulis, "efisiensi", versi.Efisiensi, e => e.Nama, e => WriteEfisiensi(penulis, e));
        WriteSemua(penulis, "indeks", versi.Indeks, i => i.Nama, i => WriteIndeks(penulis, i));
        penulis.WriteBilaAda("catatan", versi.Catatan);
    }

    private static void WriteSitasi(Utf8JsonWriter penulis, Sitasi sitasi)
    {
        penulis.WriteString("jenis", sitasi.Jenis);
        penulis.WriteBilaAda("nomor", sitasi.Nomor);
        if (sitasi.Tahun is { } tahun)
        {
            penulis.WriteNumber("tahun", tahun);
        }

        penulis.WriteBilaAda("tentang", sitasi.Tentang);
        penulis.WriteBilaAda("bagian", sitasi.Bagian);
    }

    private static void WriteCapaian(Utf8JsonWriter penulis, AturanCapaian capaian)
    {
        penulis.WriteStartObject("capaian");
        penulis.WriteStartObject("rumus");
        foreach (var polaritas in Enum.GetValues<Polaritas>())
        {
            if (capaian.GetRumus(polaritas) is { } rumus)
            {
                WriteRumus(penulis, KataBerkas.Polaritas.ToKata(polaritas), rumus);
            }
        }

        penulis.WriteEndObject();
        if (capaian.RumusIndikator.Count > 0)
        {
            penulis.WriteStartObject("rumusIndikator");
            foreach (var (id, rumus) in capaian.RumusIndikator.OrderBy(r => r.Key, StringComparer.Ordinal))
            {
                WriteRumus(penulis, id, rumus);
            }

            penulis.WriteEndObject();
        }

        penulis.WriteLarik("langkah", capaian.Langkah, langkah => WriteLangkah(penulis, langkah));
        penulis.WriteString("targetNol", KataBerkas.TargetNol.ToKata(capaian.TargetNol));
        penulis.WriteString("realisasiKosong", capaian.IsRealisasiKosongNol ? "nol" : "tidakTerhitung");
        penulis.WriteEndObject();
    }

    private static void WriteRumus(Utf8JsonWriter penulis, string kunci, Rumus rumus)
    {
        if (rumus.Nama is null)
        {
            penulis.WriteString(kunci, rumus.Teks);
            return;
        }

        penulis.WriteStartObject(kunci);
        penulis.WriteString("nama", rumus.Nama);
        penulis.WriteEndObject();
    }

    private static void WriteLangkah(Utf8JsonWriter penulis, Langkah langkah)
    {
        switch (langkah)
        {
            case Langkah.Bulatkan bulatkan:
                WriteBulatkan(penulis, bulatkan.Pembulatan);
                break;
            case Langkah.BatasiAtas atas:
                penulis.WriteAngka("batasiAtas", atas.Batas);
                break;
            case Langkah.BatasiBawah bawah:
                penulis.WriteAngka("batasiBawah", bawah.Batas);
                break;
        }
    }

    private static void WriteBulatkan(Utf8JsonWriter penulis, Pembulatan pembulatan)
    {
        penulis.WriteStartObject("bulatkan");
        penulis.WriteNumber("desimal", pembulatan.Desimal);
        penulis.WriteString("cara", KataBerkas.CaraBulat.ToKata(pembulatan.Cara));
        penulis.WriteEndObject();
    }

    /// <summary>Writes things with names as the members of an object; nothing when there are none.</summary>
    private static void WriteSemua<T>(
        Utf8JsonWriter penulis, string kunci, IReadOnlyCollection<T> isi, Func<T, string> nama, Action<T> tulis)
    {
        if (isi.Count == 0)
        {
            return;
        }

        penulis.WriteStartObject(kunci);
        foreach (var satu in isi.OrderBy(nama, StringComparer.Ordinal))
        {
            penulis.WriteStartObject(nama(satu));
            tulis(satu);
            penulis.WriteEndObject();
        }

        penulis.WriteEndObject();
    }

    private static void WriteEfisiensi(Utf8JsonWriter penulis, AturanEfisiensi efisiensi)
    {
        penulis.WriteString("rumus", efisiensi.Rumus.Teks);
        WriteBulatkan(penulis, efisiensi.Pembulatan);
        penulis.WriteBilaAda("skala", efisiensi.Skala);
    }

    private static void WriteIndeks(Utf8JsonWriter penulis, AturanIndeks indeks)
    {
        penulis.WriteLarik("komponen", indeks.Komponen, komponen =>
        {
            penulis.WriteString("id", komponen.Id);
            penulis.WriteString("nama", komponen.Nama);
            WriteRasio(penulis, "bobot", komponen.Bobot);
            if (komponen.Maksimal is { } maksimal)
            {
                penulis.WriteAngka("maksimal", maksimal);
            }
        });
        WriteRasio(penulis, "pengali", indeks.Pengali);
        WriteBulatkan(penulis, indeks.Pembulatan);
        penulis.WriteBilaAda("skala", indeks.Skala);
    }

    private static void WriteRasio(Utf8JsonWriter penulis, string kunci, Rasio rasio)
    {
        if (rasio.TryToDecimal(out var angka))
        {
            penulis.WriteAngka(kunci, angka);
        }
        else
        {
            penulis.WriteString(kunci, rasio.ToString());
        }
    }

    private static void WriteRerata(Utf8JsonWriter penulis, AturanRerata rerata)
    {
        penulis.WriteStartObject("rerata");
        penulis.WriteString("dasar", rerata.IsPerSasaran ? "sasaran" : "indikator");
        penulis.WriteString("anggota", rerata.IsAnggotaBulat ? "bulat" : "tepat");
        penulis.WriteString("takTerhitung", rerata.IsTakTerhitungNol ? "nol" : "dikeluarkan");
        penulis.WriteString("dibawa", rerata.IsDibawaDikeluarkan ? "dikeluarkan" : "ikut");
        penulis.WriteString("bobot", rerata.IsBerbobot ? "indikator" : "sama");
        penulis.WriteEndObject();
    }

    private static void WriteOrdinal(Utf8JsonWriter penulis, IReadOnlyCollection<TabelOrdinal> ordinal)
    {
        if (ordinal.Count == 0)
        {
            return;
        }

        penulis.WriteStartObject("ordinal");
        foreach (var tabel in ordinal)
        {
            penulis.WriteLarik(tabel.Nama, tabel.Isi, isi =>
            {
                penulis.WriteString("predikat", isi.Predikat);
                penulis.WriteAngka("skor", isi.Skor);
            });
        }

        penulis.WriteEndObject();
    }

    private static void WritePeringkat(Utf8JsonWriter penulis, Peringkat peringkat)
    {
        penulis.WriteString("predikat", peringkat.Predikat);
        penulis.WriteBilaAda("kode", peringkat.Kode);
        penulis.WriteBilaAda("warna", peringkat.Warna);
        WriteBatas(penulis, peringkat.Selang.Bawah, peringkat.Selang.IsBawahTermasuk ? "minimal" : "lebihDari");
        WriteBatas(penulis, peringkat.Selang.Atas, peringkat.Selang.IsAtasTermasuk ? "maksimal" : "kurangDari");
        penulis.WriteBilaAda("catatan", peringkat.Catatan);
    }

    private static void WriteBatas(Utf8JsonWriter penulis, decimal? batas, string kunci)
    {
        if (batas is { } angka)
        {
            penulis.WriteAngka(kunci, angka);
        }
    }
}
