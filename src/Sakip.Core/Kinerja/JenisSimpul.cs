namespace Sakip.Kinerja;

/// <summary>Names the level of a node of the plan tree or of the tree of belanja accounts.</summary>
public enum JenisSimpul
{
    /// <summary>A medium-term result statement.</summary>
    Tujuan,

    /// <summary>A measurable result under a tujuan.</summary>
    Sasaran,

    /// <summary>A field of government, the top of the budget.</summary>
    Urusan,

    /// <summary>A part of an urusan.</summary>
    BidangUrusan,

    /// <summary>A programme.</summary>
    Program,

    /// <summary>An activity of a programme.</summary>
    Kegiatan,

    /// <summary>A part of an activity.</summary>
    SubKegiatan,

    /// <summary>A belanja account of any level; accounts are a second tree over the same money.</summary>
    Belanja,
}
