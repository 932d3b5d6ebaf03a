using System.Globalization;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Ekspresi;

namespace Sakip.Berkas.RulesEngine;

/// <summary>Cuts a workflow's expression into words, numbers and signs. Words that are operators become signs.</summary>
internal static class PemindaiRe
{
    private static readonly string[] Tanda =
        ["&&", "||", "==", "!=", "<>", "<=", ">=", "=>", "??", "?.", "=", "<", ">", "!", "+", "-", "*", "/", "%", "&", "|", "(", ")", "[", "]", "{", "}", ",", ".", "?", ":"];

    /// <summary>The spellings of operators after the one that the project's own language has.</summary>
    private static readonly string[][] EjaanLain =
    [
        ["and", "&&", "andalso"],
        ["or", "||", "orelse"],
        ["not", "!"],
        ["==", "=", "eq", "equal"],
        ["!=", "<>", "ne", "neq", "notequal"],
        ["<", "lt", "lessthan"],
        ["<=", "le", "lessthanequal"],
        [">", "gt", "greaterthan"],
        [">=", "ge", "greaterthanequal"],
        ["%", "mod"],
    ];

    private static readonly Dictionary<string, string> Ejaan = EjaanLain
        .SelectMany(semua => semua.Select(satu => (Ejaan: satu, Tanda: semua[0])))
        .ToDictionary(e => e.Ejaan, e => e.Tanda, StringComparer.OrdinalIgnoreCase);

    /// <summary>The words that mean something else there than an input.</summary>
    private static readonly HashSet<string> Cadangan = new(StringComparer.OrdinalIgnoreCase)
    {
        "it", "root", "parent", "new", "is", "as", "in", "np", "iif", "isnull", "cast", "null", "true", "false",
    };

    /// <summary>Whether a word cannot be the name of an input or parameter there.</summary>
    public static bool IsCadangan(string nama) => Cadangan.Contains(nama) || Ejaan.ContainsKey(nama);

    public static List<Kata> Scan(NilaiJson sumber)
    {
        var (teks, letak) = (sumber.Teks, 0);
        var hasil = new List<Kata>();
        while (letak < teks.Length)
        {
            if (char.IsWhiteSpace(teks[letak]))
            {
                letak++;
                continue;
            }

            var kata = ScanKata(sumber, teks, letak, out var panjang);
            hasil.Add(kata);
            letak += panjang;
        }

        hasil.Add(new(JenisKata.Akhir, string.Empty, teks.Length));
        return hasil;
    }

    private static Kata ScanKata(NilaiJson sumber, string teks, int letak, out int panjang)
    {
        if (char.IsAsciiDigit(teks[letak]) || (teks[letak] == '.' && letak + 1 < teks.Length && char.IsAsciiDigit(teks[letak + 1])))
        {
            var angka = ScanAngka(sumber, teks, letak);
            panjang = angka.Teks.Length;
            return angka;
        }

        var akhir = letak;
        while (akhir < teks.Length && (char.IsLetterOrDigit(teks[akhir]) || teks[akhir] == '_'))
        {
            akhir++;
        }

        if (akhir > letak)
        {
            var nama = teks[letak..akhir];
            panjang = nama.Length;
            return !Pemindai.IsNama(nama) ? throw Fail(sumber, letak, nama)
                : Ejaan.TryGetValue(nama, out var operatorKata) ? new(JenisKata.Tanda, operatorKata, letak)
                : new(JenisKata.Nama, nama, letak);
        }

        if (teks[letak] is '"' or '\'' or '@' or '$')
        {
            throw new GagalBaca(ToMasalah(sumber, letak, PesanRulesEngine.TeksDitolak));
        }

        var tanda = Tanda.FirstOrDefault(t => teks.AsSpan(letak).StartsWith(t, StringComparison.Ordinal));
        if (tanda is null)
        {
            var lebar = char.IsHighSurrogate(teks[letak]) && letak + 1 < teks.Length ? 2 : 1;
            throw Fail(sumber, letak, teks.Substring(letak, lebar));
        }

        panjang = tanda.Length;
        return new(JenisKata.Tanda, Ejaan.GetValueOrDefault(tanda, tanda), letak);
    }

    /// <summary>Scans a number with its suffix; an exponent, a percent sign or a second point makes it malformed.</summary>
    private static Kata ScanAngka(NilaiJson sumber, string teks, int letak)
    {
        var akhir = letak + 1;
        while (akhir < teks.Length && (char.IsLetterOrDigit(teks[akhir]) || teks[akhir] is '_' or '.'))
        {
            akhir++;
        }

        var kata = teks[letak..akhir];
        var angka = kata.TrimEnd('m', 'M', 'd', 'D', 'f', 'F', 'l', 'L', 'u', 'U');
        return kata.Length - angka.Length <= 1
            && angka.Count(char.IsAsciiDigit) <= Batas.AngkaBilangan
            && angka.Length > 0 && angka[0] != '.' && angka[^1] != '.'
            && decimal.TryParse(angka, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            && !(kata[^1] is 'l' or 'L' or 'u' or 'U' && angka.Contains('.', StringComparison.Ordinal))
            ? new(JenisKata.Angka, kata, letak)
            : throw new GagalBaca(ToMasalah(sumber, letak, PesanEkspresi.AngkaSalah, ("teks", kata)));
    }

    private static GagalBaca Fail(NilaiJson sumber, int letak, string teks) =>
        new(ToMasalah(sumber, letak, PesanEkspresi.HurufAsing, ("teks", teks)));

    private static Masalah ToMasalah(
        NilaiJson sumber, int letak, KodePesan kode, params ReadOnlySpan<(string Nama, object? Isi)> fakta)
    {
        var masalah = new Masalah(kode, Tempat.Tiada, [.. fakta, ("letak", letak + 1)]);
        return masalah.WithTempat(sumber.GetTempat(masalah));
    }
}
