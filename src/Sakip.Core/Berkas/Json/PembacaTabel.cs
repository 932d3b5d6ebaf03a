using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;

namespace Sakip.Berkas.Json;

/// <summary>Reads the printed tables and sentences of a report and checks what their cells refer to.</summary>
internal sealed class PembacaTabel
{
    private readonly DataKinerja? _data;
    private readonly PetaTempat? _tempat;
    private readonly List<(PembacaObjek Objek, NilaiJson Isi, Rujukan Rujukan)> _cetak = [];
    private int _sel;
    private long _anggota;

    /// <summary>Creates the reader.</summary>
    /// <param name="data">The data referred to; null when it could not be read, so that references go unchecked.</param>
    /// <param name="tempat">Keeps where the cells stand; null when nobody wants to know.</param>
    public PembacaTabel(DataKinerja? data, PetaTempat? tempat = null) => (_data, _tempat) = (data, tempat);

    public (IReadOnlyList<TabelCetak> Tabel, IReadOnlyList<KalimatCetak> Kalimat) Read(PembacaObjek objek)
    {
        var tabel = new Dictionary<string, TabelCetak>(StringComparer.Ordinal);
        foreach (var satu in objek.Open(PembacaLaporan.FindButir(objek, "tabel", Batas.TabelLaporan)))
        {
            if (ReadTabel(satu) is { } hasil && (hasil.Id == KalimatCetak.Tabel || !tabel.TryAdd(hasil.Id, hasil)))
            {
                satu.Fail(PesanLaporan.IdGanda, satu.Find("id")!.Tempat, ("id", hasil.Id));
            }
        }

        var kalimat = new Dictionary<string, KalimatCetak>(StringComparer.Ordinal);
        foreach (var satu in objek.Open(PembacaLaporan.FindButir(objek, "kalimat", Batas.TabelLaporan)))
        {
            if (ReadKalimat(satu) is { } hasil && !kalimat.TryAdd(hasil.Id, hasil))
            {
                satu.Fail(PesanLaporan.IdGanda, satu.Find("id")!.Tempat, ("id", hasil.Id));
            }
        }

        CheckCetak(tabel);
        return ([.. tabel.Values], [.. kalimat.Values]);
    }

    /// <summary>Counts cells of a row, blank ones too, or claims of a sentence; false once there are too many, which is noted once.</summary>
    private bool IsMuat(PembacaObjek objek, int sel)
    {
        var semula = _sel;
        _sel = Math.Min(_sel + sel, Batas.SelLaporan + 1);
        if (semula <= Batas.SelLaporan && _sel > Batas.SelLaporan)
        {
            objek.Fail(PesanLaporan.TerlaluBanyak, objek.Tempat, ("kunci", "sel"), ("ada", $"> {Batas.SelLaporan}"), ("batas", Batas.SelLaporan));
        }

        return _sel <= Batas.SelLaporan;
    }

    /// <summary>Counts the members that a reference looks at; false once there are too many, which is noted once.</summary>
    private bool IsRingan(PembacaObjek objek, long anggota)
    {
        var semula = _anggota;
        _anggota += anggota;
        if (semula <= Batas.AnggotaRujukan && _anggota > Batas.AnggotaRujukan)
        {
            objek.Fail(PesanLaporan.RujukanTerlaluBerat, objek.Tempat, ("ada", _anggota), ("batas", Batas.AnggotaRujukan));
        }

        return _anggota <= Batas.AnggotaRujukan;
    }

    /// <summary>Checks that the printed cells and tables that references name are there.</summary>
    private void CheckCetak(Dictionary<string, TabelCetak> tabel)
    {
        foreach (var (objek, isi, rujukan) in _cetak)
        {
            foreach (var masalah in IsRingan(objek, BebanRujukan.Count(rujukan, id => tabel.GetValueOrDefault(id))) ? rujukan.CheckCetak(id => tabel.GetValueOrDefault(id)) : [])
            {
                objek.Fail(masalah.WithTempat(isi.Tempat));
            }
        }
    }

    private TabelCetak? ReadTabel(PembacaObjek objek)
    {
        var id = objek.GetId();
        var nomor = objek.FindTeks("nomor");
        var judul = objek.GetTeksBolehKosong("judul");
        var catatan = objek.FindTeks("catatan");
        var kolom = new Dictionary<string, KolomCetak>(StringComparer.Ordinal);
        _ = objek.Get("kolom");
        foreach (var satu in objek.Open(PembacaLaporan.FindButir(objek, "kolom", Batas.KolomTabel)))
        {
            var hasil = ReadKolom(satu);
            if (hasil is not null && !kolom.TryAdd(hasil.Id, hasil))
            {
                satu.Fail(PesanLaporan.IdGanda, satu.Find("id")!.Tempat, ("id", hasil.Id));
            }
        }

        var baris = new Dictionary<string, BarisCetak>(StringComparer.Ordinal);
        foreach (var satu in objek.Open(objek.GetButir("baris")))
        {
            var hasil = ReadBaris(satu, id ?? "?", kolom);
            if (hasil is not null && !baris.TryAdd(hasil.Id, hasil))
            {
                satu.Fail(PesanLaporan.IdGanda, satu.Tempat, ("id", hasil.Id));
            }
        }

        objek.Finish();
        return id is null ? null : new(id, nomor, judul, kolom.Values, baris.Values, catatan);
    }

