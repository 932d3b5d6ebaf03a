using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using Sakip.Dasar;
using Sakip.Kolom;

namespace Sakip.Berkas.Baris;

/// <summary>Reads files of measurements or budget rows, CSV or JSON lines, into columns as their bytes come in.</summary>
/// <remarks>
/// Columns: <c>target</c> and <c>realisasi</c>, and <c>polaritas</c> if not all are positif; or <c>pagu</c> and
/// <c>realisasi</c>. All others are dimensions. Figures are invariant decimals; a row is a line. The first file decides on
/// the columns. A row that cannot be read is handed out with its problem, and reading goes on. Memory does not grow but by
/// the columns.
/// </remarks>
public sealed class PembacaKolom
{
    private readonly PenerimaTolakan _tolak;
    private PerakitBaris? _perakit;
    private PembacaBarisKolom? _pembaca;
    private byte[] _sisa = new byte[4096]; // the beginning of a row whose end has not come yet
    private int _panjangSisa;
    private bool _isTerlaluPanjang;
    private int _nomor;

    /// <summary>Creates a reader.</summary>
    /// <param name="tolak">Takes the rows that cannot be read.</param>
    public PembacaKolom(PenerimaTolakan tolak)
    {
        ArgumentNullException.ThrowIfNull(tolak);
        _tolak = tolak;
    }

    /// <summary>Gets the number of rows that could not be read.</summary>
    public long Ditolak { get; private set; }

    /// <summary>Gets the names of the dimensions; empty before any row was read.</summary>
    public ImmutableArray<string> Dimensi => _perakit switch
    {
        PerakitUkur ukur => [.. ukur.Penyusun.Nama],
        PerakitAnggaran anggaran => [.. anggaran.Penyusun.Nama],
        _ => [],
    };

    /// <summary>Gets the line of the file at hand that names its columns; empty for JSON.</summary>
    public ReadOnlyMemory<byte> Judul { get; private set; }

    /// <summary>Says that no row was read.</summary>
    /// <returns>The problem.</returns>
    public static Masalah ToTanpaBaris() => new(PesanKolom.TanpaBaris, Tempat.Tiada);

    /// <summary>Begins a file.</summary>
    /// <param name="isJson">Whether its rows are JSON objects, one a line; else it is CSV with its column names in the first line.</param>
    public void Begin(bool isJson)
    {
        _pembaca = isJson ? new PembacaBarisJson() : new PembacaBarisCsv();
        (_panjangSisa, _isTerlaluPanjang, _nomor) = (0, false, 0);
        Judul = default;
    }

    /// <summary>Takes the next bytes of the file, cut wherever it may be.</summary>
    /// <param name="bita">The bytes.</param>
    /// <exception cref="InvalidOperationException">No file has begun.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Feed(ReadOnlySpan<byte> bita)
    {
        var pembaca = _pembaca ?? throw new InvalidOperationException("Begin a file first.");
        while (!bita.IsEmpty && pembaca.Masalah.IsEmpty)
        {
            var akhir = bita.IndexOf((byte)'\n');
            if (akhir < 0)
            {
                Keep(bita);
                return;
            }

            var baris = bita[..akhir];
            bita = bita[(akhir + 1)..];
            if (_panjangSisa == 0 && !_isTerlaluPanjang)
            {
                ReadBaris(pembaca, baris);
            }
            else
            {
                Keep(baris);
                ReadSisa(pembaca);
            }
        }
    }

    /// <summary>Ends the file.</summary>
    /// <returns>What keeps the file as a whole from being read, such as a missing column; none when it was read.</returns>
    /// <exception cref="InvalidOperationException">No file has begun.</exception>
    public ImmutableArray<Masalah> Finish()
    {
        var pembaca = _pembaca ?? throw new InvalidOperationException("Begin a file first.");
        if (pembaca.Masalah.IsEmpty && (_panjangSisa > 0 || _isTerlaluPanjang))
        {
            ReadSisa(pembaca);
        }

        _pembaca = null;
        return pembaca.Masalah;
    }

    /// <summary>Finishes the table of measurements.</summary>
    /// <returns>The columns; null when the rows were no measurements.</returns>
    public KolomUkur? BuildUkur() => (_perakit as PerakitUkur)?.Penyusun.Build();

    /// <summary>Finishes the table of budget rows.</summary>
    /// <returns>The columns; null when the rows were no budget.</returns>
    public KolomAnggaran? BuildAnggaran() => (_perakit as PerakitAnggaran)?.Penyusun.Build();

    private void ReadSisa(PembacaBarisKolom pembaca)
    {
        var baris = _sisa.AsSpan(0, _panjangSisa);
        if (_isTerlaluPanjang)
        {
            _nomor++;
            Reject(new(PesanKolom.BarisTerlaluPanjang, new(string.Empty, _nomor, 1), ("batas", Batas.BitaBaris)), baris);
        }
        else
        {
            ReadBaris(pembaca, baris);
        }

        (_panjangSisa, _isTerlaluPanjang) = (0, false);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadBaris(PembacaBarisKolom pembaca, ReadOnlySpan<byte> baris)
    {
        _nomor++;
        if (_nomor == 1 && baris.StartsWith(Encoding.UTF8.Preamble))
        {
            baris = baris[Encoding.UTF8.Preamble.Length..];
        }

        if (!baris.IsEmpty && baris[^1] == '\r')
        {
            baris = baris[..^1];
        }

        if (baris.IsEmpty)
        {
            return;
        }

        if (Judul.IsEmpty && pembaca is PembacaBarisCsv)
        {
            Judul = baris.ToArray();
        }

        var masalah = pembaca.Read(baris, _nomor, ref _perakit);
        if (masalah is not null)
        {
            Reject(masalah, baris);
        }
    }

    private void Reject(Masalah masalah, ReadOnlySpan<byte> baris)
    {
        Ditolak++;
        _tolak(masalah, baris);
    }

    /// <summary>Keeps the beginning of a row, as much of it as a row may have.</summary>
    private void Keep(ReadOnlySpan<byte> bita)
    {
        var muat = Math.Min(bita.Length, Batas.BitaBaris - _panjangSisa);
        _isTerlaluPanjang |= muat < bita.Length;
        if (_panjangSisa + muat > _sisa.Length)
        {
            Array.Resize(ref _sisa, Math.Max(_panjangSisa + muat, 2 * _sisa.Length));
        }

        bita[..muat].CopyTo(_sisa.AsSpan(_panjangSisa));
        _panjangSisa += muat;
    }
}
