using System.Collections.Frozen;

namespace Sakip.Core.Tests.Berkas;

/// <summary>The bad files: what is wrong, where the reader must point, and what it must say.</summary>
internal static partial class BerkasSalah
{
    private const string Pita = "$.versi[0].skala.capaian.peringkat[0]";
    private const string SelRerata = "$.tabel[0].baris[1].sel.capaian";

    public static FrozenDictionary<string, Sunting> Semua { get; } =
        GetAturan().Concat(GetLaporan()).Concat(GetNilai()).Concat(GetTabel()).Concat(GetKasus()).Concat(GetTerima()).Concat(GetPetaan()).ToFrozenDictionary(s => s.Nama, s => s.Isi);

    private static (string Nama, Sunting Isi) Aturan(string nama, string cari, string ganti, bool? skema, params (string, string)[] harap) =>
        ($"aturan: {nama}", new(ContohBerkas.Aturan, cari, ganti, skema, harap));

    private static (string Nama, Sunting Isi) Kecil(string nama, string cari, string ganti, bool? skema, params (string, string)[] harap) =>
        ($"aturan: {nama}", new(ContohBerkas.AturanKecil, cari, ganti, skema, harap));

    private static (string Nama, Sunting Isi) Laporan(string nama, string cari, string ganti, bool? skema, params (string, string)[] harap) =>
        ($"laporan: {nama}", new(ContohBerkas.Laporan, cari, ganti, skema, harap));

    private static (string Nama, Sunting Isi) Kasus(string nama, string cari, string ganti, bool? skema, params (string, string)[] harap) =>
        ($"kasus: {nama}", new(ContohBerkas.Kasus, cari, ganti, skema, harap));

    private static (string Nama, Sunting Isi) With(this (string Nama, Sunting Isi) baris, params (string, string)[] fakta) =>
        (baris.Nama, baris.Isi with { Fakta = fakta });

