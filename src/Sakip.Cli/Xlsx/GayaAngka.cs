using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Sakip.Cli.Xlsx;

/// <summary>Tells of the styles of a workbook which numbers are percentages and which are days.</summary>
internal sealed class GayaAngka
{
    private static readonly SearchValues<char> HurufTanggal = SearchValues.Create("ymdhsYMDHS");

    private readonly List<Jenis> _gaya = [];

    private GayaAngka()
    {
    }

    /// <summary>What a number is shown as.</summary>
    public enum Jenis
    {
        /// <summary>A plain number.</summary>
        Biasa,

        /// <summary>A percentage: 0.85 is shown as 85%.</summary>
        Persen,

        /// <summary>A day, or a time of day.</summary>
        Tanggal,
    }

    /// <summary>Reads the styles; none where the workbook has none.</summary>
    public static GayaAngka Read(XmlReader? isi)
    {
        var (hasil, pola, isSel) = (new GayaAngka(), new Dictionary<int, Jenis>(), false);
        using (isi)
        {
            while (isi?.Read() == true)
            {
                switch (isi.NodeType, isi.LocalName)
                {
                    case (XmlNodeType.Element, "numFmt"):
                        pola[GetNomor(isi)] = Classify(isi.GetAttribute("formatCode") ?? string.Empty);
                        break;
                    case (XmlNodeType.Element or XmlNodeType.EndElement, "cellXfs"):
                        isSel = isi is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
                        break;
                    case (XmlNodeType.Element, "xf") when isSel:
                        var nomor = GetNomor(isi);
                        hasil._gaya.Add(pola.TryGetValue(nomor, out var jenis) ? jenis : ClassifyBawaan(nomor));
                        break;
                    default:
                        break;
                }
            }
        }

        return hasil;
    }

    /// <summary>Gets what a number of a style is shown as.</summary>
    public Jenis Get(string? gaya) =>
        int.TryParse(gaya, NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) && nomor < _gaya.Count ? _gaya[nomor] : Jenis.Biasa;

    /// <summary>Tells what a number format shows, by its first section.</summary>
    public static Jenis Classify(string pola)
    {
        var inti = Strip(pola);
        return inti.Contains('%', StringComparison.Ordinal) ? Jenis.Persen
            : inti.AsSpan().ContainsAny(HurufTanggal) ? Jenis.Tanggal
            : Jenis.Biasa;
    }

    /// <summary>Drops what a number format shows as it stands: quoted texts, escaped letters, colours and conditions; <c>[h]</c> stays.</summary>
    private static string Strip(string pola)
    {
        var hasil = new StringBuilder();
        for (var i = 0; i < pola.Length && pola[i] != ';'; i++)
        {
            switch (pola[i])
            {
                case '"':
                    i = pola.IndexOf('"', i + 1) is >= 0 and var kutip ? kutip : pola.Length;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '[':
                    var tutup = pola.IndexOf(']', i) is >= 0 and var kurung ? kurung : pola.Length;
                    var dalam = pola[(i + 1)..tutup];
                    hasil.Append(dalam.Length > 0 && dalam.Trim('h', 'm', 's', 'H', 'M', 'S').Length == 0 ? dalam : string.Empty);
                    i = tutup;
                    break;
                default:
                    hasil.Append(pola[i]);
                    break;
            }
        }

        return hasil.ToString() is var inti && inti.Equals("General", StringComparison.OrdinalIgnoreCase) ? string.Empty : inti;
    }

    /// <summary>Tells what the number formats show that every spreadsheet has.</summary>
    private static Jenis ClassifyBawaan(int nomor) => nomor switch
    {
        9 or 10 => Jenis.Persen,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => Jenis.Tanggal,
        _ => Jenis.Biasa,
    };

    private static int GetNomor(XmlReader isi) =>
        int.TryParse(isi.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) ? nomor : 0;
}
