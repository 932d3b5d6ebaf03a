using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Sakip.Tampilan;

namespace Sakip.Cli.Xlsx;

/// <summary>Collects the styles that the cells of a workbook have, each once.</summary>
internal sealed class GayaXlsx
{
    private const uint FormatTeks = 49; // "@", which every spreadsheet knows
    private const uint FormatPertama = 164; // the numbers below belong to the spreadsheet
    private const int FormatTerbanyak = 150; // Excel takes some 200
    private const int FormatTerpanjang = 255;

    private readonly Dictionary<string, uint> _format = new(StringComparer.Ordinal);
    private readonly Dictionary<(Rupa Rupa, uint Format, bool IsTeksAman), uint> _gaya = [];

    public GayaXlsx() => _ = GetTeks(Rupa.Biasa, string.Empty); // the style of cells that name none

    /// <summary>How a cell looks.</summary>
    public enum Rupa
    {
        /// <summary>A cell outside the table.</summary>
        Biasa,

        /// <summary>The title above a table.</summary>
        Judul,

        /// <summary>A heading.</summary>
        Kepala,

        /// <summary>A heading over figures.</summary>
        KepalaAngka,

        /// <summary>A cell of the table.</summary>
        Sel,

        /// <summary>A figure, or what stands in its place.</summary>
        Angka,

        /// <summary>A cell of a row that sums up.</summary>
        Ringkasan,

        /// <summary>A figure of a row that sums up.</summary>
        RingkasanAngka,

        /// <summary>Why there is no figure.</summary>
        Alasan,

        /// <summary>A note below the table.</summary>
        Catatan,
    }

    /// <summary>Gets the style of a text; one that begins like a formula is marked as a text, so that editing does not make it one.</summary>
    public uint GetTeks(Rupa rupa, string teks) => Get(rupa, FormatTeks, teks.Length > 0 && teks[0] is '=' or '+' or '-' or '@');

    /// <summary>Gets the style of a figure; false where no number format can show it as its text does.</summary>
    public bool TryGetAngka(Rupa rupa, SelTampil sel, out uint gaya)
    {
        var pola = ToPola(sel);
        if (!_format.TryGetValue(pola, out var format))
        {
            if (_format.Count >= FormatTerbanyak || pola.Length > FormatTerpanjang)
            {
                gaya = 0;
                return false;
            }

            format = FormatPertama + (uint)_format.Count;
            _format.Add(pola, format);
        }

        gaya = Get(rupa, format, isTeksAman: false);
        return true;
    }

    /// <summary>Writes the styles collected.</summary>
    public Stylesheet ToStylesheet() => new(
        new NumberingFormats(_format.Select(f => new NumberingFormat { NumberFormatId = f.Value, FormatCode = f.Key })) { Count = (uint)_format.Count },
        new Fonts(CreateFont(11), CreateFont(11, tebal: true), CreateFont(14, tebal: true), CreateFont(10, miring: true)) { Count = 4 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            CreateFill("FFD9E2F3"),
            CreateFill("FFF2F2F2")) { Count = 4 },
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(
                new LeftBorder(CreateWarna()) { Style = BorderStyleValues.Thin },
                new RightBorder(CreateWarna()) { Style = BorderStyleValues.Thin },
                new TopBorder(CreateWarna()) { Style = BorderStyleValues.Thin },
                new BottomBorder(CreateWarna()) { Style = BorderStyleValues.Thin },
                new DiagonalBorder())) { Count = 2 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(_gaya.Keys.Select(g => ToFormat(g.Rupa, g.Format, g.IsTeksAman))) { Count = (uint)_gaya.Count },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private uint Get(Rupa rupa, uint format, bool isTeksAman)
    {
        var kunci = (rupa, format, isTeksAman);
        if (!_gaya.TryGetValue(kunci, out var gaya))
        {
            gaya = (uint)_gaya.Count;
            _gaya.Add(kunci, gaya);
        }

        return gaya;
    }

    /// <summary>Writes the number format that shows a figure as its text does, separators by the reader's locale.</summary>
    private static string ToPola(SelTampil sel)
    {
        var angka = (sel.IsRibuan ? "#,##0" : "0") + (sel.Desimal == 0 ? string.Empty : $".{new string('0', sel.Desimal)}");
        return Quote(sel.Awalan) + angka + Quote(sel.Akhiran);
    }

    private static string Quote(string teks) =>
        teks.Length == 0 ? string.Empty
        : "\"" + TeksXlsx.Escape(teks).Replace("\"", "\"\\\"\"", StringComparison.Ordinal) + "\"";

    private static CellFormat ToFormat(Rupa rupa, uint format, bool isTeksAman)
    {
        var (huruf, isi, garis, kanan) = rupa switch
        {
            Rupa.Biasa => (0u, 0u, 0u, false),
            Rupa.Judul => (2u, 0u, 0u, false),
            Rupa.Kepala => (1u, 2u, 1u, false),
            Rupa.KepalaAngka => (1u, 2u, 1u, true),
            Rupa.Sel => (0u, 0u, 1u, false),
            Rupa.Angka => (0u, 0u, 1u, true),
            Rupa.Ringkasan => (1u, 3u, 1u, false),
            Rupa.RingkasanAngka => (1u, 3u, 1u, true),
            Rupa.Alasan => (3u, 0u, 1u, true),
            Rupa.Catatan => (3u, 0u, 0u, false),
            _ => throw new ArgumentOutOfRangeException(nameof(rupa), rupa, null),
        };
        return new(new Alignment
        {
            Vertical = VerticalAlignmentValues.Top,
            Horizontal = kanan ? HorizontalAlignmentValues.Right : HorizontalAlignmentValues.Left,
            Indent = garis == 0 || kanan ? null : 1u,
            WrapText = rupa != Rupa.Biasa,
        })
        {
            NumberFormatId = format,
            FontId = huruf,
            FillId = isi,
            BorderId = garis,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            QuotePrefix = isTeksAman ? true : null,
        };
    }

    private static Font CreateFont(double besar, bool tebal = false, bool miring = false) => new(
        new OpenXmlElement?[]
        {
            tebal ? new Bold() : null,
            miring ? new Italic() : null,
            new FontSize { Val = besar },
            new FontName { Val = "Calibri" },
        }.OfType<OpenXmlElement>());

    private static Fill CreateFill(string warna) => new(
        new PatternFill(new ForegroundColor { Rgb = warna }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Color CreateWarna() => new() { Rgb = "FFA6A6A6" };
}
