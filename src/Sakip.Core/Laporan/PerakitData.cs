using System.Globalization;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <summary>Checks the statements of a builder one by one and puts the data together.</summary>
/// <remarks>What has an id is kept with stand-ins for its faulty parts, so that references to it are no further problems.</remarks>
internal sealed partial class PerakitData
{
    private const string NamaPengganti = "?";
    private static readonly SimpulRencana IndukPengganti = new("-", JenisSimpul.Tujuan, NamaPengganti);

    private readonly List<Masalah> _masalah = [];
    private readonly HashSet<string> _id = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Instansi> _instansiLain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnitKerja> _unit = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SimpulRencana> _simpul = new(StringComparer.Ordinal);
    private readonly HashSet<string> _strategis = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndikatorKinerja> _indikator = new(StringComparer.Ordinal);
    private Instansi? _instansi;
    private Acuan _acuan = new();
    private string _bagian = string.Empty;
    private int? _nomor;
    private int _gagal;

    public IReadOnlyList<Masalah> Masalah => _masalah;

    /// <summary>Takes the statements of one list of the file.</summary>
    public void Run(string bagian, List<Action<PerakitData>> isian)
    {
        _bagian = bagian;
        for (var nomor = 0; nomor < isian.Count; nomor++)
        {
            _nomor = nomor;
            isian[nomor](this);
        }

        (_bagian, _nomor) = (string.Empty, null);
    }

    /// <summary>Puts the data together; null when anything was wrong.</summary>
    public DataKinerja? Finish()
    {
        foreach (var (kunci, masalah) in PemeriksaIsian.CheckRealisasi(_anggaran.Keys))
        {
            DaftarMasalah.Note(_masalah, masalah.WithTempat(new(_letakRealisasi[kunci], 0, 0)));
        }

        return _masalah.Count > 0
            ? null
            : new(_instansi!, _simpul.Values, _indikator.Values, _fakta.Values, _instansiLain.Values, _acuan, _unit.Values, _anggaran.Values, _dukungan, _perjanjian, _narasi, _skor);
    }

    public Periode? ReadLaporan(string id, string judul, IsianPeriode periode, string kodeAturan, string? berkasAturan)
    {
        CheckTeks(nameof(id), id);
        CheckTeks(nameof(judul), judul);
        CheckTeks("kode", kodeAturan, "aturan.kode");
        CheckTeks("berkas", berkasAturan, "aturan.berkas");
        return ReadPeriode(periode);
    }

    public void SetInstansi(string id, string nama, string? pemda, string? provinsi)
    {
        _bagian = "instansi";
        _instansi = ReadInstansi(id, nama, pemda, provinsi);
        _bagian = string.Empty;
    }

    public void AddInstansiLain(string id, string nama, string? pemda, string? provinsi)
    {
        if (ReadInstansi(id, nama, pemda, provinsi) is { } lain)
        {
            _instansiLain.Add(lain.Id, lain);
        }
    }

    public void SetAcuan(string? target, string? targetAkhir, string? pagu)
    {
        _bagian = "acuan";
        var dokumen = target is null ? null : ReadDokumen(nameof(target), target);
        var (dokumenAkhir, periodeAkhir) = ((Dokumen?)null, (Periode?)null);
        if (targetAkhir is not null)
        {
            FailBila(nameof(targetAkhir), PemeriksaIsian.ReadTargetAkhir(targetAkhir, out dokumenAkhir, out periodeAkhir));
        }

        _acuan = new(dokumen, dokumenAkhir, periodeAkhir, pagu is null ? null : ReadVersi(nameof(pagu), pagu));
        _bagian = string.Empty;
    }

    public void AddUnit(string id, string nama, string? induk)
    {
        var baru = TakeId(id);
        CheckTeks(nameof(nama), nama);
        var atas = FindSubjek(nameof(induk), induk, _unit.Keys);
        if (baru)
        {
            _unit.Add(id, new(id, ToNama(nama), atas is null ? null : _unit[atas]));
        }
    }

    public void AddSimpul(string id, JenisSimpul jenis, string nama, string? induk, string? kode, string? unit)
    {
        var baru = TakeId(id);
        CheckTeks(nameof(nama), nama);
        var atas = FindInduk(induk);
        var (nomenklatur, rekening) = ((KodeNomenklatur?)null, (KodeRekening?)null);
        if (CheckTeks(nameof(kode), kode) is { } teks)
        {
            FailBila(nameof(kode), PemeriksaIsian.ReadKode(teks, jenis, out nomenklatur, out rekening));
        }

        var pelaksana = FindSubjek(nameof(unit), unit, _unit.Keys) is { } ada ? _unit[ada] : null;
        if (!baru)
        {
            return;
        }

        var simpul = new SimpulRencana(id, jenis, ToNama(nama), atas, nomenklatur, rekening, pelaksana);
        _simpul.Add(id, simpul);
        if (simpul.IsStrategis)
        {
            _strategis.Add(id);
        }

        foreach (var (anggota, masalah) in PemeriksaIsian.CheckTempat(simpul))
        {
            FailBila(anggota, masalah);
        }
    }

