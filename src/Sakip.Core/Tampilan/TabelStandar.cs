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
    private static readonly (string Nama, KataDwibahasa Isi, Func<LaporanKinerja, PaketAturan, Bahasa, Hasil<KumpulanTabel>> Susun)[] Semua =
    [
        ("pohon",
            new("Pohon kinerja: apa melayani apa, dan temuannya", "The performance tree: what serves what, and its findings"),
            (laporan, _, bahasa) => From(TabelPohon.Build(PohonKinerja.From(laporan.Data), bahasa))),
        ("pk",
            new("Perjanjian kinerja: sasaran, indikator, target, program dan pagu", "Perjanjian kinerja: sasaran, indicators, targets, programs and pagu"),
            (laporan, _, bahasa) => From(TabelPerjanjian.Build(laporan.Data, laporan.Periode.Akhir.Year, bahasa))),
        ("perbandingan-dokumen",
            new("Target menurut dokumen (Renstra, IKU, PK, PK Perubahan), dan bedanya", "Targets by document (Renstra, IKU, PK, revised PK), and where they differ"),
            (laporan, _, bahasa) => From(TabelDokumen.Build(laporan.Data, laporan.Periode.Akhir.Year, bahasa))),
        ("pengukuran",
            new("Target, realisasi, capaian, predikat, dan rata-rata", "Target, realisasi, capaian, predikat and means"),
            (laporan, paket, bahasa) => FromPengukuran(laporan, paket, p => TabelPengukuran.BuildPengukuran(p, bahasa))),
        ("cacah-predikat",
            new("Banyaknya indikator menurut predikat", "How many indicators earned which predikat"),
            (laporan, paket, bahasa) => FromPengukuran(laporan, paket, p => TabelCacah.Build(p, bahasa))),
        ("perbandingan-tahun",
            new("Realisasi dibanding tahun-tahun sebelumnya", "Realisasi beside earlier years"),
            (laporan, paket, bahasa) => FromPengukuran(laporan, paket, p => TabelPengukuran.BuildPerubahan(p, bahasa))),
        ("target-akhir",
            new("Kemajuan terhadap target akhir Renstra atau RPJMD", "Progress to the final target of Renstra or RPJMD"),
            (laporan, paket, bahasa) => FromPengukuran(laporan, paket, p => TabelPengukuran.BuildKemajuan(p, bahasa))),
        ("perbandingan-instansi",
            new("Target, realisasi, dan capaian dibanding instansi lain", "Target, realisasi and capaian beside other bodies"),
            (laporan, paket, bahasa) => From([TabelInstansi.Build(laporan.Data, paket, bahasa)])),
        ("anggaran",
            new("Pagu, realisasi, sisa, dan serapan menurut program, kegiatan, sub kegiatan", "Pagu, spending, rest and serapan by program, kegiatan, sub kegiatan"),
            (laporan, _, bahasa) => From([TabelAnggaran.BuildRealisasi(PengukuranAnggaran.Compute(laporan.Data, laporan.Periode), bahasa)])),
        ("anggaran-unit",
            new("Pagu, realisasi, sisa, dan serapan menurut pelaksana", "Pagu, spending, rest and serapan by unit"),
            (laporan, _, bahasa) => From([TabelAnggaran.BuildUnit(PengukuranAnggaran.Compute(laporan.Data, laporan.Periode), bahasa)])),
        ("perubahan-anggaran",
            new("Pagu murni, pagu perubahan, bertambah atau berkurang", "Original and revised pagu, and the change"),
            (laporan, _, bahasa) => From([TabelAnggaran.BuildPerubahan(
                PengukuranAnggaran.Compute(laporan.Data, laporan.Periode, VersiPagu.Perubahan), bahasa)])),
        ("belanja",
            new("Pagu, realisasi, sisa, dan serapan menurut rekening belanja", "Pagu, spending, rest and serapan by account"),
            (laporan, _, bahasa) => From([TabelAnggaran.BuildBelanja(PengukuranAnggaran.Compute(laporan.Data, laporan.Periode), bahasa)])),
        ("efisiensi",
            new("Efisiensi sasaran dan program menurut rumus paket aturan", "Efficiency of sasaran and programs by the formulas of the pack"),
            (laporan, paket, bahasa) => From([TabelEfisiensi.Build(laporan, paket, bahasa)])),
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
        return Semua.FirstOrDefault(s => s.Nama == nama).Susun is { } susun
            ? susun(laporan, paket, bahasa)
            : Hasil<KumpulanTabel>.FromMasalah(new Masalah(
                PesanLaporan.TabelStandarTidakAda,
                Tempat.Tiada,
                ("nama", nama),
                ("pilihan", string.Join(", ", Nama)),
                ("saran", Saran.Find(nama, Nama))));
    }

    private static Hasil<KumpulanTabel> From(IEnumerable<TabelTampil> tabel) => Hasil<KumpulanTabel>.FromIsi(new(tabel));

    private static Hasil<KumpulanTabel> FromPengukuran(LaporanKinerja laporan, PaketAturan paket, Func<PengukuranKinerja, TabelTampil> susun)
    {
        var pengukuran = PengukuranKinerja.Compute(laporan.Data, paket, laporan.Periode);
        return pengukuran.IsBerhasil ? From([susun(pengukuran.Isi)]) : Hasil<KumpulanTabel>.FromMasalah(pengukuran.Masalah);
    }
}
