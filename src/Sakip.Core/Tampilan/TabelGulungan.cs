using System.Collections.Immutable;
using System.Globalization;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Tampilan;

/// <summary>Builds the tables of measurements rolled up over bodies and periods: a row for each group.</summary>
public static class TabelGulungan
{
    /// <summary>Builds means with counts and coverage, their spread, sums of money, and efficiency; each where there is something to show.</summary>
    /// <param name="hasil">The groups.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <returns>One to four tables; by account or by indicator fewer.</returns>
    public static ImmutableArray<TabelTampil> Build(HasilGulungan hasil, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        return
        [
            .. hasil.Kinerja.IsEmpty && hasil.TanpaAnggota.IsEmpty ? Array.Empty<TabelTampil>() : [BuildKinerja(hasil, bahasa), BuildSebaran(hasil, bahasa)],
            .. hasil.Anggaran.IsEmpty ? Array.Empty<TabelTampil>() : [BuildAnggaran(hasil, bahasa)],
            .. hasil.Efisiensi.IsEmpty ? Array.Empty<TabelTampil>() : [BuildEfisiensi(hasil, bahasa)],
        ];
    }

    private static TabelTampil BuildKinerja(HasilGulungan hasil, Bahasa bahasa)
    {
        var kunci = new PenulisKunci(hasil.Menurut, hasil.Kinerja.Select(g => g.Kunci), bahasa);
        var catatan = new CatatanAlasan(bahasa);
        var isTahun = hasil.Kinerja.Any(g => g.Sebelum is not null);
        BarisTampil[] baris =
        [
            .. hasil.Kinerja.Select(g => new BarisTampil(
            [
                .. kunci.Show(g.Kunci),
                ShowCakupan(g.Rerata.Terhitung, g.Rerata.Jumlah, bahasa),
                g.Rerata.IsTerhitung ? TabelPengukuran.Show(g.Rerata.Nilai, g.Rerata.Aturan) : catatan.Note(g.Rerata.Alasan, kunci.ShowNama(g.Kunci)),
                g.Rerata.Peringkat.ToString(),
                TabelPengukuran.ShowCacah(g.Rerata),
                .. isTahun ? [g.Sebelum is null ? CatatanAlasan.Kosong : catatan.ShowPersen(g.Perubahan, kunci.ShowNama(g.Kunci))] : Array.Empty<SelTampil>(),
            ])),
        ];
        return new(
            Label.GulunganKinerja.In(bahasa),
            [
                .. kunci.Kolom,
                new(Label.Cakupan.In(bahasa), true),
                new(Label.Rerata.In(bahasa), true),
                new(Label.Predikat.In(bahasa)),
                new(Label.MenurutPredikat.In(bahasa)),
                .. isTahun ? [new(Label.PerubahanPoin.In(bahasa), true)] : Array.Empty<KolomTampil>(),
            ],
            baris,
            [
                .. catatan.ToCatatan(),
                .. from g in hasil.Kinerja
                   from tak in g.Rerata.TakTerhitung
                   group $"{kunci.ShowNama(g.Kunci)} ({tak.Jumlah})" by tak.Alasan into alasan
                   orderby alasan.Key
                   select $"{Label.TakTerhitung.In(bahasa)}, {alasan.Key.ToKata().In(bahasa)}: {string.Join("; ", alasan)}.",
                .. ShowKeluar(hasil, kunci, bahasa),
                .. hasil.TanpaAnggota.IsEmpty ? Array.Empty<string>()
                    : [$"{Label.TanpaIndikator.In(bahasa)}: {string.Join("; ", hasil.TanpaAnggota.Select(p => $"{p.Data.Instansi.Nama}, {p.Periode}"))}."],
                .. hasil.Kinerja.SelectMany(g => g.Anggota).Select(a => TabelPengukuran.ShowAturan(a.Pengukuran.Aturan)).Distinct()
                    .Select(a => (bahasa == Bahasa.Inggris ? "Rules: " : "Aturan: ") + a),
            ]);
    }

