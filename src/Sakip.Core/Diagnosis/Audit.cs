using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Diagnosis;

/// <summary>Recomputes stored results, each from its own target and realisasi.</summary>
/// <remarks>
/// A stored capaian agrees when it is the pack's result, or the exact value rounded to the decimals it is stored with. Of
/// more than 12 decimals the rest is taken for the noise of binary numbers. A figure that can be read in several ways is
/// read in that which gives the stored capaian.
/// </remarks>
public static class Audit
{
    private const string KolomTarget = "target";
    private const string KolomRealisasi = "realisasi";
    private const string KolomCapaian = "capaian";
    private const string KolomPolaritas = "polaritas";

    /// <summary>Checks one row.</summary>
    /// <param name="aturan">The rules.</param>
    /// <param name="baris">The row.</param>
    /// <returns>What recomputing it gave.</returns>
    public static HasilAudit Check(VersiAturan aturan, BarisAudit baris)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        ArgumentNullException.ThrowIfNull(baris);
        if (FindPolaritas(baris.Polaritas) is not { } polaritas)
        {
            var saran = Saran.Find(baris.Polaritas.Trim(), AturanCapaian.NamaPolaritas);
            return Reject(baris, new(PesanAudit.PolaritasSalah, ToTempat(baris, KolomPolaritas), ("teks", baris.Polaritas.Trim()), ("saran", saran)));
        }

        var (target, realisasi, tersimpan) = (
            NilaiKinerja.Read(baris.Target), NilaiKinerja.Read(baris.Realisasi), NilaiKinerja.Read(baris.Capaian));
        if (FindCacat(baris, target, realisasi, tersimpan) is { } masalah)
        {
            return Reject(baris, masalah);
        }

