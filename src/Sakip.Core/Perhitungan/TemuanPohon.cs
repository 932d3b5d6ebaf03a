using System.Collections.Immutable;
using Sakip.Dasar;

namespace Sakip.Perhitungan;

/// <summary>Something that is seen of a plan tree: of what kind, where, and with what else.</summary>
public sealed class TemuanPohon
{
    internal TemuanPohon(JenisTemuanPohon jenis, string subjek, string nama, ImmutableArray<string> terkait = default)
    {
        Jenis = jenis;
        Subjek = subjek;
        Nama = nama;
        Terkait = terkait.IsDefault ? [] : terkait;
    }

    /// <summary>Gets what is seen.</summary>
    public JenisTemuanPohon Jenis { get; }

    /// <summary>Gets the code, which carries the text; for a crosscutting node, which is no mistake, that of a mere warning.</summary>
    public KodePesan Kode => Jenis switch
    {
        JenisTemuanPohon.LingkaranDukungan => PesanPerhitungan.LingkaranDukungan,
        JenisTemuanPohon.IndikatorTanpaPendukung => PesanPerhitungan.IndikatorTanpaPendukung,
        JenisTemuanPohon.SimpulTanpaTujuan => PesanPerhitungan.SimpulTanpaTujuan,
        JenisTemuanPohon.SasaranTanpaIndikator => PesanPerhitungan.SasaranTanpaIndikator,
        JenisTemuanPohon.SimpulTanpaInduk => PesanPerhitungan.SimpulTanpaInduk,
        _ => PesanPerhitungan.PendukungBersama,
    };

    /// <summary>Gets the id of the node or indicator.</summary>
    public string Subjek { get; }

    /// <summary>Gets the name of the node or indicator.</summary>
    public string Nama { get; }

    /// <summary>Gets the ids of what a crosscutting node serves, in the order of the links, or of the other nodes of a circle, in the order of the plan; none for other kinds.</summary>
    public ImmutableArray<string> Terkait { get; }

    /// <summary>Returns the finished sentence, with the remedy in it.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text without code.</returns>
    public string ToPesan(Bahasa bahasa = Bahasa.Indonesia) => Kode.ToPesan(
        Masalah.ToKamus([("nama", Nama), ("subjek", Subjek), ("terkait", Terkait.IsEmpty ? null : string.Join(", ", Terkait))]), bahasa);

    /// <summary>Returns kind and ids.</summary>
    /// <returns>For example <c>PendukungBersama P1.K09.S03: I11, I12</c>.</returns>
    public override string ToString() => Terkait.IsEmpty ? $"{Jenis} {Subjek}" : $"{Jenis} {Subjek}: {string.Join(", ", Terkait)}";
}
