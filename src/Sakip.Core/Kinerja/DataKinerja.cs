using System.Collections.Immutable;
using NodaTime;

namespace Sakip.Kinerja;

/// <summary>The performance data of one reporting body: its plan tree, indicators and facts, its budget and perjanjian.</summary>
/// <remarks>Immutable. Ids are unique over bodies, units, nodes and indicators together.</remarks>
public sealed class DataKinerja
{
    private readonly Dictionary<string, Instansi> _instansiLain;
    private readonly Dictionary<string, UnitKerja> _unit;
    private readonly Dictionary<string, SimpulRencana> _simpul;
    private readonly Dictionary<string, IndikatorKinerja> _indikator;
    private readonly Dictionary<string, SkorIndeks> _skor;
    private readonly Dictionary<KunciFakta, Fakta> _fakta;
    private readonly ILookup<(Ukuran, string, string?), Fakta> _faktaSubjek;
    private readonly Dictionary<KunciAnggaran, Anggaran> _anggaran;
    private readonly ILookup<string, Anggaran> _anggaranSubjek;
    private readonly ILookup<string, SimpulRencana> _anak;
    private readonly Dictionary<string, List<SimpulRencana>> _bagian = new(StringComparer.Ordinal);
    private readonly ILookup<SimpulRencana, IndikatorKinerja> _indikatorSimpul;

    /// <summary>Gathers the data of a body.</summary>
    /// <param name="instansi">The reporting body.</param>
    /// <param name="simpul">The nodes of the plan tree, in the order of the plan.</param>
    /// <param name="indikator">The indicators, in the order of the plan.</param>
    /// <param name="fakta">The facts.</param>
    /// <param name="instansiLain">Other bodies whose figures are compared.</param>
    /// <param name="acuan">Which document decides; null when each target is stated once.</param>
    /// <param name="unit">The units of the body that carry out nodes.</param>
    /// <param name="anggaran">The amounts of the budget.</param>
    /// <param name="dukungan">Which nodes serve which indicators and sasaran.</param>
    /// <param name="perjanjian">The perjanjian kinerja.</param>
    /// <param name="narasi">The texts on nodes and indicators.</param>
    /// <param name="skor">The scores that composite indices are computed from.</param>
    /// <exception cref="ArgumentException">An id or a fact's key occurs twice, or something refers to what is not there.</exception>
    public DataKinerja(
        Instansi instansi,
        IEnumerable<SimpulRencana> simpul,
        IEnumerable<IndikatorKinerja> indikator,
        IEnumerable<Fakta> fakta,
        IEnumerable<Instansi>? instansiLain = null,
        Acuan? acuan = null,
        IEnumerable<UnitKerja>? unit = null,
        IEnumerable<Anggaran>? anggaran = null,
        IEnumerable<Dukungan>? dukungan = null,
        IEnumerable<PerjanjianKinerja>? perjanjian = null,
        IEnumerable<Narasi>? narasi = null,
        IEnumerable<SkorIndeks>? skor = null)
    {
        ArgumentNullException.ThrowIfNull(instansi);
        ArgumentNullException.ThrowIfNull(simpul);
        ArgumentNullException.ThrowIfNull(indikator);
        ArgumentNullException.ThrowIfNull(fakta);
        Instansi = instansi;
        InstansiLain = [.. instansiLain ?? []];
        Simpul = [.. simpul];
        Indikator = [.. indikator];
        Fakta = [.. fakta];
        Acuan = acuan ?? new();
        Unit = [.. unit ?? []];
        Anggaran = [.. anggaran ?? []];
        Dukungan = [.. dukungan ?? []];
        Perjanjian = [.. perjanjian ?? []];
        Narasi = [.. narasi ?? []];
        Skor = [.. skor ?? []];

        var id = new HashSet<string>(StringComparer.Ordinal) { Instansi.Id };
        CheckUnik(id, InstansiLain.Select(i => i.Id), nameof(instansiLain));
        CheckUnik(id, Unit.Select(u => u.Id), nameof(unit));
        CheckUnik(id, Simpul.Select(s => s.Id), nameof(simpul));
        CheckUnik(id, Indikator.Select(i => i.Id), nameof(indikator));
        CheckUnik(id, Skor.Select(s => s.Id), nameof(skor));
        CheckUnik([], Fakta.Select(f => f.Kunci), nameof(fakta));
        CheckUnik([], Anggaran.Select(a => a.Kunci), nameof(anggaran));
        _instansiLain = InstansiLain.ToDictionary(i => i.Id, StringComparer.Ordinal);
        _unit = Unit.ToDictionary(u => u.Id, StringComparer.Ordinal);
        _simpul = Simpul.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _indikator = Indikator.ToDictionary(i => i.Id, StringComparer.Ordinal);
        _skor = Skor.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _fakta = Fakta.ToDictionary(f => f.Kunci);
        _faktaSubjek = Fakta.ToLookup(f => (f.Kunci.Ukuran, f.Kunci.Subjek, f.Kunci.Instansi));
        _anggaran = Anggaran.ToDictionary(a => a.Kunci);
        VersiPagu = [.. Anggaran.Select(a => a.Kunci.Versi).OfType<VersiPagu>().Distinct()];
        _anggaranSubjek = Anggaran.ToLookup(a => a.Kunci.Subjek, StringComparer.Ordinal);
        _anak = Simpul.Where(s => s.Induk is not null).ToLookup(s => s.Induk!.Id, StringComparer.Ordinal);
        _indikatorSimpul = ListIndikator().ToLookup(i => i.Simpul, i => i.Indikator);
        AddBagian();
        CheckRujukan();
    }

