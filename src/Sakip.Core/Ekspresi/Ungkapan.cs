using System.Text;
using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Ekspresi;

/// <summary>A checked expression over declared names: numbers, truths, code constants, and nothing else.</summary>
/// <remarks>
/// Exact until <c>round</c>, <c>floor</c> or <c>ceiling</c>. A missing input makes arithmetic missing and logic
/// three-valued (Kleene); a division by zero gives a reason, never an exception. Cost is bounded by the limits below.
/// Two expressions are equal when their canonical texts are.
/// </remarks>
public sealed class Ungkapan : IEquatable<Ungkapan>
{
    private Ungkapan(Simpul akar, LingkupNama lingkup)
    {
        Akar = akar;
        Lingkup = lingkup;
        var tulisan = new StringBuilder();
        akar.Write(tulisan);
        Teks = tulisan.ToString();
    }

    /// <summary>Gets the canonical text: one blank around operators, brackets only where needed.</summary>
    public string Teks { get; }

    /// <summary>Gets the declared names.</summary>
    public LingkupNama Lingkup { get; }

    /// <summary>Gets the checked tree.</summary>
    internal Simpul Akar { get; }

    /// <summary>Gets the type of the result.</summary>
    public JenisNilai Jenis => Akar.Jenis;

    /// <summary>Reads and checks an expression.</summary>
    /// <param name="teks">For example <c>realisasi / target * 100</c>.</param>
    /// <param name="lingkup">The declared names.</param>
    /// <param name="harus">The type the result must have.</param>
    /// <param name="cara">How <c>round</c> treats ties.</param>
    /// <returns>The expression, or what is wrong with it and where.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such type or way of rounding.</exception>
    public static Hasil<Ungkapan> Parse(
        string teks, LingkupNama lingkup, JenisNilai harus = JenisNilai.Angka, CaraBulat cara = CaraBulat.SetengahMenjauhiNol)
    {
        ArgumentNullException.ThrowIfNull(teks);
        ArgumentNullException.ThrowIfNull(lingkup);
        Penjaga.CheckAnggota((int)harus, (int)JenisNilai.Kode, nameof(harus));
        Penjaga.CheckAnggota((int)cara, (int)CaraBulat.Potong, nameof(cara));
        try
        {
            var hasil = new Ungkapan(PenguraiEkspresi.Parse(teks, lingkup, harus, cara), lingkup);
            PenguraiEkspresi.CheckPanjang(hasil.Teks); // else what is written could not be read back
            return Hasil<Ungkapan>.FromIsi(hasil);
        }
        catch (GagalBaca gagal)
        {
            return Hasil<Ungkapan>.FromMasalah(gagal.Masalah);
        }
    }

    /// <summary>Computes the expression; no allocation on numbers whose parts fit 64 bits.</summary>
    /// <param name="masukan">The inputs, in the order of their declaration; each of its declared type or missing.</param>
    /// <returns>The value, missing, or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">The number of inputs is another than declared.</exception>
    public NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan) =>
        masukan.Length == Lingkup.JumlahMasukan
            ? Akar.Evaluate(masukan)
            : throw new ArgumentException($"There must be {Lingkup.JumlahMasukan} inputs.", nameof(masukan));

    /// <summary>Compares canonical texts.</summary>
    /// <param name="other">The other expression.</param>
    /// <returns>Whether both say the same in the same way.</returns>
    public bool Equals(Ungkapan? other) => other is not null && Teks == other.Teks;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Ungkapan);

    /// <inheritdoc/>
    public override int GetHashCode() => Teks.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the canonical text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Teks;
}
