namespace Sakip.Kolom;

/// <summary>Finds the groups of the rows of a block: numbers within the block at first, then, for those that occur, the groups among all.</summary>
internal sealed class KelompokBlok
{
    /// <summary>The most numbers within a block; rows of a block with more are looked up one by one.</summary>
    private const int LokalTerbanyak = 1 << 13;

    private readonly IndeksKelompok _indeks;
    private readonly bool _isVektor;
    private readonly int[] _kode;
    private readonly (int Awal, int Rentang)[] _dikenal; // the codes that the groups below are of
    private readonly int[] _kelompok = new int[LokalTerbanyak]; // by number, -1 while not known
    private int[] _lokal = [];
    private KolomKode[] _kolom = [];
    private int _jumlah;
    private bool _isDikenal;

    public KelompokBlok(IndeksKelompok indeks, bool isVektor)
    {
        _indeks = indeks;
        _isVektor = isVektor;
        _kode = new int[indeks.Dimensi.Length];
        _dikenal = new (int, int)[indeks.Dimensi.Length];
    }

    /// <summary>Gets how many numbers there are in the block, if each is a combination of codes; 0 when there are too many.</summary>
    public int Banyak { get; private set; }

    /// <summary>Gets the number of each row; its group among all when there are too many numbers.</summary>
    public ReadOnlySpan<int> Lokal => _lokal.AsSpan(0, _jumlah);

    /// <summary>Finds the numbers of the rows of a block.</summary>
    public void Find(KolomKode[] kolom, int jumlah)
    {
        if (_lokal.Length < jumlah)
        {
            _lokal = new int[jumlah];
        }

        (_kolom, _jumlah) = (kolom, jumlah);
        Banyak = CountKombinasi();
        if (Banyak == 0)
        {
            ResolveTiapBaris();
            return;
        }

        if (!IsDikenal())
        {
            _kelompok.AsSpan(0, Banyak).Fill(-1);
        }

        var lokal = _lokal.AsSpan(0, jumlah);
        lokal.Clear();
        var langkah = 1;
        for (var d = _kode.Length - 1; d >= 0; d--)
        {
            var milik = kolom[_indeks.Dimensi[d]];
            milik.AddTo(lokal, langkah, _isVektor);
            langkah *= milik.Rentang;
        }
    }

    /// <summary>Gets the group of a number.</summary>
    public int GetKelompok(int lokal)
    {
        if (Banyak == 0)
        {
            return lokal;
        }

        var kelompok = _kelompok[lokal];
        return kelompok >= 0 ? kelompok : Resolve(lokal);
    }

    private int CountKombinasi()
    {
        var kombinasi = 1L;
        foreach (var d in _indeks.Dimensi)
        {
            kombinasi = Math.Min(kombinasi * _kolom[d].Rentang, int.MaxValue);
        }

        return kombinasi <= LokalTerbanyak ? (int)kombinasi : 0;
    }

    /// <summary>Whether numbers mean the same groups as in the block before; from now on they are those of this one.</summary>
    private bool IsDikenal()
    {
        var isSama = _isDikenal;
        for (var d = 0; d < _kode.Length; d++)
        {
            var milik = _kolom[_indeks.Dimensi[d]];
            isSama &= _dikenal[d] == (milik.Awal, milik.Rentang);
            _dikenal[d] = (milik.Awal, milik.Rentang);
        }

        _isDikenal = true;
        return isSama;
    }

    private int Resolve(int lokal)
    {
        var sisa = lokal;
        for (var d = _kode.Length - 1; d >= 0; d--)
        {
            var milik = _kolom[_indeks.Dimensi[d]];
            (sisa, var selisih) = Math.DivRem(sisa, milik.Rentang);
            _kode[d] = milik.Awal + selisih;
        }

        return _kelompok[lokal] = _indeks.Resolve(_kode);
    }

    private void ResolveTiapBaris()
    {
        for (var i = 0; i < _jumlah; i++)
        {
            for (var d = 0; d < _kode.Length; d++)
            {
                _kode[d] = _kolom[_indeks.Dimensi[d]][i];
            }

            _lokal[i] = _indeks.Resolve(_kode);
        }
    }
}
