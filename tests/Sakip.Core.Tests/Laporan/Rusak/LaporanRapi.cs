using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Berkas;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Laporan.Rusak;

/// <summary>The four real reports with their errors mended, and copies of a report in which a print, a fact or an order is another.</summary>
internal static class LaporanRapi
{
    public const string Banjar = "lkip-2024-setda-kota-banjar";
    public const string Paser = "lkjip-2024-setda-kabupaten-paser";
    public const string Banjarbaru = "lkj-2024-kecamatan-banjarbaru-selatan";
    public const string Pengaron = "laporan-tw1-2024-kecamatan-pengaron";

    private const int PutaranTerbanyak = 8; // a mended cell can make another one wrong that refers to its print

    public static IReadOnlyList<string> Nama { get; } = [Banjar, Paser, Banjarbaru, Pengaron];

    private static readonly Dictionary<string, Lazy<(LaporanKinerja, PaketAturan)>> Rapi = Nama.ToDictionary(
        nama => nama, nama => new Lazy<(LaporanKinerja, PaketAturan)>(() => (Mend(Read(nama), ReadPaket(nama)), ReadPaket(nama))), StringComparer.Ordinal);

    public static LaporanKinerja Read(string nama) => LaporanJson.Read(ContohBerkas.Read($"docs/contoh/{nama}.laporan.json")).Isi;

    public static PaketAturan ReadPaket(string nama) => AturanJson.Read(ContohBerkas.Read($"docs/contoh/{nama}.aturan.json")).Isi;

    /// <summary>Gets a real report mended, with its rules.</summary>
    public static (LaporanKinerja Laporan, PaketAturan Paket) Get(string nama) => Rapi[nama].Value;

    /// <summary>Mends a report: wrong parts of sums make up the difference, wrong cells print what recomputes, cells that cannot be checked are blank.</summary>
    private static LaporanKinerja Mend(LaporanKinerja laporan, PaketAturan paket)
    {
        foreach (var selisih in PengukuranAnggaran.Compute(laporan.Data, laporan.Periode).Selisih.Where(s => s.Jenis == JenisSelisih.Bagian))
        {
            var bagian = new PenghitungAnggaran(laporan.Data).GetBagian(selisih.Kunci.Subjek)[0].Id;
            var kurang = Pembulatan.From(0).Round(selisih.Tersurat - selisih.Jumlah);
            laporan = WithData(laporan, Copy(laporan.Data, anggaran: laporan.Data.Anggaran.Select(a =>
                (a.Kunci.Subjek, a.Kunci.Periode, a.Kunci.Versi) == (bagian, selisih.Kunci.Periode, selisih.Kunci.Versi)
                    ? new(a.Kunci, Rupiah.From(a.Jumlah.Jumlah + kurang), a.Catatan)
                    : a)));
        }

        for (var putaran = 0; putaran < PutaranTerbanyak; putaran++)
        {
            var hasil = Verifikasi.Run(laporan, paket);
            var ganti = hasil.Temuan.ToDictionary(t => t.Sel, t => Write(laporan, t));
            foreach (var sel in hasil.TakTerperiksa.Select(t => t.Sel).Concat(hasil.HurufDilipat))
            {
                ganti[sel] = string.Empty;
            }

            if (ganti.Count == 0)
            {
                return laporan;
            }

            laporan = Print(laporan, ganti);
        }

        return laporan;
    }

    /// <summary>Copies a report with other prints.</summary>
    public static LaporanKinerja Print(LaporanKinerja laporan, IReadOnlyDictionary<AlamatSel, string> teks) => Copy(
        laporan,
        laporan.Data,
        laporan.Tabel.Select(t => new TabelCetak(
            t.Id,
            t.Nomor,
            t.Judul,
            t.Kolom,
            t.Baris.Select(b => new BarisCetak(
                b.Id,
                b.Subjek,
                t.Kolom.Where(k => b.FindSel(k.Id) is not null).ToDictionary(
                    k => k.Id, k => Print(b.FindSel(k.Id)!, teks.GetValueOrDefault(new(t.Id, b.Id, k.Id)))))),
            t.Catatan)),
        laporan.Kalimat.Select(k => new KalimatCetak(
            k.Id, k.Tempat, k.Teks, k.Klaim.Select((sel, i) => Print(sel, teks.GetValueOrDefault(new(KalimatCetak.Tabel, k.Id, $"{i + 1}")))))));

    /// <summary>Copies a report with other data.</summary>
    public static LaporanKinerja WithData(LaporanKinerja laporan, DataKinerja data) => Copy(laporan, data, laporan.Tabel, laporan.Kalimat);

    /// <summary>Copies a report with its tables in another order.</summary>
    public static LaporanKinerja WithTabel(LaporanKinerja laporan, IEnumerable<TabelCetak> tabel) => Copy(laporan, laporan.Data, tabel, laporan.Kalimat);

    /// <summary>Copies the data with other facts, amounts, nodes and indicators.</summary>
    public static DataKinerja Copy(
        DataKinerja data,
        IEnumerable<Fakta>? fakta = null,
        IEnumerable<Anggaran>? anggaran = null,
        IEnumerable<SimpulRencana>? simpul = null,
        IEnumerable<IndikatorKinerja>? indikator = null) => new(
        data.Instansi,
        simpul ?? data.Simpul,
        indikator ?? data.Indikator,
        fakta ?? data.Fakta,
        data.InstansiLain,
        data.Acuan,
        data.Unit,
        anggaran ?? data.Anggaran,
        data.Dukungan,
        data.Perjanjian,
        data.Narasi,
        data.Skor);

    private static LaporanKinerja Copy(LaporanKinerja laporan, DataKinerja data, IEnumerable<TabelCetak> tabel, IEnumerable<KalimatCetak> kalimat) =>
        new(laporan.Id, laporan.Judul, laporan.Periode, laporan.KodeAturan, laporan.BerkasAturan, data, tabel, kalimat);

    private static SelCetak Print(SelCetak sel, string? teks) =>
        teks is null ? sel : new(teks, sel.Menyatakan, sel.IsTeks, null, null, sel.Catatan, sel.Banding);

    /// <summary>Writes what recomputes at the printed decimals; of several predikat the first; a bound that does not hold is not stated.</summary>
    private static string Write(LaporanKinerja laporan, Temuan temuan) =>
        temuan.Kode.Equals(PesanTemuan.BatasTakTerpenuhi) ? string.Empty
        : temuan.Explain()?.Tepat is { } tepat
        && laporan.Cetakan.SelectMany(KlaimCetak.Find).First(k => k.Alamat == temuan.Sel).Sel.Bacaan.Kemungkinan.FirstOrDefault() is { Angka: not null } tercetak
        && Pembulatan.From(tercetak.Desimal).TryRound(tepat, out var bulat)
            ? AngkaIndonesia.Format(bulat, tercetak.Desimal)
            : temuan.Hitung.Split(" / ")[0];
}
