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
        }
    }

    /// <summary>Reads the code of a node: of the nomenclature, or for belanja of an account.</summary>
    private static (KodeNomenklatur? Kode, KodeRekening? Rekening) ReadKode(PembacaObjek objek, JenisSimpul? jenis)
    {
        if (objek.FindTeks("kode") is not { } teks || jenis is null || string.IsNullOrWhiteSpace(teks))
        {
            return (null, null);
        }

        var tempat = objek.Find("kode")!.Tempat;
        if (jenis == JenisSimpul.Belanja)
        {
            if (!KodeRekening.TryParse(teks, out var rekening))
            {
                objek.Fail(PesanLaporan.RekeningSalah, tempat, ("teks", teks));
            }

            return (null, rekening);
        }

        if (!KodeNomenklatur.TryParse(teks, out var kode))
        {
            objek.Fail(PesanLaporan.KodeSalah, tempat, ("teks", teks));
            return (null, null);
        }

        if (kode.Jenis != jenis)
        {
            objek.Fail(
                PesanLaporan.KodeLainTingkat,
                tempat,
                ("teks", teks),
                ("ada", Himpunan.Jenis.ToKata(kode.Jenis)),
                ("harus", Himpunan.Jenis.ToKata(jenis.Value)));
            return (null, null);
        }

        return (kode, null);
    }

    /// <summary>Checks that a node stands under one of a level above, and its code under that one's code.</summary>
    private static void CheckTempatSimpul(PembacaObjek objek, SimpulRencana simpul)
    {
        if (simpul.Induk is not { } induk)
        {
            return;
        }

        var isSatuPohon = simpul.Jenis == JenisSimpul.Belanja == (induk.Jenis == JenisSimpul.Belanja);
        if (!isSatuPohon || induk.Jenis > simpul.Jenis || (induk.Jenis == simpul.Jenis && simpul.Jenis is >= JenisSimpul.Urusan and <= JenisSimpul.SubKegiatan))
        {
            objek.Fail(
                PesanLaporan.IndukSalahTingkat,
                objek.Find("induk")!.Tempat,
                ("induk", induk.Id),
                ("tingkatInduk", Himpunan.Jenis.ToKata(induk.Jenis)),
                ("tingkat", Himpunan.Jenis.ToKata(simpul.Jenis)));
        }

        var isKodeAnak = simpul.Kode is not { } kode || induk.Kode is not { } kodeInduk || kode.IsBawahan(kodeInduk);
        var isRekeningAnak = simpul.Rekening is not { } rekening || induk.Rekening is not { } rekeningInduk || rekening.IsBawahan(rekeningInduk);
        if (!isKodeAnak || !isRekeningAnak)
        {
            objek.Fail(
                PesanLaporan.KodeBukanAnak,
                objek.Find("kode")!.Tempat,
                ("teks", objek.Find("kode")!.Teks),
                ("induk", induk.Kode?.Teks ?? induk.Rekening?.Teks));
        }
    }

    /// <summary>Reads what one node has in one period: its pagu by version and what was spent.</summary>
    private void ReadAnggaran(PembacaObjek objek, string? instansi)
    {
        var subjek = ReadSubjek(objek, objek.GetTeks("subjek"), "subjek", instansi is null ? _simpul.Keys : [.. _simpul.Keys, instansi]);
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
        if (kunci.Versi is not null && jumlah.Jumlah < 0)
        {
            objek.Fail(PesanLaporan.PaguNegatif, tempat, ("jumlah", jumlah.ToString()));
        }
        else if (!_anggaran.TryAdd(kunci, new(kunci, jumlah, catatan)))
        {
            objek.Fail(PesanLaporan.AnggaranGanda, tempat, ("kunci", kunci.ToString()));
        }
        else if (kunci.Versi is null)
        {
            _tempatRealisasi[kunci] = tempat;
        }
    }

    /// <summary>Notes money that was spent where there is no pagu in the year.</summary>
    private void CheckRealisasi(PembacaObjek objek)
    {
        var berpagu = _anggaran.Keys.Where(k => k.Versi is not null).Select(k => (k.Subjek, k.Periode.Akhir.Year)).ToHashSet();
        foreach (var (kunci, tempat) in _tempatRealisasi.Where(r => !berpagu.Contains((r.Key.Subjek, r.Key.Periode.Akhir.Year))))
        {
            objek.Fail(PesanLaporan.RealisasiTanpaPagu, tempat, ("subjek", kunci.Subjek), ("tahun", kunci.Periode.Akhir.Year));
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

        if (nilai.Angka is { } angka && Math.Abs(angka) <= Rupiah.Terbesar && decimal.Round(angka, 4) == angka)
        {
            return Rupiah.From(angka);
        }

        objek.Fail(PesanLaporan.BukanRupiah, isi.Tempat, ("teks", isi.Teks));
        return null;
    }

    private void ReadDukungan(PembacaObjek objek)
    {
        var simpul = ReadSubjek(objek, objek.GetTeks("simpul"), "simpul", _simpul.Keys);
        string[] dilayani = [.. _indikator.Keys, .. _simpul.Values.Where(s => s.IsStrategis).Select(s => s.Id)];
        var untuk = ReadSubjek(objek, objek.GetTeks("untuk"), "untuk", dilayani);
        objek.Finish();
        if (simpul is not null && untuk is not null)
        {
            _dukungan.Add(new(simpul, untuk));
        }
    }

    private void ReadPerjanjian(PembacaObjek objek)
    {
        var dokumen = ReadDokumen(objek, "dokumen");
        _ = objek.Get("dokumen");
        if (dokumen is not null && dokumen.Jenis is not (JenisDokumen.Pk or JenisDokumen.PkPerubahan))
        {
            objek.Fail(PesanLaporan.BukanPerjanjian, objek.Find("dokumen")!.Tempat, ("teks", dokumen.ToString()));
            dokumen = null;
        }

        _ = objek.Get("tahun");
        var tahun = objek.FindBulat("tahun", 1945, 2999);
        var tanggal = objek.FindTanggal("tanggal");
        var jenjang = objek.FindKata("jenjang", KataBerkas.Jenjang);
        var pertama = ReadPihak(objek.FindObjek("pihakPertama"));
        var kedua = ReadPihak(objek.FindObjek("pihakKedua"));
        var pagu = objek.FindTeks("pagu") is { } versi ? ReadVersiPagu(objek, versi, objek.Find("pagu")!.Tempat) : null;
        var program = new List<string>();
        foreach (var butir in objek.FindButir("program"))
        {
            if (objek.CheckJenis(butir, JenisJson.Teks) && _simpul.ContainsKey(butir.Teks))
            {
                program.Add(butir.Teks);
            }
            else if (butir.Jenis == JenisJson.Teks)
            {
                objek.Fail(PesanLaporan.SubjekTidakAda, butir.Tempat, ("id", butir.Teks), ("saran", objek.FindSaran(butir.Teks, _simpul.Keys)));
            }
        }

        objek.Finish();
        if (dokumen is not null && tahun is not null)
        {
            _perjanjian.Add(new(dokumen, tahun.Value, tanggal, jenjang, pertama, kedua, pagu, program));
        }
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

    private void ReadNarasi(PembacaObjek objek)
    {
        var subjek = ReadSubjek(objek, objek.GetTeks("subjek"), "subjek", [.. _simpul.Keys, .. _indikator.Keys]);
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
                if (NilaiFakta.Find(nilai, anggota.Kunci) is { } satu)
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
}
