namespace Sakip.Ekspresi;

/// <summary>The kinds of words an expression is cut into.</summary>
internal enum JenisKata
{
    Angka,
    Nama,
    Bahasa,
    Tanda,
    Akhir,
}
