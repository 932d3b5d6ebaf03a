using System.Collections.Immutable;
using System.Globalization;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Ekspresi;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Berkas.Json;

/// <content>Reads efficiency, composite indices and tables of words.</content>
internal sealed partial class PembacaPaket
{
    private AturanEfisiensi? ReadEfisiensi(string nama, PembacaObjek objek)
    {
        var bagian = VersiAturan.ToJalur("efisiensi", nama);
        var rumus = ParseUngkapan(objek, "rumus", objek.GetTeks("rumus"), t => AturanEfisiensi.Parse(t, JenisNilai.Angka));
        var syarat = objek.FindTeks("syarat") is { } teks
            ? ParseUngkapan(objek, "syarat", teks, t => AturanEfisiensi.Parse(t, JenisNilai.Kebenaran))
            : null;
        var langkah = ReadLangkahHasil(objek, bagian);
        var skala = objek.FindTeks("skala");
        ReadDasarHukum(objek, bagian);
        objek.Finish();
        return rumus is null ? null : new(nama, rumus, langkah, skala, syarat);
    }

    /// <summary>Reads an expression that is a member; null after its problems have been noted, or the lack of a text before.</summary>
    private static Ungkapan? ParseUngkapan(PembacaObjek objek, string kunci, string teks, Func<string, Hasil<Ungkapan>> baca)
    {
        if (string.IsNullOrWhiteSpace(teks))
        {
            return null;
        }

        var hasil = baca(teks);
        foreach (var masalah in hasil.Masalah)
        {
            objek.Fail(masalah.WithTempat(objek.Find(kunci)!.GetTempat(masalah)));
        }

        return hasil.IsBerhasil ? hasil.Isi : null;
    }

    /// <summary>Reads the steps of a figure to show; two decimals where they are left out.</summary>
    private RangkaianLangkah ReadLangkahHasil(PembacaObjek objek, string bagian) =>
        objek.Find("langkah") is null ? AturanCapaian.Bawaan.Langkah : ReadRangkaian(objek, $"{bagian}.langkah");

    private AturanIndeks? ReadIndeks(string nama, PembacaObjek objek)
    {
        var bagian = VersiAturan.ToJalur("indeks", nama);
        _ = objek.Get("komponen");
        var isi = ReadBagian(objek, bagian, nama);
        var akar = new KomponenIndeks(nama, nama, ReadRasio(objek, "pengali") ?? 1, ReadLangkahHasil(objek, bagian))
        {
            Komponen = isi.Komponen,
            Gabungan = isi.Gabungan,
        };
        var skala = objek.FindTeks("skala");
        ReadDasarHukum(objek, bagian);
        objek.Finish();
        foreach (var ganda in GetSemua(akar).Skip(1).GroupBy(k => k.Id).Where(g => g.Count() > 1))
        {
            objek.Fail(PesanLaporan.IdGanda, objek.Tempat, ("id", ganda.Key));
        }

        return new(akar, skala);
    }

    private static IEnumerable<KomponenIndeks> GetSemua(KomponenIndeks komponen) => komponen.Komponen.SelectMany(GetSemua).Prepend(komponen);

    /// <summary>Reads the components below an index or a component, and how they make it up.</summary>
    private BagianIndeks ReadBagian(PembacaObjek objek, string bagian, string indeks)
    {
        var komponen = objek.Open(objek.FindButir("komponen"))
            .Select((k, i) => ReadKomponen(k, $"{bagian}.komponen{NilaiJson.ToSegmen(i)}", indeks))
            .OfType<KomponenIndeks>()
            .ToImmutableArray();
        if (objek.Find("komponen") is { Jenis: JenisJson.Larik, Butir.Count: 0 } kosong)
        {
            objek.Fail(PesanAturan.TanpaKomponen, kosong.Tempat, ("indeks", indeks));
        }

        return new(komponen, objek.FindKata("gabungan", KataBerkas.Gabungan) ?? GabunganKomponen.Jumlah);
    }

    private KomponenIndeks? ReadKomponen(PembacaObjek objek, string bagian, string indeks)
    {
        var (id, nama) = (objek.GetId(), objek.GetTeks("nama"));
        _ = objek.Get("bobot");
        var bobot = ReadRasio(objek, "bobot");
        var isi = ReadBagian(objek, bagian, indeks);
        var maksimal = objek.FindAngka("maksimal");
        var jawaban = objek.FindTeks("jawaban");
        var kosong = objek.FindKata("kosong", KataBerkas.Kosong) ?? KebijakanKosong.TidakTerhitung;
        var langkah = ReadRangkaian(objek, $"{bagian}.langkah");
        ReadDasarHukum(objek, bagian);
        objek.Finish();
        if (objek.Find("komponen") is not null)
        {
            // What is made up of others is given no score: a highest one would never be checked.
            foreach (var milikSkor in objek.Anggota.Where(a => a.Kunci is "maksimal" or "jawaban" or "kosong"))
            {
                objek.Fail(PesanBerkas.KunciBerlawanan, milikSkor.Tempat, ("satu", "komponen"), ("dua", milikSkor.Kunci));
            }
        }

        return id is null || bobot is null ? null : new(id, nama, bobot.Value, langkah)
        {
            Maksimal = maksimal,
            Jawaban = jawaban,
            Kosong = kosong,
            Komponen = isi.Komponen,
            Gabungan = isi.Gabungan,
        };
    }

