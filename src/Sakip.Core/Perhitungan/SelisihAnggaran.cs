using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>An amount that differs from the sum of what makes it up.</summary>
public sealed class SelisihAnggaran
{
    internal SelisihAnggaran(JenisSelisih jenis, KunciAnggaran kunci, Rasio tersurat, Rasio jumlah, SimpulRencana? penyebab = null)
    {
        Jenis = jenis;
        Kunci = kunci;
        Tersurat = tersurat;
        Jumlah = jumlah;
        Penyebab = penyebab;
    }

    /// <summary>Gets what it differs from.</summary>
    public JenisSelisih Jenis { get; }

    /// <summary>Gets which amount: whose, of which period and version.</summary>
    public KunciAnggaran Kunci { get; }

    /// <summary>Gets the amount as given, in rupiah.</summary>
    public Rasio Tersurat { get; }

    /// <summary>Gets the sum of its parts, in rupiah.</summary>
    public Rasio Jumlah { get; }

    /// <summary>Gets the amount as given minus the sum.</summary>
    public Rasio Selisih => Tersurat - Jumlah;

    /// <summary>Gets the part whose own amount is the whole difference, so that it is counted twice or missing; null when no single one explains it.</summary>
    public SimpulRencana? Penyebab { get; }

    /// <summary>Returns the amount and the difference.</summary>
    /// <returns>For example <c>pagu(P1; 2024; versi=murni): 90000000</c>.</returns>
    public override string ToString() => $"{Kunci}: {Selisih}";
}
