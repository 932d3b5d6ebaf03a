using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Diagnosis;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <summary>Names the known mistakes that give exactly what a wrong cell prints.</summary>
/// <remarks>
/// In one order: what is likelier comes first, slips of single digits last. Bounded: once <see cref="Batas.AnggotaDiagnosis"/>
/// members have been looked at, no further cell gets a cause.
/// </remarks>
internal sealed class PendiagnosisKlaim
{
    private const int AnggotaTerbanyak = 200; // pairs are looked for among so many members at most
    private const int SamaTerbanyak = 2; // members of a sum that would explain the print alike
    private const int TetanggaTerbanyak = 16; // rows whose operands may have been taken
    private const int AngkaTersedikit = 3; // the figure of another cell, or a sum of many, proves something from so many digits on

    private readonly PenghitungRujukan _model;
    private readonly RujukanLain _lain;
    private readonly ILookup<(string Tabel, string Baris), HasilKlaim> _baris;
    private readonly Dictionary<(string Tabel, string Kolom), HasilKlaim[]> _kolom;
    private readonly Dictionary<AlamatSel, int> _letakKolom = [];
    private readonly DataKinerja _data;
    private readonly Func<string, TabelCetak?> _cariTabel;
    private long _sisa = Batas.AnggotaDiagnosis;

    /// <summary>Creates the diagnosis of a report.</summary>
    /// <param name="model">Computes references.</param>
    /// <param name="lain">Lists what may have been taken instead.</param>
    /// <param name="laporan">The report.</param>
    /// <param name="klaim">All compared cells with what they should state.</param>
    public PendiagnosisKlaim(PenghitungRujukan model, RujukanLain lain, LaporanKinerja laporan, IReadOnlyCollection<HasilKlaim> klaim)
    {
        _model = model;
        _lain = lain;
        _data = laporan.Data;
        _cariTabel = laporan.FindTabel;
        _baris = klaim.ToLookup(k => (k.Klaim.Alamat.Tabel, k.Klaim.Alamat.Baris));
        _kolom = klaim.GroupBy(k => (k.Klaim.Alamat.Tabel, k.Klaim.Alamat.Kolom)).ToDictionary(k => k.Key, k => k.ToArray());
        foreach (var satu in _kolom.Values.SelectMany(k => k.Select((isi, i) => (isi, i))))
        {
            _letakKolom.Add(satu.isi.Klaim.Alamat, satu.i);
        }
    }

    /// <summary>Finds at most <see cref="Sebab.Terbanyak"/> causes; none where nothing known gives the print.</summary>
    public ImmutableArray<Sebab> Find(HasilKlaim salah)
    {
        var sel = salah.Klaim.Sel;
        if (sel.Banding != Banding.Sama || _sisa < 0)
        {
            return [];
        }

        _sisa -= GetKolom(salah).Length + CountBeban(salah.Klaim.Rujukan);

        if (salah.Klaim.Rujukan is Rujukan.Predikat predikat)
        {
            var angka = _baris[(salah.Klaim.Alamat.Tabel, salah.Klaim.Alamat.Baris)].FirstOrDefault(k => k.Klaim.Rujukan == predikat.Dari);
            return _model.DiagnosePredikat(predikat, sel.Dibaca ?? sel.Teks, angka?.Klaim.Sel.Bacaan.Kemungkinan.FirstOrDefault()?.Angka);
        }

        return sel.Bacaan.Kemungkinan.FirstOrDefault(n => n.Angka is not null) is { } tercetak && AngkaCetak.From(tercetak) is { } cetak
            ? AngkaCetak.Take(Enumerate(salah, tercetak, cetak))
            : [];
    }

