using System.Runtime.CompilerServices;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Kolom;

namespace Sakip.Berkas.Baris;

/// <summary>Puts measurements together. A blank polarity is positif.</summary>
internal sealed class PerakitUkur(string[] dimensi) : PerakitBaris(dimensi, Ukuran)
{
    public const string Polaritas = "polaritas";
    public const string Target = "target";
    public const string Realisasi = "realisasi";

    public static readonly string[] Ukuran = [Polaritas, Target, Realisasi];

    public PenyusunUkur Penyusun { get; } = new(dimensi);

    protected override ReadOnlySpan<Dimensi> Dimensi => Penyusun.Dimensi;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override int TryAddUkuran(ReadOnlySpan<byte> teks, ReadOnlySpan<SelBita> sel)
    {
        var awal = JumlahDimensi;
        if (!TryReadPolaritas(sel[awal].In(teks), out var polaritas))
        {
            return awal;
        }

        if (!AngkaInvarian.TryRead(sel[awal + 1].In(teks), out var target))
        {
            return awal + 1;
        }

        if (!AngkaInvarian.TryRead(sel[awal + 2].In(teks), out var realisasi))
        {
            return awal + 2;
        }

        Penyusun.Add(Kode, polaritas, target, realisasi);
        return -1;
    }

    protected override Masalah ToMasalahUkuran(int ukuran, string teks, Tempat tempat) =>
        ukuran > 0
            ? new(PesanDasar.AngkaSalah, tempat, ("teks", teks))
            : new(
                PesanBerkas.KataTidakDikenal,
                tempat,
                ("kata", teks),
                ("pilihan", string.Join(", ", KataBerkas.Polaritas.Kata)),
                ("saran", Saran.Find(teks, KataBerkas.Polaritas.Kata)));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryReadPolaritas(ReadOnlySpan<byte> teks, out Polaritas polaritas)
    {
        (var isDikenal, polaritas) = teks switch
        {
            [] => (true, Kinerja.Polaritas.Positif),
            _ when teks.SequenceEqual("positif"u8) => (true, Kinerja.Polaritas.Positif),
            _ when teks.SequenceEqual("negatif"u8) => (true, Kinerja.Polaritas.Negatif),
            _ => (KataBerkas.Polaritas.TryRead(System.Text.Encoding.UTF8.GetString(teks), out var lain), lain),
        };
        return isDikenal;
    }
}
