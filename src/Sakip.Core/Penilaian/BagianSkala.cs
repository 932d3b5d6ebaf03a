namespace Sakip.Penilaian;

/// <summary>A part of the number line in which the same bands hold.</summary>
internal sealed record BagianSkala(Potongan? Bawah, Potongan? Atas, HasilPeringkat Hasil)
{
    public Selang Selang => new(Bawah?.Angka, Bawah is { IsSesudah: false }, Atas?.Angka, Atas is { IsSesudah: true });
}
