namespace Sakip.Laporan;

/// <summary>What an id stands for in a reference.</summary>
internal enum PeranSubjek
{
    Indikator,
    Himpunan,
    Instansi,
}
