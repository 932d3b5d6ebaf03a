using System.Numerics;
using Sakip.Perhitungan;

namespace Sakip.Kolom;

/// <summary>Goes through the rows of blocks, segment by segment of one class, by a kernel where one will do; one for each thread.</summary>
internal abstract class PenelusurBlok
{
    private readonly bool _isVektor;
    private readonly Pemuat _pemuat = new();
    private readonly ushort[] _urutan = new ushort[BlokUkur.BarisTerbanyak]; // the rows of a block by class
    private readonly int[] _kelas = new int[BlokUkur.BarisTerbanyak];
    private readonly int[] _akhirKelas; // where the rows of a class end in that order
    private readonly int[] _lokal = new int[BlokUkur.BarisTerbanyak]; // rows picked out of a segment, and their columns
    private readonly int[] _pendekTarget = new int[BlokUkur.BarisTerbanyak];
    private readonly int[] _pendekRealisasi = new int[BlokUkur.BarisTerbanyak];
    private readonly long[] _panjangTarget = new long[BlokUkur.BarisTerbanyak];
    private readonly long[] _panjangRealisasi = new long[BlokUkur.BarisTerbanyak];
    private int[] _banyak = new int[64]; // of rows with one outcome, by group of the block

    protected PenelusurBlok(RencanaKolom rencana, IndeksKelompok indeks, bool isVektor)
    {
        Rencana = rencana;
        Indeks = indeks;
        Kelompok = new(indeks, isVektor);
        _isVektor = isVektor;
        _akhirKelas = new int[rencana.Kelas.Length];
    }

    public IndeksKelompok Indeks { get; }

    protected RencanaKolom Rencana { get; }

    /// <summary>Gets the groups of the block at hand.</summary>
    protected KelompokBlok Kelompok { get; }

    /// <summary>Gets what the kernel said of the rows at hand.</summary>
    protected HasilKernel Hasil { get; } = new();

    /// <summary>Takes a block in.</summary>
    /// <param name="blok">The block.</param>
    /// <param name="berikut">The block that this thread takes next, if any.</param>
    public void Add(BlokUkur blok, BlokUkur? berikut)
    {
        Prepare(berikut);
        Kelompok.Find(blok.Kode, blok.Jumlah);
        if (Rencana.Tunggal >= 0)
        {
            AddKelas(blok, Rencana.Kelas[Rencana.Tunggal], []);
            return;
        }

        SortMenurutKelas(blok);
        for (var k = 0; k < _akhirKelas.Length; k++)
        {
            var awal = k == 0 ? 0 : _akhirKelas[k - 1];
            if (_akhirKelas[k] > awal)
            {
                AddKelas(blok, Rencana.Kelas[k], _akhirKelas[k] - awal == blok.Jumlah ? [] : _urutan.AsSpan(awal.._akhirKelas[k]));
            }
        }
    }

    /// <summary>Whether the rows of columns whose figures lie below a bound may go by a kernel.</summary>
    protected abstract bool IsKernel(RencanaAturan rencana, long terjauh);

    /// <summary>Takes in rows of a group that all have one outcome.</summary>
    protected abstract void Add(int versi, int kelompok, in Capaian capaian, int banyak);

    /// <summary>Takes in rows that a kernel computed, but those that it left out.</summary>
    protected abstract void AddHasil<T>(int versi, Bentuk bentuk, ReadOnlySpan<T> target, ReadOnlySpan<T> realisasi, ReadOnlySpan<int> lokal)
        where T : unmanaged, IBinaryInteger<T>;

    /// <summary>Ends the rows of a version in a block.</summary>
    protected abstract void Flush(int versi);

    /// <summary>Orders the rows of a block by class, those of one class as they stand.</summary>
    private void SortMenurutKelas(BlokUkur blok)
    {
        _akhirKelas.AsSpan().Clear();
        for (var i = 0; i < blok.Jumlah; i++)
        {
            _kelas[i] = Rencana.GetKelas(blok, i);
            _akhirKelas[_kelas[i]]++;
        }

        var awal = 0;
        foreach (ref var akhir in _akhirKelas.AsSpan())
        {
            (akhir, awal) = (awal, awal + akhir);
        }

        for (var i = 0; i < blok.Jumlah; i++)
        {
            _urutan[_akhirKelas[_kelas[i]]++] = (ushort)i;
        }
    }

    /// <summary>Takes in the rows of a block that are of one class: those listed, or all when none are.</summary>
    private void AddKelas(BlokUkur blok, KelasBaris kelas, ReadOnlySpan<ushort> daftar)
    {
        var isSemua = daftar.IsEmpty;
        foreach (var ruas in blok.Ruas)
        {
            if (isSemua)
            {
                AddRuas(blok, ruas, kelas, [], Kelompok.Lokal[ruas.Awal..ruas.Akhir]);
                continue;
            }

            var banyak = 0;
            while (banyak < daftar.Length && daftar[banyak] < ruas.Akhir)
            {
                _lokal[banyak] = Kelompok.Lokal[daftar[banyak]];
                banyak++;
            }

            if (banyak > 0)
            {
                AddRuas(blok, ruas, kelas, daftar[..banyak], _lokal.AsSpan(0, banyak));
                daftar = daftar[banyak..];
            }
        }

        if (kelas.Versi >= 0)
        {
            Flush(kelas.Versi);
        }
    }

