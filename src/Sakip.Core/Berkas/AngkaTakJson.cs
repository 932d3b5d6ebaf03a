using System.Globalization;
using System.Text;
using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Berkas;

/// <summary>A number as Indonesian reports print it, where JSON stands: <c>90,5</c> or <c>1.000.000</c>.</summary>
/// <param name="Awal">Where it starts.</param>
/// <param name="Tercetak">The number as written.</param>
/// <param name="Tulis">The number as JSON writes it.</param>
internal sealed record AngkaTakJson(int Awal, string Tercetak, string Tulis)
{
    /// <summary>Finds the number in which the reading of JSON stopped.</summary>
    /// <param name="isi">The text, UTF-8.</param>
    /// <param name="letak">Where reading stopped; behind the end in a text that breaks off.</param>
    /// <returns>The number; null when it stopped for another reason.</returns>
    public static AngkaTakJson? Find(ReadOnlySpan<byte> isi, int letak)
    {
        var (awal, akhir) = (Math.Min(letak, isi.Length), Math.Min(letak, isi.Length));
        while (awal > 0 && IsAngka(isi[awal - 1]))
        {
            awal--;
        }

        while (akhir < isi.Length && IsAngka(isi[akhir]))
        {
            akhir++;
        }

        while (akhir > letak + 1 && !char.IsAsciiDigit((char)isi[akhir - 1]))
        {
            akhir--; // the comma behind the number
        }

        var tanda = awal > 0 && isi[awal - 1] == '-' ? "-" : string.Empty;
        var tercetak = Encoding.ASCII.GetString(isi[awal..akhir]);
        return letak < akhir && ToJson(tercetak) is { } tulis ? new(awal - tanda.Length, tanda + tercetak, tanda + tulis) : null;
    }

    /// <summary>Says how to write it.</summary>
    /// <param name="tempat">Where it starts.</param>
    /// <returns>The problem.</returns>
    public Masalah ToMasalah(Tempat tempat) => new(PesanBerkas.AngkaTakJson, tempat, ("tercetak", Tercetak), ("tulis", Tulis));

    private static bool IsAngka(byte bita) => bita is (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)',';

    /// <summary>Writes a number that has a decimal comma or groups of three digits as JSON does; null when it has neither.</summary>
    private static string? ToJson(string tercetak)
    {
        string[] bagian = tercetak.Split(',');
        string[] ribuan = bagian[0].Split('.');
        return (bagian.Length, ribuan.Length) is (2, _) or (1, > 2)
            && ribuan[0].Length > 0 && (ribuan.Length == 1 || PembacaNilai.IsRibuan(ribuan))
            && decimal.TryParse(string.Concat(ribuan), NumberStyles.None, CultureInfo.InvariantCulture, out var bulat)
            && (bagian.Length == 1 || (bagian[1].Length > 0 && bagian[1].All(char.IsAsciiDigit)))
            ? string.Join('.', bagian.Skip(1).Prepend(bulat.ToString(CultureInfo.InvariantCulture)))
            : null;
    }
}
