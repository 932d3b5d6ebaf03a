using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Laporan;

namespace Sakip.Core.Tests.Berkas;

/// <summary>Generates valid files as text: members in any order, left out where they may be.</summary>
internal static partial class Pembangkit
{
    private static readonly JsonSerializerOptions TanpaPelarian = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Id = ["I1", "I2", "I-3", "i.4"];

    private static readonly string[] KolomId = ["k1", "k2", "target", "capaian-2024"];

    private static readonly Gen<string> Teks =
        from isi in Gen.Elements(
            "uji", "Sangat Baik", "é – 規則 😀", "kutip \" garis \\ miring /", "tab\tbaris\nbaru", "<b>&'+`</b>", "\u2028\u007f", " x ", "А В С")
        from pelarian in Gen.Elements(true, false)
        select pelarian ? JsonSerializer.Serialize(isi) : JsonSerializer.Serialize(isi, TanpaPelarian);

    private static readonly Gen<string> TeksBolehKosong = Gen.OneOf(Gen.Constant("\"\""), Teks);

    /// <summary>Gets numbers as JSON writes them: up to 12 decimals, trailing zeros, both signs, minus zero.</summary>
    private static readonly Gen<string> Angka =
        from utuh in Gen.OneOf(Gen.Choose(0, 120), Gen.Choose(0, int.MaxValue))
        from desimal in Gen.OneOf(Gen.Constant(string.Empty), Gen.Choose(0, 999_999).Select(d => d.ToString("D6", CultureInfo.InvariantCulture)))
        from panjang in Gen.Choose(1, 6)
        from tanda in Gen.Elements("", "", "-")
        select desimal.Length == 0 ? tanda + utuh.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{tanda}{utuh}.{desimal[..panjang]}");

    private static readonly Gen<string> Sitasi = Objek(
        Wajib("jenis", Teks),
        Boleh("nomor", Teks),
        Boleh("tahun", Gen.Choose(1945, 2999).Select(t => t.ToString(CultureInfo.InvariantCulture))),
        Boleh("tentang", Teks),
        Boleh("bagian", Teks));

    private static readonly Gen<string?> DasarHukum = Boleh("dasarHukum", Larik(Sitasi, 0, 2));

    private static readonly Gen<string> Bulatkan = Objek(
        Wajib("desimal", Gen.Choose(0, 12).Select(d => d.ToString(CultureInfo.InvariantCulture))),
        Boleh("cara", Kata(KataBerkas.CaraBulat.Kata)));

    private static readonly Gen<string> Langkah = Gen.OneOf(
        Objek(Wajib("bulatkan", Bulatkan), DasarHukum),
        Objek(Wajib("batasiAtas", Angka), DasarHukum),
        Objek(Wajib("batasiBawah", Angka)));

    private static readonly Gen<string?> LangkahBoleh = Boleh("langkah", Larik(Langkah, 0, 3));

    private static readonly Gen<string> RumusTeks = Gen.OneOf(
        Gen.Elements(
            "\"realisasi/target*100\"",
            "\"  ( realisasi / target ) * 100\"",
            "\"(target - (realisasi - target)) / target * 100\"",
            "\"if(target == 0, 100, round(realisasi / target * 100, 2))\"",
            "\"min(120, max(0, realisasi / target_atas * 100))\"",
            "\"if(realisasi in (75..90], 1.50, 2)\""),
        Objek(Wajib("nama", Kata(Rumus.Bernama.Select(r => r.Nama!))), DasarHukum),
        Objek(Wajib("ekspresi", Gen.Elements("\"realisasi\"", "\"target / realisasi * 100\"")), DasarHukum));

    private static readonly Gen<string> Pita =
        from bawah in Gen.Elements(null, "minimal", "lebihDari")
        from atas in bawah is null ? Gen.Elements<string?>("maksimal", "kurangDari") : Gen.Elements(null, "maksimal", "kurangDari")
        from isi in Objek(
            Wajib("predikat", Teks),
            Boleh("kode", Teks),
            Boleh("warna", Teks),
            bawah is null ? Gen.Constant<string?>(null) : Wajib(bawah, Angka),
            atas is null ? Gen.Constant<string?>(null) : Wajib(atas, Angka),
            Boleh("catatan", Teks),
            DasarHukum)
        select isi;