    private static IEnumerable<(string Nama, Sunting Isi)> GetAturan() =>
    [
        Aturan("number where a text belongs", "\"kode\": \"uji\"", "\"kode\": §12", true, ("SKP2105", "$.kode")).With(("harus", "teks"), ("ada", "angka")),
        Aturan("null", "\"kode\": \"uji\"", "\"kode\": §null", true, ("SKP2105", "$.kode")).With(("ada", "null")),
        Aturan("truth where a text belongs", "\"kode\": \"uji\"", "\"kode\": §true", true, ("SKP2105", "$.kode")),
        Aturan("blank text", "\"Aturan uji\"", "§\"  \"", true, ("SKP2109", "$.nama")).With(("kunci", "nama")),
        Aturan("unknown key", "\"targetNol\":", "§\"targetNl\":", true, ("SKP2101", "$.versi[0].capaian.targetNl"))
            .With(("kunci", "targetNl"), ("saran", "targetNol"), ("pilihan", "rumus, rumusIndikator, langkah, targetNol, realisasiKosong, dasarHukum")),
        Aturan("unknown key and so a missing one", "{\n  \"format\": \"sakip.aturan/1\",\n  \"kode\":", "§{\n  \"format\": \"sakip.aturan/1\",\n  §\"kodee\":", true, ("SKP2102", "$.kode"), ("SKP2101", "$.kodee")),
        Aturan("duplicate key", "\"kode\": \"uji\"", "\"kode\": \"uji\", §\"kode\": \"lain\"", null, ("SKP2104", "$.kode")).With(("kunci", "kode")),
        Kecil("missing key", "{ \"berlaku\": { \"mulai\": \"2020-01-01\" } }", "§{ }", true, ("SKP2102", "$.versi[0].berlaku")).With(("kunci", "berlaku")),
        Kecil("other format", "\"sakip.aturan/1\"", "§\"sakip.laporan/1\"", true, ("SKP2110", "$.format")).With(("harus", "sakip.aturan/1")),
        Kecil("no version", "[ { \"berlaku\": { \"mulai\": \"2020-01-01\" } } ]", "§[ ]", true, ("SKP3002", "$.versi")),
        Kecil("version that is no object", "{ \"berlaku\": { \"mulai\": \"2020-01-01\" } }", "§5", true, ("SKP2105", "$.versi[0]")).With(("harus", "objek")),
        Kecil("object where a list belongs", "[ { \"berlaku\": { \"mulai\": \"2020-01-01\" } } ]", "§{ }", true, ("SKP2105", "$.versi")).With(("harus", "larik"), ("ada", "objek")),
        Kecil("list where an object belongs", "{ \"mulai\": \"2020-01-01\" }", "§[ ]", true, ("SKP2105", "$.versi[0].berlaku")),
        Kecil("lone surrogate", "\"Aturan uji\"", "§\"a \\ud800 b\"", null, ("SKP2006", "$.nama")),
        Kecil("lone surrogate alone", "\"Aturan uji\"", "§\"\\udc00\"", null, ("SKP2006", "$.nama")),
        Aturan("text where a number belongs", "\"minimal\": 60", "\"minimal\": §\"60\"", true, ("SKP2105", $"{Pita}.minimal")).With(("harus", "angka"), ("ada", "teks")),
        Aturan("only bound is a text", "\"lebihDari\": 0, \"kurangDari\": 60", "\"kurangDari\": §\"60\"", true, ("SKP2105", "$.versi[0].skala.capaian.peringkat[1].kurangDari")),
        Aturan("number of 30 digits", "\"minimal\": 60", "\"minimal\": §123456789012345678901234567890", true, ("SKP2106", $"{Pita}.minimal")),
        Aturan("number of 29 digits behind the point", "\"minimal\": 60", "\"minimal\": §6.0000000000000000000000000001", false, ("SKP2106", $"{Pita}.minimal")),
        Aturan("exponent", "\"minimal\": 60", "\"minimal\": §6e1", false, ("SKP2106", $"{Pita}.minimal")).With(("teks", "6e1")),
        Aturan("exponent beyond all numbers", "\"minimal\": 60", "\"minimal\": §1E-400", false, ("SKP2106", $"{Pita}.minimal")),
        Aturan("bound too far", "\"minimal\": 60", "\"minimal\": §-1000000000000.1", true, ("SKP3014", $"{Pita}.minimal")),
        Aturan("bound too fine", "\"minimal\": 60", "\"minimal\": §0.1234567890123", false, ("SKP3014", $"{Pita}.minimal")),
        Aturan("negative decimals", "\"desimal\": 2", "\"desimal\": §-1", true, ("SKP2107", "$.versi[0].capaian.langkah[2].bulatkan.desimal")),
        Aturan("too many decimals", "\"desimal\": 2", "\"desimal\": §13", true, ("SKP2107", "$.versi[0].capaian.langkah[2].bulatkan.desimal")).With(("minimal", "0"), ("maksimal", "12")),
        Aturan("broken decimals", "\"desimal\": 2", "\"desimal\": §2.5", true, ("SKP2107", "$.versi[0].capaian.langkah[2].bulatkan.desimal")),
        Aturan("no decimals", "{ \"desimal\": 2, \"cara\": \"setengahMenjauhiNol\" }", "§{ \"cara\": \"naik\" }", true, ("SKP2102", "$.versi[0].capaian.langkah[2].bulatkan.desimal")),
        Aturan("two words in one", "\"setengahMenjauhiNol\"", "§\"naik, turun\"", true, ("SKP2103", "$.versi[0].capaian.langkah[2].bulatkan.cara"))
            .With(("pilihan", "setengahMenjauhiNol, setengahGenap, naik, turun, potong")),
        Aturan("two polarities in one", "\"negatif\":", "§\"positif, negatif\":", true, ("SKP2101", "$.versi[0].capaian.rumus.positif, negatif")),
        Aturan("unknown word", "\"tidakTerhitung\"", "§\"tidakterhitung\"", true, ("SKP2103", "$.versi[0].capaian.targetNol")).With(("saran", "tidakTerhitung")),
        Aturan("unknown choice", "\"dasar\": \"indikator\"", "\"dasar\": §\"semua\"", true, ("SKP2103", "$.versi[0].rerata.dasar")).With(("pilihan", "indikator, sasaran, indikatorTriwulan")),
        Aturan("year of a law out of range", "\"tahun\": 2020", "\"tahun\": §1899", true, ("SKP2107", "$.versi[0].dasarHukum[0].tahun")),
        Aturan("number of a law as a number", "\"nomor\": \"1\"", "\"nomor\": §1", true, ("SKP2105", "$.versi[0].dasarHukum[0].nomor")),
        Aturan("30 February", "\"sampai\": \"2024-12-31\"", "\"sampai\": §\"2024-02-30\"", false, ("SKP2108", "$.versi[0].berlaku.sampai")).With(("teks", "2024-02-30")),
        Aturan("29 February of a common year", "\"mulai\": \"2025-01-01\"", "\"mulai\": §\"2025-02-29\"", false, ("SKP2108", "$.versi[1].berlaku.mulai")),
        Aturan("date in another order", "\"mulai\": \"2025-01-01\"", "\"mulai\": §\"01-01-2025\"", true, ("SKP2108", "$.versi[1].berlaku.mulai")),
        Aturan("date with a time", "\"mulai\": \"2025-01-01\"", "\"mulai\": §\"2025-01-01T00:00\"", true, ("SKP2108", "$.versi[1].berlaku.mulai")),
        Aturan("year 0", "\"mulai\": \"2025-01-01\"", "\"mulai\": §\"0000-01-01\"", true, ("SKP2108", "$.versi[1].berlaku.mulai")),
        Aturan("reversed validity", "{ \"mulai\": \"2020-01-01\", \"sampai\": \"2024-12-31\" }", "§{ \"mulai\": \"2024-12-31\", \"sampai\": \"2020-01-01\" }", false, ("SKP3005", "$.versi[0].berlaku"))
            .With(("mulai", "2024-12-31"), ("sampai", "2020-01-01")),
        Aturan("versions that overlap by a day", "{ \"berlaku\": { \"mulai\": \"2025-01-01\" } }", "§{ \"berlaku\": { \"mulai\": \"2024-12-31\" } }", false, ("SKP3003", "$.versi[1]"))
            .With(("dari", "2024-12-31"), ("sampai", "2024-12-31")),
        Aturan("versions with a gap", "{ \"berlaku\": { \"mulai\": \"2025-01-01\" } }", "§{ \"berlaku\": { \"mulai\": \"2025-03-01\" } }", false, ("SKP3004", "$.versi[1]"))
            .With(("dari", "2025-01-01"), ("sampai", "2025-02-28")),
        Kecil("two open versions", "{ \"mulai\": \"2020-01-01\" } }", "{ \"mulai\": \"2020-01-01\" } }, §{ \"berlaku\": { \"mulai\": \"2022-05-01\" } }", false, ("SKP3003", "$.versi[1]"))
            .With(("dari", "2022-05-01")),
        Kecil(
            "version inside another, no gap after it",
            "{ \"berlaku\": { \"mulai\": \"2020-01-01\" } }",
            "{ \"berlaku\": { \"mulai\": \"2020-01-01\", \"sampai\": \"2029-12-31\" } }, §{ \"berlaku\": { \"mulai\": \"2021-01-01\", \"sampai\": \"2021-12-31\" } }, { \"berlaku\": { \"mulai\": \"2030-01-01\" } }",
            false,
            ("SKP3003", "$.versi[1]")).With(("dari", "2021-01-01"), ("sampai", "2021-12-31")),
        Aturan("unknown parent pack", "\"permendagri-86-2017\"", "§\"permendagri-86-2018\"", false, ("SKP3012", "$.turunanDari")).With(("kode", "permendagri-86-2018"), ("saran", "permendagri-86-2017")),
        Kecil("derived from itself", "\"nama\": \"Aturan uji\"", "\"nama\": \"Aturan uji\", \"turunanDari\": §\"uji\"", false, ("SKP3015", "$.turunanDari")).With(("rantai", "uji < uji")),
        Kecil("version before its parent's first", "{ \"berlaku\": { \"mulai\": \"2020-01-01\" } } ]", "§{ \"berlaku\": { \"mulai\": \"2016-12-31\" } } ], \"turunanDari\": \"permendagri-86-2017\"", false, ("SKP3001", "$.versi[0]"))
            .With(("tanggal", "2016-12-31"), ("mulai", "2017-01-01")),
        Aturan("unknown word for a missing realisasi", "\"realisasiKosong\": \"nol\"", "\"realisasiKosong\": §\"kosong\"", true, ("SKP2103", "$.versi[0].capaian.realisasiKosong")).With(("pilihan", "tidakTerhitung, nol")),
        Aturan("faulty formula of one indicator", "\"I2\": \"100\"", "\"I2\": \"§100%\"", false, ("SKP6005", "$.versi[0].capaian.rumusIndikator.I2")),
        Aturan("predikat twice in an ordinal table", "{ \"predikat\": \"BB\", \"skor\": 5.5 }", "§{ \"predikat\": \"a\", \"skor\": 5.5 }", false, ("SKP3018", "$.versi[0].ordinal.akip[1]")).With(("tabel", "akip")),
        Aturan("predikat without a score", "{ \"predikat\": \"BB\", \"skor\": 5.5 }", "§{ \"predikat\": \"BB\" }", true, ("SKP2102", "$.versi[0].ordinal.akip[1].skor")),
        Aturan("ordinal table that is no list", "[ { \"predikat\": \"A\", \"skor\": 6 }, { \"predikat\": \"BB\", \"skor\": 5.5 } ]", "§\"A\"", true, ("SKP2105", "$.versi[0].ordinal.akip")),
        Aturan("fraction without a denominator", "\"1/9\"", "§\"1/0\"", true, ("SKP3019", "$.versi[0].indeks.skm.komponen[0].bobot")),
        Aturan("fraction with a comma", "\"1/9\"", "§\"0,11\"", true, ("SKP3019", "$.versi[0].indeks.skm.komponen[0].bobot")).With(("teks", "0,11")),
        Aturan("fraction with a figure behind it", "\"1/9\"", "§\"9/9 (40,00)\"", true, ("SKP3019", "$.versi[0].indeks.skm.komponen[0].bobot")),
        Aturan("misspelt built-in check", "\"cacatSkala\": { \"tingkat\": \"mati\" }", "\"cacatSekala\": §{ \"tingkat\": \"mati\" }", false, ("SKP3030", "$.versi[0].pemeriksaan.cacatSekala")).With(("saran", "cacatSkala")),
        Aturan("component without a weight", "{ \"id\": \"U1\", \"nama\": \"Persyaratan\", \"bobot\": \"1/9\"", "§{ \"id\": \"U1\", \"nama\": \"Persyaratan\"", true, ("SKP2102", "$.versi[0].indeks.skm.komponen[0].bobot")),
        Aturan("component with a malformed id", "\"id\": \"U1\"", "\"id\": §\"U 1\"", true, ("SKP4013", "$.versi[0].indeks.skm.komponen[0].id")),
        Aturan("index with a blank name", "\"skm\": {", "§\" \": {", true, ("SKP2109", "$.versi[0].indeks. ")),
        Aturan("unknown name in an efficiency formula", "\"capaian - serapan\"", "\"capaian - §serapn\"", false, ("SKP6008", "$.versi[0].efisiensi.selisih.rumus")).With(("saran", "serapan")),
        Aturan("blank efficiency formula", "\"capaian - serapan\"", "§\" \"", true, ("SKP2109", "$.versi[0].efisiensi.selisih.rumus")),
        Aturan("ordinal table with a blank name", "\"akip\": [", "§\" \": [", true, ("SKP2109", "$.versi[0].ordinal. ")),
        Aturan("unknown named formula", "\"realisasiPerTarget\"", "§\"realisasiPerTarger\"", true, ("SKP3006", "$.versi[0].capaian.rumus.positif.nama")).With(("saran", "realisasiPerTarget")),
        Aturan("unknown name in a formula", "\"(2 * target - realisasi)", "\"(2 * §targt - realisasi)", false, ("SKP6008", "$.versi[0].capaian.rumus.negatif")).With(("nama", "targt"), ("saran", "target")),
        Aturan("unknown name in a formula with escapes", "\"(2 * target - realisasi)", "\"(2 \\u002a §targt - realisasi)", false, ("SKP6008", "$.versi[0].capaian.rumus.negatif")),
        Aturan("sign of another language in a formula", "realisasi) / target * 100\"", "realisasi) §÷ target * 100\"", false, ("SKP6004", "$.versi[0].capaian.rumus.negatif")).With(("saran", "/")),
        Aturan("blank formula", "\"(2 * target - realisasi) / target * 100\"", "§\"  \"", true, ("SKP6014", "$.versi[0].capaian.rumus.negatif")),
        Aturan("formula that is a number", "\"(2 * target - realisasi) / target * 100\"", "§100", true, ("SKP2105", "$.versi[0].capaian.rumus.negatif")),
        Aturan("step with two keys", "{ \"batasiAtas\": 120 }, { \"batasiBawah\": 0 }", "§{ \"batasiAtas\": 120, \"batasiBawah\": 0 }", true, ("SKP3013", "$.versi[0].capaian.langkah[0]")),
        Aturan("step without a key", "{ \"batasiAtas\": 120 }", "§{ }", true, ("SKP3013", "$.versi[0].capaian.langkah[0]")),
        Aturan("unknown step", "{ \"batasiAtas\": 120 }", "{ §\"batasAtas\": 120 }", true, ("SKP2101", "$.versi[0].capaian.langkah[0].batasAtas")).With(("saran", "batasiAtas")),
        Aturan("band with two lower bounds", "{ \"predikat\": \"Baik\", \"kode\": \"B\",", "§{ \"predikat\": \"Baik\", \"lebihDari\": 59, \"kode\": \"B\",", true, ("SKP3008", Pita))
            .With(("satu", "minimal"), ("dua", "lebihDari")),
        Aturan("band without bounds", "{ \"predikat\": \"Kurang\", \"lebihDari\": 0, \"kurangDari\": 60 }", "§{ \"predikat\": \"Kurang\" }", true, ("SKP3009", "$.versi[0].skala.capaian.peringkat[1]"))
            .With(("predikat", "Kurang")),
        Aturan("top that falls down", "\"pitaAtas\"", "§\"pitaBawah\"", true, ("SKP3011", "$.versi[0].skala.capaian.puncak")),
        Aturan("unknown gap policy", "\"tanpaPeringkat\"", "§\"pitaTengah\"", true, ("SKP2103", "$.versi[0].skala.capaian.celah"))
            .With(("pilihan", "tanpaPeringkat, pitaBawah, pitaAtas, bulatkanDulu, dibiarkan")),
        Kecil("scale without bands", "{ \"mulai\": \"2020-01-01\" } }", "{ \"mulai\": \"2020-01-01\" }, \"skala\": { \"akip\": { \"peringkat\": §[ ] } } }", true, ("SKP3007", "$.versi[0].skala.akip.peringkat"))
            .With(("skala", "akip")),
        Kecil("scale with a blank name", "{ \"mulai\": \"2020-01-01\" } }", "{ \"mulai\": \"2020-01-01\" }, \"skala\": { §\" \": { \"peringkat\": [ { \"predikat\": \"A\", \"minimal\": 1 } ] } } }", true, ("SKP2109", "$.versi[0].skala. ")),
        Kecil("scale with an empty name", "{ \"mulai\": \"2020-01-01\" } }", "{ \"mulai\": \"2020-01-01\" }, \"skala\": { §\"\": { \"peringkat\": [ { \"predikat\": \"A\", \"minimal\": 1 } ] } } }", true, ("SKP2109", "$.versi[0].skala.")),
        Kecil("column counted in characters behind other letters", "\"Aturan uji\"", "\"Aturan ují – 規則 ĄĆ\", §\"kata\": 1", true, ("SKP2101", "$.kata")),
        Aturan(
            "several problems in file order",
            ContohBerkas.Aturan[ContohBerkas.Aturan.IndexOf("\"kode\": \"uji\"", StringComparison.Ordinal)..ContohBerkas.Aturan.IndexOf("\"capaian\": {\n        \"rumus\"", StringComparison.Ordinal)],
            """
            "kode": "uji",
              §"lain": 1,
              "nama": §7,
              "versi": [
                {
                  "berlaku": { "mulai": "2020-01-01", §"akhir": "x", "sampai": "2024-12-31", §"mulai": "2020-01-01" },
                  "dasarHukum": [ §{ "tahun": §"dua ribu", §"jns": "Perbup" } ],
                  
            """,
            true,
            ("SKP2101", "$.lain"),
            ("SKP2105", "$.nama"),
            ("SKP2101", "$.versi[0].berlaku.akhir"),
            ("SKP2104", "$.versi[0].berlaku.mulai"),
            ("SKP2102", "$.versi[0].dasarHukum[0].jenis"),
            ("SKP2105", "$.versi[0].dasarHukum[0].tahun"),
            ("SKP2101", "$.versi[0].dasarHukum[0].jns")),
    ];

