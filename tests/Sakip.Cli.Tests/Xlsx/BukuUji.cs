using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Sakip.Cli.Tests.Xlsx;

/// <summary>Makes and opens workbooks with the OpenXml library, as another application would.</summary>
internal static class BukuUji
{
    public const string Ruang = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    /// <summary>The styles 0 to 4: plain, 0.00%, a day, a custom day, an amount with a letter that is no day.</summary>
    private const string Gaya = $"""
        <styleSheet {Ruang}>
          <numFmts count="2"><numFmt numFmtId="164" formatCode="[$-421]d mmmm yyyy"/><numFmt numFmtId="165" formatCode="&quot;d&quot; #,##0.00_);[Red]\(#,##0\)"/></numFmts>
          <fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
          <cellStyleXfs count="1"><xf/></cellStyleXfs>
          <cellXfs count="5"><xf/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
        </styleSheet>
        """;

    /// <summary>Makes a workbook of sheets given by the rows of their XML.</summary>
    public static byte[] Build(params (string Nama, string Baris)[] lembar) => Build(lembar, []);

    public static byte[] Build(IEnumerable<(string Nama, string Baris)> lembar, IEnumerable<string> teks, string properti = "")
    {
        using var isi = new MemoryStream();
        using (var dokumen = SpreadsheetDocument.Create(isi, SpreadsheetDocumentType.Workbook))
        {
            var buku = dokumen.AddWorkbookPart();
            buku.AddNewPart<WorkbookStylesPart>().Stylesheet = new(Gaya);
            buku.AddNewPart<SharedStringTablePart>().SharedStringTable = new(teks.Select(t => new SharedStringItem($"<si {Ruang}>{t}</si>")));
            var daftar = new Sheets();
            foreach (var (nama, baris) in lembar)
            {
                var bagian = buku.AddNewPart<WorksheetPart>();
                bagian.Worksheet = new($"<worksheet {Ruang}><sheetData>{baris}</sheetData></worksheet>");
                daftar.Append(new Sheet
                {
                    Name = nama.TrimStart('~'),
                    SheetId = (uint)daftar.ChildElements.Count + 1,
                    Id = buku.GetIdOfPart(bagian),
                    State = nama.StartsWith('~') ? SheetStateValues.Hidden : null,
                });
            }

            buku.Workbook = new($"<workbook {Ruang}>{properti}</workbook>");
            buku.Workbook.Append(daftar);
        }

        return isi.ToArray();
    }

    /// <summary>Makes the rows of a sheet of texts in the cells themselves.</summary>
    public static string ToBaris(params string[][] baris) => string.Concat(baris.Select(b =>
        $"<row>{string.Concat(b.Select(t => $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{t}</t></is></c>"))}</row>"));

    /// <summary>Makes a zip file of entries given by name and content.</summary>
    public static byte[] Zip(params (string Nama, string Isi)[] berkas)
    {
        using var isi = new MemoryStream();
        using (var zip = new ZipArchive(isi, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, teks) in berkas)
            {
                using var tulis = new StreamWriter(zip.CreateEntry(nama).Open(), new UTF8Encoding(false));
                tulis.Write(teks);
            }
        }

        return isi.ToArray();
    }

    /// <summary>Opens a workbook and hands out the cells of a sheet by address.</summary>
    public static Dictionary<string, Cell> ReadSel(string berkas, int lembar = 0)
    {
        using var dokumen = SpreadsheetDocument.Open(berkas, isEditable: false);
        var buku = dokumen.WorkbookPart!;
        var satu = buku.Workbook.Sheets!.Elements<Sheet>().ElementAt(lembar);
        var bagian = (WorksheetPart)buku.GetPartById(satu.Id!);
        return bagian.Worksheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!);
    }

    /// <summary>Gets the number format of a cell's style.</summary>
    public static string? GetFormat(string berkas, Cell sel)
    {
        using var dokumen = SpreadsheetDocument.Open(berkas, isEditable: false);
        var gaya = dokumen.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var nomor = ((CellFormat)gaya.CellFormats!.ElementAt((int)sel.StyleIndex!.Value)).NumberFormatId!.Value;
        return gaya.NumberingFormats!.Elements<NumberingFormat>().FirstOrDefault(f => f.NumberFormatId!.Value == nomor)?.FormatCode?.Value;
    }
}
