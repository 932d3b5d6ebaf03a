using System.Runtime.InteropServices;
using Sakip.Aturan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Kolom;

/// <summary>Gathers partial groups: how many rows have which capaian in whole units, and the exact sums.</summary>
internal sealed class PekerjaParsial : PenelusurBlok
{
    private readonly PaketAturan _paket;
    private WadahParsial?[] _wadah = []; // by group, version (none first) and whether carried forward
    private Dictionary<long, long>?[] _satuan = []; // likewise, how many members that kernels computed have which value in units

    public PekerjaParsial(RencanaKolom rencana, PaketAturan paket, IndeksKelompok indeks, bool isVektor)
        : base(rencana, indeks, isVektor) => _paket = paket;

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
        unchecked
        {
            var rencana = Rencana.Rencana[versi];
            for (var i = 0; i < lokal.Length; i++)
            {
                var tambah = Hasil.Tambah[i];
                if (tambah == 0)
                {
                    continue;
                }

                var letak = ToLetak(Kelompok.GetKelompok(lokal[i]), versi, false);
                var wadah = GetWadah(letak);
                var satuan = Ubin.GetJumlah(tambah);
                CollectionsMarshal.GetValueRefOrAddDefault(_satuan[letak] ??= [], satuan, out _)++;
                if (rencana.IsTepatSebelumBulat)
                {
                    var (t, r) = (long.CreateTruncating(target[i]), long.CreateTruncating(realisasi[i]));
                    AddTepat(wadah.Tepat, rencana, KernelSkalar.GetPembilang(bentuk, t, r), bentuk == Bentuk.TargetPerRealisasi ? r : t, satuan);
                }
            }
        }
    }

    protected override void Flush(int versi)
    {
    }

    /// <summary>Adds a member's exact value: that of the formula, or of the cap or floor it lies behind.</summary>
    private static void AddTepat(JumlahTepat tepat, RencanaAturan rencana, long pembilang, long penyebut, long satuan)
    {
        if ((satuan == rencana.Atas && (Int128)pembilang * rencana.Faktor > (Int128)satuan * penyebut)
            || (satuan == rencana.Bawah && (Int128)pembilang * rencana.Faktor < (Int128)satuan * penyebut))
        {
            tepat.Add(ToPoin(rencana, satuan));
        }
        else
        {
            tepat.AddPersen(pembilang, penyebut);
        }
    }

    private static Rasio ToPoin(RencanaAturan rencana, long satuan) => Rasio.From(satuan, (decimal)PangkatSepuluh.Get(rencana.Desimal));

    private int ToLetak(int kelompok, int versi, bool isDibawa) => (((kelompok * JumlahVersi) + versi + 1) * 2) + (isDibawa ? 1 : 0);

    private WadahParsial GetWadah(int letak)
    {
        if (letak >= _wadah.Length)
        {
            var panjang = Math.Max(letak + 1, 2 * _wadah.Length);
            Array.Resize(ref _wadah, panjang);
            Array.Resize(ref _satuan, panjang);
        }

        return _wadah[letak] ??= new();
    }

    /// <summary>Makes values, exact sums and counts by predikat of the counts by unit.</summary>
    private void Settle()
    {
        for (var letak = 0; letak < _satuan.Length; letak++)
        {
            if (_satuan[letak] is { } isi)
            {
                var rencana = Rencana.Rencana[(letak / 2 % JumlahVersi) - 1];
                foreach (var (satuan, banyak) in isi)
                {
                    var poin = ToPoin(rencana, satuan);
                    _wadah[letak]!.AddNilai(poin, banyak);
                    _wadah[letak]!.AddCacah(rencana.Predikat[rencana.FindBagian(satuan)], banyak);
                    if (!rencana.IsTepatSebelumBulat)
                    {
                        _wadah[letak]!.Tepat.Add(poin, banyak);
                    }
                }

                _satuan[letak] = null;
            }
        }
    }
}
