using System.Collections.Immutable;
using System.Security.Cryptography;
using Sakip.Aturan;
using Sakip.Dasar;

namespace Sakip.Berkas.Json;

/// <summary>Reads, checks and writes rule packs (<c>sakip.aturan/1</c>).</summary>
public static partial class AturanJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "sakip.aturan/1";

    /// <summary>Reads a rule pack.</summary>
    /// <param name="isi">The file, UTF-8, with or without byte-order mark.</param>
    /// <param name="cariBerkas">Finds the file of a pack that another is derived from (<c>turunanDari</c>), by its code; null or a null answer for a built-in one.</param>
    /// <param name="isKetat">Whether a faulty scale (overlap, unfilled gap, unreachable or reversed band) is refused.</param>
    /// <returns>The pack, or all problems of the file. Unless strict, a faulty scale is no problem here, so that a report that prints one can be represented.</returns>
    public static Hasil<PaketAturan> Read(ReadOnlySpan<byte> isi, Func<string, byte[]?>? cariBerkas = null, bool isKetat = false)
    {
        var masalah = new List<Masalah>();
        var paket = ReadDanAnalisis(isi, masalah, null, cariBerkas, [], isAnalisis: isKetat, out var cacat);
        masalah.AddRange(cacat.Where(c => isKetat && !c.Kode.IsPeringatan));
        return paket is null || masalah.Count > 0 ? Hasil<PaketAturan>.FromMasalah(masalah.InFileOrder()) : Hasil<PaketAturan>.FromIsi(paket);
    }

    /// <summary>Checks a rule pack: everything that keeps it from being read, and what the analysis of its scales finds.</summary>
    /// <param name="isi">The file, UTF-8, with or without byte-order mark.</param>
    /// <param name="cariBerkas">Finds the file of a pack that another is derived from, by its code; null or a null answer for a built-in one.</param>
    /// <returns>Errors and warnings (<see cref="KodePesan.IsPeringatan"/>) in the order of the file; empty for a flawless pack.</returns>
    public static ImmutableArray<Masalah> Lint(ReadOnlySpan<byte> isi, Func<string, byte[]?>? cariBerkas = null)
    {
        var masalah = new List<Masalah>();
        _ = ReadDanAnalisis(isi, masalah, null, cariBerkas, [], isAnalisis: true, out var cacat);
        return [.. masalah.Concat(cacat).InFileOrder()];
    }

    /// <summary>Tells whether a problem means that a file is no JSON at all, so that nothing else could be checked.</summary>
    /// <param name="masalah">The problem.</param>
    /// <returns>Whether the file as such is unreadable.</returns>
    public static bool IsBukanJson(Masalah masalah)
    {
        ArgumentNullException.ThrowIfNull(masalah);
        return PesanBerkas.BukanJson.Equals(masalah.Kode)
            || PesanBerkas.AngkaTakJson.Equals(masalah.Kode)
            || PesanBerkas.Kosong.Equals(masalah.Kode)
            || PesanBerkas.TerlaluBesar.Equals(masalah.Kode)
            || PesanBerkas.TerlaluDalam.Equals(masalah.Kode)
            || PesanBerkas.TerlaluBanyakNilai.Equals(masalah.Kode)
            || (PesanBerkas.BukanUtf8.Equals(masalah.Kode) && masalah.Tempat.Jalur.Length == 0);
    }

    /// <summary>Reads a pack; one that others are derived from is known by the code they name, whatever its file says.</summary>
    private static PaketAturan? ReadDanAnalisis(
        ReadOnlySpan<byte> isi,
        List<Masalah> masalah,
        string? kodeInduk,
        Func<string, byte[]?>? cariBerkas,
        ImmutableArray<string> keturunan,
        bool isAnalisis,
        out IEnumerable<Masalah> cacat)
    {
        cacat = [];
        if (PembacaJson.Read(isi, masalah) is not { } akar)
        {
            return null;
        }

        var pembaca = new PembacaPaket((kode, induk) => FindInduk(keturunan.Add(kodeInduk ?? kode), induk, cariBerkas));
        var paket = pembaca.Read(new(akar, masalah));
        if (masalah.Count > 0)
        {
            return null;
        }

        SetSidikJari(paket);
        if (isAnalisis)
        {
            cacat = PemeriksaPaket.Run(paket, pembaca.FindTempat).ToArray();
        }

        return paket;
    }

    /// <summary>Gives every version the content hash, which is computed when somebody first asks.</summary>
    private static void SetSidikJari(PaketAturan paket)
    {
        var sidikJari = new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(Write(paket))));
        foreach (var versi in paket.Versi)
        {
            versi.SetSidikJari(sidikJari);
        }
    }

    private static KataDwibahasa ToKata(Masalah masalah) =>
        new(masalah.ToString(), $"{masalah.Kode} {masalah.Tempat}: {masalah.ToPesan(Bahasa.Inggris)}");

    /// <summary>Finds the pack that others are derived from: a file of the caller's, else a built-in one.</summary>
    private static Hasil<PaketAturan> FindInduk(ImmutableArray<string> keturunan, string kode, Func<string, byte[]?>? cariBerkas)
    {
        var rantai = string.Join(" < ", keturunan.Add(kode));
        if (keturunan.Contains(kode))
        {
            return Hasil<PaketAturan>.FromMasalah(new Masalah(
                PesanAturan.TurunanBerputar, Tempat.Tiada, ("kode", kode), ("rantai", rantai)));
        }

        if (keturunan.Length >= Batas.TurunanPaket)
        {
            return Hasil<PaketAturan>.FromMasalah(new Masalah(
                PesanAturan.TurunanTerlaluPanjang, Tempat.Tiada, ("batas", Batas.TurunanPaket), ("rantai", rantai)));
        }

        if (cariBerkas?.Invoke(kode) is not { } isi)
        {
            return PaketBawaan.Find(kode);
        }

        var masalah = new List<Masalah>();
        var paket = ReadDanAnalisis(isi, masalah, kode, cariBerkas, keturunan, isAnalisis: false, out _);
        if (paket is not null && masalah.Count == 0)
        {
            return paket.Kode == kode
                ? Hasil<PaketAturan>.FromIsi(paket)
                : Hasil<PaketAturan>.FromMasalah(new Masalah(
                    PesanAturan.IndukLainKode, Tempat.Tiada, ("kode", kode), ("ada", paket.Kode)));
        }

        var pertama = masalah.InFileOrder().First();
        return Hasil<PaketAturan>.FromMasalah(PesanAturan.IndukCacat.Equals(pertama.Kode)
            ? pertama // it names the faulty pack farther up, and is handed down as it is
            : new Masalah(
                PesanAturan.IndukCacat,
                Tempat.Tiada,
                ("kode", kode),
                ("jumlah", masalah.Count),
                ("pertama", ToKata(pertama))));
    }
}
