using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>The money of one group of a roll-up: sums, serapan from the sums, its ends, and the change since the year before.</summary>
public sealed class GulunganAnggaran
{
    internal GulunganAnggaran(ImmutableArray<KunciGulungan> kunci, ImmutableArray<(PengukuranAnggaran Pengukuran, HasilAnggaran Hasil)> anggota)
    {
        Kunci = kunci;
        Anggota = anggota;
        var (pagu, realisasi) = (Sum(h => h.Pagu), Sum(h => h.Realisasi));
        Jumlah = new(null, pagu, Sum(h => h.Murni), realisasi, PenghitungAnggaran.ComputeSerapan(pagu, realisasi));
        TanpaPagu = anggota.Count(a => !a.Hasil.Pagu.IsTerhitung);
        TanpaRealisasi = anggota.Count(a => !a.Hasil.Realisasi.IsTerhitung);
        Rasio[] serapan = [.. anggota.Where(a => a.Hasil.Serapan.IsTerhitung).Select(a => a.Hasil.Serapan.Angka).Order()];
        Tertinggi = Select(serapan is [.., var tinggi] ? tinggi : null);
        Terendah = Select(serapan is [var rendah, ..] ? rendah : null);
    }

    /// <summary>Gets what the group is of: a key for each dimension, in their order.</summary>
    public ImmutableArray<KunciGulungan> Kunci { get; }

    /// <summary>Gets the nodes or bodies added up, each with its measurement: by body, then period, then in the order of the plan.</summary>
    public ImmutableArray<(PengukuranAnggaran Pengukuran, HasilAnggaran Hasil)> Anggota { get; }

    /// <summary>Gets the sums; one is not computable when a member has no such figure, for the first reason in the order of the reasons.</summary>
    public HasilAnggaran Jumlah { get; }

    /// <summary>Gets how many members have no pagu.</summary>
    public int TanpaPagu { get; }

    /// <summary>Gets how many members have no realisasi.</summary>
    public int TanpaRealisasi { get; }

    /// <summary>Gets the members with the highest serapan, several when they are equal; none when none is computable.</summary>
    public ImmutableArray<(PengukuranAnggaran Pengukuran, HasilAnggaran Hasil)> Tertinggi { get; }

    /// <summary>Gets the members with the lowest serapan, several when they are equal; none when none is computable.</summary>
    public ImmutableArray<(PengukuranAnggaran Pengukuran, HasilAnggaran Hasil)> Terendah { get; }

    /// <summary>Gets the group with the same keys a year earlier; null when there is none, or nothing is grouped by year.</summary>
    public GulunganAnggaran? Sebelum { get; internal set; }

    /// <summary>Gets by how many rupiah the pagu rose (or fell, below zero) since the year before.</summary>
    public Hitungan PerubahanPagu => Compare(h => h.Pagu);

    /// <summary>Gets by how many rupiah the realisasi rose (or fell, below zero) since the year before.</summary>
    public Hitungan PerubahanRealisasi => Compare(h => h.Realisasi);

    /// <summary>Gets by how many percent points the serapan rose (or fell, below zero) since the year before, unrounded.</summary>
    public Hitungan PerubahanSerapan => Compare(h => h.Serapan);

    private Hitungan Compare(Func<HasilAnggaran, Hitungan> ambil) =>
        Sebelum is null
            ? Hitungan.FromAlasan(AlasanTakTerhitung.TanpaAnggota)
            : HasilAnggaran.Subtract(ambil(Jumlah), ambil(Sebelum.Jumlah));

    /// <summary>Adds up, members in the order of their reasons: which of several is told does not depend on the order given.</summary>
    private Hitungan Sum(Func<HasilAnggaran, Hitungan> ambil) =>
        PenghitungAnggaran.Sum(Anggota.Select(a => ambil(a.Hasil)).OrderBy(h => h.Alasan));

    private ImmutableArray<(PengukuranAnggaran Pengukuran, HasilAnggaran Hasil)> Select(Rasio? serapan) =>
        [.. Anggota.Where(a => a.Hasil.Serapan.IsTerhitung && a.Hasil.Serapan.Angka == serapan)];
}
