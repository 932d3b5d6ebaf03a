using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Berkas.Json;

/// <content>Reads units, codes, budget, links, perjanjian and texts.</content>
internal sealed partial class PembacaLaporan
{
    private readonly Dictionary<string, UnitKerja> _unit = new(StringComparer.Ordinal);
    private readonly Dictionary<KunciAnggaran, Anggaran> _anggaran = [];
    private readonly Dictionary<KunciAnggaran, Tempat> _tempatRealisasi = [];
    private readonly List<Dukungan> _dukungan = [];
    private readonly List<PerjanjianKinerja> _perjanjian = [];
    private readonly List<Narasi> _narasi = [];
    private readonly List<SkorIndeks> _skor = [];

    private void ReadUnit(PembacaObjek objek)
    {
        var (id, nama) = (ReadId(objek), objek.GetTeks("nama"));
        var induk = ReadSubjek(objek, objek.FindTeks("induk"), "induk", _unit.Keys);
        objek.Finish();
        if (id is not null)
        {
            _unit.TryAdd(id, new(id, ToNama(nama), induk is null ? null : _unit[induk]));
            CheckDalam(objek, id, induk);
        }
    }

    /// <summary>Reads the code of a node: of the nomenclature, or for belanja of an account.</summary>
    private static (KodeNomenklatur? Kode, KodeRekening? Rekening) ReadKode(PembacaObjek objek, JenisSimpul? jenis)
    {
        if (objek.FindTeks("kode") is not { } teks || jenis is null || string.IsNullOrWhiteSpace(teks))
        {
            return (null, null);
        }

        FailBila(objek, "kode", PemeriksaIsian.ReadKode(teks, jenis.Value, out var kode, out var rekening));
        return (kode, rekening);
    }

    private static void FailBila(PembacaObjek objek, string kunci, Masalah? masalah)
    {
        if (masalah is not null)
        {
            objek.Fail(masalah.WithTempat(objek.Find(kunci)!.Tempat));
        }
    }

    /// <summary>Reads what one node has in one period: its pagu by version and what was spent.</summary>
    private void ReadAnggaran(PembacaObjek objek, IReadOnlyCollection<string> berdana)
    {
        var subjek = ReadSubjek(objek, objek.GetTeks("subjek"), "subjek", berdana);
        var periode = ReadPeriode(objek, "periode");
        var dana = objek.FindTeks("sumberDana");
        var catatan = objek.FindTeks("catatan");
        if (objek.FindObjek("pagu") is { } pagu)
        {
            foreach (var anggota in pagu.Anggota)
            {
                if (ReadVersiPagu(pagu, anggota.Kunci, anggota.Tempat) is { } versi
                    && ReadRupiah(pagu, anggota.Kunci, anggota.Isi) is { } jumlah
                    && subjek is not null
                    && periode is not null)
                {
                    AddAnggaran(objek, new(subjek, periode, versi, dana), jumlah, anggota.Isi.Tempat, catatan);
                }
            }
        }

        if (objek.Find("realisasi") is { } realisasi && ReadRupiah(objek, "realisasi", realisasi) is { } terpakai && subjek is not null && periode is not null)
        {
            AddAnggaran(objek, new(subjek, periode, null, dana), terpakai, realisasi.Tempat, catatan);
        }

        objek.Finish();
    }

    private void AddAnggaran(PembacaObjek objek, KunciAnggaran kunci, Rupiah jumlah, Tempat tempat, string? catatan)
    {
        if (PemeriksaIsian.AddAnggaran(_anggaran, kunci, jumlah, catatan) is { } masalah)
        {
            objek.Fail(masalah.WithTempat(tempat));
        }
        else if (kunci.Versi is null)
        {
            _tempatRealisasi[kunci] = tempat;
        }
    }

    /// <summary>Notes money that was spent where there is no pagu in the year.</summary>
    private void CheckRealisasi(PembacaObjek objek)
    {
        foreach (var (kunci, masalah) in PemeriksaIsian.CheckRealisasi(_anggaran.Keys))
        {
            objek.Fail(masalah.WithTempat(_tempatRealisasi[kunci]));
        }
    }

    private static VersiPagu? ReadVersiPagu(PembacaObjek objek, string teks, Tempat tempat)
    {
        if (!VersiPagu.TryParse(teks, out var versi))
        {
            objek.Fail(PesanLaporan.VersiPaguSalah, tempat, ("teks", teks));
        }

        return versi;
    }

    private static Rupiah? ReadRupiah(PembacaObjek objek, string kunci, NilaiJson isi)
    {
        if (NilaiFakta.Find(objek, kunci) is not { } nilai)
        {
            return null;
        }

        FailBila(objek, kunci, PemeriksaIsian.ReadRupiah(nilai, isi.Teks, out var jumlah));
        return jumlah;
    }

