using System.Globalization;

namespace Sakip.Cli.Xlsx;

/// <summary>Names the sheets of a workbook: at most 31 letters, none of <c>: \ / ? * [ ]</c>, no two alike but for case.</summary>
internal sealed class NamaLembar
{
    private const int Terpanjang = 31;

    private static readonly char[] Terlarang = [':', '\\', '/', '?', '*', '[', ']'];

    private readonly HashSet<string> _terpakai = new(StringComparer.OrdinalIgnoreCase) { "History" }; // which Excel keeps for itself

    /// <summary>Makes a name of a title that no sheet has yet.</summary>
    public string Add(string judul)
    {
        var bersih = string.Concat(TeksXlsx.Escape(judul).Select(huruf => Terlarang.Contains(huruf) || char.IsControl(huruf) ? ' ' : huruf));
        var inti = string.Join(' ', bersih.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('\'', ' ');
        inti = inti.Length == 0 ? "Tabel" : inti;
        var nama = Cut(inti, Terpanjang);
        for (var ke = 2; !_terpakai.Add(nama); ke++)
        {
            var akhiran = string.Create(CultureInfo.InvariantCulture, $" ({ke})");
            nama = Cut(inti, Terpanjang - akhiran.Length) + akhiran;
        }

        return nama;
    }

    /// <summary>Cuts a name between words if there is one in its second half, never inside a letter.</summary>
    private static string Cut(string nama, int panjang)
    {
        if (nama.Length <= panjang)
        {
            return nama;
        }

        var spasi = nama.LastIndexOf(' ', panjang);
        var akhir = spasi > panjang / 2 ? spasi : char.IsHighSurrogate(nama[panjang - 1]) ? panjang - 1 : panjang;
        return nama[..akhir].TrimEnd('\'', ' ', ',', '.', ':', '-');
    }
}
