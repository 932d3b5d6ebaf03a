using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sakip.Berkas.Baris;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Berkas;
using Sakip.Kolom;
using Sakip.Tests.Bersama;

namespace Sakip.Fuzz;

/// <summary>Draws valid inputs of every kind from the grammar of its kind, to be damaged afterwards.</summary>
internal static class BenihPecahan
{
    private static readonly Gen<string> Bulat = Gen.OneOf(Gen.Choose(0, 120), Gen.Choose(0, int.MaxValue)).Select(i => i.ToString(CultureInfo.InvariantCulture));

    private static readonly Gen<string> Desimal = from bulat in Bulat from pecah in Gen.Elements("", ".5", ".25", ".999999") select bulat + pecah;

    private static readonly Gen<string> Nama = Gen.Elements("target", "realisasi", "target_bawah", "target_atas", "capaian", "a", "WTP");

    /// <summary>Gets figures as reports print them.</summary>
    public static Gen<string> Angka { get; } =
        from awal in Gen.Elements("", "", "Rp ", "Rp. ", "Rp", "-", "- ", "(", "Rp (", "Idr ")
        from bulat in Gen.Elements("0", "82", "1.464", "33.971.511.599", "315.000.00", "9272183892", "1,5", "00")
        from pecah in Gen.Elements("", ",00", ",84", ".84", ",-", "%", " %", ",00%")
        from akhir in Gen.Elements("", "", ")", " Dokumen", " (BB)", "/9", "-90", " s/d 90", " - 91,5", "(97,68%)", " Orang/tahun")
        from kata in Gen.Elements("", "", "B (", "Tuntas Utama (", "n/a", "WTP", "А ")
        select kata + awal + bulat + pecah + akhir;

    /// <summary>Gets expressions.</summary>
    public static Gen<string> Ekspresi { get; } = CreateEkspresi(4);

    /// <summary>Gets codes, periods, documents and versions.</summary>
    public static Gen<string> Kode { get; } = Gen.OneOf(
        Gen.NonEmptyListOf(Gen.Elements("7", "01", "X", "XX", "2.01", "0001", "5", "02", "1", "000001")).Select(b => string.Join('.', b)),
        from tahun in Gen.Choose(1940, 3000) from akhir in Gen.Elements("", "-TW1", "-TW4", "-sdTW3", "-2999", "-TW5") select $"{tahun}{akhir}",
        from jenis in Gen.Elements("pk", "pk-perubahan", "renstra", "iku", "rpjmd", "nasional") from versi in Gen.Elements("", ":setelah", ":2", ":") select jenis + versi,
        from jenis in Gen.Elements("murni", "perubahan", "pergeseran") from nomor in Gen.Elements("", "-1", "-12", " 3", ":1") select jenis + nomor);

    /// <summary>Gets workflow files of RulesEngine.</summary>
    public static Gen<string> Workflow { get; } =
        from nama in Gen.Elements("predikat", "capaian", "skala \u00e9")
        from batas in Gen.ArrayOf(Gen.Choose(0, 120), 4)
        from tanda in Gen.Elements(">=", ">", "<", "<=")
        from akhir in Gen.Elements("m", "", ".5", "d", "M")
        from sambung in Gen.Elements(" && ", " || ", " AndAlso ", " and ")
        from rumus in Gen.OneOf(Ekspresi, Gen.Elements("realisasi / target * 100", "Math.Round(realisasi / target * 100, 2)", "input1.realisasi/input1.target"))
        from bersarang in Gen.Elements(true, false)
        let urut = batas.Order().ToArray()
        let aturan = string.Join(',', urut.Zip(urut.Skip(1)).Select((b, i) =>
            $$"""{ "RuleName": "r{{i}}", "SuccessEvent": "P{{i}}", "ErrorMessage": "$(capaian)", "Expression": "nilai >= {{b.First}}{{akhir}}{{sambung}}nilai {{tanda}} {{b.Second}}{{akhir}}" }"""))
        let isi = bersarang ? $$"""{ "RuleName": "luar", "Operator": "Or", "Rules": [ {{aturan}} ] }""" : aturan
        select $$"""[ { "WorkflowName": "{{nama}}", "GlobalParams": [ { "Name": "nilai", "Expression": "{{rumus.Replace("\"", "\\\"", StringComparison.Ordinal)}}" } ], "Rules": [ {{isi}} ] } ]""";

