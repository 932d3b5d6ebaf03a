using System.Runtime.CompilerServices;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Kolom;

/// <summary>Takes measurements row by row and keeps them as columns.</summary>
/// <remarks>
/// Adding a row of plain numbers with dimensions met before allocates nothing. Numbers of up to 9 decimals stand as
/// integers; predikat, ranges and longer numbers are kept as they are, at a cost. Not safe for several threads.
/// </remarks>
public sealed class PenyusunUkur
{
    private const int KelasPanjang = (int)Keadaan.Lebar * JumlahPolaritas; // the classes of short figures, then those of long ones

    private const int KelasLebar = 2 * KelasPanjang; // then those of wide values

    private const int JumlahPolaritas = (int)Polaritas.Ordinal + 1;

    private readonly Dimensi[] _dimensi;
    private readonly List<BlokUkur> _blok = [];
    private readonly int[][] _kode; // by dimension
    private readonly AngkaKolom[] _target = new AngkaKolom[BlokUkur.BarisTerbanyak];
    private readonly AngkaKolom[] _realisasi = new AngkaKolom[BlokUkur.BarisTerbanyak];
    private readonly Polaritas[] _polaritas = new Polaritas[BlokUkur.BarisTerbanyak];
    private readonly byte[] _kelas = new byte[BlokUkur.BarisTerbanyak]; // length of figures, state and polarity
    private readonly ushort[] _urutan = new ushort[BlokUkur.BarisTerbanyak];
    private readonly long[] _mantisaTarget = new long[BlokUkur.BarisTerbanyak];
    private readonly long[] _mantisaRealisasi = new long[BlokUkur.BarisTerbanyak];
    private int _isi;
    private long _jumlah;

    /// <summary>Creates a builder.</summary>
    /// <param name="dimensi">
    /// The names of the dimensions, each once. <c>tahun</c> and <c>triwulan</c> date a row for the version of its rules,
    /// <c>indikator</c> finds a formula of its own.
    /// </param>
    /// <exception cref="ArgumentException">A name is blank or stands twice.</exception>
    public PenyusunUkur(params IEnumerable<string> dimensi)
    {
        ArgumentNullException.ThrowIfNull(dimensi);
        _dimensi = Kolom.Dimensi.From(dimensi, nameof(dimensi));
        _kode = [.. _dimensi.Select(_ => new int[BlokUkur.BarisTerbanyak])];
    }

    /// <summary>Gets the names of the dimensions.</summary>
    public IEnumerable<string> Nama => _dimensi.Select(d => d.Nama);

    /// <summary>Gets the number of rows taken.</summary>
    public long Jumlah => _jumlah;

    /// <summary>Takes a measurement of plain numbers.</summary>
    /// <param name="kunci">What it is of: a text for each dimension, in their order; an empty one is a text too.</param>
    /// <param name="polaritas">Which way is good.</param>
    /// <param name="target">The target; null for none.</param>
    /// <param name="realisasi">The realisasi; null for none.</param>
    /// <exception cref="ArgumentException">There are not as many texts as dimensions, or one is no year or quarter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such polarity, or a number has 29 digits.</exception>
    public void Add(ReadOnlySpan<string> kunci, Polaritas polaritas, decimal? target, decimal? realisasi) =>
        Add(kunci, polaritas, AngkaKolom.From(target), AngkaKolom.From(realisasi));

    /// <summary>Takes a measurement.</summary>
    /// <param name="kunci">What it is of: a text for each dimension, in their order; an empty one is a text too.</param>
    /// <param name="polaritas">Which way is good.</param>
    /// <param name="target">The target, a number, a range or a predikat; null for none.</param>
    /// <param name="realisasi">The realisasi; null for none.</param>
    /// <exception cref="ArgumentException">There are not as many texts as dimensions, or one is no year or quarter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such polarity.</exception>
    public void Add(ReadOnlySpan<string> kunci, Polaritas polaritas, NilaiKinerja? target, NilaiKinerja? realisasi) =>
        Add(kunci, polaritas, AngkaKolom.From(target), AngkaKolom.From(realisasi));