    /// <summary>Gets the reporting body.</summary>
    public Instansi Instansi { get; }

    /// <summary>Gets other bodies whose figures are compared.</summary>
    public ImmutableArray<Instansi> InstansiLain { get; }

    /// <summary>Gets the nodes of the plan tree, in the order of the plan.</summary>
    public ImmutableArray<SimpulRencana> Simpul { get; }

    /// <summary>Gets the indicators, in the order of the plan.</summary>
    public ImmutableArray<IndikatorKinerja> Indikator { get; }

    /// <summary>Gets the facts, in the order given.</summary>
    public ImmutableArray<Fakta> Fakta { get; }

    /// <summary>Gets the units of the body that carry out nodes.</summary>
    public ImmutableArray<UnitKerja> Unit { get; }

    /// <summary>Gets the amounts of the budget, in the order given.</summary>
    public ImmutableArray<Anggaran> Anggaran { get; }

    /// <summary>Gets which nodes serve which indicators and sasaran.</summary>
    public ImmutableArray<Dukungan> Dukungan { get; }

    /// <summary>Gets the perjanjian kinerja, in the order given.</summary>
    public ImmutableArray<PerjanjianKinerja> Perjanjian { get; }

    /// <summary>Gets the texts on nodes and indicators, in the order given.</summary>
    public ImmutableArray<Narasi> Narasi { get; }

    /// <summary>Gets the scores that composite indices are computed from, in the order given.</summary>
    public ImmutableArray<SkorIndeks> Skor { get; }

    /// <summary>Gets which document decides where several state a target.</summary>
    public Acuan Acuan { get; }

    /// <summary>Finds a node.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The node, or null.</returns>
    public SimpulRencana? FindSimpul(string id) => _simpul.GetValueOrDefault(id);

    /// <summary>Finds an indicator.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The indicator, or null.</returns>
    public IndikatorKinerja? FindIndikator(string id) => _indikator.GetValueOrDefault(id);

    /// <summary>Finds a fact.</summary>
    /// <param name="kunci">What is looked for.</param>
    /// <returns>The fact, or null.</returns>
    public Fakta? FindFakta(KunciFakta kunci) => _fakta.GetValueOrDefault(kunci);

