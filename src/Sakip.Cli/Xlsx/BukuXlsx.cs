using System.IO.Compression;
using System.Xml;
using Sakip.Berkas.Csv;
using Sakip.Dasar;

namespace Sakip.Cli.Xlsx;

/// <summary>Reads a table from a sheet of an XLSX workbook, whoever made it.</summary>
/// <remarks>
/// The parts are read as streams of XML, names without namespaces, so that strict and transitional files are the same and
/// nothing of a file is kept that the table does not need. Nothing larger than the limits is unpacked.
/// </remarks>
internal sealed class BukuXlsx : IDisposable
{
    /// <summary>The most that the parts of a workbook may hold unpacked, and the texts of its table, in bytes and letters.</summary>
    public const long BitaTerbanyak = Batas.BitaBerkas;

    private const int BagianTerbanyak = 10_000;

    private static ReadOnlySpan<byte> TandaZip => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> TandaXls => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly ZipArchive _zip;

    private BukuXlsx(ZipArchive zip) => _zip = zip;

    /// <summary>Whether a file is meant as a workbook, of this or another kind: its bytes begin so, which no text does, or its name ends so.</summary>
    public static bool IsBuku(string berkas, ReadOnlySpan<byte> awal) =>
        awal.StartsWith(TandaZip) || awal.StartsWith(TandaXls) || Path.GetExtension(berkas).ToUpperInvariant() is ".XLSX" or ".XLSM" or ".XLS" or ".XLSB" or ".ODS";

    /// <summary>Reads a table and makes something of it.</summary>
    /// <param name="isi">The file.</param>
    /// <param name="lembar">The sheet, with the cell the table begins in if one is written; null for the first sheet.</param>
    /// <param name="baca">Makes something of the table.</param>
    /// <returns>What was made, or what is wrong with the file or its table.</returns>
    public static Hasil<T> Read<T>(byte[] isi, string? lembar, Func<Lembar, Hasil<T>> baca)
        where T : class
    {
        var hasil = Read(isi, lembar);
        return hasil.IsBerhasil ? baca(hasil.Isi) : Hasil<T>.FromMasalah(hasil.Masalah);
    }

    private static Hasil<Lembar> Read(byte[] isi, string? lembar)
    {
        if (isi.AsSpan().StartsWith(TandaXls))
        {
            return Fail(PesanXlsx.ExcelLama);
        }

        if (isi.AsSpan().TrimStart("\uFEFF \t\r\n"u8).StartsWith("<"u8))
        {
            return Fail(PesanXlsx.JenisLain, ("jenis", "HTML/XML")); // what many applications export as XLS
        }

        if (isi.Length > BitaTerbanyak)
        {
            return Fail(PesanXlsx.TerlaluBesar, ("batas", BitaTerbanyak));
        }

        try
        {
            using var buku = new BukuXlsx(new(new MemoryStream(isi), ZipArchiveMode.Read));
            return buku.Read(lembar);
        }
        catch (Exception gagal) when (gagal is InvalidDataException or XmlException or IOException)
        {
            return Fail(PesanXlsx.Rusak);
        }
    }

    public void Dispose() => _zip.Dispose();

    private static Hasil<Lembar> Fail(KodePesan kode, params ReadOnlySpan<(string Nama, object? Isi)> fakta) =>
        Hasil<Lembar>.FromMasalah(new Masalah(kode, Tempat.Tiada, fakta));

    private Hasil<Lembar> Read(string? lembar)
    {
        if (_zip.Entries.Count > BagianTerbanyak || _zip.Entries.Sum(e => Math.Min(e.Length, BitaTerbanyak + 1)) > BitaTerbanyak)
        {
            return Fail(PesanXlsx.TerlaluBesar, ("batas", BitaTerbanyak)); // unpacking stops at the length that an entry tells
        }

        if (FindJenisLain() is { } jenis)
        {
            return Fail(PesanXlsx.JenisLain, ("jenis", jenis));
        }

        var susunan = SusunanBuku.Read(Open);
        if (susunan.Lembar.IsEmpty)
        {
            return Fail(PesanXlsx.Rusak);
        }

        if (susunan.Find(lembar) is not var (dipilih, baris, kolom))
        {
            return Fail(PesanXlsx.LembarTidakAda, ("lembar", lembar), ("pilihan", string.Join(", ", susunan.Lembar.Select(s => s.Nama))));
        }

        var (gaya, teks) = (GayaAngka.Read(Open(susunan.Gaya)), TeksBersama.Read(Open(susunan.Teks)));
        using var isi = Open(dipilih.Jalur) ?? throw new InvalidDataException();
        return new PembacaLembarXlsx(dipilih.Nama, (baris, kolom), gaya, teks, susunan.Is1904).Read(isi);
    }

    /// <summary>Opens a part as XML; null where there is none.</summary>
    private XmlReader? Open(string? jalur) => jalur is null || _zip.GetEntry(jalur) is not { } bagian ? null : XmlReader.Create(
        bagian.Open(),
        new XmlReaderSettings
        {
            CloseInput = true,
            DtdProcessing = DtdProcessing.Prohibit,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = BitaTerbanyak,
            XmlResolver = null,
        });

    /// <summary>Finds which other kind of file this is; null for XLSX, and for a zip file of no known kind.</summary>
    private string? FindJenisLain()
    {
        if (_zip.GetEntry("xl/workbook.bin") is not null)
        {
            return "Excel XLSB";
        }

        if (_zip.GetEntry("word/document.xml") is not null)
        {
            return "Word (DOCX)";
        }

        if (_zip.GetEntry("mimetype") is null)
        {
            return _zip.GetEntry("[Content_Types].xml") is null ? "ZIP" : null;
        }

        using var pembaca = new StreamReader(_zip.GetEntry("mimetype")!.Open());
        var jenis = new char[100];
        var panjang = pembaca.ReadBlock(jenis);
        return jenis.AsSpan(0, panjang).IndexOf("opendocument", StringComparison.Ordinal) >= 0 ? "OpenDocument (ODS)" : "ZIP";
    }
}
