using System.CommandLine;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Berkas.RulesEngine;
using Sakip.Cli.Xlsx;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Tampilan;

namespace Sakip.Cli;

/// <summary>What every command does: read files, report problems, print in the format asked for.</summary>
internal abstract class Perintah(OpsiBersama opsi, TextWriter keluaran, TextWriter galat)
{
    private PaketAturan? _pilihan; // the pack of --pack, read once for all reports
    private bool _isPilihanDibaca;
    private readonly HashSet<string> _paketDibaca = new(StringComparer.Ordinal);

    protected OpsiBersama Opsi { get; } = opsi;

    protected TextWriter Keluaran { get; } = keluaran;

    protected TextWriter Galat { get; } = galat;

    protected static Bahasa GetBahasa(string? kode) => kode == "en" ? Bahasa.Inggris : Bahasa.Indonesia;

    protected Bahasa GetBahasa(ParseResult hasil) => GetBahasa(hasil.GetValue(Opsi.Bahasa));

    /// <summary>Prints problems; returns the exit code of a failure.</summary>
    protected int Report(string berkas, IEnumerable<Masalah> masalah, Bahasa bahasa)
    {
        foreach (var satu in masalah)
        {
            Galat.WriteLine(satu.ToBaris(berkas, bahasa));
        }

        return Aplikasi.Gagal;
    }

    /// <summary>Opens a file; null after the problem has been printed.</summary>
    protected byte[]? OpenBerkas(string berkas, Bahasa bahasa) => Open(berkas, ReadTerbatas, bahasa);

    /// <summary>Opens a file in one way or another; null after the problem has been printed.</summary>
    protected T? Open<T>(string berkas, Func<string, T> buka, Bahasa bahasa)
        where T : class
    {
        KodePesan kode;
        try
        {
            if (!Directory.Exists(berkas))
            {
                return buka(berkas);
            }

            kode = PesanCli.BerkasFolder;
        }
        catch (Exception gagal) when (gagal is FileNotFoundException or DirectoryNotFoundException)
        {
            kode = PesanCli.BerkasTidakAda;
        }
        catch (Exception gagal) when (IsBerkasGagal(gagal))
        {
            kode = PesanCli.BerkasTakTerbaca;
        }

        _ = Report(berkas, [new(kode, Tempat.Tiada)], bahasa);
        return null;
    }

    /// <summary>Whether a file can be to blame for a failure.</summary>
    protected static bool IsBerkasGagal(Exception gagal) =>
        gagal is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>Reads a file; null after its problems have been printed.</summary>
    protected T? ReadBerkas<T>(string berkas, Func<byte[], Hasil<T>> baca, Bahasa bahasa)
        where T : class
    {
        if (OpenBerkas(berkas, bahasa) is not { } isi)
        {
            return null;
        }

        var hasil = baca(isi);
        if (!hasil.IsBerhasil)
        {
            _ = Report(berkas, hasil.Masalah, bahasa);
        }

        return hasil.IsBerhasil ? hasil.Isi : null;
    }

    /// <summary>Reads a report and its pack; null after their problems have been printed.</summary>
    protected (LaporanKinerja Laporan, PaketAturan Paket)? ReadLaporan(ParseResult hasil, string berkas) =>
        ReadBerkas(berkas, isi => LaporanJson.Read(isi), GetBahasa(hasil)) is { } laporan && ReadPaket(hasil, berkas, laporan) is { } paket
            ? (laporan, paket)
            : null;

    /// <summary>Reads the findings that somebody has accepted, none where no file of them is named; null after its problems have been printed.</summary>
    protected DaftarTerima? ReadTerima(ParseResult hasil) =>
        hasil.GetValue(Opsi.Terima) is { } terima ? ReadBerkas(terima, isi => TerimaJson.Read(isi), GetBahasa(hasil)) : DaftarTerima.Kosong;

    /// <summary>Reads the pack of a report; null after its problems have been printed.</summary>
    protected PaketAturan? ReadPaket(ParseResult hasil, string berkas, LaporanKinerja laporan)
    {
        var bahasa = GetBahasa(hasil);
        if (hasil.GetValue(Opsi.Paket) is { } pilihan)
        {
            if (!_isPilihanDibaca)
            {
                (_pilihan, _isPilihanDibaca) = (ReadPaket("--pack", pilihan, bahasa), true);
            }

            return _pilihan;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(berkas))!;
        var paket = laporan.BerkasAturan is { } nama ? ReadPaketDiSamping(berkas, folder, nama, bahasa)
            : FindBawaan(berkas, laporan.KodeAturan, bahasa);
        if (paket is not null && paket.Kode != laporan.KodeAturan)
        {
            _ = Report(
                berkas, [new(PesanCli.PaketLain, Tempat.Tiada, ("harus", laporan.KodeAturan), ("ada", paket.Kode))], bahasa);
            return null;
        }

        return paket;
    }

