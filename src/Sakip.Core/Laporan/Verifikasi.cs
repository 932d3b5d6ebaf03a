using System.Collections.Immutable;
using NodaTime;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <summary>Verifies a printed report cell by cell.</summary>
/// <remarks>
/// A cell that states a fact is compared with the fact. A cell that states a derived figure is recomputed from the
/// facts by the pack's steps, at the printed decimals, from the value before the closing rounding. A wrong figure that
/// follows from another wrong figure, of its own table first, is listed as that one's consequence; where it follows from
/// several, or they print the same mistake, the one printed first is the root. Beside the cells stand the built-in checks
/// and those of the pack. Findings, roots and causes do not depend on the order of the data. Pure: no clock, no I/O.
/// </remarks>
public sealed class Verifikasi
{
    private readonly LaporanKinerja _laporan;
    private readonly PaketAturan _paket;
    private readonly LocalDate? _tanggal;
    private readonly PenghitungRujukan _model;
    private readonly KlaimCetak[] _klaim;
    private readonly Dictionary<AlamatSel, Ketidakcocokan> _gagal = [];
    private readonly List<HasilKlaim> _dibandingkan = [];
    private readonly List<AlamatSel> _hurufDilipat = [];
    private readonly List<(AlamatSel Sel, AlasanTakTerhitung? Alasan)> _takTerperiksa = [];
    private int _cocok;

    private Verifikasi(LaporanKinerja laporan, PaketAturan paket, LocalDate? tanggal)
    {
        _laporan = laporan;
        _paket = paket;
        _tanggal = tanggal;
        _model = new(laporan, paket, tanggal);
        _klaim = [.. laporan.Cetakan.SelectMany(KlaimCetak.Find)];
    }

