namespace Sakip.Dasar;

/// <summary>Guards arguments that the framework's guards do not know.</summary>
internal static class Penjaga
{
    /// <summary>Refuses a number that is no member of an enum whose members count from 0.</summary>
    /// <param name="isi">The argument as a number.</param>
    /// <param name="terakhir">The last member as a number.</param>
    /// <param name="parameter">The name of the argument.</param>
    /// <remarks>Numbers, not the enum itself: no reflection, and nothing generic to compile at start-up.</remarks>
    public static void CheckAnggota(int isi, int terakhir, string parameter)
    {
        if (isi < 0 || isi > terakhir)
        {
            throw new ArgumentOutOfRangeException(parameter, isi, "There is no such member.");
        }
    }
}