    /// <summary>Gets tables of measurements or budget rows, CSV or JSON lines.</summary>
    public static Gen<string> Baris { get; } =
        from isJson in Gen.Elements(true, false)
        from isUang in Gen.Elements(true, false)
        from tanda in Gen.Elements(",", ",", ";")
        from banyak in Gen.Choose(0, 12)
        from baris in Gen.ArrayOf(
            from pemda in Gen.Elements("Kota A", "Kab. \u00e9", "\"x, \"\"y\"\"\"", "")
            from tahun in Gen.Elements("2023", "2024", "1945")
            from triwulan in Gen.Elements("", "1", "4")
            from polaritas in Gen.Elements("positif", "negatif", "")
            from a in Gen.OneOf(Desimal, Gen.Constant(""))
            from b in Gen.OneOf(Desimal, Gen.Constant(""))
            select (pemda, tahun, triwulan, polaritas, a, b),
            banyak)
        select WriteBaris(isJson, isUang, tanda, baris);

    /// <summary>Gets stored results, for the audit.</summary>
    public static Gen<string> Audit { get; } =
        from tanda in Gen.Elements(",", ";")
        from banyak in Gen.Choose(0, 10)
        from baris in Gen.ArrayOf(
            from target in Angka
            from realisasi in Angka
            from capaian in Angka
            from polaritas in Gen.Elements("", "positif", "negatif", "naik")
            from predikat in Gen.Elements("Sangat Tinggi", "Tinggi", "", "WTP")
            select string.Join(tanda, new[] { "Indikator", polaritas, Kutip(target), Kutip(realisasi), Kutip(capaian), predikat }),
            banyak)
        select string.Join('\n', baris.Prepend(string.Join(tanda, "nama", "polaritas", "target", "realisasi", "capaian", "predikat")));

    /// <summary>Gets accepted findings.</summary>
    public static Gen<string> Terima { get; } = Pilih(ContohBerkas.Terima);

    /// <summary>Gets cases of packs.</summary>
    public static Gen<string> Kasus { get; } = Pilih(ContohBerkas.Kasus);

    /// <summary>Gets mappings.</summary>
    public static Gen<string> Petaan { get; } = Pilih(ContohBerkas.Petaan, Repositori.ReadTeks("docs/contoh/draf/setda.petaan.json"));

    /// <summary>Gets parts of aggregations, by the rows they are made of.</summary>
    public static Gen<AgregatParsial> Parsial { get; } = Baris.Select(Gather);

    /// <summary>Gets pieces of the packs that come with the library, and of the shipped examples.</summary>
    public static Gen<string> Potongan(string akhiran, int terpanjang)
    {
        var semua = ContohBerkas.Tersimpan.Where(b => b.EndsWith(akhiran, StringComparison.Ordinal)).Select(Repositori.ReadTeks).ToArray();
        return from isi in Gen.Elements(semua)
               from letak in Gen.Choose(0, int.MaxValue)
               from panjang in Gen.Choose(1, terpanjang)
               let mulai = letak % isi.Length
               select isi.Length <= terpanjang && letak % 2 == 0 ? isi : isi[mulai..Math.Min(isi.Length, mulai + panjang)];
    }

    public static Func<int, ulong, IReadOnlyList<byte[]>> Draw(Gen<string> teks) => Draw(teks.Select(Encoding.UTF8.GetBytes));

    public static Func<int, ulong, IReadOnlyList<byte[]>> Draw(Gen<byte[]> bita) =>
        (banyak, benih) => [.. bita.Sample(banyak, new Rnd(benih, 1), 12)];

