using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Sakip.Kinerja;

/// <summary>The performance data of one reporting body: its plan tree, indicators and facts.</summary>
/// <remarks>Immutable. Ids are unique over bodies, nodes and indicators together.</remarks>
public sealed class DataKinerja
{
    private readonly FrozenDictionary<string, SimpulRencana> _simpul;
    private readonly FrozenDictionary<string, IndikatorKinerja> _indikator;
    private readonly FrozenDictionary<KunciFakta, Fakta> _fakta;
    private readonly ILookup<(Ukuran, string, string?), Fakta> _faktaSubjek;

    /// <summary>Gathers the data of a body.</summary>
    /// <param name="instansi">The reporting body.</param>
    /// <param name="simpul">The nodes of the plan tree, in the order of the plan.</param>
    /// <param name="indikator">The indicators, in the order of the plan.</param>
    /// <param name="fakta">The facts.</param>
    /// <param name="instansiLain">Other bodies whose figures are compared.</param>
    /// <param name="acuan">Which document decides; null when each target is stated once.</param>
    /// <exception cref="ArgumentException">An id or a fact's key occurs twice, or something refers to what is not there.</exception>
    public DataKinerja(
        Instansi instansi,
        IEnumerable<SimpulRencana> simpul,
        IEnumerable<IndikatorKinerja> indikator,
        IEnumerable<Fakta> fakta,
        IEnumerable<Instansi>? instansiLain = null,
        Acuan? acuan = null)
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

        var id = new HashSet<string>(StringComparer.Ordinal) { Instansi.Id };
        CheckUnik(id, InstansiLain.Select(i => i.Id), nameof(instansiLain));
        CheckUnik(id, Simpul.Select(s => s.Id), nameof(simpul));
        CheckUnik(id, Indikator.Select(i => i.Id), nameof(indikator));
        CheckUnik([], Fakta.Select(f => f.Kunci), nameof(fakta));
        _simpul = Simpul.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);
        _indikator = Indikator.ToFrozenDictionary(i => i.Id, StringComparer.Ordinal);
        _fakta = Fakta.ToFrozenDictionary(f => f.Kunci);
        _faktaSubjek = Fakta.ToLookup(f => (f.Kunci.Ukuran, f.Kunci.Subjek, f.Kunci.Instansi));
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
        return [.. Indikator.Where(i => i.Induk.IsBawahan(simpul) && (i.Induk.IsStrategis || !simpul.IsStrategis))];
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

        foreach (var kunci in Fakta.Select(f => f.Kunci))
        {
            if (FindIndikator(kunci.Subjek) is null
                || (kunci.Instansi is not null && InstansiLain.All(i => i.Id != kunci.Instansi)))
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
