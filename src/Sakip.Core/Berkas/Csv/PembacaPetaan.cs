using System.Collections.Immutable;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Berkas.Csv;

/// <summary>Reads one mapping.</summary>
internal sealed class PembacaPetaan(List<Masalah> masalah)
{
    private string? _akhiran;

    public Petaan Read(PembacaObjek objek)
    {
        LaporanJson.CheckFormat(objek, PetaanJson.Format);
        var laporan = objek.FindObjek("laporan") is { } dasar ? ReadLaporan(dasar) : null;
        _akhiran = objek.FindTeks("akhiranCetak");
        var butir = objek.GetButir("tabel");
        if (butir.Count == 0 && objek.Find("tabel") is { Jenis: JenisJson.Larik } kosong)
        {
            objek.Fail(PesanDraf.TanpaTabel, kosong.Tempat);
        }

        var tabel = objek.Read(butir, ReadTabel);
        objek.Finish();
        return new(laporan, _akhiran, tabel, objek.Tempat);
    }

    /// <summary>Reads the report in the mapping; its problems are those of the mapping.</summary>
    private LaporanKinerja? ReadLaporan(PembacaObjek objek)
    {
        var sendiri = new List<Masalah>();
        var laporan = new PembacaLaporan().Read(new(objek.Nilai, sendiri), sendiri);
        foreach (var satu in sendiri)
        {
            DaftarMasalah.Note(masalah, satu);
        }

        return laporan;
    }

    private PetaTabel? ReadTabel(PembacaObjek objek)
    {
        var berkas = objek.GetTeks("berkas");
        var (simpul, subjek) = (ReadSubjek(objek, "simpul", isBaru: true), ReadSubjek(objek, "subjek", isBaru: false));
        if (simpul is not null && subjek is not null)
        {
            objek.Fail(PesanBerkas.KunciBerlawanan, objek.Tempat, ("satu", "simpul"), ("dua", "subjek"));
        }

        var tabel = new PetaTabel(objek.Tempat, berkas)
        {
            Saring = ReadSaring(objek.FindObjek("saring")),
            Abaikan = ReadTeks(objek, objek.FindButir("abaikan")),
            Subjek = simpul ?? subjek,
            Indikator = ReadIndikator(objek.FindObjek("indikator")),
            Fakta = objek.Read(objek.FindButir("fakta"), ReadFakta),
            Anggaran = objek.Read(objek.FindButir("anggaran"), ReadAnggaran),
            Dukungan = ReadIsian(objek, "dukungan"),
            Narasi = ReadNarasi(objek),
            Perjanjian = objek.FindObjek("perjanjian") is { } perjanjian ? PembacaLaporan.ReadPerjanjian(perjanjian, []) : null,
            Cetak = ReadCetak(objek.FindObjek("cetak")),
        };
        objek.Finish();
        if (objek.IsObjek && tabel is { Subjek: null, Indikator: null, Cetak: null })
        {
            objek.Fail(PesanDraf.TabelTanpaIsi, objek.Tempat);
        }

        return tabel;
    }

    private static ImmutableArray<(Isian, string)> ReadSaring(PembacaObjek? objek)
    {
        if (objek is null)
        {
            return [];
        }

        var hasil = ImmutableArray.CreateBuilder<(Isian, string)>();
        foreach (var anggota in objek.Anggota)
        {
            if (objek.CheckJenis(anggota.Isi, JenisJson.Teks))
            {
                hasil.Add((ToKolom(anggota.Tempat, anggota.Kunci), anggota.Isi.Teks));
            }
        }

        return hasil.ToImmutable();
    }

    private static ImmutableArray<string> ReadTeks(PembacaObjek objek, IEnumerable<NilaiJson> butir) =>
        [.. butir.Where(b => objek.CheckJenis(b, JenisJson.Teks)).Select(b => b.Teks)];

    private static PetaSubjek? ReadSubjek(PembacaObjek milik, string kunci, bool isBaru)
    {
        if (milik.FindObjek(kunci) is not { } objek)
        {
            return null;
        }

        var subjek = new PetaSubjek(objek.Tempat, isBaru)
        {
            Id = ReadIsian(objek, "id"),
            Nama = ReadIsian(objek, "nama", isWajib: isBaru),
            Tingkat = ReadIsian(objek, "tingkat", isWajib: isBaru),
            Induk = ReadIsian(objek, "induk"),
            Kode = isBaru ? ReadIsian(objek, "kode") : null,
            Unit = isBaru ? ReadIsian(objek, "unit") : null,
        };
        objek.Finish();
        if (!isBaru && objek.IsObjek && subjek is { Id: null, Nama: null })
        {
            objek.Fail(PesanDraf.SubjekTanpaKolom, objek.Tempat);
        }

        CheckTingkat(objek, subjek.Tingkat);
        return subjek;
    }

