using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sakip.Dasar;
using Sakip.Tampilan;

namespace Sakip.Cli.Xlsx;

/// <summary>Writes one table into a sheet, row by row.</summary>
internal sealed class PenulisLembar
{
    private const int BarisKepala = 2;
    private const int LebarTersempit = 6;
    private const int LebarTerlebar = 50;
    private const int LebarBawaan = 9; // of columns without a width of their own
    private const int LebarCatatan = 90; // that titles and notes have at least
    private const int Sela = 2; // letters lost to the borders of a cell
    private const double TinggiBaris = 15;
    private const double TinggiTerbesar = 400; // Excel takes 409

    private readonly TabelTampil _tabel;
    private readonly GayaXlsx _gaya;
    private readonly double[] _lebar;
    private readonly List<string> _tepat = []; // cells whose figure has more digits than a spreadsheet's number
    private readonly List<string> _dipotong = [];
    private readonly List<MergeCell> _gabung = [];
    private int _baris;

    private PenulisLembar(TabelTampil tabel, GayaXlsx gaya)
    {
        _tabel = tabel;
        _gaya = gaya;
        _lebar = [.. tabel.Kolom.Select((k, i) => FindLebar(k.Judul, tabel.Baris.Select(b => ToTeks(b.Sel[i]))))];
    }

    /// <summary>Writes the sheet of a table.</summary>
    public static void Write(WorksheetPart bagian, TabelTampil tabel, GayaXlsx gaya, Bahasa bahasa)
    {
        using var penulis = OpenXmlWriter.Create(bagian);
        new PenulisLembar(tabel, gaya).Write(penulis, bahasa);
    }

    private void Write(OpenXmlWriter penulis, Bahasa bahasa)
    {
        penulis.WriteStartElement(new Worksheet());
        penulis.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        penulis.WriteElement(new SheetViews(CreateTampilan()));
        penulis.WriteElement(new Columns(_lebar.Select((l, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = l, CustomWidth = true })));
        penulis.WriteStartElement(new SheetData());
        WriteLebar(penulis, _tabel.Judul, GayaXlsx.Rupa.Judul, 1.4);
        if (!_tabel.Baris.IsEmpty)
        {
            WriteBaris(
                penulis,
                _tabel.Kolom.Select((k, i) => CreateTeks(i, k.Judul, k.IsAngka ? GayaXlsx.Rupa.KepalaAngka : GayaXlsx.Rupa.Kepala)),
                _tabel.Kolom.Select(k => k.Judul));
            foreach (var baris in _tabel.Baris)
            {
                WriteBaris(penulis, baris.Sel.Select((sel, i) => CreateSel(i, sel, baris.IsRingkasan)), baris.Sel.Select(ToTeks));
            }
        }

        _baris++; // a blank row
        foreach (var catatan in _tabel.Catatan.Concat(EnumerateCatatan(bahasa)))
        {
            WriteLebar(penulis, catatan, GayaXlsx.Rupa.Catatan, 1);
        }

        penulis.WriteEndElement();
        if (_gabung.Count > 0)
        {
            penulis.WriteElement(new MergeCells(_gabung) { Count = (uint)_gabung.Count });
        }

        penulis.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        penulis.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        penulis.WriteEndElement();
    }

    private SheetView CreateTampilan()
    {
        var tampilan = new SheetView { WorkbookViewId = 0 };
        if (!_tabel.Baris.IsEmpty)
        {
            tampilan.Append(new Pane
            {
                VerticalSplit = BarisKepala, TopLeftCell = ToAlamat(0, BarisKepala + 1), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen,
            });
        }

        return tampilan;
    }

    /// <summary>Writes a row, as high as the longest of its texts needs.</summary>
    private void WriteBaris(OpenXmlWriter penulis, IEnumerable<Cell> sel, IEnumerable<string> teks)
    {
        _baris++;
        var baris = teks.Zip(_lebar, CountBaris).Max();
        var tinggi = Math.Min(TinggiTerbesar, baris * TinggiBaris);
        penulis.WriteElement(baris == 1
            ? new Row(sel) { RowIndex = (uint)_baris }
            : new Row(sel) { RowIndex = (uint)_baris, Height = tinggi, CustomHeight = true });
    }

