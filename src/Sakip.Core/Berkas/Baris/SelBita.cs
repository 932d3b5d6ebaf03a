namespace Sakip.Berkas.Baris;

/// <summary>Where the bytes of a cell stand in the text that holds its row. The default value is an empty cell.</summary>
internal readonly record struct SelBita(int Awal, int Panjang)
{
    public ReadOnlySpan<byte> In(ReadOnlySpan<byte> teks) => teks.Slice(Awal, Panjang);
}