    /// <summary>Checks the words that stand for levels; those of the column itself show only in the table.</summary>
    private static void CheckTingkat(PembacaObjek objek, Isian? tingkat)
    {
        foreach (var kata in tingkat is null ? [] : tingkat.Tetap is { } tetap ? [tetap] : tingkat.Kata.Values)
        {
            if (!KataTingkat.IsKata(kata))
            {
                objek.Fail(KataTingkat.ToMasalah(kata, tingkat!.Tempat));
            }
        }
    }

    private static PetaIndikator? ReadIndikator(PembacaObjek? objek)
    {
        if (objek is null)
        {
            return null;
        }

        var hasil = new PetaIndikator(ReadIsian(objek, "nama", isWajib: true) ?? Isian.FromTetap(objek.Tempat, "?"))
        {
            Id = ReadIsian(objek, "id"),
            Induk = ReadIsian(objek, "induk"),
            Satuan = ReadIsian(objek, "satuan"),
            Polaritas = ReadIsian(objek, "polaritas"),
            Akumulasi = ReadIsian(objek, "akumulasi"),
            Formulasi = ReadIsian(objek, "formulasi"),
            IsIku = objek.FindBenar("iku"),
        };
        objek.Finish();
        return hasil;
    }

    private static PetaFakta? ReadFakta(PembacaObjek objek)
    {
        var ukuran = objek.GetKata("ukuran", KataBerkas.Ukuran);
        var kolom = ReadKolom(objek);
        var fakta = new PetaFakta(ukuran ?? default, kolom)
        {
            Periode = ReadIsian(objek, "periode", isTetap: true),
            Dokumen = ReadIsian(objek, "dokumen", isTetap: true),
            Instansi = ReadIsian(objek, "instansi", isTetap: true),
            DibawaDari = ReadIsian(objek, "dibawaDari"),
        };
        objek.Finish();
        CheckPeriode(objek, fakta.Periode);
        if (fakta.Dokumen?.Tetap is { } dokumen && !Dokumen.TryParse(dokumen, out _))
        {
            objek.Fail(PesanLaporan.DokumenSalah, fakta.Dokumen.Tempat, ("teks", dokumen));
        }

        if (ukuran == Ukuran.Realisasi && fakta.Dokumen is { } lebih)
        {
            objek.Fail(PesanLaporan.DokumenRealisasi, lebih.Tempat);
        }
        else if (ukuran == Ukuran.Target && fakta.Dokumen is null && objek.Find("dokumen") is null)
        {
            objek.Fail(PesanLaporan.DokumenWajib, objek.Tempat);
        }

        return fakta;
    }

    private static PetaAnggaran ReadAnggaran(PembacaObjek objek)
    {
        var kolom = ReadKolom(objek);
        VersiPagu? versi = null;
        if (objek.FindTeks("pagu") is { } teks && !VersiPagu.TryParse(teks, out versi))
        {
            objek.Fail(PesanLaporan.VersiPaguSalah, objek.Find("pagu")!.Tempat, ("teks", teks));
        }

        var anggaran = new PetaAnggaran(kolom, versi)
        {
            Periode = ReadIsian(objek, "periode", isTetap: true),
            SumberDana = ReadIsian(objek, "sumberDana"),
        };
        objek.Finish();
        CheckPeriode(objek, anggaran.Periode);
        return anggaran;
    }

    private static void CheckPeriode(PembacaObjek objek, Isian? periode)
    {
        if (periode?.Tetap is { } teks && !Periode.TryParse(teks, out _))
        {
            objek.Fail(PesanLaporan.PeriodeSalah, periode.Tempat, ("teks", teks));
        }
    }

    private static ImmutableArray<(Isian, JenisNarasi)> ReadNarasi(PembacaObjek milik)
    {
        var hasil = ImmutableArray.CreateBuilder<(Isian, JenisNarasi)>();
        foreach (var objek in milik.Open(milik.FindButir("narasi")))
        {
            var (kolom, jenis) = (ReadKolom(objek), objek.GetKata("jenis", KataBerkas.Narasi));
            objek.Finish();
            hasil.Add((kolom, jenis ?? default));
        }

        return hasil.ToImmutable();
    }

    private PetaCetak? ReadCetak(PembacaObjek? objek)
    {
        if (objek is null)
        {
            return null;
        }

        var cetak = new PetaCetak(objek.Tempat, objek.GetId() ?? "?", objek.GetTeksBolehKosong("judul"))
        {
            Nomor = objek.FindTeks("nomor"),
            Catatan = objek.FindTeks("catatan"),
            Rusak = ReadRusak(objek),
            Kolom = objek.Read(objek.GetButir("kolom"), ReadKolomCetak),
        };
        objek.Finish();
        var dikenal = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kolom in cetak.Kolom.Where(k => !dikenal.Add(k.Id)))
        {
            objek.Fail(PesanLaporan.IdGanda, kolom.Kolom.Tempat, ("id", kolom.Id));
        }