    private static IEnumerable<(string Nama, Sunting Isi)> GetLaporan() =>
    [
        Laporan("number where a text belongs", "\"judul\": \"Laporan uji\"", "\"judul\": §2024", true, ("SKP2105", "$.judul")),
        Laporan("period as a number", "\"periode\": \"2024\",\n  \"aturan\"", "\"periode\": §2024,\n  \"aturan\"", true, ("SKP2105", "$.periode")),
        Laporan("period that is none", "\"periode\": \"2024\",\n  \"aturan\"", "\"periode\": §\"2024-TW5\",\n  \"aturan\"", true, ("SKP4005", "$.periode")).With(("teks", "2024-TW5")),
        Laporan("period with a line feed", "\"periode\": \"2024\",\n  \"aturan\"", "\"periode\": §\"2024\\n\",\n  \"aturan\"", true, ("SKP4005", "$.periode")),
        Laporan("null", "\"satuan\": \"Nilai\"", "\"satuan\": §null", true, ("SKP2105", "$.indikator[0].satuan")),
        Laporan("text where truth belongs", "\"iku\": true", "\"iku\": §\"ya\"", true, ("SKP2105", "$.indikator[0].iku")).With(("harus", "true atau false")),
        Laporan("unknown key", "\"pemda\":", "§\"pemdaa\":", true, ("SKP2101", "$.instansi.pemdaa")).With(("saran", "pemda")),
        Laporan("duplicate key", "\"pemda\": \"Kabupaten Uji\"", "\"pemda\": \"Kabupaten Uji\", §\"id\": \"dinas\"", null, ("SKP2104", "$.instansi.id")),
        Laporan("missing key", "{ \"kode\": \"uji\", \"berkas\": \"uji.aturan.json\" }", "§{ \"berkas\": \"uji.aturan.json\" }", true, ("SKP2102", "$.aturan.kode")),
        Laporan("missing polarity", "{ \"id\": \"I2\", \"nama\": \"Indikator dua\", \"induk\": \"S1\", \"polaritas\": \"negatif\" }", "§{ \"id\": \"I2\", \"nama\": \"Indikator dua\", \"induk\": \"S1\" }", true, ("SKP2102", "$.indikator[1].polaritas")),
        Laporan("two polarities", "\"positif\"", "§\"naik, turun\"", true, ("SKP2103", "$.indikator[0].polaritas")).With(("pilihan", "positif, negatif, rentang, stabil, mutlak, ordinal")),
        Laporan("polarity in capitals", "\"positif\"", "§\"Positif\"", true, ("SKP2103", "$.indikator[0].polaritas")).With(("saran", "positif")),
        Laporan("code of no known shape", "\"kode\": \"7.01.01\"", "\"kode\": §\"7.01.01.2\"", false, ("SKP4030", "$.rencana[2].kode")).With(("teks", "7.01.01.2")),
        Laporan("code with letters", "\"kode\": \"7.01.01\"", "\"kode\": §\"A.01.01\"", false, ("SKP4030", "$.rencana[2].kode")),
        Laporan("code of another level", "\"kode\": \"7.01.01\"", "\"kode\": §\"7.01.01.2.01\"", false, ("SKP4031", "$.rencana[2].kode")).With(("ada", "kegiatan"), ("harus", "program")),
        Laporan("account with letters", "\"kode\": \"5.1\"", "\"kode\": §\"5.x\"", false, ("SKP4033", "$.rencana[3].kode")),
        Laporan("child under the wrong parent", "{ \"id\": \"B1\",", "{ \"id\": \"K1\", \"jenis\": \"urusan\", \"nama\": \"U\", \"induk\": §\"P1\" }, { \"id\": \"B1\",", false, ("SKP4034", "$.rencana[3].induk")).With(("tingkatInduk", "program"), ("tingkat", "urusan")),
        Laporan("account under a program", "\"jenis\": \"belanja\",", "\"jenis\": \"belanja\", \"induk\": §\"P1\",", false, ("SKP4034", "$.rencana[3].induk")),
        Laporan("code that is not its parent's", "{ \"id\": \"B1\",", "{ \"id\": \"K1\", \"jenis\": \"kegiatan\", \"nama\": \"K\", \"induk\": \"P1\", \"kode\": §\"7.01.02.2.01\" }, { \"id\": \"B1\",", false, ("SKP4032", "$.rencana[3].kode")).With(("induk", "7.01.01")),
        Laporan("unit that is not there", "\"unit\": \"umum\"", "\"unit\": §\"umun\"", false, ("SKP4008", "$.rencana[2].unit")).With(("saran", "umum")),
        Laporan("version of the pagu that is none", "\"murni\": 100", "§\"awal\": 100", true, ("SKP4035", "$.anggaran[0].pagu.awal")),
        Laporan("shift without a number", "\"murni\": 100", "§\"pergeseran\": 100", true, ("SKP4035", "$.anggaran[0].pagu.pergeseran")),
        Laporan("pagu that is no money", "\"Rp 120,00\"", "§\"80-90\"", false, ("SKP4036", "$.anggaran[0].pagu.perubahan")),
        Laporan("negative pagu", "\"murni\": 100", "\"murni\": §-100", false, ("SKP4037", "$.anggaran[0].pagu.murni")),
        Laporan("amount given twice", "{ \"subjek\": \"P1\", \"periode\": \"2024-TW1\", \"sumberDana\": \"PAD\", \"realisasi\": 20 }", "{ \"subjek\": \"P1\", \"periode\": \"2024\", \"realisasi\": §20 }", false, ("SKP4038", "$.anggaran[1].realisasi")).With(("kunci", "realisasi(P1; 2024)")),
        Laporan("spent without a pagu", "\"periode\": \"2024-TW1\", \"sumberDana\": \"PAD\", \"realisasi\": 20", "\"periode\": \"2023\", \"realisasi\": §20", false, ("SKP4039", "$.anggaran[1].realisasi")).With(("tahun", "2023")),
        Laporan("quarter 5 of the budget", "\"2024-TW1\"", "§\"2024-TW5\"", true, ("SKP4005", "$.anggaran[1].periode")),
        Laporan("perjanjian that is a renstra", "\"dokumen\": \"pk\", \"tahun\"", "\"dokumen\": §\"renstra\", \"tahun\"", false, ("SKP4040", "$.perjanjian[0].dokumen")),
        Laporan("perjanjian of an unknown program", "[ \"P1\" ]", "[ §\"P2\" ]", false, ("SKP4008", "$.perjanjian[0].program[0]")),
        Laporan("link to a program", "\"untuk\": \"I1\"", "\"untuk\": §\"P1\"", false, ("SKP4008", "$.dukungan[0].untuk")),
        Laporan("text on nothing", "\"subjek\": \"P1\", \"jenis\": \"kendala\"", "\"subjek\": §\"P9\", \"jenis\": \"kendala\"", false, ("SKP4008", "$.narasi[0].subjek")),
        Laporan("weight of zero", "\"akumulasi\": \"terakhir\"", "\"akumulasi\": \"terakhir\", \"bobot\": §0.0", true, ("SKP4023", "$.indikator[0].bobot")),
        Laporan("negative weight", "\"akumulasi\": \"terakhir\"", "\"akumulasi\": \"terakhir\", \"bobot\": §-1", true, ("SKP4023", "$.indikator[0].bobot")),
        Laporan("unknown level", "\"jenis\": \"sasaran\"", "\"jenis\": §\"sasarn\"", true, ("SKP2103", "$.rencana[1].jenis")).With(("saran", "sasaran")),
        Laporan("duplicate id of an indicator", "{ \"id\": \"I2\",", "{ \"id\": §\"I1\", \"nama\": \"x\", \"induk\": \"S1\", \"polaritas\": \"positif\" }, { \"id\": \"I2\",", false, ("SKP4012", "$.indikator[1].id")).With(("id", "I1")),
        Laporan("id of a node taken by an indicator", "{ \"id\": \"I2\",", "{ \"id\": §\"S1\", \"nama\": \"x\", \"induk\": \"S1\", \"polaritas\": \"positif\" }, { \"id\": \"I2\",", false, ("SKP4012", "$.indikator[1].id")),
        Laporan("id of the body taken by another", "{ \"id\": \"tetangga\",", "{ \"id\": §\"dinas\", \"nama\": \"x\" }, { \"id\": \"tetangga\",", false, ("SKP4012", "$.instansiLain[0].id")),
        Laporan("malformed id", "{ \"id\": \"I2\",", "{ \"id\": §\"I 3\", \"nama\": \"x\", \"induk\": \"S1\", \"polaritas\": \"positif\" }, { \"id\": \"I2\",", true, ("SKP4013", "$.indikator[1].id")),
        Laporan("id of 65 letters", "{ \"id\": \"I2\",", $"{{ \"id\": §\"{new string('a', 65)}\", \"nama\": \"x\", \"induk\": \"S1\", \"polaritas\": \"positif\" }}, {{ \"id\": \"I2\",", true, ("SKP4013", "$.indikator[1].id")),
        Laporan("id that names a set", "{ \"id\": \"I2\",", "{ \"id\": §\"semua\", \"nama\": \"x\", \"induk\": \"S1\", \"polaritas\": \"positif\" }, { \"id\": \"I2\",", false, ("SKP4021", "$.indikator[1].id")).With(("id", "semua")),
        Laporan("unknown parent of a node", "\"induk\": \"T1\"", "\"induk\": §\"T2\"", false, ("SKP4014", "$.rencana[1].induk")).With(("id", "T2")),
        Laporan("node that is its own parent", "\"induk\": \"T1\"", "\"induk\": §\"S1\"", false, ("SKP4014", "$.rencana[1].induk")),
        Laporan(
            "nodes over each other",
            "{ \"id\": \"S1\",",
            "{ \"id\": \"X1\", \"jenis\": \"tujuan\", \"nama\": \"X\", \"induk\": §\"X2\" }, { \"id\": \"X2\", \"jenis\": \"tujuan\", \"nama\": \"X\", \"induk\": \"X1\" }, { \"id\": \"S1\",",
            false,
            ("SKP4014", "$.rencana[1].induk")).With(("id", "X2")),
        Laporan("unknown parent of an indicator", "\"nama\": \"Indikator dua\", \"induk\": \"S1\"", "\"nama\": \"Indikator dua\", \"induk\": §\"S9\"", false, ("SKP4014", "$.indikator[1].induk")),
        Laporan("blank name of another body", "\"nama\": \"Dinas Tetangga\"", "\"nama\": §\" \"", true, ("SKP2109", "$.instansiLain[0].nama")),
        Laporan("document of the yearly target", "\"target\": \"pk\"", "\"target\": §\"PK\"", true, ("SKP4006", "$.acuan.target")).With(("teks", "PK")),
        Laporan("end target without a year", "\"renstra@2026\"", "§\"renstra\"", true, ("SKP4020", "$.acuan.targetAkhir")).With(("teks", "renstra")),
        Laporan(
            "several problems in file order",
            "{ \"id\": \"T1\", \"jenis\": \"tujuan\", \"nama\": \"Tujuan\" },\n    { \"id\": \"S1\", \"jenis\": \"sasaran\", \"nama\": \"Sasaran\", \"induk\": \"T1\" },",
            "{ §\"lain\": \"1\", \"id\": \"T1\", \"jenis\": §\"misi\", \"nama\": \"Tujuan\" },\n    { \"id\": \"S1\", \"jenis\": \"sasaran\", \"nama\": \"Sasaran é\", \"induk\": §\"T0\", §\"induk\": \"T1\" },\n    §true,",
            true,
            ("SKP2101", "$.rencana[0].lain"),
            ("SKP2103", "$.rencana[0].jenis"),
            ("SKP4014", "$.rencana[1].induk"),
            ("SKP2104", "$.rencana[1].induk"),
            ("SKP2105", "$.rencana[2]")),
    ];

