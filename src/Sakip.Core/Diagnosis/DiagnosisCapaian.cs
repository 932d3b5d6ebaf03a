using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Diagnosis;

/// <summary>Finds the mistakes of computing that turn a target and a realisasi into the capaian that is printed.</summary>
/// <remarks>Pure and bounded: some sixty figures are computed at most. The mistakes are those met in reports and e-SAKIP applications.</remarks>
public sealed class DiagnosisCapaian
{
    private const int RumusRentang = 2; // of the named formulas those that a range can be measured by, end by end

    private static readonly decimal[] BatasLazim = [100, 110, 120, 150, 200];

    private static readonly KataDwibahasa KataTarget = new("target", "the target");
    private static readonly KataDwibahasa KataRealisasi = new("realisasi", "the realisasi");
    private static readonly KataDwibahasa KataKeduanya = new("target dan realisasi", "target and realisasi");
    private static readonly KataDwibahasa KataPotong = new("dipotong", "cut off");
    private static readonly KataDwibahasa KataBatasAtas = new("paling tinggi", "at most");
    private static readonly KataDwibahasa KataBatasBawah = new("paling rendah", "at least");

    private readonly VersiAturan _aturan;
    private readonly Polaritas _polaritas;
    private readonly string? _indikator;
    private readonly NilaiKinerja? _target;
    private readonly NilaiKinerja? _realisasi;
    private readonly MasukanRumus _masukan;
    private readonly Capaian _capaian;
    private readonly (Rasio Target, Rasio Realisasi)? _angka; // null unless both are single numbers
    private readonly Rumus? _rumus;
    private readonly AngkaCetak _cetak;
    private readonly CaraBulat _cara;

    private DiagnosisCapaian(
        VersiAturan aturan, Polaritas polaritas, string? indikator, NilaiKinerja? target, NilaiKinerja? realisasi, AngkaCetak cetak)
    {
        _aturan = aturan;
        _polaritas = polaritas;
        _indikator = indikator;
        _target = target;
        _realisasi = realisasi;
        _cetak = cetak;
        _masukan = Capaian.ToMasukan(aturan, target, realisasi);
        _angka = _masukan is { Target: { IsAngka: true } t, Realisasi: { IsAngka: true } r } ? (t.Angka, r.Angka) : null;
        _rumus = aturan.Capaian.GetRumus(polaritas, indikator);
        _capaian = Capaian.Compute(aturan, polaritas, target, realisasi, indikator);
        _cara = aturan.Capaian.Langkah.Penutup?.Cara ?? CaraBulat.SetengahMenjauhiNol;
    }

