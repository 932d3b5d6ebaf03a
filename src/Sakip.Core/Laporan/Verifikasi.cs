using NodaTime;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <summary>Verifies a printed report cell by cell.</summary>
/// <remarks>
/// A cell that states a fact is compared with the fact. A cell that states a derived figure is recomputed from the
/// facts by the pack's steps, at the printed decimals, from the value before the closing rounding. A wrong figure that
/// follows from another wrong figure of its own table is listed as that one's consequence. Pure: no clock, no I/O.
/// </remarks>
public sealed class Verifikasi
{
    private readonly LaporanKinerja _laporan;
    private readonly PaketAturan _paket;
    private readonly LocalDate? _tanggal;
    private readonly PenghitungRujukan _model;
    private readonly Dictionary<AlamatSel, Ketidakcocokan> _gagal = [];
    private readonly Dictionary<string, IsiCetak> _isi = new(StringComparer.Ordinal);
    private readonly List<AlamatSel> _hurufDilipat = [];
    private readonly List<(AlamatSel Sel, AlasanTakTerhitung? Alasan)> _takTerperiksa = [];
    private int _cocok;

    private Verifikasi(LaporanKinerja laporan, PaketAturan paket, LocalDate? tanggal)
    {
        _laporan = laporan;
        _paket = paket;
        _tanggal = tanggal;
        _model = new(laporan, paket, tanggal);
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
        foreach (var klaim in _laporan.Cetakan.SelectMany(KlaimCetak.Find))
        {
            Check(klaim);
        }

        foreach (var tabel in _laporan.Tabel)
        {
            CheckJumlah(tabel);
        }

        // Roots are looked for once all wrong cells are known.
        var akar = _gagal.Values.ToDictionary(g => g.Klaim.Alamat, g => FindSebab(g.Klaim));
        return new(_laporan, _cocok, [.. _gagal.Values.Select(g => ToTemuan(g, FindAkar(akar, g.Klaim.Alamat)))], [.. _takTerperiksa], [.. _hurufDilipat]);
    }

    private void Check(KlaimCetak klaim)
    {
        if (klaim.Sel.Rusak is not null)
        {
            _takTerperiksa.Add((klaim.Alamat, null));
            return;
        }

        if (PenghitungRujukan.ReadSel(klaim.Sel).HurufDilipat)
        {
            _hurufDilipat.Add(klaim.Alamat);
        }

        var hasil = _model.Evaluate(klaim.Rujukan);
        if (!Pembanding.TryCompare(klaim.Sel, hasil, out var beda))
        {
            _takTerperiksa.Add((klaim.Alamat, (hasil as HasilRujukan.Tiada)?.Alasan));
        }
        else if (beda is null)
        {
            _cocok++;
        }
        else
        {
            _gagal.Add(klaim.Alamat, new(klaim, hasil, beda));
        }
    }

    /// <summary>Compares printed amounts with their printed parts; where a part is wrong itself, that one is the finding.</summary>
    private void CheckJumlah(TabelCetak tabel)
    {
        foreach (var selisih in PemeriksaJumlah.Run(_laporan.Data, KlaimCetak.Find(tabel), _model.FindKunci))
        {
            var alamat = selisih.Klaim.Alamat;
            var hasil = new HasilRujukan.Angka(selisih.Jumlah, Pembulatan.From(0));
            if (_gagal.TryGetValue(alamat, out var gagal))
            {
                if (Pembanding.TryCompare(selisih.Klaim.Sel, gagal.Hasil, out _) && IsSama(gagal.Hasil, selisih.Jumlah))
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

    private static bool IsSama(HasilRujukan hasil, Rasio jumlah) => hasil switch
    {
        HasilRujukan.Angka angka => angka.Tepat == jumlah,
        HasilRujukan.Fakta { Nilai.Angka: { } angka } => jumlah == angka,
        _ => false,
    };

    /// <summary>Finds the wrong cell that a wrong cell follows from: first by the facts its table prints, then by the derived figures too.</summary>
    private AlamatSel? FindSebab(KlaimCetak klaim)
    {
        foreach (var denganTurunan in new[] { false, true })
        {
            var cetak = new SumberCetak(GetIsi(klaim.Alamat.Tabel), klaim.Alamat, klaim.Rujukan, denganTurunan);
            var hasil = new PenghitungRujukan(_laporan, _paket, _tanggal, cetak).Evaluate(klaim.Rujukan);
            if (Pembanding.TryCompare(klaim.Sel, hasil, out var beda)
                && beda is null
                && cetak.Dipakai.FirstOrDefault(_gagal.ContainsKey) is { } sebab)
            {
                return sebab;
            }
        }

        return null;
    }

    private IsiCetak GetIsi(string tabel)
    {
        if (!_isi.TryGetValue(tabel, out var isi))
        {
            isi = new(KlaimCetak.Find(_laporan.FindTabel(tabel)!), _model.FindKunci);
            _isi.Add(tabel, isi);
        }

        return isi;
    }

    /// <summary>Follows causes to the first one that has none itself.</summary>
    private static AlamatSel? FindAkar(Dictionary<AlamatSel, AlamatSel?> sebab, AlamatSel sel)
    {
        var dilalui = new HashSet<AlamatSel> { sel };
        var akar = sebab[sel];
        while (akar is not null && dilalui.Add(akar) && sebab[akar] is { } lebihDalam)
        {
            akar = lebihDalam;
        }

        return akar == sel ? null : akar;
    }

    private Temuan ToTemuan(Ketidakcocokan gagal, AlamatSel? akar)
    {
        var hasil = ShowAs(gagal.Hasil, gagal.Klaim.Sel);
        return new(
            gagal.Beda,
            gagal.Klaim.Alamat,
            gagal.Klaim.Rujukan,
            gagal.Klaim.Sel.Teks,
            PenghitungRujukan.ToTeks(hasil),
            hasil switch
            {
                HasilRujukan.Angka angka when angka.Tampilan.TryRound(angka.Tepat, out var bulat) => bulat,
                HasilRujukan.Fakta fakta when !IsAngkaSama(fakta.Nilai, gagal.Klaim.Sel) => fakta.Nilai.Angka,
                _ => null,
            },
            _model.Explain(gagal.Klaim.Rujukan),
            akar,
            gagal.Selisih is { Selisih: var beda } && beda.TryToDecimal(out var uang) ? AngkaIndonesia.Format(uang) : null,
            gagal.Selisih?.Penyebab);
    }

    /// <summary>Whether the number agrees, so that the difference lies in another part.</summary>
    private static bool IsAngkaSama(NilaiKinerja fakta, SelCetak sel) =>
        PenghitungRujukan.ReadSel(sel).Kemungkinan.Any(n => n.Angka == fakta.Angka);

    /// <summary>Shows a computed number with the pack's decimals, or with the printed ones where those are more.</summary>
    private static HasilRujukan ShowAs(HasilRujukan hasil, SelCetak sel)
    {
        if (hasil is not HasilRujukan.Angka angka)
        {
            return hasil;
        }

        var tercetak = PenghitungRujukan.ReadSel(sel).Kemungkinan.Select(n => n.Desimal).DefaultIfEmpty(0).Max();
        var desimal = Math.Min(Pembulatan.DesimalTerbanyak, Math.Max(tercetak, angka.Tampilan.Desimal));
        return angka with { Tampilan = angka.Tampilan.WithDesimal(desimal) };
    }

    private sealed record Ketidakcocokan(KlaimCetak Klaim, HasilRujukan Hasil, KodePesan Beda, PemeriksaJumlah.SelisihCetak? Selisih = null);
}