    /// <summary>Takes in rows of a segment: those picked, or all when none are.</summary>
    private void AddRuas(BlokUkur blok, Ruas ruas, KelasBaris kelas, ReadOnlySpan<ushort> baris, ReadOnlySpan<int> lokal)
    {
        if (kelas.Rumus is not { } rumus)
        {
            AddTetap(kelas.Versi, Rencana.Tanpa, lokal);
            return;
        }

        var bentuk = rumus.GetBentuk(ruas.Polaritas);
        if (bentuk == Bentuk.Tiada)
        {
            AddTetap(kelas.Versi, rumus.GetTetap(ruas.Polaritas, Keadaan.TargetTiada), lokal);
        }
        else if (bentuk == Bentuk.Bebas || ruas.Keadaan is Keadaan.Umum or Keadaan.Lebar)
        {
            AddTiapBaris(blok, ruas, kelas.Versi, baris, lokal);
        }
        else if (ruas.Keadaan != Keadaan.Biasa)
        {
            AddTetap(kelas.Versi, rumus.GetTetap(ruas.Polaritas, ruas.Keadaan), lokal);
        }
        else if (blok.Pendek.IsMemuat(ruas))
        {
            AddBiasa(blok, ruas, kelas.Versi, bentuk, blok.Pendek, baris, lokal, _pendekTarget, _pendekRealisasi);
        }
        else
        {
            AddBiasa(blok, ruas, kelas.Versi, bentuk, blok.Panjang, baris, lokal, _panjangTarget, _panjangRealisasi);
        }
    }

    /// <summary>Takes in rows that all have one outcome.</summary>
    private void AddTetap(int versi, in Capaian capaian, ReadOnlySpan<int> lokal)
    {
        if (Kelompok.Banyak == 0)
        {
            foreach (var kelompok in lokal)
            {
                Add(versi, kelompok, capaian, 1);
            }

            return;
        }

        if (Kelompok.Banyak == 1)
        {
            Add(versi, Kelompok.GetKelompok(0), capaian, lokal.Length);
            return;
        }

        if (_banyak.Length < Kelompok.Banyak)
        {
            _banyak = new int[Kelompok.Banyak];
        }

        foreach (var satu in lokal)
        {
            _banyak[satu]++;
        }

        foreach (var satu in lokal)
        {
            if (_banyak[satu] > 0)
            {
                Add(versi, Kelompok.GetKelompok(satu), capaian, _banyak[satu]);
                _banyak[satu] = 0;
            }
        }
    }

    /// <summary>Takes in rows by the object path.</summary>
    private void AddTiapBaris(BlokUkur blok, Ruas ruas, int versi, ReadOnlySpan<ushort> baris, ReadOnlySpan<int> lokal)
    {
        for (var i = 0; i < lokal.Length; i++)
        {
            AddBaris(blok, ruas, versi, baris.IsEmpty ? ruas.Awal + i : baris[i], lokal[i]);
        }
    }

    private void AddBaris(BlokUkur blok, Ruas ruas, int versi, int baris, int lokal) =>
        Add(versi, Kelompok.GetKelompok(lokal), Rencana.Compute(blok, ruas, baris), 1);

    /// <summary>Takes in rows that a kernel computes, if it may.</summary>
    private void AddBiasa<T>(
        BlokUkur blok,
        Ruas ruas,
        int versi,
        Bentuk bentuk,
        PasanganKolom<T> kolom,
        ReadOnlySpan<ushort> baris,
        ReadOnlySpan<int> lokal,
        T[] pilihTarget,
        T[] pilihRealisasi)
        where T : unmanaged, IBinaryInteger<T>
    {
        var rencana = Rencana.Rencana[versi];
        if (!rencana.IsKernel || !IsKernel(rencana, kolom.Terjauh))
        {
            AddTiapBaris(blok, ruas, versi, baris, lokal);
            return;
        }

        var target = Pick(kolom.Target.AsSpan(ruas.Awal - kolom.Awal, ruas.Jumlah), ruas.Awal, baris, pilihTarget);
        var realisasi = Pick(kolom.Realisasi.AsSpan(ruas.Awal - kolom.Awal, ruas.Jumlah), ruas.Awal, baris, pilihRealisasi);
        Hasil.Clear();
        var selesai = _isVektor && KernelVektor.IsMuat(rencana, kolom.Terjauh)
            ? KernelVektor.Compute(rencana, bentuk, target, realisasi, Hasil, _pemuat)
            : 0;
        KernelSkalar.Compute(rencana, bentuk, target, realisasi, selesai, Hasil);
        AddHasil(versi, bentuk, target, realisasi, lokal);
        foreach (var sisa in Hasil.Sisa)
        {
            AddBaris(blok, ruas, versi, baris.IsEmpty ? ruas.Awal + sisa : baris[sisa], lokal[sisa]);
        }
    }

    /// <summary>Picks rows out of a column; all of it when none are picked.</summary>
    private static ReadOnlySpan<T> Pick<T>(ReadOnlySpan<T> kolom, int awal, ReadOnlySpan<ushort> baris, T[] pilihan)
    {
        if (baris.IsEmpty)
        {
            return kolom;
        }

        for (var i = 0; i < baris.Length; i++)
        {
            pilihan[i] = kolom[baris[i] - awal];
        }

        return pilihan.AsSpan(0, baris.Length);
    }

    /// <summary>Plans to ask for the columns of the next block.</summary>
    private void Prepare(BlokUkur? berikut)
    {
        _pemuat.Clear();
        if (berikut is not null)
        {
            _pemuat.Add<long>(berikut.Panjang.Realisasi);
            _pemuat.Add<long>(berikut.Panjang.Target);
            _pemuat.Add<int>(berikut.Pendek.Realisasi);
            _pemuat.Add<int>(berikut.Pendek.Target);
            foreach (var d in Indeks.Dimensi)
            {
                _pemuat.Add(berikut.Kode[d].Satu);
            }
        }
    }
}
