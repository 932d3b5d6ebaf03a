using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Penilaian;

/// <summary>Divides the number line at the ends of a scale's bands and says which bands hold in each part.</summary>
internal static class PembagiSkala
{
    /// <summary>Divides at the ends of the bands, whatever the policies; parts without a band are there too.</summary>
    public static List<BagianSkala> Divide(ImmutableArray<Peringkat> peringkat)
    {
        var potongan = GetPotongan(peringkat);
        var bagian = new List<BagianSkala>();
        for (var i = 0; i <= potongan.Length; i++)
        {
            Potongan? bawah = i == 0 ? null : potongan[i - 1];
            Potongan? atas = i == potongan.Length ? null : potongan[i];
            bagian.Add(new(bawah, atas, HasilPeringkat.From(FindPeringkat(peringkat, bawah, atas))));
        }

        return bagian;
    }

    /// <summary>Gives every part the outcome that the policies give it, and joins neighbours with the same one.</summary>
    public static Pembagian Resolve(
        ImmutableArray<Peringkat> peringkat, KebijakanCelah celah, KebijakanCelah puncak)
    {
        var bagian = Divide(peringkat);
        var desimal = CountDesimal(peringkat);
        var terisi = new List<BagianTerisi>();
        for (var i = 0; i < bagian.Count; i++)
        {
            var satu = bagian[i];
            terisi.AddRange(
                i == 0 || !satu.Hasil.Peringkat.IsEmpty ? [new(satu.Atas, satu.Hasil)]
                : i == bagian.Count - 1 ? Fill(bagian[i - 1], satu, HasilPeringkat.Tiada, puncak, desimal)
                : Fill(bagian[i - 1], satu, bagian[i + 1].Hasil, celah, desimal));
        }

        return Join(terisi);
    }

    /// <summary>Gets the ends of the bands in order, each once.</summary>
    private static Potongan[] GetPotongan(ImmutableArray<Peringkat> peringkat)
    {
        var potongan = new Potongan[2 * peringkat.Length];
        var jumlah = 0;
        foreach (var satu in peringkat)
        {
            if (!satu.Selang.IsKosong)
            {
                jumlah = Insert(potongan, jumlah, GetBawah(satu.Selang));
                jumlah = Insert(potongan, jumlah, GetAtas(satu.Selang));
            }
        }

        return Take(potongan, jumlah);
    }

    /// <summary>Puts a cut in its place among those before it, unless it is there, and returns how many there are.</summary>
    private static int Insert(Potongan[] potongan, int jumlah, Potongan? baru)
    {
        if (baru is not { } satu)
        {
            return jumlah;
        }

        var letak = jumlah;
        while (letak > 0 && potongan[letak - 1].CompareTo(satu) > 0)
        {
            letak--;
        }

        if (letak > 0 && potongan[letak - 1].CompareTo(satu) == 0)
        {
            return jumlah;
        }

        Array.Copy(potongan, letak, potongan, letak + 1, jumlah - letak);
        potongan[letak] = satu;
        return jumlah + 1;
    }

    private static Potongan[] Take(Potongan[] potongan, int jumlah)
    {
        var hasil = new Potongan[jumlah];
        Array.Copy(potongan, hasil, jumlah);
        return hasil;
    }

    /// <summary>Counts the decimals of the finest end.</summary>
    private static int CountDesimal(ImmutableArray<Peringkat> peringkat)
    {
        var terbanyak = 0;
        foreach (var satu in peringkat)
        {
            terbanyak = Math.Max(terbanyak, AngkaIndonesia.CountDesimal(satu.Selang.Bawah ?? 0));
            terbanyak = Math.Max(terbanyak, AngkaIndonesia.CountDesimal(satu.Selang.Atas ?? 0));
        }

        return terbanyak;
    }

    private static Potongan? GetBawah(Selang selang) =>
        selang.Bawah is { } angka ? new Potongan(angka, !selang.IsBawahTermasuk) : null;

