namespace Sakip.Dasar;

/// <summary>Carries the problem of a malformed text out of its reader; it never leaves the library.</summary>
internal sealed class GagalBaca(Masalah masalah) : Exception(masalah.ToString())
{
    public Masalah Masalah { get; } = masalah;
}
