using Sakip.Berkas.Baris;
using Sakip.Dasar;

namespace Sakip.Cli;

/// <summary>Takes rejected rows: prints the problems of the first ones, counts all, and writes all aside if a file is named.</summary>
internal sealed class PenampungTolakan(string? tujuan, TextWriter galat, Bahasa bahasa) : IDisposable
{
    private const int CetakTerbanyak = 20;

    private FileStream? _isi;
    private PembacaKolom? _pembaca;
    private byte[] _judul = []; // of the rows last written
    private string _berkas = string.Empty;
    private long _banyak;

    /// <summary>Opens the file for the rows; false when it cannot be written.</summary>
    public bool TryOpen()
    {
        try
        {
            _isi = tujuan is null ? null : new(tujuan, FileMode.Create, FileAccess.Write);
            return true;
        }
        catch (Exception gagal) when (gagal is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>Says which file rows are of from now on.</summary>
    public void Begin(string berkas, PembacaKolom pembaca) => (_berkas, _pembaca) = (berkas, pembaca);

    /// <summary>Takes a row.</summary>
    public void Add(Masalah masalah, ReadOnlySpan<byte> baris)
    {
        if (++_banyak <= CetakTerbanyak)
        {
            galat.WriteLine(masalah.ToBaris(_berkas, bahasa));
        }

        if (_isi is null)
        {
            return;
        }

        var judul = _pembaca!.Judul.Span;
        if (!judul.SequenceEqual(_judul))
        {
            _judul = judul.ToArray();
            WriteBaris(judul);
        }

        WriteBaris(baris);
    }

    /// <summary>Says how many rows were rejected beyond those printed.</summary>
    public void ReportSisa(string berkas)
    {
        if (_banyak > CetakTerbanyak)
        {
            var masalah = new Masalah(PesanCli.TolakanAgregat, Tempat.Tiada, ("jumlah", _banyak - CetakTerbanyak), ("berkas", tujuan));
            galat.WriteLine(masalah.ToBaris(berkas, bahasa));
        }
    }

    public void Dispose() => _isi?.Dispose();

    private void WriteBaris(ReadOnlySpan<byte> baris)
    {
        _isi!.Write(baris);
        _isi.WriteByte((byte)'\n');
    }
}
