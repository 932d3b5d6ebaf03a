using System.Globalization;
using Sakip.Tests.Bersama;

namespace Sakip.Cli.Tests;

/// <summary>What the command prints does not depend on the culture or the time zone of the machine.</summary>
public sealed class BudayaTests : IDisposable
{
    private static readonly string[] Laporan =
    [
        .. Directory.GetFiles(Repositori.GetJalur("docs/contoh"), "*.laporan.json").Order(StringComparer.Ordinal),
    ];

    private static readonly string[][] Perintah =
    [
        .. Laporan.SelectMany(l => new string[][]
        {
            ["evaluate", l, "--rinci"],
            ["evaluate", l, "--format", "json"],
            ["verify", l],
            ["verify", l, "--format", "sarif"],
        }),
        .. Sakip.Tampilan.TabelStandar.Nama.Select(nama => new[] { "table", Laporan[1], nama, "--format", "csv" }),
        ["table", Laporan[1], Sakip.Tampilan.TabelStandar.Nama[0], "--lang", "en"],
        ["aggregate", Repositori.GetJalur("docs/contoh/agregat/pengukuran.csv"), "--pack", "permendagri-86-2017", "--by", "pemda,tahun"],
        ["audit", Repositori.GetJalur("docs/contoh/hasil-tersimpan.csv"), "--pack", "permendagri-86-2017", "--format", "json"],
        ["lint", Repositori.GetJalur("docs/contoh/lkj-2024-kecamatan-banjarbaru-selatan.aturan.json")],
    ];

    private static readonly Lazy<string[]> Harap = new(() => RunDi(CultureInfo.InvariantCulture));

    private readonly string? _zona = Environment.GetEnvironmentVariable("TZ");

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("")]
    [InlineData("buatan")]
    public void Output_OfAnyCulture_IsTheSame(string nama) => RunDi(FindBudaya(nama)).Should().Equal(Harap.Value);

    [Theory]
    [InlineData("Asia/Jayapura")]
    [InlineData("America/Los_Angeles")]
    [InlineData("XYZ-14")]
    public void Output_OfAnyTimeZone_IsTheSame(string zona)
    {
        var harap = Harap.Value;
        Environment.SetEnvironmentVariable("TZ", zona);
        TimeZoneInfo.ClearCachedData();

        RunDi(CultureInfo.InvariantCulture).Should().Equal(harap);
    }

    [Fact]
    public void Output_OfTheCommands_IsThere() => Harap.Value.Should().NotContain(isi => isi.Length < 40);

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("TZ", _zona);
        TimeZoneInfo.ClearCachedData();
    }

    /// <summary>Finds a culture; one made by hand, as odd as may be, where the machine knows none of the name.</summary>
    private static CultureInfo FindBudaya(string nama)
    {
        try
        {
            return nama == "buatan" ? CreateBudaya() : CultureInfo.GetCultureInfo(nama);
        }
        catch (CultureNotFoundException)
        {
            return CreateBudaya();
        }
    }

    private static CultureInfo CreateBudaya()
    {
        var budaya = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        budaya.NumberFormat = new()
        {
            NumberDecimalSeparator = "٫",
            NumberGroupSeparator = "’",
            NumberGroupSizes = [2],
            NegativeSign = "−",
            PositiveSign = "plus",
            PercentSymbol = "٪",
            NumberNegativePattern = 0,
            NumberDecimalDigits = 5,
        };
        budaya.DateTimeFormat.ShortDatePattern = "dd'.'MM'.'yy";
        budaya.DateTimeFormat.DateSeparator = "_";
        return budaya;
    }

    private static string[] RunDi(CultureInfo budaya)
    {
        string[] hasil = [];
        var utas = new Thread(() =>
        {
            CultureInfo.CurrentCulture = budaya;
            CultureInfo.CurrentUICulture = budaya;
            hasil = [.. Perintah.Select(p => Pelaksana.Run(p)).Select(h => $"{h.Kode}\n{h.Keluaran}\n{h.Galat}")];
        });
        utas.Start();
        utas.Join();
        return hasil;
    }
}
