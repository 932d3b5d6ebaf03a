using System.Collections.Immutable;

namespace Sakip.Penilaian;

/// <summary>What rating a value gave: one band, several at once, or none.</summary>
public abstract record HasilPeringkat
{
    private protected HasilPeringkat()
    {
    }

    /// <summary>Gets the bands the value lies in: one, several where bands overlap, or none.</summary>
    public abstract ImmutableArray<Peringkat> Peringkat { get; }

    /// <summary>Gets the outcome of a value in no band.</summary>
    public static HasilPeringkat Tiada { get; } = new TanpaPeringkat();

    /// <summary>Returns the predikat to show.</summary>
    /// <returns>The predikat; several joined by <c> / </c>; <c>-</c> for none.</returns>
    public sealed override string ToString() =>
        Peringkat.IsEmpty ? "-" : string.Join(" / ", Peringkat.Select(p => p.Predikat));

    /// <summary>Tells whether a printed word names one of the bands, by predikat or code; upper and lower case do not matter.</summary>
    /// <param name="teks">The word as printed.</param>
    /// <returns>Whether it does.</returns>
    public bool IsSebutan(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        foreach (var peringkat in Peringkat)
        {
            if (peringkat.IsSebutan(teks))
            {
                return true;
            }
        }

        return false;
    }

    internal static HasilPeringkat From(ImmutableArray<Peringkat> peringkat) => peringkat switch
    {
        [] => Tiada,
        [var satu] => new Tunggal(satu),
        _ => new Ganda([.. peringkat.OrderByDescending(p => p.Selang.Bawah).ThenByDescending(p => p.Selang.Atas ?? decimal.MaxValue)]),
    };

    /// <summary>The value lies in one band.</summary>
    public sealed record Tunggal : HasilPeringkat
    {
        internal Tunggal(Peringkat peringkat) => Isi = peringkat;

        /// <summary>Gets the band.</summary>
        public Peringkat Isi { get; }

        /// <inheritdoc/>
        public override ImmutableArray<Peringkat> Peringkat => [Isi];
    }

    /// <summary>The value lies in several bands, because the scale overlaps; they stand from high to low.</summary>
    public sealed record Ganda : HasilPeringkat
    {
        internal Ganda(ImmutableArray<Peringkat> peringkat) => Peringkat = peringkat;

        /// <inheritdoc/>
        public override ImmutableArray<Peringkat> Peringkat { get; }

        /// <summary>Compares the bands.</summary>
        /// <param name="other">The other outcome.</param>
        /// <returns>Whether both are the same bands.</returns>
        public bool Equals(Ganda? other) => other is not null && Peringkat.SequenceEqual(other.Peringkat);

        /// <inheritdoc/>
        public override int GetHashCode() => Peringkat.Aggregate(0, HashCode.Combine);
    }

    /// <summary>The value lies in no band, or there was no scale or no value.</summary>
    public sealed record TanpaPeringkat : HasilPeringkat
    {
        internal TanpaPeringkat()
        {
        }

        /// <inheritdoc/>
        public override ImmutableArray<Peringkat> Peringkat => [];
    }
}
