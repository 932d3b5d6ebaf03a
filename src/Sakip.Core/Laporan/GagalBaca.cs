using Sakip.Dasar;

namespace Sakip.Laporan;

/// <summary>Carries the problem of a malformed reference out of its reader; it never leaves the library.</summary>
internal sealed class GagalBaca(Masalah masalah) : Exception(masalah.ToString())
{
    public Masalah Masalah { get; } = masalah;
}
