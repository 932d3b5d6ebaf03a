using System.Collections.Immutable;
using Sakip.Dasar;

namespace Sakip.Laporan;

/// <summary>Reads references. Bounded: 512 characters, four levels deep.</summary>
internal static class PembacaRujukan
{
    public const int HurufTerbanyak = 512;
    public const int DalamTerbanyak = 4;

    private static readonly ImmutableArray<string> Besaran =
        ["target", "realisasi", "capaian", "rerata", "predikat", "cacah", "selisih", "cetak", "pagu", "serapan", "jumlah", "efisiensi", "indeks", "skor"];

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
        if (teks.Length > HurufTerbanyak)
        {
            throw new GagalBaca(new(PesanLaporan.RujukanTerlaluPanjang, Tempat.Tiada, ("batas", HurufTerbanyak)));
        }
    }

    private static Rujukan ReadRujukan(string teks, string bagian, int dalam)
    {
        if (dalam > DalamTerbanyak)
        {
            throw new GagalBaca(new(PesanLaporan.RujukanTerlaluPanjang, Tempat.Tiada, ("batas", DalamTerbanyak)));
        }

        var isi = bagian.Trim();
        var buka = isi.IndexOf('(', StringComparison.Ordinal);
        if (buka <= 0 || isi[^1] != ')')
        {
            throw FailAt(teks, bagian);
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

        return Build(nama, new ArgumenRujukan(nama, Split(teks, isi[(buka + 1)..^1], nama == "selisih" ? ',' : ';')), teks, dalam + 1);
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
                a.Check("rerata(capaian; HIMPUNAN; PERIODE; anggota=model|cetak:TABEL)", 3, "anggota");
                a.CheckIsi(0, "capaian");
                return new Rujukan.Rerata(a.Get(1), a.GetPeriode(2), a.FindTabelAnggota());
            case "predikat":
                a.Check("predikat(RUJUKAN; skala=SKALA)", 1, "skala");
                return new Rujukan.Predikat(ReadRujukan(teks, a.Get(0), dalam), a.Find("skala") ?? "capaian");
            case "cacah":
                a.Check("cacah(HIMPUNAN; predikat=\"PREDIKAT\"; PERIODE)", 2, "predikat");
                return new Rujukan.Cacah(a.Get(0), a.GetKutipan("predikat"), a.GetPeriode(1));
            case "selisih":
                a.Check("selisih(RUJUKAN, RUJUKAN)", 2);
                return new Rujukan.Selisih(ReadRujukan(teks, a.Get(0), dalam), ReadRujukan(teks, a.Get(1), dalam));
            case "pagu":
                a.Check("pagu(SUBJEK; PERIODE; versi=VERSI)", 2, "versi");
                return new Rujukan.Pagu(a.Get(0), a.GetPeriode(1), a.FindVersi("versi"));
            case "serapan":
                a.Check("serapan(HIMPUNAN; PERIODE; pagu=VERSI)", 2, "pagu");
                return new Rujukan.Serapan(a.Get(0), a.GetPeriode(1), a.FindVersi("pagu"));
            case "jumlah":
                if (a.Find("pagu") is null)
                {
                    a.Check("jumlah(realisasi|pagu=VERSI; HIMPUNAN; PERIODE)", 3);
                    a.CheckIsi(0, "realisasi");
                    return new Rujukan.Jumlah(null, a.Get(1), a.GetPeriode(2));
                }

                a.Check("jumlah(realisasi|pagu=VERSI; HIMPUNAN; PERIODE)", 2, "pagu");
                return new Rujukan.Jumlah(a.FindVersi("pagu"), a.Get(0), a.GetPeriode(1));
            case "efisiensi":
                a.Check("efisiensi(SIMPUL; PERIODE; rumus=NAMA; pagu=VERSI)", 2, "rumus", "pagu");
                return new Rujukan.Efisiensi(a.Get(0), a.GetPeriode(1), a.Find("rumus") ?? throw a.Fail(), a.FindVersi("pagu"));
            case "indeks":
                a.Check("indeks(SKOR)", 1);
                return new Rujukan.Indeks(a.Get(0));
            case "skor":
                a.Check("skor(SKOR; KOMPONEN)", 2);
                return new Rujukan.SkorKomponen(a.Get(0), a.Get(1));
            default:
                a.Check("cetak(TABEL/BARIS/KOLOM)", 1);
                return a.Get(0).Split('/', StringSplitOptions.TrimEntries) is [{ Length: > 0 } tabel, { Length: > 0 } baris, { Length: > 0 } kolom]
                    ? new Rujukan.Cetak(tabel, baris, kolom)
                    : throw a.Fail();
        }
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
                throw FailAt(teks, isi[i..]);
            }

            if (isi[i] == pemisah && kurung == 0 && !kutip)
            {
                hasil.Add(isi[mulai..i].Trim());
                mulai = i + 1;
            }
        }

        hasil.Add(isi[mulai..].Trim());
        return kurung == 0 && !kutip ? hasil : throw FailAt(teks, isi);
    }

    private static GagalBaca FailAt(string teks, string bagian) => new(new(
        PesanLaporan.RujukanSalah,
        Tempat.Tiada,
        ("teks", teks),
        ("letak", Math.Max(0, teks.IndexOf(bagian, StringComparison.Ordinal)) + 1)));
}
