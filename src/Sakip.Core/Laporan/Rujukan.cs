using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <summary>A reference: says which figure a printed cell states, in a small closed grammar.</summary>
/// <remarks>
/// The subject <c>*</c> stands for the subject of the row. References that mean the same by the same words are equal.
/// </remarks>
public abstract partial record Rujukan
{
    /// <summary>The subject that stands for the subject of the row.</summary>
    public const string SubjekBaris = "*";

    private protected Rujukan()
    {
    }

    /// <summary>Reads a reference.</summary>
    /// <param name="teks">For example <c>capaian(I04; 2024; target=renstra@2026)</c>.</param>
    /// <returns>The reference, or what is wrong with it.</returns>
    public static Hasil<Rujukan> Parse(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        return PembacaRujukan.Read(teks);
    }

    /// <summary>Puts a subject in the place of <c>*</c>.</summary>
    /// <param name="subjek">The id of the row's subject.</param>
    /// <returns>The bound reference.</returns>
    public abstract Rujukan Bind(string subjek);

    /// <summary>Returns the reference as files write it.</summary>
    /// <returns>The canonical text.</returns>
    public abstract override string ToString();

    /// <summary>Lists what the reference names: indicators, sets of them, other bodies.</summary>
    internal abstract IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek();

    /// <summary>Lists the problems of naming what is not in the data; the row's subject is not checked.</summary>
    internal IEnumerable<Masalah> CheckSubjek(DataKinerja data)
    {
        foreach (var (id, peran) in GetSubjek().Where(s => s.Id != SubjekBaris))
        {
            var ada = peran switch
            {
                PeranSubjek.Skor => data.FindSkor(id) is not null,
                PeranSubjek.Simpul => data.FindSimpul(id) is not null,
                PeranSubjek.Indikator => data.FindIndikator(id) is not null,
                PeranSubjek.Terukur => data.FindIndikator(id) is not null || Laporan.HimpunanAnggaran.IsSubjek(data, id),
                PeranSubjek.Anggaran => Laporan.HimpunanAnggaran.IsSubjek(data, id),
                PeranSubjek.HimpunanAnggaran => Laporan.HimpunanAnggaran.Find(data, id) is not null,
                PeranSubjek.Instansi => data.FindInstansiLain(id) is not null,
                _ => Laporan.Himpunan.Find(data, id) is not null,
            };
            if (!ada)
            {
                yield return ToSubjekTidakAda(data, id);
            }
        }
    }

    /// <summary>Says that an id is not in the data, and which one is near.</summary>
    internal static Masalah ToSubjekTidakAda(DataKinerja data, string id)
    {
        var dikenal = data.Indikator.Select(i => i.Id).Concat(data.Simpul.Select(s => s.Id)).Concat(data.InstansiLain.Select(i => i.Id))
            .Concat(data.Unit.Select(u => u.Id))
            .Append(data.Instansi.Id);
        return new(PesanLaporan.SubjekTidakAda, Tempat.Tiada, ("id", id), ("saran", Saran.Find(id, dikenal)));
    }

    /// <summary>Lists the parts that name a printed table.</summary>
    internal IEnumerable<Rujukan> GetCetak() => this switch
    {
        Cetak or Rerata { TabelAnggota: not null } => [this],
        Predikat predikat => predikat.Dari.GetCetak(),
        Selisih selisih => selisih.Kiri.GetCetak().Concat(selisih.Kanan.GetCetak()),
        _ => [],
    };

    private static string Replace(string subjek, string pengganti)
    {
        ArgumentNullException.ThrowIfNull(pengganti, nameof(subjek));
        return subjek == SubjekBaris ? pengganti : subjek;
    }

    private static string AddInstansi(string? instansi) => instansi is null ? string.Empty : $"; instansi={instansi}";

    private static IEnumerable<(string Id, PeranSubjek Peran)> List(string subjek, string? instansi) =>
        instansi is null
            ? [(subjek, PeranSubjek.Indikator)]
            : [(subjek, PeranSubjek.Indikator), (instansi, PeranSubjek.Instansi)];

