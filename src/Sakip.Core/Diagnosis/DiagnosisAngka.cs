using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Diagnosis;

/// <summary>Finds the slips of rounding and writing that turn the right figure into the printed one.</summary>
/// <remarks>Pure and bounded: the work does not grow with anything but the digits of the figure.</remarks>
public static class DiagnosisAngka
{
    private const int AngkaTersedikit = 3; // among fewer digits a single slip proves nothing

    /// <summary>Finds what turns a right figure into the printed one.</summary>
    /// <param name="tepat">The right figure, unrounded.</param>
    /// <param name="tercetak">What is printed.</param>
    /// <param name="cara">How the right figure is rounded to the printed decimals.</param>
    /// <returns>
    /// At most five causes, most plausible first; each gives exactly what is printed. None when the print is right, has no
    /// number or more than 12 decimals, and when no known slip explains it.
    /// </returns>
    public static ImmutableArray<Sebab> Find(Rasio tepat, NilaiKinerja tercetak, CaraBulat cara = CaraBulat.SetengahMenjauhiNol)
    {
        ArgumentNullException.ThrowIfNull(tercetak);
        Penjaga.CheckAnggota((int)cara, (int)CaraBulat.Potong, nameof(cara));
        return AngkaCetak.From(tercetak) is not { } cetak || cetak.IsHasil(tepat, cara)
            ? []
            : AngkaCetak.Take([.. FindPembulatan(tepat, cetak, cara), .. FindTulisan(tepat, cetak, cara)]);
    }

    /// <summary>Finds other roundings that give the print.</summary>
    internal static IEnumerable<Sebab> FindPembulatan(Rasio tepat, AngkaCetak cetak, CaraBulat cara)
    {
        var desimal = cetak.Desimal;
        var isDipotong = cetak.IsHasil(tepat, CaraBulat.Potong);
        if (isDipotong)
        {
            yield return Create(JenisSebab.Dipotong, cetak, ("desimal", desimal));
        }

        for (var lebih = desimal + 1; lebih <= Math.Min(desimal + 4, Pembulatan.DesimalTerbanyak); lebih++)
        {
            if (Pembulatan.From(lebih, cara).TryRound(tepat, out var antara) && cetak.IsHasil(antara, cara))
            {
                yield return Create(JenisSebab.DibulatkanDuaKali, cetak, ("desimal", lebih));
                break;
            }
        }

        var (isBulat, isPotong) = (false, isDipotong);
        for (var kurang = desimal - 1; kurang >= 0; kurang--)
        {
            if (!isBulat && cetak.IsHasil(tepat, kurang, cara))
            {
                isBulat = true;
                yield return Create(JenisSebab.DesimalKurang, cetak, ("desimal", kurang));
            }
            else if (!isBulat && !isPotong && cetak.IsHasil(tepat, kurang, CaraBulat.Potong))
            {
                isPotong = true;
                yield return Create(JenisSebab.Dipotong, cetak, ("desimal", kurang));
            }
        }

        foreach (var (lain, jenis) in new[]
        {
            (CaraBulat.SetengahMenjauhiNol, JenisSebab.SetengahMenjauhiNol),
            (CaraBulat.SetengahGenap, JenisSebab.SetengahGenap),
            (CaraBulat.Naik, JenisSebab.DibulatkanNaik),
            (CaraBulat.Turun, JenisSebab.DibulatkanTurun),
        })
        {
            if (cetak.IsHasil(tepat, lain) && !(isDipotong && lain is (CaraBulat.Naik or CaraBulat.Turun)))
            {
                yield return Create(jenis, cetak, ("desimal", desimal));
            }
        }
    }