    private IEnumerable<Sebab> Enumerate(HasilKlaim salah, NilaiKinerja tercetak, AngkaCetak cetak)
    {
        var (rujukan, tepat) = (salah.Klaim.Rujukan, salah.Hasil.ToAngka());
        var cara = salah.Hasil switch
        {
            HasilRujukan.Angka angka => angka.Tampilan.Cara,
            HasilRujukan.Fakta fakta => fakta.Cara,
            _ => CaraBulat.SetengahMenjauhiNol,
        };
        if (tepat is { } sama && cetak.IsHasil(sama, cara))
        {
            return Match(salah, cetak, _lain.Enumerate(rujukan)); // the number is right, another part of the figure is not
        }

        var capaian = rujukan is Rujukan.Capaian c ? _model.DiagnoseCapaian(c, tercetak) : [];
        Sebab[] dihitung =
        [
            .. FindTertukar(salah, cetak),
            .. tepat is { } benar ? DiagnosisAngka.FindPembulatan(benar, cetak, cara) : [],
            .. capaian.Where(s => !IsTulisan(s.Jenis)),
            .. Match(salah, cetak, _lain.Enumerate(rujukan)),
            .. FindAnggota(salah, cetak, cara),
            .. Match(salah, cetak, EnumerateTetangga(salah)),
            .. FindSelLain(salah, cetak),
        ];
        var isTulisan = dihitung.Length == 0 || CountAngka(cetak) > AngkaTersedikit; // among few digits a slip is the last resort
        return [.. dihitung, .. isTulisan && tepat is { } seharusnya ? DiagnosisAngka.FindTulisan(seharusnya, cetak, cara) : []];
    }

    private static bool IsTulisan(JenisSebab jenis) => jenis is >= JenisSebab.PecahanSebagaiPersen and <= JenisSebab.AngkaMeleset;

    /// <summary>Keeps of each kind the first reference that amounts to the print; a zero comes from anywhere and proves nothing.</summary>
    private IEnumerable<Sebab> Match(HasilKlaim salah, AngkaCetak cetak, IEnumerable<(JenisSebab Jenis, Rujukan Rujukan)> calon)
    {
        var ditemukan = new HashSet<JenisSebab>();
        foreach (var (jenis, rujukan) in cetak.Angka == 0 ? [] : calon)
        {
            _sisa -= CountBeban(rujukan);
            if (_sisa >= 0 && !ditemukan.Contains(jenis) && _model.Evaluate(rujukan) is var hasil && hasil.ToAngka() is { } angka && Pembanding.IsCocok(salah.Klaim.Sel, hasil))
            {
                ditemukan.Add(jenis);
                yield return new Sebab(jenis, angka, cetak.Teks, ("rumus", rujukan.ToString()), ("seharusnya", salah.Klaim.Rujukan.ToString())).WithBukti(rujukan.ToString());
            }
        }
    }

    /// <summary>The same with an operand of a row near it in the table.</summary>
    private IEnumerable<(JenisSebab Jenis, Rujukan Rujukan)> EnumerateTetangga(HasilKlaim salah)
    {
        if (FindPasangan(salah.Klaim.Rujukan) is not var (kiri, kanan, buat))
        {
            yield break;
        }

        foreach (var tetangga in ListKolom(salah).Take(TetanggaTerbanyak).Select(k => k.Klaim.Rujukan).Where(t => t.GetType() == salah.Klaim.Rujukan.GetType()))
        {
            if (FindPasangan(tetangga) is var (kiriLain, kananLain, _))
            {
                yield return (JenisSebab.OperanTetangga, buat(kiriLain, kanan));
                yield return (JenisSebab.OperanTetangga, buat(kiri, kananLain));
            }
        }
    }

    /// <summary>Finds the two that a share or a difference is made of, and what makes one of two others.</summary>
    private (Rujukan Kiri, Rujukan Kanan, Func<Rujukan, Rujukan, Rujukan> Buat)? FindPasangan(Rujukan rujukan) => rujukan switch
    {
        Rujukan.Serapan s when _model.ListMasukan(s) is [var pagu, var realisasi] => (realisasi, pagu, (a, b) => new Rujukan.Persen(a, b)),
        Rujukan.Persen p => (p.Bagian, p.Keseluruhan, (a, b) => new Rujukan.Persen(a, b)),
        Rujukan.Selisih s => (s.Kiri, s.Kanan, (a, b) => new Rujukan.Selisih(a, b)),
        _ => null,
    };