    /// <summary>A target: <c>target(I04; 2024; dokumen=pk)</c>.</summary>
    public sealed record Target : Rujukan
    {
        internal Target(string subjek, Periode periode, Dokumen? dokumen, string? instansi)
        {
            Subjek = subjek;
            Periode = periode;
            Dokumen = dokumen;
            Instansi = instansi;
        }

        /// <summary>Gets the indicator.</summary>
        public string Subjek { get; }

        /// <summary>Gets the period the target is for.</summary>
        public Periode Periode { get; }

        /// <summary>Gets the document; null for the one the report declares to decide.</summary>
        public Dokumen? Dokumen { get; }

        /// <summary>Gets another body; null for the reporting one.</summary>
        public string? Instansi { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek) => new Target(Replace(Subjek, subjek), Periode, Dokumen, Instansi);

        /// <inheritdoc/>
        public override string ToString()
        {
            var dokumen = Dokumen is null ? string.Empty : $"; dokumen={Dokumen}";
            return $"target({Subjek}; {Periode}{dokumen}{AddInstansi(Instansi)})";
        }

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => List(Subjek, Instansi);
    }

    /// <summary>A realisasi: <c>realisasi(I04; 2024)</c>, over several periods accumulated by the indicator's method; of a node or the body the money spent.</summary>
    public sealed record Realisasi : Rujukan
    {
        internal Realisasi(string subjek, Periode periode, string? instansi)
        {
            Subjek = subjek;
            Periode = periode;
            Instansi = instansi;
        }

        /// <summary>Gets the indicator.</summary>
        public string Subjek { get; }

        /// <summary>Gets the period.</summary>
        public Periode Periode { get; }

        /// <summary>Gets another body; null for the reporting one.</summary>
        public string? Instansi { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek) => new Realisasi(Replace(Subjek, subjek), Periode, Instansi);

        /// <inheritdoc/>
        public override string ToString() => $"realisasi({Subjek}; {Periode}{AddInstansi(Instansi)})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() =>
            Instansi is null ? [(Subjek, PeranSubjek.Terukur)] : List(Subjek, Instansi);
    }

    /// <summary>A capaian: <c>capaian(I04; 2024)</c>, or against another target <c>capaian(I04; 2024; target=renstra@2026)</c>.</summary>
    public sealed record Capaian : Rujukan
    {
        internal Capaian(string subjek, Periode periode, Dokumen? dokumenTarget, Periode? periodeTarget, string? instansi)
        {
            Subjek = subjek;
            Periode = periode;
            DokumenTarget = dokumenTarget;
            PeriodeTarget = periodeTarget;
            Instansi = instansi;
        }

        /// <summary>Gets the indicator.</summary>
        public string Subjek { get; }

        /// <summary>Gets the period of the realisasi.</summary>
        public Periode Periode { get; }

        /// <summary>Gets the document of the target; null for the one that decides.</summary>
        public Dokumen? DokumenTarget { get; }

        /// <summary>Gets the period of the target; null exactly when the document is.</summary>
        public Periode? PeriodeTarget { get; }

        /// <summary>Gets another body; null for the reporting one.</summary>
        public string? Instansi { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek) =>
            new Capaian(Replace(Subjek, subjek), Periode, DokumenTarget, PeriodeTarget, Instansi);

        /// <inheritdoc/>
        public override string ToString()
        {
            var target = DokumenTarget is null ? string.Empty : $"; target={DokumenTarget}@{PeriodeTarget}";
            return $"capaian({Subjek}; {Periode}{target}{AddInstansi(Instansi)})";
        }

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => List(Subjek, Instansi);
    }

    /// <summary>A mean of capaian: <c>rerata(capaian; iku; 2024)</c>, of a node's indicators or of printed members.</summary>
    public sealed record Rerata : Rujukan
    {
        internal Rerata(string himpunan, Periode periode, string? tabelAnggota)
        {
            Himpunan = himpunan;
            Periode = periode;
            TabelAnggota = tabelAnggota;
        }

