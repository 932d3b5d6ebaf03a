using System.Globalization;
using FsCheck;
using Microsoft.FSharp.Core;

namespace Sakip.Core.Tests;

/// <summary>How every law of these tests is checked.</summary>
internal static class HukumExtensions
{
    /// <summary>The variable that caps the examples of a law and draws the same ones each time, for mutation testing.</summary>
    private const string PeubahTerbanyak = "SAKIP_CONTOH_HUKUM";

    private static readonly Config Pengaturan = int.TryParse(Environment.GetEnvironmentVariable(PeubahTerbanyak), CultureInfo.InvariantCulture, out var terbanyak)
        ? Config.QuickThrowOnFailure.WithMaxTest(terbanyak).WithReplay(FSharpOption<Replay>.Some(new(new Rnd(20_170_086, 20_150_013), FSharpOption<int>.None)))
        : Config.QuickThrowOnFailure.WithMaxTest(int.MaxValue);

    /// <summary>Checks a law on this many examples, fewer where the variable <c>SAKIP_CONTOH_HUKUM</c> says so.</summary>
    public static void Check(this Property hukum, int contoh = 100) =>
        FsCheck.Check.One(Pengaturan.WithMaxTest(Math.Min(contoh, Pengaturan.MaxTest)), hukum);
}
