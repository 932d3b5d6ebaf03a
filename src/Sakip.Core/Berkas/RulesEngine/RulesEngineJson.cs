using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Berkas.RulesEngine;

/// <summary>Imports, checks and exports the workflow files of the RulesEngine package.</summary>
public static class RulesEngineJson
{
    /// <summary>What only matters to a pack that is made of the file.</summary>
    private static readonly ImmutableArray<KodePesan> SoalImpor =
    [
        PesanRulesEngine.BerlakuBawaan,
        PesanRulesEngine.RumusBawaan,
        PesanRulesEngine.BagianDilepas,
        PesanRulesEngine.PenjagaDilepas,
        PesanRulesEngine.SyaratDilepas,
    ];

    /// <summary>Imports a workflow file: one workflow or an array of them.</summary>
    /// <param name="isi">The file, UTF-8, with or without byte-order mark.</param>
    /// <param name="opsi">What the file leaves open; null for the defaults.</param>
    /// <returns>The pack with what was lost, or everything that cannot be said in a pack, each with its place.</returns>
    /// <remarks>
    /// A file that <see cref="Export"/> wrote, unedited, gives the pack it was made of. Faults of a scale (gaps, overlaps) are
    /// no obstacle; they are in <see cref="PaketImpor.Catatan"/>.
    /// </remarks>
    public static Hasil<PaketImpor> Import(ReadOnlySpan<byte> isi, OpsiImpor? opsi = null)
    {
        var masalah = new List<Masalah>();
        if (ReadAkar(isi, masalah) is not { } akar)
        {
            return Hasil<PaketImpor>.FromMasalah(masalah);
        }

        var isUtuh = masalah.Count == 0;
        if (PaketAsal.Find(akar, out var isSuntingan) is { } asal && isUtuh)
        {
            return Hasil<PaketImpor>.FromIsi(new(asal, []));
        }

        var (paket, cacat) = Read(akar, opsi ?? new(), masalah);
        if (paket is null || masalah.Any(m => !m.Kode.IsPeringatan))
        {
            return Hasil<PaketImpor>.FromMasalah(masalah.InFileOrder());
        }

        if (isSuntingan)
        {
            masalah.Add(new(PesanRulesEngine.SuntinganMenang, akar.Tempat));
        }

        // Reading what was built proves it, and gives it its content hash.
        var hasil = AturanJson.Read(AturanJson.Write(paket));
        return hasil.IsBerhasil
            ? Hasil<PaketImpor>.FromIsi(new(hasil.Isi, masalah.Concat(cacat).InFileOrder()))
            : Hasil<PaketImpor>.FromMasalah(hasil.Masalah.Select(m => m.WithTempat(akar.Tempat)));
    }

    /// <summary>Checks a workflow file: what keeps it from being imported, faults of its scales, and what the rules engine computes otherwise than written.</summary>
    /// <param name="isi">The file, UTF-8, with or without byte-order mark.</param>
    /// <param name="opsi">What the file leaves open; null for the defaults.</param>
    /// <returns>Errors and warnings (<see cref="KodePesan.IsPeringatan"/>) in the order of the file.</returns>
    public static ImmutableArray<Masalah> Lint(ReadOnlySpan<byte> isi, OpsiImpor? opsi = null)
    {
        var masalah = new List<Masalah>();
        if (ReadAkar(isi, masalah) is not { } akar)
        {
            return [.. masalah];
        }

        var (_, cacat) = Read(akar, opsi ?? new(), masalah);
        return [.. masalah.Where(m => !SoalImpor.Contains(m.Kode)).Concat(cacat).InFileOrder()];
    }

    /// <summary>Exports a pack: an array of workflows, one for each version and scale, and for each polarity that has a formula.</summary>
    /// <param name="paket">The pack.</param>
    /// <returns>The file, and what it cannot say.</returns>
    public static BerkasEkspor Export(PaketAturan paket)
    {
        ArgumentNullException.ThrowIfNull(paket);
        return new PenulisWorkflow(paket).Write();
    }

