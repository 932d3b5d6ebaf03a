using NodaTime;
using Sakip.Dasar;
using Sakip.Kinerja;

namespace Sakip.Laporan;

/// <content>Figures, money, links, perjanjian, texts and scores.</content>
public sealed partial class PenyusunData
{
    /// <summary>Adds a target of an indicator.</summary>
    /// <param name="indikator">The id of the indicator.</param>
    /// <param name="periode">The period: 2024, <c>"2024-TW3"</c>, <c>"2024-sdTW3"</c>.</param>
    /// <param name="nilai">The figure: <c>87.5m</c> or <c>"87,5"</c>.</param>
    /// <param name="dokumen">The document it stands in: <c>pk</c>, <c>pk-perubahan</c>, <c>renstra</c>, <c>iku</c>, <c>rpjmd</c>, <c>nasional</c>, with a version as in <c>iku:setelah</c>.</param>
    /// <param name="instansi">The id of another body; null for the reporting one.</param>
    /// <param name="catatan">A remark; null for none.</param>
    /// <returns>The builder.</returns>
    public PenyusunData AddTarget(
        string indikator, IsianPeriode periode, IsianNilai nilai, string dokumen, string? instansi = null, string? catatan = null)
    {
        ArgumentNullException.ThrowIfNull(indikator);
        ArgumentNullException.ThrowIfNull(dokumen);
        return Add(_fakta, rakit => rakit.AddFakta(Ukuran.Target, indikator, periode, nilai, dokumen, null, instansi, catatan));
    }

    /// <summary>Adds a realisasi of an indicator.</summary>
    /// <param name="indikator">The id of the indicator.</param>
    /// <param name="periode">The period: 2024, <c>"2024-TW3"</c>, or <c>"2024-sdTW3"</c> for the year so far.</param>
    /// <param name="nilai">The figure: <c>88.19m</c> or <c>"88,19"</c>.</param>
    /// <param name="dibawaDari">The year whose figure stands in while this one is pending; null for a figure of its own.</param>
    /// <param name="instansi">The id of another body; null for the reporting one.</param>
    /// <param name="catatan">A remark; null for none.</param>
    /// <returns>The builder.</returns>
    public PenyusunData AddRealisasi(
        string indikator, IsianPeriode periode, IsianNilai nilai, int? dibawaDari = null, string? instansi = null, string? catatan = null)
    {
        ArgumentNullException.ThrowIfNull(indikator);
        return Add(_fakta, rakit => rakit.AddFakta(Ukuran.Realisasi, indikator, periode, nilai, null, dibawaDari, instansi, catatan));
    }

    /// <summary>Adds a pagu.</summary>
    /// <param name="subjek">The id of the node or account, or of the body for the whole.</param>
    /// <param name="periode">The period.</param>
    /// <param name="versi">The version: <c>murni</c>, <c>pergeseran:1</c>, <c>perubahan</c>.</param>
    /// <param name="jumlah">The money in rupiah, zero or more.</param>
    /// <param name="sumberDana">The fund; null for all of them together.</param>
    /// <param name="catatan">A remark; null for none.</param>
    /// <returns>The builder.</returns>
    public PenyusunData AddPagu(
        string subjek, IsianPeriode periode, string versi, IsianNilai jumlah, string? sumberDana = null, string? catatan = null)
    {
        ArgumentNullException.ThrowIfNull(subjek);
        ArgumentNullException.ThrowIfNull(versi);
        return Add(_anggaran, rakit => rakit.AddAnggaran(subjek, periode, versi, jumlah, sumberDana, catatan));
    }

    /// <summary>Adds what was spent. There must be a pagu of the same node in the year.</summary>
    /// <param name="subjek">The id of the node or account, or of the body for the whole.</param>
    /// <param name="periode">The period.</param>
    /// <param name="jumlah">The money in rupiah.</param>
    /// <param name="sumberDana">The fund; null for all of them together.</param>
    /// <param name="catatan">A remark; null for none.</param>
    /// <returns>The builder.</returns>
    public PenyusunData AddRealisasiAnggaran(
        string subjek, IsianPeriode periode, IsianNilai jumlah, string? sumberDana = null, string? catatan = null)
    {
        ArgumentNullException.ThrowIfNull(subjek);
        return Add(_anggaran, rakit => rakit.AddAnggaran(subjek, periode, null, jumlah, sumberDana, catatan));
    }

