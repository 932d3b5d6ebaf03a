namespace Sakip.Berkas.Json;

/// <summary>The kinds of JSON values.</summary>
internal enum JenisJson
{
    Objek,
    Larik,
    Teks,
    Angka,
    Benar,
    Salah,
    Nihil,
}