    /// <summary>Reasons with a predikat each: one from either half of the list, for none may be there twice.</summary>
    private static readonly Gen<string> Kategori = Gen.OneOf(
        Larik(CreateKategori(KataBerkas.Alasan.Kata), 0, 1),
        Gen.CollectToList(new[] { KataBerkas.Alasan.Kata.Take(9), KataBerkas.Alasan.Kata.Skip(9) }.Select(CreateKategori)).Select(k => $"[{string.Join(',', k)}]"));

    private static readonly Gen<string> Skala = Objek(
        DasarHukum,
        Boleh("takTerhitung", Kategori),
        Boleh("celah", Kata(KataBerkas.Celah.Kata)),
        Boleh("puncak", Kata(KataBerkas.Celah.Kata.Where(k => k != "pitaBawah"))),
        Boleh("dari", Kata(KataBerkas.DasarPenilaian.Kata)),
        Boleh("bulatkan", Bulatkan),
        Wajib("peringkat", Larik(Pita, 1, 7)));

    private static readonly Gen<string> Capaian = Objek(
        DasarHukum,
        Boleh("rumus", Objek([.. KataBerkas.Polaritas.Kata.Select(kata => Boleh(kata, RumusTeks))])),
        LangkahBoleh,
        Boleh("rumusIndikator", Objek(Boleh("I1", RumusTeks), Boleh("a b", RumusTeks))),
        Boleh("targetNol", Kata(KataBerkas.TargetNol.Kata)),
        Boleh("realisasiKosong", Kata(["tidakTerhitung", "nol"])));

    private static readonly Gen<string> Ordinal =
        from butir in Gen.CollectToList(new[] { "A", "BB", "b é" }.Select(predikat => Objek(Wajib("predikat", Gen.Constant(Kutip(predikat))), Wajib("skor", Angka))))
        from urut in Gen.Shuffle(butir.AsEnumerable())
        let tabel = $"[{string.Join(',', urut)}]"
        from isi in Gen.OneOf(Gen.Constant(tabel), Objek(Wajib("isi", Gen.Constant(tabel)), DasarHukum))
        select isi;

    private static readonly Gen<string> Rerata = Objek(
        DasarHukum,
        LangkahBoleh,
        Wajib("bobotKategori", Objek(Wajib("utama", Gen.Choose(1, 99).Select(b => $"{b}")), Boleh("b é", Gen.Constant("0.5")))),
        Boleh("dasar", Kata(KataBerkas.DasarRerata.Kata)),
        Boleh("anggota", Kata(["tepat", "bulat"])),
        Boleh("takTerhitung", Kata(["dikeluarkan", "nol"])),
        Boleh("dibawa", Kata(["ikut", "dikeluarkan"])),
        Boleh("bobot", Kata(KataBerkas.BobotRerata.Kata)));

    private static readonly Gen<string> Periode = Objek(
        DasarHukum,
        Boleh("target", Kata(KataBerkas.TargetSampaiKini.Kata)),
        Boleh("kosong", Kata(["dilewati", "tidakTerhitung"])),
        Boleh("akumulasi", Objek([.. KataBerkas.Polaritas.Kata.Select(kata => Boleh(kata, Kata(KataBerkas.Akumulasi.Kata)))])));

    private static readonly Gen<string> Tampilan = Objek(
        DasarHukum,
        Boleh("nolBelakang", Kata(["ditulis", "dibuang"])),
        Boleh("desimalIndikator", Objek(Boleh("I1", Gen.Choose(0, 12).Select(d => $"{d}")), Boleh("a b", Gen.Constant("3")))));

    private static readonly Gen<string> Pemeriksaan = Objek(
        DasarHukum,
        Wajib("syarat", Gen.Elements("\"capaian<=150\"", "\"polaritas != negatif or realisasi >= realisasi_lalu\"")),
        Boleh("tingkat", Kata(["peringatan", "galat"])),
        Boleh("pesan", Teks),
        Boleh("pesanInggris", Teks));

    private static readonly Gen<string> Pecahan = Gen.OneOf(Angka, Gen.Elements("\"1/9\"", "\"2/18\"", "\"7 / 2\"", "\"0/3\"", "\"1/999999999\""));

    private static readonly Gen<string> Efisiensi = Objek(
        DasarHukum,
        Wajib("rumus", Gen.Elements("\"capaian-serapan\"", "\"(1 - realisasi / (capaian / 100 * pagu)) * 100\"")),
        Boleh("syarat", Gen.Constant("\"capaian>=100\"")),
        LangkahBoleh,
        Boleh("skala", Gen.Constant("\"capaian\"")));