    /// <summary>Lists the cells of the column, nearest rows first, without means that are taken from what the table prints.</summary>
    private IEnumerable<HasilKlaim> ListKolom(HasilKlaim salah)
    {
        var kolom = GetKolom(salah);
        var letak = _letakKolom.GetValueOrDefault(salah.Klaim.Alamat, -1);
        for (var jarak = 1; jarak <= kolom.Length; jarak++)
        {
            foreach (var i in new[] { letak - jarak, letak + jarak })
            {
                if (i >= 0 && i < kolom.Length && kolom[i].Klaim.Rujukan is not Rujukan.Rerata { TabelAnggota: not null })
                {
                    yield return kolom[i];
                }
            }
        }
    }

    private HasilKlaim[] GetKolom(HasilKlaim salah) => _kolom.GetValueOrDefault((salah.Klaim.Alamat.Tabel, salah.Klaim.Alamat.Kolom), []);

    private long CountBeban(Rujukan rujukan) => BebanRujukan.Count(rujukan, _data) + BebanRujukan.Count(rujukan, _cariTabel);

    private IEnumerable<HasilKlaim> ListBaris(HasilKlaim salah) => _baris[(salah.Klaim.Alamat.Tabel, salah.Klaim.Alamat.Baris)]
        .Where(k => k.Klaim.Alamat.Kolom != salah.Klaim.Alamat.Kolom);

    /// <summary>Finds a cell that prints what belongs here, while what belongs there is printed here.</summary>
    private IEnumerable<Sebab> FindTertukar(HasilKlaim salah, AngkaCetak cetak) =>
        from lain in ListKolom(salah).Concat(ListBaris(salah))
        where Pembanding.IsCocok(salah.Klaim.Sel, lain.Hasil) && Pembanding.IsCocok(lain.Klaim.Sel, salah.Hasil)
        select new Sebab(JenisSebab.SelTertukar, lain.Hasil.ToAngka(), cetak.Teks).WithBukti(lain.Klaim.Alamat.ToString());

    /// <summary>Finds the nearest cell of the column, and the first of the row, whose figure stands here.</summary>
    private IEnumerable<Sebab> FindSelLain(HasilKlaim salah, AngkaCetak cetak)
    {
        if (CountAngka(cetak) < AngkaTersedikit || cetak.Angka is 0 or 100)
        {
            return [];
        }

        return
        [
            .. ListKolom(salah).Where(k => Pembanding.IsCocok(salah.Klaim.Sel, k.Hasil)).Take(1).Select(k => Create(JenisSebab.BarisLain, k)),
            .. ListBaris(salah).Where(k => Pembanding.IsCocok(salah.Klaim.Sel, k.Hasil)).Take(1).Select(k => Create(JenisSebab.KolomLain, k)),
        ];

        Sebab Create(JenisSebab jenis, HasilKlaim asal) => new Sebab(jenis, asal.Hasil.ToAngka(), cetak.Teks).WithBukti(asal.Klaim.Alamat.ToString());
    }

    private static int CountAngka(AngkaCetak cetak) => cetak.Teks.Count(char.IsAsciiDigit);

    /// <summary>Finds members of a sum or a mean that are missing, doubled or foreign, other divisors, and members rounded before.</summary>
    private IEnumerable<Sebab> FindAnggota(HasilKlaim salah, AngkaCetak cetak, CaraBulat cara)
    {
        var anggota = _model.ListMasukan(salah.Klaim.Rujukan).Select(r => (Nama: r.ToString(), Angka: _model.Evaluate(r).ToAngka()))
            .Where(a => a.Angka is not null).Select(a => (a.Nama, Angka: a.Angka!.Value)).OrderBy(a => a.Nama, StringComparer.Ordinal).ToArray();
        var isRerata = salah.Klaim.Rujukan is Rujukan.Rerata or Rujukan.RerataInstansi or Rujukan.Olahan { Cara: CaraOlah.Rerata } or Rujukan.OlahanCetak { Cara: CaraOlah.Rerata };
        var isJumlah = salah.Klaim.Rujukan is Rujukan.Jumlah or Rujukan.Pagu or Rujukan.Realisasi or Rujukan.Olahan { Cara: CaraOlah.Jumlah } or Rujukan.OlahanCetak { Cara: CaraOlah.Jumlah };
        return anggota.Length < 2 || anggota.Length > AnggotaTerbanyak ? []
            : isRerata ? FindRerata(anggota, cetak, cara)
            : isJumlah ? FindJumlah(salah, anggota, cetak, cara)
            : [];
    }

