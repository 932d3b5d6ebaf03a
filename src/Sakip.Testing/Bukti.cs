using NodaTime;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;
using Sakip.Tampilan;

namespace Sakip.Testing;

/// <summary>Proves calculations and printed reports in tests, whatever the test framework.</summary>
/// <remarks>Every method returns when the proof holds and throws <see cref="PembuktianException"/> when it does not.</remarks>
public static class Bukti
{
    private const string Tabel = "(bukti)"; // no table of a file can be called so
    private const string Sel = "sel";

    /// <summary>Proves that a report reproduces: no printed figure is wrong, and no check finds an error, but what somebody has accepted.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="paket">Its rule pack.</param>
    /// <param name="diterima">The accepted findings; null for none.</param>
    /// <param name="tanggal">The day whose rules apply to everything; null for those in force when each figure's period ends.</param>
    /// <param name="bahasa">The language of the message.</param>
    /// <returns>The verification, for further proofs; warnings are in it.</returns>
    /// <exception cref="PembuktianException">There is an error that nobody accepted.</exception>
    public static HasilVerifikasi Reproduces(
        LaporanKinerja laporan, PaketAturan paket, DaftarTerima? diterima = null, LocalDate? tanggal = null, Bahasa bahasa = Bahasa.Indonesia)
    {
        var hasil = Verifikasi.Run(laporan, paket, tanggal).WithDiterima(diterima ?? DaftarTerima.Kosong);
        if (hasil.IsBersih)
        {
            return hasil;
        }

        var galat = hasil.Baru.Count(t => t.Tingkat == TingkatPemeriksaan.Galat);
        var harapan = Say(bahasa, "tidak ada galat selain yang diterima", "no error but those accepted");
        var nyata = Say(bahasa, $"{galat} galat", $"{galat} {(galat == 1 ? "error" : "errors")}");
        throw new PembuktianException(laporan.Judul, harapan, nyata, null, TeksTemuan.Write(hasil, bahasa), bahasa);
    }

    /// <summary>Proves that an exact value is the printed figure: rounded to the printed decimals it is the same.</summary>
    /// <param name="nilai">The value, as exact as it is known.</param>
    /// <param name="tercetak">The figure as reports print it, for example <c>104,86%</c>; if it can be read in two ways, either may be meant.</param>
    /// <param name="cara">How ties are rounded.</param>
    /// <param name="bahasa">The language of the message.</param>
    /// <exception cref="ArgumentException">The printed text holds no figure.</exception>
    /// <exception cref="PembuktianException">The value is another.</exception>
    public static void Prints(Rasio nilai, string tercetak, CaraBulat cara = CaraBulat.SetengahMenjauhiNol, Bahasa bahasa = Bahasa.Indonesia)
    {
        if (!IsTercetak(nilai, tercetak, cara, out var angka))
        {
            throw new PembuktianException(
                Say(bahasa, "nilai pada desimal yang tercetak", "value at the printed decimals"), tercetak, Show(nilai), Show(nilai - angka), null, bahasa);
        }
    }

    /// <summary>Proves that a decimal value is the printed figure: rounded to the printed decimals it is the same.</summary>
    /// <param name="nilai">The value.</param>
    /// <param name="tercetak">The figure as reports print it.</param>
    /// <param name="cara">How ties are rounded.</param>
    /// <param name="bahasa">The language of the message.</param>
    /// <exception cref="ArgumentException">The printed text holds no figure.</exception>
    /// <exception cref="PembuktianException">The value is another.</exception>
    public static void Prints(decimal nilai, string tercetak, CaraBulat cara = CaraBulat.SetengahMenjauhiNol, Bahasa bahasa = Bahasa.Indonesia) =>
        Prints(Rasio.From(nilai), tercetak, cara, bahasa);

