using System.Globalization;
using Sakip.Kinerja;
using Sakip.Laporan;

namespace Sakip.Berkas.Csv;

/// <summary>What is in the report so far, found by id and by name.</summary>
internal sealed class IsiDraf
{
    private const int IndukTerpanjang = 48; // leaves room for letters and number in an id of 64

    private readonly HashSet<string> _id;
    private readonly Dictionary<string, SimpulRencana> _simpul = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndikatorKinerja> _indikator = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnitKerja> _unit = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SubjekBaris> _alias = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SubjekBaris>> _nama = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _nomorTerakhir = new(StringComparer.Ordinal);

    public IsiDraf(LaporanKinerja dasar)
    {
        var data = dasar.Data;
        Dasar = dasar;
        _id = [data.Instansi.Id, .. data.InstansiLain.Select(i => i.Id), .. data.Skor.Select(s => s.Id)];
        AddAlias(data.Instansi.Id, data.Instansi.Nama, new() { IsInstansi = true });
        foreach (var unit in data.Unit)
        {
            Add(unit);
        }

        foreach (var simpul in data.Simpul)
        {
            Add(simpul);
        }

        foreach (var indikator in data.Indikator)
        {
            Add(indikator);
        }

        Fakta = data.Fakta.ToDictionary(f => f.Kunci);
        Anggaran = data.Anggaran.ToDictionary(a => a.Kunci);
        Dukungan = [.. data.Dukungan];
        Perjanjian = [.. data.Perjanjian];
        Narasi = [.. data.Narasi];
    }

    public LaporanKinerja Dasar { get; }

    public Dictionary<KunciFakta, Fakta> Fakta { get; }

    public Dictionary<KunciAnggaran, Anggaran> Anggaran { get; }

    public List<Dukungan> Dukungan { get; }

    public List<PerjanjianKinerja> Perjanjian { get; }

    public List<Narasi> Narasi { get; }

    /// <summary>Gets all ids and names there are, for suggestions.</summary>
    public IEnumerable<string> SemuaId => _simpul.Keys.Concat(_indikator.Keys);

    public IEnumerable<string> SemuaNama => _simpul.Values.Select(s => s.Nama).Concat(_indikator.Values.Select(i => i.Nama));

    public bool IsAda(string id) => _id.Contains(id);

    public SimpulRencana? FindSimpul(string id) => _simpul.GetValueOrDefault(id);

    public IndikatorKinerja? FindIndikator(string id) => _indikator.GetValueOrDefault(id);

    /// <summary>Finds a unit by id, else by name.</summary>
    public UnitKerja? FindUnit(string teks) =>
        _unit.GetValueOrDefault(teks) ?? FindNama(teks).Select(s => s.Unit).FirstOrDefault(u => u is not null);

    /// <summary>Finds what an id stands for: a node, an indicator, or a row of a table about a unit or the body.</summary>
    public SubjekBaris? FindId(string id) =>
        _simpul.TryGetValue(id, out var simpul) ? new() { Simpul = simpul }
        : _indikator.TryGetValue(id, out var indikator) ? new() { Indikator = indikator }
        : _unit.TryGetValue(id, out var unit) && !_alias.ContainsKey(id) ? new() { Unit = unit }
        : _alias.GetValueOrDefault(id);

    /// <summary>Finds what has a name, letter case and blanks aside, in the order it came.</summary>
    public IReadOnlyList<SubjekBaris> FindNama(string nama) => _nama.GetValueOrDefault(ToKunci(nama)) ?? [];

    /// <summary>Finds the parent that a text names by id or, nearest above, by name; it must be able to stand over a level.</summary>
    public SubjekBaris? FindInduk(string teks, JenisSimpul? tingkat) =>
        FindId(teks) ?? FindNama(teks).LastOrDefault(s =>
            s.Indikator is null && (s.Unit is not null || s.Simpul is null || tingkat is null || s.Simpul.Jenis < tingkat));

    /// <summary>Finds the indicator of a name under a node.</summary>
    public IndikatorKinerja? FindIndikator(string nama, SimpulRencana induk) =>
        FindNama(nama).Select(s => s.Indikator).FirstOrDefault(i => ReferenceEquals(i?.Induk, induk));

    /// <summary>Finds the node of a name and level under a parent.</summary>
    public SimpulRencana? FindSimpul(string nama, JenisSimpul jenis, SimpulRencana? induk) =>
        FindNama(nama).Where(s => s is { Unit: null, IsLewati: false }).Select(s => s.Simpul).FirstOrDefault(s => s?.Jenis == jenis && ReferenceEquals(s.Induk, induk));

    public void Add(SimpulRencana simpul)
    {
        _id.Add(simpul.Id);
        _simpul.Add(simpul.Id, simpul);
        AddNama(simpul.Nama, new() { Simpul = simpul });
    }

    public void Add(IndikatorKinerja indikator)
    {
        _id.Add(indikator.Id);
        _indikator.Add(indikator.Id, indikator);
        AddNama(indikator.Nama, new() { Indikator = indikator });
    }

    public void Add(UnitKerja unit)
    {
        _id.Add(unit.Id);
        _unit.Add(unit.Id, unit);
        AddNama(unit.Nama, new() { Unit = unit });
    }

    /// <summary>Remembers by what id and name tables speak of something that is no node.</summary>
    public void AddAlias(string id, string nama, SubjekBaris subjek)
    {
        if (id.Length > 0)
        {
            _alias[id] = subjek;
        }

        AddNama(nama, subjek);
    }

    /// <summary>Makes an id that is still free: the parent's, a letter and a number.</summary>
    public string CreateId(string? induk, string huruf)
    {
        var awal = induk is null || induk.Length > IndukTerpanjang ? huruf : $"{induk}.{huruf}";
        while (true)
        {
            var nomor = _nomorTerakhir[awal] = _nomorTerakhir.GetValueOrDefault(awal) + 1;
            var id = string.Create(CultureInfo.InvariantCulture, $"{awal}{nomor}");
            if (!_id.Contains(id))
            {
                return id;
            }
        }
    }

    public DataKinerja ToData()
    {
        var data = Dasar.Data;
        return new(
            data.Instansi, _simpul.Values, _indikator.Values, Fakta.Values, data.InstansiLain, data.Acuan, _unit.Values, Anggaran.Values, Dukungan, Perjanjian, Narasi, data.Skor);
    }

    /// <summary>Compares names letter case and blanks aside.</summary>
    public static bool IsSama(string satu, string dua) => ToKunci(satu) == ToKunci(dua);

    private static string ToKunci(string nama) =>
        string.Join(' ', nama.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    private void AddNama(string nama, SubjekBaris subjek)
    {
        if (nama.Length == 0)
        {
            return;
        }

        var kunci = ToKunci(nama);
        if (!_nama.TryGetValue(kunci, out var daftar))
        {
            _nama[kunci] = daftar = [];
        }

        daftar.Add(subjek);
    }
}
