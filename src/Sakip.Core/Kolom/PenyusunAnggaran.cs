using System.Runtime.CompilerServices;
using Sakip.Nilai;

namespace Sakip.Kolom;

/// <summary>Takes budget rows one by one and keeps them as columns, money as whole sen.</summary>
/// <remarks>Adding a row with dimensions met before allocates nothing. Not safe for several threads.</remarks>
public sealed class PenyusunAnggaran
{
    private const int BarisTerbanyak = 4096;
    private const int DesimalTerbanyak = 2;

    private readonly Dimensi[] _dimensi;
    private readonly List<BlokAnggaran> _blok = [];
    private readonly int[][] _kode; // by dimension
    private readonly long?[] _pagu = new long?[BarisTerbanyak];
    private readonly long?[] _realisasi = new long?[BarisTerbanyak];
    private int _isi;
    private long _jumlah;

    /// <summary>Creates a builder.</summary>
    /// <param name="dimensi">The names of the dimensions, each once.</param>
    /// <exception cref="ArgumentException">A name is blank or stands twice.</exception>
    public PenyusunAnggaran(params IEnumerable<string> dimensi)
    {
        ArgumentNullException.ThrowIfNull(dimensi);
        _dimensi = Kolom.Dimensi.From(dimensi, nameof(dimensi));
        _kode = [.. _dimensi.Select(_ => new int[BarisTerbanyak])];
    }

    /// <summary>Gets the names of the dimensions.</summary>
    public IEnumerable<string> Nama => _dimensi.Select(d => d.Nama);

    /// <summary>Gets the number of rows taken.</summary>
    public long Jumlah => _jumlah;

    internal ReadOnlySpan<Dimensi> Dimensi => _dimensi;

    /// <summary>Takes a row.</summary>
    /// <param name="kunci">What it is of: a text for each dimension, in their order.</param>
    /// <param name="pagu">The pagu; null for none.</param>
    /// <param name="realisasi">What was spent; null for none.</param>
    /// <exception cref="ArgumentException">There are not as many texts as dimensions, or one is no year or quarter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount has more than 18 digits, or parts of a sen.</exception>
    public void Add(ReadOnlySpan<string> kunci, Rupiah? pagu, Rupiah? realisasi)
    {
        var (a, b) = (ToUang(pagu, nameof(pagu)), ToUang(realisasi, nameof(realisasi)));
        Span<int> kode = stackalloc int[_dimensi.Length];
        Kolom.Dimensi.FindKode(_dimensi, kunci, kode);
        Add(kode, a, b);
    }

    /// <summary>Finishes the table; the builder starts anew with the same dimensions and the texts it knows.</summary>
    /// <returns>The columns.</returns>
    public KolomAnggaran Build()
    {
        Close();
        var hasil = new KolomAnggaran(_dimensi, [.. _blok], _jumlah);
        _blok.Clear();
        _jumlah = 0;
        return hasil;
    }

    /// <summary>Whether a figure is an amount that columns hold.</summary>
    internal static bool IsUang(in AngkaKolom angka) =>
        angka is { Lebar: null, Skala: <= DesimalTerbanyak } && Rasio.TryMultiply(angka.Mantisa, PangkatSepuluh.Get(DesimalTerbanyak - angka.Skala), out _);

    /// <summary>Takes a row whose dimensions are looked up already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Add(ReadOnlySpan<int> kode, in AngkaKolom pagu, in AngkaKolom realisasi)
    {
        for (var d = 0; d < _kode.Length; d++)
        {
            _kode[d][_isi] = kode[d];
        }

        _pagu[_isi] = ToSen(pagu);
        _realisasi[_isi] = ToSen(realisasi);
        _isi++;
        _jumlah++;
        if (_isi == BarisTerbanyak)
        {
            Close();
        }
    }

    private static AngkaKolom ToUang(Rupiah? uang, string parameter)
    {
        var angka = uang is { } isi ? AngkaKolom.From(decimal.Round(isi.Jumlah, AngkaIndonesia.CountDesimal(isi.Jumlah))) : default;
        return IsUang(angka) ? angka : throw new ArgumentOutOfRangeException(parameter, uang, "Money has at most 18 digits and 2 decimals.");
    }

    private static long? ToSen(in AngkaKolom angka) =>
        angka.IsAda ? angka.Mantisa * PangkatSepuluh.Get(DesimalTerbanyak - angka.Skala) : null;

    private static int ToKelas(long? pagu, long? realisasi) => (pagu, realisasi) switch
    {
        (not null, null) => 0,
        (not null, not null) => 1,
        (null, not null) => 2,
        _ => 3,
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Close()
    {
        if (_isi == 0)
        {
            return;
        }

        Span<int> awal = stackalloc int[5];
        awal.Clear();
        for (var i = 0; i < _isi; i++)
        {
            awal[ToKelas(_pagu[i], _realisasi[i]) + 1]++;
        }

        var banyak = (awal[1], awal[2], awal[3]);
        for (var k = 1; k < awal.Length; k++)
        {
            awal[k] += awal[k - 1];
        }

        var urutan = new ushort[_isi];
        var (pagu, realisasi) = (new long[_isi], new long[_isi]);
        for (var i = 0; i < _isi; i++)
        {
            var ke = awal[ToKelas(_pagu[i], _realisasi[i])]++;
            urutan[ke] = (ushort)i;
            (pagu[ke], realisasi[ke]) = (_pagu[i] ?? 0, _realisasi[i] ?? 0);
        }

        _blok.Add(new([.. _kode.Select(k => KolomKode.From(k.AsSpan(0, _isi), urutan))], banyak, pagu, realisasi));
        _isi = 0;
    }
}