    private static readonly Gen<string> Indeks = Objek(
        Wajib("komponen", from satu in CreateKomponen("U1") from dua in CreateKomponen("U.2") from tiga in Gen.Elements(true, false) select tiga ? $"[{satu},{dua}]" : $"[{satu}]"),
        DasarHukum,
        Boleh("pengali", Pecahan),
        Boleh("gabungan", Kata(KataBerkas.Gabungan.Kata)),
        LangkahBoleh,
        Boleh("skala", Gen.Constant("\"capaian\"")));

    /// <summary>Gets rule packs: contiguous versions in any order, random rules and scales, faulty ones among them.</summary>
    public static Gen<string> Paket =>
        from mulai in Gen.Choose(0, 40_000)
        from panjang in Gen.Choose(1, 900).ArrayOf()
        from terbuka in Gen.Elements(true, false)
        let batas = GetBatas(mulai, [.. panjang.Take(4), 365], terbuka)
        from versi in Gen.CollectToList(batas.Select(CreateVersi))
        from urut in Gen.Shuffle(versi.AsEnumerable())
        from isi in Objek(Format(AturanJson.Format), Wajib("kode", Teks), Wajib("nama", Teks), Wajib("versi", Gen.Constant($"[{string.Join(',', urut)}]")))
        select isi;

    /// <summary>Gets references of every kind, up to three deep.</summary>
    public static Gen<Rujukan> Rujukan { get; } = CreateRujukan(Gen.Elements("*", "I1", "I-3", "a_b.c", "sasaran:S1"), 3);

    /// <summary>Gets reports with random facts and printed cells.</summary>
    public static Gen<string> Laporan =>
        from fakta in Gen.ArrayOf(Fakta, 12)
        from tabel in Gen.ArrayOf(CreateTabel(), 3)
        from indikator in Gen.CollectToList(Id.Select(CreateIndikator))
        from isi in Objek(
            Format(LaporanJson.Format),
            Wajib("id", Teks),
            Wajib("judul", Teks),
            Wajib("periode", PeriodeTeks.Select(Kutip)),
            Wajib("aturan", Objek(Wajib("kode", Teks), Boleh("berkas", Teks))),
            Wajib("instansi", CreateInstansi("dinas")),
            Wajib("instansiLain", CreateInstansi("lain").Select(i => $"[{i}]")),
            Boleh("acuan", Objek(
                Boleh("target", DokumenTeks.Select(Kutip)),
                Boleh("targetAkhir", from d in DokumenTeks from p in PeriodeTeks select $"\"{d}@{p}\""))),
            Wajib("unit", Gen.Constant("[ { \"id\": \"unit\", \"nama\": \"Bagian\" } ]")),
            Boleh("anggaran", from murni in Uang
                              from baru in Uang
                              from terpakai in Uang
                              from triwulan in Uang
                              select $$"""[ { "subjek": "S1", "periode": "2024", "pagu": { "murni": {{murni}}, "pergeseran:2": {{baru}} }, "realisasi": {{terpakai}} }, { "subjek": "S1", "periode": "2024-TW2", "sumberDana": "PAD", "realisasi": {{triwulan}}, "catatan": "x" } ]"""),
            Boleh("skor", from nilai in Nilai
                          from bawaan in Nilai
                          select $$"""[ { "id": "survei", "indeks": "skm", "periode": "2024", "nilai": { "U1": {{nilai}}, "U2": { "nilai": {{bawaan}}, "dibawaDari": 2023 } } } ]"""),
            Boleh("dukungan", Gen.Constant("[ { \"simpul\": \"S1\", \"untuk\": \"T1\" } ]")),
            Boleh("narasi", from jenis in Kata(KataBerkas.Narasi.Kata) from teks in Teks select $$"""[ { "subjek": "S1", "jenis": {{jenis}}, "teks": {{teks}} } ]"""),
            Boleh("perjanjian", from jenjang in Kata(KataBerkas.Jenjang.Kata)
                                from nama in Teks
                                select $$"""[ { "dokumen": "pk-perubahan", "tahun": 2024, "jenjang": {{jenjang}}, "pihakKedua": { "jabatan": {{nama}} }, "pagu": "perubahan", "program": [ "S1" ] } ]"""),
            Wajib("rencana", from t in CreateSimpul("T1", null) from s in CreateSimpul("S1", "T1") select $"[{t},{s}]"),
            Wajib("indikator", Gen.Constant($"[{string.Join(',', indikator)}]")),
            Wajib("fakta", Gen.Constant($"[{string.Join(',', fakta.DistinctBy(f => f.Kunci).Select(f => f.Isi))}]")),
            Boleh("tabel", Gen.Constant($"[{string.Join(',', tabel.DistinctBy(t => t.Id).Select(t => t.Isi))}]")))
        select isi;