    private static TabelTampil BuildSebaran(HasilGulungan hasil, Bahasa bahasa)
    {
        var kunci = new PenulisKunci(hasil.Menurut, hasil.Kinerja.Select(g => g.Kunci), bahasa);
        return new(
            Label.Sebaran.In(bahasa),
            [
                .. kunci.Kolom,
                new(Label.Terendah.In(bahasa), true),
                new(Label.Kuartil1.In(bahasa), true),
                new(Label.Median.In(bahasa), true),
                new(Label.Kuartil3.In(bahasa), true),
                new(Label.Tertinggi.In(bahasa), true),
                new(Label.IndikatorTerendah.In(bahasa)),
                new(Label.IndikatorTertinggi.In(bahasa)),
            ],
            hasil.Kinerja.Select(g => new BarisTampil(
            [
                .. kunci.Show(g.Kunci),
                .. GulunganKinerja.KuantilTampil.Select(p => ShowKuantil(g.FindKuantil(p), g.Rerata.Aturan)),
                ShowAnggota(g.Terburuk, a => (a.Hasil.Indikator.Nama, a.Pengukuran.Data.Instansi.Nama), hasil.Menurut, bahasa),
                ShowAnggota(g.Terbaik, a => (a.Hasil.Indikator.Nama, a.Pengukuran.Data.Instansi.Nama), hasil.Menurut, bahasa),
            ])));
    }

    private static TabelTampil BuildAnggaran(HasilGulungan hasil, Bahasa bahasa)
    {
        var kunci = new PenulisKunci(hasil.Menurut, hasil.Anggaran.Select(g => g.Kunci), bahasa);
        var catatan = new CatatanAlasan(bahasa);
        var isTahun = hasil.Anggaran.Any(g => g.Sebelum is not null);
        var isBanyak = hasil.Anggaran.Any(g => g.Anggota.Length > 1);
        BarisTampil[] baris =
        [
            .. hasil.Anggaran.Select(g => new BarisTampil(
            [
                .. kunci.Show(g.Kunci),
                ShowCakupan(g.Anggota.Count(a => a.Hasil.Pagu.IsTerhitung && a.Hasil.Realisasi.IsTerhitung), g.Anggota.Length, bahasa),
                catatan.ShowUang(g.Jumlah.Pagu, kunci.ShowNama(g.Kunci)),
                catatan.ShowUang(g.Jumlah.Realisasi, kunci.ShowNama(g.Kunci)),
                catatan.ShowPersen(g.Jumlah.Serapan, kunci.ShowNama(g.Kunci)),
                .. isBanyak ? [ShowAnggota(g.Terendah, ToNama, hasil.Menurut, bahasa), ShowAnggota(g.Tertinggi, ToNama, hasil.Menurut, bahasa)] : Array.Empty<SelTampil>(),
                .. isTahun ? [g.Sebelum is null ? CatatanAlasan.Kosong : catatan.ShowPersen(g.PerubahanSerapan, kunci.ShowNama(g.Kunci))] : Array.Empty<SelTampil>(),
            ])),
        ];
        return new(
            Label.GulunganAnggaran.In(bahasa),
            [
                .. kunci.Kolom,
                new(Label.Cakupan.In(bahasa), true),
                new(Label.Pagu.In(bahasa), true),
                new(Label.RealisasiUang.In(bahasa), true),
                new(Label.Serapan.In(bahasa), true),
                .. isBanyak ? [new(Label.SerapanTerendah.In(bahasa)), new(Label.SerapanTertinggi.In(bahasa))] : Array.Empty<KolomTampil>(),
                .. isTahun ? [new(Label.PerubahanPoin.In(bahasa), true)] : Array.Empty<KolomTampil>(),
            ],
            baris,
            catatan.ToCatatan());
    }

    private static TabelTampil BuildEfisiensi(HasilGulungan hasil, Bahasa bahasa)
    {
        var kunci = new PenulisKunci(hasil.Menurut, hasil.Efisiensi.Select(g => g.Kunci), bahasa);
        var catatan = new CatatanAlasan(bahasa);
        BarisTampil[] baris =
        [
            .. hasil.Efisiensi.Select(g => new BarisTampil(
            [
                .. kunci.Show(g.Kunci),
                $"{g.Rumus.Nama} = {g.Rumus.Rumus.Teks}",
                catatan.ShowPersen(g.Capaian, kunci.ShowNama(g.Kunci)),
                catatan.ShowPersen(g.Serapan, kunci.ShowNama(g.Kunci)),
                catatan.Show(g.Nilai.Nilai, kunci.ShowNama(g.Kunci), ShowAngka),
                g.Nilai.Peringkat.ToString(),
            ])),
        ];
        return new(
            Label.GulunganEfisiensi.In(bahasa),
            [
                .. kunci.Kolom,
                new(Label.RumusEfisiensi.In(bahasa)),
                new(Label.Capaian.In(bahasa), true),
                new(Label.Serapan.In(bahasa), true),
                new(Label.KolomEfisiensi.In(bahasa), true),
                new(Label.Predikat.In(bahasa)),
            ],
            baris,
            catatan.ToCatatan());
    }