    private static IEnumerable<(string Nama, Sunting Isi)> GetNilai() =>
    [
        Laporan("ambiguous figure", "\"nilai\": \"80\"", "\"nilai\": §\"1.464\"", false, ("SKP4018", "$.fakta[0].nilai")).With(("teks", "1.464"), ("pilihan", "1464 / 1,464")),
        Laporan("two commas", "\"nilai\": \"80\"", "\"nilai\": §\"1.991.454.533,00,00\"", false, ("SKP1001", "$.fakta[0].nilai")),
        Laporan("dots in the wrong place", "\"nilai\": \"80\"", "\"nilai\": §\"315.000.00\"", false, ("SKP1002", "$.fakta[0].nilai")),
        Laporan("figure of 29 digits", "\"nilai\": \"80\"", "\"nilai\": §\"12345678901234567890123456789\"", false, ("SKP1003", "$.fakta[0].nilai")),
        Laporan("figure that is none", "\"nilai\": \"80\"", "\"nilai\": §\"#REF!\"", false, ("SKP1004", "$.fakta[0].nilai")),
        Laporan("figure without a digit before the comma", "\"nilai\": \"80\"", "\"nilai\": §\",5\"", false, ("SKP1005", "$.fakta[0].nilai")),
        Laporan("reversed range", "\"nilai\": \"80\"", "\"nilai\": §\"90-80\"", false, ("SKP1006", "$.fakta[0].nilai")),
        Laporan("dash for a figure", "\"nilai\": \"80\"", "\"nilai\": §\"-\"", false, ("SKP4019", "$.fakta[0].nilai")),
        Laporan("empty figure", "\"nilai\": \"80\"", "\"nilai\": §\"\"", true, ("SKP4019", "$.fakta[0].nilai")),
        Laporan("null for a figure", "\"nilai\": \"80\"", "\"nilai\": §null", true, ("SKP2105", "$.fakta[0].nilai")),
        Laporan("exponent", "\"nilai\": 10", "\"nilai\": §1e1", false, ("SKP2106", "$.fakta[2].nilai")),
        Laporan("number of 30 digits", "\"nilai\": 10", "\"nilai\": §100000000000000000000000000000", false, ("SKP2106", "$.fakta[2].nilai")),
        Laporan("unknown measure", "\"ukuran\": \"realisasi\", \"subjek\": \"I1\", \"periode\": \"2024\", \"nilai\"", "\"ukuran\": §\"hasil\", \"subjek\": \"I1\", \"periode\": \"2024\", \"nilai\"", true, ("SKP2103", "$.fakta[1].ukuran")).With(("pilihan", "target, realisasi")),
        Laporan("unknown subject", "\"subjek\": \"I2\"", "\"subjek\": §\"I9\"", false, ("SKP4008", "$.fakta[2].subjek")).With(("id", "I9"), ("saran", "I1")),
        Laporan("node as the subject of a fact", "\"subjek\": \"I2\"", "\"subjek\": §\"S1\"", false, ("SKP4008", "$.fakta[2].subjek")),
        Laporan("unknown body", "\"instansi\": \"tetangga\"", "\"instansi\": §\"tetanga\"", false, ("SKP4008", "$.fakta[3].instansi")).With(("saran", "tetangga")),
        Laporan("period of a fact", "\"subjek\": \"I2\", \"periode\": \"2024\"", "\"subjek\": \"I2\", \"periode\": §\"2026-2024\"", false, ("SKP4005", "$.fakta[2].periode")),
        Laporan("period before the republic", "\"subjek\": \"I2\", \"periode\": \"2024\"", "\"subjek\": \"I2\", \"periode\": §\"1944\"", true, ("SKP4005", "$.fakta[2].periode")),
        Laporan("unknown document", "\"dokumen\": \"pk\", \"nilai\": 10", "\"dokumen\": §\"iku:\", \"nilai\": 10", true, ("SKP4006", "$.fakta[2].dokumen")),
        Laporan(
            "target without document",
            "{ \"ukuran\": \"target\", \"subjek\": \"I2\", \"periode\": \"2024\", \"dokumen\": \"pk\", \"nilai\": 10 }",
            "§{ \"ukuran\": \"target\", \"subjek\": \"I2\", \"periode\": \"2024\", \"nilai\": 10 }",
            true,
            ("SKP4017", "$.fakta[2]")),
        Laporan("realisasi with document", "\"instansi\": \"tetangga\", \"nilai\"", "\"instansi\": \"tetangga\", \"dokumen\": §\"pk\", \"nilai\"", true, ("SKP4016", "$.fakta[3].dokumen")),
        Laporan("year a score is carried from out of range", "\"dibawaDari\": 2022", "\"dibawaDari\": §22", true, ("SKP2107", "$.skor[0].nilai.U2.dibawaDari")),
        Laporan("year carried from out of range", "\"dibawaDari\": 2023", "\"dibawaDari\": §23", true, ("SKP2107", "$.fakta[1].dibawaDari")),
        Laporan(
            "duplicate fact",
            "{ \"ukuran\": \"target\", \"subjek\": \"I2\",",
            "§{ \"ukuran\": \"target\", \"subjek\": \"I1\", \"periode\": \"2024\", \"dokumen\": \"pk\", \"nilai\": \"81\" }, { \"ukuran\": \"target\", \"subjek\": \"I2\",",
            false,
            ("SKP4015", "$.fakta[2]")).With(("kunci", "target(I1; 2024; dokumen=pk)")),
    ];

