namespace Sakip.Kinerja;

/// <summary>Names the level of the official who signs a perjanjian kinerja.</summary>
/// <remarks>For a body headed by an eselon III official (a kecamatan) the levels below shift by one; the level here is that of the office held.</remarks>
public enum JenjangPerjanjian
{
    /// <summary>The head of the region.</summary>
    KepalaDaerah,

    /// <summary>Eselon II, jabatan pimpinan tinggi: the head of a perangkat daerah.</summary>
    EselonII,

    /// <summary>Eselon III, administrator: a camat, a head of bagian or bidang.</summary>
    EselonIII,

    /// <summary>Eselon IV, pengawas.</summary>
    EselonIV,

    /// <summary>Pelaksana or jabatan fungsional.</summary>
    Pelaksana,
}
