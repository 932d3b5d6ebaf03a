using System.Text.Json;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Penelusuran;
using Sakip.Penilaian;
using Sakip.Perhitungan;
using Sakip.Tampilan;

namespace Sakip.Berkas.Json;

/// <summary>Writes results for programs: printed texts are strings, computed figures numbers, absence is null.</summary>
public static partial class HasilJson
{
    /// <summary>Writes verifications (<c>sakip.verifikasi/1</c>).</summary>
    /// <param name="hasil">The verifications with the names of their files.</param>
    /// <param name="bahasa">The language of the messages.</param>
    /// <returns>One JSON document, UTF-8.</returns>
    public static byte[] WriteVerifikasi(IEnumerable<(string Berkas, HasilVerifikasi Hasil)> hasil, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        return PenulisJson.Write(penulis =>
        {
            penulis.WriteStartObject();
            penulis.WriteString("format", "sakip.verifikasi/1");
            penulis.WriteLarik("laporan", hasil, satu => WriteLaporan(penulis, satu.Berkas, satu.Hasil, bahasa));
            penulis.WriteEndObject();
        });
    }

    /// <summary>Writes a measurement (<c>sakip.evaluasi/1</c>).</summary>
    /// <param name="berkas">The name of the report's file.</param>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="anggaran">The measurement of the budget; null to leave it out.</param>
    /// <param name="bahasa">The language of the messages.</param>
    /// <returns>One JSON document, UTF-8.</returns>
    public static byte[] WriteEvaluasi(string berkas, PengukuranKinerja pengukuran, PengukuranAnggaran? anggaran = null, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        return PenulisJson.Write(penulis =>
        {
            penulis.WriteStartObject();
            penulis.WriteString("format", "sakip.evaluasi/1");
            penulis.WriteString("berkas", berkas);
            penulis.WriteString("instansi", pengukuran.Data.Instansi.Nama);
            penulis.WriteString("periode", pengukuran.Periode.ToString());
            WriteAturan(penulis, pengukuran.Aturan);
            penulis.WriteLarik("indikator", pengukuran.Indikator, hasil => WriteIndikator(penulis, hasil));
            penulis.WriteLarik("sasaran", pengukuran.Sasaran, sasaran =>
            {
                penulis.WriteString("id", sasaran.Sasaran.Id);
                penulis.WriteString("nama", sasaran.Sasaran.Nama);
                WriteRerata(penulis, sasaran.Rerata);
            });
            penulis.WriteStartObject("keseluruhan");
            WriteRerata(penulis, pengukuran.Keseluruhan);
            penulis.WriteEndObject();
            penulis.WriteLarik("pemeriksaan", pengukuran.Pemeriksaan, hasil =>
            {
                penulis.WriteString("nama", hasil.Pemeriksaan.Nama);
                penulis.WriteString("indikator", hasil.Indikator.Indikator.Id);
                penulis.WriteString("tingkat", KataBerkas.Tingkat.ToKata(hasil.Pemeriksaan.Tingkat));
                penulis.WriteString("pesan", hasil.Pemeriksaan.GetPesan(bahasa));
            });
            if (anggaran is not null)
            {
                WriteAnggaran(penulis, anggaran);
            }

            penulis.WriteEndObject();
        });
    }

    /// <summary>Writes a list of packs (<c>sakip.paket/1</c>).</summary>
    /// <param name="paket">The packs.</param>
    /// <returns>One JSON document, UTF-8.</returns>
    public static byte[] WritePaket(IEnumerable<PaketAturan> paket)
    {
        ArgumentNullException.ThrowIfNull(paket);
        return PenulisJson.Write(penulis =>
        {
            penulis.WriteStartObject();
            penulis.WriteString("format", "sakip.paket/1");
            penulis.WriteLarik("paket", paket, satu =>
            {
                penulis.WriteString("kode", satu.Kode);
                penulis.WriteString("nama", satu.Nama);
                penulis.WriteString("sidikJari", satu.SidikJari);
                penulis.WriteLarik("versi", satu.Versi, versi =>
                {
                    penulis.WriteString("mulai", TanggalIso.Format(versi.Mulai));
                    penulis.WriteString("sampai", versi.Sampai is { } sampai ? TanggalIso.Format(sampai) : null);
                    WriteTeks(penulis, "dasarHukum", versi.DasarHukum.Select(d => d.ToString()));
                    WriteTeks(penulis, "skala", versi.Skala.Select(s => s.Nama));
                });
            });
            penulis.WriteEndObject();
        });
    }

