using System.Collections.Immutable;
using Sakip.Dasar;

namespace Sakip.Nilai;

/// <summary>What reading a printed figure gave: a value, several possible values, absence, or a reason.</summary>
public abstract record BacaanNilai
{
    private protected BacaanNilai()
    {
    }

    /// <summary>Gets whether letters that only look Latin (Cyrillic А, В, С, Е ...) were read as Latin ones.</summary>
    public bool HurufDilipat { get; internal init; }

    /// <summary>Gets every value the text can mean: one when it was read, two or more when ambiguous, else none.</summary>
    public abstract ImmutableArray<NilaiKinerja> Kemungkinan { get; }

    /// <summary>The text is one value.</summary>
    public sealed record Terbaca : BacaanNilai
    {
        internal Terbaca(NilaiKinerja nilai) => Nilai = nilai;

        /// <summary>Gets the value.</summary>
        public NilaiKinerja Nilai { get; }

        /// <inheritdoc/>
        public override ImmutableArray<NilaiKinerja> Kemungkinan => [Nilai];
    }

    /// <summary>The text can mean more than one value: <c>1.464</c> is 1464 or 1,464; <c>72 (85)</c> is 72 or 85.</summary>
    public sealed record Taksa : BacaanNilai
    {
        internal Taksa(ImmutableArray<NilaiKinerja> kemungkinan) => Kemungkinan = kemungkinan;

        /// <inheritdoc/>
        public override ImmutableArray<NilaiKinerja> Kemungkinan { get; }
    }

    /// <summary>The text says that there is no figure.</summary>
    public sealed record Kosong : BacaanNilai
    {
        internal Kosong(JenisKosong jenis) => Jenis = jenis;

        /// <summary>Gets how absence is shown.</summary>
        public JenisKosong Jenis { get; }

        /// <inheritdoc/>
        public override ImmutableArray<NilaiKinerja> Kemungkinan => [];
    }

    /// <summary>The text is no figure; the problem says why.</summary>
    public sealed record Cacat : BacaanNilai
    {
        internal Cacat(Masalah masalah) => Masalah = masalah;

        /// <summary>Gets the reason, with the text in it.</summary>
        public Masalah Masalah { get; }

        /// <inheritdoc/>
        public override ImmutableArray<NilaiKinerja> Kemungkinan => [];
    }
}
