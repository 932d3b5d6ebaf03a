using System.Collections.Immutable;
using Sakip.Dasar;

namespace Sakip.Laporan;

/// <summary>Reads references. Bounded: 512 characters, four levels deep.</summary>
internal static class PembacaRujukan
{
    private static readonly ImmutableArray<string> Besaran =
        ["target", "realisasi", "capaian", "rerata", "predikat", "cacah", "selisih", "cetak", "pagu", "serapan", "jumlah", "efisiensi", "indeks", "skor", "persen", "satuan", "kode"];

    public static Hasil<Rujukan> Read(string teks)
    {
        try
        {
            CheckPanjang(teks);
            var rujukan = ReadRujukan(teks, teks, 1);
            CheckPanjang(rujukan.ToString()); // else what is written could not be read back
            return Hasil<Rujukan>.FromIsi(rujukan);
        }
        catch (GagalBaca gagal)
        {
            return Hasil<Rujukan>.FromMasalah(gagal.Masalah);
        }
    }

    private static void CheckPanjang(string teks)
    {
        if (teks.Length > Batas.HurufRujukan)
        {
            throw new GagalBaca(new(PesanLaporan.RujukanTerlaluPanjang, Tempat.Tiada, ("batas", Batas.HurufRujukan)));
        }
    }

    private static Rujukan ReadRujukan(string teks, string satu, int dalam)
    {
        if (dalam > Batas.DalamRujukan)
        {
            throw new GagalBaca(new(PesanLaporan.RujukanTerlaluPanjang, Tempat.Tiada, ("batas", Batas.DalamRujukan)));
        }

        var isi = satu.Trim();
        var buka = isi.IndexOf('(', StringComparison.Ordinal);
        if (buka <= 0 || isi[^1] != ')')
        {
            throw FailAt(teks, satu);
        }

        var nama = isi[..buka].TrimEnd();
        if (!Besaran.Contains(nama))
        {
            throw new GagalBaca(new(
                PesanLaporan.BesaranTidakDikenal,
                Tempat.Tiada,
                ("nama", nama),
                ("pilihan", string.Join(", ", Besaran)),
                ("saran", Saran.Find(nama, Besaran))));
        }

        var dalamKurung = isi[(buka + 1)..^1];
        var bagian = Split(teks, dalamKurung, nama is "selisih" or "persen" ? ',' : ';');
        var daftar = nama is "jumlah" or "rerata" && bagian.Count == 1 ? Split(teks, dalamKurung, ',') : [];
        return daftar.Count > 1
            ? new Rujukan.Olahan(nama == "jumlah" ? CaraOlah.Jumlah : CaraOlah.Rerata, [.. daftar.Select(d => ReadRujukan(teks, d, dalam + 1))])
            : Build(nama, new ArgumenRujukan(nama, bagian), teks, dalam + 1);
    }

