using Sakip.Kinerja;

namespace Sakip.Perhitungan;

/// <summary>A line of a plan tree as it is drawn: a node or an indicator, and how deep it stands.</summary>
public sealed class CabangPohon
{
    internal CabangPohon(SimpulRencana simpul, IndikatorKinerja? indikator, int dalam, bool isRujukan = false)
    {
        Simpul = simpul;
        Indikator = indikator;
        Dalam = dalam;
        IsRujukan = isRujukan;
    }

    /// <summary>Gets the node; of an indicator the node it belongs to.</summary>
    public SimpulRencana Simpul { get; }

    /// <summary>Gets the indicator; null for the line of a node itself.</summary>
    public IndikatorKinerja? Indikator { get; }

    /// <summary>Gets how deep it stands; 0 at the top.</summary>
    public int Dalam { get; }

    /// <summary>Gets whether the line only refers to a node that stands elsewhere in the tree, since it serves what stands above the line.</summary>
    public bool IsRujukan { get; }
}
