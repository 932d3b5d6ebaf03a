using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Kolom;

/// <summary>Counts and sums of the groups' members that one version of the rules holds for.</summary>
internal sealed class Pengumpul(RencanaAturan rencana)
{
    public const int BanyakAlasan = (int)AlasanTakTerhitung.Luapan + 1;

    private const int BaruTerbanyak = 1 << (62 - RencanaAturan.Bit); // members of kernels whose sum fits 62 bits

    private const int BitTerbanyak = 94; // of a member: 2^31 of them still fit 126 bits

    private readonly int _bagian = rencana.Hasil.Length;
    private readonly Dictionary<int, Rasio> _raksasa = []; // members too long for the sums, added up exactly
    private int[] _cacah = [];
    private int[] _gagal = [];
    private int[] _dibawa = [];
    private long[] _jumlah = []; // what kernels added of late, so little that it cannot overflow
    private Int128[] _jumlahLama = []; // and all before that
    private int _baru; // how many members it is of

    public RencanaAturan Rencana { get; } = rencana;

    /// <summary>Gets the counts of a group by part of the scale.</summary>
    public ReadOnlySpan<int> GetCacah(int kelompok) => IsAda(kelompok) ? _cacah.AsSpan(kelompok * _bagian, _bagian) : [];

    /// <summary>Gets the counts of a group's members that are not computable, by reason.</summary>
    public ReadOnlySpan<int> GetGagal(int kelompok) => IsAda(kelompok) ? _gagal.AsSpan(kelompok * BanyakAlasan, BanyakAlasan) : [];

    /// <summary>Gets how many computable members of a group stand on an earlier year's realisasi.</summary>
    public int GetDibawa(int kelompok) => IsAda(kelompok) ? _dibawa[kelompok] : 0;

    /// <summary>Gets the sum of a group's members in parts of a unit: exact for whole units, else off by less than one part a member.</summary>
    public Rasio GetJumlah(int kelompok)
    {
        if (!IsAda(kelompok))
        {
            return Rasio.Nol;
        }

        var isi = _jumlahLama[kelompok] + _jumlah[kelompok];
        var jumlah = isi >= long.MinValue && isi <= long.MaxValue ? Rasio.From((decimal)(long)isi) : Rasio.From((BigInteger)isi, BigInteger.One);
        return _raksasa.TryGetValue(kelompok, out var lebih) ? jumlah + lebih : jumlah;
    }

    /// <summary>Takes members in that one kernel computed.</summary>
    public void Add(int kelompok, int bagian, int banyak, long jumlah)
    {
        Ensure(kelompok);
        EnsureMuat(banyak);
        _cacah[(kelompok * _bagian) + bagian] += banyak;
        _jumlah[kelompok] += jumlah;
    }

    /// <summary>Takes members in that one kernel computed, each of a group of its own.</summary>
    /// <param name="kelompok">The group of each.</param>
    /// <param name="jumlahKelompok">The number of groups, all of which are below it.</param>
    /// <param name="hasil">What the kernel said.</param>
    public void Add(ReadOnlySpan<int> kelompok, int jumlahKelompok, HasilKernel hasil)
    {
        Ensure(jumlahKelompok - 1);
        EnsureMuat(kelompok.Length);
        unchecked
        {
            ref var cacah = ref MemoryMarshal.GetArrayDataReference(_cacah);
            ref var jumlah = ref MemoryMarshal.GetArrayDataReference(_jumlah);
            var tambah = hasil.Tambah.AsSpan(0, kelompok.Length);
            var bagian = hasil.Bagian.AsSpan(0, kelompok.Length);
            for (var i = 0; i < kelompok.Length; i++)
            {
                var ke = kelompok[i];
                Unsafe.Add(ref cacah, (ke * _bagian) + bagian[i]) += Ubin.GetBanyak(tambah[i]);
                Unsafe.Add(ref jumlah, ke) += Ubin.GetJumlah(tambah[i]);
            }
        }
    }

