namespace Sakip.Fuzz;

/// <summary>Makes a failing input smaller: leaves parts out, then writes plain letters, as long as it still fails the same way.</summary>
internal static class Penyederhana
{
    private const int PercobaanTerbanyak = 4000;

    /// <summary>Simplifies an input.</summary>
    /// <param name="isi">The failing input.</param>
    /// <param name="isGagal">Whether an input fails the same way.</param>
    public static byte[] Simplify(byte[] isi, Func<byte[], bool> isGagal)
    {
        var sisa = PercobaanTerbanyak;
        for (var potong = isi.Length / 2; potong > 0 && sisa > 0; potong /= 2)
        {
            for (var letak = 0; letak < isi.Length && sisa > 0; sisa--)
            {
                byte[] calon = [.. isi[..letak], .. isi[Math.Min(isi.Length, letak + potong)..]];
                if (isGagal(calon))
                {
                    isi = calon;
                }
                else
                {
                    letak += potong;
                }
            }
        }

        for (var letak = 0; letak < isi.Length && sisa > 0; letak++, sisa--)
        {
            if (isi[letak] is < (byte)' ' or > (byte)'~')
            {
                byte[] calon = [.. isi[..letak], (byte)'a', .. isi[(letak + 1)..]];
                isi = isGagal(calon) ? calon : isi;
            }
        }

        return isi;
    }
}