    public void AddIndikator(
        string id, string nama, string induk, Func<SimpulRencana, IndikatorKinerja> buat, (string Anggota, string? Teks)[] teks, decimal? bobot)
    {
        var semula = _gagal;
        var baru = TakeId(id);
        CheckTeks(nameof(nama), nama);
        var simpul = FindInduk(induk);
        foreach (var (anggota, isi) in teks)
        {
            CheckTeks(anggota, isi);
        }

        if (bobot <= 0)
        {
            FailBila(nameof(bobot), new(PesanLaporan.BobotSalah, Tempat.Tiada, ("teks", bobot)));
        }

        if (baru)
        {
            _indikator.Add(id, _gagal == semula ? buat(simpul!) : new(id, NamaPengganti, IndukPengganti));
        }
    }

    private Instansi? ReadInstansi(string id, string nama, string? pemda, string? provinsi)
    {
        var baru = TakeId(id);
        CheckTeks(nameof(nama), nama);
        CheckTeks(nameof(pemda), pemda);
        CheckTeks(nameof(provinsi), provinsi);
        return baru ? new(id, ToNama(nama), pemda, provinsi) : null;
    }

    private bool TakeId(string id)
    {
        if (CheckTeks(nameof(id), id) is null)
        {
            return false;
        }

        var masalah = PemeriksaIsian.TakeId(id, _id);
        FailBila(nameof(id), masalah);
        return masalah is null;
    }

    private SimpulRencana? FindInduk(string? induk)
    {
        if (CheckTeks(nameof(induk), induk) is not { } id)
        {
            return null;
        }

        if (!_simpul.TryGetValue(id, out var simpul))
        {
            FailBila(nameof(induk), new(PesanLaporan.IndukBerputar, Tempat.Tiada, ("id", id)));
        }

        return simpul;
    }

    /// <summary>Gives back an id when it is on one of the lists, each of which looks it up in no time.</summary>
    private string? FindSubjek(string anggota, string? id, params ICollection<string>[] ada)
    {
        if (CheckTeks(anggota, id) is not { } isi || ada.Any(satu => satu.Contains(isi)))
        {
            return string.IsNullOrWhiteSpace(id) ? null : id;
        }

        FailBila(anggota, PemeriksaIsian.FailSubjek(isi, DaftarMasalah.FindSaran(_masalah, isi, ada.SelectMany(satu => satu))));
        return null;
    }

    private Periode? ReadPeriode(IsianPeriode isian)
    {
        if (!Periode.TryParse(isian.Teks, out var periode))
        {
            FailBila("periode", new(PesanLaporan.PeriodeSalah, Tempat.Tiada, ("teks", isian.Teks)));
        }

        return periode;
    }

    private Dokumen? ReadDokumen(string anggota, string teks)
    {
        if (!Dokumen.TryParse(teks, out var dokumen))
        {
            FailBila(anggota, new(PesanLaporan.DokumenSalah, Tempat.Tiada, ("teks", teks)));
        }

        return dokumen;
    }

    private VersiPagu? ReadVersi(string anggota, string teks)
    {
        if (!VersiPagu.TryParse(teks, out var versi))
        {
            FailBila(anggota, new(PesanLaporan.VersiPaguSalah, Tempat.Tiada, ("teks", teks)));
        }

        return versi;
    }

    private void CheckTahun(string anggota, int? tahun)
    {
        if (tahun is < Periode.TahunTerkecil or > Periode.TahunTerbesar)
        {
            FailBila(anggota, new(PesanDasar.AngkaDiLuarBatas, Tempat.Tiada, ("teks", tahun), ("minimal", Periode.TahunTerkecil), ("maksimal", Periode.TahunTerbesar)));
        }
    }

    /// <summary>Notes a text that is there but blank; gives it back when it says something.</summary>
    private string? CheckTeks(string kunci, string? teks, string? anggota = null)
    {
        if (teks is not null && string.IsNullOrWhiteSpace(teks))
        {
            FailBila(anggota ?? kunci, new(PesanDasar.TeksKosong, Tempat.Tiada, ("kunci", kunci)));
            return null;
        }

        return teks;
    }

    private static string ToNama(string nama) => string.IsNullOrWhiteSpace(nama) ? NamaPengganti : nama;

    private void FailBila(string anggota, Masalah? masalah)
    {
        if (masalah is not null)
        {
            _gagal++;
            DaftarMasalah.Note(_masalah, masalah.WithTempat(new(GetJalur(anggota), 0, 0)));
        }
    }

    /// <summary>Names where the statement would stand in a report file.</summary>
    private string GetJalur(string anggota)
    {
        var bagian = _bagian.Length == 0 ? "$" : $"$.{_bagian}";
        var letak = _nomor is { } nomor ? string.Create(CultureInfo.InvariantCulture, $"{bagian}[{nomor}]") : bagian;
        return anggota.Length == 0 ? letak : $"{letak}.{anggota}";
    }
}