    /// <summary>Verifies a report.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="paket">Its rule pack.</param>
    /// <param name="tanggal">The day whose rules apply to everything; null to judge each figure by the rules in force when its period ends.</param>
    /// <returns>The findings and what was checked.</returns>
    public static HasilVerifikasi Run(LaporanKinerja laporan, PaketAturan paket, LocalDate? tanggal = null)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        ArgumentNullException.ThrowIfNull(paket);
        return new Verifikasi(laporan, paket, tanggal).Run();
    }

    private HasilVerifikasi Run()
    {
        foreach (var klaim in _klaim)
        {
            Check(klaim);
        }

        var tabel = _klaim.ToLookup(k => k.Alamat.Tabel, StringComparer.Ordinal);
        foreach (var satu in _laporan.Tabel)
        {
            CheckJumlah(tabel[satu.Id]);
        }

        // Roots are looked for once all wrong cells are known.
        var urut = _klaim.Where(k => _gagal.ContainsKey(k.Alamat)).ToArray();
        var akar = new PencariAkar(_laporan, _paket, _tanggal, tabel, urut.ToDictionary(k => k.Alamat), _model.FindKunci).Run();
        var efisiensi = (_paket.Resolve(_tanggal ?? _laporan.Periode.Akhir)?.Efisiensi ?? []).Select(e => e.Nama).ToArray();
        var diagnosis = new PendiagnosisKlaim(_model, new(_laporan.Data, efisiensi), _laporan, _dibandingkan);
        var temuan = urut.Select(k => ToTemuan(_gagal[k.Alamat], akar[k.Alamat], diagnosis)).ToImmutableArray();
        return new(_laporan, _cocok, temuan, PemeriksaLaporan.Run(_laporan, _paket, _tanggal, _klaim, _model.FindKunci, temuan, _takTerperiksa.Select(t => t.Sel)), [.. _takTerperiksa], [.. _hurufDilipat]);
    }

    private void Check(KlaimCetak klaim)
    {
        if (klaim.Sel.Rusak is not null)
        {
            _takTerperiksa.Add((klaim.Alamat, null));
            return;
        }

        if (klaim.Sel.Bacaan.HurufDilipat)
        {
            _hurufDilipat.Add(klaim.Alamat);
        }

        var hasil = _model.Evaluate(klaim.Rujukan);
        if (!Pembanding.TryCompare(klaim.Sel, hasil, out var beda))
        {
            _takTerperiksa.Add((klaim.Alamat, (hasil as HasilRujukan.Tiada)?.Alasan));
            return;
        }

        _dibandingkan.Add(new(klaim, hasil));
        if (beda is null)
        {
            _cocok++;
        }
        else
        {
            _gagal.Add(klaim.Alamat, new(klaim, hasil, beda));
        }
    }

    /// <summary>Compares printed amounts with their printed parts; where a part is wrong itself, that one is the finding.</summary>
    private void CheckJumlah(IEnumerable<KlaimCetak> tabel)
    {
        foreach (var selisih in PemeriksaJumlah.Run(_laporan.Data, tabel, _model.FindKunci))
        {
            var alamat = selisih.Klaim.Alamat;
            var hasil = new HasilRujukan.Angka(selisih.Jumlah, Pembulatan.From(0));
            if (_gagal.TryGetValue(alamat, out var gagal))
            {
                if (gagal.Hasil.ToAngka() == selisih.Jumlah)
                {
                    _gagal[alamat] = gagal with { Beda = PesanTemuan.JumlahBerbeda, Selisih = selisih };
                }
            }
            else if (!selisih.Bagian.Any(_gagal.ContainsKey))
            {
                _cocok--;
                _gagal.Add(alamat, new(selisih.Klaim, hasil, PesanTemuan.JumlahBerbeda, selisih));
            }
        }
    }

    private Temuan ToTemuan(Ketidakcocokan gagal, AlamatSel? akar, PendiagnosisKlaim diagnosis)
    {
        var hasil = ShowAs(gagal.Hasil, gagal.Klaim.Sel);
        return new(gagal.Beda, gagal.Klaim.Alamat, gagal.Klaim.Sel.Teks, PenghitungRujukan.ToTeks(hasil))
        {
            Rujukan = gagal.Klaim.Rujukan,
            AngkaHitung = hasil switch
            {
                HasilRujukan.Angka angka when angka.Tampilan.TryRound(angka.Tepat, out var bulat) => bulat,
                HasilRujukan.Fakta fakta when !IsAngkaSama(fakta.Nilai, gagal.Klaim.Sel) => fakta.Nilai.Angka,
                _ => null,
            },
            NilaiHitung = (hasil as HasilRujukan.Fakta)?.Nilai,
            Penjelas = () => _model.Explain(gagal.Klaim.Rujukan),
            DasarHukum = _model.GetDasarHukum(gagal.Klaim.Rujukan, gagal.Hasil),
            Akar = akar,
            Sebab = akar is null ? diagnosis.Find(new(gagal.Klaim, gagal.Hasil)) : [],
            Selisih = gagal.Selisih is { Selisih: var beda } && beda.TryToDecimal(out var uang) ? AngkaIndonesia.Format(uang) : null,
            Penyebab = gagal.Selisih?.Penyebab,
            Bagian = [.. (gagal.Selisih?.Bagian ?? []).Select(b => (b.ToString(), _laporan.FindTabel(b.Tabel)!.FindBaris(b.Baris)!.FindSel(b.Kolom)!.Teks))],
        };
    }

    /// <summary>Whether the number agrees, so that the difference lies in another part.</summary>
    private static bool IsAngkaSama(NilaiKinerja fakta, SelCetak sel) =>
        sel.Bacaan.Kemungkinan.Any(n => n.Angka == fakta.Angka);

    /// <summary>Shows a computed number with the pack's decimals, or with the printed ones where those are more.</summary>
    private static HasilRujukan ShowAs(HasilRujukan hasil, SelCetak sel)
    {
        if (hasil is not HasilRujukan.Angka angka)
        {
            return hasil;
        }

        var tercetak = sel.Bacaan.Kemungkinan.Select(n => n.Desimal).DefaultIfEmpty(0).Max();
        var desimal = Math.Min(Pembulatan.DesimalTerbanyak, Math.Max(tercetak, angka.Tampilan.Desimal));
        return angka with { Tampilan = angka.Tampilan.WithDesimal(desimal) };
    }

    private sealed record Ketidakcocokan(KlaimCetak Klaim, HasilRujukan Hasil, KodePesan Beda, PemeriksaJumlah.SelisihCetak? Selisih = null);
}
