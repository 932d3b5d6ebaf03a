namespace Sakip.Tests.Bersama;

/// <summary>Runs a piece of test in another working folder, as a reader of the documents would.</summary>
internal sealed class FolderKerja : IDisposable
{
    private readonly string _semula = Environment.CurrentDirectory;

    public FolderKerja(string folder) => Environment.CurrentDirectory = folder;

    public void Dispose() => Environment.CurrentDirectory = _semula;
}
