using System.Numerics;
using Sakip.Aturan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Kolom;

/// <summary>Gathers partial groups: how many rows have which capaian in whole units, and the exact sums.</summary>
internal sealed class PekerjaParsial : PenelusurBlok
{
    private readonly PaketAturan _paket;
    private readonly bool _isVektor;
    private readonly int _bagian;
    private readonly long[] _pembilang = new long[BlokUkur.BarisTerbanyak]; // of the rows at hand
    private readonly long[] _penyebut = new long[BlokUkur.BarisTerbanyak];
    private readonly int[] _penyebutPendek = new int[BlokUkur.BarisTerbanyak];
    private readonly int[] _pembagi = new int[BlokUkur.BarisTerbanyak];
    private bool _isPendek; // whether the divisors of the rows at hand are known
    private WadahParsial?[] _wadah = []; // by group, version (none first) and whether carried forward
    private int[] _cacah = []; // likewise and by part of the scale, of members that kernels computed

    public PekerjaParsial(RencanaKolom rencana, PaketAturan paket, IndeksKelompok indeks, bool isVektor)
        : base(rencana, indeks, isVektor) =>
        (_paket, _isVektor, _bagian) = (paket, isVektor, rencana.Rencana.Max(r => r.Hasil.Length));

    private int JumlahVersi => Rencana.Rencana.Length + 1;

    /// <summary>Takes in what another thread gathered.</summary>
    public void Merge(PekerjaParsial lain)
    {
        lain.Settle();
        for (var letak = 0; letak < lain._wadah.Length; letak++)
        {
            if (lain._wadah[letak] is { } isi)
            {
                var kelompok = Indeks.Resolve(lain.Indeks.GetKode(letak / (2 * JumlahVersi)));
                GetWadah((kelompok * 2 * JumlahVersi) + (letak % (2 * JumlahVersi))).Add(isi);
            }
        }
    }

    /// <summary>Makes the groups.</summary>
    public IEnumerable<KelompokParsial> Close()
    {
        Settle();
        for (var kelompok = 0; kelompok < Indeks.Jumlah; kelompok++)
        {
            var milik = new SortedDictionary<(int Versi, bool IsDibawa), WadahParsial>();
            for (var versi = RencanaKolom.TanpaVersi; versi < Rencana.Rencana.Length; versi++)
            {
                foreach (var isDibawa in new[] { false, true })
                {
                    var letak = ToLetak(kelompok, versi, isDibawa);
                    if (letak < _wadah.Length && _wadah[letak] is { } isi)
                    {
                        milik.Add((versi < 0 ? versi : _paket.Versi.IndexOf(Rencana.Rencana[versi].Aturan), isDibawa), isi);
                    }
                }
            }

            yield return new(Indeks.GetKunci(kelompok, Rencana.Kolom.Teks), milik);
        }
    }

    /// <remarks>The bound keeps numerators, times the factor to units, within 64 bits.</remarks>
    protected override bool IsKernel(RencanaAturan rencana, long terjauh) => KernelVektor.IsMuat(rencana, terjauh);

    protected override void Add(int versi, int kelompok, in Capaian capaian, int banyak) =>
        GetWadah(ToLetak(kelompok, versi, capaian.DibawaDari is not null)).Add(capaian, banyak);

    protected override void AddHasil<T>(int versi, Bentuk bentuk, ReadOnlySpan<T> target, ReadOnlySpan<T> realisasi, ReadOnlySpan<int> lokal)
    {
        var rencana = Rencana.Rencana[versi];
        if (rencana.IsTepatSebelumBulat)
        {
            Split(bentuk, target, realisasi);
        }

        for (var i = 0; i < lokal.Length; i++)
        {
            if (Hasil.Tambah[i] is var tambah and not 0)
            {
                var letak = ToLetak(Kelompok.GetKelompok(lokal[i]), versi, false);
                var (wadah, satuan) = (GetWadah(letak), Ubin.GetJumlah(tambah));
                wadah.AddNilai(satuan, rencana.Desimal, 1);
                _cacah[(letak * _bagian) + Hasil.Bagian[i]]++;
                AddTepat(wadah.Tepat, rencana, i, satuan);
            }
        }
    }

    protected override void Flush(int versi)
    {
    }

    /// <summary>Finds numerators, denominators and their greatest common divisors; those of rows that the kernel left out mean nothing.</summary>
    private void Split<T>(Bentuk bentuk, ReadOnlySpan<T> target, ReadOnlySpan<T> realisasi)
        where T : unmanaged, IBinaryInteger<T>
    {
        unchecked
        {
            for (var i = 0; i < target.Length; i++)
            {
                var (t, r) = (long.CreateTruncating(target[i]), long.CreateTruncating(realisasi[i]));
                _pembilang[i] = KernelSkalar.GetPembilang(bentuk, t, r);
                _penyebut[i] = Math.Max(1, bentuk == Bentuk.TargetPerRealisasi ? r : t);
                if (typeof(T) == typeof(int))
                {
                    (_pembagi[i], _penyebutPendek[i]) = ((int)Math.Abs(_pembilang[i]), (int)_penyebut[i]); // below 2^31, both
                }
            }

            _isPendek = typeof(T) == typeof(int);
            if (_isPendek)
            {
                Fpb.Find(_pembagi.AsSpan(0, target.Length), _penyebutPendek, _isVektor);
            }
        }
    }

    /// <summary>Adds a member's exact value: that of the formula, or of the cap or floor it lies behind.</summary>
    private void AddTepat(JumlahTepat tepat, RencanaAturan rencana, int baris, long satuan)
    {
        unchecked
        {
            var (pembilang, penyebut) = (_pembilang[baris], _penyebut[baris]);
            if (!rencana.IsTepatSebelumBulat
                || (satuan == rencana.Atas && (Int128)pembilang * rencana.Faktor > (Int128)satuan * penyebut)
                || (satuan == rencana.Bawah && (Int128)pembilang * rencana.Faktor < (Int128)satuan * penyebut))
            {
                tepat.AddPecahan(satuan, PangkatSepuluh.Get(rencana.Desimal));
                return;
            }

            var pembagi = _isPendek ? _pembagi[baris] : Fpb.Find((ulong)Math.Abs(pembilang), (ulong)penyebut);
            if (pembagi != 1)
            {
                (pembilang, penyebut) = (pembilang / pembagi, penyebut / pembagi);
            }

            tepat.AddPersen(pembilang, penyebut);
        }
    }

    private int ToLetak(int kelompok, int versi, bool isDibawa) => (((kelompok * JumlahVersi) + versi + 1) * 2) + (isDibawa ? 1 : 0);

    private WadahParsial GetWadah(int letak)
    {
        if (letak >= _wadah.Length)
        {
            var panjang = Math.Max(letak + 1, 2 * _wadah.Length);
            Array.Resize(ref _wadah, panjang);
            Array.Resize(ref _cacah, panjang * _bagian);
        }

        return _wadah[letak] ??= new();
    }

    /// <summary>Hands the counts by part of the scale over.</summary>
    private void Settle()
    {
        for (var letak = 0; letak < _wadah.Length; letak++)
        {
            for (var bagian = 0; bagian < _bagian; bagian++)
            {
                ref var banyak = ref _cacah[(letak * _bagian) + bagian];
                if (banyak > 0)
                {
                    _wadah[letak]!.AddCacah(Rencana.Rencana[(letak / 2 % JumlahVersi) - 1].Predikat[bagian], banyak);
                    banyak = 0;
                }
            }
        }
    }
}
