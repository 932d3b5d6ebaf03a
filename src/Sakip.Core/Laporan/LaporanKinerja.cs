using System.Collections.Frozen;
using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <summary>A performance report (LKjIP, LKIP, LKj): the data behind it and its tables as printed.</summary>
public sealed class LaporanKinerja
{
    private readonly FrozenDictionary<string, TabelCetak> _tabel;

    /// <summary>Creates a report.</summary>
    /// <param name="id">The id.</param>
    /// <param name="judul">The title.</param>
    /// <param name="periode">The period it reports on.</param>
    /// <param name="kodeAturan">The code of its rule pack.</param>
    /// <param name="berkasAturan">The file of its rule pack, relative to the report's; null for a built-in one.</param>
    /// <param name="data">The plan and its facts.</param>
    /// <param name="tabel">The printed tables.</param>
    /// <param name="kalimat">The sentences that state figures; null for none.</param>
    /// <exception cref="ArgumentException">An id occurs twice, a table is called <c>kalimat</c>, or the id or the pack is blank.</exception>
    public LaporanKinerja(
        string id,
        string judul,
        Periode periode,
        string kodeAturan,
        string? berkasAturan,
        DataKinerja data,
        IEnumerable<TabelCetak> tabel,
        IEnumerable<KalimatCetak>? kalimat = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(judul);
        ArgumentNullException.ThrowIfNull(periode);
        ArgumentException.ThrowIfNullOrWhiteSpace(kodeAturan);
        ArgumentNullException.ThrowIfNull(data);
        Id = id;
        Judul = judul;
        Periode = periode;
        KodeAturan = kodeAturan;
        BerkasAturan = berkasAturan;
        Data = data;
        Tabel = [.. tabel];
        Kalimat = [.. kalimat ?? []];
        if (Tabel.Select(t => t.Id).Append(KalimatCetak.Tabel).Distinct(StringComparer.Ordinal).Count() != Tabel.Length + 1)
        {
            throw new ArgumentException("A table id occurs twice.", nameof(tabel));
        }

        Cetakan = Kalimat.IsEmpty ? Tabel : Tabel.Add(KalimatCetak.ToTabel(Kalimat));
        _tabel = Cetakan.ToFrozenDictionary(t => t.Id, StringComparer.Ordinal);
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the title.</summary>
    public string Judul { get; }

    /// <summary>Gets the period it reports on.</summary>
    public Periode Periode { get; }

    /// <summary>Gets the code of its rule pack.</summary>
    public string KodeAturan { get; }

    /// <summary>Gets the file of its rule pack, relative to the report's; null for a built-in one.</summary>
    public string? BerkasAturan { get; }

    /// <summary>Gets the plan and its facts.</summary>
    public DataKinerja Data { get; }

    /// <summary>Gets the printed tables.</summary>
    public ImmutableArray<TabelCetak> Tabel { get; }

    /// <summary>Gets the sentences that state figures.</summary>
    public ImmutableArray<KalimatCetak> Kalimat { get; }

    /// <summary>Gets all that is printed: the tables and, as one more, the sentences.</summary>
    internal ImmutableArray<TabelCetak> Cetakan { get; }

    /// <summary>Finds a table; the sentences are the one called <c>kalimat</c>.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The table, or null.</returns>
    public TabelCetak? FindTabel(string id) => _tabel.GetValueOrDefault(id);

    /// <summary>Reads a reference and checks that what it names is in the report.</summary>
    /// <param name="teks">For example <c>capaian(I04; 2024)</c>.</param>
    /// <returns>The reference, or what is wrong with it.</returns>
    public Hasil<Rujukan> ParseRujukan(string teks)
    {
        var hasil = Rujukan.Parse(teks);
        var masalah = hasil.IsBerhasil ? hasil.Isi.CheckSubjek(Data).Concat(hasil.Isi.CheckCetak(FindTabel)).ToArray() : [];
        return masalah.Length > 0 ? Hasil<Rujukan>.FromMasalah(masalah) : hasil;
    }

    /// <summary>Returns the title.</summary>
    /// <returns>The title.</returns>
    public override string ToString() => Judul;
}
