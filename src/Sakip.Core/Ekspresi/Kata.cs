namespace Sakip.Ekspresi;

/// <summary>A word, number or sign of an expression, with its place.</summary>
internal sealed record Kata(JenisKata Jenis, string Teks, int Letak)
{
    public bool Is(string teks) => Jenis is JenisKata.Tanda or JenisKata.Bahasa && Teks == teks;
}