    /// <summary>Finds an amount of the budget as given.</summary>
    /// <param name="kunci">What is looked for.</param>
    /// <returns>The amount, or null.</returns>
    public Anggaran? FindAnggaran(KunciAnggaran kunci) => _anggaran.GetValueOrDefault(kunci);

    /// <summary>Finds the scores of an index.</summary>
    /// <param name="id">Their id.</param>
    /// <returns>The scores, or null.</returns>
    public SkorIndeks? FindSkor(string id) => _skor.GetValueOrDefault(id);

    /// <summary>Finds a unit.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The unit, or null.</returns>
    public UnitKerja? FindUnit(string id) => _unit.GetValueOrDefault(id);

    /// <summary>Lists the nodes right below a node, in the order of the plan.</summary>
    /// <param name="simpul">The node.</param>
    /// <returns>Its children; none for a leaf.</returns>
    public IEnumerable<SimpulRencana> GetAnak(SimpulRencana simpul)
    {
        ArgumentNullException.ThrowIfNull(simpul);
        return _anak[simpul.Id];
    }

    /// <summary>Lists all nodes, each right above what lies below it, siblings in the order of the plan.</summary>
    /// <returns>Every node once.</returns>
    public IEnumerable<SimpulRencana> GetPohon() => GetPohon(Simpul.Where(s => s.Induk is null));

    /// <summary>Lists some nodes and all below them, each right above what lies below it.</summary>
    internal IEnumerable<SimpulRencana> GetPohon(IEnumerable<SimpulRencana> akar)
    {
        var antre = new Stack<SimpulRencana>(akar.Reverse());
        while (antre.TryPop(out var simpul))
        {
            yield return simpul;
            foreach (var anak in GetAnak(simpul).Reverse())
            {
                antre.Push(anak);
            }
        }
    }

    /// <summary>Finds the perjanjian in force on a day: the latest signed by then.</summary>
    /// <remarks>One without a day is in force from the beginning of its year, a revised one from its end.</remarks>
    /// <param name="tahun">The year it is for.</param>
    /// <param name="tanggal">The day.</param>
    /// <returns>The perjanjian, or null when none is signed by then.</returns>
    public PerjanjianKinerja? FindPerjanjian(int tahun, LocalDate tanggal) =>
        Perjanjian
            .Where(p => p.Tahun == tahun)
            .Select(p => (Perjanjian: p, Mulai: p.Tanggal ?? (p.Dokumen.Jenis == JenisDokumen.Pk ? new(tahun, 1, 1) : new LocalDate(tahun, 12, 31))))
            .Where(p => p.Mulai <= tanggal)
            .OrderBy(p => p.Mulai)
            .Select(p => p.Perjanjian)
            .LastOrDefault();

    /// <summary>Lists all facts of one measure about one indicator, in the order given.</summary>
    /// <param name="ukuran">Target or realisasi.</param>
    /// <param name="subjek">The id of the indicator.</param>
    /// <param name="instansi">The id of another body; null for the reporting one.</param>
    /// <returns>The facts of every period and document; none when there are none.</returns>
    public IEnumerable<Fakta> GetFakta(Ukuran ukuran, string subjek, string? instansi = null) => _faktaSubjek[(ukuran, subjek, instansi)];

    /// <summary>Lists the indicators that make up a node's performance, in the order of the plan.</summary>
    /// <remarks>
    /// For a tujuan or a sasaran those of it and of the tujuan and sasaran below it: programs serve a sasaran but do not
    /// make up its mean. For a program or lower node those of it and of every node below it.
    /// </remarks>
    /// <param name="simpul">The node.</param>
    /// <returns>The indicators.</returns>
    public ImmutableArray<IndikatorKinerja> GetIndikator(SimpulRencana simpul)
    {
        ArgumentNullException.ThrowIfNull(simpul);
        return [.. _indikatorSimpul[simpul]];
    }

