using Sakip.Nilai;

namespace Sakip.Core.Tests.Ekspresi;

/// <summary>The oracle's values: what an expression should give.</summary>
internal abstract record Acuan
{
    public static Acuan Hilang { get; } = new Tiada();

    public sealed record Angka(Pecahan Isi) : Acuan;

    public sealed record Benar(bool Isi) : Acuan;

    public sealed record Kode(string Isi) : Acuan;

    public sealed record Gagal(AlasanTakTerhitung Alasan, int Letak) : Acuan;

    private sealed record Tiada : Acuan;
}