    /// <summary>Finds what gives the printed capaian.</summary>
    /// <param name="aturan">The rules.</param>
    /// <param name="polaritas">Which way is good.</param>
    /// <param name="target">The target; null when there is none.</param>
    /// <param name="realisasi">The realisasi; null when there is none.</param>
    /// <param name="tercetak">What is printed as capaian.</param>
    /// <param name="indikator">The id of an indicator with a formula of its own; null for any of that polarity.</param>
    /// <returns>
    /// At most five causes, most plausible first; each gives exactly what is printed. None when the print is right at its
    /// decimals, has no number or more than 12 decimals, and when no known mistake explains it.
    /// </returns>
    public static ImmutableArray<Sebab> Find(
        VersiAturan aturan,
        Polaritas polaritas,
        NilaiKinerja? target,
        NilaiKinerja? realisasi,
        NilaiKinerja tercetak,
        string? indikator = null)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        ArgumentNullException.ThrowIfNull(tercetak);
        Penjaga.CheckAnggota((int)polaritas, (int)Polaritas.Ordinal, nameof(polaritas));
        return AngkaCetak.From(tercetak) is { } cetak
            ? new DiagnosisCapaian(aturan, polaritas, indikator, target, realisasi, cetak).Find()
            : [];
    }

    private ImmutableArray<Sebab> Find()
    {
        if (_capaian.IsTerhitung && _cetak.IsHasil(_capaian.Tepat.Poin, _cara))
        {
            return [];
        }

        Dugaan[] jelas = [.. EnumerateBatas(), .. EnumerateSalinan(), .. EnumerateKosong()];
        Dugaan[] rumus = [.. EnumerateRumus(), .. EnumerateRentang(), .. EnumerateSelisih(), .. EnumerateOperan()];
        return AngkaCetak.Take(
        [
            .. Match(jelas, _cara),
            .. _capaian.IsTerhitung ? DiagnosisAngka.FindPembulatan(_capaian.Tepat.Poin, _cetak, _cara) : [],
            .. Match(rumus, _cara),
            .. Match([.. jelas, .. rumus], CaraBulat.Potong, KataPotong),
            .. _capaian.IsTerhitung ? DiagnosisAngka.FindTulisan(_capaian.Tepat.Poin, _cetak, _cara) : [],
        ]);
    }

    private IEnumerable<Sebab> Match(IEnumerable<Dugaan> dugaan, CaraBulat cara, KataDwibahasa? potong = null) => dugaan
        .Where(d => _cetak.IsHasil(d.Angka, cara) && (potong is null || !_cetak.IsHasil(d.Angka, _cara)))
        .Select(d => new Sebab(d.Jenis, d.Angka, _cetak.Teks, [.. d.Fakta, ("potong", potong)]));

    /// <summary>The formula's result without the caps and floors of the pack, or with those that others use.</summary>
    private IEnumerable<Dugaan> EnumerateBatas()
    {
        if (!_capaian.IsTerhitung)
        {
            yield break;
        }

        var mentah = _capaian.Mentah.Poin;
        if (_aturan.Capaian.Langkah.Langkah.Any(l => l is not Langkah.Bulatkan))
        {
            yield return new(JenisSebab.TanpaBatas, mentah);
        }

        foreach (var batas in BatasLazim.Where(b => mentah > b))
        {
            yield return new(JenisSebab.BatasLain, batas, ("jenis", KataBatasAtas), ("batas", AngkaIndonesia.Format(batas)));
        }

        if (mentah < 0)
        {
            yield return new(JenisSebab.BatasLain, 0, ("jenis", KataBatasBawah), ("batas", "0"));
        }
    }

    private IEnumerable<Dugaan> EnumerateSalinan()
    {
        if (_realisasi?.Angka is { } realisasi)
        {
            yield return new(JenisSebab.RealisasiDisalin, realisasi);
        }

        if (_target?.Angka is { } target)
        {
            yield return new(JenisSebab.TargetDisalin, target);
        }
    }

    /// <summary>What is put where the pack computes nothing: a target of 0, no realisasi.</summary>
    private IEnumerable<Dugaan> EnumerateKosong()
    {
        if (_masukan.Target is { IsAngka: true, Angka.Tanda: 0 })
        {
            yield return new(JenisSebab.TargetNol, 100, ("angka", "100"));
            yield return new(JenisSebab.TargetNol, 0, ("angka", "0"));
        }

        if (_realisasi is null
            && Capaian.Compute(_aturan, _polaritas, _target, NilaiKinerja.FromAngka(0), _indikator) is { IsTerhitung: true } nihil)
        {
            yield return new(JenisSebab.RealisasiKosongNol, nihil.Tepat.Poin);
        }
    }

    private IEnumerable<Dugaan> EnumerateRumus()
    {
        if (_angka is var (target, realisasi) && Compute(_rumus, new(realisasi, target)) is { } tertukar)
        {
            yield return new(JenisSebab.OperanTertukar, tertukar);
        }

        // A formula that gives the same here as the right one or an earlier one cannot be told from it.
        var dihitung = _capaian.IsTerhitung ? new HashSet<Rasio> { _capaian.Tepat.Poin } : [];
        foreach (var lain in Rumus.Bernama.Where(r => r != _rumus))
        {
            if (Compute(lain, _masukan) is { } hasil && dihitung.Add(hasil))
            {
                yield return new(JenisSebab.RumusLain, hasil, ("rumus", lain.Teks), ("seharusnya", _rumus?.Teks));
            }
        }
    }

    private IEnumerable<Dugaan> EnumerateRentang()
    {
        if (_target?.Rentang is not { } rentang || _realisasi?.Angka is not { } realisasi)
        {
            yield break;
        }

        foreach (var (ujung, kata) in new (Rasio, KataDwibahasa)[]
        {
            (rentang.Bawah, new("batas bawah", "the lower end")),
            (rentang.Atas, new("batas atas", "the upper end")),
            (((Rasio)rentang.Bawah + rentang.Atas) / 2, new("titik tengah", "the middle")),
        })
        {
            foreach (var rumus in Rumus.Bernama[..RumusRentang])
            {
                if (Compute(rumus, new(ujung, realisasi)) is { } hasil)
                {
                    yield return new(JenisSebab.UjungRentang, hasil, ("ujung", kata), ("rumus", rumus.Teks));
                }
            }
        }
    }

    private IEnumerable<Dugaan> EnumerateSelisih()
    {
        if (_angka is not var (target, realisasi))
        {
            yield break;
        }

        yield return new(JenisSebab.SelisihBukanRasio, realisasi - target, ("rumus", "realisasi - target"));
        yield return new(JenisSebab.SelisihBukanRasio, target - realisasi, ("rumus", "target - realisasi"));
        yield return new(JenisSebab.SelisihBukanRasio, 100 + realisasi - target, ("rumus", "100 + realisasi - target"));
        yield return new(JenisSebab.SelisihBukanRasio, 100 - realisasi + target, ("rumus", "100 - realisasi + target"));
    }

    /// <summary>The formula with target, realisasi or both rounded to fewer decimals than they have.</summary>
    private IEnumerable<Dugaan> EnumerateOperan()
    {
        if (_target?.Angka is not { } target || _realisasi?.Angka is not { } realisasi)
        {
            yield break;
        }

        var terbanyak = Math.Min(Math.Max(_target.Desimal, _realisasi.Desimal) - 1, Pembulatan.DesimalTerbanyak);
        for (var desimal = terbanyak; desimal >= 0; desimal--)
        {
            var bulat = Pembulatan.From(desimal, _cara);
            var (targetBulat, realisasiBulat) = (bulat.Round(target), bulat.Round(realisasi));
            foreach (var (t, r, kata) in new[]
            {
                (target, realisasiBulat, KataRealisasi), (targetBulat, realisasi, KataTarget), (targetBulat, realisasiBulat, KataKeduanya),
            })
            {
                if ((t != target || r != realisasi) && Compute(_rumus, new(t, r)) is { } hasil)
                {
                    yield return new(JenisSebab.OperanDibulatkan, hasil, ("operan", kata), ("desimal", desimal));
                }
            }
        }
    }

    /// <summary>Computes by a formula and the steps of the pack.</summary>
    private Rasio? Compute(Rumus? rumus, in MasukanRumus masukan) =>
        rumus?.Compute(masukan) is { IsTerhitung: true } mentah
        && _aturan.Capaian.Langkah.Apply(mentah.Angka) is { IsTerhitung: true } hasil
            ? hasil.Angka
            : null;

    private readonly record struct Dugaan(JenisSebab Jenis, Rasio Angka, params (string Nama, object? Isi)[] Fakta);
}
