using System.Text.Json;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Berkas.Json;

/// <content>Writing.</content>
public static partial class LaporanJson
{
    /// <summary>Writes a report in canonical form; reading it back and writing again gives the same bytes.</summary>
    /// <param name="laporan">The report.</param>
    /// <returns>The file, UTF-8 without byte-order mark.</returns>
    public static byte[] Write(LaporanKinerja laporan)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        return PenulisJson.Write(penulis =>
        {
            penulis.WriteStartObject();
            penulis.WriteString("format", Format);
            penulis.WriteString("id", laporan.Id);
            penulis.WriteString("judul", laporan.Judul);
            penulis.WriteString("periode", laporan.Periode.ToString());
            penulis.WriteStartObject("aturan");
            penulis.WriteString("kode", laporan.KodeAturan);
            penulis.WriteBilaAda("berkas", laporan.BerkasAturan);
            penulis.WriteEndObject();
            WriteData(penulis, laporan.Data);
            penulis.WriteLarik("tabel", laporan.Tabel, tabel => WriteTabel(penulis, tabel));
            WriteBilaBerisi(penulis, "kalimat", laporan.Kalimat, kalimat => WriteKalimat(penulis, kalimat));
            penulis.WriteEndObject();
        });
    }

    private static void WriteData(Utf8JsonWriter penulis, DataKinerja data)
    {
        penulis.WriteStartObject("instansi");
        WriteInstansi(penulis, data.Instansi);
        penulis.WriteEndObject();
        penulis.WriteLarik("instansiLain", data.InstansiLain, instansi => WriteInstansi(penulis, instansi));
        penulis.WriteStartObject("acuan");
        penulis.WriteBilaAda("target", data.Acuan.Target?.ToString());
        penulis.WriteBilaAda("targetAkhir", data.Acuan.DokumenAkhir is { } akhir ? $"{akhir}@{data.Acuan.PeriodeAkhir}" : null);
        penulis.WriteBilaAda("pagu", data.Acuan.Pagu?.ToString());
        penulis.WriteEndObject();
        WriteBilaBerisi(penulis, "unit", data.Unit, unit =>
        {
            penulis.WriteString("id", unit.Id);
            penulis.WriteString("nama", unit.Nama);
            penulis.WriteBilaAda("induk", unit.Induk?.Id);
        });
        penulis.WriteLarik("rencana", data.Simpul, simpul =>
        {
            penulis.WriteString("id", simpul.Id);
            penulis.WriteString("jenis", Himpunan.Jenis.ToKata(simpul.Jenis));
            penulis.WriteString("nama", simpul.Nama);
            penulis.WriteBilaAda("induk", simpul.Induk?.Id);
            penulis.WriteBilaAda("kode", simpul.Kode?.Teks ?? simpul.Rekening?.Teks);
            penulis.WriteBilaAda("unit", simpul.Unit?.Id);
        });
        penulis.WriteLarik("indikator", data.Indikator, indikator => WriteIndikator(penulis, indikator));
        penulis.WriteLarik("fakta", data.Fakta, fakta => WriteFakta(penulis, fakta));
        WriteAnggaran(penulis, data);
        WriteBilaBerisi(penulis, "dukungan", data.Dukungan, dukungan =>
        {
            penulis.WriteString("simpul", dukungan.Simpul);
            penulis.WriteString("untuk", dukungan.Untuk);
        });
        WriteBilaBerisi(penulis, "perjanjian", data.Perjanjian, perjanjian => WritePerjanjian(penulis, perjanjian));
        WriteBilaBerisi(penulis, "narasi", data.Narasi, narasi =>
        {
            penulis.WriteString("subjek", narasi.Subjek);
            penulis.WriteString("jenis", KataBerkas.Narasi.ToKata(narasi.Jenis));
            penulis.WriteString("teks", narasi.Teks);
        });
        WriteBilaBerisi(penulis, "skor", data.Skor, skor =>
        {
            penulis.WriteString("id", skor.Id);
            penulis.WriteString("indeks", skor.Indeks);
            penulis.WriteString("periode", skor.Periode.ToString());
            penulis.WriteStartObject("nilai");
            foreach (var (komponen, nilai) in skor.Skor.OrderBy(s => s.Key, StringComparer.Ordinal))
            {
                WriteSkor(penulis, komponen, nilai);
            }

            penulis.WriteEndObject();
            penulis.WriteBilaAda("catatan", skor.Catatan);
        });
    }

    /// <summary>Writes a score; one that is carried forward as an object that says from which year.</summary>
    private static void WriteSkor(Utf8JsonWriter penulis, string komponen, NilaiKinerja nilai)
    {
        if (nilai.DibawaDari is not { } tahun)
        {
            penulis.WriteString(komponen, nilai.ToString());
            return;
        }

        penulis.WriteStartObject(komponen);
        penulis.WriteString("nilai", nilai.ToString());
        penulis.WriteNumber("dibawaDari", tahun);
        penulis.WriteEndObject();
    }

    private static void WriteBilaBerisi<T>(Utf8JsonWriter penulis, string kunci, IReadOnlyCollection<T> butir, Action<T> isi)
    {
        if (butir.Count > 0)
        {
            penulis.WriteLarik(kunci, butir, isi);
        }
    }

    /// <summary>Writes the amounts of one node, period, fund and remark together.</summary>
    private static void WriteAnggaran(Utf8JsonWriter penulis, DataKinerja data) => WriteBilaBerisi(
        penulis,
        "anggaran",
        [.. data.Anggaran.GroupBy(a => (a.Kunci.Subjek, a.Kunci.Periode, a.Kunci.SumberDana, a.Catatan))],
        kelompok =>
        {
            var (subjek, periode, dana, catatan) = kelompok.Key;
            penulis.WriteString("subjek", subjek);
            penulis.WriteString("periode", periode.ToString());
            penulis.WriteBilaAda("sumberDana", dana);
            if (kelompok.Any(a => a.Kunci.Versi is not null))
            {
                penulis.WriteStartObject("pagu");
                foreach (var pagu in kelompok.Where(a => a.Kunci.Versi is not null))
                {
                    penulis.WriteAngka(pagu.Kunci.Versi!.ToString(), pagu.Jumlah.Jumlah);
                }

                penulis.WriteEndObject();
            }

            if (kelompok.FirstOrDefault(a => a.Kunci.Versi is null) is { } realisasi)
            {
                penulis.WriteAngka("realisasi", realisasi.Jumlah.Jumlah);
            }

            penulis.WriteBilaAda("catatan", catatan);
        });

    private static void WritePerjanjian(Utf8JsonWriter penulis, PerjanjianKinerja perjanjian)
    {
        penulis.WriteString("dokumen", perjanjian.Dokumen.ToString());
        penulis.WriteNumber("tahun", perjanjian.Tahun);
        penulis.WriteBilaAda("tanggal", perjanjian.Tanggal is { } tanggal ? TanggalIso.Format(tanggal) : null);
        penulis.WriteBilaAda("jenjang", perjanjian.Jenjang is { } jenjang ? KataBerkas.Jenjang.ToKata(jenjang) : null);
        WritePihak(penulis, "pihakPertama", perjanjian.PihakPertama);
        WritePihak(penulis, "pihakKedua", perjanjian.PihakKedua);
        penulis.WriteBilaAda("pagu", perjanjian.VersiPagu?.ToString());
        if (!perjanjian.Program.IsEmpty)
        {
            HasilJson.WriteTeks(penulis, "program", perjanjian.Program);
        }
    }

    private static void WritePihak(Utf8JsonWriter penulis, string kunci, PihakPerjanjian? pihak)
    {
        if (pihak is null)
        {
            return;
        }

        penulis.WriteStartObject(kunci);
        penulis.WriteString("jabatan", pihak.Jabatan);
        penulis.WriteBilaAda("nama", pihak.Nama);
        penulis.WriteEndObject();
    }

    private static void WriteInstansi(Utf8JsonWriter penulis, Instansi instansi)
    {
        penulis.WriteString("id", instansi.Id);
        penulis.WriteString("nama", instansi.Nama);
        penulis.WriteBilaAda("pemda", instansi.Pemda);
        penulis.WriteBilaAda("provinsi", instansi.Provinsi);
    }

    private static void WriteIndikator(Utf8JsonWriter penulis, IndikatorKinerja indikator)
    {
        penulis.WriteString("id", indikator.Id);
        penulis.WriteString("nama", indikator.Nama);
        penulis.WriteString("induk", indikator.Induk.Id);
        penulis.WriteBoolean("iku", indikator.IsIku);
        penulis.WriteBilaAda("satuan", indikator.Satuan);
        penulis.WriteString("polaritas", KataBerkas.Polaritas.ToKata(indikator.Polaritas));
        penulis.WriteBilaAda("akumulasi", indikator.Akumulasi is { } akumulasi ? KataBerkas.Akumulasi.ToKata(akumulasi) : null);
        penulis.WriteBilaAda("formulasi", indikator.Formulasi);
        penulis.WriteBilaAda("catatan", indikator.Catatan);
        if (indikator.Bobot is { } bobot)
        {
            penulis.WriteAngka("bobot", bobot);
        }

        penulis.WriteBilaAda("kategori", indikator.Kategori);
    }

    private static void WriteFakta(Utf8JsonWriter penulis, Fakta fakta)
    {
        penulis.WriteString("ukuran", KataBerkas.Ukuran.ToKata(fakta.Kunci.Ukuran));
        penulis.WriteString("subjek", fakta.Kunci.Subjek);
        penulis.WriteString("periode", fakta.Kunci.Periode.ToString());
        penulis.WriteBilaAda("dokumen", fakta.Kunci.Dokumen?.ToString());
        penulis.WriteBilaAda("instansi", fakta.Kunci.Instansi);
        penulis.WriteString("nilai", fakta.Nilai.ToString());
        if (fakta.Nilai.DibawaDari is { } tahun)
        {
            penulis.WriteNumber("dibawaDari", tahun);
        }

        penulis.WriteBilaAda("catatan", fakta.Catatan);
    }

    private static void WriteTabel(Utf8JsonWriter penulis, TabelCetak tabel)
    {
        penulis.WriteString("id", tabel.Id);
        penulis.WriteBilaAda("nomor", tabel.Nomor);
        penulis.WriteString("judul", tabel.Judul);
        penulis.WriteBilaAda("catatan", tabel.Catatan);
        penulis.WriteLarik("kolom", tabel.Kolom, kolom =>
        {
            penulis.WriteString("id", kolom.Id);
            penulis.WriteString("judul", kolom.Judul);
            penulis.WriteBilaAda("menyatakan", kolom.Menyatakan?.ToString());
        });
        penulis.WriteLarik("baris", tabel.Baris, baris => WriteBaris(penulis, tabel, baris));
    }

    private static void WriteBaris(Utf8JsonWriter penulis, TabelCetak tabel, BarisCetak baris)
    {
        penulis.WriteBilaAda("id", baris.Id == baris.Subjek ? null : baris.Id);
        penulis.WriteBilaAda("subjek", baris.Subjek);
        penulis.WriteStartObject("sel");
        foreach (var kolom in tabel.Kolom)
        {
            if (baris.FindSel(kolom.Id) is { } sel)
            {
                WriteSel(penulis, kolom.Id, sel);
            }
        }

        penulis.WriteEndObject();
    }

    private static void WriteSel(Utf8JsonWriter penulis, string kolom, SelCetak sel)
    {
        if (sel is { Menyatakan: null, IsTeks: false, Rusak: null, Dibaca: null, Catatan: null, Banding: Banding.Sama })
        {
            penulis.WriteString(kolom, sel.Teks);
            return;
        }

        penulis.WriteStartObject(kolom);
        WriteIsiSel(penulis, sel);
        penulis.WriteEndObject();
    }

    private static void WriteKalimat(Utf8JsonWriter penulis, KalimatCetak kalimat)
    {
        penulis.WriteString("id", kalimat.Id);
        penulis.WriteBilaAda("tempat", kalimat.Tempat);
        penulis.WriteString("teks", kalimat.Teks);
        penulis.WriteLarik("klaim", kalimat.Klaim, sel => WriteIsiSel(penulis, sel));
    }

    private static void WriteIsiSel(Utf8JsonWriter penulis, SelCetak sel)
    {
        penulis.WriteString("teks", sel.Teks);
        penulis.WriteBilaAda("menyatakan", sel.IsTeks ? KataTeks : sel.Menyatakan?.ToString());
        penulis.WriteBilaAda("rusak", sel.Rusak);
        penulis.WriteBilaAda("dibaca", sel.Dibaca);
        penulis.WriteBilaAda("banding", sel.Banding == Banding.Sama ? null : KataBerkas.Banding.ToKata(sel.Banding));
        penulis.WriteBilaAda("catatan", sel.Catatan);
    }
}
