using System.Text.Json;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Penelusuran;
using Sakip.Penilaian;

namespace Sakip.Berkas.Json;

/// <summary>Writes the rules of one version in canonical form, each value with the sources of its own.</summary>
internal sealed class PenulisVersi(Utf8JsonWriter penulis, VersiAturan versi)
{
    public void Write()
    {
        WriteCapaian();
        WriteRerata();
        WritePeriode();
        WriteTampilan();
        WriteSemua("skala", versi.Skala, s => s.Nama, WriteSkala, isSelalu: true);
        WriteOrdinal();
        WriteSemua("efisiensi", versi.Efisiensi, e => e.Nama, WriteEfisiensi);
        WriteSemua("indeks", versi.Indeks, i => i.Nama, WriteIndeks);
        WriteSemua("pemeriksaan", versi.Pemeriksaan, p => p.Nama, WritePemeriksaan);
    }

    private Sitasi[]? FindDasarHukum(string bagian) => versi.DasarHukumBagian.GetValueOrDefault(bagian);

    private void WriteDasarHukum(string bagian)
    {
        if (FindDasarHukum(bagian) is { } sitasi)
        {
            penulis.WriteLarik("dasarHukum", sitasi, satu => AturanJson.WriteSitasi(penulis, satu));
        }
    }

    private void WriteCapaian()
    {
        var capaian = versi.Capaian;
        penulis.WriteStartObject("capaian");
        WriteDasarHukum("capaian");
        penulis.WriteStartObject("rumus");
        foreach (var polaritas in Enum.GetValues<Polaritas>())
        {
            if (capaian.GetRumus(polaritas) is { } rumus)
            {
                var kata = KataBerkas.Polaritas.ToKata(polaritas);
                WriteRumus(kata, rumus, $"capaian.rumus.{kata}");
            }
        }

        penulis.WriteEndObject();
        if (capaian.RumusIndikator.Count > 0)
        {
            penulis.WriteStartObject("rumusIndikator");
            foreach (var (id, rumus) in capaian.RumusIndikator.OrderBy(r => r.Key, StringComparer.Ordinal))
            {
                WriteRumus(id, rumus, VersiAturan.ToJalur("capaian.rumusIndikator", id));
            }

            penulis.WriteEndObject();
        }

        WriteLangkah(capaian.Langkah, "capaian.langkah");
        penulis.WriteString("targetNol", KataBerkas.TargetNol.ToKata(capaian.TargetNol));
        penulis.WriteString("realisasiKosong", capaian.IsRealisasiKosongNol ? "nol" : "tidakTerhitung");
        penulis.WriteEndObject();
    }

    private void WriteRumus(string kunci, Rumus rumus, string bagian)
    {
        if (rumus.Nama is null && FindDasarHukum(bagian) is null)
        {
            penulis.WriteString(kunci, rumus.Teks);
            return;
        }

        penulis.WriteStartObject(kunci);
        penulis.WriteString(rumus.Nama is null ? "ekspresi" : "nama", rumus.Nama ?? rumus.Teks);
        WriteDasarHukum(bagian);
        penulis.WriteEndObject();
    }

    private void WriteLangkah(RangkaianLangkah rangkaian, string bagian)
    {
        var letak = 0;
        penulis.WriteLarik("langkah", rangkaian.Langkah, langkah =>
        {
            switch (langkah)
            {
                case Langkah.Bulatkan bulatkan:
                    WriteBulatkan(bulatkan.Pembulatan);
                    break;
                case Langkah.BatasiAtas atas:
                    penulis.WriteAngka("batasiAtas", atas.Batas);
                    break;
                case Langkah.BatasiBawah bawah:
                    penulis.WriteAngka("batasiBawah", bawah.Batas);
                    break;
            }

            WriteDasarHukum($"{bagian}{NilaiJson.ToSegmen(letak++)}");
        });
    }

    private void WriteBulatkan(Pembulatan pembulatan)
    {
        penulis.WriteStartObject("bulatkan");
        penulis.WriteNumber("desimal", pembulatan.Desimal);
        penulis.WriteString("cara", KataBerkas.CaraBulat.ToKata(pembulatan.Cara));
        penulis.WriteEndObject();
    }