    private static Gen<string> Pilih(params string[] isi) => Gen.Elements(isi);

    private static Gen<string> CreateEkspresi(int dalam)
    {
        var dasar = Gen.OneOf(Desimal, Nama, Nama);
        if (dalam == 0)
        {
            return dasar;
        }

        var isi = CreateEkspresi(dalam - 1);
        var syarat = Gen.OneOf(
            from a in isi from tanda in Gen.Elements("==", "!=", "<", "<=", ">", ">=") from b in isi select $"{a} {tanda} {b}",
            from a in isi from buka in Gen.Elements("[", "(") from b in Desimal from c in Desimal from tutup in Gen.Elements("]", ")") select $"{a} in {buka}{b}..{c}{tutup}",
            from a in Nama select $"present({a})");
        return Gen.OneOf(
            dasar,
            from a in isi from tanda in Gen.Elements("+", "-", "*", "/") from b in isi select $"{a} {tanda} {b}",
            from a in isi select $"(-{a})",
            from s in syarat from a in isi from b in isi select $"if({s}, {a}, {b})",
            from s in syarat from t in syarat from a in isi select $"if({s} and not ({t}) or true, {a}, 0)",
            from nama in Gen.Elements("min", "max") from a in isi from b in isi select $"{nama}({a}, {b})",
            from nama in Gen.Elements("abs", "floor", "ceiling") from a in isi select $"{nama}({a})",
            from a in isi from desimal in Gen.Elements("0", "2", "12", "13", "target") select $"round({a}, {desimal})");
    }

    private static string Kutip(string teks) => $"\"{teks.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string WriteBaris(bool isJson, bool isUang, string tanda, (string Pemda, string Tahun, string Triwulan, string Polaritas, string A, string B)[] baris)
    {
        string[] judul = ["pemda", "tahun", "triwulan", .. isUang ? (ReadOnlySpan<string>)["pagu", "realisasi"] : ["polaritas", "target", "realisasi"]];
        return isJson
            ? string.Join('\n', baris.Select(b => isUang
                ? $$"""{"pemda":{{System.Text.Json.JsonSerializer.Serialize(b.Pemda)}},"tahun":{{b.Tahun}},"triwulan":{{(b.Triwulan.Length == 0 ? "null" : b.Triwulan)}},"pagu":{{(b.A.Length == 0 ? "0" : b.A)}},"realisasi":{{(b.B.Length == 0 ? "null" : b.B)}}}"""
                : $$"""{"pemda":{{System.Text.Json.JsonSerializer.Serialize(b.Pemda)}},"tahun":{{b.Tahun}},"triwulan":{{(b.Triwulan.Length == 0 ? "null" : b.Triwulan)}},"polaritas":"{{b.Polaritas}}","target":{{(b.A.Length == 0 ? "null" : b.A)}},"realisasi":{{(b.B.Length == 0 ? "null" : b.B)}}}"""))
            : string.Join('\n', baris
                .Select(b => string.Join(tanda, (string[])[b.Pemda, b.Tahun, b.Triwulan, .. isUang ? (ReadOnlySpan<string>)[b.A, b.B] : [b.Polaritas, b.A, b.B]]))
                .Prepend(string.Join(tanda, judul)));
    }

    private static AgregatParsial Gather(string baris)
    {
        var pembaca = new PembacaKolom((_, _) => { });
        pembaca.Begin(baris.StartsWith('{'));
        pembaca.Feed(Encoding.UTF8.GetBytes(baris));
        _ = pembaca.Finish();
        var paket = PaketBawaan.Get("permendagri-86-2017");
        return pembaca.BuildUkur() is { Jumlah: > 0 } kolom
            ? AgregatParsial.Compute(kolom, paket, ["pemda"]).Isi
            : Gather("pemda,tahun,target,realisasi\nA,2024,3,1\nA,2024,7,2\nB,2024,0,2");
    }
}