    /// <summary>Writes what checking a pack found (<c>sakip.lint/1</c>).</summary>
    /// <param name="berkas">The name of the pack's file.</param>
    /// <param name="masalah">The errors and warnings.</param>
    /// <param name="bahasa">The language of the messages.</param>
    /// <returns>One JSON document, UTF-8.</returns>
    public static byte[] WriteLint(string berkas, IEnumerable<Masalah> masalah, Bahasa bahasa)
    {
        ArgumentNullException.ThrowIfNull(masalah);
        return PenulisJson.Write(penulis =>
        {
            penulis.WriteStartObject();
            penulis.WriteString("format", "sakip.lint/1");
            penulis.WriteString("berkas", berkas);
            penulis.WriteLarik("masalah", masalah, satu =>
            {
                penulis.WriteString("kode", satu.Kode.Nomor);
                penulis.WriteString("tingkat", satu.Kode.IsPeringatan ? "peringatan" : "galat");
                penulis.WriteString("jalur", satu.Tempat.Jalur);
                penulis.WriteNumber("baris", satu.Tempat.Baris);
                penulis.WriteNumber("kolom", satu.Tempat.Kolom);
                penulis.WriteString("pesan", satu.ToPesan(bahasa));
            });
            penulis.WriteEndObject();
        });
    }

