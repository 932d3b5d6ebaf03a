using Sakip.Dasar;
using Sakip.Laporan;

namespace Sakip.Berkas.Json;

/// <summary>Reads and writes reports (<c>sakip.laporan/1</c>).</summary>
public static partial class LaporanJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "sakip.laporan/1";

    /// <summary>The word by which a cell says that it states no figure though its column does.</summary>
    internal const string KataTeks = "teks";

    /// <summary>Reads a report.</summary>
    /// <param name="isi">The file, UTF-8, with or without byte-order mark.</param>
    /// <returns>The report, or the problems of the file: all of its shape, plan and facts, and once these are right all of what its tables refer to.</returns>
    public static Hasil<LaporanKinerja> Read(ReadOnlySpan<byte> isi) =>
        Read(isi, null, out var masalah) is { } laporan
            ? Hasil<LaporanKinerja>.FromIsi(laporan)
            : Hasil<LaporanKinerja>.FromMasalah(masalah.InFileOrder());

    /// <summary>Reads a report and keeps where in the file its printed cells stand.</summary>
    /// <param name="isi">The file, UTF-8, with or without byte-order mark.</param>
    /// <returns>The report with its places, or the problems that <see cref="Read(ReadOnlySpan{byte})"/> gives.</returns>
    public static Hasil<LaporanBertempat> ReadBertempat(ReadOnlySpan<byte> isi)
    {
        var tempat = new PetaTempat();
        return Read(isi, tempat, out var masalah) is { } laporan
            ? Hasil<LaporanBertempat>.FromIsi(new(laporan, tempat))
            : Hasil<LaporanBertempat>.FromMasalah(masalah.InFileOrder());
    }

    private static LaporanKinerja? Read(ReadOnlySpan<byte> isi, PetaTempat? tempat, out List<Masalah> masalah)
    {
        masalah = [];
        return PembacaJson.Read(isi, masalah) is { } akar ? new PembacaLaporan(tempat).Read(new(akar, masalah), masalah) : null;
    }

    internal static void CheckFormat(PembacaObjek objek, string harus)
    {
        if (objek.Get("format") is { } format && objek.CheckJenis(format, JenisJson.Teks) && format.Teks != harus)
        {
            objek.Fail(PesanBerkas.FormatSalah, format.Tempat, ("format", format.Teks), ("harus", harus));
        }
    }
}
