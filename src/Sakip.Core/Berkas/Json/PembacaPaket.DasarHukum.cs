using Sakip.Aturan;
using Sakip.Kinerja;

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
        var warisan = GetWarisan(objek, induk).ToHashSet(StringComparer.Ordinal);
        foreach (var (jalur, sitasi) in induk.DasarHukumBagian)
        {
            for (var atas = VersiAturan.ToJalurInduk(jalur); atas.Length > 0; atas = VersiAturan.ToJalurInduk(atas))
            {
                if (warisan.Contains(atas))
                {
                    _dasarHukum[jalur] = sitasi;
                }
            }
        }

        foreach (var bagian in warisan)
        {
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
            var rumus = ListKunci(FindAnggota(capaian, "rumus"));
            foreach (var nama in AturanCapaian.NamaPolaritas.Where((nama, i) => induk.Capaian.GetRumus((Polaritas)i) is not null && !rumus.Contains(nama)))
            {
                yield return $"capaian.rumus.{nama}";
            }

            var khusus = ListKunci(FindAnggota(capaian, "rumusIndikator"));
            foreach (var id in induk.Capaian.RumusIndikator.Keys.Where(id => !khusus.Contains(id)))
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
            var sendiri = ListKunci(objek.Find(kunci));
            foreach (var nama in daftar.Where(n => !sendiri.Contains(n)))
            {
                yield return VersiAturan.ToJalur(kunci, nama);
            }
        }
    }

    private static NilaiJson? FindAnggota(NilaiJson objek, string kunci) => objek.Anggota.Find(a => a.Kunci == kunci)?.Isi;

    private static HashSet<string> ListKunci(NilaiJson? objek) => objek is null ? [] : objek.Anggota.Select(a => a.Kunci).ToHashSet(StringComparer.Ordinal);

    /// <summary>Counts the rules of a version: itself, formulas, steps, bands, scores, components, checks, weights and decimals.</summary>
    /// <remarks>By loops, as sums by LINQ take long at start-up.</remarks>
    private static int CountAturan(VersiAturan versi)
    {
        var banyak = 1 + versi.Capaian.RumusIndikator.Count + versi.Capaian.Langkah.Langkah.Length + versi.Efisiensi.Length + versi.Pemeriksaan.Length
            + versi.Rerata.BobotKategori.Length + versi.Tampilan.Desimal.Length;
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
