namespace Sakip.Berkas.RulesEngine;

/// <summary>The kinds of nodes of a workflow's expression.</summary>
internal enum JenisRe
{
    Angka,
    Benar,
    Nama,
    Minus,
    Hitung,
    Banding,
    Logika,
    Bukan,
    Pilih,
    Fungsi,
}