    private void ReadDukungan(PembacaObjek objek, IReadOnlyCollection<string> dilayani)
    {
        var simpul = ReadSubjek(objek, objek.GetTeks("simpul"), "simpul", _simpul.Keys);
        var untuk = ReadSubjek(objek, objek.GetTeks("untuk"), "untuk", dilayani);
        objek.Finish();
        if (simpul is not null && untuk is not null)
        {
            _dukungan.Add(new(simpul, untuk));
        }
    }

    private void ReadPerjanjian(PembacaObjek objek)
    {
        var program = new List<string>();
        foreach (var butir in objek.FindButir("program"))
        {
            if (objek.CheckJenis(butir, JenisJson.Teks) && _simpul.ContainsKey(butir.Teks))
            {
                program.Add(butir.Teks);
            }
            else if (butir.Jenis == JenisJson.Teks)
            {
                objek.Fail(PemeriksaIsian.FailSubjek(butir.Teks, objek.FindSaran(butir.Teks, _simpul.Keys)).WithTempat(butir.Tempat));
            }
        }

        if (ReadPerjanjian(objek, program) is { } perjanjian)
        {
            _perjanjian.Add(perjanjian);
        }
    }

    /// <summary>Reads a perjanjian whose programs are known.</summary>
    internal static PerjanjianKinerja? ReadPerjanjian(PembacaObjek objek, IEnumerable<string> program)
    {
        var dokumen = ReadDokumen(objek, "dokumen");
        _ = objek.Get("dokumen");
        if (dokumen is not null && PemeriksaIsian.CheckPerjanjian(dokumen) is { } bukan)
        {
            objek.Fail(bukan.WithTempat(objek.Find("dokumen")!.Tempat));
            dokumen = null;
        }

        _ = objek.Get("tahun");
        var tahun = objek.FindBulat("tahun", 1945, 2999);
        var tanggal = objek.FindTanggal("tanggal");
        var jenjang = objek.FindKata("jenjang", KataBerkas.Jenjang);
        var pertama = ReadPihak(objek.FindObjek("pihakPertama"));
        var kedua = ReadPihak(objek.FindObjek("pihakKedua"));
        var pagu = objek.FindTeks("pagu") is { } versi ? ReadVersiPagu(objek, versi, objek.Find("pagu")!.Tempat) : null;
        objek.Finish();
        return dokumen is null || tahun is null ? null : new(dokumen, tahun.Value, tanggal, jenjang, pertama, kedua, pagu, program);
    }

    private static PihakPerjanjian? ReadPihak(PembacaObjek? objek)
    {
        if (objek is null)
        {
            return null;
        }

        var (jabatan, nama) = (objek.GetTeks("jabatan"), objek.FindTeks("nama"));
        objek.Finish();
        return string.IsNullOrWhiteSpace(jabatan) ? null : new(jabatan, nama);
    }

    private void ReadNarasi(PembacaObjek objek, IReadOnlyCollection<string> bernarasi)
    {
        var subjek = ReadSubjek(objek, objek.GetTeks("subjek"), "subjek", bernarasi);
        var jenis = objek.GetKata("jenis", KataBerkas.Narasi);
        var teks = objek.GetTeks("teks");
        objek.Finish();
        if (subjek is not null && jenis is not null && !string.IsNullOrWhiteSpace(teks))
        {
            _narasi.Add(new(subjek, jenis.Value, teks));
        }
    }

    private void ReadSkor(PembacaObjek objek)
    {
        var (id, indeks) = (ReadId(objek), objek.GetTeks("indeks"));
        var periode = ReadPeriode(objek, "periode");
        var catatan = objek.FindTeks("catatan");
        var skor = new Dictionary<string, NilaiKinerja>(StringComparer.Ordinal);
        if (objek.GetObjek("nilai") is { } nilai)
        {
            foreach (var anggota in nilai.Anggota)
            {
                if (ReadNilaiSkor(nilai, anggota) is { } satu)
                {
                    skor[anggota.Kunci] = satu;
                }
            }
        }

        objek.Finish();
        if (id is not null && periode is not null && !string.IsNullOrWhiteSpace(indeks))
        {
            _skor.Add(new(id, indeks, periode, skor, catatan));
        }
    }
    /// <summary>Reads a score: a figure, or an object that says from which year it is carried forward.</summary>
    private static NilaiKinerja? ReadNilaiSkor(PembacaObjek skor, AnggotaJson anggota)
    {
        if (anggota.Isi.Jenis != JenisJson.Objek)
        {
            return NilaiFakta.Find(skor, anggota.Kunci);
        }

        var objek = skor.Open(anggota.Isi);
        var nilai = NilaiFakta.Get(objek, "nilai");
        var dibawaDari = objek.FindBulat("dibawaDari", Periode.TahunTerkecil, Periode.TahunTerbesar);
        objek.Finish();
        return dibawaDari is { } tahun ? nilai?.WithDibawaDari(tahun) : nilai;
    }
}
