using FsCheck;

namespace Sakip.Core.Tests;

internal static class HukumExtensions
{
    /// <summary>Checks a law on more examples than the usual hundred.</summary>
    public static void Check(this Property hukum, int contoh) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(contoh), hukum);
}
