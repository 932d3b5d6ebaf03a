namespace Sakip.Core.Tests.Berkas;

/// <content>Bad mappings of CSV tables.</content>
internal static partial class BerkasSalah
{
    private const string Tabel0 = "$.tabel[0]";

    private static (string Nama, Sunting Isi) Petaan(string nama, string cari, string ganti, bool? skema, params (string, string)[] harap) =>
        ($"petaan: {nama}", new(ContohBerkas.Petaan, cari, ganti, skema, harap));

    private static IEnumerable<(string Nama, Sunting Isi)> GetPetaan() =>
    [
        Petaan("other format", "\"sakip.petaan/1\"", "§\"sakip.laporan/1\"", true, ("SKP2110", "$.format")).With(("harus", "sakip.petaan/1")),
        Petaan("report inside without a body", "{ \"format\": \"sakip.laporan/1\", \"id\": \"uji\", \"judul\": \"Laporan uji\", \"periode\": \"2024\", \"aturan\": { \"kode\": \"uji\" }, \"instansi\": { \"id\": \"dinas\", \"nama\": \"Dinas Uji\" } }", "§{ \"format\": \"sakip.laporan/1\", \"id\": \"uji\", \"judul\": \"Laporan uji\", \"periode\": \"2024\", \"aturan\": { \"kode\": \"uji\" } }", false, ("SKP2102", "$.laporan.instansi")),
        Petaan("report inside with a wrong period", "\"periode\": \"2024\", \"aturan\"", "\"periode\": §\"24\", \"aturan\"", false, ("SKP4005", "$.laporan.periode")),
        Petaan("table without a file", "{ \"berkas\": \"hasil.csv\", ", "§{ ", true, ("SKP2102", "$.tabel[1].berkas")),
        Petaan("node without a level", "{ \"id\": \"row_id\", \"nama\": \"nama\", \"tingkat\": { \"kolom\": \"level\", \"awalan\": \"x-\", \"kata\": { \"skpd\": \"instansi\" } },", "§{ \"id\": \"row_id\", \"nama\": \"nama\",", true, ("SKP2102", $"{Tabel0}.simpul.tingkat")),
        Petaan("word that is no level", "{ \"kolom\": \"level\", \"awalan\": \"x-\", \"kata\": { \"skpd\": \"instansi\" } }", "§{ \"kolom\": \"level\", \"kata\": { \"skpd\": \"instanssi\" } }", false, ("SKP4313", $"{Tabel0}.simpul.tingkat")).With(("kata", "instanssi"), ("saran", "instansi")),
        Petaan("constant that is no level", "\"tingkat\": \"level\"", "\"tingkat\": §{ \"tetap\": \"subkegiatan\" }", false, ("SKP4313", "$.tabel[1].subjek.tingkat")).With(("kata", "subkegiatan"), ("saran", "subKegiatan")),
        Petaan("column and constant", "{ \"tetap\": \"umum\" }", "§{ \"tetap\": \"umum\", \"kolom\": \"unit\" }", true, ("SKP2111", $"{Tabel0}.simpul.unit")).With(("satu", "tetap"), ("dua", "kolom")),
        Petaan("neither column nor constant", "{ \"tetap\": \"umum\" }", "§{ \"awalan\": \"u\" }", true, ("SKP2102", $"{Tabel0}.simpul.unit.kolom")),
        Petaan("word that stands for a number", "\"skpd\": \"instansi\" }", "\"skpd\": §1 }", true, ("SKP2105", $"{Tabel0}.simpul.tingkat.kata.skpd")).With(("harus", "teks")),
        Petaan("column named by a number", "\"kode\": \"kode\", \"unit\"", "\"kode\": §3, \"unit\"", true, ("SKP2105", $"{Tabel0}.simpul.kode")),
        Petaan("node and subject at once", "{ \"berkas\": \"hasil.csv\", ", "§{ \"berkas\": \"hasil.csv\", \"simpul\": { \"nama\": \"nama\", \"tingkat\": \"level\" }, ", true, ("SKP2111", "$.tabel[1]")).With(("satu", "simpul"), ("dua", "subjek")),
        Petaan("subject without id and name", "{ \"id\": \"ind_id\", \"nama\": \"nama\", \"tingkat\"", "§{ \"tingkat\"", true, ("SKP4312", "$.tabel[1].subjek")),
        Petaan("table that fills nothing", "{ \"berkas\": \"hasil.csv\", \"subjek\": { \"id\": \"ind_id\", \"nama\": \"nama\", \"tingkat\": \"level\", \"induk\": \"parent\" }, \"cetak\": { \"id\": \"t2\", \"judul\": \"\", \"rusak\": \"ocr_note\", \"kolom\": [ ] } }", "§{ \"berkas\": \"hasil.csv\" }", true, ("SKP4311", "$.tabel[1]")),
        Petaan("target without a document", "{ \"ukuran\": \"target\", \"kolom\": \"target_raw\", \"periode\": { \"kolom\": \"tahun\" }, \"dokumen\": \"pk\" }", "§{ \"ukuran\": \"target\", \"kolom\": \"target_raw\" }", true, ("SKP4017", $"{Tabel0}.fakta[0]")),
        Petaan("realisasi with a document", "\"periode\": \"2024-TW1\",", "\"dokumen\": §\"pk\",", true, ("SKP4016", $"{Tabel0}.fakta[1].dokumen")),
        Petaan("unknown document", "\"dokumen\": \"pk\" },", "\"dokumen\": §\"lkjip\" },", true, ("SKP4006", $"{Tabel0}.fakta[0].dokumen")),
        Petaan("wrong period of a fact", "\"periode\": \"2024-TW1\"", "\"periode\": §\"TW1\"", true, ("SKP4005", $"{Tabel0}.fakta[1].periode")),
        Petaan("wrong period of money", "\"periode\": \"2024\", \"sumberDana\"", "\"periode\": §\"2024-TW5\", \"sumberDana\"", true, ("SKP4005", $"{Tabel0}.anggaran[0].periode")),
        Petaan("unknown version of the pagu", "\"kolom\": \"pagu_raw\", \"pagu\": \"murni\"", "\"kolom\": \"pagu_raw\", \"pagu\": §\"awal\"", true, ("SKP4035", $"{Tabel0}.anggaran[0].pagu")),
        Petaan("money without a column", "{ \"kolom\": \"pagu_raw\", \"pagu\"", "§{ \"pagu\"", true, ("SKP2102", $"{Tabel0}.anggaran[0].kolom")),
        Petaan("perjanjian of another document", "\"perjanjian\": { \"dokumen\": \"pk\"", "\"perjanjian\": { \"dokumen\": §\"renstra\"", false, ("SKP4040", $"{Tabel0}.perjanjian.dokumen")),
        Petaan("malformed reference", "\"menyatakan\": \"target(*; 2024)\"", "\"menyatakan\": \"target(*; 2024§\"", true, ("SKP4001", $"{Tabel0}.cetak.kolom[0].menyatakan")),
        Petaan("star in what a row without subject states", "\"rerata(capaian; iku; 2024)\"", "§\"capaian(*; 2024)\"", false, ("SKP4314", $"{Tabel0}.cetak.kolom[1].menyatakanLain")),
        Petaan("printed column twice", "\"kolom\": \"capaian_raw\", \"id\": \"hasil\"", "\"kolom\": §\"capaian_raw\", \"id\": \"target\"", false, ("SKP4012", $"{Tabel0}.cetak.kolom[1].kolom")),
        Petaan("damage in a column that is not printed", "\"rusak\": { \"kolom\": \"ocr_note\", \"sel\": [ \"target\" ] }", "\"rusak\": §{ \"kolom\": \"ocr_note\", \"sel\": [ \"tarjet\" ] }", false, ("SKP4010", $"{Tabel0}.cetak.rusak")).With(("id", "tarjet"), ("saran", "target")),
        Petaan("printed column whose name is no id", "\"sel\": [ \"target\" ] },\n        \"kolom\": [\n          { \"kolom\": \"target_raw\", \"judul\"", "\"sel\": [ ] },\n        \"kolom\": [\n          { \"kolom\": §\"Target 2024\", \"judul\"", false, ("SKP4013", $"{Tabel0}.cetak.kolom[0].kolom")),
        Petaan("unknown choice of texts", "\"jenis\": \"kendala\"", "\"jenis\": §\"hambatan\"", true, ("SKP2103", $"{Tabel0}.narasi[0].jenis")),
        Petaan("no list of tables", "\"abaikan\": [ \"source_line\", \"*_note\" ]", "\"abaikan\": §\"source_line\"", true, ("SKP2105", $"{Tabel0}.abaikan")).With(("harus", "larik")),
    ];
}
