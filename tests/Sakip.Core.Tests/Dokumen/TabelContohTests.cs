using System.Globalization;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Berkas;
using Sakip.Laporan;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Dokumen;

/// <summary>The page that lists every table of the four reports says what is in their files.</summary>
public sealed class TabelContohTests
{
    private const string Halaman = "docs/tabel-contoh.md";

    public static TheoryData<string> Laporan =>
    [
        "lkip-2024-setda-kota-banjar",
        "lkjip-2024-setda-kabupaten-paser",
        "lkj-2024-kecamatan-banjarbaru-selatan",
        "laporan-tw1-2024-kecamatan-pengaron",
    ];

    [Theory, MemberData(nameof(Laporan))]
    public void Page_EveryReport_HasOneRowATableAndOneForTheSentences(string nama)
    {
        var laporan = LaporanJson.Read(ContohBerkas.Read($"docs/contoh/{nama}.laporan.json")).Isi;
        var paket = AturanJson.Read(ContohBerkas.Read($"docs/contoh/{nama}.aturan.json")).Isi;
        var hasil = Verifikasi.Run(laporan, paket);

        string.Join('\n', FindBaris(nama)).Should().Be(string.Join('\n', laporan.Cetakan.Select(t => ToBaris(t, hasil)).Append(ToJumlah(hasil))));
    }

    /// <summary>Finds the rows under the heading that names the report.</summary>
    private static IEnumerable<string> FindBaris(string nama) =>
        File.ReadLines(Repositori.GetJalur(Halaman))
            .SkipWhile(b => !(b.StartsWith("## ", StringComparison.Ordinal) && b.Contains(nama, StringComparison.Ordinal)))
            .Skip(1)
            .TakeWhile(b => !b.StartsWith("## ", StringComparison.Ordinal))
            .Where(b => b.StartsWith('|'))
            .Skip(2);

    private static string ToBaris(TabelCetak tabel, HasilVerifikasi hasil)
    {
        var terisi = tabel.Baris.SelectMany(b => tabel.Kolom.Select(k => b.FindSel(k.Id)?.Teks)).Count(t => t is not null && t.Any(char.IsAsciiDigit));
        var klaim = KlaimCetak.Find(tabel).Count();
        var tak = hasil.TakTerperiksa.Count(t => t.Sel.Tabel == tabel.Id);
        var beda = hasil.Temuan.Count(t => t.Sel.Tabel == tabel.Id);
        return Join($"`{tabel.Id}`", tabel.Nomor ?? string.Empty, tabel.Judul, terisi, klaim, klaim - tak - beda, beda, tak);
    }

    private static string ToJumlah(HasilVerifikasi hasil) => Join(
        "all",
        string.Empty,
        string.Empty,
        string.Empty,
        hasil.Diperiksa + hasil.TakTerperiksa.Length,
        hasil.Cocok,
        hasil.Temuan.Length,
        hasil.TakTerperiksa.Length);

    private static string Join(params object[] sel) =>
        $"| {string.Join(" | ", sel.Select(s => Convert.ToString(s, CultureInfo.InvariantCulture)!.Replace("|", "\\|", StringComparison.Ordinal)))} |";
}
