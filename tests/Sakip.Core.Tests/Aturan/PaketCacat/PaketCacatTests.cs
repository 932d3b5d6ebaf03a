using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Sakip.Aturan;
using Sakip.Berkas;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Ekspresi;

namespace Sakip.Core.Tests.Aturan.PaketCacat;

/// <summary>Malformed packs and expressions: code, line, column and both messages, by the rows of <c>baris.json</c>.</summary>
public class PaketCacatTests
{
    /// <summary>The codes that no row gives as such, and why.</summary>
    private static readonly Dictionary<string, string> Kecuali = new(StringComparer.Ordinal)
    {
        ["SKP3016"] = "The chain is too long only below the pack that is read, so the code is quoted in SKP3017: row \"rantai 17 paket\".",
    };

    private static readonly LingkupNama Lingkup = new(
        [("x", JenisNilai.Angka), ("benar", JenisNilai.Kebenaran), ("status", JenisNilai.Kode)], "aktif", "pasif");

    public static TheoryData<string> Nama => [.. BarisCacat.Semua.Select(b => b.Nama)];

    [Fact]
    public void Dasar_Unedited_IsFlawless() =>
        AturanJson.Lint(Encoding.UTF8.GetBytes(BarisCacat.Dasar)).Should().BeEmpty();

    [Fact]
    public void Baris_All_AreManyAndNamedOnce()
    {
        BarisCacat.Semua.Should().HaveCountGreaterThanOrEqualTo(150);
        BarisCacat.Semua.Select(b => b.Nama).Should().OnlyHaveUniqueItems();
    }

    [Theory, MemberData(nameof(Nama))]
    public void Read_MalformedInput_GivesTheProblemsOfTheRow(string nama)
    {
        var baris = BarisCacat.Semua.Single(b => b.Nama == nama);
        var masalah = Read(baris);
        masalah.Should().HaveCount(baris.Jumlah ?? baris.Masalah.Length, "these came: {0}", string.Join('\n', masalah.Take(5)));
        masalah.TakeLast(baris.Masalah.Length)
            .Select(m => new BarisCacat.Harapan(
                m.Kode.Nomor, m.Tempat.Baris, m.Tempat.Kolom, m.ToPesan(Bahasa.Indonesia), m.ToPesan(Bahasa.Inggris)))
            .Should().Equal(baris.Masalah);
    }

    [Theory, MemberData(nameof(Nama))]
    public void Lint_MalformedPack_FindsAtLeastWhatReadingFinds(string nama)
    {
        var baris = BarisCacat.Semua.Single(b => b.Nama == nama);
        if (baris.Baca is null or "ketat")
        {
            AturanJson.Lint(baris.ToBita(), GetCariBerkas(baris)).Select(m => m.Kode.Nomor)
                .Should().Contain(baris.Masalah.Select(m => m.Kode));
        }
    }

    [Fact]
    public void Kode_OfPacksExpressionsAndFiles_AreAllProvoked()
    {
        var semua = new[] { typeof(PesanAturan), typeof(PesanEkspresi), typeof(PesanBerkas) }
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(f => ((KodePesan)f.GetValue(null)!).Nomor);
        var ditimbulkan = BarisCacat.Semua.SelectMany(b => b.Masalah).Select(m => m.Kode).Concat(Kecuali.Keys);
        semua.Should().OnlyHaveUniqueItems().And.BeSubsetOf(ditimbulkan);
    }

    [Fact]
    public void Kecuali_CodesWithoutARow_AreQuotedInOne() =>
        Kecuali.Keys.Should().OnlyContain(kode => BarisCacat.Semua.Any(b => b.Masalah.Any(m => m.Id.Contains(kode) && m.En.Contains(kode))));

    private static ImmutableArray<Masalah> Read(BarisCacat baris) => baris.Baca switch
    {
        "lint" => AturanJson.Lint(baris.ToBita(), GetCariBerkas(baris)),
        "kasus" => KasusJson.Read(baris.ToBita()).Masalah,
        "ekspresi" => Ungkapan.Parse(baris.ToTeks(), Lingkup, JenisNilai.Kebenaran).Masalah,
        _ => AturanJson.Read(baris.ToBita(), GetCariBerkas(baris), isKetat: baris.Baca == "ketat").Masalah,
    };

    private static Func<string, byte[]?> GetCariBerkas(BarisCacat baris) =>
        kode => baris.Induk?.GetValueOrDefault(kode) is { } isi ? Encoding.UTF8.GetBytes(isi) : null;
}