    private static Potongan? GetAtas(Selang selang) =>
        selang.Atas is { } angka ? new Potongan(angka, selang.IsAtasTermasuk) : null;

    private static ImmutableArray<Peringkat> FindPeringkat(ImmutableArray<Peringkat> peringkat, Potongan? bawah, Potongan? atas)
    {
        var hasil = new List<Peringkat>();
        foreach (var satu in peringkat)
        {
            if (Covers(satu.Selang, bawah, atas))
            {
                hasil.Add(satu);
            }
        }

        return [.. hasil];
    }

    private static bool Covers(Selang selang, Potongan? bawah, Potongan? atas) =>
        !selang.IsKosong
        && (GetBawah(selang) is not { } mulai || (bawah is { } b && mulai.CompareTo(b) <= 0))
        && (GetAtas(selang) is not { } akhir || (atas is { } a && akhir.CompareTo(a) >= 0));

    /// <summary>Gives a part without a band the outcome of the policy; the top has no band above it.</summary>
    private static IEnumerable<BagianTerisi> Fill(
        BagianSkala bawah, BagianSkala celah, HasilPeringkat atas, KebijakanCelah kebijakan, int desimal) => kebijakan switch
        {
            KebijakanCelah.PitaBawah => [new(celah.Atas, bawah.Hasil)],
            KebijakanCelah.PitaAtas => [new(celah.Atas, celah.Atas is null ? bawah.Hasil : atas)],
            KebijakanCelah.BulatkanDulu => RoundInto(bawah, celah, desimal),
            _ => [new(celah.Atas, celah.Hasil)],
        };

    /// <summary>Splits a gap into what rounds down to the band below and what stays out; what rounds up is left to the band above, which comes next.</summary>
    private static IEnumerable<BagianTerisi> RoundInto(BagianSkala bawah, BagianSkala celah, int desimal)
    {
        var setengah = new decimal(5, 0, 0, false, (byte)(desimal + 1));
        if (celah.Bawah is { IsSesudah: true } akhir)
        {
            yield return new(CutTie(akhir.Angka + setengah), bawah.Hasil);
        }

        if (celah.Atas is { IsSesudah: false } mulai)
        {
            yield return new(CutTie(mulai.Angka - setengah), celah.Hasil);
        }
        else
        {
            yield return new(celah.Atas, celah.Hasil);
        }
    }

    /// <summary>Cuts so that the tie itself goes away from zero.</summary>
    private static Potongan CutTie(decimal tengah) => new(tengah, tengah < 0);

    /// <summary>Joins neighbours with the same outcome and drops empty parts.</summary>
    private static Pembagian Join(List<BagianTerisi> bagian)
    {
        var potongan = new Potongan[bagian.Count];
        var jumlah = 0;
        var hasil = new List<HasilPeringkat>();
        foreach (var satu in bagian)
        {
            if (satu.Atas is { } batas && jumlah > 0 && potongan[jumlah - 1].CompareTo(batas) == 0)
            {
                continue; // an empty part: two roundings meet on one tie
            }

            if (hasil.Count > 0 && hasil[^1].Peringkat.SequenceEqual(satu.Hasil.Peringkat))
            {
                hasil.RemoveAt(hasil.Count - 1);
                jumlah--;
            }

            hasil.Add(satu.Hasil);
            if (satu.Atas is { } akhir)
            {
                potongan[jumlah++] = akhir;
            }
        }

        return new(Take(potongan, jumlah), [.. hasil]);
    }

    /// <summary>Where a scale is cut, and the outcome below each cut; the last holds above all.</summary>
    internal sealed record Pembagian(Potongan[] Potongan, HasilPeringkat[] Hasil);

    /// <summary>A part with the outcome the policies give it.</summary>
    private sealed record BagianTerisi(Potongan? Atas, HasilPeringkat Hasil);
}
