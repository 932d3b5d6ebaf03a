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
    private static readonly (string Nama, Func<LaporanKinerja, PaketAturan, Bahasa, Hasil<KumpulanTabel>> Susun)[] Semua =
    [
        ("pk", (laporan, _, bahasa) => From(TabelPerjanjian.Build(laporan.Data, laporan.Periode.Akhir.Year, bahasa))),
        ("pengukuran", (laporan, paket, bahasa) => FromPengukuran(laporan, paket, p => TabelPengukuran.BuildPengukuran(p, bahasa))),
        ("perbandingan-tahun", (laporan, paket, bahasa) => FromPengukuran(laporan, paket, p => TabelPengukuran.BuildPerubahan(p, bahasa))),
        ("target-akhir", (laporan, paket, bahasa) => FromPengukuran(laporan, paket, p => TabelPengukuran.BuildKemajuan(p, bahasa))),
        ("anggaran", (laporan, _, bahasa) => From([TabelAnggaran.BuildRealisasi(PengukuranAnggaran.Compute(laporan.Data, laporan.Periode), bahasa)])),
        ("perubahan-anggaran", (laporan, _, bahasa) => From([TabelAnggaran.BuildPerubahan(
            PengukuranAnggaran.Compute(laporan.Data, laporan.Periode, VersiPagu.Perubahan), bahasa)])),
        ("belanja", (laporan, _, bahasa) => From([TabelAnggaran.BuildBelanja(PengukuranAnggaran.Compute(laporan.Data, laporan.Periode), bahasa)])),
        ("efisiensi", (laporan, paket, bahasa) => From([TabelEfisiensi.Build(laporan, paket, bahasa)])),
    ];

    /// <summary>Gets the names of the tables.</summary>
    public static ImmutableArray<string> Nama { get; } = [.. Semua.Select(s => s.Nama)];

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