    /// <summary>Says that a node serves indicators, tujuan or sasaran.</summary>
    /// <param name="simpul">The id of the node that serves.</param>
    /// <param name="untuk">The ids of what it serves.</param>
    /// <returns>The builder.</returns>
    public PenyusunData AddDukungan(string simpul, params IEnumerable<string> untuk)
    {
        ArgumentNullException.ThrowIfNull(simpul);
        ArgumentNullException.ThrowIfNull(untuk);
        foreach (var satu in untuk)
        {
            ArgumentNullException.ThrowIfNull(satu, nameof(untuk));
            Add(_dukungan, rakit => rakit.AddDukungan(simpul, satu));
        }

        return this;
    }

    /// <summary>Adds a perjanjian kinerja; its targets are those of its document and year.</summary>
    /// <param name="dokumen">The document: <c>pk</c>, or <c>pk-perubahan</c>.</param>
    /// <param name="tahun">The year, 1945 to 2999.</param>
    /// <param name="tanggal">The day it was signed; null when not stated.</param>
    /// <param name="jenjang">The level of the official; null when not stated.</param>
    /// <param name="pihakPertama">Who promises; null when not stated.</param>
    /// <param name="pihakKedua">The superior; null when not stated.</param>
    /// <param name="pagu">The version of the pagu its programs have; null when it names no money.</param>
    /// <param name="program">The ids of the programs it names; null for none.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public PenyusunData AddPerjanjian(
        string dokumen,
        int tahun,
        LocalDate? tanggal = null,
        JenjangPerjanjian? jenjang = null,
        PihakPerjanjian? pihakPertama = null,
        PihakPerjanjian? pihakKedua = null,
        string? pagu = null,
        IEnumerable<string>? program = null)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        Penjaga.CheckAnggota((int)(jenjang ?? default), (int)JenjangPerjanjian.Pelaksana, nameof(jenjang));
        string[] daftar = [.. program ?? []];
        return Add(_perjanjian, rakit => rakit.AddPerjanjian(
            dokumen, tahun, pagu, pihakPertama, pihakKedua, daftar,
            (terbaca, versi) => new(terbaca, tahun, tanggal, jenjang, pihakPertama, pihakKedua, versi, daftar)));
    }

    /// <summary>Adds a text on a node or indicator.</summary>
    /// <param name="subjek">The id of the node or indicator.</param>
    /// <param name="jenis">What it tells.</param>
    /// <param name="teks">The text.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public PenyusunData AddNarasi(string subjek, JenisNarasi jenis, string teks)
    {
        ArgumentNullException.ThrowIfNull(subjek);
        ArgumentNullException.ThrowIfNull(teks);
        Penjaga.CheckAnggota((int)jenis, (int)JenisNarasi.Keterangan, nameof(jenis));
        return Add(_narasi, rakit => rakit.AddNarasi(subjek, jenis, teks));
    }

    /// <summary>Adds the scores that a composite index is computed from.</summary>
    /// <param name="id">Their local id.</param>
    /// <param name="indeks">The name of the index in the rule pack, for example <c>skm</c>.</param>
    /// <param name="periode">The period.</param>
    /// <param name="nilai">The scores by the ids of the components: <c>[("U1", 3.2m), ("U2", "3,10")]</c>.</param>
    /// <param name="catatan">A remark; null for none.</param>
    /// <returns>The builder.</returns>
    public PenyusunData AddSkor(
        string id, string indeks, IsianPeriode periode, IEnumerable<(string Komponen, IsianNilai Skor)> nilai, string? catatan = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(indeks);
        ArgumentNullException.ThrowIfNull(nilai);
        (string, IsianNilai)[] daftar = [.. nilai];
        return Add(_skor, rakit => rakit.AddSkor(id, indeks, periode, daftar, catatan));
    }
}
