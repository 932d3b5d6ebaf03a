using System.Runtime.CompilerServices;
using Sakip.Dasar;
using Sakip.Kolom;

namespace Sakip.Berkas.Baris;

/// <summary>Puts budget rows together.</summary>
internal sealed class PerakitAnggaran(string[] dimensi) : PerakitBaris(dimensi, Ukuran)
{
    public const string Pagu = "pagu";

    public static readonly string[] Ukuran = [Pagu, PerakitUkur.Realisasi];

    public PenyusunAnggaran Penyusun { get; } = new(dimensi);

    protected override ReadOnlySpan<Dimensi> Dimensi => Penyusun.Dimensi;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override int TryAddUkuran(ReadOnlySpan<byte> teks, ReadOnlySpan<SelBita> sel)
    {
        var awal = JumlahDimensi;
        if (!TryReadUang(sel[awal].In(teks), out var pagu))
        {
            return awal;
        }

        if (!TryReadUang(sel[awal + 1].In(teks), out var realisasi))
        {
            return awal + 1;
        }

        Penyusun.Add(Kode, pagu, realisasi);
        return -1;
    }

    protected override Masalah ToMasalahUkuran(int ukuran, string teks, Tempat tempat) =>
        new(PesanKolom.UangSalah, tempat, ("teks", teks));

    private static bool TryReadUang(ReadOnlySpan<byte> teks, out AngkaKolom uang) =>
        AngkaInvarian.TryRead(teks, out uang) && PenyusunAnggaran.IsUang(uang);
}