    private static IEnumerable<(string Nama, Sunting Isi)> GetTabel() =>
    [
        Laporan("unknown subject of a row", "{ \"subjek\": \"I1\", \"sel\"", "{ \"subjek\": §\"I0\", \"sel\"", false, ("SKP4008", "$.tabel[0].baris[0].subjek")).With(("id", "I0")),
        Laporan("unknown subject in a column", "\"target(*; 2024)\"", "§\"target(X1; 2024)\"", false, ("SKP4008", "$.tabel[0].kolom[1].menyatakan")),
        Laporan("unknown body in a column", "\"target(*; 2024)\"", "§\"target(*; 2024; instansi=tetanggaa)\"", false, ("SKP4008", "$.tabel[0].kolom[1].menyatakan")).With(("saran", "tetangga")),
        Laporan("unknown set in a cell", "\"rerata(capaian; iku; 2024)\"", "§\"rerata(capaian; sasaran:S9; 2024)\"", false, ("SKP4008", $"{SelRerata}.menyatakan")).With(("id", "sasaran:S9")),
        Laporan("set of the wrong level", "\"rerata(capaian; iku; 2024)\"", "§\"rerata(capaian; program:S1; 2024)\"", false, ("SKP4008", $"{SelRerata}.menyatakan")),
        Laporan("unknown printed table in a cell", "\"rerata(capaian; iku; 2024)\"", "§\"cetak(t9/I1/target)\"", false, ("SKP4022", $"{SelRerata}.menyatakan")),
        Laporan("unknown printed row in a cell", "\"rerata(capaian; iku; 2024)\"", "§\"cetak(t1/I9/target)\"", false, ("SKP4022", $"{SelRerata}.menyatakan")),
        Laporan("unknown printed column in a cell", "\"rerata(capaian; iku; 2024)\"", "§\"cetak(t1/I1/hasil)\"", false, ("SKP4022", $"{SelRerata}.menyatakan")),
        Laporan("mean of the members of an unknown table", "\"rerata(capaian; iku; 2024)\"", "§\"predikat(rerata(capaian; iku; 2024; anggota=cetak:t9))\"", false, ("SKP4022", $"{SelRerata}.menyatakan")),
        Laporan("malformed reference", "\"target(*; 2024)\"", "\"target §*; 2024\"", true, ("SKP4001", "$.tabel[0].kolom[1].menyatakan")),
        Laporan("unknown quantity in a reference", "\"target(*; 2024)\"", "§\"targt(*; 2024)\"", true, ("SKP4002", "$.tabel[0].kolom[1].menyatakan")).With(("saran", "target")),
        Laporan("mere text is a word for cells alone", "\"target(*; 2024)\"", "\"teks§\"", true, ("SKP4001", "$.tabel[0].kolom[1].menyatakan")),
        Laporan("star without subject", "\"nama\": \"Rata-rata\", \"capaian\"", "\"nama\": \"Rata-rata\", §\"target\": \"80\", \"capaian\"", false, ("SKP4009", "$.tabel[0].baris[1].sel.target")).With(("baris", "rata-rata")),
        Laporan("star in a cell without subject", "\"capaian\": { \"teks\": \"90,63 %\", \"menyatakan\": \"rerata(capaian; iku; 2024)\"", "§\"capaian\": { \"teks\": \"90,63 %\", \"menyatakan\": \"predikat(capaian(*; 2024))\"", false, ("SKP4009", SelRerata)),
        Laporan("star in a set without subject", "\"capaian\": { \"teks\": \"90,63 %\", \"menyatakan\": \"rerata(capaian; iku; 2024)\"", "§\"capaian\": { \"teks\": \"90,63 %\", \"menyatakan\": \"rerata(capaian; unit:*; 2024)\"", false, ("SKP4009", SelRerata)),
        Laporan("unknown printed row in a set", "\"rerata(capaian; iku; 2024)\"", "§\"jumlah(cetak:t1/I1..I9/target)\"", false, ("SKP4022", $"{SelRerata}.menyatakan")),
        Laporan("unknown unit in a set", "\"rerata(capaian; iku; 2024)\"", "§\"rerata(capaian; unit:lain; 2024; anggota=anak)\"", false, ("SKP4008", $"{SelRerata}.menyatakan")).With(("id", "unit:lain")),
        Laporan("cell of an unknown column", "\"target\": \"80\", \"capaian\": \"90,63\"", "\"target\": \"80\", §\"capain\": \"90,63\"", false, ("SKP4010", "$.tabel[0].baris[0].sel.capain"))
            .With(("tabel", "t1"), ("saran", "capaian")),
        Laporan("row without id and subject", "{ \"id\": \"rata-rata\", \"sel\"", "§{ \"sel\"", true, ("SKP4011", "$.tabel[0].baris[1]")),
        Laporan("row without cells", "{ \"subjek\": \"I1\", \"sel\": { \"nama\": \"Indikator satu\", \"target\": \"80\", \"capaian\": \"90,63\" } }", "§{ \"subjek\": \"I1\" }", true, ("SKP2102", "$.tabel[0].baris[0].sel")),
        Laporan("number as a cell", "\"capaian\": \"90,63\" }", "\"capaian\": §90.63 }", true, ("SKP2105", "$.tabel[0].baris[0].sel.capaian")),
        Laporan("cell without text", "{ \"teks\": \"90,63 %\",", "§{", true, ("SKP2102", $"{SelRerata}.teks")),
        Laporan("unknown key of a cell", "\"rusak\": \"Noda.\"", "§\"cacat\": \"Noda.\"", true, ("SKP2101", $"{SelRerata}.cacat")).With(("pilihan", "teks, menyatakan, rusak, dibaca, catatan, banding")),
        Laporan("duplicate row", "{ \"id\": \"rata-rata\", \"sel\"", "§{ \"subjek\": \"I1\", \"sel\": { } }, { \"id\": \"rata-rata\", \"sel\"", false, ("SKP4012", "$.tabel[0].baris[1]")).With(("id", "I1")),
        Laporan("malformed id of a table", "\"id\": \"t1\"", "\"id\": §\"t/1\"", true, ("SKP4013", "$.tabel[0].id")),
        Laporan("malformed id of a column", "{ \"id\": \"nama\", \"judul\"", "{ \"id\": \"nama\", \"judul\": \"\" }, { \"id\": §\"ke dua\", \"judul\"", true, ("SKP4013", "$.tabel[0].kolom[1].id")),
        Laporan("malformed id of a row", "{ \"id\": \"rata-rata\", \"sel\"", "{ \"id\": §\"rata rata\", \"sel\"", true, ("SKP4013", "$.tabel[0].baris[1].id")),
        Laporan("duplicate column", "{ \"id\": \"target\", \"judul\"", "{ \"id\": §\"nama\", \"judul\": \"\" }, { \"id\": \"target\", \"judul\"", false, ("SKP4012", "$.tabel[0].kolom[1].id")),
        Laporan("duplicate table", "\"tabel\": [\n    {\n      \"id\": \"t1\"", "\"tabel\": [ { \"id\": \"t1\", \"judul\": \"\", \"kolom\": [ ], \"baris\": [ ] },\n    {\n      \"id\": §\"t1\"", false, ("SKP4012", "$.tabel[1].id")),
    ];

