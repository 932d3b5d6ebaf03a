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
    /// <param name="baris">The id of the row, which <c>*</c> stands for among printed cells; null for the subject.</param>
    /// <returns>The bound reference.</returns>
    public abstract Rujukan Bind(string subjek, string? baris = null);

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
                PeranSubjek.Pohon => PohonHimpunan.Find(data, id) is not null,
                PeranSubjek.Instansi => data.InstansiLain.Any(i => i.Id == id),
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
        Cetak or OlahanCetak or Rerata { TabelAnggota: not null } => [this],
        Predikat predikat => predikat.Dari.GetCetak(),
        Selisih selisih => selisih.Kiri.GetCetak().Concat(selisih.Kanan.GetCetak()),
        Persen persen => persen.Bagian.GetCetak().Concat(persen.Keseluruhan.GetCetak()),
        Olahan olahan => olahan.Bagian.SelectMany(b => b.GetCetak()),
        _ => [],
    };

    /// <summary>Lists the problems of naming printed tables, rows or columns that are not there.</summary>
    internal IEnumerable<Masalah> CheckCetak(Func<string, TabelCetak?> cari) =>
        from bagian in GetCetak()
        where !bagian.IsCetakAda(id => cari(id) is { } tabel ? (tabel.Baris.Select(b => b.Id), tabel.Kolom.Select(k => k.Id)) : null)
        select new Masalah(PesanLaporan.CetakTidakAda, Tempat.Tiada, ("rujukan", bagian.ToString()));

    /// <summary>Whether the table of a part that names one is there, with the rows and columns it names; the row <c>*</c> is any.</summary>
    /// <param name="cari">Finds the ids of the rows and columns of a table, in printed order.</param>
    internal bool IsCetakAda(Func<string, (IEnumerable<string> Baris, IEnumerable<string> Kolom)?> cari) => this switch
    {
        Cetak c => cari(c.Tabel) is var (baris, kolom) && (c.Baris == SubjekBaris || baris.Contains(c.Baris)) && kolom.Contains(c.Kolom),
        OlahanCetak o => cari(o.Himpunan.Tabel) is var (baris, kolom) && o.Himpunan.Enumerate(baris.Append(SubjekBaris), kolom) is not null,
        Rerata { TabelAnggota: { } tabel } => cari(tabel) is not null,
        _ => true,
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
        public override Rujukan Bind(string subjek, string? baris = null) => new Target(Replace(Subjek, subjek), Periode, Dokumen, Instansi);

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
        public override Rujukan Bind(string subjek, string? baris = null) => new Realisasi(Replace(Subjek, subjek), Periode, Instansi);

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
        public override Rujukan Bind(string subjek, string? baris = null) =>
            new Capaian(Replace(Subjek, subjek), Periode, DokumenTarget, PeriodeTarget, Instansi);

        /// <inheritdoc/>
        public override string ToString()
        {
            var target = DokumenTarget is null ? string.Empty : $"; target={DokumenTarget}@{PeriodeTarget}";
            return $"capaian({Subjek}; {Periode}{target}{AddInstansi(Instansi)})";
        }

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => List(Subjek, Instansi);
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
        public override Rujukan Bind(string subjek, string? baris = null) => new Predikat(Dari.Bind(subjek, baris), Skala);

        /// <inheritdoc/>
        public override string ToString() => $"predikat({Dari}; skala={Skala})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => Dari.GetSubjek();
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
        public override Rujukan Bind(string subjek, string? baris = null) => new Selisih(Kiri.Bind(subjek, baris), Kanan.Bind(subjek, baris));

        /// <inheritdoc/>
        public override string ToString() => $"selisih({Kiri}, {Kanan})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => Kiri.GetSubjek().Concat(Kanan.GetSubjek());
    }
}
