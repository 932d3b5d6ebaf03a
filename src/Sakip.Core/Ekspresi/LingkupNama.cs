using System.Collections.Immutable;
using Sakip.Dasar;

namespace Sakip.Ekspresi;

/// <summary>The names an expression may use: inputs with their types, and code constants.</summary>
/// <remarks>Names are case-sensitive. The order of the inputs is the order in which values are handed in.</remarks>
public sealed class LingkupNama
{
    private readonly Masuk[] _masukan;
    private readonly ImmutableArray<string> _kode;

    /// <summary>Declares names.</summary>
    /// <param name="masukan">The inputs, in order.</param>
    /// <param name="kode">The code constants.</param>
    /// <exception cref="ArgumentException">A name occurs twice, is malformed, or is a word of the language.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such type.</exception>
    public LingkupNama(IEnumerable<(string Nama, JenisNilai Jenis)> masukan, params IEnumerable<string> kode)
        : this([.. masukan.Select(m => new Masuk(m.Nama, m.Jenis))], kode)
    {
        foreach (var satu in _masukan)
        {
            Penjaga.CheckAnggota((int)satu.Jenis, (int)JenisNilai.Kode, nameof(masukan));
        }
    }

    internal LingkupNama(Masuk[] masukan, IEnumerable<string> kode)
    {
        _masukan = masukan;
        _kode = [.. kode];
        var dikenal = new HashSet<string>(StringComparer.Ordinal);
        foreach (var satu in _masukan)
        {
            Declare(dikenal, satu.Nama);
        }

        foreach (var satu in _kode)
        {
            Declare(dikenal, satu);
        }
    }

    /// <summary>Gets the names of the inputs, in order.</summary>
    public IEnumerable<string> Masukan => _masukan.Select(m => m.Nama);

    /// <summary>Gets the code constants.</summary>
    public IEnumerable<string> Kode => _kode;

    /// <summary>Gets the number of inputs.</summary>
    public int JumlahMasukan => _masukan.Length;

    /// <summary>Finds the value of a code constant.</summary>
    /// <param name="kode">The code.</param>
    /// <returns>The value to hand in or to compare with; missing when the code is not declared.</returns>
    public NilaiEkspresi FindKode(string kode) =>
        _kode.IndexOf(kode) is var letak and >= 0 ? NilaiEkspresi.FromKode(letak) : NilaiEkspresi.Hilang;

    internal int? FindMasukan(string nama)
    {
        for (var i = 0; i < _masukan.Length; i++)
        {
            if (_masukan[i].Nama == nama)
            {
                return i;
            }
        }

        return null;
    }

    internal JenisNilai GetJenis(int letak) => _masukan[letak].Jenis;

    private static void Declare(HashSet<string> dikenal, string nama)
    {
        if (!Pemindai.IsNama(nama) || Pemindai.KataBahasa.Contains(nama) || !dikenal.Add(nama))
        {
            throw new ArgumentException($"The name \"{nama}\" occurs twice, is malformed, or is a word of the language.", nameof(nama));
        }
    }

    /// <summary>A declared input; a class, so that collections of it need no compiling at start-up.</summary>
    internal sealed class Masuk(string nama, JenisNilai jenis)
    {
        public string Nama { get; } = nama;

        public JenisNilai Jenis { get; } = jenis;
    }
}
