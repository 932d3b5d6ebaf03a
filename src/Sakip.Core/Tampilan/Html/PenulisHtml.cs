using System.Text;

namespace Sakip.Tampilan.Html;

/// <summary>Writes HTML that is well-formed XML too: what is opened is closed, and every text and attribute is encoded.</summary>
/// <remarks>Names of elements and attributes are words of this library, never texts of a report.</remarks>
internal sealed class PenulisHtml
{
    private const char Pengganti = '\uFFFD';

    private readonly StringBuilder _isi = new("<!DOCTYPE html>\n");

    /// <summary>Opens an element, which ends where what this returns is disposed of.</summary>
    /// <param name="unsur">Its name.</param>
    /// <param name="atribut">The attributes; those without a value are left out.</param>
    public Penutup Open(string unsur, params ReadOnlySpan<(string Nama, string? Nilai)> atribut)
    {
        AppendAwal(unsur, atribut);
        _isi.Append('>');
        return new(this, unsur);
    }

    /// <summary>Writes an element that holds a text.</summary>
    public void Add(string unsur, string teks, params ReadOnlySpan<(string Nama, string? Nilai)> atribut)
    {
        using (Open(unsur, atribut))
        {
            AddTeks(teks);
        }
    }

    /// <summary>Writes an element that can hold nothing.</summary>
    public void AddKosong(string unsur, params ReadOnlySpan<(string Nama, string? Nilai)> atribut)
    {
        AppendAwal(unsur, atribut);
        _isi.Append(" />");
    }

    /// <summary>Writes a text.</summary>
    public void AddTeks(string teks)
    {
        for (var i = 0; i < teks.Length; i++)
        {
            AppendHuruf(teks, ref i);
        }
    }

    /// <summary>Writes the style sheet, which holds no text of a report.</summary>
    public void AddGaya(string gaya)
    {
        using (Open("style"))
        {
            _isi.Append('\n').Append(gaya);
        }
    }

    /// <summary>Returns all that was written.</summary>
    public override string ToString() => _isi.ToString();

    private void AppendAwal(string unsur, ReadOnlySpan<(string Nama, string? Nilai)> atribut)
    {
        _isi.Append('<').Append(unsur);
        foreach (var (nama, nilai) in atribut)
        {
            if (nilai is not null)
            {
                _isi.Append(' ').Append(nama).Append("=\"");
                AddTeks(nilai);
                _isi.Append('"');
            }
        }
    }

    /// <summary>Writes a character that means nothing to a browser but itself; what steers, or no XML document may hold, is replaced.</summary>
    private void AppendHuruf(string teks, ref int i)
    {
        var huruf = teks[i];
        _ = huruf switch
        {
            '&' => _isi.Append("&amp;"),
            '<' => _isi.Append("&lt;"),
            '>' => _isi.Append("&gt;"),
            '"' => _isi.Append("&quot;"),
            '\'' => _isi.Append("&#39;"),
            '\t' or '\n' or '\r' => _isi.Append(' '),
            _ when char.IsHighSurrogate(huruf) && i + 1 < teks.Length && char.IsLowSurrogate(teks[i + 1]) => _isi.Append(huruf).Append(teks[++i]),
            _ when TeksAman.IsKendali(huruf) || char.IsSurrogate(huruf) || huruf is '\uFFFE' or '\uFFFF' => _isi.Append(Pengganti),
            _ => _isi.Append(huruf),
        };
    }

    private void Close(string unsur)
    {
        _isi.Append("</").Append(unsur).Append('>');
        if (unsur is not ("a" or "b" or "span" or "strong" or "td" or "th" or "title" or "desc" or "text" or "mark" or "i"))
        {
            _isi.Append('\n');
        }
    }

    /// <summary>Ends an element.</summary>
    public readonly ref struct Penutup
    {
        private readonly PenulisHtml _penulis;
        private readonly string _unsur;

        internal Penutup(PenulisHtml penulis, string unsur)
        {
            _penulis = penulis;
            _unsur = unsur;
        }

        /// <summary>Writes the end tag.</summary>
        public void Dispose() => _penulis.Close(_unsur);
    }
}
