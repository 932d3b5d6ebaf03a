using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Sakip.Perhitungan;

namespace Sakip.Kolom;

/// <summary>Measures blocks and gathers their groups; one for each thread.</summary>
/// <remarks>
/// A block with few groups gathers them in cells of its own (see <see cref="Ubin"/>), in four banks, so that rows in a row
/// do not wait for one another. A block with many adds each row to its group.
/// </remarks>
internal sealed class PekerjaUkur
{
    private const int Bank = 4;
    private const int LokalTerbanyak = 64; // groups that a block gathers in cells
    private const int SelTerbanyak = 4096; // cells of a bank
    private const int LangkahBank = SelTerbanyak + 24; // no multiple of a page, so that like cells of two banks are not taken for one

    private readonly RencanaKolom _rencana;
    private readonly bool _isVektor;
    private readonly Pengumpul[] _pengumpul; // by version
    private readonly int _geserBagian; // cells of a group, as a power of two
    private readonly HasilKernel _hasil = new();
    private readonly ulong[] _sel;
    private readonly int[] _lokal = new int[BlokUkur.BarisTerbanyak]; // the group of each row: of the block, or of all when it has many
    private readonly int[] _kelompok = new int[LokalTerbanyak]; // groups of the block among all, -1 while not known
    private readonly int[] _banyak = new int[LokalTerbanyak];
    private readonly int[] _kode;
    private readonly ushort[] _baris = new ushort[BlokUkur.BarisTerbanyak]; // rows picked out of a segment, and their columns
    private readonly int[] _lokalPilih = new int[BlokUkur.BarisTerbanyak];
    private readonly int[] _pendekTarget = new int[BlokUkur.BarisTerbanyak];
    private readonly int[] _pendekRealisasi = new int[BlokUkur.BarisTerbanyak];
    private readonly long[] _panjangTarget = new long[BlokUkur.BarisTerbanyak];
    private readonly long[] _panjangRealisasi = new long[BlokUkur.BarisTerbanyak];
    private int _jumlahLokal; // groups of the block in cells; 0 when it has too many

    public PekerjaUkur(RencanaKolom rencana, IndeksKelompok indeks, bool isVektor)
    {
        _rencana = rencana;
        _isVektor = isVektor;
        Indeks = indeks;
        _pengumpul = [.. rencana.Rencana.Select(r => new Pengumpul(r))];
        _geserBagian = BitOperations.Log2((uint)rencana.Rencana.Max(r => r.Hasil.Length) * 2 - 1);
        _sel = new ulong[Bank * LangkahBank];
        _kode = new int[indeks.Dimensi.Length];
    }

    public IndeksKelompok Indeks { get; }

    /// <summary>Gets what was gathered, by version of the rules.</summary>
    public ReadOnlySpan<Pengumpul> Pengumpul => _pengumpul;

    /// <summary>Takes a block in.</summary>
    public void Add(BlokUkur blok)
    {
        FindLokal(blok);
        if (_rencana.IsSeragam)
        {
            foreach (var ruas in blok.Ruas)
            {
                Add(blok, ruas, 0, [], _lokal.AsSpan(ruas.Awal, ruas.Jumlah));
            }

            Flush(blok, 0);
            return;
        }

        for (var versi = RencanaKolom.Sendiri; versi < _pengumpul.Length; versi++)
        {
            foreach (var ruas in blok.Ruas)
            {
                var baris = Pick(blok, ruas, versi);
                if (baris.Length > 0)
                {
                    Add(blok, ruas, versi, baris, _lokalPilih.AsSpan(0, baris.Length));
                }
            }

            if (versi >= 0)
            {
                Flush(blok, versi);
            }
        }
    }

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

    /// <summary>Gets the group of a row of the block at hand.</summary>
    private int GetKelompok(BlokUkur blok, int lokal)
    {
        if (_jumlahLokal == 0)
        {
            return lokal;
        }

        if (_kelompok[lokal] < 0)
        {
            var sisa = lokal;
            for (var d = _kode.Length - 1; d >= 0; d--)
            {
                var kolom = blok.Kode[Indeks.Dimensi[d]];
                (sisa, var selisih) = Math.DivRem(sisa, kolom.Rentang);
                _kode[d] = kolom.Awal + selisih;
            }

            _kelompok[lokal] = Indeks.Resolve(_kode);
        }

        return _kelompok[lokal];
    }

