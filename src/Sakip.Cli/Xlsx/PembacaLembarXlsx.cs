using System.Globalization;
using System.Text;
using System.Xml;
using Sakip.Berkas.Csv;
using Sakip.Dasar;

namespace Sakip.Cli.Xlsx;

/// <summary>Reads the cells of a sheet to texts, as people type them.</summary>
/// <param name="nama">The name of the sheet.</param>
/// <param name="awal">Row and column of the cell that the table begins in, from 1.</param>
/// <param name="gaya">The styles.</param>
/// <param name="teks">The shared texts.</param>
/// <param name="is1904">Whether days are counted from 1904.</param>
internal sealed class PembacaLembarXlsx(string nama, (int Baris, int Kolom) awal, GayaAngka gaya, List<string> teks, bool is1904)
{
    /// <summary>The most cells that a table may have, those left blank between others included.</summary>
    public const int SelTerbanyak = 10_000_000;

    /// <summary>The most columns that a table may have.</summary>
    public const int KolomTerbanyak = Batas.SelBaris;

    private const int BarisTerakhir = 1_048_576;

    private readonly List<BarisLembar> _baris = [];
    private readonly List<string> _sel = [];
    private readonly List<Masalah> _masalah = [];
    private int _nomor; // of the row at hand
    private int _kolom; // of the cell at hand
    private long _banyakSel;
    private long _banyakHuruf;

    /// <summary>Reads the sheet.</summary>
    /// <exception cref="InvalidDataException">The sheet is damaged.</exception>
    public Hasil<Lembar> Read(XmlReader isi)
    {
        while (isi.Read())
        {
            if (isi is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                CloseBaris();
                BeginBaris(isi.GetAttribute("r"));
            }
            else if (isi is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                ReadSel(isi);
            }

            if (_banyakSel > SelTerbanyak)
            {
                return Fail(PesanXlsx.SelTerlaluBanyak, SelTerbanyak);
            }

            if (_banyakHuruf > BukuXlsx.BitaTerbanyak)
            {
                return Fail(PesanXlsx.TerlaluBesar, BukuXlsx.BitaTerbanyak);
            }
        }

        CloseBaris();
        return Hasil<Lembar>.FromIsi(new(nama, awal.Kolom, _baris));
    }

    private static Hasil<Lembar> Fail(KodePesan kode, long batas) => Hasil<Lembar>.FromMasalah(new Masalah(kode, Tempat.Tiada, ("batas", batas)));

    private void BeginBaris(string? nomor)
    {
        var letak = _nomor + 1;
        if (nomor is not null && !int.TryParse(nomor, NumberStyles.None, CultureInfo.InvariantCulture, out letak))
        {
            throw new InvalidDataException();
        }

        if (letak <= _nomor || letak > BarisTerakhir)
        {
            throw new InvalidDataException();
        }

        (_nomor, _kolom) = (letak, 0);
    }

    private void CloseBaris()
    {
        if (_sel.Count > 0 || _masalah.Count > 0)
        {
            _baris.Add(new(_nomor, _sel, _masalah));
            _banyakSel += _sel.Count;
            _sel.Clear();
            _masalah.Clear();
        }
    }

    private void ReadSel(XmlReader isi)
    {
        var alamat = isi.GetAttribute("r");
        _kolom = alamat is null ? _kolom + 1 : ReadKolom(alamat);
        var (jenis, jenisAngka) = (isi.GetAttribute("t"), gaya.Get(isi.GetAttribute("s")));
        var (nilai, tertulis, isRumus) = ReadIsi(isi);
        var letak = _kolom - awal.Kolom;
        if (_nomor < awal.Baris || letak < 0)
        {
            return;
        }

        var hasil = jenis switch
        {
            "s" => ToBersama(nilai),
            "inlineStr" => tertulis,
            "str" when nilai is not null => TeksXlsx.Unescape(nilai),
            _ when string.IsNullOrEmpty(nilai) => isRumus ? Fail(PesanXlsx.RumusTanpaNilai) : string.Empty,
            "d" => nilai.EndsWith("T00:00:00", StringComparison.Ordinal) ? nilai[..^9] : nilai,
            "b" => nilai == "1" ? "TRUE" : "FALSE",
            "e" => Fail(PesanXlsx.SelGalat, ("isi", nilai)),
            _ => ToAngka(nilai, jenisAngka),
        };
        Add(letak, hasil);
    }