        /// <summary>Gets the members: <c>semua</c>, <c>iku</c>, or a node such as <c>sasaran:S1</c>.</summary>
        public string Himpunan { get; }

        /// <summary>Gets the period.</summary>
        public Periode Periode { get; }

        /// <summary>Gets the table whose printed capaian are the members; null when they are computed.</summary>
        public string? TabelAnggota { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek) => new Rerata(Replace(Himpunan, subjek), Periode, TabelAnggota);

        /// <inheritdoc/>
        public override string ToString()
        {
            var anggota = TabelAnggota is null ? string.Empty : $"; anggota=cetak:{TabelAnggota}";
            return $"rerata(capaian; {Himpunan}; {Periode}{anggota})";
        }

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => [(Himpunan, PeranSubjek.Himpunan)];
    }

    /// <summary>The predikat of a figure: <c>predikat(capaian(I04; 2024); skala=capaian)</c>.</summary>
    public sealed record Predikat : Rujukan
    {
        internal Predikat(Rujukan dari, string skala)
        {
            Dari = dari;
            Skala = skala;
        }

        /// <summary>Gets the figure that is rated.</summary>
        public Rujukan Dari { get; }

        /// <summary>Gets the scale.</summary>
        public string Skala { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek) => new Predikat(Dari.Bind(subjek), Skala);

        /// <inheritdoc/>
        public override string ToString() => $"predikat({Dari}; skala={Skala})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => Dari.GetSubjek();
    }

    /// <summary>How many indicators earned a predikat: <c>cacah(iku; predikat="Berhasil"; 2024)</c>.</summary>
    public sealed record Cacah : Rujukan
    {
        internal Cacah(string himpunan, string predikat, Periode periode)
        {
            Himpunan = himpunan;
            NamaPredikat = predikat;
            Periode = periode;
        }

        /// <summary>Gets the members: <c>semua</c>, <c>iku</c>, or a node such as <c>sasaran:S1</c>.</summary>
        public string Himpunan { get; }

        /// <summary>Gets the predikat that is counted.</summary>
        public string NamaPredikat { get; }

        /// <summary>Gets the period.</summary>
        public Periode Periode { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek) => new Cacah(Replace(Himpunan, subjek), NamaPredikat, Periode);

        /// <inheritdoc/>
        public override string ToString() => $"cacah({Himpunan}; predikat=\"{NamaPredikat}\"; {Periode})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => [(Himpunan, PeranSubjek.Himpunan)];
    }

    /// <summary>A difference: <c>selisih(realisasi(I10; 2024), realisasi(I10; 2023))</c>.</summary>
    public sealed record Selisih : Rujukan
    {
        internal Selisih(Rujukan kiri, Rujukan kanan)
        {
            Kiri = kiri;
            Kanan = kanan;
        }

        /// <summary>Gets what is subtracted from.</summary>
        public Rujukan Kiri { get; }

        /// <summary>Gets what is subtracted.</summary>
        public Rujukan Kanan { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek) => new Selisih(Kiri.Bind(subjek), Kanan.Bind(subjek));

        /// <inheritdoc/>
        public override string ToString() => $"selisih({Kiri}, {Kanan})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => Kiri.GetSubjek().Concat(Kanan.GetSubjek());
    }

    /// <summary>A printed figure: <c>cetak(t3-2/I04/capaian)</c>.</summary>
    public sealed record Cetak : Rujukan
    {
        internal Cetak(string tabel, string baris, string kolom)
        {
            Tabel = tabel;
            Baris = baris;
            Kolom = kolom;
        }

        /// <summary>Gets the id of the table.</summary>
        public string Tabel { get; }

        /// <summary>Gets the id of the row.</summary>
        public string Baris { get; }

        /// <summary>Gets the id of the column.</summary>
        public string Kolom { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek) => new Cetak(Tabel, Replace(Baris, subjek), Kolom);

        /// <inheritdoc/>
        public override string ToString() => $"cetak({Tabel}/{Baris}/{Kolom})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() =>
            Baris == SubjekBaris ? [(Baris, PeranSubjek.Indikator)] : [];
    }
}