    /// <summary>Finds the group of each row.</summary>
    private void FindLokal(BlokUkur blok)
    {
        var lokal = _lokal.AsSpan(0, blok.Jumlah);
        lokal.Clear();
        var kombinasi = 1L;
        foreach (var d in Indeks.Dimensi)
        {
            kombinasi = Math.Min(kombinasi * blok.Kode[d].Rentang, int.MaxValue);
        }

        _jumlahLokal = kombinasi <= LokalTerbanyak && kombinasi << _geserBagian <= SelTerbanyak ? (int)kombinasi : 0;
        if (_jumlahLokal > 0)
        {
            _kelompok.AsSpan(0, _jumlahLokal).Fill(-1);
            var langkah = 1;
            for (var d = _kode.Length - 1; d >= 0; d--)
            {
                var kolom = blok.Kode[Indeks.Dimensi[d]];
                kolom.AddTo(lokal, langkah);
                langkah *= kolom.Rentang;
            }

            return;
        }

        for (var i = 0; i < lokal.Length; i++)
        {
            for (var d = 0; d < _kode.Length; d++)
            {
                _kode[d] = blok.Kode[Indeks.Dimensi[d]][i];
            }

            lokal[i] = Indeks.Resolve(_kode);
        }
    }

    /// <summary>Picks the rows of a segment that a version holds for.</summary>
    private ReadOnlySpan<ushort> Pick(BlokUkur blok, Ruas ruas, int versi)
    {
        var banyak = 0;
        for (var i = ruas.Awal; i < ruas.Akhir; i++)
        {
            if (_rencana.GetKelas(blok, i) == versi)
            {
                _baris[banyak] = (ushort)i;
                _lokalPilih[banyak++] = _lokal[i];
            }
        }

        return _baris.AsSpan(0, banyak);
    }

    /// <summary>Takes rows of a segment in: those picked, or all when none are.</summary>
    private void Add(BlokUkur blok, Ruas ruas, int versi, ReadOnlySpan<ushort> baris, ReadOnlySpan<int> lokal)
    {
        if (versi == RencanaKolom.TanpaVersi)
        {
            AddTetap(blok, _pengumpul[^1], _rencana.Tanpa, lokal);
            return;
        }

        var rencana = versi >= 0 ? _pengumpul[versi].Rencana : null;
        var bentuk = rencana?.GetBentuk(ruas.Polaritas) ?? Bentuk.Bebas;
        if (bentuk == Bentuk.Tiada)
        {
            AddTetap(blok, _pengumpul[versi], rencana!.GetTetap(ruas.Polaritas, Keadaan.TargetTiada), lokal);
        }
        else if (bentuk == Bentuk.Bebas || ruas.Keadaan is Keadaan.Umum or Keadaan.Lebar || (ruas.Keadaan == Keadaan.Biasa && !rencana!.IsKernel))
        {
            for (var i = 0; i < lokal.Length; i++)
            {
                AddBaris(blok, ruas, baris.IsEmpty ? ruas.Awal + i : baris[i], lokal[i]);
            }
        }
        else if (ruas.Keadaan != Keadaan.Biasa)
        {
            AddTetap(blok, _pengumpul[versi], rencana!.GetTetap(ruas.Polaritas, ruas.Keadaan), lokal);
        }
        else if (blok.Pendek.IsMemuat(ruas))
        {
            AddBiasa(blok, ruas, rencana!, versi, bentuk, blok.Pendek, baris, lokal, _pendekTarget, _pendekRealisasi);
        }
        else
        {
            AddBiasa(blok, ruas, rencana!, versi, bentuk, blok.Panjang, baris, lokal, _panjangTarget, _panjangRealisasi);
        }
    }