    /// <summary>Gets the versions that amounts of pagu are given in, each once.</summary>
    internal ImmutableArray<VersiPagu> VersiPagu { get; }

    /// <summary>Finds another body; null when there is none of the id.</summary>
    internal Instansi? FindInstansiLain(string id) => _instansiLain.GetValueOrDefault(id);

    /// <summary>Lists the amounts of the budget of one node or of the body, in the order given.</summary>
    internal IEnumerable<Anggaran> GetAnggaran(string subjek) => _anggaranSubjek[subjek];

    /// <summary>Lists the nodes whose money makes up that of a subject: its children, or for the body the top of the budget.</summary>
    internal IReadOnlyList<SimpulRencana> GetBagian(string subjek) => _bagian.GetValueOrDefault(subjek) ?? [];

    private void AddBagian()
    {
        foreach (var simpul in Simpul.Where(s => s.IsAnggaran))
        {
            Add(simpul.Induk?.Id);
            if (simpul.Jenis != JenisSimpul.Belanja && simpul.Induk is not { IsAnggaran: true })
            {
                Add(Instansi.Id);
            }

            void Add(string? subjek)
            {
                if (subjek is not null && !_bagian.TryAdd(subjek, [simpul]))
                {
                    _bagian[subjek].Add(simpul);
                }
            }
        }
    }

    /// <summary>Lists every indicator with each node whose performance it makes up.</summary>
    private IEnumerable<(SimpulRencana Simpul, IndikatorKinerja Indikator)> ListIndikator()
    {
        foreach (var indikator in Indikator)
        {
            for (var naik = indikator.Induk; naik is not null; naik = naik.Induk)
            {
                if (indikator.Induk.IsStrategis || !naik.IsStrategis)
                {
                    yield return (naik, indikator);
                }
            }
        }
    }

    private void CheckRujukan()
    {
        foreach (var induk in Simpul.Select(s => s.Induk).Concat(Indikator.Select(i => i.Induk)).OfType<SimpulRencana>())
        {
            if (!ReferenceEquals(FindSimpul(induk.Id), induk))
            {
                throw new ArgumentException($"The node '{induk.Id}' is a parent but not part of the data.");
            }
        }

        foreach (var unit in Unit.Select(u => u.Induk).Concat(Simpul.Select(s => s.Unit)).OfType<UnitKerja>())
        {
            if (!ReferenceEquals(FindUnit(unit.Id), unit))
            {
                throw new ArgumentException($"The unit '{unit.Id}' is named but not part of the data.");
            }
        }

        var asing = Anggaran.Select(a => a.Kunci.Subjek).Where(id => id != Instansi.Id && FindSimpul(id) is null)
            .Concat(Dukungan.Select(d => d.Simpul).Where(id => FindSimpul(id) is null))
            .Concat(Dukungan.Select(d => d.Untuk).Concat(Narasi.Select(n => n.Subjek)).Where(id => FindSimpul(id) is null && FindIndikator(id) is null))
            .Concat(Perjanjian.SelectMany(p => p.Program).Where(id => FindSimpul(id) is null));
        if (asing.FirstOrDefault() is { } id)
        {
            throw new ArgumentException($"'{id}' is named but not part of the data.");
        }

        foreach (var kunci in Fakta.Select(f => f.Kunci))
        {
            if (FindIndikator(kunci.Subjek) is null
                || (kunci.Instansi is not null && FindInstansiLain(kunci.Instansi) is null))
            {
                throw new ArgumentException($"The fact {kunci} names an indicator or a body that is not part of the data.");
            }
        }
    }

    private static void CheckUnik<T>(HashSet<T> dikenal, IEnumerable<T> kunci, string parameter)
    {
        foreach (var satu in kunci)
        {
            if (!dikenal.Add(satu))
            {
                throw new ArgumentException($"'{satu}' occurs twice.", parameter);
            }
        }
    }
}
