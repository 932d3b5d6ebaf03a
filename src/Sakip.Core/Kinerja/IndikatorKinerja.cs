using Sakip.Dasar;

namespace Sakip.Kinerja;

/// <summary>An indicator: what is measured, which way is good, and how periods combine.</summary>
public sealed class IndikatorKinerja
{
    /// <summary>Creates an indicator.</summary>
    /// <param name="id">The local id: letters, digits, <c>-</c>, <c>.</c>, <c>_</c>.</param>
    /// <param name="nama">The name.</param>
    /// <param name="induk">The node it measures.</param>
    /// <param name="polaritas">Which way is good.</param>
    /// <param name="akumulasi">How periods combine; null to leave it to the pack.</param>
    /// <param name="isIku">Whether it is an indikator kinerja utama.</param>
    /// <param name="satuan">The unit, for example <c>%</c> or <c>Nilai</c>; null when none is stated.</param>
    /// <param name="formulasi">How it is measured, as the documents say; null when not stated.</param>
    /// <param name="catatan">A remark; null for none.</param>
    /// <param name="bobot">The weight in weighted means, above zero; null when it has none.</param>
    /// <param name="kategori">The category that weighs it in means by category; null when it has none.</param>
    /// <exception cref="ArgumentException">The id is malformed or the name blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not above zero, or there is no such polarity or way to combine.</exception>
    public IndikatorKinerja(
        string id,
        string nama,
        SimpulRencana induk,
        Polaritas polaritas = Polaritas.Positif,
        Akumulasi? akumulasi = null,
        bool isIku = false,
        string? satuan = null,
        string? formulasi = null,
        string? catatan = null,
        decimal? bobot = null,
        string? kategori = null)
    {
        ArgumentNullException.ThrowIfNull(induk);
        Penjaga.CheckAnggota((int)polaritas, (int)Polaritas.Ordinal, nameof(polaritas));
        Penjaga.CheckAnggota((int)(akumulasi ?? default), (int)Kinerja.Akumulasi.Maksimum, nameof(akumulasi));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(bobot ?? 1, 0, nameof(bobot));
        Id = Identitas.Check(id, nameof(id));
        Nama = Identitas.CheckNama(nama, nameof(nama));
        Induk = induk;
        Polaritas = polaritas;
        Akumulasi = akumulasi;
        IsIku = isIku;
        Satuan = satuan;
        Formulasi = formulasi;
        Catatan = catatan;
        Bobot = bobot;
        Kategori = kategori;
    }

    /// <summary>Gets the local id, unique in its data.</summary>
    public string Id { get; }

    /// <summary>Gets the name.</summary>
    public string Nama { get; }

    /// <summary>Gets the node it measures.</summary>
    public SimpulRencana Induk { get; }

    /// <summary>Gets which way is good.</summary>
    public Polaritas Polaritas { get; }

    /// <summary>Gets how periods combine; null where the pack says it by polarity, or else the latest counts.</summary>
    public Akumulasi? Akumulasi { get; }

    /// <summary>Gets whether it is an indikator kinerja utama.</summary>
    public bool IsIku { get; }

    /// <summary>Gets the unit; null when none is stated.</summary>
    public string? Satuan { get; }

    /// <summary>Gets how it is measured, as the documents say; null when not stated.</summary>
    public string? Formulasi { get; }

    /// <summary>Gets a remark; null for none.</summary>
    public string? Catatan { get; }

    /// <summary>Gets the weight in weighted means; null when it has none.</summary>
    public decimal? Bobot { get; }

    /// <summary>Gets the category that weighs it in means by category; null when it has none.</summary>
    public string? Kategori { get; }

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Nama;
}
