using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sakip.Dasar;
using Sakip.Tampilan;

namespace Sakip.Cli.Xlsx;

/// <summary>Writes tables as an XLSX workbook, a sheet for each: title, headings that stay in sight, rows, notes.</summary>
/// <remarks>
/// Figures are numbers with the decimals they are shown with, texts are texts, whatever they begin with, and where a figure
/// cannot be computed the cell says why. The same tables give the same bytes.
/// </remarks>
internal static class PenulisXlsx
{
    /// <summary>The greatest number of rows that one table should have; a sheet has room for more, a reader's patience has not.</summary>
    public const int BarisTerbanyak = 100_000;

    private const string JenisBuku = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static readonly DateTimeOffset TanggalTetap = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the first that a zip file can tell

    /// <summary>Writes tables, one at least.</summary>
    public static byte[] Write(IReadOnlyCollection<TabelTampil> tabel, Bahasa bahasa)
    {
        using var isi = new MemoryStream();
        using (var dokumen = SpreadsheetDocument.Create(isi, SpreadsheetDocumentType.Workbook))
        {
            Write(dokumen.AddNewPart<WorkbookPart>(JenisBuku, "rId1"), tabel, bahasa);
        }

        return Repack(isi);
    }

    private static void Write(WorkbookPart buku, IReadOnlyCollection<TabelTampil> tabel, Bahasa bahasa)
    {
        var gaya = new GayaXlsx();
        var (nama, lembar, judulCetak) = (new NamaLembar(), new Sheets(), new DefinedNames());
        var ke = 0u;
        foreach (var satu in tabel)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"rId{++ke}");
            var namaLembar = nama.Add(satu.Judul);
            PenulisLembar.Write(buku.AddNewPart<WorksheetPart>(id), satu, gaya, bahasa);
            lembar.Append(new Sheet { Name = namaLembar, SheetId = ke, Id = id });
            if (!satu.Baris.IsEmpty)
            {
                judulCetak.Append(new DefinedName($"'{namaLembar.Replace("'", "''", StringComparison.Ordinal)}'!$2:$2")
                {
                    Name = "_xlnm.Print_Titles",
                    LocalSheetId = ke - 1,
                });
            }
        }

        buku.AddNewPart<WorkbookStylesPart>("rIdGaya").Stylesheet = gaya.ToStylesheet();
        buku.Workbook = judulCetak.HasChildren ? new(lembar, judulCetak) : new(lembar);
    }

    /// <summary>Packs the files of the workbook anew without the time of day.</summary>
    private static byte[] Repack(MemoryStream isi)
    {
        isi.Position = 0;
        using var hasil = new MemoryStream();
        using (var asal = new ZipArchive(isi, ZipArchiveMode.Read))
        using (var tujuan = new ZipArchive(hasil, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var berkas in asal.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal)) // [Content_Types].xml comes first
            {
                var baru = tujuan.CreateEntry(berkas.FullName, CompressionLevel.Optimal);
                baru.LastWriteTime = TanggalTetap;
                using var dari = berkas.Open();
                using var ke = baru.Open();
                dari.CopyTo(ke);
            }
        }

        return hasil.ToArray();
    }
}