    /// <summary>Proves what rules make of a target and a realisasi.</summary>
    /// <param name="aturan">The rules.</param>
    /// <param name="polaritas">Which way is good.</param>
    /// <param name="target">The target.</param>
    /// <param name="realisasi">The realisasi.</param>
    /// <param name="capaian">The capaian as printed.</param>
    /// <param name="predikat">The predikat; null to leave it unproved.</param>
    /// <param name="bahasa">The language of the message.</param>
    /// <exception cref="ArgumentException">The printed capaian holds no figure.</exception>
    /// <exception cref="PembuktianException">Capaian or predikat are others, or there is none.</exception>
    public static void Rates(
        VersiAturan aturan, Polaritas polaritas, decimal target, decimal realisasi, string capaian, string? predikat = null, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        var hasil = Capaian.Compute(aturan, polaritas, target, realisasi);
        var cara = aturan.Capaian.Langkah.Penutup?.Cara ?? CaraBulat.SetengahMenjauhiNol;
        var isSama = IsTercetak(hasil.IsTerhitung ? hasil.Tepat.Poin : Rasio.Nol, capaian, cara, out var angka) && hasil.IsTerhitung;
        if (isSama && (predikat is null || hasil.Peringkat.IsSebutan(predikat)))
        {
            return;
        }

        throw new PembuktianException(
            $"capaian(target={AngkaIndonesia.Format(target)}; realisasi={AngkaIndonesia.Format(realisasi)})",
            predikat is null ? capaian : $"{capaian} ({predikat})",
            hasil.ToString(),
            hasil.IsTerhitung && !isSama ? Show(hasil.Tepat.Poin - angka) : null,
            ToJejak(aturan, polaritas, hasil, bahasa),
            bahasa);
    }

    /// <summary>Proves that a rule pack rates examples as given.</summary>
    /// <param name="paket">The pack.</param>
    /// <param name="kasus">The examples, as from <c>KasusJson.Read</c>; at least one.</param>
    /// <param name="bahasa">The language of the message.</param>
    /// <exception cref="ArgumentException">There is no example.</exception>
    /// <exception cref="PembuktianException">An example comes out otherwise; all that do are listed.</exception>
    public static void Rates(PaketAturan paket, IEnumerable<KasusUji> kasus, Bahasa bahasa = Bahasa.Indonesia)
    {
        var hasil = UjiPaket.Run(paket, kasus);
        if (hasil.IsEmpty)
        {
            throw new ArgumentException("No examples prove nothing.", nameof(kasus));
        }

        var beda = hasil.Count(h => !h.IsCocok);
        if (beda > 0)
        {
            var tabel = TabelUji.Build(paket.Nama, hasil, bahasa);
            var jejak = tabel.Baris.Select(b => string.Join("; ", tabel.Kolom.Zip(b.Sel).Where(s => s.Second.Teks.Length > 0).Select(s => $"{s.First.Judul}: {s.Second}")));
            throw new PembuktianException(
                paket.Nama,
                Say(bahasa, $"{hasil.Length} contoh cocok", $"{hasil.Length} examples agree"),
                Say(bahasa, $"{beda} berbeda", $"{beda} differ"),
                null,
                string.Join('\n', jejak),
                bahasa);
        }
    }

    /// <summary>Proves that what a reference means in a report is the printed text, compared as <c>verify</c> compares a printed cell.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="paket">Its rule pack.</param>
    /// <param name="rujukan">The reference, for example <c>capaian(I04; 2024)</c>.</param>
    /// <param name="tercetak">The figure or predikat as printed; a dash where there should be none.</param>
    /// <param name="tanggal">The day whose rules apply; null for those in force when the figure's period ends.</param>
    /// <param name="bahasa">The language of the message.</param>
    /// <exception cref="ArgumentException">The reference cannot be read; the message says why.</exception>
    /// <exception cref="PembuktianException">It is another, or cannot be compared with that text.</exception>
    public static void States(
        LaporanKinerja laporan, PaketAturan paket, string rujukan, string tercetak, LocalDate? tanggal = null, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        ArgumentNullException.ThrowIfNull(tercetak);
        var terbaca = Rujukan.Parse(rujukan);
        if (!terbaca.IsBerhasil)
        {
            throw new ArgumentException(string.Join('\n', terbaca.Masalah.Select(m => m.ToPesan(bahasa))), nameof(rujukan));
        }

        var hasil = Verifikasi.Run(WithSel(laporan, new(tercetak, terbaca.Isi)), paket, tanggal);
        var temuan = hasil.Temuan.FirstOrDefault(t => t.Sel.Tabel == Tabel);
        if (temuan is not null || hasil.TakTerperiksa.Any(t => t.Sel.Tabel == Tabel))
        {
            var jejak = Penjelasan.Explain(laporan, paket, terbaca.Isi, tanggal);
            var tepat = jejak.Tepat ?? (temuan?.AngkaHitung is { } angka ? Rasio.From(angka) : null);
            var kemungkinan = NilaiKinerja.Read(tercetak).Kemungkinan.Select(n => n.Angka).OfType<decimal>().ToArray();
            throw new PembuktianException(
                rujukan,
                tercetak,
                temuan?.Hitung ?? jejak.Hasil,
                tepat is { } nilai && kemungkinan.Length > 0 ? Show(nilai - Rasio.From(kemungkinan[0])) : null,
                TeksJejak.Write(jejak, bahasa),
                bahasa);
        }
    }