    /// <summary>Finishes the table; the builder starts anew with the same dimensions and the texts it knows.</summary>
    /// <returns>The columns.</returns>
    public KolomUkur Build()
    {
        Close();
        var hasil = new KolomUkur(_dimensi, [.. _blok], _jumlah);
        _blok.Clear();
        _jumlah = 0;
        return hasil;
    }

    /// <summary>Gets the dimensions, for readers that look up codes themselves.</summary>
    internal ReadOnlySpan<Dimensi> Dimensi => _dimensi;

    /// <summary>Takes a measurement whose dimensions are looked up already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Add(ReadOnlySpan<int> kode, Polaritas polaritas, in AngkaKolom target, in AngkaKolom realisasi)
    {
        for (var d = 0; d < _kode.Length; d++)
        {
            _kode[d][_isi] = kode[d];
        }

        _polaritas[_isi] = polaritas;
        _target[_isi] = target;
        _realisasi[_isi] = realisasi;
        _isi++;
        _jumlah++;
        if (_isi == BlokUkur.BarisTerbanyak)
        {
            Close();
        }
    }

    private void Add(ReadOnlySpan<string> kunci, Polaritas polaritas, in AngkaKolom target, in AngkaKolom realisasi)
    {
        Dasar.Penjaga.CheckAnggota((int)polaritas, (int)Polaritas.Ordinal, nameof(polaritas));
        Span<int> kode = stackalloc int[_dimensi.Length];
        Kolom.Dimensi.FindKode(_dimensi, kunci, kode);
        Add(kode, polaritas, target, realisasi);
    }

    /// <summary>Turns the rows at hand into a block.</summary>
    private void Close()
    {
        if (_isi == 0)
        {
            return;
        }

        var skala = 0;
        for (var i = 0; i < _isi; i++)
        {
            skala = Math.Max(skala, Math.Max(_target[i].Skala, _realisasi[i].Skala));
        }

        Classify(skala);
        var ruas = Sort();
        var pendek = Count(kelas => kelas < KelasPanjang);
        var lebar = Count(kelas => kelas >= KelasLebar);
        _blok.Add(new(
            _isi,
            skala,
            [.. _kode.Select(k => KolomKode.From(k.AsSpan(0, _isi), _urutan))],
            ruas,
            new(0, TakePendek(_mantisaTarget, pendek), TakePendek(_mantisaRealisasi, pendek)),
            new(pendek, Take(_mantisaTarget, pendek, _isi - lebar), Take(_mantisaRealisasi, pendek, _isi - lebar)),
            TakeLebar(_isi - lebar)));
        _isi = 0;
    }

    /// <summary>Finds the scaled figures of each row and its class. One long row among short ones stands apart; among long ones all are long.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Classify(int skala)
    {
        var panjang = 0;
        for (var i = 0; i < _isi; i++)
        {
            var (target, realisasi) = (_target[i], _realisasi[i]);
            if (target.Lebar is not null || realisasi.Lebar is not null
                || !TryScale(target, skala, out _mantisaTarget[i]) || !TryScale(realisasi, skala, out _mantisaRealisasi[i]))
            {
                _kelas[i] = (byte)(KelasLebar + (int)_polaritas[i]);
                continue;
            }

            var kelas = ((int)ToKeadaan(target, realisasi) * JumlahPolaritas) + (int)_polaritas[i];
            var isPanjang = !IsPendek(_mantisaTarget[i]) || !IsPendek(_mantisaRealisasi[i]);
            panjang += isPanjang ? 1 : 0;
            _kelas[i] = (byte)(isPanjang ? kelas + KelasPanjang : kelas);
        }

        if (2 * panjang > _isi)
        {
            for (var i = 0; i < _isi; i++)
            {
                _kelas[i] = (byte)(_kelas[i] < KelasPanjang ? _kelas[i] + KelasPanjang : _kelas[i]);
            }
        }
    }

