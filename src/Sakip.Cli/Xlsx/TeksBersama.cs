using System.Text;
using System.Xml;

namespace Sakip.Cli.Xlsx;

/// <summary>Reads the texts that the cells of a workbook share.</summary>
internal static class TeksBersama
{
    /// <summary>Lists the texts, in their order; none where the workbook has none.</summary>
    public static List<string> Read(XmlReader? isi)
    {
        var hasil = new List<string>();
        using (isi)
        {
            while (isi?.Read() == true)
            {
                if (isi is { NodeType: XmlNodeType.Element, LocalName: "si" })
                {
                    hasil.Add(ReadTeks(isi));
                }
            }
        }

        return hasil;
    }

    /// <summary>Reads the text of the element at hand: its runs one behind the other, without what tells how to pronounce them.</summary>
    public static string ReadTeks(XmlReader isi)
    {
        if (isi.IsEmptyElement)
        {
            return string.Empty;
        }

        var (dalam, teks, isTeks, isUcapan) = (isi.Depth, new StringBuilder(), false, false);
        while (isi.Read() && isi.Depth > dalam)
        {
            switch (isi.NodeType)
            {
                case XmlNodeType.Element:
                    isTeks = isi is { LocalName: "t", IsEmptyElement: false };
                    isUcapan |= isi is { LocalName: "rPh", IsEmptyElement: false };
                    break;
                case XmlNodeType.EndElement:
                    isTeks = false;
                    isUcapan &= isi.LocalName != "rPh";
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when isTeks && !isUcapan:
                    teks.Append(isi.Value);
                    break;
                default:
                    break;
            }
        }

        return TeksXlsx.Unescape(teks.ToString());
    }
}
