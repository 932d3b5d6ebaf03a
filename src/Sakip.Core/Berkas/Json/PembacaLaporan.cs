using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Berkas.Json;

/// <summary>Reads one report, keeping the ids seen so far.</summary>
/// <param name="tempat">Keeps where the printed cells stand; null when nobody wants to know.</param>
/// <remarks>What has an id is kept with stand-ins for its faulty members, so that references to it are no further problems.</remarks>
internal sealed partial class PembacaLaporan(PetaTempat? tempat = null)
{
    private const string NamaPengganti = "?";
    private static readonly SimpulRencana IndukPengganti = new("-", JenisSimpul.Tujuan, NamaPengganti);

    private readonly HashSet<string> _id = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _dalam = new(StringComparer.Ordinal); // how deep nodes and units stand
    private readonly Dictionary<string, SimpulRencana> _simpul = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndikatorKinerja> _indikator = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Instansi> _instansiLain = new(StringComparer.Ordinal);
    private readonly Dictionary<KunciFakta, Fakta> _fakta = [];

    public LaporanKinerja? Read(PembacaObjek objek, List<Masalah> masalah)
    {
        LaporanJson.CheckFormat(objek, LaporanJson.Format);
        var id = objek.GetTeks("id");
        var judul = objek.GetTeks("judul");
        var periode = ReadPeriode(objek, "periode");
        var (kodeAturan, berkasAturan) = ReadAturan(objek.GetObjek("aturan"));
        var instansi = objek.GetObjek("instansi") is { } utama ? ReadInstansi(utama) : null;
        foreach (var lain in objek.Read(FindButir(objek, "instansiLain", Batas.ButirLaporan), ReadInstansi))
        {
            _instansiLain.TryAdd(lain.Id, lain);
        }

        var acuan = ReadAcuan(objek.FindObjek("acuan"));
        ReadEach(objek, "unit", Batas.ButirLaporan, ReadUnit);
        ReadEach(objek, "rencana", Batas.SimpulLaporan, ReadSimpul);
        ReadEach(objek, "indikator", Batas.SimpulLaporan, ReadIndikator);
        ReadEach(objek, "fakta", Batas.FaktaLaporan, ReadFakta);
        IReadOnlyCollection<string> berdana = instansi is null ? _simpul.Keys : _simpul.Keys.Append(instansi.Id).ToHashSet(StringComparer.Ordinal);
        var dilayani = _indikator.Keys.Concat(_simpul.Values.Where(s => s.IsStrategis).Select(s => s.Id)).ToHashSet(StringComparer.Ordinal);
        var bernarasi = _simpul.Keys.Concat(_indikator.Keys).ToHashSet(StringComparer.Ordinal);
        ReadEach(objek, "anggaran", Batas.FaktaLaporan, o => ReadAnggaran(o, berdana));
        ReadEach(objek, "dukungan", Batas.ButirLaporan, o => ReadDukungan(o, dilayani));
        ReadEach(objek, "perjanjian", Batas.ButirLaporan, ReadPerjanjian);
        ReadEach(objek, "narasi", Batas.ButirLaporan, o => ReadNarasi(o, bernarasi));
        ReadEach(objek, "skor", Batas.ButirLaporan, ReadSkor);
        CheckRealisasi(objek);
        CheckBanyak(objek, "fakta", "dokumen", _fakta.Keys.Select(k => k.Dokumen).OfType<Dokumen>(), Batas.DokumenLaporan);
        CheckBanyak(objek, "fakta", "periode", _fakta.Keys.Select(k => k.Periode).Concat(_anggaran.Keys.Select(k => k.Periode)), Batas.PeriodeLaporan);
        if (masalah.Count > 0 || instansi is null || periode is null)
        {
            // The tables refer to what went wrong above: they are read for their own shape only.
            new PembacaTabel(null).Read(objek);
            objek.Finish();
            return null;
        }

        var data = new DataKinerja(instansi, _simpul.Values, _indikator.Values, _fakta.Values, _instansiLain.Values, acuan, _unit.Values, _anggaran.Values, _dukungan, _perjanjian, _narasi, _skor);
        var (tabel, kalimat) = new PembacaTabel(data, tempat).Read(objek);
        objek.Finish();
        if (masalah.Count > 0)
        {
            return null;
        }

        var laporan = new LaporanKinerja(id, judul, periode, kodeAturan, berkasAturan, data, tabel, kalimat);
        var anggota = BebanRujukan.Count(laporan);
        if (anggota > Batas.AnggotaRujukan)
        {
            objek.Fail(PesanLaporan.RujukanTerlaluBerat, (objek.Find("tabel") ?? objek.Find("kalimat"))!.Tempat, ("ada", anggota), ("batas", Batas.AnggotaRujukan));
            return null;
        }

        return laporan;
    }