    private AturanPemeriksaan? ReadPemeriksaan(string nama, PembacaObjek objek)
    {
        var baku = PemeriksaanBaku.Find(nama);
        if (baku is not null)
        {
            var milik = objek.GetKata("tingkat", KataBerkas.Tingkat) ?? baku.Tingkat;
            ReadDasarHukum(objek, VersiAturan.ToJalur("pemeriksaan", nama));
            objek.Finish();
            return new(nama, milik, null);
        }

        if (objek.Find("syarat") is null && Saran.Find(nama, PemeriksaanBaku.Semua.Select(p => p.Nama)) is { } saran)
        {
            objek.Fail(PesanAturan.PemeriksaanTidakDikenal, objek.Tempat, ("nama", nama), ("saran", saran));
            return null;
        }

        var (kolom, isBenar) = ReadKolomPemeriksaan(objek);
        var teks = objek.GetTeks("syarat");
        var syarat = isBenar
            ? ParseUngkapan(objek, "syarat", teks, isi => kolom.IsEmpty ? AturanPemeriksaan.Parse(isi) : AturanPemeriksaan.Parse(isi, kolom))
            : null;
        var tingkat = objek.FindKata("tingkat", KataBerkas.Tingkat) ?? TingkatPemeriksaan.Peringatan;
        var pesan = objek.FindTeks("pesan");
        var pesanInggris = objek.FindTeks("pesanInggris");
        ReadDasarHukum(objek, VersiAturan.ToJalur("pemeriksaan", nama));
        objek.Finish();
        return syarat is null ? null : new(nama, tingkat, syarat, new(pesan ?? syarat.Teks, pesanInggris ?? syarat.Teks), kolom);
    }

    /// <summary>Reads the columns of tables that a check is over, none for a check of indicators; false when one is no name that a condition can use.</summary>
    private static (ImmutableArray<string> Kolom, bool IsBenar) ReadKolomPemeriksaan(PembacaObjek objek)
    {
        var kolom = new List<string>();
        var butir = objek.FindButir("kolom");
        foreach (var isi in butir)
        {
            if (isi.Jenis == JenisJson.Teks && MasukanBaris.IsNama(isi.Teks) && !kolom.Contains(isi.Teks))
            {
                kolom.Add(isi.Teks);
            }
            else
            {
                objek.Fail(PesanAturan.KolomPemeriksaanSalah, isi.Tempat, ("kolom", isi.Jenis == JenisJson.Teks ? isi.Teks : isi.Jenis.ToString()));
            }
        }

        return ([.. kolom], kolom.Count == butir.Count);
    }

    /// <summary>Reads a number, or a fraction as text such as <c>"1/9"</c>.</summary>
    private static Rasio? ReadRasio(PembacaObjek objek, string kunci)
    {
        var isi = objek.Find(kunci);
        if (isi is null || isi.Jenis == JenisJson.Angka)
        {
            return objek.FindAngka(kunci) is { } angka ? Rasio.From(angka) : null;
        }

        if (isi.Jenis == JenisJson.Teks && isi.Teks.Split('/') is [var atas, var bawah]
            && TryReadBulat(atas, out var pembilang) && TryReadBulat(bawah, out var penyebut) && penyebut > 0)
        {
            return Rasio.From(pembilang, penyebut);
        }

        objek.Fail(PesanAturan.PecahanSalah, isi.Tempat, ("teks", isi.Teks));
        return null;
    }

    /// <summary>Reads one side of a fraction: at most nine digits.</summary>
    private static bool TryReadBulat(string teks, out int angka)
    {
        angka = 0;
        return teks.Trim().Length <= 9
            && int.TryParse(teks, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out angka);
    }

    private ImmutableArray<TabelOrdinal> ReadSemuaOrdinal(PembacaObjek? objek) =>
        objek is null ? [] : [.. objek.Anggota.Where(a => IsBernama(objek, a)).Select(a => ReadOrdinal(objek, a.Kunci, a.Isi)).OfType<TabelOrdinal>()];

    /// <summary>Reads a table: its rows, or an object with its rows and their sources.</summary>
    private TabelOrdinal? ReadOrdinal(PembacaObjek objek, string nama, NilaiJson isi)
    {
        if (isi.Jenis == JenisJson.Objek)
        {
            var bersumber = objek.Open(isi);
            var tabelBersumber = bersumber.Get("isi");
            ReadDasarHukum(bersumber, VersiAturan.ToJalur("ordinal", nama));
            bersumber.Finish();
            return tabelBersumber is null || tabelBersumber.Jenis == JenisJson.Objek && !objek.CheckJenis(tabelBersumber, JenisJson.Larik)
                ? null
                : ReadOrdinal(objek, nama, tabelBersumber);
        }

        if (!objek.CheckJenis(isi, JenisJson.Larik))
        {
            return null;
        }

        var tabel = new List<(string Predikat, decimal Skor)>();
        var dikenal = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var butir in objek.Open(isi.Butir))
        {
            var (predikat, skor) = (butir.GetTeks("predikat"), butir.FindAngka("skor"));
            _ = butir.Get("skor");
            butir.Finish();
            if (string.IsNullOrWhiteSpace(predikat) || dikenal.Add(predikat))
            {
                tabel.Add((predikat, skor ?? 0));
            }
            else
            {
                butir.Fail(PesanAturan.PredikatGanda, butir.Tempat, ("predikat", predikat), ("tabel", nama));
            }
        }

        return Note(new TabelOrdinal(nama, tabel), isi);
    }

    /// <summary>The components below an index or a component, and how they make it up.</summary>
    private sealed record BagianIndeks(ImmutableArray<KomponenIndeks> Komponen, GabunganKomponen Gabungan);
}
