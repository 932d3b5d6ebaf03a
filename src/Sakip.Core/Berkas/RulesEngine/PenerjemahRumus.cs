using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Berkas.RulesEngine;

/// <summary>Turns a workflow's arithmetic into a formula of capaian and the steps after it.</summary>
internal static class PenerjemahRumus
{
    /// <summary>Takes roundings, caps and floors off the outside: what is left, and the steps from the inside out.</summary>
    public static (SimpulRe Inti, ImmutableArray<Langkah> Langkah) Peel(SimpulRe simpul)
    {
        var langkah = new Stack<Langkah>();
        while (simpul.Jenis == JenisRe.Fungsi && ToLangkah(simpul) is var (satu, isi))
        {
            langkah.Push(satu);
            simpul = isi;
        }

        return (simpul, [.. langkah]);
    }

    /// <summary>Translates a formula.</summary>
    /// <exception cref="GagalBaca">It uses another name than a formula may, or cannot be said; the problem carries its place.</exception>
    public static Rumus Translate(SimpulRe simpul)
    {
        var hasil = Rumus.Parse(Rename(simpul).ToString());
        return hasil.IsBerhasil ? hasil.Isi : throw new GagalBaca(hasil.Masalah[0].WithTempat(simpul.Sumber.Tempat));
    }

    private static (Langkah Langkah, SimpulRe Isi)? ToLangkah(SimpulRe simpul)
    {
        switch (simpul.Teks)
        {
            case "round":
                return (new Langkah.Bulatkan(Pembulatan.From((int)simpul.Anak[1].Angka, simpul.Cara)), simpul.Anak[0]);
            case "floor" or "ceiling":
                return (new Langkah.Bulatkan(Pembulatan.From(0, simpul.Teks == "floor" ? CaraBulat.Turun : CaraBulat.Naik)), simpul.Anak[0]);
            case "min" or "max":
                var letak = simpul.Anak[0].FindTetap() is null ? 1 : 0;
                if (simpul.Anak[letak].FindTetap() is not { } tetap || !tetap.TryToDecimal(out var batas)
                    || simpul.Anak[1 - letak].FindTetap() is not null)
                {
                    return null;
                }

                return (simpul.Teks == "min" ? new Langkah.BatasiAtas(batas) : new Langkah.BatasiBawah(batas), simpul.Anak[1 - letak]);
            default:
                return null;
        }
    }

    /// <summary>Spells the inputs as formulas do, and drops a leading 1 that only makes whole numbers exact there.</summary>
    private static SimpulRe Rename(SimpulRe simpul)
    {
        if (simpul.Jenis == JenisRe.Nama)
        {
            var pilihan = MasukanRumus.Lingkup.Masukan;
            return PengenalPita.FindMasukan(simpul.Teks) is { } nama
                ? simpul with { Teks = nama }
                : throw new GagalBaca(simpul.ToMasalah(
                    PesanRulesEngine.MasukanAsing,
                    ("nama", simpul.Teks),
                    ("pilihan", string.Join(", ", pilihan)),
                    ("saran", Saran.Find(simpul.Teks, pilihan))));
        }

        if (simpul is { Jenis: JenisRe.Hitung, Teks: "*" } && simpul.Anak[0] is { Jenis: JenisRe.Angka, Angka: 1 })
        {
            return Rename(simpul.Anak[1]);
        }

        return simpul is { Jenis: JenisRe.Fungsi, Teks: "round" } && simpul.Cara != CaraBulat.SetengahMenjauhiNol
            ? throw new GagalBaca(simpul.ToMasalah(PesanRulesEngine.BulatDiTengah, ("cara", PenguraiRe.GetCara(simpul.Cara))))
            : simpul.Anak.IsEmpty ? simpul
            : simpul with { Anak = [.. simpul.Anak.Select(Rename)] };
    }
}
