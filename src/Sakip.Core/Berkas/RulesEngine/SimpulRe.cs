using System.Collections.Immutable;
using System.Text;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Berkas.RulesEngine;

/// <summary>A node of a workflow's expression, as far as it can be said in the project's own language.</summary>
/// <param name="Jenis">What it is.</param>
/// <param name="Sumber">The JSON text it stands in.</param>
/// <param name="Letak">The character in that text, from 0.</param>
/// <param name="Teks">The operator, function, name or literal, operators spelled as in the project's own language.</param>
/// <param name="Anak">The parts.</param>
internal sealed record SimpulRe(JenisRe Jenis, NilaiJson Sumber, int Letak, string Teks, ImmutableArray<SimpulRe> Anak)
{
    /// <summary>Gets the value of a literal.</summary>
    public decimal Angka { get; init; }

    /// <summary>Gets how a rounding treats ties.</summary>
    public CaraBulat Cara { get; init; }

    /// <summary>Gets whether it is a truth; a name may be either.</summary>
    public bool IsKebenaran => Jenis is JenisRe.Benar or JenisRe.Banding or JenisRe.Logika or JenisRe.Bukan
        || (Jenis == JenisRe.Pilih && Anak[1].IsKebenaran);

    /// <summary>Gets whether the literal is a whole number, which divides as such there.</summary>
    public bool IsBulat => Jenis == JenisRe.Angka && Teks.All(h => char.IsAsciiDigit(h) || h is 'l' or 'L' or 'u' or 'U');

    /// <summary>Gets whether the literal carries the suffix of exact numbers.</summary>
    public bool IsDesimal => Jenis == JenisRe.Angka && Teks[^1] is 'm' or 'M';

    public Masalah ToMasalah(KodePesan kode, params ReadOnlySpan<(string Nama, object? Isi)> fakta)
    {
        var masalah = new Masalah(kode, Tempat.Tiada, [.. fakta, ("letak", Letak + 1)]);
        return masalah.WithTempat(Sumber.GetTempat(masalah));
    }

    /// <summary>Lists the node and all below it.</summary>
    public IEnumerable<SimpulRe> Enumerate()
    {
        var sisa = new Stack<SimpulRe>([this]);
        while (sisa.TryPop(out var satu))
        {
            yield return satu;
            for (var i = satu.Anak.Length - 1; i >= 0; i--)
            {
                sisa.Push(satu.Anak[i]);
            }
        }
    }

    /// <summary>Gets how many nodes it is, itself and all below.</summary>
    public int Banyak { get; } = 1 + Anak.Sum(a => a.Banyak);

    /// <summary>Computes it when it has no name in it; null otherwise, or when it divides by zero.</summary>
    public Rasio? FindTetap()
    {
        switch (Jenis)
        {
            case JenisRe.Angka:
                return Rasio.From(Angka);
            case JenisRe.Minus:
                return Anak[0].FindTetap() is { } isi ? -isi : null;
            case JenisRe.Hitung when Anak[0].FindTetap() is { } a && Anak[1].FindTetap() is { } b:
                return Teks switch
                {
                    "+" => a + b,
                    "-" => a - b,
                    "*" => a * b,
                    _ => b.Tanda == 0 ? null : a / b,
                };
            default:
                return null;
        }
    }

    /// <summary>Returns the expression in the project's own language.</summary>
    public override string ToString()
    {
        var tulisan = new StringBuilder();
        Write(tulisan, 0);
        return tulisan.ToString();
    }

    private int Kuat => Jenis switch
    {
        JenisRe.Logika => Teks == "or" ? 1 : 2,
        JenisRe.Bukan => 3,
        JenisRe.Banding => 4,
        JenisRe.Hitung => Teks is "+" or "-" ? 5 : 6,
        JenisRe.Minus => 7,
        _ => 8,
    };

    private void Write(StringBuilder tulisan, int kuat)
    {
        if (Kuat < kuat)
        {
            tulisan.Append('(');
            Write(tulisan, 0);
            tulisan.Append(')');
            return;
        }

        switch (Jenis)
        {
            case JenisRe.Angka:
                tulisan.Append(Ekspresi.Simpul.ToTeks(Angka));
                break;
            case JenisRe.Minus or JenisRe.Bukan:
                tulisan.Append(Teks);
                Anak[0].Write(tulisan, Kuat);
                break;
            case JenisRe.Hitung or JenisRe.Banding or JenisRe.Logika:
                Anak[0].Write(tulisan, Jenis == JenisRe.Banding ? Kuat + 1 : Kuat);
                tulisan.Append(' ').Append(Teks).Append(' ');
                Anak[1].Write(tulisan, Kuat + 1);
                break;
            case JenisRe.Pilih or JenisRe.Fungsi:
                tulisan.Append(Teks).Append(Jenis == JenisRe.Fungsi && Cara != CaraBulat.SetengahMenjauhiNol ? $":{Cara}(" : "(");
                for (var i = 0; i < Anak.Length; i++)
                {
                    tulisan.Append(i == 0 ? string.Empty : ", ");
                    Anak[i].Write(tulisan, 0);
                }

                tulisan.Append(')');
                break;
            default:
                tulisan.Append(Teks);
                break;
        }
    }
}