    /// <summary>Notes when facts name too many different things of a kind.</summary>
    private static void CheckBanyak<T>(PembacaObjek objek, string bagian, string kunci, IEnumerable<T> isi, int batas)
    {
        var banyak = isi.Distinct().Count();
        if (banyak > batas)
        {
            objek.Fail(PesanLaporan.TerlaluBanyak, (objek.Find(bagian) ?? objek.Find("anggaran"))!.Tempat, ("kunci", kunci), ("ada", banyak), ("batas", batas));
        }
    }

    /// <summary>Gets the items of a list; none after it has been noted that there are too many.</summary>
    internal static IReadOnlyList<NilaiJson> FindButir(PembacaObjek objek, string kunci, int batas)
    {
        var butir = objek.FindButir(kunci);
        if (butir.Count <= batas)
        {
            return butir;
        }

        objek.Fail(PesanLaporan.TerlaluBanyak, objek.Find(kunci)!.Tempat, ("kunci", kunci), ("ada", butir.Count), ("batas", batas));
        return [];
    }

    private static void ReadEach(PembacaObjek objek, string kunci, int batas, Action<PembacaObjek> baca)
    {
        foreach (var satu in objek.Open(FindButir(objek, kunci, batas)))
        {
            baca(satu);
        }
    }

    private static Periode? ReadPeriode(PembacaObjek objek, string kunci)
    {
        var teks = objek.GetTeks(kunci);
        if (Periode.TryParse(teks, out var periode))
        {
            return periode;
        }

        if (teks.Length > 0)
        {
            objek.Fail(PesanLaporan.PeriodeSalah, objek.Find(kunci)!.Tempat, ("teks", teks));
        }

        return null;
    }

    private static (string Kode, string? Berkas) ReadAturan(PembacaObjek? objek)
    {
        if (objek is null)
        {
            return (string.Empty, null);
        }

        var hasil = (objek.GetTeks("kode"), objek.FindTeks("berkas"));
        objek.Finish();
        return hasil;
    }

    private Instansi? ReadInstansi(PembacaObjek objek)
    {
        var (id, nama) = (ReadId(objek), objek.GetTeks("nama"));
        var (pemda, provinsi) = (objek.FindTeks("pemda"), objek.FindTeks("provinsi"));
        objek.Finish();
        return id is null ? null : new(id, ToNama(nama), pemda, provinsi);
    }

    private static Acuan ReadAcuan(PembacaObjek? objek)
    {
        if (objek is null)
        {
            return new();
        }

        var target = ReadDokumen(objek, "target");
        var (dokumenAkhir, periodeAkhir) = ((Dokumen?)null, (Periode?)null);
        if (objek.FindTeks("targetAkhir") is { } teks)
        {
            FailBila(objek, "targetAkhir", PemeriksaIsian.ReadTargetAkhir(teks, out dokumenAkhir, out periodeAkhir));
        }

        var pagu = objek.FindTeks("pagu") is { } versi ? ReadVersiPagu(objek, versi, objek.Find("pagu")!.Tempat) : null;
        objek.Finish();
        return new(target, dokumenAkhir, periodeAkhir, pagu);
    }

    private static Dokumen? ReadDokumen(PembacaObjek objek, string kunci)
    {
        if (objek.FindTeks(kunci) is not { } teks)
        {
            return null;
        }

        if (!Dokumen.TryParse(teks, out var dokumen))
        {
            objek.Fail(PesanLaporan.DokumenSalah, objek.Find(kunci)!.Tempat, ("teks", teks));
        }

        return dokumen;
    }

    private void ReadSimpul(PembacaObjek objek)
    {
        var id = ReadId(objek);
        var jenis = objek.GetKata("jenis", Himpunan.Jenis);
        var nama = objek.GetTeks("nama");
        var induk = FindInduk(objek, objek.FindTeks("induk"));
        var (kode, rekening) = ReadKode(objek, jenis);
        var unit = ReadSubjek(objek, objek.FindTeks("unit"), "unit", _unit.Keys) is { } idUnit ? _unit[idUnit] : null;
        objek.Finish();
        if (id is null)
        {
            return;
        }

        var simpul = new SimpulRencana(id, jenis ?? default, ToNama(nama), induk, kode, rekening, unit);
        _simpul.TryAdd(id, simpul);
        CheckDalam(objek, id, induk?.Id);
        if (jenis is not null)
        {
            foreach (var (anggota, masalah) in PemeriksaIsian.CheckTempat(simpul))
            {
                FailBila(objek, anggota, masalah);
            }
        }
    }

