using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text;
using System.Text.Unicode;
using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Kolom;

/// <summary>Reads what <see cref="ParsialBiner"/> writes; stops where the bytes hold no part. Whether they are in order is for the caller to compare.</summary>
internal ref struct PembacaParsial(ReadOnlySpan<byte> isi)
{
    private const int BitaBilangan = Batas.AngkaParsial * 5 / 12; // a digit takes 3.33 bits

    private readonly ReadOnlySpan<byte> _isi = isi;
    private bool _isGagal;
    private long _baris; // counted twice: by value or reason, and by predikat

    /// <summary>Gets how far reading came.</summary>
    public int Letak { get; private set; }

    public bool TryRead(ReadOnlySpan<byte> awal, byte versi, [NotNullWhen(true)] out AgregatParsial? parsial)
    {
        parsial = null;
        if (!_isi.StartsWith(awal) || _isi.Length == awal.Length || _isi[awal.Length] != versi)
        {
            return false;
        }

        Letak = awal.Length + 1;
        var (kode, sidikJari, ditolak) = (ReadTeks(), ReadTeks(), ReadBulat());
        _isGagal |= ditolak > Batas.BarisParsial;
        var menurut = ImmutableArray.CreateBuilder<string>();
        for (var banyak = ReadBanyak(); banyak > 0 && !_isGagal; banyak--)
        {
            menurut.Add(ReadTeks());
        }

        var kelompok = new List<KelompokParsial>();
        for (var banyak = ReadBanyak(); banyak > 0 && !_isGagal; banyak--)
        {
            kelompok.Add(ReadKelompok(menurut.Count));
        }

        parsial = _isGagal || Letak < _isi.Length ? null : new(kode, sidikJari, menurut.ToImmutable(), kelompok, ditolak);
        return parsial is not null;
    }

    private KelompokParsial ReadKelompok(int dimensi)
    {
        var kunci = ImmutableArray.CreateBuilder<string>();
        for (; dimensi > 0 && !_isGagal; dimensi--)
        {
            kunci.Add(ReadTeks());
        }

        var wadah = new SortedDictionary<(int, bool), WadahParsial>();
        var banyak = ReadBanyak();
        _isGagal |= banyak == 0;
        for (; banyak > 0 && !_isGagal; banyak--)
        {
            var (versi, isDibawa) = (ReadBulat(), ReadBulat());
            var isi = ReadWadah();
            _isGagal |= versi > short.MaxValue || isDibawa > 1 || !wadah.TryAdd(((int)versi - 1, isDibawa == 1), isi);
        }

        return new(kunci.ToImmutable(), wadah);
    }

    private WadahParsial ReadWadah()
    {
        var hasil = new WadahParsial();
        for (var banyak = ReadBanyak(); banyak > 0 && !_isGagal; banyak--)
        {
            var (penyebut, pembilang) = (ReadPanjang(), ReadPanjang());
            _isGagal |= penyebut.Sign <= 0;
            if (!_isGagal)
            {
                hasil.Tepat.Add(penyebut, pembilang);
            }
        }

        for (var banyak = ReadBanyak(); banyak > 0 && !_isGagal; banyak--)
        {
            var (pembilang, penyebut, jumlah) = (ReadPanjang(), ReadPanjang(), ReadJumlah());
            _isGagal |= penyebut.Sign <= 0;
            if (!_isGagal)
            {
                hasil.AddNilai(Rasio.From(pembilang, penyebut), jumlah);
            }
        }

        for (var banyak = ReadBanyak(); banyak > 0 && !_isGagal; banyak--)
        {
            var (predikat, jumlah) = (ReadTeks(), ReadJumlah());
            _isGagal |= !hasil.Cacah.TryAdd(predikat, jumlah);
        }

        for (var banyak = ReadBanyak(); banyak > 0 && !_isGagal; banyak--)
        {
            var (alasan, jumlah) = (ReadBulat(), ReadJumlah());
            _isGagal |= alasan >= hasil.Gagal.Length;
            if (!_isGagal)
            {
                hasil.Gagal[alasan] += jumlah;
            }
        }

        _isGagal = _isGagal || !hasil.IsSelaras;
        return hasil;
    }

    /// <summary>Reads a number of things, of which each takes a byte at least.</summary>
    private int ReadBanyak()
    {
        var banyak = ReadBulat();
        _isGagal |= banyak > _isi.Length - Letak;
        return _isGagal ? 0 : (int)banyak;
    }

    /// <summary>Reads a number of rows, of which a part has so many that sums of them stay far from the end of their bits.</summary>
    private long ReadJumlah()
    {
        var jumlah = ReadBulat();
        _baris += jumlah;
        _isGagal |= jumlah == 0 || _baris > 2 * Batas.BarisParsial;
        return _isGagal ? 0 : jumlah;
    }

    /// <summary>Reads a whole number of at most 49 bits.</summary>
    private long ReadBulat()
    {
        var angka = 0L;
        for (var geser = 0; geser < 49; geser += 7)
        {
            if (_isGagal || Letak == _isi.Length)
            {
                _isGagal = true;
                return 0;
            }

            var bita = _isi[Letak++];
            angka |= (long)(bita & 0x7F) << geser;
            if (bita < 0x80)
            {
                return angka;
            }
        }

        _isGagal = true;
        return 0;
    }

    private ReadOnlySpan<byte> ReadBita()
    {
        var panjang = ReadBanyak();
        var bita = _isi.Slice(Letak, panjang);
        Letak += panjang;
        return bita;
    }

    private string ReadTeks()
    {
        var bita = ReadBita();
        _isGagal |= !Utf8.IsValid(bita);
        return _isGagal ? string.Empty : Encoding.UTF8.GetString(bita);
    }

    private BigInteger ReadPanjang()
    {
        var bita = ReadBita();
        _isGagal |= bita.IsEmpty || bita.Length > BitaBilangan;
        return _isGagal ? BigInteger.Zero : new(bita);
    }
}
