using Sakip.Dasar;
using Sakip.Kinerja;

namespace Sakip.Laporan;

/// <summary>Builds the data of a body in code, as a report file would state them.</summary>
/// <remarks>
/// Every call notes one statement and returns the builder; nothing is checked before <see cref="Build"/>, which gives all
/// problems together, with the codes, texts and paths that the same statements have in a report file. So a reference may
/// stand before what it names, but parents stand before their children, as in files. Texts left out are null, never
/// blank. One builder belongs to one thread at a time; it may build several times.
/// </remarks>
public sealed partial class PenyusunData
{
    private readonly Action<PerakitData> _instansi;
    private readonly List<Action<PerakitData>> _instansiLain = [];
    private readonly List<Action<PerakitData>> _unit = [];
    private readonly List<Action<PerakitData>> _rencana = [];
    private readonly List<Action<PerakitData>> _indikator = [];
    private readonly List<Action<PerakitData>> _fakta = [];
    private readonly List<Action<PerakitData>> _anggaran = [];
    private readonly List<Action<PerakitData>> _dukungan = [];
    private readonly List<Action<PerakitData>> _perjanjian = [];
    private readonly List<Action<PerakitData>> _narasi = [];
    private readonly List<Action<PerakitData>> _skor = [];
    private Action<PerakitData>? _acuan;

    /// <summary>Starts the data of a body.</summary>
    /// <param name="id">The local id of the body: letters, digits, <c>-</c>, <c>.</c>, <c>_</c>.</param>
    /// <param name="nama">The full name.</param>
    /// <param name="pemda">The region it belongs to; null when not stated.</param>
    /// <param name="provinsi">The province of that region; null when not stated.</param>
    public PenyusunData(string id, string nama, string? pemda = null, string? provinsi = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(nama);
        _instansi = rakit => rakit.SetInstansi(id, nama, pemda, provinsi);
    }

    /// <summary>Adds another body, whose figures are compared.</summary>
    /// <param name="id">Its local id.</param>
    /// <param name="nama">Its full name.</param>
    /// <param name="pemda">The region it belongs to; null when not stated.</param>
    /// <param name="provinsi">The province of that region; null when not stated.</param>
    /// <returns>The builder.</returns>
    public PenyusunData AddInstansiLain(string id, string nama, string? pemda = null, string? provinsi = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(nama);
        return Add(_instansiLain, rakit => rakit.AddInstansiLain(id, nama, pemda, provinsi));
    }

    /// <summary>Says which document decides where several state a target; the last call counts.</summary>
    /// <param name="target">The document of the yearly targets, for example <c>pk</c>; null when only one is given.</param>
    /// <param name="targetAkhir">Document and year of the end-of-plan target, for example <c>renstra@2026</c>; null for none.</param>
    /// <param name="pagu">The version of the pagu that serapan is measured against, for example <c>perubahan</c>; null when only one is given.</param>
    /// <returns>The builder.</returns>
    public PenyusunData WithAcuan(string? target = null, string? targetAkhir = null, string? pagu = null)
    {
        _acuan = rakit => rakit.SetAcuan(target, targetAkhir, pagu);
        return this;
    }

    /// <summary>Adds a unit that carries out nodes.</summary>
    /// <param name="id">The local id.</param>
    /// <param name="nama">The name.</param>
    /// <param name="induk">The id of the unit it belongs to; null when it stands under the body itself.</param>
    /// <returns>The builder.</returns>
    public PenyusunData AddUnit(string id, string nama, string? induk = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(nama);
        return Add(_unit, rakit => rakit.AddUnit(id, nama, induk));
    }

