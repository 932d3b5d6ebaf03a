using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Laporan;

/// <content>References to what follows from a set of indicators or of bodies.</content>
public abstract partial record Rujukan
{
    private static string AddAngka(string kunci, decimal angka) => $"; {kunci}={AngkaIndonesia.FormatTanpaRibuan(angka, AngkaIndonesia.CountDesimal(angka))}";

    private static string BindHimpunan(string himpunan, string subjek)
    {
        ArgumentNullException.ThrowIfNull(subjek);
        return himpunan.Replace(SubjekBaris, subjek, StringComparison.Ordinal);
    }

    /// <summary>Lists a set that is named; one that holds the row's subject is checked like that.</summary>
    private static IEnumerable<(string Id, PeranSubjek Peran)> ListHimpunan(string himpunan, PeranSubjek peran) =>
        [(himpunan.Contains(SubjekBaris, StringComparison.Ordinal) ? SubjekBaris : himpunan, peran)];

    /// <summary>A mean of capaian: <c>rerata(capaian; iku; 2024)</c>, of a node's indicators, of printed members, or of the means of the nodes below.</summary>
    public sealed record Rerata : Rujukan
    {
        internal Rerata(string himpunan, Periode periode, string? tabelAnggota = null, bool isAnak = false)
        {
            Himpunan = himpunan;
            Periode = periode;
            TabelAnggota = tabelAnggota;
            IsAnak = isAnak;
        }

        /// <summary>Gets the members: <c>semua</c>, <c>iku</c>, a node such as <c>sasaran:S1</c>, or <c>unit:tapem</c> for what a unit carries out.</summary>
        public string Himpunan { get; }

        /// <summary>Gets the period.</summary>
        public Periode Periode { get; }

        /// <summary>Gets the table whose printed capaian are the members; null when they are computed.</summary>
        public string? TabelAnggota { get; }

        /// <summary>Gets whether the mean is that of the means of the nodes below, level by level, each counting alike.</summary>
        public bool IsAnak { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek, string? baris = null) => new Rerata(BindHimpunan(Himpunan, subjek), Periode, TabelAnggota, IsAnak);

        /// <inheritdoc/>
        public override string ToString()
        {
            var anggota = IsAnak ? "; anggota=anak" : TabelAnggota is null ? string.Empty : $"; anggota={HimpunanCetak.Awalan}{TabelAnggota}";
            return $"rerata(capaian; {Himpunan}; {Periode}{anggota})";
        }

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => ListHimpunan(Himpunan, IsAnak ? PeranSubjek.Pohon : PeranSubjek.Himpunan);
    }

    /// <summary>A mean of one indicator's realisasi over the bodies of a government: <c>rerata(realisasi; instansi:I04; 2023)</c>.</summary>
    /// <remarks>The members are the bodies of the same pemda as the reporting one, itself among them, that have a realisasi.</remarks>
    public sealed record RerataInstansi : Rujukan
    {
        internal const string Awalan = "instansi:";

        internal RerataInstansi(string subjek, Periode periode)
        {
            Subjek = subjek;
            Periode = periode;
        }

        /// <summary>Gets the indicator.</summary>
        public string Subjek { get; }

        /// <summary>Gets the period.</summary>
        public Periode Periode { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek, string? baris = null) => new RerataInstansi(Replace(Subjek, subjek), Periode);

        /// <inheritdoc/>
        public override string ToString() => $"rerata(realisasi; {Awalan}{Subjek}; {Periode})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => [(Subjek, PeranSubjek.Indikator)];
    }

    /// <summary>How many indicators are measured: <c>cacah(iku; 2024)</c>; that earned a predikat: <c>cacah(iku; predikat="Berhasil"; 2024)</c>; whose capaian lies within bounds: <c>cacah(iku; minimal=100; 2024)</c>.</summary>
    public sealed record Cacah : Rujukan
    {
        internal Cacah(string himpunan, string? predikat, Periode periode, Selang? batas = null)
        {
            Himpunan = himpunan;
            NamaPredikat = predikat;
            Periode = periode;
            Batas = batas;
        }

        /// <summary>Gets the members: <c>semua</c>, <c>iku</c>, a node such as <c>sasaran:S1</c>, or <c>unit:tapem</c>.</summary>
        public string Himpunan { get; }

        /// <summary>Gets the predikat that is counted; null for any.</summary>
        public string? NamaPredikat { get; }

        /// <summary>Gets the period.</summary>
        public Periode Periode { get; }

        /// <summary>Gets the bounds that a capaian, rounded as it is shown, must lie within to be counted; null for none.</summary>
        public Selang? Batas { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek, string? baris = null) => new Cacah(BindHimpunan(Himpunan, subjek), NamaPredikat, Periode, Batas);

        /// <inheritdoc/>
        public override string ToString()
        {
            var predikat = NamaPredikat is null ? string.Empty : $"; predikat=\"{NamaPredikat}\"";
            var bawah = Batas?.Bawah is { } b ? AddAngka(Batas.IsBawahTermasuk ? "minimal" : "lebihDari", b) : string.Empty;
            var atas = Batas?.Atas is { } a ? AddAngka(Batas.IsAtasTermasuk ? "maksimal" : "kurangDari", a) : string.Empty;
            return $"cacah({Himpunan}{predikat}{bawah}{atas}; {Periode})";
        }

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => ListHimpunan(Himpunan, PeranSubjek.Himpunan);
    }
}
