using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Diagnosis;

/// <summary>What recomputing one stored result gave.</summary>
public sealed class HasilAudit
{
    internal HasilAudit(
        BarisAudit baris,
        StatusAudit status,
        Capaian capaian,
        decimal? hitung,
        decimal? selisih,
        ImmutableArray<Sebab> sebab,
        Masalah? masalah)
    {
        Baris = baris;
        Status = status;
        Capaian = capaian;
        Hitung = hitung;
        Selisih = selisih;
        Sebab = sebab;
        Masalah = masalah;
    }

    /// <summary>Gets the row as stored; of a rejected row that could not be split, only its line.</summary>
    public BarisAudit Baris { get; }

    /// <summary>Gets what became of it.</summary>
    public StatusAudit Status { get; }

    /// <summary>Gets the capaian as recomputed, or why there is none; the default value for an ambiguous or rejected row.</summary>
    public Capaian Capaian { get; }

    /// <summary>Gets the recomputed capaian as it is shown, in percent points; null when there is none.</summary>
    public decimal? Hitung { get; }

    /// <summary>Gets the stored capaian minus the recomputed one, in percent points; null unless there are both.</summary>
    public decimal? Selisih { get; }

    /// <summary>Gets the likely causes of a stored figure or predikat that differs, most plausible first.</summary>
    public ImmutableArray<Sebab> Sebab { get; }

    /// <summary>Gets what is wrong, with its code; null for a row that agrees, holds nothing, or is merely not computable.</summary>
    public Masalah? Masalah { get; }

    /// <summary>Gets the recomputed predikat; null when there is none.</summary>
    public string? Predikat => Capaian.Peringkat.Peringkat.IsEmpty ? null : Capaian.Peringkat.ToString();

    /// <summary>Gets whether the row makes the audit fail: it differs, is ambiguous or was rejected.</summary>
    public bool IsTemuan => Status is StatusAudit.Berbeda or StatusAudit.Taksa or StatusAudit.Ditolak;

    /// <summary>Gets why the capaian could not be recomputed; null when it was, or when it was not tried.</summary>
    public AlasanTakTerhitung? Alasan => Capaian is { IsTerhitung: false, Aturan: not null } ? Capaian.Alasan : null;

    /// <summary>Copies a result with its problem at another place.</summary>
    internal HasilAudit WithTempat(Tempat tempat) => new(Baris, Status, Capaian, Hitung, Selisih, Sebab, Masalah?.WithTempat(tempat));

    /// <summary>Returns line, name and status.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Masalah is null ? $"{Baris.Nomor} {Baris.Nama}: {Status}" : $"{Baris.Nomor} {Baris.Nama}: {Masalah}";
}