    private static Rujukan Build(string nama, ArgumenRujukan a, string teks, int dalam)
    {
        switch (nama)
        {
            case "target":
                a.Check("target(SUBJEK; PERIODE; dokumen=DOKUMEN; instansi=ID)", 2, "dokumen", "instansi");
                return new Rujukan.Target(a.Get(0), a.GetPeriode(1), a.FindDokumen("dokumen"), a.Find("instansi"));
            case "realisasi":
                a.Check("realisasi(SUBJEK; PERIODE; instansi=ID)", 2, "instansi");
                return new Rujukan.Realisasi(a.Get(0), a.GetPeriode(1), a.Find("instansi"));
            case "capaian":
                a.Check("capaian(SUBJEK; PERIODE; target=DOKUMEN@PERIODE; instansi=ID)", 2, "target", "instansi");
                var (dokumen, periode) = a.FindDokumenPeriode("target");
                return new Rujukan.Capaian(a.Get(0), a.GetPeriode(1), dokumen, periode, a.Find("instansi"));
            case "rerata":
                return BuildRerata(a);
            case "predikat":
                a.Check("predikat(RUJUKAN; skala=SKALA)", 1, "skala");
                return new Rujukan.Predikat(ReadRujukan(teks, a.Get(0), dalam), a.Find("skala") ?? "capaian");
            case "cacah":
                return BuildCacah(a);
            case "selisih":
                a.Check("selisih(RUJUKAN, RUJUKAN)", 2);
                return new Rujukan.Selisih(ReadRujukan(teks, a.Get(0), dalam), ReadRujukan(teks, a.Get(1), dalam));
            case "persen":
                a.Check("persen(RUJUKAN, RUJUKAN)", 2);
                return new Rujukan.Persen(ReadRujukan(teks, a.Get(0), dalam), ReadRujukan(teks, a.Get(1), dalam));
            case "pagu":
                a.Check("pagu(SUBJEK; PERIODE; versi=VERSI)", 2, "versi");
                return new Rujukan.Pagu(a.Get(0), a.GetPeriode(1), a.FindVersi("versi"));
            case "serapan":
                a.Check("serapan(HIMPUNAN; PERIODE; pagu=VERSI)", 2, "pagu");
                return new Rujukan.Serapan(a.Get(0), a.GetPeriode(1), a.FindVersi("pagu"));
            case "jumlah":
                return BuildJumlah(a);
            case "efisiensi":
                a.Check("efisiensi(SIMPUL; PERIODE; rumus=NAMA; pagu=VERSI)", 2, "rumus", "pagu");
                return new Rujukan.Efisiensi(a.Get(0), a.GetPeriode(1), a.Find("rumus") ?? throw a.Fail(), a.FindVersi("pagu"));
            case "indeks":
                a.Check("indeks(SKOR; bobot=ANGKA)", 1, "bobot");
                var bobot = a.FindAngka("bobot");
                return bobot <= 0 ? throw a.Fail() : new Rujukan.Indeks(a.Get(0), bobot);
            case "skor":
                a.Check("skor(SKOR; KOMPONEN)", 2);
                return new Rujukan.SkorKomponen(a.Get(0), a.Get(1));
            case "satuan":
                a.Check("satuan(INDIKATOR)", 1);
                return new Rujukan.Satuan(a.Get(0));
            case "kode":
                a.Check("kode(SIMPUL)", 1);
                return new Rujukan.Kode(a.Get(0));
            default:
                a.Check("cetak(TABEL/BARIS/KOLOM)", 1);
                return a.Get(0).Split('/', StringSplitOptions.TrimEntries) is [{ Length: > 0 } tabel, { Length: > 0 } baris, { Length: > 0 } kolom]
                    ? new Rujukan.Cetak(tabel, baris, kolom)
                    : throw a.Fail();
        }
    }

    private static Rujukan BuildRerata(ArgumenRujukan a)
    {
        const string Bentuk = "rerata(capaian; HIMPUNAN; PERIODE; anggota=model|anak|cetak:TABEL), rerata(realisasi; instansi:SUBJEK; PERIODE), rerata(cetak:TABEL/BARIS/KOLOM) atau rerata(RUJUKAN, RUJUKAN, ...)";
        if (a.IsCetak)
        {
            a.Check(Bentuk, 1);
            return new Rujukan.OlahanCetak(CaraOlah.Rerata, a.GetCetak());
        }

        a.Check(Bentuk, 3, "anggota");
        if (a.Get(0) == "realisasi" && a.Find("anggota") is null && a.Get(1).StartsWith(Rujukan.RerataInstansi.Awalan, StringComparison.Ordinal))
        {
            var subjek = a.Get(1)[Rujukan.RerataInstansi.Awalan.Length..];
            return subjek.Length == 0 ? throw a.Fail() : new Rujukan.RerataInstansi(subjek, a.GetPeriode(2));
        }

        a.CheckIsi(0, "capaian");
        var (tabel, isAnak) = a.GetAnggota();
        return isAnak && Himpunan.IsKeseluruhan(a.Get(1)) ? throw a.Fail() : new Rujukan.Rerata(a.Get(1), a.GetPeriode(2), tabel, isAnak);
    }