    /// <summary>Writes a text over the whole width of the table, as high as it needs.</summary>
    private void WriteLebar(OpenXmlWriter penulis, string teks, GayaXlsx.Rupa rupa, double besar)
    {
        _baris++;
        var (kolom, lebar) = (_lebar.Length, _lebar.Sum());
        while (lebar < LebarCatatan)
        {
            (kolom, lebar) = (kolom + 1, lebar + LebarBawaan);
        }

        var tinggi = Math.Min(TinggiTerbesar, CountBaris(teks, lebar / besar) * TinggiBaris * besar);
        penulis.WriteElement(new Row(CreateTeks(0, teks, rupa)) { RowIndex = (uint)_baris, Height = tinggi, CustomHeight = true });
        if (kolom > 1)
        {
            _gabung.Add(new() { Reference = $"{ToAlamat(0, _baris)}:{ToAlamat(kolom - 1, _baris)}" });
        }
    }

    private Cell CreateSel(int kolom, SelTampil sel, bool isRingkasan)
    {
        if (sel.Angka is { } angka)
        {
            var rupa = isRingkasan ? GayaXlsx.Rupa.RingkasanAngka : GayaXlsx.Rupa.Angka;
            if (!AngkaXlsx.IsTepat(angka))
            {
                _tepat.Add(ToAlamat(kolom, _baris));
            }
            else if (_gaya.TryGetAngka(rupa, sel, out var gaya))
            {
                return new()
                {
                    CellReference = ToAlamat(kolom, _baris), StyleIndex = gaya, DataType = CellValues.Number, CellValue = new(AngkaXlsx.Write(angka)),
                };
            }

            return CreateTeks(kolom, sel.Teks, rupa);
        }

        return CreateTeks(kolom, ToTeks(sel), (isRingkasan, _tabel.Kolom[kolom].IsAngka, sel.Alasan) switch
        {
            (_, _, not null) => GayaXlsx.Rupa.Alasan,
            (true, true, _) => GayaXlsx.Rupa.RingkasanAngka,
            (true, false, _) => GayaXlsx.Rupa.Ringkasan,
            (false, true, _) => GayaXlsx.Rupa.Angka,
            _ => GayaXlsx.Rupa.Sel,
        });
    }

    private Cell CreateTeks(int kolom, string teks, GayaXlsx.Rupa rupa)
    {
        var alamat = ToAlamat(kolom, _baris);
        var isi = TeksXlsx.Escape(teks);
        if (isi.Length > TeksXlsx.Terpanjang)
        {
            _dipotong.Add(alamat);
            isi = isi[..(TeksXlsx.Terpanjang - 2)].TrimEnd() + "…";
        }

        var sel = new Cell { CellReference = alamat, StyleIndex = _gaya.GetTeks(rupa, isi) };
        if (isi.Length > 0)
        {
            sel.DataType = CellValues.InlineString;
            sel.InlineString = new(new Text(isi) { Space = SpaceProcessingModeValues.Preserve });
        }

        return sel;
    }

    /// <summary>Says why there is no figure, where a dash says so in a text.</summary>
    private static string ToTeks(SelTampil sel) => sel.Alasan ?? sel.Teks;

    private IEnumerable<string> EnumerateCatatan(Bahasa bahasa)
    {
        var isInggris = bahasa == Bahasa.Inggris;
        if (_tepat.Count > 0)
        {
            yield return (isInggris
                ? "Written as text, since spreadsheets keep 15 digits of a number: "
                : "Ditulis sebagai teks, karena lembar kerja hanya menyimpan 15 angka penting: ") + ToDaftar(_tepat, isInggris);
        }

        if (_dipotong.Count > 0)
        {
            yield return (isInggris ? "Cut, since a cell holds 32,767 letters: " : "Dipotong, karena sebuah sel hanya memuat 32.767 huruf: ") + ToDaftar(_dipotong, isInggris);
        }
    }

    private static string ToDaftar(List<string> sel, bool isInggris)
    {
        const int terbanyak = 20;
        var sisa = sel.Count - terbanyak;
        return string.Join(", ", sel.Take(terbanyak)) + (sisa <= 0 ? "." : isInggris ? $", and {sisa} more." : $", dan {sisa} lainnya.");
    }

    private static string ToAlamat(int kolom, int baris) => new Tempat(string.Empty, baris, kolom + 1, string.Empty).ToLetak()[1..];

    /// <summary>Finds how wide a column is to be, in letters.</summary>
    private static double FindLebar(string judul, IEnumerable<string> isi)
    {
        var kata = judul.Split(' ').Max(k => k.Length);
        var terpanjang = isi.Select(t => t.Split('\n').Max(b => b.Length)).Append(kata).Max();
        return Math.Clamp(terpanjang + Sela + 1, LebarTersempit, LebarTerlebar);
    }

    /// <summary>Estimates how many lines a text takes that is broken between words.</summary>
    private static int CountBaris(string teks, double lebar) => teks.Split('\n').Sum(b => b.Length <= lebar - Sela ? 1 : (int)Math.Ceiling(b.Length * 1.1 / (lebar - Sela)));
}