    /// <summary>Reads the day asked for; false after the problem has been printed.</summary>
    protected bool TryGetTanggal(ParseResult hasil, out LocalDate? tanggal)
    {
        tanggal = null;
        if (hasil.GetValue(Opsi.Tanggal) is not { } teks)
        {
            return true;
        }

        var baca = LocalDatePattern.Iso.Parse(teks);
        tanggal = baca.Success ? baca.Value : null;
        return baca.Success || Report("--as-of", [new(PesanCli.TanggalSalah, Tempat.Tiada, ("teks", teks))], GetBahasa(hasil)) == 0;
    }

    /// <summary>Reads the periods asked for, several with commas between where that is allowed; none for the report's own; false after the problem has been printed.</summary>
    protected bool TryGetPeriode(ParseResult hasil, bool isBanyak, out List<Periode> periode)
    {
        periode = [];
        if (hasil.GetValue(Opsi.Periode) is not { } teks)
        {
            return true;
        }

        foreach (var satu in isBanyak ? teks.Split(',', StringSplitOptions.TrimEntries) : [teks])
        {
            if (!Periode.TryParse(satu, out var terbaca))
            {
                return Report("--period", [new(PesanCli.PeriodeSalah, Tempat.Tiada, ("teks", satu))], GetBahasa(hasil)) == Aplikasi.Bersih;
            }

            periode.Add(terbaca);
        }

        return true;
    }

    /// <summary>Reads the names for member paths; false after the problem has been printed.</summary>
    protected bool TryGetAlias(ParseResult hasil, out Dictionary<string, string> alias)
    {
        alias = new(StringComparer.Ordinal);
        foreach (var teks in hasil.GetValue(Opsi.Alias) ?? [])
        {
            var bagian = teks.Split('=');
            if (bagian is not [var nama, var jalur] || !OpsiImpor.IsNama(nama) || jalur.Length == 0 || !alias.TryAdd(jalur, nama))
            {
                return Report("--alias", [new(PesanCli.AliasSalah, Tempat.Tiada, ("teks", teks))], GetBahasa(hasil)) == Aplikasi.Bersih;
            }
        }

        return true;
    }

    /// <summary>Prints tables or a document in the format asked for, to the file asked for.</summary>
    protected int Print(ParseResult hasil, Func<IReadOnlyList<TabelTampil>> tabel, Func<byte[]> json) => GetFormat(hasil) switch
    {
        OpsiBersama.Xlsx => PrintXlsx(hasil, tabel),
        "csv" => Print(hasil, Csv.Write(tabel())),
        _ => Print(hasil, () => PenulisTeks.Write(tabel()), () => Markdown.Write(tabel()), json),
    };

    /// <summary>Writes tables as a workbook to the file asked for, without which there is nowhere to put it.</summary>
    protected int PrintXlsx(ParseResult hasil, Func<IReadOnlyList<TabelTampil>> tabel)
    {
        var bahasa = GetBahasa(hasil);
        return !CheckXlsx(hasil) || hasil.GetValue(Opsi.Keluaran) is not { } berkas ? Aplikasi.Gagal
            : Write(berkas, () => File.WriteAllBytes(berkas, PenulisXlsx.Write(tabel(), bahasa)), bahasa);
    }

    /// <summary>Whether a workbook, if one is asked for, has a file to go to; false after the problem has been printed.</summary>
    protected bool CheckXlsx(ParseResult hasil) =>
        GetFormat(hasil) != OpsiBersama.Xlsx || hasil.GetValue(Opsi.Keluaran) is not null
        || Report("--format", [new(PesanXlsx.PerluKeluaran, Tempat.Tiada)], GetBahasa(hasil)) == Aplikasi.Bersih;

    /// <summary>Gets the format asked for; commands differ in which there are.</summary>
    private static string? GetFormat(ParseResult hasil) => hasil.GetValue<string>("--format");

    /// <summary>Prints a text in the format asked for, to the file asked for.</summary>
    protected int Print(ParseResult hasil, Func<string> teks, Func<string> markdown, Func<byte[]> json)
    {
        var isi = GetFormat(hasil) switch
        {
            "json" => Encoding.UTF8.GetString(json()),
            "markdown" => markdown(),
            _ => teks(),
        };
        return Print(hasil, isi);
    }

    /// <summary>Prints a finished text, to the file asked for.</summary>
    protected int Print(ParseResult hasil, string isi)
    {
        if (hasil.GetValue(Opsi.Keluaran) is not { } berkas)
        {
            Keluaran.Write(isi);
            return Aplikasi.Bersih;
        }

        return Write(berkas, () => File.WriteAllText(berkas, isi), GetBahasa(hasil));
    }

