using Sakip.Diagnosis;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Laporan.Rusak;

/// <summary>A checked cell that is right.</summary>
internal sealed record SelBenar(KlaimCetak Klaim, HasilRujukan Hasil)
{
    /// <summary>Gets the printed number; null for a print that is more or less than a number.</summary>
    public NilaiKinerja? Nilai { get; } =
        Klaim.Sel is { Banding: Banding.Sama, Bacaan: BacaanNilai.Terbaca { Nilai: { Angka: not null, Predikat: null, Rasio: null, Rentang: null } nilai } } && Klaim.Rujukan is not Rujukan.Predikat ? nilai : null;

    public Rasio? Tepat { get; } = Hasil.ToAngka();

    public bool IsPersen => Klaim.Rujukan is Rujukan.Capaian or Rujukan.Serapan or Rujukan.Persen or Rujukan.Rerata;
}

/// <summary>What is printed instead.</summary>
/// <param name="Cetak">The cells with their wrong prints.</param>
/// <param name="Benar">Whether a cause is the true one; null where a print alone cannot tell what went wrong.</param>
/// <param name="Digit">The number of digits of the wrong figure.</param>
internal sealed record Kerusakan(IReadOnlyList<(KlaimCetak Klaim, string Teks)> Cetak, Func<Sebab, bool>? Benar, int Digit)
{
    /// <summary>Finds at which rank the findings name the true cause, -1 for none; of two cells that changed places one can be the root of the other.</summary>
    public int? FindPeringkat(IReadOnlyList<Temuan?> temuan)
    {
        if (Benar is null)
        {
            return null;
        }

        var akar = temuan.Where(t => Cetak.All(c => c.Klaim.Alamat != t?.Akar)).Select(t => t is null ? -1 : t.Sebab.ToList().FindIndex(s => Benar(s)) + 1).ToArray();
        return akar.Any(p => p < 1) ? -1 : akar.Max();
    }

    /// <summary>Lists the tables that the cells stand in, and those that they are computed from.</summary>
    public IEnumerable<string> ListTabel() => Cetak
        .SelectMany(c => c.Klaim.Rujukan.GetCetak().Select(r => r switch
        {
            Rujukan.Cetak cetak => cetak.Tabel,
            Rujukan.OlahanCetak olahan => olahan.Himpunan.Tabel,
            Rujukan.Rerata rerata => rerata.TabelAnggota!,
            _ => throw new InvalidOperationException(),
        }).Append(c.Klaim.Alamat.Tabel))
        .Distinct();
}