    /// <summary>Writes what examples gave (<c>sakip.uji/1</c>).</summary>
    /// <param name="berkas">The name of the examples' file.</param>
    /// <param name="hasil">The results.</param>
    /// <returns>One JSON document, UTF-8.</returns>
    public static byte[] WriteUji(string berkas, IReadOnlyCollection<HasilUji> hasil)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        return PenulisJson.Write(penulis =>
        {
            penulis.WriteStartObject();
            penulis.WriteString("format", "sakip.uji/1");
            penulis.WriteString("berkas", berkas);
            penulis.WriteNumber("cocok", hasil.Count(h => h.IsCocok));
            penulis.WriteLarik("hasil", hasil, satu =>
            {
                penulis.WriteString("nama", satu.Kasus.Nama);
                penulis.WriteBoolean("cocok", satu.IsCocok);
                WriteAngka(penulis, "capaian", satu.Capaian);
                penulis.WriteString("alasan", satu.Capaian.IsTerhitung ? null : KataBerkas.Alasan.ToKata(satu.Capaian.Alasan));
                WriteTeks(penulis, "predikat", satu.Predikat);
            });
            penulis.WriteEndObject();
        });
    }

    /// <summary>Writes tables (<c>sakip.tabel/1</c>): every cell the finished text, as it is shown.</summary>
    /// <param name="tabel">The tables.</param>
    /// <returns>One JSON document, UTF-8.</returns>
    public static byte[] WriteTabel(IEnumerable<TabelTampil> tabel)
    {
        ArgumentNullException.ThrowIfNull(tabel);
        return PenulisJson.Write(penulis =>
        {
            penulis.WriteStartObject();
            penulis.WriteString("format", "sakip.tabel/1");
            penulis.WriteLarik("tabel", tabel, satu =>
            {
                penulis.WriteString("judul", satu.Judul);
                penulis.WriteLarik("kolom", satu.Kolom, kolom =>
                {
                    penulis.WriteString("judul", kolom.Judul);
                    penulis.WriteBoolean("angka", kolom.IsAngka);
                });
                penulis.WriteLarik("baris", satu.Baris, baris =>
                {
                    WriteTeks(penulis, "sel", baris.Sel.Select(s => s.Teks));
                    penulis.WriteBoolean("ringkasan", baris.IsRingkasan);
                });
                WriteTeks(penulis, "catatan", satu.Catatan);
            });
            penulis.WriteEndObject();
        });
    }

    /// <summary>Writes a trace (<c>sakip.jejak/1</c>).</summary>
    /// <param name="jejak">The trace.</param>
    /// <returns>One JSON document, UTF-8.</returns>
    public static byte[] WriteJejak(Jejak jejak)
    {
        ArgumentNullException.ThrowIfNull(jejak);
        return PenulisJson.Write(penulis =>
        {
            penulis.WriteStartObject();
            penulis.WriteString("format", "sakip.jejak/1");
            WriteIsiJejak(penulis, jejak);
            penulis.WriteEndObject();
        });
    }

    private static void WriteIsiJejak(Utf8JsonWriter penulis, Jejak jejak)
    {
        penulis.WriteString("rujukan", jejak.Rujukan);
        penulis.WriteString("hasil", jejak.Hasil);
        penulis.WriteString("aturan", jejak.Aturan.Length == 0 ? null : jejak.Aturan);
        WriteTeks(penulis, "dasarHukum", jejak.DasarHukum.Select(d => d.ToString()));
        penulis.WriteString("rumus", jejak.Rumus);
        penulis.WriteString("tepat", jejak.Tepat?.ToString());
        penulis.WriteString("catatan", jejak.Catatan);
        WriteBulat(penulis, "dibawaDari", jejak.DibawaDari);
        penulis.WriteLarik("pita", jejak.Pita, pita =>
        {
            penulis.WriteString("predikat", pita.Predikat);
            penulis.WriteString("selang", pita.Selang);
            penulis.WriteBoolean("berlaku", pita.IsBerlaku);
            penulis.WriteNumber("letak", pita.Letak);
        });
        penulis.WriteLarik("masukan", jejak.Masukan, masukan => WriteIsiJejak(penulis, masukan));
    }

    private static void WriteLaporan(Utf8JsonWriter penulis, string berkas, HasilVerifikasi hasil, Bahasa bahasa)
    {
        penulis.WriteString("berkas", berkas);
        penulis.WriteStartObject("ringkasan");
        penulis.WriteNumber("diperiksa", hasil.Diperiksa);
        penulis.WriteNumber("cocok", hasil.Cocok);
        penulis.WriteNumber("gagal", hasil.Temuan.Length);
        penulis.WriteNumber("takTerperiksa", hasil.TakTerperiksa.Length);
        penulis.WriteNumber("pemeriksaan", hasil.Pemeriksaan.Length);
        penulis.WriteNumber("diterima", hasil.Semua.Length - hasil.Baru.Length);
        penulis.WriteEndObject();
        penulis.WriteLarik("temuan", hasil.Semua, temuan =>
        {
            penulis.WriteString("id", temuan.Id);
            penulis.WriteString("kode", temuan.Kode.Nomor);
            penulis.WriteString("tingkat", KataBerkas.Tingkat.ToKata(temuan.Tingkat));
            penulis.WriteString("tabel", temuan.Sel.Tabel);
            penulis.WriteString("subjek", hasil.Laporan.FindTabel(temuan.Sel.Tabel)?.FindBaris(temuan.Sel.Baris)?.Subjek);
            penulis.WriteString("kolom", temuan.Sel.Kolom);
            penulis.WriteString("tercetak", temuan.Tercetak);
            if (temuan.AngkaHitung is { } angka)
            {
                penulis.WriteAngka("hitung", angka);
            }
            else
            {
                penulis.WriteString("hitung", temuan.Hitung);
            }

            penulis.WriteString("akar", temuan.Akar?.ToString());
            WriteSebab(penulis, temuan.Sebab, bahasa);
            penulis.WriteString("pemeriksaan", temuan.Pemeriksaan);
            penulis.WriteString("pesan", temuan.ToPesan(bahasa));
            WriteTeks(penulis, "dasarHukum", temuan.DasarHukum.Select(d => d.ToString()));
            penulis.WriteLarik("bukti", temuan.Bukti, bukti =>
            {
                penulis.WriteString("rujukan", bukti.Rujukan);
                penulis.WriteString("angka", bukti.Angka);
            });
            penulis.WriteBoolean("diterima", hasil.FindDiterima(temuan) is not null);
        });
        WriteTeks(penulis, "usang", hasil.Usang.Select(u => u.Temuan));
    }

    private static void WriteAnggaran(Utf8JsonWriter penulis, PengukuranAnggaran anggaran)
    {
        penulis.WriteLarik("anggaran", anggaran.Simpul.Append(anggaran.Keseluruhan), hasil =>
        {
            penulis.WriteString("id", hasil.Simpul?.Id ?? anggaran.Data.Instansi.Id);
            penulis.WriteString("kode", hasil.Simpul?.Kode?.Teks ?? hasil.Simpul?.Rekening?.Teks);
            WriteAngka(penulis, "pagu", hasil.Pagu);
            WriteAngka(penulis, "murni", hasil.Murni);
            WriteAngka(penulis, "realisasi", hasil.Realisasi);
            WriteAngka(penulis, "sisa", hasil.Sisa);
            WriteAngka(penulis, "serapan", hasil.Serapan);
        });
        penulis.WriteLarik("selisihAnggaran", anggaran.Selisih, selisih =>
        {
            penulis.WriteString("kunci", selisih.Kunci.ToString());
            WriteAngka(penulis, "tersurat", Hitungan.FromAngka(selisih.Tersurat));
            WriteAngka(penulis, "jumlah", Hitungan.FromAngka(selisih.Jumlah));
            penulis.WriteString("penyebab", selisih.Penyebab?.Id);
        });
    }

    private static void WriteAturan(Utf8JsonWriter penulis, VersiAturan aturan)
    {
        penulis.WriteStartObject("aturan");
        penulis.WriteString("kode", aturan.KodePaket);
        penulis.WriteString("mulai", TanggalIso.Format(aturan.Mulai));
        penulis.WriteString("sidikJari", aturan.SidikJari);
        penulis.WriteEndObject();
    }

    private static void WriteIndikator(Utf8JsonWriter penulis, HasilIndikator hasil)
    {
        penulis.WriteString("id", hasil.Indikator.Id);
        penulis.WriteString("nama", hasil.Indikator.Nama);
        penulis.WriteString("induk", hasil.Indikator.Induk.Id);
        penulis.WriteString("target", hasil.Target?.ToString());
        penulis.WriteString("realisasi", hasil.Realisasi?.ToString());
        WriteBulat(penulis, "dibawaDari", hasil.Realisasi?.DibawaDari);
        WriteCapaian(penulis, "capaian", hasil.Capaian);
        penulis.WriteString("targetAkhir", hasil.TargetAkhir?.ToString());
        WriteCapaian(penulis, "kemajuan", hasil.Kemajuan);
        penulis.WriteLarik("perubahan", hasil.Perubahan, perubahan =>
        {
            penulis.WriteNumber("tahun", perubahan.Tahun);
            penulis.WriteString("realisasi", perubahan.Realisasi.ToString());
            WriteAngka(penulis, "selisih", perubahan.Selisih);
        });
    }

    private static void WriteCapaian(Utf8JsonWriter penulis, string kunci, Capaian capaian)
    {
        penulis.WriteStartObject(kunci);
        WriteAngka(penulis, "nilai", capaian.IsTerhitung ? Hitungan.FromAngka(capaian.Nilai.Poin) : Hitungan.FromAlasan(capaian.Alasan));
        WritePeringkat(penulis, capaian.Peringkat);
        penulis.WriteString("alasan", capaian.IsTerhitung ? null : KataBerkas.Alasan.ToKata(capaian.Alasan));
        penulis.WriteEndObject();
    }

    private static void WriteRerata(Utf8JsonWriter penulis, Rerata rerata)
    {
        WriteAngka(
            penulis,
            "nilai",
            rerata.IsTerhitung ? Hitungan.FromAngka(rerata.Nilai.Poin) : Hitungan.FromAlasan(rerata.Alasan));
        WritePeringkat(penulis, rerata.Peringkat);
        penulis.WriteNumber("jumlah", rerata.Jumlah);
        penulis.WriteNumber("terhitung", rerata.Terhitung);
        penulis.WriteNumber("dikeluarkan", rerata.Dikeluarkan);
        penulis.WriteNumber("dibawa", rerata.Dibawa);
        penulis.WriteStartObject("cacah");
        foreach (var cacah in rerata.Cacah)
        {
            penulis.WriteNumber(cacah.Predikat, cacah.Jumlah);
        }

        penulis.WriteEndObject();
        penulis.WriteStartObject("takTerhitung");
        foreach (var (alasan, jumlah) in rerata.TakTerhitung)
        {
            penulis.WriteNumber(KataBerkas.Alasan.ToKata(alasan), jumlah);
        }

        penulis.WriteEndObject();
    }

    private static void WritePeringkat(Utf8JsonWriter penulis, HasilPeringkat peringkat) =>
        WriteTeks(penulis, "predikat", peringkat.Peringkat.Select(p => p.Predikat));

    internal static void WriteTeks(Utf8JsonWriter penulis, string kunci, IEnumerable<string> butir)
    {
        penulis.WriteStartArray(kunci);
        foreach (var satu in butir)
        {
            penulis.WriteStringValue(satu);
        }

        penulis.WriteEndArray();
    }

    /// <summary>Writes an exact number; a ratio that is no finite decimal is shown with 12 decimals.</summary>
    private static void WriteAngka(Utf8JsonWriter penulis, string kunci, Hitungan angka)
    {
        if (!angka.IsTerhitung)
        {
            penulis.WriteNull(kunci);
        }
        else if (angka.Angka.TryToDecimal(out var tepat) || Pembulatan.From(Pembulatan.DesimalTerbanyak).TryRound(angka.Angka, out tepat))
        {
            penulis.WriteAngka(kunci, tepat);
        }
        else
        {
            penulis.WriteNull(kunci);
        }
    }

    private static void WriteBulat(Utf8JsonWriter penulis, string kunci, int? angka)
    {
        if (angka is { } isi)
        {
            penulis.WriteNumber(kunci, isi);
        }
        else
        {
            penulis.WriteNull(kunci);
        }
    }
}