    /// <summary>Tells whether a file is one of workflows: an array, or an object with a workflow's name.</summary>
    /// <param name="isi">The file.</param>
    /// <returns>Whether it is; false for what is no JSON.</returns>
    public static bool IsWorkflow(ReadOnlySpan<byte> isi) =>
        ReadAkar(isi, []) is { } akar
        && (akar.Jenis == JenisJson.Larik || akar.Anggota.Exists(a => a.Kunci is "WorkflowName" or "Rules"));

    private static NilaiJson? ReadAkar(ReadOnlySpan<byte> isi, List<Masalah> masalah)
    {
        var akar = PembacaJson.Read(isi, masalah);
        DropNihil(akar);
        return akar;
    }

    /// <summary>Drops members that are null: writers of these files spell out what is absent.</summary>
    private static void DropNihil(NilaiJson? nilai)
    {
        nilai?.Anggota.RemoveAll(a => a.Isi.Jenis == JenisJson.Nihil);
        nilai?.Anggota.ForEach(a => DropNihil(a.Isi));
        nilai?.Butir.ForEach(DropNihil);
    }

    /// <summary>Reads and analyses; problems of reading go into the list, those of the scales are given back.</summary>
    private static (PaketAturan? Paket, ImmutableArray<Masalah> Cacat) Read(NilaiJson akar, OpsiImpor opsi, List<Masalah> masalah)
    {
        var workflow = new PembacaWorkflow(masalah, opsi.Alias).Read(akar);
        foreach (var satu in workflow)
        {
            new PemeriksaBahaya(satu, opsi.Alias.Keys, masalah).Run();
        }

        if (workflow.Count == 0)
        {
            return (null, []);
        }

        var penyusun = new PenyusunPaket(opsi, masalah);
        var paket = penyusun.Build(workflow);
        return (paket, [.. penyusun.Mati, .. paket is null ? [] : Analyse(paket, penyusun)]);
    }

    private static IEnumerable<Masalah> Analyse(PaketAturan paket, PenyusunPaket penyusun)
    {
        var tangga = paket.Versi.SelectMany(v => v.Skala).SelectMany(s => FindTangga(s, penyusun)).ToArray();
        var bertangga = tangga.Select(t => t.Fakta["skala"]).ToHashSet();
        return tangga.Concat(PemeriksaPaket.Run(paket, penyusun.FindTempat)
            .Where(m => !(PesanAturan.SkalaTumpang.Equals(m.Kode) && bertangga.Contains(m.Fakta["skala"]))));
    }

    /// <summary>Finds bands bounded on the same side only: meant to be tried in order, but all are.</summary>
    private static IEnumerable<Masalah> FindTangga(Skala skala, PenyusunPaket penyusun)
    {
        foreach (var isBawah in new[] { true, false })
        {
            var anggota = skala.Peringkat.Where(p => (isBawah ? p.Selang.Atas : p.Selang.Bawah) is null).ToArray();
            if (anggota.Length < 2)
            {
                continue;
            }

            var saksi = isBawah ? anggota.Max(p => p.Selang.Bawah ?? 0) + 1 : anggota.Min(p => p.Selang.Atas ?? 0) - 1;
            var peringkat = anggota.Where(p => p.Selang.Contains(saksi)).Select(p => p.Predikat).ToArray();
            yield return new(
                PesanRulesEngine.BergantungUrutan,
                penyusun.FindTempat(anggota[1]),
                ("skala", skala.Nama),
                ("jumlah", anggota.Length),
                ("sisi", isBawah ? new KataDwibahasa("bawah", "lower") : new KataDwibahasa("atas", "upper")),
                ("saksi", AngkaIndonesia.Format(saksi)),
                ("peringkat", new KataDwibahasa(string.Join(" dan ", peringkat), string.Join(" and ", peringkat))));
        }
    }
}
