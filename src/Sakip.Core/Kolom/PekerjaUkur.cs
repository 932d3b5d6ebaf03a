using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Sakip.Perhitungan;

namespace Sakip.Kolom;

/// <summary>Measures blocks and gathers their groups.</summary>
/// <remarks>
/// A block of one group is added up at once. One with few gathers them in cells of its own (see <see cref="Ubin"/>), in four
/// banks, so that rows in a row do not wait for one another. One with many adds each row to its group.
/// </remarks>
internal sealed class PekerjaUkur : PenelusurBlok
{
    private const int Bank = 4;
    private const int LokalTerbanyak = 64; // groups that a block gathers in cells
    private const int SelTerbanyak = 4096; // cells of a bank
    private const int LangkahBank = SelTerbanyak + 24; // no multiple of a page, so that like cells of two banks are not taken for one

    private readonly bool _isVektor;
    private readonly Pengumpul[] _pengumpul; // by version
    private readonly int _geserBagian; // cells of a group, as a power of two
    private readonly ulong[] _sel = new ulong[Bank * LangkahBank];
    private readonly int[] _kelompok = new int[BlokUkur.BarisTerbanyak]; // of each row, where there are many
    private readonly int[] _banyak; // by part of the scale

    public PekerjaUkur(RencanaKolom rencana, IndeksKelompok indeks, bool isVektor)
        : base(rencana, indeks, isVektor)
    {
        _isVektor = isVektor;
        _pengumpul = [.. rencana.Rencana.Select(r => new Pengumpul(r))];
        var bagian = rencana.Rencana.Max(r => r.Hasil.Length);
        _geserBagian = BitOperations.Log2((uint)bagian * 2 - 1);
        _banyak = new int[bagian];
    }

    /// <summary>Gets what was gathered, by version of the rules.</summary>
    public ReadOnlySpan<Pengumpul> Pengumpul => _pengumpul;

    private bool IsSel => Kelompok.Banyak is > 0 and <= LokalTerbanyak && Kelompok.Banyak << _geserBagian <= SelTerbanyak;

    /// <summary>Takes in what another thread gathered.</summary>
    public void Merge(PekerjaUkur lain)
    {
        var padanan = new int[lain.Indeks.Jumlah];
        for (var k = 0; k < padanan.Length; k++)
        {
            padanan[k] = Indeks.Resolve(lain.Indeks.GetKode(k));
        }

        for (var v = 0; v < _pengumpul.Length; v++)
        {
            _pengumpul[v].Merge(lain._pengumpul[v], padanan);
        }
    }

    protected override bool IsKernel(RencanaAturan rencana, long terjauh) => true;

    protected override void Add(int versi, int kelompok, in Capaian capaian, int banyak) =>
        (versi >= 0 ? _pengumpul[versi] : _pengumpul[^1]).Add(kelompok, capaian, banyak);

    protected override void AddHasil<T>(int versi, Bentuk bentuk, ReadOnlySpan<T> target, ReadOnlySpan<T> realisasi, ReadOnlySpan<int> lokal)
    {
        if (Kelompok.Banyak == 1 && _isVektor)
        {
            AddSatuKelompok(_pengumpul[versi], lokal.Length);
        }
        else if (IsSel)
        {
            Scatter(lokal);
        }
        else
        {
            AddTersebar(_pengumpul[versi], lokal);
        }
    }

    /// <summary>Empties the cells of the block into its groups.</summary>
    protected override void Flush(int versi)
    {
        if (!IsSel)
        {
            return;
        }

        var bagianTerbanyak = _pengumpul[versi].Rencana.Hasil.Length;
        for (var l = 0; l < Kelompok.Banyak; l++)
        {
            for (var bagian = 0; bagian < bagianTerbanyak; bagian++)
            {
                var (banyak, jumlah) = (0, 0L);
                for (var b = 0; b < Bank; b++)
                {
                    ref var sel = ref _sel[(b * LangkahBank) + (l << _geserBagian) + bagian];
                    banyak += Ubin.GetBanyak(sel);
                    jumlah += Ubin.GetJumlah(sel);
                    sel = 0;
                }

                if (banyak > 0)
                {
                    _pengumpul[versi].Add(Kelompok.GetKelompok(l), bagian, banyak, jumlah);
                }
            }
        }
    }

    /// <summary>Adds rows that are all of one group.</summary>
    private void AddSatuKelompok(Pengumpul pengumpul, int jumlahBaris)
    {
        var banyak = _banyak.AsSpan(0, pengumpul.Rencana.Hasil.Length);
        var jumlah = Hasil.Sum(jumlahBaris, banyak);
        var kelompok = Kelompok.GetKelompok(0);
        for (var bagian = 0; bagian < banyak.Length; bagian++)
        {
            pengumpul.Add(kelompok, bagian, banyak[bagian], bagian == 0 ? jumlah : 0);
        }
    }

    /// <summary>Adds rows to the cells of the block.</summary>
    private void Scatter(ReadOnlySpan<int> lokal)
    {
        unchecked
        {
            ref var sel = ref MemoryMarshal.GetArrayDataReference(_sel);
            ref var tambah = ref MemoryMarshal.GetArrayDataReference(Hasil.Tambah);
            ref var bagian = ref MemoryMarshal.GetArrayDataReference(Hasil.Bagian);
            ref var awal = ref MemoryMarshal.GetReference(lokal);
            var i = 0;
            for (; i + Bank <= lokal.Length; i += Bank)
            {
                for (var b = 0; b < Bank; b++)
                {
                    var letak = (b * LangkahBank) + (Unsafe.Add(ref awal, i + b) << _geserBagian) + Unsafe.Add(ref bagian, i + b);
                    Unsafe.Add(ref sel, letak) += Unsafe.Add(ref tambah, i + b);
                }
            }

            for (; i < lokal.Length; i++)
            {
                _sel[(lokal[i] << _geserBagian) + Hasil.Bagian[i]] += Hasil.Tambah[i];
            }
        }
    }

    /// <summary>Adds each row to its group.</summary>
    private void AddTersebar(Pengumpul pengumpul, ReadOnlySpan<int> lokal)
    {
        for (var i = 0; i < lokal.Length; i++)
        {
            _kelompok[i] = Kelompok.GetKelompok(lokal[i]);
        }

        pengumpul.Add(_kelompok.AsSpan(0, lokal.Length), Indeks.Jumlah, Hasil);
    }
}