    /// <summary>Reads what a cell holds: its value, or the text that stands in it, and whether a formula gave it.</summary>
    private static (string? Nilai, string Tertulis, bool IsRumus) ReadIsi(XmlReader isi)
    {
        string? nilai = null;
        var (tertulis, isRumus) = (string.Empty, false);
        if (isi.IsEmptyElement)
        {
            return (nilai, tertulis, isRumus);
        }

        var (dalam, isNilai, bacaan) = (isi.Depth, false, new StringBuilder());
        while (isi.Read() && isi.Depth > dalam)
        {
            switch (isi.NodeType)
            {
                case XmlNodeType.Element when isi.LocalName == "is":
                    tertulis = TeksBersama.ReadTeks(isi);
                    break;
                case XmlNodeType.Element:
                    isRumus |= isi.LocalName == "f";
                    isNilai = isi is { LocalName: "v", IsEmptyElement: false };
                    nilai ??= isNilai ? string.Empty : null;
                    break;
                case XmlNodeType.EndElement:
                    isNilai = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when isNilai:
                    nilai = bacaan.Append(isi.Value).ToString();
                    break;
                default:
                    break;
            }
        }

        return (nilai, tertulis, isRumus);
    }

    private void Add(int letak, string isi)
    {
        if (isi.Length == 0)
        {
            return;
        }

        if (letak >= KolomTerbanyak)
        {
            _ = Fail(PesanXlsx.KolomTerlaluBanyak, ("batas", KolomTerbanyak));
            return;
        }

        if (letak < _sel.Count) // columns of a row stand in order
        {
            throw new InvalidDataException();
        }

        isi = isi.Length > TeksXlsx.Terpanjang ? Fail(PesanXlsx.SelTerlaluPanjang, ("batas", TeksXlsx.Terpanjang)) : isi;
        while (_sel.Count < letak)
        {
            _sel.Add(string.Empty);
        }

        _sel.Add(isi);
        _banyakHuruf += isi.Length;
    }

    private string ToBersama(string? nilai) =>
        int.TryParse(nilai, NumberStyles.None, CultureInfo.InvariantCulture, out var ke) && ke < teks.Count ? teks[ke] : throw new InvalidDataException();

    private string ToAngka(string nilai, GayaAngka.Jenis jenis)
    {
        if (AngkaXlsx.Read(nilai) is not { } angka)
        {
            return Fail(PesanXlsx.AngkaTakPasti, ("isi", nilai));
        }

        return jenis switch
        {
            GayaAngka.Jenis.Tanggal => AngkaXlsx.ToTanggal(angka, is1904) ?? Fail(PesanXlsx.TanggalSalah, ("isi", nilai)),
            GayaAngka.Jenis.Persen => Write(angka * 100) + "%",
            _ => Write(angka),
        };
    }

    /// <summary>Writes a figure as people type it.</summary>
    private static string Write(decimal angka) => AngkaXlsx.Write(angka).Replace('.', ',');

    /// <summary>Notes what is wrong with the cell at hand; its text is empty.</summary>
    private string Fail(KodePesan kode, params ReadOnlySpan<(string Nama, object? Isi)> fakta)
    {
        if (_masalah.Count < KolomTerbanyak)
        {
            _masalah.Add(new(kode, new(string.Empty, _nomor, _kolom, nama), fakta));
        }

        return string.Empty;
    }

    /// <summary>Reads the column of an address such as <c>C5</c>.</summary>
    private static int ReadKolom(string alamat)
    {
        var huruf = alamat.AsSpan(0, alamat.AsSpan().IndexOfAnyExceptInRange('A', 'Z') is >= 0 and var akhir ? akhir : alamat.Length);
        return huruf.Length is >= 1 and <= 3 ? AlamatTabel.ToKolom(huruf) : throw new InvalidDataException();
    }
}
