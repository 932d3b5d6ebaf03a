namespace Sakip.Laporan;

/// <summary>What an id stands for in a reference.</summary>
internal enum PeranSubjek
{
    Indikator,
    Himpunan,
    Instansi,

    /// <summary>A node of any level.</summary>
    Simpul,

    /// <summary>A node, a unit or the body, as the top of a tree.</summary>
    Pohon,

    /// <summary>An indicator, or what has money.</summary>
    Terukur,

    /// <summary>A node with money, or the body.</summary>
    Anggaran,

    /// <summary>The scores of a composite index.</summary>
    Skor,

    /// <summary>A set of nodes with money.</summary>
    HimpunanAnggaran,
}
