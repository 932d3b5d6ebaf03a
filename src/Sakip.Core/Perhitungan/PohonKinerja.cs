using System.Collections.Immutable;
using Sakip.Kinerja;

namespace Sakip.Perhitungan;

/// <summary>Analyses pohon kinerja and cascading: which nodes serve which indicators and sasaran, and what hangs loose.</summary>
/// <remarks>
/// A node serves what a link (<see cref="Dukungan"/>) says, and the tujuan or sasaran it stands under in the plan tree.
/// What serves a sasaran as such serves each of its indicators. Immutable; nothing is guessed from names or codes.
/// </remarks>
public sealed partial class PohonKinerja
{
    private readonly ILookup<string, string> _pendukung;
    private readonly ILookup<string, string> _dilayani;
    private readonly ILookup<SimpulRencana, IndikatorKinerja> _indikator;

    private PohonKinerja(DataKinerja data)
    {
        Data = data;
        _pendukung = data.Dukungan.Distinct().ToLookup(d => d.Untuk, d => d.Simpul, StringComparer.Ordinal);
        _dilayani = data.Dukungan.Distinct().ToLookup(d => d.Simpul, d => d.Untuk, StringComparer.Ordinal);
        _indikator = data.Indikator.ToLookup(i => i.Induk);
        Temuan = [.. FindLingkaran(), .. FindIndikator(), .. FindTanpaTujuan(), .. FindSasaran(), .. FindTanpaInduk(), .. FindBersama()];
    }

    /// <summary>Gets the data.</summary>
    public DataKinerja Data { get; }

    /// <summary>Gets what is seen: by kind in the order of <see cref="JenisTemuanPohon"/>, then in the order of the plan.</summary>
    public ImmutableArray<TemuanPohon> Temuan { get; }

    /// <summary>Analyses the plan tree of a body.</summary>
    /// <param name="data">The data.</param>
    /// <returns>The analysis.</returns>
    public static PohonKinerja From(DataKinerja data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new(data);
    }

    /// <summary>Lists the nodes that serve any of the things named, each once and none below another, so that their money adds up without double counting.</summary>
    /// <remarks>
    /// For a tujuan or sasaran also those that serve the sasaran below it or any of their indicators. A sasaran that serves
    /// is replaced by what serves it, as money stands on programs, kegiatan and sub kegiatan. An indicator of a program or
    /// lower node is served by that node.
    /// </remarks>
    /// <param name="untuk">The ids of indicators and nodes; a program or lower node stands for itself.</param>
    /// <returns>The top-most nodes, in the order of the plan; none when nothing serves.</returns>
    /// <exception cref="ArgumentException">An id is neither an indicator nor a node.</exception>
    public ImmutableArray<SimpulRencana> GetPendukung(params IEnumerable<string> untuk)
    {
        ArgumentNullException.ThrowIfNull(untuk);
        string[] diminta = [.. untuk];
        if (Array.Find(diminta, id => Data.FindIndikator(id) is null && Data.FindSimpul(id) is null) is { } asing)
        {
            throw new ArgumentException($"'{asing}' is neither an indicator nor a node of the data.", nameof(untuk));
        }

        var semua = Collect(diminta).ToHashSet();
        return [.. Data.Simpul.Where(s => semua.Contains(s) && !GetAtas(s).Any(semua.Contains))];
    }

    /// <summary>Lists what a node itself serves, each in its narrowest form: not a sasaran when one of its indicators is named.</summary>
    /// <param name="simpul">The node.</param>
    /// <returns>The ids of indicators, sasaran and tujuan: those of its links, then the one it stands under.</returns>
    public ImmutableArray<string> GetDilayani(SimpulRencana simpul)
    {
        ArgumentNullException.ThrowIfNull(simpul);
        var atas = simpul.IsStrategis ? null : GetAtas(simpul).FirstOrDefault(s => s.IsStrategis)?.Id;
        string[] semua = [.. _dilayani[simpul.Id].Concat(atas is null ? [] : [atas]).Distinct(StringComparer.Ordinal)];
        var diAtas = semua.SelectMany(GetAtas).ToHashSet();
        return [.. semua.Where(id => Data.FindSimpul(id) is not { } s || !diAtas.Contains(s))];
    }

    /// <summary>Lists the ways down to a node: tujuan, sasaran, program, kegiatan, sub kegiatan, as far as they are there.</summary>
    /// <remarks>One way for each tujuan or sasaran that it serves by its own links, by those of nodes above or below it, or by where it stands.</remarks>
    /// <param name="simpul">The node.</param>
    /// <returns>The ways, each from the top to the node; none for a program or lower node that serves nothing.</returns>
    public ImmutableArray<ImmutableArray<SimpulRencana>> GetJalur(SimpulRencana simpul)
    {
        ArgumentNullException.ThrowIfNull(simpul);
        if (simpul.IsStrategis)
        {
            return [GetTurun(simpul)];
        }

        var bawah = GetTurun(simpul).Where(s => !s.IsStrategis && s.Jenis >= JenisSimpul.Program);
        return
        [
            .. Data.Simpul
                .Where(s => s.IsBawahan(simpul) || simpul.IsBawahan(s))
                .SelectMany(s => _dilayani[s.Id])
                .Select(FindStrategis)
                .Prepend(GetAtas(simpul).FirstOrDefault(s => s.IsStrategis))
                .OfType<SimpulRencana>()
                .Distinct()
                .Select(tujuan => ImmutableArray.CreateRange(GetTurun(tujuan).Concat(bawah))),
        ];
    }