        foreach (var sel in (cetak.Rusak?.Sel ?? []).Where(s => !dikenal.Contains(s)))
        {
            objek.Fail(
                PesanLaporan.KolomTidakAda, objek.Find("rusak")!.Tempat, ("id", sel), ("tabel", cetak.Id), ("saran", objek.FindSaran(sel, dikenal)));
        }

        return cetak;
    }

    private static (Isian, ImmutableArray<string>)? ReadRusak(PembacaObjek milik)
    {
        if (milik.Find("rusak") is not { } isi)
        {
            return null;
        }

        if (isi.Jenis == JenisJson.Teks)
        {
            return milik.FindTeks("rusak") is { } nama ? (ToKolom(isi.Tempat, nama), []) : null;
        }

        var objek = milik.Open(isi);
        var hasil = (ReadKolom(objek), ReadTeks(objek, objek.FindButir("sel")));
        objek.Finish();
        return hasil;
    }

    private PetaKolom? ReadKolomCetak(PembacaObjek objek)
    {
        var kolom = ReadKolom(objek);
        var id = objek.Find("id") is not null ? objek.GetId() : DropAkhiran(kolom.Kolom!);
        var hasil = new PetaKolom(kolom, id ?? "?", objek.GetTeksBolehKosong("judul"))
        {
            Menyatakan = ReadRujukan(objek, "menyatakan"),
            MenyatakanLain = ReadRujukan(objek, "menyatakanLain"),
        };
        objek.Finish();
        if (id is not null && objek.Find("id") is null && kolom.Kolom!.Length > 0 && !Identitas.IsValid(id))
        {
            objek.Fail(PesanLaporan.IdSalah, kolom.Tempat, ("id", id));
        }

        if (hasil.MenyatakanLain is { } lain && lain.GetSubjek().Any(s => s.Id == Rujukan.SubjekBaris))
        {
            objek.Fail(PesanDraf.BintangLain, objek.Find("menyatakanLain")!.Tempat);
        }

        return hasil;
    }

    private string DropAkhiran(string kolom) =>
        _akhiran is { } akhiran && kolom.Length > akhiran.Length && kolom.EndsWith(akhiran, StringComparison.Ordinal)
            ? kolom[..^akhiran.Length]
            : kolom;

    private static Rujukan? ReadRujukan(PembacaObjek objek, string kunci)
    {
        if (objek.FindTeks(kunci) is not { Length: > 0 } teks)
        {
            return null;
        }

        var hasil = Rujukan.Parse(teks);
        foreach (var satu in hasil.Masalah)
        {
            objek.Fail(satu.WithTempat(objek.Find(kunci)!.GetTempat(satu)));
        }

        return hasil.IsBerhasil ? hasil.Isi : null;
    }

    /// <summary>Reads the required member <c>kolom</c> as a column.</summary>
    private static Isian ReadKolom(PembacaObjek objek)
    {
        var nama = objek.GetTeks("kolom");
        return ToKolom(objek.Find("kolom")?.Tempat ?? objek.Tempat, nama);
    }

    private static Isian ToKolom(Tempat tempat, string nama) =>
        Isian.FromKolom(tempat, nama, string.Empty, new Dictionary<string, string>());

    /// <summary>Reads where a text comes from: the name of a column (a constant where those are usual), or an object that says which.</summary>
    private static Isian? ReadIsian(PembacaObjek milik, string kunci, bool isWajib = false, bool isTetap = false)
    {
        var isi = isWajib ? milik.Get(kunci) : milik.Find(kunci);
        if (isi is null)
        {
            return null;
        }

        if (isi.Jenis == JenisJson.Teks)
        {
            return milik.FindTeks(kunci) is not { } teks ? null
                : isTetap ? Isian.FromTetap(isi.Tempat, teks)
                : ToKolom(isi.Tempat, teks);
        }

        var objek = milik.Open(isi);
        var tetap = objek.FindTeks("tetap");
        var kolom = tetap is null ? objek.GetTeks("kolom") : objek.FindTeks("kolom");
        var awalan = objek.FindTeks("awalan");
        var kata = ReadKata(objek.FindObjek("kata"));
        objek.Finish();
        if (tetap is not null && kolom is not null)
        {
            objek.Fail(PesanBerkas.KunciBerlawanan, objek.Tempat, ("satu", "tetap"), ("dua", "kolom"));
        }

        return tetap is not null
            ? Isian.FromTetap(isi.Tempat, tetap)
            : Isian.FromKolom(isi.Tempat, kolom!, awalan ?? string.Empty, kata);
    }

    private static Dictionary<string, string> ReadKata(PembacaObjek? objek)
    {
        var kata = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var anggota in objek?.Anggota ?? [])
        {
            if (objek!.CheckJenis(anggota.Isi, JenisJson.Teks))
            {
                kata[anggota.Kunci.Trim()] = anggota.Isi.Teks;
            }
        }

        return kata;
    }
}
