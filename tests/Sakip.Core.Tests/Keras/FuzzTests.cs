using Sakip.Fuzz;

namespace Sakip.Core.Tests.Keras;

/// <summary>A small part of the fuzz run, the same every time; <c>tests/Sakip.Fuzz</c> runs as much as one likes.</summary>
public class FuzzTests
{
    private const int Pecahan = 6_400;
    private const int Berkas = 11;

    [Fact]
    public void Fragments_DamagedWithAFixedSeed_BreakNoReader()
    {
        using var galat = new StringWriter();

        Perintah.RunPecahan(CreatePelari(), new(Pecahan, 0, 20_241_231, null, null, null), galat).Should().Be(0, galat.ToString());
    }

    [Fact]
    public void Files_DamagedWithAFixedSeed_BreakNoReaderNorWhatIsDoneWithThem()
    {
        using var galat = new StringWriter();

        Perintah.RunBerkas(CreatePelari(), new(0, Berkas, 20_241_231, null, null, null), galat).Should().Be(0, galat.ToString());
    }

    [Fact]
    public void Readers_OfTheFuzzRun_AreAllThereAre() // a reader that is added must be attacked too
    {
        var pembaca = typeof(Sakip.Berkas.Json.LaporanJson).Assembly.GetTypes()
            .Where(t => t.IsVisible && (t.Namespace ?? string.Empty).StartsWith("Sakip.Berkas", StringComparison.Ordinal))
            .SelectMany(t => t.GetMethods().Where(m => m.IsStatic && m.Name is "Read" or "Import" or "Open" or "Build" or "ReadBertempat").Select(_ => t.Name))
            .Distinct();

        pembaca.Should().BeEquivalentTo(
            ["AturanJson", "LaporanJson", "KasusJson", "TerimaJson", "PetaanJson", "ParsialJson", "RulesEngineJson", "TabelCsv", "AuditCsv", "DrafLaporan"]);
    }

    [Fact]
    public void Simplify_FailingInput_KeepsWhatMakesItFail() =>
        Penyederhana.Simplify("abc=1;def=2;ghi"u8.ToArray(), isi => isi.AsSpan().IndexOf((byte)'f') >= 0).Should().Equal("f"u8.ToArray());

    [Fact]
    public void Damage_SameSeed_IsTheSame() =>
        Pengacau.Damage("{\"a\":1}"u8.ToArray(), [1, 2], new(7), 100).Should().Equal(Pengacau.Damage("{\"a\":1}"u8.ToArray(), [1, 2], new(7), 100));

    /// <summary>Times are no test's business: the machine may be busy.</summary>
    private static Pelari CreatePelari() => new(TimeSpan.MaxValue, long.MaxValue, (_, _) => { });
}