    private IEnumerable<TemuanPohon> FindIndikator() =>
        from indikator in Data.Indikator
        where indikator.Induk.IsStrategis && !Collect([indikator.Id]).Any()
        select new TemuanPohon(JenisTemuanPohon.IndikatorTanpaPendukung, indikator.Id, indikator.Nama);

    /// <summary>Finds nodes that serve nothing; of a branch that serves nothing, its top alone.</summary>
    private IEnumerable<TemuanPohon> FindTanpaTujuan()
    {
        var melayani = Data.Simpul
            .Where(s => _dilayani.Contains(s.Id))
            .SelectMany(s => GetAtas(s).Prepend(s))
            .ToHashSet();
        return
            from simpul in Data.Simpul
            where IsTanpaTujuan(simpul) && !(simpul.Induk is { } induk && IsTanpaTujuan(induk))
            select new TemuanPohon(JenisTemuanPohon.SimpulTanpaTujuan, simpul.Id, simpul.Nama);

        bool IsTanpaTujuan(SimpulRencana simpul) =>
            simpul.Jenis is JenisSimpul.Program or JenisSimpul.Kegiatan or JenisSimpul.SubKegiatan
            && !melayani.Contains(simpul)
            && !GetAtas(simpul).Any(s => s.IsStrategis || _dilayani.Contains(s.Id));
    }

    private IEnumerable<TemuanPohon> FindSasaran() =>
        from simpul in Data.Simpul
        where simpul.Jenis == JenisSimpul.Sasaran && Data.GetIndikator(simpul).IsEmpty
        select new TemuanPohon(JenisTemuanPohon.SasaranTanpaIndikator, simpul.Id, simpul.Nama);

    private IEnumerable<TemuanPohon> FindTanpaInduk()
    {
        var bertujuan = Data.Simpul.Any(s => s.Jenis == JenisSimpul.Tujuan);
        return
            from simpul in Data.Simpul
            where simpul.Induk is null
                && (simpul.Jenis is JenisSimpul.Kegiatan or JenisSimpul.SubKegiatan || (simpul.Jenis == JenisSimpul.Sasaran && bertujuan))
            select new TemuanPohon(JenisTemuanPohon.SimpulTanpaInduk, simpul.Id, simpul.Nama);
    }

    private IEnumerable<TemuanPohon> FindBersama() =>
        from simpul in Data.Simpul
        where !simpul.IsStrategis
        let dilayani = GetDilayani(simpul)
        where dilayani.Length > 1
        select new TemuanPohon(JenisTemuanPohon.PendukungBersama, simpul.Id, simpul.Nama, dilayani);

    /// <summary>Lists the nodes below the sasaran level that serve any of the things named, some more than once.</summary>
    private IEnumerable<SimpulRencana> Collect(IEnumerable<string> untuk)
    {
        var (dilalui, antre) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>(untuk));
        while (antre.TryDequeue(out var id))
        {
            if (!dilalui.Add(id))
            {
                continue;
            }

            foreach (var simpul in Data.FindIndikator(id) is { } indikator ? GetLangsung(indikator) : GetLangsung(GetSimpul(id), antre))
            {
                if (simpul.IsStrategis)
                {
                    antre.Enqueue(simpul.Id);
                }
                else
                {
                    yield return simpul;
                }
            }
        }
    }

    private IEnumerable<SimpulRencana> GetLangsung(IndikatorKinerja indikator)
    {
        var induk = indikator.Induk;
        return GetTertaut(indikator.Id).Concat(
            induk.IsStrategis ? GetTertaut(induk.Id).Concat(Data.GetAnak(induk).Where(s => !s.IsStrategis)) : [induk]);
    }

    /// <summary>Lists what serves a node as such, and asks for its indicators too.</summary>
    private IEnumerable<SimpulRencana> GetLangsung(SimpulRencana simpul, Queue<string> antre)
    {
        if (!simpul.IsStrategis)
        {
            return [simpul];
        }

        foreach (var indikator in _indikator[simpul])
        {
            antre.Enqueue(indikator.Id);
        }

        return GetTertaut(simpul.Id).Concat(Data.GetAnak(simpul));
    }

    private IEnumerable<SimpulRencana> GetTertaut(string untuk) => _pendukung[untuk].Select(GetSimpul);

    /// <summary>Finds a node that the data are known to have.</summary>
    private SimpulRencana GetSimpul(string id) => Data.FindSimpul(id)!;

    /// <summary>Finds the tujuan or sasaran that a link reaches.</summary>
    private SimpulRencana? FindStrategis(string id)
    {
        var simpul = Data.FindIndikator(id)?.Induk ?? Data.FindSimpul(id);
        return simpul is null || simpul.IsStrategis ? simpul : GetAtas(simpul).FirstOrDefault(s => s.IsStrategis);
    }

    /// <summary>Lists the nodes above what has an id: of an indicator the one it measures too.</summary>
    private IEnumerable<SimpulRencana> GetAtas(string id) =>
        Data.FindIndikator(id) is { Induk: var induk } ? GetAtas(induk).Prepend(induk) : GetAtas(GetSimpul(id));

    private static IEnumerable<SimpulRencana> GetAtas(SimpulRencana simpul)
    {
        for (var naik = simpul.Induk; naik is not null; naik = naik.Induk)
        {
            yield return naik;
        }
    }

    private static ImmutableArray<SimpulRencana> GetTurun(SimpulRencana simpul) => [.. GetAtas(simpul).Reverse(), simpul];
}
