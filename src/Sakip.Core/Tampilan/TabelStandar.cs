using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Perhitungan;

namespace Sakip.Tampilan;

/// <summary>Builds the standard tables of Bab II and Bab III of a performance report by name.</summary>
public static class TabelStandar
{
    internal const string Pengukuran = "pengukuran";
    internal const string CacahPredikat = "cacah-predikat";
    internal const string PerbandinganTahun = "perbandingan-tahun";
    internal const string TargetAkhir = "target-akhir";
    internal const string PerbandinganInstansi = "perbandingan-instansi";
    internal const string Anggaran = "anggaran";
    internal const string AnggaranUnit = "anggaran-unit";
    internal const string PerubahanAnggaran = "perubahan-anggaran";
    internal const string Belanja = "belanja";
    internal const string Efisiensi = "efisiensi";

    private static readonly (string Nama, KataDwibahasa Isi, Func<BahanTabel, Hasil<KumpulanTabel>> Susun)[] Semua =
    [
        ("pohon",
            new("Pohon kinerja: apa melayani apa, dan temuannya", "The performance tree: what serves what, and its findings"),
            b => From(TabelPohon.Build(PohonKinerja.From(b.Data), b.Bahasa))),
        ("pk",
            new("Perjanjian kinerja: sasaran, indikator, target, program dan pagu", "Perjanjian kinerja: sasaran, indicators, targets, programs and pagu"),
            b => From(TabelPerjanjian.Build(b.Data, b.Periode.Akhir.Year, b.Bahasa))),
        ("perbandingan-dokumen",
            new("Target menurut dokumen (Renstra, IKU, PK, PK Perubahan), dan bedanya", "Targets by document (Renstra, IKU, PK, revised PK), and where they differ"),
            b => From(TabelDokumen.Build(b.Data, b.Periode.Akhir.Year, b.Bahasa))),
        (Pengukuran,
            new("Target, realisasi, capaian, predikat, dan rata-rata", "Target, realisasi, capaian, predikat and means"),
            b => FromPengukuran(b, p => TabelPengukuran.BuildPengukuran(p, b.Bahasa))),
        (CacahPredikat,
            new("Banyaknya indikator menurut predikat", "How many indicators earned which predikat"),
            b => FromPengukuran(b, p => TabelCacah.Build(p, b.Bahasa))),
        (PerbandinganTahun,
            new("Realisasi dibanding tahun-tahun sebelumnya", "Realisasi beside earlier years"),
            b => FromPengukuran(b, p => TabelPengukuran.BuildPerubahan(p, b.Bahasa))),
        (TargetAkhir,
            new("Kemajuan terhadap target akhir Renstra atau RPJMD", "Progress to the final target of Renstra or RPJMD"),
            b => FromPengukuran(b, p => TabelPengukuran.BuildKemajuan(p, b.Bahasa))),
        (PerbandinganInstansi,
            new("Target, realisasi, dan capaian dibanding instansi lain", "Target, realisasi and capaian beside other bodies"),
            b => From([TabelInstansi.Build(b.Data, b.Paket, b.Bahasa, b.Tanggal)])),
        (Anggaran,
            new("Pagu, realisasi, sisa, dan serapan menurut program, kegiatan, sub kegiatan", "Pagu, spending, rest and serapan by program, kegiatan, sub kegiatan"),
            b => From([TabelAnggaran.BuildRealisasi(b.Anggaran, b.Bahasa)])),
        (AnggaranUnit,
            new("Pagu, realisasi, sisa, dan serapan menurut pelaksana", "Pagu, spending, rest and serapan by unit"),
            b => From([TabelAnggaran.BuildUnit(b.Anggaran, b.Bahasa)])),
        (PerubahanAnggaran,
            new("Pagu murni, pagu perubahan, bertambah atau berkurang", "Original and revised pagu, and the change"),
            b => From([TabelAnggaran.BuildPerubahan(PengukuranAnggaran.Compute(b.Data, b.Periode, VersiPagu.Perubahan), b.Bahasa)])),
        (Belanja,
            new("Pagu, realisasi, sisa, dan serapan menurut rekening belanja", "Pagu, spending, rest and serapan by account"),
            b => From([TabelAnggaran.BuildBelanja(b.Anggaran, b.Bahasa)])),
        (Efisiensi,
            new("Efisiensi sasaran dan program menurut rumus paket aturan", "Efficiency of sasaran and programs by the formulas of the pack"),
            b => From([TabelEfisiensi.Build(b.Laporan, b.Paket, b.Bahasa, b.Periode, b.Tanggal)])),
    ];

    /// <summary>Gets the names of the tables.</summary>
    public static ImmutableArray<string> Nama { get; } = [.. Semua.Select(s => s.Nama)];

    /// <summary>Builds the list of the tables: each name and what it shows.</summary>
    /// <param name="bahasa">The language of headings and texts.</param>
    /// <returns>One table, a row for each name.</returns>
    public static TabelTampil BuildDaftar(Bahasa bahasa = Bahasa.Indonesia) => new(
        bahasa == Bahasa.Inggris ? "Tables that can be printed" : "Tabel yang dapat dicetak",
        [new(Label.Nama.In(bahasa)), new(Label.Isi.In(bahasa))],
        Semua.Select(s => new BarisTampil([s.Nama, s.Isi.In(bahasa)])));

    /// <summary>Builds a table of a report.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="paket">Its rule pack.</param>
    /// <param name="nama">The name, one of <see cref="Nama"/>.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <returns>One table or more, or the problem that there is none of that name or no rules hold.</returns>
    public static Hasil<KumpulanTabel> Build(LaporanKinerja laporan, PaketAturan paket, string nama, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        ArgumentNullException.ThrowIfNull(paket);
        ArgumentNullException.ThrowIfNull(nama);
        return Build(new(laporan, paket, bahasa), nama);
    }

    /// <summary>Builds a table of what is shared by several.</summary>
    internal static Hasil<KumpulanTabel> Build(BahanTabel bahan, string nama) =>
        Semua.FirstOrDefault(s => s.Nama == nama).Susun is { } susun
            ? susun(bahan)
            : Hasil<KumpulanTabel>.FromMasalah(new Masalah(
                PesanLaporan.TabelStandarTidakAda,
                Tempat.Tiada,
                ("nama", nama),
                ("pilihan", string.Join(", ", Nama)),
                ("saran", Saran.Find(nama, Nama))));

    private static Hasil<KumpulanTabel> From(IEnumerable<TabelTampil> tabel) => Hasil<KumpulanTabel>.FromIsi(new(tabel));

    private static Hasil<KumpulanTabel> FromPengukuran(BahanTabel bahan, Func<PengukuranKinerja, TabelTampil> susun) =>
        bahan.Pengukuran.IsBerhasil ? From([susun(bahan.Pengukuran.Isi)]) : Hasil<KumpulanTabel>.FromMasalah(bahan.Pengukuran.Masalah);
}
