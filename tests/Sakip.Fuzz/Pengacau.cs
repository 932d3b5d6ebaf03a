using System.Text;

namespace Sakip.Fuzz;

/// <summary>Damages inputs: bits, cuts, copies, splices, words of the formats, deep nesting, huge numbers, broken encodings and line ends.</summary>
internal static class Pengacau
{
    private static readonly byte[][] Kamus =
    [
        .. new[]
        {
            "{", "}", "[", "]", "(", ")", "\"", "\"\"", ":", ",", ";", "=", "/", "*", "%", "|", "\n", "\r", "\r\n", "\t", "\0", " ", "\u001b[31m", "\u202e", "\uFEFF",
            "null", "true", "false", "{}", "[]", "\"\\u0000\"", "\\uD800", "\\u", "1e999", "-0", "0.", ".5", "1,5", "1.464", "9999999999999999999999999999", "79228162514264337593543950336",
            "0.0000000000000000000000000001", "-79228162514264337593543950335", "1/0", "0/0", "NaN", "Infinity", "=1+1", "<script>", "&amp;", "../../x", "Rp", "Rp.", "s/d", "%", "(", "А", "١٢٣", "e\u0301", "😀",
            "target", "realisasi", "capaian", "selisih(", "jumlah(", "rerata(", "cetak:t/b/k", "if(", "min(", "round(", "not ", " in [1..2]", "2024", "2024-TW4", "9999", "0001", "2024-02-30", "X.XX.01", "5.1.02",
            "tanpaPeringkat", "minimal", "kurangDari", "RuleName", "Expression", "input1.target", "$(", "\"format\":", "\"id\":", "\"subjek\":", "SKPP",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0x80], [0xC3],
        [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
    ];

    /// <summary>Damages an input one to six times.</summary>
    /// <param name="semula">The input.</param>
    /// <param name="lain">Another of its kind, to splice from.</param>
    /// <param name="acak">What decides; the same seed does the same damage.</param>
    /// <param name="terbanyak">The longest result, in bytes.</param>
    public static byte[] Damage(byte[] semula, byte[] lain, Random acak, int terbanyak)
    {
        var isi = semula.ToList();
        for (var kali = acak.Next(1, 7); kali > 0; kali--)
        {
            DamageSekali(isi, lain, acak, terbanyak);
        }

        return isi.Count <= terbanyak ? [.. isi] : [.. isi.Take(terbanyak)];
    }

    private static void DamageSekali(List<byte> isi, byte[] lain, Random acak, int terbanyak)
    {
        var letak = acak.Next(isi.Count + 1);
        var panjang = Math.Min(isi.Count - letak, acak.Next(1 + Math.Min(acak.Next(2, 400), terbanyak)));
        switch (acak.Next(14))
        {
            case 0 when letak < isi.Count:
                isi[letak] ^= (byte)(1 << acak.Next(8));
                break;
            case 1 when letak < isi.Count:
                isi[letak] = (byte)acak.Next(256);
                break;
            case 2:
                isi.RemoveRange(letak, panjang);
                break;
            case 3:
                isi.RemoveRange(letak, isi.Count - letak);
                break;
            case 4:
                isi.InsertRange(acak.Next(isi.Count + 1), isi.GetRange(letak, panjang));
                break;
            case 5:
                Splice(isi, lain, letak, acak);
                break;
            case 6 or 7:
                isi.InsertRange(letak, Pick(Kamus, acak));
                break;
            case 8:
                isi.RemoveRange(letak, panjang);
                isi.InsertRange(letak, Pick(Kamus, acak));
                break;
            case 9:
                isi.InsertRange(letak, Repeat(acak, acak.Next(2, 1200)));
                break;
            case 10:
                ReplaceAngka(isi, letak, acak);
                break;
            case 11:
                ReplaceBaris(isi, Pick(["\r"u8.ToArray(), "\r\n"u8.ToArray(), "\n\n"u8.ToArray(), "\u2028"u8.ToArray()], acak));
                break;
            case 12:
                isi.InsertRange(0, Pick(["\uFEFF"u8.ToArray(), [0xFF, 0xFE], [0], " \n"u8.ToArray()], acak));
                break;
            default:
                Swap(isi, letak, acak);
                break;
        }
    }

    private static T Pick<T>(T[] pilihan, Random acak) => pilihan[acak.Next(pilihan.Length)];

    private static void Splice(List<byte> isi, byte[] lain, int letak, Random acak)
    {
        var dari = acak.Next(lain.Length + 1);
        isi.RemoveRange(letak, acak.Next(isi.Count - letak + 1));
        isi.InsertRange(letak, lain[dari..Math.Min(lain.Length, dari + acak.Next(2000))]);
    }

    /// <summary>Repeats something: brackets for depth, digits for size, letters for length, separators for numbers of cells.</summary>
    private static IEnumerable<byte> Repeat(Random acak, int kali)
    {
        byte[][] pilihan =
        [
            "["u8.ToArray(), "{\"a\":"u8.ToArray(), "("u8.ToArray(), "-"u8.ToArray(), "not "u8.ToArray(), "9"u8.ToArray(), "0"u8.ToArray(), "a"u8.ToArray(), "\""u8.ToArray(),
            ","u8.ToArray(), ";"u8.ToArray(), "."u8.ToArray(), " "u8.ToArray(), "\n"u8.ToArray(), "1+"u8.ToArray(), "abs("u8.ToArray(), "1.000."u8.ToArray(), "1-"u8.ToArray(), "selisih("u8.ToArray(), [0x80], [0xFF],
        ];
        var satu = Pick(pilihan, acak);
        return Enumerable.Repeat(satu, Math.Max(1, kali / satu.Length)).SelectMany(b => b);
    }

    private static void ReplaceAngka(List<byte> isi, int letak, Random acak)
    {
        var angka = isi.FindIndex(letak, b => b is >= (byte)'0' and <= (byte)'9');
        if (angka >= 0)
        {
            isi.RemoveAt(angka);
            isi.InsertRange(angka, Encoding.ASCII.GetBytes(Pick(["0", "1", "-1", "99999999999999999999", "1e5", "0.5", "2147483648", "00", acak.Next().ToString(System.Globalization.CultureInfo.InvariantCulture)], acak)));
        }
    }

    private static void ReplaceBaris(List<byte> isi, byte[] ganti)
    {
        var baru = isi.SelectMany(b => b == '\n' ? ganti : [b]).ToArray();
        isi.Clear();
        isi.AddRange(baru);
    }

    private static void Swap(List<byte> isi, int letak, Random acak)
    {
        if (letak < isi.Count)
        {
            var dua = acak.Next(isi.Count);
            (isi[letak], isi[dua]) = (isi[dua], isi[letak]);
        }
    }
}