    /// <summary>Copies a report with one more printed cell; with its own tables only where the cell is about what they print.</summary>
    private static LaporanKinerja WithSel(LaporanKinerja laporan, SelCetak sel)
    {
        var tabel = new TabelCetak(
            Tabel, null, string.Empty, [new KolomCetak(Sel, string.Empty)], [new BarisCetak(Sel, null, new Dictionary<string, SelCetak> { [Sel] = sel })]);
        var isCetak = sel.Menyatakan!.ToString().Contains("cetak", StringComparison.Ordinal);
        return new(
            laporan.Id,
            laporan.Judul,
            laporan.Periode,
            laporan.KodeAturan,
            laporan.BerkasAturan,
            laporan.Data,
            isCetak ? [.. laporan.Tabel, tabel] : [tabel],
            isCetak ? laporan.Kalimat : []);
    }

    /// <summary>Whether a value is a printed figure at its decimals; gives the figure that was compared.</summary>
    private static bool IsTercetak(Rasio nilai, string tercetak, CaraBulat cara, out Rasio angka)
    {
        var kemungkinan = NilaiKinerja.Read(tercetak).Kemungkinan.Where(n => n.Angka is not null).ToArray();
        if (kemungkinan.Length == 0)
        {
            throw new ArgumentException($"\"{tercetak}\" holds no figure.", nameof(tercetak));
        }

        var sama = kemungkinan.FirstOrDefault(n =>
            n.Desimal <= Pembulatan.DesimalTerbanyak ? Pembulatan.From(n.Desimal, cara).TryRound(nilai, out var bulat) && bulat == n.Angka : nilai == Rasio.From(n.Angka!.Value));
        angka = Rasio.From((sama ?? kemungkinan[0]).Angka!.Value);
        return sama is not null;
    }

    private static string ToJejak(VersiAturan aturan, Polaritas polaritas, Capaian hasil, Bahasa bahasa)
    {
        var baris = new List<string>
        {
            $"{Say(bahasa, "aturan", "rules")}: {string.Join("; ", aturan.DasarHukum.Select(d => d.ToString()).Prepend(aturan.ToString()))}",
            $"{Say(bahasa, "rumus", "formula")}: {aturan.Capaian.GetRumus(polaritas)?.Teks ?? "-"}",
        };
        if (hasil.IsTerhitung)
        {
            baris.Add($"{Say(bahasa, "tepat", "exact")}: {hasil.Tepat.Poin}");
        }

        return string.Join('\n', baris);
    }

    /// <summary>Shows a number in Indonesian figures, as a fraction too where it is no finite decimal.</summary>
    private static string Show(Rasio angka) =>
        angka.TryToDecimal(out var tepat) ? AngkaIndonesia.Format(tepat)
        : Pembulatan.From(Pembulatan.DesimalTerbanyak).TryRound(angka, out var bulat) ? $"{AngkaIndonesia.Format(bulat)} ({angka})"
        : angka.ToString();

    private static string Say(Bahasa bahasa, string indonesia, string inggris) => bahasa == Bahasa.Inggris ? inggris : indonesia;
}