    private static Gen<string> PeriodeTeks => Gen.Elements("2023", "2024", "2024-TW1", "2024-TW4", "2022-2026", "1945", "2998-2999");

    private static Gen<string> DokumenTeks => Gen.Elements("pk", "pk-perubahan", "renstra", "iku", "iku:setelah", "rpjmd", "nasional:2");

    private static Gen<(string Kunci, string Isi)> Fakta =>
        from subjek in Gen.Elements(Id)
        from periode in PeriodeTeks
        from dokumen in Gen.Elements(true, false).SelectMany(target => target ? DokumenTeks.Select(d => (string?)d) : Gen.Constant<string?>(null))
        from instansi in Gen.Elements(null, null, "lain")
        from isi in Objek(
            Wajib("ukuran", Gen.Constant(dokumen is null ? "\"realisasi\"" : "\"target\"")),
            Wajib("subjek", Gen.Constant(Kutip(subjek))),
            Wajib("periode", Gen.Constant(Kutip(periode))),
            dokumen is null ? Gen.Constant<string?>(null) : Wajib("dokumen", Gen.Constant(Kutip(dokumen))),
            instansi is null ? Gen.Constant<string?>(null) : Wajib("instansi", Gen.Constant(Kutip(instansi))),
            Wajib("nilai", Nilai),
            Boleh("dibawaDari", Gen.Choose(1945, 2999).Select(t => t.ToString(CultureInfo.InvariantCulture))),
            Boleh("catatan", Teks))
        select ($"{subjek} {periode} {dokumen} {instansi}", isi);

    /// <summary>Gets money as numbers and as printed.</summary>
    private static Gen<string> Uang =>
        from angka in Gen.Choose(0, int.MaxValue)
        from isi in Gen.Elements($"{angka}", $"{angka}.25", Kutip($"Rp {angka},00"))
        select isi;

    /// <summary>Gets figures as reports print them, without the ambiguous ones.</summary>
    private static Gen<string> Nilai =>
        from angka in Gen.OneOf(Gen.Choose(-120, 120), Gen.Choose(0, int.MaxValue))
        from desimal in Gen.Choose(0, 99)
        let figur = string.Create(CultureInfo.InvariantCulture, $"{angka},{desimal:D2}")
        let rupiah = Math.Abs((long)angka).ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.')
        from isi in Gen.OneOf(
            Angka,
            Gen.Elements(
                Kutip(figur),
                Kutip(figur + "%"),
                Kutip($"Tuntas Utama ({figur}%)"),
                Kutip($"B ({figur})"),
                Kutip("A-"),
                Kutip($"9/9 ({figur})"),
                Kutip("3/6"),
                Kutip($"{figur} Dokumen"),
                Kutip("80-90"),
                Kutip("80,5 - 90,25%"),
                Kutip($"Rp {rupiah},-"),
                Kutip($"Rp. {rupiah},50")))
        select isi;

    public static Property ForAll(Gen<string> isi, Func<string, bool> hukum) => Prop.ForAll(isi.ToArbitrary(), hukum);

    private static (LocalDate Mulai, LocalDate? Sampai)[] GetBatas(int mulai, int[] panjang, bool terbuka)
    {
        var hari = new LocalDate(1950, 1, 1).PlusDays(mulai);
        return
        [
            .. panjang.Select((hariHari, i) =>
            {
                var awal = hari;
                hari = hari.PlusDays(hariHari);
                return (awal, terbuka && i == panjang.Length - 1 ? (LocalDate?)null : hari.PlusDays(-1));
            }),
        ];
    }

    private static Gen<string> CreateVersi((LocalDate Mulai, LocalDate? Sampai) berlaku) => Objek(
        Wajib("berlaku", Objek(
            Wajib("mulai", Gen.Constant(Kutip($"{berlaku.Mulai:yyyy-MM-dd}"))),
            berlaku.Sampai is { } sampai ? Wajib("sampai", Gen.Constant(Kutip($"{sampai:yyyy-MM-dd}"))) : Gen.Constant<string?>(null))),
        Boleh("dasarHukum", Larik(Sitasi, 0, 3)),
        Boleh("capaian", Capaian),
        Boleh("rerata", Rerata),
        Boleh("periode", Periode),
        Boleh("tampilan", Tampilan),
        Wajib("skala", Objek(Wajib("capaian", Skala), Boleh("akip", Skala), Boleh("Skala lain é", Skala))),
        Boleh("ordinal", Objek(Boleh("opiniBpk", Ordinal), Boleh("akip", Ordinal))),
        Boleh("efisiensi", Objek(Boleh("selisih", Efisiensi), Boleh("PMK 22 é", Efisiensi))),
        Boleh("indeks", Objek(Boleh("skm", Indeks), Boleh("akip", Indeks))),
        Boleh("pemeriksaan", Objek(Boleh("wajar", Pemeriksaan), Boleh("tidak turun é", Pemeriksaan))),
        Boleh("catatan", Teks));

