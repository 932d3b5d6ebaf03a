using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sakip.Core.Tests.Berkas.RulesEngine;

/// <summary>Runs workflows as the rules engine does, by C#'s rules for decimals: written apart from the reader it proves.</summary>
/// <remarks>All rules are run. A missing input makes arithmetic missing and comparisons false; whatever throws fails its rule.</remarks>
internal sealed partial class PenafsirCs
{
    private readonly string[] _kata;
    private int _kini;

    private PenafsirCs(string teks)
    {
        var cocok = Pola().Matches(teks);
        _kata = [.. cocok.Select(m => m.Value), string.Empty];
        string.Concat(cocok.Select(m => m.Value)).Should().Be(teks.Replace(" ", string.Empty, StringComparison.Ordinal), "nothing is skipped");
    }

    private delegate object? Hitung(IReadOnlyDictionary<string, object?> masukan);

    /// <summary>Gives the success events of each workflow, by its name.</summary>
    public static Dictionary<string, List<string>> Run(ReadOnlyMemory<byte> berkas, params IEnumerable<(string Nama, decimal? Isi)> masukan)
    {
        using var dokumen = JsonDocument.Parse(berkas);
        var hasil = new Dictionary<string, List<string>>();
        foreach (var workflow in dokumen.RootElement.EnumerateArray())
        {
            hasil.Add(workflow.GetProperty("WorkflowName").GetString()!, [.. workflow.GetProperty("Rules").EnumerateArray()
                .Where(aturan => IsTerpenuhi(aturan, masukan.ToDictionary(m => m.Nama, m => (object?)m.Isi)))
                .Select(aturan => aturan.GetProperty("SuccessEvent").GetString()!)]);
        }

        return hasil;
    }

    private static bool IsTerpenuhi(JsonElement aturan, Dictionary<string, object?> nilai)
    {
        try
        {
            if (aturan.TryGetProperty("LocalParams", out var param))
            {
                foreach (var satu in param.EnumerateArray())
                {
                    nilai.Add(satu.GetProperty("Name").GetString()!, Compute(satu, nilai));
                }
            }

            return Compute(aturan, nilai) is true;
        }
        catch (Exception gagal) when (gagal is DivideByZeroException or OverflowException)
        {
            return false;
        }
    }

    private static object? Compute(JsonElement pemilik, Dictionary<string, object?> nilai)
    {
        var penafsir = new PenafsirCs(pemilik.GetProperty("Expression").GetString()!);
        var hitung = penafsir.Pilih();
        penafsir._kata[penafsir._kini].Should().BeEmpty("the whole expression is read");
        return hitung(nilai);
    }

    private Hitung Pilih()
    {
        var syarat = Atau();
        if (!Take("?"))
        {
            return syarat;
        }

        var benar = Pilih();
        Take(":").Should().BeTrue();
        var salah = Pilih();
        return n => syarat(n) is true ? benar(n) : salah(n);
    }

    private Hitung Atau()
    {
        var kiri = Dan();
        while (Take("||"))
        {
            var (a, b) = (kiri, Dan());
            kiri = n => a(n) is true || b(n) is true;
        }

        return kiri;
    }

    private Hitung Dan()
    {
        var kiri = Banding();
        while (Take("&&"))
        {
            var (a, b) = (kiri, Banding());
            kiri = n => a(n) is true && b(n) is true;
        }

        return kiri;
    }

    private Hitung Banding()
    {
        var kiri = Tambah();
        if (_kata[_kini] is not ("==" or "!=" or "<" or "<=" or ">" or ">="))
        {
            return kiri;
        }

        var (tanda, kanan) = (_kata[_kini++], Tambah());
        return n => (kiri(n), kanan(n)) is (decimal a, decimal b)
            && tanda switch { "==" => a == b, "!=" => a != b, "<" => a < b, "<=" => a <= b, ">" => a > b, _ => a >= b };
    }

    private Hitung Tambah()
    {
        var kiri = Kali();
        while (_kata[_kini] is "+" or "-")
        {
            var (tanda, a, b) = (_kata[_kini++], kiri, Kali());
            kiri = n => (a(n), b(n)) is (decimal x, decimal y) ? tanda == "+" ? x + y : x - y : null;
        }

        return kiri;
    }

    private Hitung Kali()
    {
        var kiri = Tunggal();
        while (_kata[_kini] is "*" or "/")
        {
            var (tanda, a, b) = (_kata[_kini++], kiri, Tunggal());
            kiri = n => (a(n), b(n)) is (decimal x, decimal y) ? tanda == "*" ? x * y : x / y : null;
        }

        return kiri;
    }

    private Hitung Tunggal()
    {
        if (Take("-"))
        {
            var isi = Tunggal();
            return n => -(decimal?)isi(n);
        }

        if (Take("!"))
        {
            var isi = Tunggal();
            return n => isi(n) is not true;
        }

        return Inti();
    }

    private Hitung Inti()
    {
        var kata = _kata[_kini++];
        if (kata == "(")
        {
            var isi = Pilih();
            Take(")").Should().BeTrue();
            return isi;
        }

        if (char.IsAsciiDigit(kata[0]))
        {
            object angka = kata[^1] == 'm'
                ? (object)decimal.Parse(kata[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
                : int.Parse(kata, NumberStyles.None, CultureInfo.InvariantCulture); // counts decimals; in arithmetic it gives nothing
            return _ => angka;
        }

        return kata.StartsWith("Math.", StringComparison.Ordinal) ? Panggil(kata) : n => n.GetValueOrDefault(kata);
    }

    private Hitung Panggil(string nama)
    {
        Take("(").Should().BeTrue();
        var argumen = new List<Hitung>();
        MidpointRounding? cara = null;
        do
        {
            if (_kata[_kini].StartsWith("MidpointRounding.", StringComparison.Ordinal))
            {
                cara = Enum.Parse<MidpointRounding>(_kata[_kini++]["MidpointRounding.".Length..]);
            }
            else
            {
                argumen.Add(Pilih());
            }
        }
        while (Take(","));
        Take(")").Should().BeTrue();
        return n => argumen.Select(a => a(n)).ToArray() is var isi && isi.Contains(null) ? null
            : (nama, isi) switch
            {
                ("Math.Round", [decimal x, int desimal]) => (object)decimal.Round(x, desimal, cara!.Value),
                ("Math.Min", [decimal x, decimal y]) => Math.Min(x, y),
                ("Math.Max", [decimal x, decimal y]) => Math.Max(x, y),
                ("Math.Abs", [decimal x]) => Math.Abs(x),
                ("Math.Floor", [decimal x]) => Math.Floor(x),
                ("Math.Ceiling", [decimal x]) => Math.Ceiling(x),
                _ => throw new NotSupportedException(nama),
            };
    }

    private bool Take(string kata)
    {
        var ada = _kata[_kini] == kata;
        _kini += ada ? 1 : 0;
        return ada;
    }

    [GeneratedRegex(@"[A-Za-z_][A-Za-z0-9_.]*|[0-9][0-9.]*[A-Za-z]?|&&|\|\||[=!<>]=|[-+*/()?:,!<>]")]
    private static partial Regex Pola();
}
