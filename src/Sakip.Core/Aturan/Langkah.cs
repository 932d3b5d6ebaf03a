using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>One step that a computed capaian goes through; a pack states the steps in order.</summary>
public abstract record Langkah
{
    private protected Langkah()
    {
    }

    internal abstract Hitungan Apply(Rasio angka);

    /// <summary>Whether a value is the cap or floor that the step sets.</summary>
    internal virtual bool IsBatas(Rasio angka) => false;

    /// <summary>Rounds.</summary>
    public sealed record Bulatkan : Langkah
    {
        /// <summary>Creates the step.</summary>
        /// <param name="pembulatan">How to round.</param>
        public Bulatkan(Pembulatan pembulatan) => Pembulatan = pembulatan;

        /// <summary>Gets how to round.</summary>
        public Pembulatan Pembulatan { get; }

        internal override Hitungan Apply(Rasio angka) =>
            Pembulatan.TryRound(angka, out var bulat)
                ? Hitungan.FromAngka(bulat)
                : Hitungan.FromAlasan(AlasanTakTerhitung.Luapan);
    }

    /// <summary>Lowers what is above a cap to the cap.</summary>
    public sealed record BatasiAtas : Langkah
    {
        /// <summary>Creates the step.</summary>
        /// <param name="batas">The cap, in percent points; itself allowed.</param>
        public BatasiAtas(decimal batas) => Batas = batas;

        /// <summary>Gets the cap.</summary>
        public decimal Batas { get; }

        internal override Hitungan Apply(Rasio angka) => Hitungan.FromAngka(angka > Batas ? Batas : angka);

        internal override bool IsBatas(Rasio angka) => angka == Batas;
    }

    /// <summary>Raises what is below a floor to the floor.</summary>
    public sealed record BatasiBawah : Langkah
    {
        /// <summary>Creates the step.</summary>
        /// <param name="batas">The floor, in percent points; itself allowed.</param>
        public BatasiBawah(decimal batas) => Batas = batas;

        /// <summary>Gets the floor.</summary>
        public decimal Batas { get; }

        internal override Hitungan Apply(Rasio angka) => Hitungan.FromAngka(angka < Batas ? Batas : angka);

        internal override bool IsBatas(Rasio angka) => angka == Batas;
    }
}
