using System.Text;

namespace Sakip.Tampilan;

/// <summary>Writes tables as Markdown.</summary>
public static class Markdown
{
    /// <summary>Writes tables one below the other.</summary>
    /// <param name="tabel">The tables.</param>
    /// <returns>The text; lines end with a line feed.</returns>
    public static string Write(IEnumerable<TabelTampil> tabel)
    {
        ArgumentNullException.ThrowIfNull(tabel);
        var hasil = new StringBuilder();
        foreach (var satu in tabel)
        {
            hasil.Append(hasil.Length == 0 ? string.Empty : "\n").Append("## ").Append(Escape(satu.Judul)).Append("\n\n");
            if (!satu.Baris.IsEmpty)
            {
                AppendBaris(hasil, satu.Kolom.Select(k => Escape(k.Judul)));
                AppendBaris(hasil, satu.Kolom.Select(k => k.IsAngka ? "---:" : "---"));
                foreach (var baris in satu.Baris)
                {
                    AppendBaris(hasil, baris.Sel.Select(s => baris.IsRingkasan && s.Teks.Length > 0 ? $"**{Escape(s.Teks)}**" : Escape(s.Teks)));
                }

                hasil.Append('\n');
            }

            foreach (var catatan in satu.Catatan)
            {
                hasil.Append("- ").Append(Escape(catatan)).Append('\n');
            }
        }

        return hasil.ToString();
    }

    private static void AppendBaris(StringBuilder hasil, IEnumerable<string> sel) =>
        hasil.Append("| ").AppendJoin(" | ", sel).Append(" |\n");

    /// <summary>Keeps printed texts from being read as markup.</summary>
    internal static string Escape(string teks)
    {
        var hasil = new StringBuilder(teks.Length);
        foreach (var huruf in TeksAman.DropKendali(teks))
        {
            _ = huruf switch
            {
                '|' or '*' or '_' or '`' or '\\' or '<' or '[' => hasil.Append('\\').Append(huruf),
                _ => hasil.Append(huruf),
            };
        }

        return hasil.ToString();
    }
}