    private static IEnumerable<Sebab> FindRerata((string Nama, Rasio Angka)[] anggota, AngkaCetak cetak, CaraBulat cara)
    {
        var (jumlah, banyak) = (Rasio.Sum(anggota.Select(a => a.Angka)), anggota.Length);
        for (var desimal = 2; desimal >= 0; desimal--)
        {
            var bulat = Pembulatan.From(desimal, cara);
            var dibulatkan = anggota.Select(a => bulat.TryRound(a.Angka, out var hasil) ? Rasio.From(hasil) : a.Angka).ToArray();
            if (cetak.IsHasil(Rasio.Sum(dibulatkan) / banyak, cara))
            {
                yield return new(JenisSebab.AnggotaDibulatkan, Rasio.Sum(dibulatkan) / banyak, cetak.Teks, ("desimal", desimal));
            }
        }

        foreach (var pembagi in new[] { banyak + 1, banyak - 1, banyak + 2, banyak - 2 }.Where(p => p > 0 && cetak.IsHasil(jumlah / p, cara)))
        {
            yield return new(JenisSebab.PembagiLain, jumlah / pembagi, cetak.Teks, ("pembagi", pembagi), ("seharusnya", banyak));
        }

        foreach (var (nama, angka) in anggota)
        {
            foreach (var (jenis, hasil) in new[]
            {
                (JenisSebab.AnggotaHilang, (jumlah - angka) / (banyak - 1)),
                (JenisSebab.AnggotaHilang, (jumlah - angka) / banyak),
                (JenisSebab.AnggotaGanda, (jumlah + angka) / (banyak + 1)),
                (JenisSebab.AnggotaGanda, (jumlah + angka) / banyak),
            })
            {
                if (cetak.IsHasil(hasil, cara))
                {
                    yield return new Sebab(jenis, hasil, cetak.Teks).WithBukti(nama);
                }
            }
        }
    }

    private Sebab[] FindJumlah(HasilKlaim salah, (string Nama, Rasio Angka)[] anggota, AngkaCetak cetak, CaraBulat cara)
    {
        var jumlah = Rasio.Sum(anggota.Select(a => a.Angka));
        (string Nama, Rasio Angka)[] berisi = [.. anggota.Where(a => a.Angka.Tanda != 0)];
        var pasangan = berisi.SelectMany((a, i) => berisi.Skip(i + 1).Select(b => (Nama: $"{a.Nama} + {b.Nama}", Angka: a.Angka + b.Angka))).ToArray();
        var asing = ListKolom(salah).Where(k => k.Hasil.ToAngka() is { Tanda: not 0 } && anggota.All(a => a.Nama != k.Klaim.Rujukan.ToString()))
            .Select(k => (Nama: k.Klaim.Alamat.ToString(), Angka: k.Hasil.ToAngka()!.Value));
        Sebab[] satu = [.. Match(berisi, JenisSebab.AnggotaHilang, -1), .. Match(berisi, JenisSebab.AnggotaGanda, 1)];
        return satu.Length > 0 || CountAngka(cetak) < AngkaTersedikit
            ? satu
            : [.. Match(asing, JenisSebab.AnggotaAsing, 1), .. Match(pasangan, JenisSebab.AnggotaHilang, -1), .. Match(pasangan, JenisSebab.AnggotaGanda, 1)];

        // Where many would do, none can be named.
        Sebab[] Match(IEnumerable<(string Nama, Rasio Angka)> calon, JenisSebab jenis, int kali) =>
            calon.Where(c => cetak.IsHasil(jumlah + (c.Angka * kali), cara)).Take(SamaTerbanyak + 1).ToArray() is { Length: <= SamaTerbanyak } cocok
                ? [.. cocok.Select(c => new Sebab(jenis, jumlah + (c.Angka * kali), cetak.Teks).WithBukti(c.Nama))]
                : [];
    }
}

/// <summary>A compared cell with what it should state.</summary>
internal sealed record HasilKlaim(KlaimCetak Klaim, HasilRujukan Hasil);