    private void WriteRerata()
    {
        var rerata = versi.Rerata;
        penulis.WriteStartObject("rerata");
        WriteDasarHukum("rerata");
        penulis.WriteString("dasar", KataBerkas.DasarRerata.ToKata(rerata.Dasar));
        penulis.WriteString("anggota", rerata.IsAnggotaBulat ? "bulat" : "tepat");
        penulis.WriteString("takTerhitung", rerata.IsTakTerhitungNol ? "nol" : "dikeluarkan");
        penulis.WriteString("dibawa", rerata.IsDibawaDikeluarkan ? "dikeluarkan" : "ikut");
        penulis.WriteString("bobot", KataBerkas.BobotRerata.ToKata(rerata.Bobot));
        if (!rerata.BobotKategori.IsEmpty)
        {
            penulis.WriteStartObject("bobotKategori");
            foreach (var bobot in rerata.BobotKategori)
            {
                penulis.WriteAngka(bobot.Kategori, bobot.Bobot);
            }

            penulis.WriteEndObject();
        }

        if (rerata.Langkah is { } langkah)
        {
            WriteLangkah(langkah, "rerata.langkah");
        }

        penulis.WriteEndObject();
    }

    private void WritePeriode()
    {
        var periode = versi.Periode;
        if (periode.IsBawaan && FindDasarHukum("periode") is null)
        {
            return;
        }

        penulis.WriteStartObject("periode");
        WriteDasarHukum("periode");
        penulis.WriteString("target", KataBerkas.TargetSampaiKini.ToKata(periode.Target));
        penulis.WriteString("kosong", periode.IsHarusLengkap ? "tidakTerhitung" : "dilewati");
        penulis.WriteStartObject("akumulasi");
        foreach (var polaritas in Enum.GetValues<Polaritas>())
        {
            penulis.WriteBilaAda(
                KataBerkas.Polaritas.ToKata(polaritas),
                periode.FindAkumulasi(polaritas) is { } akumulasi ? KataBerkas.Akumulasi.ToKata(akumulasi) : null);
        }

        penulis.WriteEndObject();
        penulis.WriteEndObject();
    }

    private void WriteTampilan()
    {
        var tampilan = versi.Tampilan;
        if (tampilan.IsBawaan && FindDasarHukum("tampilan") is null)
        {
            return;
        }

        penulis.WriteStartObject("tampilan");
        WriteDasarHukum("tampilan");
        penulis.WriteString("nolBelakang", tampilan.IsNolDibuang ? "dibuang" : "ditulis");
        penulis.WriteStartObject("desimalIndikator");
        foreach (var desimal in tampilan.Desimal)
        {
            penulis.WriteNumber(desimal.Indikator, desimal.Desimal);
        }

        penulis.WriteEndObject();
        penulis.WriteEndObject();
    }

    /// <summary>Writes things with names as the members of an object, in the order of their names.</summary>
    private void WriteSemua<T>(
        string kunci, IReadOnlyCollection<T> isi, Func<T, string> nama, Action<T, string> tulis, bool isSelalu = false)
    {
        if (isi.Count == 0 && !isSelalu)
        {
            return;
        }

        penulis.WriteStartObject(kunci);
        foreach (var satu in isi.OrderBy(nama, StringComparer.Ordinal))
        {
            var bagian = VersiAturan.ToJalur(kunci, nama(satu));
            penulis.WriteStartObject(nama(satu));
            WriteDasarHukum(bagian);
            tulis(satu, bagian);
            penulis.WriteEndObject();
        }

        penulis.WriteEndObject();
    }

    private void WriteSkala(Skala skala, string bagian)
    {
        penulis.WriteString("celah", KataBerkas.Celah.ToKata(skala.Celah));
        penulis.WriteString("puncak", KataBerkas.Celah.ToKata(skala.Puncak));
        penulis.WriteString("dari", KataBerkas.DasarPenilaian.ToKata(skala.Dari));
        if (skala.Pembulatan is { } pembulatan)
        {
            WriteBulatkan(pembulatan);
        }

        var letak = 0;
        penulis.WriteLarik("peringkat", skala.Peringkat, peringkat =>
        {
            WritePeringkat(peringkat);
            WriteDasarHukum($"{bagian}.peringkat{NilaiJson.ToSegmen(letak++)}");
        });
        if (!skala.TakTerhitung.IsEmpty)
        {
            penulis.WriteLarik("takTerhitung", skala.TakTerhitung, kategori =>
            {
                penulis.WriteString("alasan", KataBerkas.Alasan.ToKata(kategori.Alasan));
                WriteLabel(kategori.Peringkat);
                penulis.WriteBilaAda("catatan", kategori.Peringkat.Catatan);
            });
        }
    }

    private void WriteLabel(Peringkat peringkat)
    {
        penulis.WriteString("predikat", peringkat.Predikat);
        penulis.WriteBilaAda("kode", peringkat.Kode);
        penulis.WriteBilaAda("warna", peringkat.Warna);
    }