    /// <summary>Adds a node of any level.</summary>
    /// <param name="id">The local id.</param>
    /// <param name="jenis">The level.</param>
    /// <param name="nama">The statement or name.</param>
    /// <param name="induk">The id of the parent, added before; null at the top.</param>
    /// <param name="kode">The code in the nomenclature, for belanja of the account; null when none is printed.</param>
    /// <param name="unit">The id of the unit that carries it out; null when the body itself does.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public PenyusunData AddSimpul(string id, JenisSimpul jenis, string nama, string? induk = null, string? kode = null, string? unit = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(nama);
        Penjaga.CheckAnggota((int)jenis, (int)JenisSimpul.Belanja, nameof(jenis));
        return Add(_rencana, rakit => rakit.AddSimpul(id, jenis, nama, induk, kode, unit));
    }

    /// <summary>Adds a tujuan.</summary>
    /// <param name="id">The local id.</param>
    /// <param name="nama">The statement.</param>
    /// <param name="induk">The id of a tujuan above it, added before; null at the top.</param>
    /// <returns>The builder.</returns>
    public PenyusunData AddTujuan(string id, string nama, string? induk = null) => AddSimpul(id, JenisSimpul.Tujuan, nama, induk);

    /// <summary>Adds a sasaran.</summary>
    /// <param name="id">The local id.</param>
    /// <param name="nama">The statement.</param>
    /// <param name="induk">The id of its tujuan, or of a sasaran above it, added before; null at the top.</param>
    /// <returns>The builder.</returns>
    public PenyusunData AddSasaran(string id, string nama, string? induk = null) => AddSimpul(id, JenisSimpul.Sasaran, nama, induk);

    /// <summary>Adds a program.</summary>
    /// <param name="id">The local id.</param>
    /// <param name="nama">The name.</param>
    /// <param name="induk">The id of the node above it, added before; null at the top.</param>
    /// <param name="kode">The code in the nomenclature, for example <c>7.01.01</c>; null when none is printed.</param>
    /// <param name="unit">The id of the unit that carries it out; null when the body itself does.</param>
    /// <returns>The builder.</returns>
    public PenyusunData AddProgram(string id, string nama, string? induk = null, string? kode = null, string? unit = null) =>
        AddSimpul(id, JenisSimpul.Program, nama, induk, kode, unit);

    /// <summary>Adds a kegiatan.</summary>
    /// <param name="id">The local id.</param>
    /// <param name="nama">The name.</param>
    /// <param name="induk">The id of its program, added before; null when none is stated.</param>
    /// <param name="kode">The code in the nomenclature, for example <c>7.01.01.2.01</c>; null when none is printed.</param>
    /// <param name="unit">The id of the unit that carries it out; null when the body itself does.</param>
    /// <returns>The builder.</returns>
    public PenyusunData AddKegiatan(string id, string nama, string? induk = null, string? kode = null, string? unit = null) =>
        AddSimpul(id, JenisSimpul.Kegiatan, nama, induk, kode, unit);

    /// <summary>Adds a sub kegiatan.</summary>
    /// <param name="id">The local id.</param>
    /// <param name="nama">The name.</param>
    /// <param name="induk">The id of its kegiatan, added before; null when none is stated.</param>
    /// <param name="kode">The code in the nomenclature, for example <c>7.01.01.2.01.0001</c>; null when none is printed.</param>
    /// <param name="unit">The id of the unit that carries it out; null when the body itself does.</param>
    /// <returns>The builder.</returns>
    public PenyusunData AddSubKegiatan(string id, string nama, string? induk = null, string? kode = null, string? unit = null) =>
        AddSimpul(id, JenisSimpul.SubKegiatan, nama, induk, kode, unit);

    /// <summary>Adds a belanja account.</summary>
    /// <param name="id">The local id.</param>
    /// <param name="nama">The name.</param>
    /// <param name="induk">The id of the account above it, added before; null at the top.</param>
    /// <param name="kode">The code of the account, for example <c>5.1.02</c>; null when none is printed.</param>
    /// <returns>The builder.</returns>
    public PenyusunData AddBelanja(string id, string nama, string? induk = null, string? kode = null) =>
        AddSimpul(id, JenisSimpul.Belanja, nama, induk, kode);

    /// <summary>Adds an indicator.</summary>
    /// <param name="id">The local id.</param>
    /// <param name="nama">The name.</param>
    /// <param name="induk">The id of the node it measures.</param>
    /// <param name="polaritas">Which way is good.</param>
    /// <param name="isIku">Whether it is an indikator kinerja utama.</param>
    /// <param name="satuan">The unit, for example <c>%</c>; null when none is stated.</param>
    /// <param name="akumulasi">How periods combine; null to leave it to the pack.</param>
    /// <param name="formulasi">How it is measured; null when not stated.</param>
    /// <param name="catatan">A remark; null for none.</param>
    /// <param name="bobot">The weight in weighted means, above zero; null for none.</param>
    /// <param name="kategori">The category that weighs it; null for none.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such polarity or way to combine.</exception>
    public PenyusunData AddIndikator(
        string id,
        string nama,
        string induk,
        Polaritas polaritas = Polaritas.Positif,
        bool isIku = false,
        string? satuan = null,
        Akumulasi? akumulasi = null,
        string? formulasi = null,
        string? catatan = null,
        decimal? bobot = null,
        string? kategori = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(nama);
        ArgumentNullException.ThrowIfNull(induk);
        Penjaga.CheckAnggota((int)polaritas, (int)Polaritas.Ordinal, nameof(polaritas));
        Penjaga.CheckAnggota((int)(akumulasi ?? default), (int)Akumulasi.Maksimum, nameof(akumulasi));
        return Add(_indikator, rakit => rakit.AddIndikator(
            id, nama, induk, simpul => new(id, nama, simpul, polaritas, akumulasi, isIku, satuan, formulasi, catatan, bobot, kategori),
            [(nameof(satuan), satuan), (nameof(formulasi), formulasi), (nameof(catatan), catatan), (nameof(kategori), kategori)], bobot));
    }

    /// <summary>Checks all that was noted and builds the data.</summary>
    /// <returns>The data, or every problem.</returns>
    public Hasil<DataKinerja> Build()
    {
        var rakit = new PerakitData();
        return Assemble(rakit) is { } data ? Hasil<DataKinerja>.FromIsi(data) : Hasil<DataKinerja>.FromMasalah(rakit.Masalah);
    }

    /// <summary>Checks all that was noted and builds a report about it.</summary>
    /// <param name="id">The id of the report.</param>
    /// <param name="judul">The title.</param>
    /// <param name="periode">The period it reports on.</param>
    /// <param name="kodeAturan">The code of its rule pack.</param>
    /// <param name="berkasAturan">The file of its rule pack, relative to the report's; null for a built-in one.</param>
    /// <param name="tabel">The printed tables; null for none.</param>
    /// <param name="kalimat">The sentences that state figures; null for none.</param>
    /// <returns>The report, or every problem.</returns>
    /// <exception cref="ArgumentException">A table id or a sentence id occurs twice.</exception>
    public Hasil<LaporanKinerja> BuildLaporan(
        string id,
        string judul,
        IsianPeriode periode,
        string kodeAturan,
        string? berkasAturan = null,
        IEnumerable<TabelCetak>? tabel = null,
        IEnumerable<KalimatCetak>? kalimat = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(judul);
        ArgumentNullException.ThrowIfNull(kodeAturan);
        var rakit = new PerakitData();
        var masa = rakit.ReadLaporan(id, judul, periode, kodeAturan, berkasAturan);
        return Assemble(rakit) is { } data
            ? Hasil<LaporanKinerja>.FromIsi(new(id, judul, masa!, kodeAturan, berkasAturan, data, tabel ?? [], kalimat))
            : Hasil<LaporanKinerja>.FromMasalah(rakit.Masalah);
    }

    private PenyusunData Add(List<Action<PerakitData>> larik, Action<PerakitData> isian)
    {
        larik.Add(isian);
        return this;
    }

    /// <summary>Takes the statements in the order of a report file.</summary>
    private DataKinerja? Assemble(PerakitData rakit)
    {
        _instansi(rakit);
        rakit.Run("instansiLain", _instansiLain);
        _acuan?.Invoke(rakit);
        rakit.Run("unit", _unit);
        rakit.Run("rencana", _rencana);
        rakit.Run("indikator", _indikator);
        rakit.Run("fakta", _fakta);
        rakit.Run("anggaran", _anggaran);
        rakit.Run("dukungan", _dukungan);
        rakit.Run("perjanjian", _perjanjian);
        rakit.Run("narasi", _narasi);
        rakit.Run("skor", _skor);
        return rakit.Finish();
    }
}
