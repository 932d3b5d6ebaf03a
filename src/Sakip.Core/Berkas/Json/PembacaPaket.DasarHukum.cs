using System.Collections.Immutable;
using Sakip.Aturan;

namespace Sakip.Berkas.Json;

/// <content>Reads the sources of single values, and counts the rules of a file.</content>
internal sealed partial class PembacaPaket
{
    /// <summary>Reads the sources of one value, if it has some of its own.</summary>
    private void ReadDasarHukum(PembacaObjek objek, string bagian)
    {
        if (objek.Find("dasarHukum") is not null)
        {
            _dasarHukum[bagian] = [.. objek.Open(objek.FindButir("dasarHukum")).Select(ReadSitasi)];
        }
    }

    /// <summary>Lets what is inherited keep the sources it has in the parent.</summary>
    private void InheritDasarHukum(PembacaObjek objek, VersiAturan induk, VersiAturan versi)
    {
        foreach (var bagian in GetWarisan(objek, induk))
        {
            foreach (var (jalur, sitasi) in induk.DasarHukumBagian.Where(d => d.Key.StartsWith($"{bagian}.", StringComparison.Ordinal)
                || d.Key.StartsWith($"{bagian}[", StringComparison.Ordinal)))
            {
                _dasarHukum[jalur] = sitasi;
            }

            var milikInduk = induk.GetDasarHukum(bagian);
            if (!milikInduk.SequenceEqual(versi.GetDasarHukum(bagian)))
            {
                _dasarHukum[bagian] = [.. milikInduk];
            }
        }
    }

    /// <summary>Lists the paths of what a version leaves to its parent.</summary>
    private static IEnumerable<string> GetWarisan(PembacaObjek objek, VersiAturan induk)
    {
        var capaian = objek.Find("capaian");
        if (capaian is null)
        {
            yield return "capaian";
        }
        else
        {
            var rumus = FindAnggota(capaian, "rumus");
            foreach (var nama in AturanCapaian.NamaPolaritas.Where((nama, i) => induk.Capaian.CopyRumus()[i] is not null && FindAnggota(rumus, nama) is null))
            {
                yield return $"capaian.rumus.{nama}";
            }

            var khusus = FindAnggota(capaian, "rumusIndikator");
            foreach (var id in induk.Capaian.RumusIndikator.Keys.Where(id => FindAnggota(khusus, id) is null))
            {
                yield return VersiAturan.ToJalur("capaian.rumusIndikator", id);
            }

            for (var i = 0; i < induk.Capaian.Langkah.Langkah.Length && FindAnggota(capaian, "langkah") is null; i++)
            {
                yield return $"capaian.langkah{NilaiJson.ToSegmen(i)}";
            }
        }

        if (objek.Find("rerata") is not { } rerata)
        {
            yield return "rerata";
        }
        else
        {
            for (var i = 0; i < induk.Rerata.Langkah?.Langkah.Length && FindAnggota(rerata, "langkah") is null; i++)
            {
                yield return $"rerata.langkah{NilaiJson.ToSegmen(i)}";
            }
        }

        // What a parent leaves at the defaults is of nobody, unless the parent says whose.
        if (objek.Find("periode") is null && (!induk.Periode.IsBawaan || induk.DasarHukumBagian.ContainsKey("periode")))
        {
            yield return "periode";
        }

        if (objek.Find("tampilan") is null && (!induk.Tampilan.IsBawaan || induk.DasarHukumBagian.ContainsKey("tampilan")))
        {
            yield return "tampilan";
        }

        (string Kunci, IEnumerable<string> Nama)[] bernama =
        [
            ("skala", induk.Skala.Select(s => s.Nama)),
            ("ordinal", induk.Ordinal.Select(o => o.Nama)),
            ("efisiensi", induk.Efisiensi.Select(e => e.Nama)),
            ("indeks", induk.Indeks.Select(i => i.Nama)),
            ("pemeriksaan", induk.Pemeriksaan.Select(p => p.Nama)),
        ];
        foreach (var (kunci, daftar) in bernama)
        {
            foreach (var nama in daftar.Where(n => FindAnggota(objek.Find(kunci), n) is null))
            {
                yield return VersiAturan.ToJalur(kunci, nama);
            }
        }
    }

    private static NilaiJson? FindAnggota(NilaiJson? objek, string kunci) => objek?.Anggota.Find(a => a.Kunci == kunci)?.Isi;

    /// <summary>Checks that a file has no more rules than are read: versions, formulas, steps, bands, scores, components and checks.</summary>
    private static void CheckBanyak(PembacaObjek objek, ImmutableArray<VersiBaca> versi)
    {
        var banyak = 0;
        foreach (var satu in versi)
        {
            banyak += CountAturan(satu.Versi);
        }

        if (banyak > AturanJson.AturanTerbanyak)
        {
            objek.Fail(PesanAturan.TerlaluBanyakAturan, objek.Tempat, ("jumlah", banyak), ("batas", AturanJson.AturanTerbanyak));
        }
    }

    /// <summary>Counts by loops, as sums by LINQ take long at start-up.</summary>
    private static int CountAturan(VersiAturan versi)
    {
        var banyak = 1 + versi.Capaian.RumusIndikator.Count + versi.Capaian.Langkah.Langkah.Length + versi.Efisiensi.Length + versi.Pemeriksaan.Length;
        foreach (var rumus in versi.Capaian.CopyRumus())
        {
            banyak += rumus is null ? 0 : 1;
        }

        foreach (var skala in versi.Skala)
        {
            banyak += skala.Peringkat.Length + skala.TakTerhitung.Length;
        }

        foreach (var tabel in versi.Ordinal)
        {
            banyak += tabel.Isi.Count();
        }

        foreach (var indeks in versi.Indeks)
        {
            banyak += GetSemua(indeks.Akar).Count();
        }

        return banyak;
    }
}
