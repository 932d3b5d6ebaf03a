namespace Sakip.Fuzz;

/// <summary>A reader under attack.</summary>
/// <param name="Nama">Its name, for the command line and messages.</param>
/// <param name="Benih">Draws valid inputs, as many as asked for, by a seed.</param>
/// <param name="Run">Reads an input and checks the laws; any exception is a failure.</param>
internal sealed record Sasaran(string Nama, Func<int, ulong, IReadOnlyList<byte[]>> Benih, Action<byte[]> Run)
{
    public override string ToString() => Nama;
}