    private static (string Nama, string Instansi) ToNama((PengukuranAnggaran Pengukuran, HasilAnggaran Hasil) anggota) =>
        (anggota.Hasil.Simpul?.Nama ?? anggota.Pengukuran.Data.Instansi.Nama, anggota.Pengukuran.Data.Instansi.Nama);

    /// <summary>Names the first of the members, with its body where the groups do not tell, and how many more there are.</summary>
    private static string ShowAnggota<T>(
        ImmutableArray<T> anggota, Func<T, (string Nama, string Instansi)> nama, ImmutableArray<DimensiGulungan> menurut, Bahasa bahasa)
    {
        if (anggota.IsEmpty)
        {
            return CatatanAlasan.Kosong;
        }

        var (satu, instansi) = nama(anggota[0]);
        var badan = menurut.Contains(DimensiGulungan.Instansi) || satu == instansi ? string.Empty : $" ({instansi})";
        var sisa = anggota.Length == 1 ? string.Empty
            : bahasa == Bahasa.Inggris ? $"; and {anggota.Length - 1} more" : $"; dan {anggota.Length - 1} lainnya";
        return $"{satu}{badan}{sisa}";
    }

    /// <summary>Says where the pack leaves computable members out of a mean.</summary>
    private static IEnumerable<string> ShowKeluar(HasilGulungan hasil, PenulisKunci kunci, Bahasa bahasa)
    {
        string[] keluar = [.. hasil.Kinerja.Where(g => g.Rerata.Dikeluarkan > 0).Select(g => $"{kunci.ShowNama(g.Kunci)} ({g.Rerata.Dikeluarkan})")];
        return keluar.Length == 0 ? [] : [$"{Label.DikeluarkanRerata.In(bahasa)}: {string.Join("; ", keluar)}."];
    }

    private static string ShowCakupan(int terhitung, int jumlah, Bahasa bahasa) => string.Create(
        CultureInfo.InvariantCulture, $"{terhitung} {(bahasa == Bahasa.Inggris ? "of" : "dari")} {jumlah}");

    private static SelTampil ShowKuantil(Hitungan angka, VersiAturan aturan) =>
        angka.IsTerhitung ? TabelPengukuran.Show(Persen.FromPoin(angka.Angka), aturan) : CatatanAlasan.Kosong;

    private static SelTampil ShowAngka(Rasio angka) => angka.TryToDecimal(out var tepat) ? SelTampil.FromAngka(tepat, tepat.Scale) : angka.ToString();

    /// <summary>Shows keys; with their ids where two groups would read alike.</summary>
    private sealed class PenulisKunci
    {
        private readonly HashSet<string> _kembar;
        private readonly string _semua;
        private readonly bool _isInstansi;

        public PenulisKunci(ImmutableArray<DimensiGulungan> menurut, IEnumerable<ImmutableArray<KunciGulungan>> kunci, Bahasa bahasa)
        {
            _semua = Label.Keseluruhan.In(bahasa);
            _isInstansi = menurut.Contains(DimensiGulungan.Instansi);
            Kolom = [.. menurut.Select(m => new KolomTampil(m.ToKata().In(bahasa)))];
            _kembar = kunci.DistinctBy(ToId, StringComparer.Ordinal)
                .GroupBy(ToNama, StringComparer.Ordinal)
                .Where(g => g.Count() > 1)
                .Select(g => g.Key)
                .ToHashSet(StringComparer.Ordinal);
        }

        public ImmutableArray<KolomTampil> Kolom { get; }

        public IEnumerable<string> Show(ImmutableArray<KunciGulungan> kunci) =>
            _kembar.Contains(ToNama(kunci)) ? kunci.Select(ShowId) : kunci.Select(ShowKode);

        /// <summary>Names a group in a note.</summary>
        public string ShowNama(ImmutableArray<KunciGulungan> kunci) => kunci.IsEmpty ? _semua : string.Join(", ", Show(kunci));

        private static string ToNama(ImmutableArray<KunciGulungan> kunci) => string.Join('\n', kunci);

        private static string ToId(ImmutableArray<KunciGulungan> kunci) => string.Join('\n', kunci.Select(k => k.Id));

        private static string ShowKode(KunciGulungan kunci) => kunci.IsKode ? $"{kunci.Id} {kunci}" : kunci.ToString();

        private string ShowId(KunciGulungan kunci) =>
            kunci.IsKode || kunci.Id == kunci.Nama || (_isInstansi && kunci.Dimensi == DimensiGulungan.Instansi) ? ShowKode(kunci)
            : $"{kunci} ({(_isInstansi ? kunci.Id[(kunci.Id.LastIndexOf('/') + 1)..] : kunci.Id)})";
    }
}
