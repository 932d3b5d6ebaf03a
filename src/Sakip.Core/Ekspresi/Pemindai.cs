using System.Collections.Immutable;
using System.Globalization;
using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Ekspresi;

/// <summary>Cuts an expression into its words, numbers and signs.</summary>
internal static class Pemindai
{
    /// <summary>The words that are not names.</summary>
    public static readonly ImmutableArray<string> KataBahasa =
        ["and", "or", "not", "in", "true", "false", "if", "min", "max", "abs", "round", "floor", "ceiling", "present"];

    private static readonly string[] Tanda = ["..", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", ","];

    private static readonly Dictionary<string, string> Pengganti = new(StringComparer.Ordinal)
    {
        ["&&"] = "and",
        ["||"] = "or",
        ["!"] = "not",
        ["="] = "==",
        ["<>"] = "!=",
        ["?"] = "if(c, a, b)",
        ["≤"] = "<=",
        ["≥"] = ">=",
        ["×"] = "*",
        ["÷"] = "/",
        ["−"] = "-",
    };

    private static readonly string[] TandaAsing = [.. Pengganti.Keys];

    public static bool IsNama(string teks) =>
        teks.Length > 0 && IsAwalNama(teks[0]) && Take(teks, 0, IsHurufNama).Length == teks.Length;

    public static List<Kata> Scan(string teks)
    {
        var hasil = new List<Kata>();
        var letak = 0;
        while (letak < teks.Length)
        {
            if (char.IsWhiteSpace(teks[letak]))
            {
                letak++;
                continue;
            }

            var kata = ScanKata(teks, letak);
            hasil.Add(kata);
            letak += kata.Teks.Length;
        }

        hasil.Add(new(JenisKata.Akhir, string.Empty, teks.Length));
        return hasil;
    }

    private static Kata ScanKata(string teks, int letak)
    {
        if (char.IsAsciiDigit(teks[letak]) || (teks[letak] == '.' && letak + 1 < teks.Length && char.IsAsciiDigit(teks[letak + 1])))
        {
            return ScanAngka(teks, letak);
        }

        if (IsAwalNama(teks[letak]))
        {
            var nama = Take(teks, letak, IsHurufNama);
            return new(KataBahasa.Contains(nama) ? JenisKata.Bahasa : JenisKata.Nama, nama, letak);
        }

        // "<>" is a sign of other languages, not "<" beside ">".
        var asing = FindAwal(TandaAsing, teks, letak);
        var tanda = FindAwal(Tanda, teks, letak);
        if (tanda is not null && (asing is null || asing.Length <= tanda.Length))
        {
            return new(JenisKata.Tanda, tanda, letak);
        }

        throw new GagalBaca(new(
            PesanEkspresi.HurufAsing,
            Tempat.Tiada,
            ("teks", asing ?? teks.Substring(letak, char.IsHighSurrogate(teks[letak]) && letak + 1 < teks.Length ? 2 : 1)),
            ("letak", letak + 1),
            ("saran", asing is null ? null : Pengganti[asing])));
    }

    /// <summary>Scans a number; what clings to it (percent sign, exponent, separator) makes it malformed.</summary>
    private static Kata ScanAngka(string teks, int letak)
    {
        var akhir = letak + 1; // the first character belongs to it, be it the point of ".5" after ".."
        while (akhir < teks.Length && (char.IsLetterOrDigit(teks[akhir]) || teks[akhir] is '_' or '%' || IsTitikDesimal(teks, akhir)))
        {
            akhir++;
        }

        var kata = teks[letak..akhir];
        return AngkaIndonesia.CountDigit(kata) <= Batas.AngkaBilangan
            && kata[0] != '.'
            && kata[^1] != '.'
            && decimal.TryParse(kata, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            ? new(JenisKata.Angka, kata, letak)
            : throw new GagalBaca(new(PesanEkspresi.AngkaSalah, Tempat.Tiada, ("teks", kata), ("letak", letak + 1)));
    }

    /// <summary>Whether a point belongs to the number: it does unless it is one of two, as in 75..90.</summary>
    private static bool IsTitikDesimal(string teks, int letak) => teks[letak] == '.' && !StartsWith(teks, letak, "..");

    private static bool StartsWith(string teks, int letak, string bagian) => teks.AsSpan(letak).StartsWith(bagian, StringComparison.Ordinal);

    /// <summary>Finds the longest of the signs that a text has at a place; null when it has none of them.</summary>
    private static string? FindAwal(string[] tanda, string teks, int letak)
    {
        string? terpanjang = null;
        foreach (var satu in tanda)
        {
            if ((terpanjang is null || satu.Length > terpanjang.Length) && StartsWith(teks, letak, satu))
            {
                terpanjang = satu;
            }
        }

        return terpanjang;
    }

    private static string Take(string teks, int letak, Func<char, bool> milik)
    {
        var akhir = letak;
        while (akhir < teks.Length && milik(teks[akhir]))
        {
            akhir++;
        }

        return teks[letak..akhir];
    }

    private static bool IsAwalNama(char huruf) => char.IsAsciiLetter(huruf) || huruf == '_';

    private static bool IsHurufNama(char huruf) => char.IsAsciiLetterOrDigit(huruf) || huruf == '_';
}