    /// <summary>Orders the rows by class, rows of one class as they came.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Ruas[] Sort()
    {
        Span<int> awal = stackalloc int[KelasLebar + JumlahPolaritas + 1];
        awal.Clear();
        for (var i = 0; i < _isi; i++)
        {
            awal[_kelas[i] + 1]++;
        }

        var banyak = 0;
        for (var k = 1; k < awal.Length; k++)
        {
            banyak += awal[k] > 0 ? 1 : 0;
            awal[k] += awal[k - 1];
        }

        var ruas = new Ruas[banyak];
        banyak = 0;
        for (var k = 0; k + 1 < awal.Length; k++)
        {
            if (awal[k + 1] > awal[k])
            {
                var keadaan = k >= KelasLebar ? Keadaan.Lebar : (Keadaan)(k % KelasPanjang / JumlahPolaritas);
                ruas[banyak++] = new((Polaritas)(k % JumlahPolaritas), keadaan, awal[k], awal[k + 1]);
            }
        }

        for (var i = 0; i < _isi; i++)
        {
            _urutan[awal[_kelas[i]]++] = (ushort)i;
        }

        return ruas;
    }

    private static bool IsPendek(long angka) => angka is < BlokUkur.BatasPendek and > -BlokUkur.BatasPendek;

    private static Keadaan ToKeadaan(in AngkaKolom target, in AngkaKolom realisasi)
    {
        if (!target.IsAda)
        {
            return realisasi.IsAda ? Keadaan.TargetTiada : Keadaan.KeduanyaTiada;
        }

        return (target.Mantisa, realisasi.IsAda) switch
        {
            ( < 0, false) => Keadaan.RealisasiTiadaTargetNegatif,
            (0, false) => Keadaan.RealisasiTiadaTargetNol,
            ( > 0, false) => Keadaan.RealisasiTiadaTargetPositif,
            ( < 0, true) => Keadaan.Umum,
            ( > 0, true) => Keadaan.Biasa,
            _ => (Keadaan)((int)Keadaan.TargetNolRealisasiNol + Math.Sign(realisasi.Mantisa)),
        };
    }

    private static bool TryScale(in AngkaKolom angka, int skala, out long hasil) =>
        Rasio.TryMultiply(angka.Mantisa, PangkatSepuluh.Get(skala - angka.Skala), out hasil)
        && hasil is < BlokUkur.BatasPanjang and > -BlokUkur.BatasPanjang;

    private int Count(Func<byte, bool> syarat)
    {
        var banyak = 0;
        for (var i = 0; i < _isi; i++)
        {
            banyak += syarat(_kelas[i]) ? 1 : 0;
        }

        return banyak;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] TakePendek(long[] mantisa, int akhir)
    {
        var hasil = new int[akhir];
        for (var i = 0; i < akhir; i++)
        {
            hasil[i] = (int)mantisa[_urutan[i]];
        }

        return hasil;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long[] Take(long[] mantisa, int awal, int akhir)
    {
        var hasil = new long[akhir - awal];
        for (var i = awal; i < akhir; i++)
        {
            hasil[i - awal] = mantisa[_urutan[i]];
        }

        return hasil;
    }

    private (NilaiKinerja? Target, NilaiKinerja? Realisasi)[] TakeLebar(int awal)
    {
        var hasil = new (NilaiKinerja?, NilaiKinerja?)[_isi - awal];
        for (var i = awal; i < _isi; i++)
        {
            hasil[i - awal] = (ToNilai(_target[_urutan[i]]), ToNilai(_realisasi[_urutan[i]]));
        }

        return hasil;
    }

    private static NilaiKinerja? ToNilai(in AngkaKolom angka) =>
        !angka.IsAda ? null : angka.Lebar ?? NilaiKinerja.FromAngka(Rasio.ToDecimal(angka.Mantisa, angka.Skala));
}
