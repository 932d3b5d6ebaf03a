using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <content>References to money and what follows from it.</content>
public abstract partial record Rujukan
{
    private static string AddVersi(string kunci, VersiPagu? versi) => versi is null ? string.Empty : $"; {kunci}={versi}";

    /// <summary>A pagu: <c>pagu(P1; 2024; versi=perubahan)</c>.</summary>
    public sealed record Pagu : Rujukan
    {
        internal Pagu(string subjek, Periode periode, VersiPagu? versi)
        {
            Subjek = subjek;
            Periode = periode;
            Versi = versi;
        }

        /// <summary>Gets the node, or the body for the whole.</summary>
        public string Subjek { get; }

        /// <summary>Gets the period.</summary>
        public Periode Periode { get; }

        /// <summary>Gets the version; null for the one the report declares to count.</summary>
        public VersiPagu? Versi { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek, string? baris = null) => new Pagu(Replace(Subjek, subjek), Periode, Versi);

        /// <inheritdoc/>
        public override string ToString() => $"pagu({Subjek}; {Periode}{AddVersi("versi", Versi)})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => [(Subjek, PeranSubjek.Anggaran)];
    }

    /// <summary>What part of a pagu was spent, in percent: <c>serapan(P1; 2024; pagu=perubahan)</c>; of a set from its sums.</summary>
    public sealed record Serapan : Rujukan
    {
        internal Serapan(string himpunan, Periode periode, VersiPagu? versi)
        {
            Himpunan = himpunan;
            Periode = periode;
            Versi = versi;
        }

        /// <summary>Gets the node, the body, or a set such as <c>unit:tapem</c>.</summary>
        public string Himpunan { get; }

        /// <summary>Gets the period.</summary>
        public Periode Periode { get; }

        /// <summary>Gets the version of the pagu; null for the one the report declares to count.</summary>
        public VersiPagu? Versi { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek, string? baris = null) => new Serapan(BindHimpunan(Himpunan, subjek), Periode, Versi);

        /// <inheritdoc/>
        public override string ToString() => $"serapan({Himpunan}; {Periode}{AddVersi("pagu", Versi)})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => ListHimpunan(Himpunan, PeranSubjek.HimpunanAnggaran);
    }

    /// <summary>A sum of money over a set: <c>jumlah(pagu=murni; anak(P1); 2024)</c>, <c>jumlah(realisasi; unit:tapem; 2024-TW3)</c>.</summary>
    public sealed record Jumlah : Rujukan
    {
        internal Jumlah(VersiPagu? versi, string himpunan, Periode periode)
        {
            Versi = versi;
            Himpunan = himpunan;
            Periode = periode;
        }

        /// <summary>Gets the version of the pagu that is added up; null for what was spent.</summary>
        public VersiPagu? Versi { get; }

        /// <summary>Gets the set: <c>anak(P1)</c>, <c>unit:tapem</c>, <c>pendukung:I1</c>, or a level such as <c>program</c>.</summary>
        public string Himpunan { get; }

        /// <summary>Gets the period.</summary>
        public Periode Periode { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek, string? baris = null) =>
            new Jumlah(Versi, BindHimpunan(Himpunan, subjek), Periode);

        /// <inheritdoc/>
        public override string ToString() => $"jumlah({(Versi is null ? "realisasi" : $"pagu={Versi}")}; {Himpunan}; {Periode})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => ListHimpunan(Himpunan, PeranSubjek.HimpunanAnggaran);
    }

    /// <summary>An efficiency by a formula of the pack: <c>efisiensi(P1; 2024; rumus=selisih; pagu=perubahan)</c>.</summary>
    /// <remarks>The capaian is the mean of the indicators of the node, else of those it serves; the money is that of the node, or of the nodes that serve it.</remarks>
    public sealed record Efisiensi : Rujukan
    {
        internal Efisiensi(string subjek, Periode periode, string rumus, VersiPagu? versi)
        {
            Subjek = subjek;
            Periode = periode;
            Rumus = rumus;
            Versi = versi;
        }

        /// <summary>Gets the node: a program, or a sasaran that programs serve.</summary>
        public string Subjek { get; }

        /// <summary>Gets the period.</summary>
        public Periode Periode { get; }

        /// <summary>Gets the name of the formula in the pack.</summary>
        public string Rumus { get; }

        /// <summary>Gets the version of the pagu; null for the one the report declares to count.</summary>
        public VersiPagu? Versi { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek, string? baris = null) => new Efisiensi(Replace(Subjek, subjek), Periode, Rumus, Versi);

        /// <inheritdoc/>
        public override string ToString() => $"efisiensi({Subjek}; {Periode}; rumus={Rumus}{AddVersi("pagu", Versi)})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => [(Subjek, PeranSubjek.Simpul)];
    }

    /// <summary>A composite index by the pack from its scores: <c>indeks(survei)</c>; with another weight of every component <c>indeks(survei; bobot=0,111)</c>.</summary>
    public sealed record Indeks : Rujukan
    {
        internal Indeks(string skor, decimal? bobot = null)
        {
            Skor = skor;
            Bobot = bobot;
        }

        /// <summary>Gets the id of the scores.</summary>
        public string Skor { get; }

        /// <summary>Gets the weight that each component at the top of the index has, above 0; null for those of the pack.</summary>
        public decimal? Bobot { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek, string? baris = null) => new Indeks(Replace(Skor, subjek), Bobot);

        /// <inheritdoc/>
        public override string ToString() => $"indeks({Skor}{(Bobot is { } bobot ? AddAngka("bobot", bobot) : string.Empty)})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => [(Skor, PeranSubjek.Skor)];
    }

    /// <summary>The score of one component: <c>skor(survei; U1)</c>.</summary>
    public sealed record SkorKomponen : Rujukan
    {
        internal SkorKomponen(string skor, string komponen)
        {
            Skor = skor;
            Komponen = komponen;
        }

        /// <summary>Gets the id of the scores.</summary>
        public string Skor { get; }

        /// <summary>Gets the id of the component.</summary>
        public string Komponen { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek, string? baris = null) => new SkorKomponen(Replace(Skor, subjek), Komponen);

        /// <inheritdoc/>
        public override string ToString() => $"skor({Skor}; {Komponen})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => [(Skor, PeranSubjek.Skor)];
    }
}
