namespace Sakip.Laporan;

/// <content>What something is called or measured in.</content>
public abstract partial record Rujukan
{
    /// <summary>The unit that an indicator is measured in: <c>satuan(I04)</c>.</summary>
    public sealed record Satuan : Rujukan
    {
        internal Satuan(string subjek) => Subjek = subjek;

        /// <summary>Gets the indicator.</summary>
        public string Subjek { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek, string? baris = null) => new Satuan(Replace(Subjek, subjek));

        /// <inheritdoc/>
        public override string ToString() => $"satuan({Subjek})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => [(Subjek, PeranSubjek.Indikator)];
    }

    /// <summary>The code of a node in the nomenclature or of an account: <c>kode(P1)</c>; leading zeros mean nothing.</summary>
    public sealed record Kode : Rujukan
    {
        internal Kode(string subjek) => Subjek = subjek;

        /// <summary>Gets the node.</summary>
        public string Subjek { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek, string? baris = null) => new Kode(Replace(Subjek, subjek));

        /// <inheritdoc/>
        public override string ToString() => $"kode({Subjek})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => [(Subjek, PeranSubjek.Simpul)];
    }
}