    /// <summary>Takes in rows that all have one outcome.</summary>
    private void AddTetap(BlokUkur blok, Pengumpul pengumpul, in Capaian capaian, ReadOnlySpan<int> lokal)
    {
        if (_jumlahLokal == 0)
        {
            foreach (var kelompok in lokal)
            {
                pengumpul.Add(kelompok, capaian, 1);
            }

            return;
        }

        var banyak = _banyak.AsSpan(0, _jumlahLokal);
        banyak.Clear();
        foreach (var satu in lokal)
        {
            banyak[satu]++;
        }

        for (var l = 0; l < banyak.Length; l++)
        {
            if (banyak[l] > 0)
            {
                pengumpul.Add(GetKelompok(blok, l), capaian, banyak[l]);
            }
        }
    }

    /// <summary>Takes one row in by the object path.</summary>
    private void AddBaris(BlokUkur blok, Ruas ruas, int baris, int lokal)
    {
        var versi = _rencana.GetVersi(blok, baris);
        var pengumpul = versi >= 0 ? _pengumpul[versi] : _pengumpul[^1];
        pengumpul.Add(GetKelompok(blok, lokal), _rencana.Compute(blok, ruas, baris), 1);
    }

    /// <summary>Takes in rows that kernels compute.</summary>
    private void AddBiasa<T>(
        BlokUkur blok,
        Ruas ruas,
        RencanaAturan rencana,
        int versi,
        Bentuk bentuk,
        PasanganKolom<T> kolom,
        ReadOnlySpan<ushort> baris,
        ReadOnlySpan<int> lokal,
        T[] pilihTarget,
        T[] pilihRealisasi)
        where T : unmanaged, IBinaryInteger<T>
    {
        var target = kolom.Target.AsSpan(ruas.Awal - kolom.Awal, ruas.Jumlah);
        var realisasi = kolom.Realisasi.AsSpan(ruas.Awal - kolom.Awal, ruas.Jumlah);
        if (!baris.IsEmpty)
        {
            for (var i = 0; i < baris.Length; i++)
            {
                pilihTarget[i] = target[baris[i] - ruas.Awal];
                pilihRealisasi[i] = realisasi[baris[i] - ruas.Awal];
            }

            target = pilihTarget.AsSpan(0, baris.Length);
            realisasi = pilihRealisasi.AsSpan(0, baris.Length);
        }

        _hasil.Clear();
        var selesai = _isVektor && KernelVektor.IsMuat(rencana, kolom.Terjauh)
            ? KernelVektor.Compute<T>(rencana, bentuk, target, realisasi, _hasil)
            : 0;
        KernelSkalar.Compute<T>(rencana, bentuk, target, realisasi, selesai, _hasil);
        if (_jumlahLokal > 0)
        {
            Scatter(lokal);
        }
        else
        {
            AddSatuSatu(_pengumpul[versi], lokal);
        }

        foreach (var sisa in _hasil.Sisa)
        {
            AddBaris(blok, ruas, baris.IsEmpty ? ruas.Awal + sisa : baris[sisa], lokal[sisa]);
        }
    }

    /// <summary>Adds rows to the cells of the block.</summary>
    private void Scatter(ReadOnlySpan<int> lokal)
    {
        unchecked
        {
            ref var sel = ref MemoryMarshal.GetArrayDataReference(_sel);
            ref var tambah = ref MemoryMarshal.GetArrayDataReference(_hasil.Tambah);
            ref var bagian = ref MemoryMarshal.GetArrayDataReference(_hasil.Bagian);
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
                _sel[(lokal[i] << _geserBagian) + _hasil.Bagian[i]] += _hasil.Tambah[i];
            }
        }
    }

    private void AddSatuSatu(Pengumpul pengumpul, ReadOnlySpan<int> kelompok)
    {
        for (var i = 0; i < kelompok.Length; i++)
        {
            var ubin = _hasil.Tambah[i];
            if (ubin != 0)
            {
                pengumpul.Add(kelompok[i], _hasil.Bagian[i], 1, Ubin.GetJumlah(ubin));
            }
        }
    }

    /// <summary>Empties the cells of the block into its groups.</summary>
    private void Flush(BlokUkur blok, int versi)
    {
        for (var l = 0; l < _jumlahLokal; l++)
        {
            for (var bagian = 0; bagian < _pengumpul[versi].Rencana.Hasil.Length; bagian++)
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
                    _pengumpul[versi].Add(GetKelompok(blok, l), bagian, banyak, jumlah);
                }
            }
        }
    }
}
