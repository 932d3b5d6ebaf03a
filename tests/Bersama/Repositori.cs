namespace Sakip.Tests.Bersama;

/// <summary>Finds files of the repository from a running test.</summary>
internal static class Repositori
{
    public static string Akar { get; } = FindAkar();

    public static string GetJalur(string relatif) => Path.Combine(Akar, relatif);

    public static string ReadTeks(string relatif) => File.ReadAllText(GetJalur(relatif));

    private static string FindAkar()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sakip.Core.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
