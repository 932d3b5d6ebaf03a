using Sakip.Aturan;

namespace Sakip.Kolom;

/// <summary>Gathers partial groups row by row; one for each thread.</summary>
internal sealed class PekerjaParsial(RencanaKolom rencana, PaketAturan paket, IndeksKelompok indeks)
{
    private readonly int[] _kode = new int[indeks.Dimensi.Length];
    private readonly Dictionary<int, SortedDictionary<(int Versi, bool IsDibawa), WadahParsial>> _wadah = [];

    /// <summary>Takes a block in.</summary>
    public void Add(BlokUkur blok)
    {
        foreach (var ruas in blok.Ruas)
        {
            for (var i = ruas.Awal; i < ruas.Akhir; i++)
            {
                for (var d = 0; d < _kode.Length; d++)
                {
                    _kode[d] = blok.Kode[indeks.Dimensi[d]][i];
                }

                var versi = rencana.GetVersi(blok, i);
                var capaian = rencana.Compute(blok, ruas, i);
                var letak = versi < 0 ? versi : paket.Versi.IndexOf(rencana.Rencana[versi].Aturan);
                GetWadah(indeks.Resolve(_kode), (letak, capaian.DibawaDari is not null)).Add(capaian);
            }
        }
    }

    /// <summary>Takes in what another thread gathered.</summary>
    public void Merge(PekerjaParsial lain)
    {
        foreach (var (kelompok, isi) in lain._wadah)
        {
            var ke = indeks.Resolve(lain.GetKode(kelompok));
            foreach (var (kunci, satu) in isi)
            {
                GetWadah(ke, kunci).Add(satu);
            }
        }
    }

    public IEnumerable<KelompokParsial> Close() => _wadah.Select(w => new KelompokParsial(indeks.GetKunci(w.Key, rencana.Kolom.Teks), w.Value));

    private ReadOnlySpan<int> GetKode(int kelompok) => indeks.GetKode(kelompok);

    private WadahParsial GetWadah(int kelompok, (int Versi, bool IsDibawa) kunci)
    {
        if (!_wadah.TryGetValue(kelompok, out var milik))
        {
            _wadah.Add(kelompok, milik = []);
        }

        if (!milik.TryGetValue(kunci, out var wadah))
        {
            milik.Add(kunci, wadah = new());
        }

        return wadah;
    }
}