    private static IEnumerable<(string Nama, Sunting Isi)> GetKasus() =>
    [
        Kasus("unknown key", "\"nilai\": 101", "\"nilai\": 101, §\"target\": \"5\"", true, ("SKP2101", "$.kasus[1].target")),
        Kasus("value without a scale", "{ \"skala\": \"capaian\", \"nilai\": 101, \"predikat\": null }", "§{ \"nilai\": 101, \"predikat\": null }", true, ("SKP2102", "$.kasus[1].skala")),
        Kasus("value without a predikat", "{ \"skala\": \"capaian\", \"nilai\": 101, \"predikat\": null }", "§{ \"skala\": \"capaian\", \"nilai\": 101 }", true, ("SKP2102", "$.kasus[1].predikat")),
        Kasus("capaian and reason", "{ \"realisasi\": \"5\", \"alasan\"", "§{ \"capaian\": 5, \"realisasi\": \"5\", \"alasan\"", true, ("SKP2111", "$.kasus[3]")).With(("satu", "capaian"), ("dua", "alasan")),
        Kasus("unknown reason", "\"targetKosong\"", "§\"kosong\"", true, ("SKP2103", "$.kasus[3].alasan")),
        Kasus("ambiguous figure", "\"B (82,84)\"", "§\"1.464\"", false, ("SKP4018", "$.kasus[2].target")),
        Kasus("number as a predikat", "\"Sedang\" ]", "§5 ]", true, ("SKP2105", "$.kasus[0].predikat[1]")),
        Kasus("other format", "\"sakip.kasus/1\"", "§\"sakip.aturan/1\"", true, ("SKP2110", "$.format")),
        Kasus("date that is none", "\"tanggal\": \"2024-12-31\", \"skala\"", "\"tanggal\": §\"2023-02-29\", \"skala\"", false, ("SKP2108", "$.kasus[0].tanggal")),
    ];