        var pembanding = new Pembanding(aturan, polaritas, baris);
        return target is BacaanNilai.Taksa || realisasi is BacaanNilai.Taksa || tersimpan is BacaanNilai.Taksa
            ? pembanding.CompareTaksa(target, realisasi, tersimpan)
            : pembanding.Compare(GetNilai(target), GetNilai(realisasi), GetNilai(tersimpan));
    }

    /// <summary>Rejects a row that could not even be split into cells.</summary>
    internal static HasilAudit Reject(BarisAudit baris, Masalah masalah) =>
        new(baris, StatusAudit.Ditolak, default, null, null, [], masalah);

    private static Polaritas? FindPolaritas(string teks)
    {
        var kata = teks.AsSpan().Trim();
        if (kata.IsEmpty)
        {
            return Polaritas.Positif;
        }

        for (var i = 0; i < AturanCapaian.NamaPolaritas.Length; i++)
        {
            if (kata.Equals(AturanCapaian.NamaPolaritas[i], StringComparison.OrdinalIgnoreCase))
            {
                return (Polaritas)i;
            }
        }

        return null;
    }

    private static Masalah? FindCacat(BarisAudit baris, BacaanNilai target, BacaanNilai realisasi, BacaanNilai tersimpan) =>
        target is BacaanNilai.Cacat satu ? satu.Masalah.WithTempat(ToTempat(baris, KolomTarget))
        : realisasi is BacaanNilai.Cacat dua ? dua.Masalah.WithTempat(ToTempat(baris, KolomRealisasi))
        : tersimpan is BacaanNilai.Cacat tiga ? tiga.Masalah.WithTempat(ToTempat(baris, KolomCapaian))
        : tersimpan is BacaanNilai.Terbaca { Nilai.Angka: null }
            ? new(PesanAudit.CapaianBukanAngka, ToTempat(baris, KolomCapaian), ("teks", baris.Capaian.Trim()))
        : null;

    private static NilaiKinerja? GetNilai(BacaanNilai bacaan) => (bacaan as BacaanNilai.Terbaca)?.Nilai;

    private static Tempat ToTempat(BarisAudit baris, string kolom) => new(kolom, baris.Nomor, 0);

    /// <summary>Compares one row with what follows from it.</summary>
    private readonly ref struct Pembanding(VersiAturan aturan, Polaritas polaritas, BarisAudit baris)
    {
        /// <summary>Takes the first reading that gives the stored capaian, thousands before decimals.</summary>
        public HasilAudit CompareTaksa(BacaanNilai target, BacaanNilai realisasi, BacaanNilai tersimpan)
        {
            foreach (var t in GetBacaan(target))
            {
                foreach (var r in GetBacaan(realisasi))
                {
                    var capaian = Capaian.Compute(aturan, polaritas, t, r);
                    foreach (var s in tersimpan.Kemungkinan)
                    {
                        if (capaian.IsTerhitung && IsCocok(capaian, s))
                        {
                            return Compare(t, r, s);
                        }
                    }
                }
            }

            var (kolom, teks, bacaan) =
                target is BacaanNilai.Taksa ? (KolomTarget, baris.Target, target)
                : realisasi is BacaanNilai.Taksa ? (KolomRealisasi, baris.Realisasi, realisasi)
                : (KolomCapaian, baris.Capaian, tersimpan);
            var masalah = new Masalah(
                PesanAudit.Taksa,
                ToTempat(baris, kolom),
                ("kolom", kolom),
                ("teks", teks.Trim()),
                ("bacaan", string.Join(" / ", bacaan.Kemungkinan.Select(n => n.ToString()))),
                ("tersimpan", tersimpan.Kemungkinan.IsEmpty ? null : baris.Capaian.Trim()));
            return new(baris, StatusAudit.Taksa, default, null, null, [], masalah);
        }

        public HasilAudit Compare(NilaiKinerja? target, NilaiKinerja? realisasi, NilaiKinerja? tersimpan)
        {
            var capaian = Capaian.Compute(aturan, polaritas, target, realisasi);
            tersimpan = DropDerau(tersimpan);
            var hitung = capaian.IsTerhitung ? ToTampilan(capaian) : (decimal?)null;
            var selisih = tersimpan?.Angka is { } angka && hitung is { } ada ? Subtract(angka, ada) : null;
            var predikat = baris.Predikat.AsSpan().Trim();
            var isPredikatBeda = predikat is not ("" or "-" or "–")
                && aturan.PeringkatCapaian is not null
                && (capaian.IsTerhitung || !capaian.Peringkat.Peringkat.IsEmpty)
                && !capaian.Peringkat.IsSebutan(predikat.ToString());
            var isCapaianBeda = tersimpan is not null && (capaian.IsTerhitung ? !IsCocok(capaian, tersimpan) : IsTanpaDasar(capaian.Alasan));
            if (!isCapaianBeda && !isPredikatBeda)
            {
                var status = !capaian.IsTerhitung ? StatusAudit.TakTerhitung
                    : tersimpan is null && predikat is "" or "-" or "–" ? StatusAudit.Kosong
                    : StatusAudit.Cocok;
                return new(baris, status, capaian, hitung, selisih, [], null);
            }

            ImmutableArray<Sebab> sebab =
            [
                .. isCapaianBeda ? DiagnosisCapaian.Find(aturan, polaritas, target, realisasi, tersimpan!) : [],
                .. isPredikatBeda ? DiagnosisPredikat.Find(capaian, predikat.ToString(), tersimpan?.Angka, realisasi?.Angka) : [],
            ];
            return new(baris, StatusAudit.Berbeda, capaian, hitung, selisih, sebab, ToMasalah(capaian, isCapaianBeda, isPredikatBeda));
        }

        private Masalah ToMasalah(Capaian capaian, bool isCapaianBeda, bool isPredikatBeda)
        {
            var (tersimpan, predikat) = (baris.Capaian.Trim(), baris.Predikat.Trim());
            var seharusnya = capaian.Peringkat.ToString();
            return !capaian.IsTerhitung && isCapaianBeda
                    ? new(PesanAudit.TanpaDasar, ToTempat(baris, KolomCapaian), ("tersimpan", tersimpan), ("alasan", ExplainTanpaDasar(capaian.Alasan)))
                : isCapaianBeda && isPredikatBeda
                    ? new(
                        PesanAudit.KeduanyaBerbeda,
                        ToTempat(baris, KolomCapaian),
                        ("tersimpan", tersimpan),
                        ("hitung", capaian.Nilai),
                        ("predikat", predikat),
                        ("seharusnya", seharusnya))
                : isCapaianBeda
                    ? new(PesanAudit.CapaianBerbeda, ToTempat(baris, KolomCapaian), ("tersimpan", tersimpan), ("hitung", capaian.Nilai))
                : new(PesanAudit.PredikatBerbeda, ToTempat(baris, "predikat"), ("tersimpan", predikat), ("hitung", seharusnya));
        }

        private bool IsCocok(Capaian capaian, NilaiKinerja tersimpan) =>
            tersimpan.Angka is { } angka
            && (capaian.Nilai.Poin == angka
                || (AngkaCetak.From(tersimpan) is { } cetak
                    && cetak.IsHasil(capaian.Tepat.Poin, aturan.Capaian.Langkah.Penutup?.Cara ?? CaraBulat.SetengahMenjauhiNol)));

        private decimal? ToTampilan(Capaian capaian) =>
            capaian.Nilai.Poin.TryToDecimal(out var tepat) ? tepat
            : aturan.Capaian.Langkah.GetTampilan(capaian.Tepat.Poin).TryRound(capaian.Nilai.Poin, out var bulat) ? bulat
            : null;

        private static decimal? Subtract(decimal kiri, decimal kanan)
        {
            int desimal = Math.Max(kiri.Scale, kanan.Scale);
            return Pembulatan.From(Math.Min(desimal, Pembulatan.DesimalTerbanyak)).TryRound((Rasio)kiri - kanan, out var beda) ? beda : null;
        }

        /// <summary>Whether a stored capaian has nothing to follow from; other reasons only say that the rules cannot tell.</summary>
        private static bool IsTanpaDasar(AlasanTakTerhitung alasan) =>
            alasan is AlasanTakTerhitung.TargetKosong or AlasanTakTerhitung.RealisasiKosong or AlasanTakTerhitung.PembagianNol;

        private static KataDwibahasa ExplainTanpaDasar(AlasanTakTerhitung alasan) => alasan switch
        {
            AlasanTakTerhitung.TargetKosong => new("targetnya kosong", "the target is empty"),
            AlasanTakTerhitung.RealisasiKosong => new("realisasinya kosong", "the realisasi is empty"),
            _ => new("rumusnya membagi dengan 0", "the formula divides by 0"),
        };

        private static ImmutableArray<NilaiKinerja?> GetBacaan(BacaanNilai bacaan) =>
            bacaan.Kemungkinan.IsEmpty ? [null] : [.. bacaan.Kemungkinan];

        private static NilaiKinerja? DropDerau(NilaiKinerja? tersimpan) =>
            tersimpan is not { Angka: { } angka, Desimal: > Pembulatan.DesimalTerbanyak } ? tersimpan
            : NilaiKinerja.FromAngka(decimal.Round(
                angka, AngkaIndonesia.CountDesimal(decimal.Round(angka, Pembulatan.DesimalTerbanyak, MidpointRounding.AwayFromZero)), MidpointRounding.AwayFromZero));
    }
}