    /// <summary>Finds slips of the pen: shifted decimals, lost signs, digits that are lost, doubled, swapped or another one.</summary>
    internal static IEnumerable<Sebab> FindTulisan(Rasio tepat, AngkaCetak cetak, CaraBulat cara)
    {
        foreach (var sebab in FindGeseran(tepat, cetak, cara))
        {
            yield return sebab;
        }

        if (cetak.Angka != 0 && cetak.IsHasil(-tepat, cara))
        {
            yield return Create(JenisSebab.TandaHilang, cetak);
        }

        if (tepat.Tanda * Math.Sign(cetak.Angka) < 0 || AngkaCetak.ToDigit(tepat, cetak.Desimal, cara) is not { } benar)
        {
            yield break;
        }

        var tulis = AngkaCetak.ToDigit(cetak.Angka, cetak.Desimal, cara)!;
        if (Count(benar) >= AngkaTersedikit && FindTukaran(benar, tulis) is var (kiri, kanan))
        {
            yield return Create(JenisSebab.AngkaTertukar, cetak, ("kiri", kiri), ("kanan", kanan));
        }

        // A figure with one decimal more or less comes from a digit among the decimals; the last one would be a matter of rounding.
        var lebihHalus = AngkaCetak.ToDigit(tepat, cetak.Desimal + 1, cara) ?? string.Empty;
        if ((FindSisipan(benar, tulis, ..) ?? FindSisipan(lebihHalus, tulis, ^(cetak.Desimal + 1)..^1)) is { } hilang)
        {
            yield return Create(JenisSebab.AngkaHilang, cetak, ("angka", hilang));
        }

        var lebihKasar = AngkaCetak.ToDigit(tepat, cetak.Desimal - 1, cara) ?? string.Empty;
        if ((FindSisipan(tulis, benar, ..) ?? (cetak.Desimal == 0 ? null : FindSisipan(tulis, lebihKasar, ^cetak.Desimal..^1))) is { } berlebih)
        {
            yield return Create(JenisSebab.AngkaBerlebih, cetak, ("angka", berlebih));
        }

        if (Count(benar) >= AngkaTersedikit && benar.Length == tulis.Length && CountBeda(benar, tulis) == 1)
        {
            var letak = benar.AsSpan().CommonPrefixLength(tulis);
            yield return Create(JenisSebab.AngkaMeleset, cetak, ("kiri", benar[letak]), ("kanan", tulis[letak]));
        }
    }

    /// <summary>Finds powers of ten between the right figure and the print, which must keep two digits of it at least.</summary>
    private static IEnumerable<Sebab> FindGeseran(Rasio tepat, AngkaCetak cetak, CaraBulat cara)
    {
        foreach (var (kali, tulisan) in new (Rasio, string)[]
        {
            (Rasio.From(1, 100), "÷ 100"), (10, "× 10"), (Rasio.From(1, 10), "÷ 10"), (100, "× 100"), (Rasio.From(1, 1000), "÷ 1000"),
        })
        {
            var geser = tepat * kali;
            var isCocok = geser == cetak.Angka
                || (Count(AngkaCetak.ToDigit(cetak.Angka, cetak.Desimal, cara)!) > 1 && cetak.IsHasil(geser, cara))
                || (Pembulatan.From(cetak.Desimal, cara).TryRound(tepat, out var bulat) && bulat * kali == cetak.Angka);
            if (isCocok && cetak.Angka != 0)
            {
                yield return kali == Rasio.From(1, 100)
                    ? Create(JenisSebab.PecahanSebagaiPersen, cetak)
                    : Create(JenisSebab.DesimalBergeser, cetak, ("kali", tulisan));
            }
        }
    }

    /// <summary>Finds the two neighbours whose exchange makes one text of digits the other.</summary>
    private static (char Kiri, char Kanan)? FindTukaran(string benar, string tulis)
    {
        var letak = benar.AsSpan().CommonPrefixLength(tulis);
        return benar.Length == tulis.Length
            && letak + 1 < benar.Length
            && benar[letak] == tulis[letak + 1]
            && benar[letak + 1] == tulis[letak]
            && benar.AsSpan(letak + 2).SequenceEqual(tulis.AsSpan(letak + 2))
            ? (benar[letak], benar[letak + 1])
            : null;
    }

    /// <summary>Finds the digit without which the longer text is the shorter one, and which stands in a part of it.</summary>
    private static char? FindSisipan(string panjang, string pendek, Range bagian)
    {
        if (Count(panjang) < AngkaTersedikit || panjang.Length != pendek.Length + 1)
        {
            return null;
        }

        // Of equal neighbours any may be the one; this is the last of them.
        var letak = panjang.AsSpan().CommonPrefixLength(pendek);
        var (mulai, akhir) = (bagian.Start.GetOffset(panjang.Length), bagian.End.GetOffset(panjang.Length));
        return letak >= mulai && letak < akhir && panjang.AsSpan(letak + 1).SequenceEqual(pendek.AsSpan(letak)) ? panjang[letak] : null;
    }

    private static int CountBeda(string kiri, string kanan) => kiri.Zip(kanan).Count(p => p.First != p.Second);

    private static int Count(string digit) => digit.AsSpan().TrimStart('0').Length;

    private static Sebab Create(JenisSebab jenis, AngkaCetak cetak, params (string Nama, object? Isi)[] fakta) =>
        new(jenis, cetak.Angka, cetak.Teks, fakta);
}