    /// <summary>Writes a file, but over no pack that was read; the exit code of a failure after the problem has been printed.</summary>
    protected int Write(string berkas, Action tulis, Bahasa bahasa)
    {
        try
        {
            if (_paketDibaca.Contains(Path.GetFullPath(berkas)))
            {
                return Report(berkas, [new(PesanCli.KeluaranMenimpaMasukan, Tempat.Tiada)], bahasa);
            }

            tulis();
            return Aplikasi.Bersih;
        }
        catch (Exception gagal) when (IsBerkasGagal(gagal))
        {
            return Report(berkas, [new(PesanCli.BerkasTakTertulis, Tempat.Tiada)], bahasa);
        }
    }

    /// <summary>Reads a pack by file name or by the code of a built-in one; null after the problems have been printed.</summary>
    protected PaketAturan? ReadPaket(string berkas, string pilihan, Bahasa bahasa) =>
        IsBerkas(pilihan) ? ReadBerkasPaket(pilihan, bahasa) : FindBawaan(berkas, pilihan, bahasa);

    /// <summary>Opens a file by name, or that of a built-in pack by code; null after the problem has been printed.</summary>
    protected byte[]? OpenBerkasAtauBawaan(string pilihan, Bahasa bahasa)
    {
        if (IsBerkas(pilihan))
        {
            return OpenBerkas(pilihan, bahasa);
        }

        var isi = PaketBawaan.FindBerkas(pilihan);
        if (isi is null)
        {
            _ = FindBawaan("sakip", pilihan, bahasa); // prints which there are
        }

        return isi;
    }

    /// <summary>Whether a name is meant as a file, not as the code of a built-in pack.</summary>
    private static bool IsBerkas(string pilihan) =>
        File.Exists(pilihan) || Directory.Exists(pilihan) || pilihan.EndsWith(".json", StringComparison.Ordinal)
        || pilihan.AsSpan().ContainsAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar, '.');

    /// <summary>Finds the file of a pack that another is derived from: <c>CODE.aturan.json</c> beside it.</summary>
    protected Func<string, byte[]?> FindDiSamping(string berkas)
    {
        _ = _paketDibaca.Add(Path.GetFullPath(berkas));
        var folder = Path.GetDirectoryName(Path.GetFullPath(berkas))!;
        return kode =>
        {
            var induk = Path.Combine(folder, $"{kode}.aturan.json");
            if (Path.GetFileName(kode) != kode || !File.Exists(induk))
            {
                return null;
            }

            _ = _paketDibaca.Add(induk);
            return ReadTerbatas(induk);
        };
    }

    /// <summary>Reads a file, of one larger than any that is read only so much that this shows.</summary>
    protected static byte[] ReadTerbatas(string berkas)
    {
        using var aliran = File.OpenRead(berkas);
        var isi = new byte[aliran.CanSeek ? Math.Min(aliran.Length, Batas.BitaBerkas + Encoding.UTF8.Preamble.Length + 1) : 4096];
        var panjang = aliran.ReadAtLeast(isi, isi.Length, throwOnEndOfStream: false);
        while (panjang == isi.Length && panjang <= Batas.BitaBerkas && !aliran.CanSeek)
        {
            Array.Resize(ref isi, 2 * panjang);
            panjang += aliran.ReadAtLeast(isi.AsSpan(panjang), panjang, throwOnEndOfStream: false);
        }

        Array.Resize(ref isi, panjang);
        return isi;
    }

    /// <summary>Reads the pack that a report names, beside it or below: whoever wrote the report chooses no other file of the machine.</summary>
    private PaketAturan? ReadPaketDiSamping(string berkas, string folder, string nama, Bahasa bahasa)
    {
        var jalur = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(folder, nama))) + Path.DirectorySeparatorChar;
        if (!jalur.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            _ = Report(berkas, [new(PesanCli.PaketDiLuar, Tempat.Tiada, ("nama", nama))], bahasa);
            return null;
        }

        return ReadBerkasPaket(Path.Combine(folder, nama), bahasa);
    }

    private PaketAturan? ReadBerkasPaket(string berkas, Bahasa bahasa) =>
        ReadBerkas(berkas, isi => AturanJson.Read(isi, FindDiSamping(berkas)), bahasa);

    /// <summary>Finds a built-in pack; null after the problem has been printed.</summary>
    protected PaketAturan? FindBawaan(string berkas, string kode, Bahasa bahasa)
    {
        var paket = PaketBawaan.Find(kode);
        if (!paket.IsBerhasil)
        {
            _ = Report(berkas, paket.Masalah, bahasa);
        }

        return paket.IsBerhasil ? paket.Isi : null;
    }
}
