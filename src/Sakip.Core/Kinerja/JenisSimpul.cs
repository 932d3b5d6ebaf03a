namespace Sakip.Kinerja;

/// <summary>Names the level of a node of the plan tree.</summary>
public enum JenisSimpul
{
    /// <summary>A medium-term result statement.</summary>
    Tujuan,

    /// <summary>A measurable result under a tujuan.</summary>
    Sasaran,

    /// <summary>A programme.</summary>
    Program,

    /// <summary>An activity of a programme.</summary>
    Kegiatan,

    /// <summary>A part of an activity.</summary>
    SubKegiatan,
}
