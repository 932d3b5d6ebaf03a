using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Penilaian;

/// <summary>Divides the number line at the ends of a scale's bands and says which bands hold in each part.</summary>
internal static class PembagiSkala
{
    /// <summary>Divides at the ends of the bands, whatever the policies; parts without a band are there too.</summary>
    public static List<BagianSkala> Divide(ImmutableArray<Peringkat> peringkat)
    {
        var potongan = peringkat
            .Where(p => !p.Selang.IsKosong)
            .SelectMany(p => new[] { GetBawah(p.Selang), GetAtas(p.Selang) })
            .OfType<Potongan>()
            .Distinct()
            .Order()
            .ToList();
        var bagian = new List<BagianSkala>();
        for (var i = 0; i <= potongan.Count; i++)
        {
            Potongan? bawah = i == 0 ? null : potongan[i - 1];
            Potongan? atas = i == potongan.Count ? null : potongan[i];
            bagian.Add(new(bawah, atas, HasilPeringkat.From([.. peringkat.Where(p => Covers(p.Selang, bawah, atas))])));
        }

        return bagian;
    }

    /// <summary>Gives every part the outcome that the policies give it, and joins neighbours with the same one.</summary>
    public static (Potongan[] Potongan, HasilPeringkat[] Hasil) Resolve(
        ImmutableArray<Peringkat> peringkat, KebijakanCelah celah, KebijakanCelah puncak)
    {
        var bagian = Divide(peringkat);
        var desimal = peringkat
            .SelectMany(p => new[] { p.Selang.Bawah, p.Selang.Atas })
            .Max(batas => batas is { } angka ? AngkaIndonesia.CountDesimal(angka) : 0);
        var terisi = bagian.SelectMany((satu, i) =>
            i == 0 || !satu.Hasil.Peringkat.IsEmpty ? [(satu.Atas, satu.Hasil)]
            : i == bagian.Count - 1 ? Fill(bagian[i - 1], satu, HasilPeringkat.Tiada, puncak, desimal)
            : Fill(bagian[i - 1], satu, bagian[i + 1].Hasil, celah, desimal));
        return Join(terisi);
    }

    private static Potongan? GetBawah(Selang selang) =>
        selang.Bawah is { } angka ? new Potongan(angka, !selang.IsBawahTermasuk) : null;

    private static Potongan? GetAtas(Selang selang) =>
        selang.Atas is { } angka ? new Potongan(angka, selang.IsAtasTermasuk) : null;

    private static bool Covers(Selang selang, Potongan? bawah, Potongan? atas) =>
        !selang.IsKosong
        && (GetBawah(selang) is not { } mulai || (bawah is { } b && mulai.CompareTo(b) <= 0))
        && (GetAtas(selang) is not { } akhir || (atas is { } a && akhir.CompareTo(a) >= 0));

    /// <summary>Gives a part without a band the outcome of the policy; the top has no band above it.</summary>
    private static IEnumerable<(Potongan? Atas, HasilPeringkat Hasil)> Fill(
        BagianSkala bawah, BagianSkala celah, HasilPeringkat atas, KebijakanCelah kebijakan, int desimal) => kebijakan switch
        {
            KebijakanCelah.PitaBawah => [(celah.Atas, bawah.Hasil)],
            KebijakanCelah.PitaAtas => [(celah.Atas, celah.Atas is null ? bawah.Hasil : atas)],
            KebijakanCelah.BulatkanDulu => RoundInto(bawah, celah, atas, desimal),
            _ => [(celah.Atas, celah.Hasil)],
        };

    /// <summary>Splits a gap into what rounds down to the band below, what stays out, and what rounds up to the band above.</summary>
    private static IEnumerable<(Potongan? Atas, HasilPeringkat Hasil)> RoundInto(
        BagianSkala bawah, BagianSkala celah, HasilPeringkat atas, int desimal)
    {
        var setengah = new decimal(5, 0, 0, false, (byte)(desimal + 1));
        if (celah.Bawah is { IsSesudah: true } akhir)
        {
            yield return (CutTie(akhir.Angka + setengah), bawah.Hasil);
        }

        if (celah.Atas is { IsSesudah: false } mulai)
        {
            yield return (CutTie(mulai.Angka - setengah), HasilPeringkat.Tiada);
            yield return (celah.Atas, atas);
        }
        else
        {
            yield return (celah.Atas, celah.Hasil);
        }
    }

    /// <summary>Cuts so that the tie itself goes away from zero.</summary>
    private static Potongan CutTie(decimal tengah) => new(tengah, tengah < 0);

    /// <summary>Joins neighbours with the same outcome and drops empty parts.</summary>
    private static (Potongan[] Potongan, HasilPeringkat[] Hasil) Join(IEnumerable<(Potongan? Atas, HasilPeringkat Hasil)> bagian)
    {
        var potongan = new List<Potongan>();
        var hasil = new List<HasilPeringkat>();
        foreach (var (atas, isi) in bagian)
        {
            if (atas is { } batas && potongan.Count > 0 && potongan[^1] == batas)
            {
                continue; // an empty part: two roundings meet on one tie
            }

            if (hasil.Count > 0 && hasil[^1].Peringkat.SequenceEqual(isi.Peringkat))
            {
                hasil.RemoveAt(hasil.Count - 1);
                potongan.RemoveAt(potongan.Count - 1);
            }

            hasil.Add(isi);
            if (atas is { } akhir)
            {
                potongan.Add(akhir);
            }
        }

        return ([.. potongan], [.. hasil]);
    }
}