    /// <summary>Notes a node or unit that stands too deep below the top.</summary>
    private void CheckDalam(PembacaObjek objek, string id, string? induk)
    {
        _dalam[id] = induk is not null && _dalam.TryGetValue(induk, out var atas) ? atas + 1 : 1;
        if (_dalam[id] == Batas.DalamRencana + 1) // those below it go deeper still
        {
            objek.Fail(PesanLaporan.RencanaTerlaluDalam, objek.Tempat, ("id", id), ("batas", Batas.DalamRencana));
        }
    }

    private SimpulRencana? FindInduk(PembacaObjek objek, string? induk)
    {
        if (string.IsNullOrWhiteSpace(induk))
        {
            return null;
        }

        if (!_simpul.TryGetValue(induk, out var simpul))
        {
            objek.Fail(PesanLaporan.IndukBerputar, objek.Find("induk")!.Tempat, ("id", induk));
        }

        return simpul;
    }

    private void ReadIndikator(PembacaObjek objek)
    {
        var id = ReadId(objek);
        var nama = objek.GetTeks("nama");
        var induk = FindInduk(objek, objek.GetTeks("induk"));
        var isIku = objek.FindBenar("iku");
        var satuan = objek.FindTeks("satuan");
        var polaritas = objek.GetKata("polaritas", KataBerkas.Polaritas);
        var akumulasi = objek.FindKata("akumulasi", KataBerkas.Akumulasi);
        var formulasi = objek.FindTeks("formulasi");
        var catatan = objek.FindTeks("catatan");
        var bobot = objek.FindAngka("bobot");
        if (bobot <= 0)
        {
            objek.Fail(PesanLaporan.BobotSalah, objek.Find("bobot")!.Tempat, ("teks", bobot));
            bobot = null;
        }

        var kategori = objek.FindTeks("kategori");
        objek.Finish();
        if (id is not null)
        {
            _indikator.TryAdd(
                id,
                new(id, ToNama(nama), induk ?? IndukPengganti, polaritas ?? default, akumulasi, isIku, satuan, formulasi, catatan, bobot, kategori));
        }
    }

    private static string ToNama(string nama) => string.IsNullOrWhiteSpace(nama) ? NamaPengganti : nama;

    private void ReadFakta(PembacaObjek objek)
    {
        var masalahSemula = objek.JumlahMasalah;
        var ukuran = objek.GetKata("ukuran", KataBerkas.Ukuran);
        var subjek = ReadSubjek(objek, objek.GetTeks("subjek"), "subjek", _indikator.Keys);
        var periode = ReadPeriode(objek, "periode");
        var dokumen = ReadDokumen(objek, "dokumen");
        CheckDokumen(objek, ukuran);
        var instansi = ReadSubjek(objek, objek.FindTeks("instansi"), "instansi", _instansiLain.Keys);
        var nilai = NilaiFakta.Get(objek, "nilai");
        var dibawaDari = objek.FindBulat("dibawaDari", 1945, 2999);
        var catatan = objek.FindTeks("catatan");
        objek.Finish();
        if (objek.JumlahMasalah > masalahSemula || ukuran is null || subjek is null || periode is null || nilai is null)
        {
            return;
        }

        var kunci = new KunciFakta(ukuran.Value, subjek, periode, dokumen, instansi);
        if (!_fakta.TryAdd(kunci, new(kunci, dibawaDari is { } tahun ? nilai.WithDibawaDari(tahun) : nilai, catatan)))
        {
            objek.Fail(PesanLaporan.FaktaGanda, objek.Tempat, ("kunci", kunci.ToString()));
        }
    }

    private static void CheckDokumen(PembacaObjek objek, Ukuran? ukuran)
    {
        var dokumen = objek.Find("dokumen");
        if (ukuran == Ukuran.Realisasi && dokumen is not null)
        {
            objek.Fail(PesanLaporan.DokumenRealisasi, dokumen.Tempat);
        }
        else if (ukuran == Ukuran.Target && dokumen is null)
        {
            objek.Fail(PesanLaporan.DokumenWajib, objek.Tempat);
        }
    }

    private static string? ReadSubjek(PembacaObjek objek, string? id, string kunci, IReadOnlyCollection<string> ada)
    {
        if (string.IsNullOrEmpty(id) || ada.Contains(id))
        {
            return string.IsNullOrEmpty(id) ? null : id;
        }

        FailBila(objek, kunci, PemeriksaIsian.FailSubjek(id, objek.FindSaran(id, ada)));
        return null;
    }

    /// <summary>Reads an id that is well formed and new in the file.</summary>
    private string? ReadId(PembacaObjek objek)
    {
        if (objek.GetId() is not { } id)
        {
            return null;
        }

        var masalah = PemeriksaIsian.TakeId(id, _id);
        FailBila(objek, "id", masalah);
        return masalah is null ? id : null;
    }
}
