using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Kolom;

/// <summary>Up to 2,048 measurements as columns, those of one polarity and state in a row.</summary>
/// <remarks>
/// Target and realisasi are integers of the same scale, so their ratio needs no scale at all. A block takes 32 bits a
/// figure if most of its rows do; longer ones stand in columns of their own.
/// </remarks>
internal sealed class BlokUkur
{
    /// <summary>The most rows of a block: so many that counts and sums of a block share 64 bits (see <see cref="Ubin"/>).</summary>
    public const int BarisTerbanyak = 2048;

    /// <summary>The bound of figures in 32 bits: target and realisasi lie below it, so that twice one less the other fits.</summary>
    public const long BatasPendek = 1L << 29;

    /// <summary>The bound of figures in 64 bits.</summary>
    public const long BatasPanjang = 1L << 60;

    private readonly (NilaiKinerja? Target, NilaiKinerja? Realisasi)[] _lebar; // of the last rows

    public BlokUkur(
        int jumlah,
        int skala,
        KolomKode[] kode,
        Ruas[] ruas,
        PasanganKolom<int> pendek,
        PasanganKolom<long> panjang,
        (NilaiKinerja? Target, NilaiKinerja? Realisasi)[] lebar)
    {
        Jumlah = jumlah;
        Skala = skala;
        Kode = kode;
        Ruas = ruas;
        Pendek = pendek;
        Panjang = panjang;
        _lebar = lebar;
    }

    public int Jumlah { get; }

    /// <summary>Gets the decimals of target and realisasi.</summary>
    public int Skala { get; }

    /// <summary>Gets the codes by dimension.</summary>
    public KolomKode[] Kode { get; }

    /// <summary>Gets the rows of one polarity and state, in order.</summary>
    public Ruas[] Ruas { get; }

    /// <summary>Gets the figures of the first rows, in 32 bits.</summary>
    public PasanganKolom<int> Pendek { get; }

    /// <summary>Gets the figures of the rows after those, in 64 bits; the wide ones follow.</summary>
    public PasanganKolom<long> Panjang { get; }

    /// <summary>Gets the bytes it takes.</summary>
    public long Bita =>
        Kode.Sum(k => (long)k.Bita) + (8L * Pendek.Jumlah) + (16L * Panjang.Jumlah) + (16L * Ruas.Length) + (200L * _lebar.Length) + 300;

    /// <summary>Gets the figures of a row as the object path takes them.</summary>
    public (Perolehan Target, Perolehan Realisasi) GetPerolehan(int baris, Keadaan keadaan)
    {
        if (keadaan == Keadaan.Lebar)
        {
            var (target, realisasi) = _lebar[baris - (Jumlah - _lebar.Length)];
            return (Perolehan.From(target, AlasanTakTerhitung.TargetKosong), Perolehan.From(realisasi, AlasanTakTerhitung.RealisasiKosong));
        }

        var (t, r) = baris < Pendek.Akhir
            ? (Pendek.Target[baris], Pendek.Realisasi[baris])
            : (Panjang.Target[baris - Panjang.Awal], Panjang.Realisasi[baris - Panjang.Awal]);
        return (
            keadaan is Keadaan.TargetTiada or Keadaan.KeduanyaTiada ? Perolehan.FromAlasan(AlasanTakTerhitung.TargetKosong) : ToPerolehan(t),
            keadaan is >= Keadaan.KeduanyaTiada and <= Keadaan.RealisasiTiadaTargetPositif
                ? Perolehan.FromAlasan(AlasanTakTerhitung.RealisasiKosong)
                : ToPerolehan(r));
    }

    private Perolehan ToPerolehan(long angka) => Perolehan.FromAngka(Hitungan.FromAngka(Rasio.ToDecimal(angka, Skala)), null);
}