    private void WritePeringkat(Peringkat peringkat)
    {
        WriteLabel(peringkat);
        WriteBatas(peringkat.Selang.Bawah, peringkat.Selang.IsBawahTermasuk ? "minimal" : "lebihDari");
        WriteBatas(peringkat.Selang.Atas, peringkat.Selang.IsAtasTermasuk ? "maksimal" : "kurangDari");
        penulis.WriteBilaAda("catatan", peringkat.Catatan);
    }

    private void WriteBatas(decimal? batas, string kunci)
    {
        if (batas is { } angka)
        {
            penulis.WriteAngka(kunci, angka);
        }
    }

    /// <summary>Writes the tables in their own order, which decides when several hold a word.</summary>
    private void WriteOrdinal()
    {
        if (versi.Ordinal.IsEmpty)
        {
            return;
        }

        penulis.WriteStartObject("ordinal");
        foreach (var tabel in versi.Ordinal)
        {
            var bagian = VersiAturan.ToJalur("ordinal", tabel.Nama);
            var isBersumber = FindDasarHukum(bagian) is not null;
            if (isBersumber)
            {
                penulis.WriteStartObject(tabel.Nama);
                WriteDasarHukum(bagian);
            }

            penulis.WriteLarik(isBersumber ? "isi" : tabel.Nama, tabel.Isi, isi =>
            {
                penulis.WriteString("predikat", isi.Predikat);
                penulis.WriteAngka("skor", isi.Skor);
            });
            if (isBersumber)
            {
                penulis.WriteEndObject();
            }
        }

        penulis.WriteEndObject();
    }

    private void WriteEfisiensi(AturanEfisiensi efisiensi, string bagian)
    {
        penulis.WriteString("rumus", efisiensi.Rumus.Teks);
        penulis.WriteBilaAda("syarat", efisiensi.Syarat?.Teks);
        WriteLangkah(efisiensi.Langkah, $"{bagian}.langkah");
        penulis.WriteBilaAda("skala", efisiensi.Skala);
    }

    private void WriteIndeks(AturanIndeks indeks, string bagian)
    {
        WriteBagian(indeks.Akar, bagian);
        WriteRasio("pengali", indeks.Pengali);
        WriteLangkah(indeks.Akar.Langkah, $"{bagian}.langkah");
        penulis.WriteBilaAda("skala", indeks.Skala);
    }

    private void WriteBagian(KomponenIndeks komponen, string bagian)
    {
        if (komponen.Komponen.IsEmpty)
        {
            return;
        }

        var letak = 0;
        penulis.WriteLarik("komponen", komponen.Komponen, k => WriteKomponen(k, $"{bagian}.komponen{NilaiJson.ToSegmen(letak++)}"));
        if (komponen.Gabungan != GabunganKomponen.Jumlah)
        {
            penulis.WriteString("gabungan", KataBerkas.Gabungan.ToKata(komponen.Gabungan));
        }
    }

    private void WriteKomponen(KomponenIndeks komponen, string bagian)
    {
        penulis.WriteString("id", komponen.Id);
        penulis.WriteString("nama", komponen.Nama);
        WriteRasio("bobot", komponen.Bobot);
        WriteDasarHukum(bagian);
        WriteBagian(komponen, bagian);
        if (komponen.Maksimal is { } maksimal)
        {
            penulis.WriteAngka("maksimal", maksimal);
        }

        penulis.WriteBilaAda("jawaban", komponen.Jawaban);
        penulis.WriteBilaAda("kosong", komponen.Kosong == KebijakanKosong.TidakTerhitung ? null : KataBerkas.Kosong.ToKata(komponen.Kosong));
        if (!komponen.Langkah.Langkah.IsEmpty)
        {
            WriteLangkah(komponen.Langkah, $"{bagian}.langkah");
        }
    }

    private void WriteRasio(string kunci, Rasio rasio)
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

    private void WritePemeriksaan(AturanPemeriksaan pemeriksaan, string bagian)
    {
        if (pemeriksaan.Syarat is not { } syarat)
        {
            penulis.WriteString("tingkat", KataBerkas.Tingkat.ToKata(pemeriksaan.Tingkat));
            return;
        }

        if (!pemeriksaan.Kolom.IsEmpty)
        {
            HasilJson.WriteTeks(penulis, "kolom", pemeriksaan.Kolom);
        }

        penulis.WriteString("syarat", syarat.Teks);
        penulis.WriteString("tingkat", KataBerkas.Tingkat.ToKata(pemeriksaan.Tingkat));
        penulis.WriteString("pesan", pemeriksaan.GetPesan(Bahasa.Indonesia));
        penulis.WriteString("pesanInggris", pemeriksaan.GetPesan(Bahasa.Inggris));
    }
}