    /// <summary>Takes members in that the object path computed, all with the same outcome.</summary>
    public void Add(int kelompok, in Capaian capaian, int banyak)
    {
        Ensure(kelompok);
        if (!capaian.IsTerhitung)
        {
            _gagal[(kelompok * BanyakAlasan) + (int)capaian.Alasan] += banyak;
            return;
        }

        _cacah[(kelompok * _bagian) + Rencana.FindBagian(capaian.Peringkat)] += banyak;
        if (capaian.DibawaDari is not null)
        {
            _dibawa[kelompok] += banyak;
            if (Rencana.Aturan.Rerata.IsDibawaDikeluarkan)
            {
                return;
            }
        }

        var anggota = Rencana.GetAnggota(capaian);
        if (TryToBagian(anggota, out var bagian))
        {
            _jumlahLama[kelompok] += bagian * banyak;
        }
        else
        {
            _raksasa[kelompok] = _raksasa.GetValueOrDefault(kelompok) + (anggota * banyak * Rencana.BagianTiapPersen);
        }
    }

    /// <summary>Takes in what another thread gathered.</summary>
    /// <param name="lain">The other, by the same rules.</param>
    /// <param name="padanan">The groups here of those there.</param>
    public void Merge(Pengumpul lain, ReadOnlySpan<int> padanan)
    {
        for (var k = 0; k < padanan.Length && lain.IsAda(k); k++)
        {
            var ke = padanan[k];
            Ensure(ke);
            AddTo(lain.GetCacah(k), _cacah.AsSpan(ke * _bagian));
            AddTo(lain.GetGagal(k), _gagal.AsSpan(ke * BanyakAlasan));
            _dibawa[ke] += lain._dibawa[k];
            _jumlahLama[ke] += lain._jumlahLama[k] + lain._jumlah[k];
            if (lain._raksasa.TryGetValue(k, out var lebih))
            {
                _raksasa[ke] = _raksasa.GetValueOrDefault(ke) + lebih;
            }
        }
    }

    private static void AddTo(ReadOnlySpan<int> dari, Span<int> ke)
    {
        for (var i = 0; i < dari.Length; i++)
        {
            ke[i] += dari[i];
        }
    }

    /// <summary>Counts the whole parts of a unit in a member, rounded towards zero.</summary>
    private bool TryToBagian(Rasio anggota, out Int128 bagian)
    {
        var faktor = Rencana.BagianTiapPersen;
        if (anggota.TryGetKecil(out var pembilang, out var penyebut))
        {
            bagian = (Int128)pembilang * faktor / penyebut;
            return true;
        }

        var (panjang, bawah) = anggota.GetBagian();
        var hasil = panjang * faktor / bawah;
        bagian = hasil.GetBitLength() <= BitTerbanyak ? (Int128)hasil : 0;
        return hasil.GetBitLength() <= BitTerbanyak;
    }

    /// <summary>Makes room for members in the sums.</summary>
    private void EnsureMuat(int banyak)
    {
        _baru += banyak;
        if (_baru > BaruTerbanyak)
        {
            for (var k = 0; k < _jumlah.Length; k++)
            {
                _jumlahLama[k] += _jumlah[k];
                _jumlah[k] = 0;
            }

            _baru = banyak;
        }
    }

    private bool IsAda(int kelompok) => kelompok < _dibawa.Length;

    private void Ensure(int kelompok)
    {
        if (kelompok >= _dibawa.Length)
        {
            var banyak = Math.Max(kelompok + 1, 2 * _dibawa.Length);
            Array.Resize(ref _cacah, banyak * _bagian);
            Array.Resize(ref _gagal, banyak * BanyakAlasan);
            Array.Resize(ref _jumlah, banyak);
            Array.Resize(ref _jumlahLama, banyak);
            Array.Resize(ref _dibawa, banyak);
        }
    }
}