    private static Gen<string> CreateKategori(IEnumerable<string> alasan) => Objek(
        Wajib("alasan", Kata(alasan)),
        Wajib("predikat", Teks),
        Boleh("kode", Teks),
        Boleh("warna", Teks),
        Boleh("catatan", Teks));

    private static Gen<string> CreateKomponen(string id) => id.Length > 3 ? CreateDaun(id) : Gen.OneOf(CreateDaun(id), CreateCabang(id));

    private static Gen<string> CreateDaun(string id) => Objek(
        Wajib("id", Gen.Constant(Kutip(id))), Wajib("nama", Teks), Wajib("bobot", Pecahan), Boleh("maksimal", Angka), DasarHukum,
        Boleh("kosong", Kata(KataBerkas.Kosong.Kata)), LangkahBoleh);

    private static Gen<string> CreateCabang(string id) => Objek(
        Wajib("id", Gen.Constant(Kutip(id))), Wajib("nama", Teks), Wajib("bobot", Pecahan), DasarHukum,
        Boleh("gabungan", Kata(KataBerkas.Gabungan.Kata)), LangkahBoleh,
        Wajib("komponen", Gen.CollectToList(new[] { $"{id}.a", $"{id}.b" }.Select(CreateKomponen)).Select(k => $"[{string.Join(',', k)}]")));

    private static Gen<string> CreateInstansi(string id) =>
        Objek(Wajib("id", Gen.Constant(Kutip(id))), Wajib("nama", Teks), Boleh("pemda", Teks), Boleh("provinsi", Teks));

    private static Gen<string> CreateSimpul(string id, string? induk) => Objek(
        Wajib("id", Gen.Constant(Kutip(id))),
        Wajib("jenis", induk is null ? Kata(["tujuan", "sasaran"]) : Kata(["program", "kegiatan"])),
        Wajib("nama", Teks),
        Boleh("unit", Gen.Constant("\"unit\"")),
        induk is null ? Gen.Constant<string?>(null) : Wajib("induk", Gen.Constant(Kutip(induk))));

    private static Gen<string> CreateIndikator(string id) => Objek(
        Wajib("id", Gen.Constant(Kutip(id))),
        Wajib("nama", Teks),
        Wajib("induk", Kata(["T1", "S1"])),
        Wajib("polaritas", Kata(KataBerkas.Polaritas.Kata)),
        Boleh("iku", Gen.Elements("true", "false")),
        Boleh("satuan", Teks),
        Boleh("akumulasi", Kata(KataBerkas.Akumulasi.Kata)),
        Boleh("bobot", Gen.Elements("1", "0.50", "12.250", "0.000001")),
        Boleh("formulasi", Teks),
        Boleh("catatan", Teks));

    private static Gen<string?> Format(string format) => Wajib("format", Gen.Constant(Kutip(format)));

    private static Gen<string?> Wajib(string kunci, Gen<string> isi) =>
        from teks in isi select (string?)$"{JsonSerializer.Serialize(kunci)}: {teks}";

    private static Gen<string?> Boleh(string kunci, Gen<string> isi) => Gen.OneOf(Gen.Constant<string?>(null), Wajib(kunci, isi));

    private static Gen<string> Kata(IEnumerable<string> pilihan) => Gen.Elements(pilihan.Select(Kutip));

    private static Gen<string> Larik(Gen<string> butir, int paling, int terbanyak) =>
        from banyak in Gen.Choose(paling, terbanyak) from isi in Gen.ArrayOf(butir, banyak) select $"[{string.Join(" ,\n", isi)}]";

    private static Gen<string> Objek(params Gen<string?>[] anggota) =>
        from isi in Gen.CollectToList(anggota)
        from urut in Gen.Shuffle(isi.OfType<string>())
        from sela in Gen.Elements(",", " ,\r\n\t")
        select $"{{{string.Join(sela, urut)}}}";

    private static string Kutip(string teks) => $"\"{teks}\"";
}
