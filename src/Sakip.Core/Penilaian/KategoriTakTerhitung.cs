using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Penilaian;

/// <summary>A predikat for what is not computable, such as "Tidak Ada Target".</summary>
public sealed class KategoriTakTerhitung
{
    /// <summary>Creates a category.</summary>
    /// <param name="alasan">The reason it stands for.</param>
    /// <param name="predikat">The word.</param>
    /// <param name="kode">The code or colour word; null for none.</param>
    /// <param name="warna">A colour to show it in, kept as written; null for none.</param>
    /// <param name="catatan">A remark; null for none.</param>
    /// <exception cref="ArgumentException">The predikat is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public KategoriTakTerhitung(AlasanTakTerhitung alasan, string predikat, string? kode = null, string? warna = null, string? catatan = null)
    {
        Penjaga.CheckAnggota((int)alasan, (int)AlasanTakTerhitung.Luapan, nameof(alasan));
        Alasan = alasan;
        Peringkat = new(predikat, Selang.Kosong, kode, warna, catatan);
        Hasil = HasilPeringkat.From([Peringkat]);
    }

    /// <summary>Gets the reason it stands for.</summary>
    public AlasanTakTerhitung Alasan { get; }

    /// <summary>Gets the predikat as a band that no value lies in.</summary>
    public Peringkat Peringkat { get; }

    internal HasilPeringkat Hasil { get; }
}
