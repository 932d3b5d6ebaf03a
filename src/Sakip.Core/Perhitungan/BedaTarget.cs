using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>A target on which two documents differ.</summary>
public sealed class BedaTarget
{
    internal BedaTarget(IndikatorKinerja indikator, Periode periode, (Dokumen Dokumen, NilaiKinerja? Nilai) pertama, (Dokumen Dokumen, NilaiKinerja? Nilai) kedua)
    {
        Indikator = indikator;
        Periode = periode;
        (DokumenPertama, NilaiPertama) = pertama;
        (DokumenKedua, NilaiKedua) = kedua;
    }

    /// <summary>Gets how they differ.</summary>
    public JenisBedaTarget Jenis =>
        NilaiPertama is null ? JenisBedaTarget.HanyaKedua
        : NilaiKedua is null ? JenisBedaTarget.HanyaPertama
        : JenisBedaTarget.NilaiBerbeda;

    /// <summary>Gets the code, which carries the text; for a perjanjian and its revision, which may differ, that of a mere warning.</summary>
    public KodePesan Kode =>
        Jenis != JenisBedaTarget.NilaiBerbeda ? PesanPerhitungan.TargetSatuDokumen
        : (DokumenPertama.Jenis, DokumenKedua.Jenis) == (JenisDokumen.Pk, JenisDokumen.PkPerubahan) ? PesanPerhitungan.TargetDirevisi
        : PesanPerhitungan.TargetBerbeda;

    /// <summary>Gets the indicator.</summary>
    public IndikatorKinerja Indikator { get; }

    /// <summary>Gets the period of the target.</summary>
    public Periode Periode { get; }

    /// <summary>Gets the first document.</summary>
    public Dokumen DokumenPertama { get; }

    /// <summary>Gets the second document.</summary>
    public Dokumen DokumenKedua { get; }

    /// <summary>Gets the target in the first document; null when it has none.</summary>
    public NilaiKinerja? NilaiPertama { get; }

    /// <summary>Gets the target in the second document; null when it has none.</summary>
    public NilaiKinerja? NilaiKedua { get; }

    /// <summary>Returns the finished sentence, with the remedy in it.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text without code.</returns>
    public string ToPesan(Bahasa bahasa = Bahasa.Indonesia)
    {
        var (ada, tiada) = NilaiPertama is null ? (DokumenKedua, DokumenPertama) : (DokumenPertama, DokumenKedua);
        return Kode.ToPesan(
            Masalah.ToKamus(
            [
                ("nama", Indikator.Nama),
                ("subjek", Indikator.Id),
                ("periode", Periode.ToString()),
                ("pertama", DokumenPertama.ToNama()),
                ("kedua", DokumenKedua.ToNama()),
                ("nilaiPertama", NilaiPertama?.ToString()),
                ("nilaiKedua", NilaiKedua?.ToString()),
                ("ada", ada.ToNama()),
                ("tiada", tiada.ToNama()),
                ("nilai", (NilaiPertama ?? NilaiKedua)?.ToString()),
            ]),
            bahasa);
    }

    /// <summary>Returns indicator, period and both targets.</summary>
    /// <returns>For example <c>I04 2024: pk 3,30, renstra 3,40</c>; a dash for none.</returns>
    public override string ToString() =>
        $"{Indikator.Id} {Periode}: {DokumenPertama} {NilaiPertama?.ToString() ?? "-"}, {DokumenKedua} {NilaiKedua?.ToString() ?? "-"}";
}
