using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Penilaian;

/// <summary>Divides the number line at the ends of a scale's bands and says which bands hold in each part.</summary>
internal static class PembagiSkala
{
    public static (Potongan[] Potongan, HasilPeringkat[] Hasil) Divide(
        ImmutableArray<Peringkat> peringkat, KebijakanCelah celah, KebijakanCelah puncak)
    {
        var potongan = peringkat
            .Where(p => !p.Selang.IsKosong)
            .SelectMany(p => new[] { GetBawah(p.Selang), GetAtas(p.Selang) })
            .OfType<Potongan>()
            .Distinct()
            .Order()
            .ToList();
        var bagian = new List<(Potongan? Atas, HasilPeringkat Hasil)>();
        for (var i = 0; i <= potongan.Count; i++)
        {
            Potongan? bawah = i == 0 ? null : potongan[i - 1];
            Potongan? atas = i == potongan.Count ? null : potongan[i];
            bagian.Add((atas, HasilPeringkat.From([.. peringkat.Where(p => Covers(p.Selang, bawah, atas))])));
        }

        return Join(FillGaps(bagian, celah, puncak, CountDesimal(peringkat)));
    }

    /// <summary>The decimals of the grid that the bounds are written on.</summary>
    private static int CountDesimal(ImmutableArray<Peringkat> peringkat) =>
        peringkat
            .SelectMany(p => new[] { p.Selang.Bawah, p.Selang.Atas })
            .Max(batas => batas is { } angka ? AngkaIndonesia.CountDesimal(angka) : 0);

    private static Potongan? GetBawah(Selang selang) =>
        selang.Bawah is { } angka ? new Potongan(angka, !selang.IsBawahTermasuk) : null;

    private static Potongan? GetAtas(Selang selang) =>
        selang.Atas is { } angka ? new Potongan(angka, selang.IsAtasTermasuk) : null;

    private static bool Covers(Selang selang, Potongan? bawah, Potongan? atas) =>
        !selang.IsKosong
        && (GetBawah(selang) is not { } mulai || (bawah is { } b && mulai.CompareTo(b) <= 0))
        && (GetAtas(selang) is not { } akhir || (atas is { } a && akhir.CompareTo(a) >= 0));

    private static List<(Potongan? Atas, HasilPeringkat Hasil)> FillGaps(
        List<(Potongan? Atas, HasilPeringkat Hasil)> bagian, KebijakanCelah celah, KebijakanCelah puncak, int desimal)
    {
        var hasil = new List<(Potongan? Atas, HasilPeringkat Hasil)>();
        for (var i = 0; i < bagian.Count; i++)
        {
            var isPuncak = i == bagian.Count - 1;
            if (i == 0 || !bagian[i].Hasil.Peringkat.IsEmpty)
            {
                hasil.Add(bagian[i]);
                continue;
            }

            var bawah = bagian[i - 1];
            var atas = isPuncak ? default : bagian[i + 1];
            switch (isPuncak ? puncak : celah)
            {
                case KebijakanCelah.PitaBawah:
                    hasil.Add(bagian[i] with { Hasil = bawah.Hasil });
                    break;
                case KebijakanCelah.PitaAtas:
                    hasil.Add(bagian[i] with { Hasil = isPuncak ? bawah.Hasil : atas.Hasil });
                    break;
                case KebijakanCelah.BulatkanDulu:
                    hasil.AddRange(RoundInto(bawah, bagian[i], atas.Hasil, desimal));
                    break;
                default:
                    hasil.Add(bagian[i]);
                    break;
            }
        }

        return hasil;
    }

    /// <summary>Splits a gap into what rounds down to the band below, what stays out, and what rounds up to the band above.</summary>
    private static IEnumerable<(Potongan? Atas, HasilPeringkat Hasil)> RoundInto(
        (Potongan? Atas, HasilPeringkat Hasil) bawah, (Potongan? Atas, HasilPeringkat Hasil) celah, HasilPeringkat? atas, int desimal)
    {
        var setengah = new decimal(5, 0, 0, false, (byte)(desimal + 1));
        if (bawah.Atas is { IsSesudah: true } akhir)
        {
            yield return (CutTie(akhir.Angka + setengah), bawah.Hasil);
        }

        if (celah.Atas is { IsSesudah: false } mulai && atas is not null)
        {
            yield return (CutTie(mulai.Angka - setengah), HasilPeringkat.Tiada);
            yield return (celah.Atas, atas);
        }
        else
        {
            yield return celah;
        }
    }

    /// <summary>Cuts so that the tie itself goes away from zero.</summary>
    private static Potongan CutTie(decimal tengah) => new(tengah, tengah < 0);

    /// <summary>Joins neighbours with the same outcome and drops empty parts.</summary>
    private static (Potongan[] Potongan, HasilPeringkat[] Hasil) Join(List<(Potongan? Atas, HasilPeringkat Hasil)> bagian)
    {
        var potongan = new List<Potongan>();
        var hasil = new List<HasilPeringkat>();
        foreach (var (atas, isi) in bagian)
        {
            if (atas is { } batas && potongan.Count > 0 && potongan[^1] == batas)
            {
                continue; // an empty part: two roundings meet on one tie
            }

            if (hasil.Count > 0 && SameBands(hasil[^1], isi))
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

    private static bool SameBands(HasilPeringkat kiri, HasilPeringkat kanan) => kiri.Peringkat.SequenceEqual(kanan.Peringkat);
}
