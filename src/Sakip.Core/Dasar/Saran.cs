namespace Sakip.Dasar;

/// <summary>Finds the word somebody probably meant.</summary>
internal static class Saran
{
    private const int PilihanTerbanyak = 1000;

    /// <summary>Returns the nearest of the allowed words, or null when none is near (more than a third of the letters differ).</summary>
    public static string? Find(string kata, IEnumerable<string> pilihan)
    {
        string? terdekat = null;
        var jarakTerdekat = int.MaxValue;
        foreach (var calon in pilihan.Take(PilihanTerbanyak))
        {
            if (Math.Abs(calon.Length - kata.Length) > Math.Max(1, calon.Length / 3))
            {
                continue;
            }

            var jarak = Distance(kata.ToUpperInvariant(), calon.ToUpperInvariant());
            if (jarak < jarakTerdekat && jarak <= Math.Max(1, calon.Length / 3))
            {
                (terdekat, jarakTerdekat) = (calon, jarak);
            }
        }

        return terdekat;
    }

    private static int Distance(string a, string b)
    {
        if (a.Length > 64 || b.Length > 64)
        {
            return int.MaxValue;
        }

        var baris = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = baris[0];
            baris[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var ganti = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = baris[j];
                baris[j] = Math.Min(ganti, Math.Min(baris[j], baris[j - 1]) + 1);
            }
        }

        return baris[b.Length];
    }
}