    private static IEnumerable<(string Nama, Sunting Isi)> GetTerima() =>
    [
        Terima("other format", "\"sakip.terima/1\"", "§\"sakip.laporan/1\"", true, ("SKP2110", "$.format")),
        Terima("unknown key", "\"alasan\":", "§\"alsan\":", true, ("SKP2101", "$.terima[0].alsan")).With(("saran", "alasan")),
        Terima("missing print", "{ \"laporan\": \"uji\", \"temuan\": \"t1/I1/target\", \"kode\": \"SKP5001\", \"tercetak\": \"\" }", "§{ \"laporan\": \"uji\", \"temuan\": \"t1/I1/target\", \"kode\": \"SKP5001\" }", true, ("SKP2102", "$.terima[1].tercetak")),
        Terima("blank id", "\"t1/I1/target\"", "§\" \"", true, ("SKP2109", "$.terima[1].temuan")),
        Terima("number as a print", "\"90,62\"", "§90.62", true, ("SKP2105", "$.terima[0].tercetak")),
        Terima("the same finding twice", "{ \"laporan\": \"uji\", \"temuan\": \"t1/I1/target\", \"kode\": \"SKP5001\", \"tercetak\": \"\"", "{ \"laporan\": \"uji\", \"temuan\": §\"t1/I1/capaian\", \"kode\": \"SKP5002\", \"tercetak\": \"90,62\"", false, ("SKP4012", "$.terima[1].temuan"))
            .With(("id", "t1/I1/capaian")),
    ];

    private static (string Nama, Sunting Isi) Terima(string nama, string cari, string ganti, bool? skema, params (string, string)[] harap) =>
        ($"terima: {nama}", new(ContohBerkas.Terima, cari, ganti, skema, harap));
}
