using System.Collections.Immutable;
using System.Xml;

namespace Sakip.Cli.Xlsx;

/// <summary>What a workbook consists of: its sheets in order and the parts they share.</summary>
/// <param name="Lembar">The sheets that hold cells, with the path of their part.</param>
/// <param name="Gaya">The path of the styles; null for none.</param>
/// <param name="Teks">The path of the shared texts; null for none.</param>
/// <param name="Is1904">Whether days are counted from 1904, as old Macintosh files do.</param>
internal sealed record SusunanBuku(ImmutableArray<(string Nama, string Jalur, bool IsTersembunyi)> Lembar, string? Gaya, string? Teks, bool Is1904)
{
    private const string Akar = "_rels/.rels";

    /// <summary>Reads the parts that tell of the others.</summary>
    /// <param name="buka">Opens a part; null where there is none.</param>
    public static SusunanBuku Read(Func<string, XmlReader?> buka)
    {
        var jalur = ReadHubungan(buka, Akar).FirstOrDefault(h => h.Jenis == "officeDocument").Jalur ?? "xl/workbook.xml";
        var hubungan = ReadHubungan(buka, ToHubungan(jalur));
        var lembar = ImmutableArray.CreateBuilder<(string, string, bool)>();
        var is1904 = false;
        using var buku = buka(jalur) ?? throw new InvalidDataException();
        while (buku.Read())
        {
            if (buku.NodeType == XmlNodeType.Element && buku.LocalName == "workbookPr")
            {
                is1904 = buku.GetAttribute("date1904") is "1" or "true";
            }
            else if (buku.NodeType == XmlNodeType.Element && buku.LocalName == "sheet"
                && FindId(buku) is { } id && hubungan.FirstOrDefault(h => h.Id == id) is { Jenis: "worksheet", Jalur: var bagian })
            {
                lembar.Add((buku.GetAttribute("name") ?? string.Empty, bagian, buku.GetAttribute("state") is "hidden" or "veryHidden"));
            }
        }

        return new(lembar.ToImmutable(), Find("styles"), Find("sharedStrings"), is1904);

        string? Find(string jenis) => hubungan.FirstOrDefault(h => h.Jenis == jenis).Jalur;
    }

    /// <summary>Finds the sheet asked for and the cell the table begins in; null when there is none of that name.</summary>
    /// <param name="lembar">The sheet, with the cell if there is one; null for the first sheet that is not hidden.</param>
    public ((string Nama, string Jalur) Lembar, int Baris, int Kolom)? Find(string? lembar)
    {
        if (FindNama(lembar ?? string.Empty) is { } utuh)
        {
            return (utuh, 1, 1);
        }

        return AlamatTabel.TrySplit(lembar!, out var nama, out var baris, out var kolom) && FindNama(nama) is { } satu ? (satu, baris, kolom) : null;
    }

    /// <summary>Finds a sheet by its name, whatever its case; the first one in sight when none is named.</summary>
    private (string Nama, string Jalur)? FindNama(string nama)
    {
        foreach (var satu in nama.Length == 0 ? Lembar.OrderBy(s => s.IsTersembunyi) : Lembar.Where(s => s.Nama.Equals(nama, StringComparison.OrdinalIgnoreCase)))
        {
            return (satu.Nama, satu.Jalur);
        }

        return null;
    }

    /// <summary>Reads which parts a part refers to, and as what.</summary>
    private static List<(string Id, string Jenis, string Jalur)> ReadHubungan(Func<string, XmlReader?> buka, string jalur)
    {
        var hasil = new List<(string, string, string)>();
        using var isi = buka(jalur);
        while (isi?.Read() == true)
        {
            if (isi is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && isi.GetAttribute("TargetMode") != "External"
                && isi.GetAttribute("Target") is { } tujuan)
            {
                var jenis = isi.GetAttribute("Type") ?? string.Empty;
                hasil.Add((isi.GetAttribute("Id") ?? string.Empty, jenis[(jenis.LastIndexOf('/') + 1)..], Resolve(jalur, tujuan)));
            }
        }

        return hasil;
    }

    /// <summary>Finds where the references of a part stand: <c>xl/workbook.xml</c> has them in <c>xl/_rels/workbook.xml.rels</c>.</summary>
    private static string ToHubungan(string jalur)
    {
        var folder = jalur.LastIndexOf('/') + 1;
        return $"{jalur[..folder]}_rels/{jalur[folder..]}.rels";
    }

    /// <summary>Resolves a reference against the folder of the part that it stands for.</summary>
    private static string Resolve(string jalurHubungan, string tujuan)
    {
        var folder = jalurHubungan[..jalurHubungan.LastIndexOf("_rels/", StringComparison.Ordinal)];
        var bagian = new List<string>();
        foreach (var satu in (tujuan.StartsWith('/') ? tujuan : folder + tujuan).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (satu == ".." && bagian.Count > 0)
            {
                bagian.RemoveAt(bagian.Count - 1);
            }
            else if (satu is not ("." or ".."))
            {
                bagian.Add(satu);
            }
        }

        return string.Join('/', bagian);
    }

    /// <summary>Gets the reference of a sheet to its part, whatever its prefix.</summary>
    private static string? FindId(XmlReader isi)
    {
        string? id = null;
        while (isi.MoveToNextAttribute())
        {
            id = isi.LocalName == "id" ? isi.Value : id;
        }

        isi.MoveToElement();
        return id;
    }
}
