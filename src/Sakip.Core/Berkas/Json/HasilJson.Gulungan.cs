using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Berkas.Json;

/// <content>Measurements rolled up over bodies and periods.</content>
public static partial class HasilJson
{
    /// <summary>Writes measurements rolled up over bodies and periods (<c>sakip.gulungan/1</c>).</summary>
    /// <param name="sumber">The measurements, with the names of their files.</param>
    /// <param name="hasil">The groups.</param>
    /// <returns>One JSON document, UTF-8.</returns>
    public static byte[] WriteGulungan(IEnumerable<(string Berkas, PengukuranKinerja Pengukuran)> sumber, HasilGulungan hasil)
    {
        ArgumentNullException.ThrowIfNull(sumber);
        ArgumentNullException.ThrowIfNull(hasil);
        return PenulisJson.Write(penulis =>
        {
            penulis.WriteStartObject();
            penulis.WriteString("format", "sakip.gulungan/1");
            WriteTeks(penulis, "menurut", hasil.Menurut.Select(KataDimensi.Kata.ToKata));
            penulis.WriteLarik("laporan", sumber, satu =>
            {
                penulis.WriteString("berkas", satu.Berkas);
                WriteInstansi(penulis, satu.Pengukuran);
                WriteAturan(penulis, satu.Pengukuran.Aturan);
            });
            penulis.WriteLarik("kinerja", hasil.Kinerja, gulungan => WriteKinerja(penulis, gulungan));
            penulis.WriteLarik("tanpaIndikator", hasil.TanpaAnggota, satu => WriteInstansi(penulis, satu));
            penulis.WriteLarik("anggaran", hasil.Anggaran, gulungan => WriteAnggaran(penulis, gulungan));
            penulis.WriteLarik("efisiensi", hasil.Efisiensi, gulungan =>
            {
                WriteKunci(penulis, gulungan.Kunci);
                penulis.WriteString("rumus", gulungan.Rumus.Nama);
                penulis.WriteString("ungkapan", gulungan.Rumus.Rumus.Teks);
                WriteHitungan(penulis, "capaian", gulungan.Capaian);
                WriteHitungan(penulis, "serapan", gulungan.Serapan);
                WriteHitungan(penulis, "efisiensi", gulungan.Nilai.Nilai);
                WritePeringkat(penulis, gulungan.Nilai.Peringkat);
            });
            penulis.WriteEndObject();
        });
    }

    private static void WriteKinerja(Utf8JsonWriter penulis, GulunganKinerja gulungan)
    {
        WriteKunci(penulis, gulungan.Kunci);
        penulis.WriteStartObject("rerata");
        WriteRerata(penulis, gulungan.Rerata);
        penulis.WriteString("alasan", gulungan.Rerata.IsTerhitung ? null : KataBerkas.Alasan.ToKata(gulungan.Rerata.Alasan));
        penulis.WriteEndObject();
        WriteHitungan(penulis, "perubahan", gulungan.Perubahan);
        penulis.WriteStartObject("kuantil");
        foreach (var perSeratus in GulunganKinerja.KuantilTampil)
        {
            WriteAngka(penulis, perSeratus.ToString(CultureInfo.InvariantCulture), gulungan.FindKuantil(perSeratus));
        }

        penulis.WriteEndObject();
        WriteAnggota("terbaik", gulungan.Terbaik);
        WriteAnggota("terburuk", gulungan.Terburuk);

        void WriteAnggota(string kunci, ImmutableArray<(PengukuranKinerja Pengukuran, HasilIndikator Hasil)> anggota) =>
            penulis.WriteLarik(kunci, anggota, satu =>
            {
                WriteInstansi(penulis, satu.Pengukuran);
                penulis.WriteString("indikator", satu.Hasil.Indikator.Id);
                penulis.WriteString("nama", satu.Hasil.Indikator.Nama);
                WriteAngka(penulis, "capaian", Hitungan.FromAngka(satu.Hasil.Capaian.Nilai.Poin));
            });
    }

    private static void WriteAnggaran(Utf8JsonWriter penulis, GulunganAnggaran gulungan)
    {
        WriteKunci(penulis, gulungan.Kunci);
        penulis.WriteNumber("jumlah", gulungan.Anggota.Length);
        penulis.WriteNumber("tanpaPagu", gulungan.TanpaPagu);
        penulis.WriteNumber("tanpaRealisasi", gulungan.TanpaRealisasi);
        WriteHitungan(penulis, "pagu", gulungan.Jumlah.Pagu);
        WriteHitungan(penulis, "murni", gulungan.Jumlah.Murni);
        WriteHitungan(penulis, "realisasi", gulungan.Jumlah.Realisasi);
        WriteHitungan(penulis, "serapan", gulungan.Jumlah.Serapan);
        WriteHitungan(penulis, "perubahanPagu", gulungan.PerubahanPagu);
        WriteHitungan(penulis, "perubahanRealisasi", gulungan.PerubahanRealisasi);
        WriteHitungan(penulis, "perubahanSerapan", gulungan.PerubahanSerapan);
        WriteAnggota("tertinggi", gulungan.Tertinggi);
        WriteAnggota("terendah", gulungan.Terendah);

        void WriteAnggota(string kunci, ImmutableArray<(PengukuranAnggaran Pengukuran, HasilAnggaran Hasil)> anggota) =>
            penulis.WriteLarik(kunci, anggota, satu =>
            {
                penulis.WriteString("instansi", satu.Pengukuran.Data.Instansi.Nama);
                penulis.WriteString("periode", satu.Pengukuran.Periode.ToString());
                penulis.WriteString("simpul", satu.Hasil.Simpul?.Id);
                penulis.WriteString("nama", satu.Hasil.Simpul?.Nama ?? satu.Pengukuran.Data.Instansi.Nama);
                WriteAngka(penulis, "serapan", satu.Hasil.Serapan);
            });
    }

    private static void WriteInstansi(Utf8JsonWriter penulis, PengukuranKinerja pengukuran)
    {
        penulis.WriteString("instansi", pengukuran.Data.Instansi.Nama);
        penulis.WriteString("periode", pengukuran.Periode.ToString());
    }

    private static void WriteKunci(Utf8JsonWriter penulis, ImmutableArray<KunciGulungan> kunci)
    {
        penulis.WriteStartObject("kunci");
        foreach (var satu in kunci)
        {
            penulis.WriteStartObject(KataDimensi.Kata.ToKata(satu.Dimensi));
            penulis.WriteString("id", satu.Id);
            penulis.WriteString("nama", satu.Nama);
            penulis.WriteEndObject();
        }

        penulis.WriteEndObject();
    }

    /// <summary>Writes a figure, or the reason why there is none.</summary>
    private static void WriteHitungan(Utf8JsonWriter penulis, string kunci, Hitungan angka)
    {
        penulis.WriteStartObject(kunci);
        WriteAngka(penulis, "nilai", angka);
        penulis.WriteString("alasan", angka.IsTerhitung ? null : KataBerkas.Alasan.ToKata(angka.Alasan));
        penulis.WriteEndObject();
    }
}
