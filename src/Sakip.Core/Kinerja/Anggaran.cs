using Sakip.Nilai;

namespace Sakip.Kinerja;

/// <summary>An amount of money that is given, not computed: a pagu or what was spent.</summary>
public sealed class Anggaran
{
    /// <summary>Creates an amount.</summary>
    /// <param name="kunci">What the amount is.</param>
    /// <param name="jumlah">The money; a pagu is not negative.</param>
    /// <param name="catatan">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A pagu is negative.</exception>
    public Anggaran(KunciAnggaran kunci, Rupiah jumlah, string? catatan = null)
    {
        ArgumentNullException.ThrowIfNull(kunci);
        if (kunci.Versi is not null && jumlah.Jumlah < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(jumlah), jumlah, "A pagu is not negative.");
        }

        Kunci = kunci;
        Jumlah = jumlah;
        Catatan = catatan;
    }

    /// <summary>Gets what the amount is.</summary>
    public KunciAnggaran Kunci { get; }

    /// <summary>Gets the money.</summary>
    public Rupiah Jumlah { get; }

    /// <summary>Gets a remark; null for none.</summary>
    public string? Catatan { get; }

    /// <summary>Gets the money as a figure, made once as computations ask for it often.</summary>
    internal NilaiKinerja Nilai => field ??= NilaiKinerja.FromAngka(Jumlah.Jumlah);

    /// <summary>Returns key and money.</summary>
    /// <returns>For example <c>pagu(P1; 2024; versi=murni) = Rp 100,00</c>.</returns>
    public override string ToString() => $"{Kunci} = {Jumlah}";
}