    private KalimatCetak? ReadKalimat(PembacaObjek objek)
    {
        var (id, tempat, teks) = (objek.GetId(), objek.FindTeks("tempat"), objek.GetTeks("teks"));
        _ = objek.Get("klaim");
        var butir = PembacaLaporan.FindButir(objek, "klaim", Batas.KolomTabel);
        var klaim = IsMuat(objek, butir.Count) ? objek.Open(butir).Select(ReadKlaim).ToArray() : [];
        foreach (var (satu, i) in butir.Select((satu, i) => (satu, i)))
        {
            _tempat?.Add(KalimatCetak.Tabel, id, KalimatCetak.ToKolom(i + 1), satu);
        }

        objek.Finish();
        return id is null ? null : new(id, tempat, teks, klaim);
    }

    /// <summary>Reads a figure that a sentence states; there is no row whose subject <c>*</c> could stand for.</summary>
    private SelCetak ReadKlaim(PembacaObjek objek)
    {
        objek.GetTeks("menyatakan");
        var sel = ReadSel(objek);
        if (sel.Menyatakan is { } rujukan && rujukan.GetSubjek().Any(s => s.Id == Rujukan.SubjekBaris))
        {
            objek.Fail(PesanLaporan.BintangTanpaSubjek, objek.Find("menyatakan")!.Tempat, ("baris", KalimatCetak.Tabel));
        }

        return sel;
    }

    private KolomCetak? ReadKolom(PembacaObjek objek)
    {
        var (id, judul, rujukan) = (objek.GetId(), objek.GetTeksBolehKosong("judul"), ReadRujukan(objek));
        objek.Finish();
        return id is null ? null : new(id, judul, rujukan);
    }

    /// <summary>Whether an id can be what a row is about: an indicator, a node, the body, a unit.</summary>
    private static bool IsSubjek(DataKinerja data, string id) =>
        data.FindIndikator(id) is not null || data.FindSimpul(id) is not null || data.Instansi.Id == id || data.FindUnit(id) is not null;

    private BarisCetak? ReadBaris(PembacaObjek objek, string tabel, Dictionary<string, KolomCetak> kolom)
    {
        var (id, subjek) = (objek.Find("id") is null ? null : objek.GetId(), objek.FindTeks("subjek"));
        if (subjek is not null && _data is not null && !objek.IsPenuh && !IsSubjek(_data, subjek))
        {
            objek.Fail(Rujukan.ToSubjekTidakAda(_data, subjek).WithTempat(objek.Find("subjek")!.Tempat));
        }

        var sel = new Dictionary<string, SelCetak>(StringComparer.Ordinal);
        if (objek.GetObjek("sel") is { } semua && IsMuat(objek, Math.Max(kolom.Count, semua.Anggota.Count)))
        {
            foreach (var anggota in semua.Anggota)
            {
                var (kunci, isi) = (anggota.Kunci, anggota.Isi);
                if (!kolom.TryGetValue(kunci, out var milik))
                {
                    objek.Fail(
                        PesanLaporan.KolomTidakAda, anggota.Tempat, ("id", kunci), ("tabel", tabel), ("saran", objek.FindSaran(kunci, kolom.Keys)));
                }
                else
                {
                    var hasil = ReadSel(semua, isi);
                    CheckBintang(objek, anggota, id ?? "?", subjek, hasil, milik);
                    sel.Add(kunci, hasil);
                    _tempat?.Add(tabel, id ?? subjek, kunci, isi);
                }
            }
        }

        objek.Finish();
        if (id is null && subjek is null)
        {
            if (objek.IsObjek && objek.Find("id") is null)
            {
                objek.Fail(PesanLaporan.BarisTanpaId, objek.Tempat);
            }

            return null;
        }

        return new(id, subjek, sel);
    }

    private static void CheckBintang(PembacaObjek objek, AnggotaJson anggota, string baris, string? subjek, SelCetak sel, KolomCetak kolom)
    {
        if (subjek is null
            && sel is { IsTeks: false, Teks.Length: > 0 }
            && (sel.Menyatakan ?? kolom.Menyatakan) is { } rujukan
            && rujukan.GetSubjek().Any(s => s.Id == Rujukan.SubjekBaris))
        {
            objek.Fail(PesanLaporan.BintangTanpaSubjek, anggota.Tempat, ("baris", baris));
        }
    }

    private SelCetak ReadSel(PembacaObjek baris, NilaiJson isi) => isi.Jenis == JenisJson.Teks ? new(isi.Teks) : ReadSel(baris.Open(isi));

    private SelCetak ReadSel(PembacaObjek objek)
    {
        var teks = objek.GetTeksBolehKosong("teks");
        var isTeks = objek.Find("menyatakan") is { Jenis: JenisJson.Teks, Teks: LaporanJson.KataTeks };
        var rujukan = isTeks ? null : ReadRujukan(objek);
        var sel = new SelCetak(
            teks,
            rujukan,
            isTeks,
            objek.FindTeks("rusak"),
            objek.FindTeks("dibaca"),
            objek.FindTeks("catatan"),
            objek.FindKata("banding", KataBerkas.Banding) ?? Banding.Sama);
        objek.Finish();
        return sel;
    }

    private Rujukan? ReadRujukan(PembacaObjek objek)
    {
        if (objek.FindTeks("menyatakan") is not { } teks)
        {
            return null;
        }

        var isi = objek.Find("menyatakan")!;
        var hasil = Rujukan.Parse(teks);
        if (!hasil.IsBerhasil)
        {
            foreach (var masalah in hasil.Masalah)
            {
                objek.Fail(masalah.WithTempat(isi.GetTempat(masalah)));
            }

            return null;
        }

        foreach (var masalah in _data is null || objek.IsPenuh || !IsRingan(objek, BebanRujukan.Count(hasil.Isi, _data)) ? [] : hasil.Isi.CheckSubjek(_data))
        {
            objek.Fail(masalah.WithTempat(isi.Tempat));
        }

        _cetak.Add((objek, isi, hasil.Isi));
        return hasil.Isi;
    }
}