    private static Rujukan BuildCacah(ArgumenRujukan a)
    {
        const string Bentuk = "cacah(HIMPUNAN; predikat=\"PREDIKAT\"; PERIODE), cacah(HIMPUNAN; minimal|lebihDari=ANGKA; maksimal|kurangDari=ANGKA; PERIODE) atau cacah(cetak:TABEL/BARIS/KOLOM; sama=\"TEKS\")";
        if (a.IsCetak)
        {
            a.Check(Bentuk, 1, "sama");
            return new Rujukan.OlahanCetak(CaraOlah.Cacah, a.GetCetak(), a.FindKutipan("sama"));
        }

        a.Check(Bentuk, 2, "predikat", "minimal", "lebihDari", "maksimal", "kurangDari");
        var (predikat, batas) = (a.FindKutipan("predikat"), a.FindBatas());
        return predikat is not null && batas is not null ? throw a.Fail() : new Rujukan.Cacah(a.Get(0), predikat, a.GetPeriode(1), batas);
    }

    private static Rujukan BuildJumlah(ArgumenRujukan a)
    {
        const string Bentuk = "jumlah(realisasi|pagu=VERSI; HIMPUNAN; PERIODE), jumlah(cetak:TABEL/BARIS/KOLOM) atau jumlah(RUJUKAN, RUJUKAN, ...)";
        if (a.IsCetak)
        {
            a.Check(Bentuk, 1);
            return new Rujukan.OlahanCetak(CaraOlah.Jumlah, a.GetCetak());
        }

        if (a.Find("pagu") is null)
        {
            a.Check(Bentuk, 3);
            a.CheckIsi(0, "realisasi");
            return new Rujukan.Jumlah(null, a.Get(1), a.GetPeriode(2));
        }

        a.Check(Bentuk, 2, "pagu");
        return new Rujukan.Jumlah(a.FindVersi("pagu"), a.Get(0), a.GetPeriode(1));
    }

    /// <summary>Splits at a separator outside brackets and quotes.</summary>
    private static List<string> Split(string teks, string isi, char pemisah)
    {
        var hasil = new List<string>();
        var (mulai, kurung, kutip) = (0, 0, false);
        for (var i = 0; i < isi.Length; i++)
        {
            kutip ^= isi[i] == '"';
            kurung += kutip ? 0 : isi[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (kurung < 0)
            {
                throw FailAt(teks, teks);
            }

            if (isi[i] == pemisah && kurung == 0 && !kutip)
            {
                hasil.Add(isi[mulai..i].Trim());
                mulai = i + 1;
            }
        }

        hasil.Add(isi[mulai..].Trim());
        return kurung == 0 && !kutip ? hasil : throw FailAt(teks, teks);
    }

    /// <summary>Says at which character a part of the text stops being a reference.</summary>
    private static GagalBaca FailAt(string teks, string bagian) => new(new(
        PesanLaporan.RujukanSalah,
        Tempat.Tiada,
        ("teks", teks),
        ("letak", FindBagian(teks, bagian.Trim()) + FindSalah(bagian.Trim()) + 1)));

    /// <summary>Finds a part that stands by itself, between brackets or separators.</summary>
    private static int FindBagian(string teks, string bagian)
    {
        for (var letak = teks.IndexOf(bagian, StringComparison.Ordinal); letak >= 0 && letak < teks.Length; letak = teks.IndexOf(bagian, letak + 1, StringComparison.Ordinal))
        {
            if (teks[..letak].TrimEnd() is [] or [.., '(' or ',' or ';'] && teks[(letak + bagian.Length)..].TrimStart() is [] or [')' or ',' or ';', ..])
            {
                return letak;
            }
        }

        return 0;
    }

    /// <summary>Finds the bracket or quote that is wrong or never closed, or where what should be a name and its brackets ends.</summary>
    private static int FindSalah(string bagian)
    {
        var (kurung, kutip, isTutup) = (0, -1, false);
        for (var i = 0; i < bagian.Length; i++)
        {
            var huruf = bagian[i];
            if (huruf == '"' && kurung > 0)
            {
                kutip = kutip < 0 ? i : -1;
            }
            else if (kutip < 0 && huruf == '(' && i > 0 && !isTutup)
            {
                kurung++;
            }
            else if (kutip < 0 && huruf == ')' && kurung > 0)
            {
                isTutup = --kurung == 0;
            }
            else if (kurung == 0 && !char.IsWhiteSpace(huruf) && (isTutup || !char.IsLetter(huruf)))
            {
                return i;
            }
        }

        return kutip < 0 ? bagian.Length : kutip;
    }
}
