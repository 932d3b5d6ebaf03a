using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using Sakip.Nilai;

namespace Sakip.Kolom;

/// <summary>A dimension by which rows are told apart: its name and the texts met in it, each with a code.</summary>
internal sealed class Dimensi
{
    public const string Tahun = "tahun";
    public const string Triwulan = "triwulan";
    public const string Indikator = "indikator";

    private readonly KamusTeks _kamus = new();

    private Dimensi(string nama) => Nama = nama;

    public string Nama { get; }

    /// <summary>Gets the number of texts met so far.</summary>
    public int Jumlah => _kamus.Jumlah;

    public long Bita => _kamus.Bita;

    public static Dimensi[] From(IEnumerable<string> nama, string parameter)
    {
        Dimensi[] hasil = [.. nama.Select(n => new Dimensi(n))];
        return hasil.All(d => !string.IsNullOrWhiteSpace(d.Nama)) && hasil.DistinctBy(d => d.Nama).Count() == hasil.Length
            ? hasil
            : throw new ArgumentException("Every dimension needs a name of its own.", parameter);
    }

    /// <summary>Gets the texts met so far, by code.</summary>
    public ImmutableArray<string> GetTeks() => [.. _kamus.Teks];

    /// <summary>Gets the code of a text, a new one when it is new; fails when it is no UTF-8, or no year or quarter and has to be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryGetKode(ReadOnlySpan<byte> teks, out int kode)
    {
        kode = _kamus.Find(teks);
        if (kode >= 0)
        {
            return true;
        }

        if (!IsSah(teks))
        {
            return false;
        }

        kode = _kamus.Add(teks);
        return true;
    }

    /// <summary>Gets the codes of a row's texts.</summary>
    /// <exception cref="ArgumentException">There are not as many texts as dimensions, or one is no year or quarter.</exception>
    public static void FindKode(Dimensi[] dimensi, ReadOnlySpan<string> kunci, Span<int> kode)
    {
        if (kunci.Length != dimensi.Length)
        {
            throw new ArgumentException($"There are {kunci.Length} texts for {dimensi.Length} dimensions.", nameof(kunci));
        }

        Span<byte> bita = stackalloc byte[512];
        for (var d = 0; d < kode.Length; d++)
        {
            ArgumentNullException.ThrowIfNull(kunci[d], nameof(kunci));
            var teks = Encoding.UTF8.TryGetBytes(kunci[d], bita, out var panjang) ? bita[..panjang] : Encoding.UTF8.GetBytes(kunci[d]);
            if (!dimensi[d].TryGetKode(teks, out kode[d]))
            {
                throw new ArgumentException($"'{kunci[d]}' is no {dimensi[d].Nama}.", nameof(kunci));
            }
        }
    }

    /// <summary>Finds the period that a year and a quarter name; null when there is no year.</summary>
    public static Periode? FindPeriode(string? tahun, string? triwulan) =>
        string.IsNullOrEmpty(tahun) ? null
        : Periode.TryParse(string.IsNullOrEmpty(triwulan) ? tahun : $"{tahun}-TW{triwulan}", out var periode) ? periode
        : null;

    private bool IsSah(ReadOnlySpan<byte> teks) => Nama switch
    {
        Tahun => teks.Length == 4 && Periode.TryParse(Encoding.UTF8.GetString(teks), out _),
        Triwulan => teks.IsEmpty || (teks.Length == 1 && teks[0] is >= (byte)'1' and <= (byte)'4'),
        _ => System.Text.Unicode.Utf8.IsValid(teks),
    };
}
