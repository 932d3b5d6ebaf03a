using System.CommandLine;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Kolom;
using Sakip.Tampilan;

namespace Sakip.Cli;

/// <content>Partial aggregates: written of some rows, merged to the result of all.</content>
internal sealed partial class PerintahAggregate
{
    private const string Biner = ".parsial";

    /// <summary>Whether a name is that of a partial aggregate; rows in JSON have other endings.</summary>
    private static bool IsParsial(string berkas) => IsBiner(berkas) || Path.GetExtension(berkas).Equals(".json", StringComparison.OrdinalIgnoreCase);

    private static bool IsBiner(string berkas) => Path.GetExtension(berkas).Equals(Biner, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the arguments on partial aggregates fit together; false after the problem has been printed.</summary>
    private bool CheckParsial(ParseResult hasil, string[] berkas)
    {
        var bahasa = GetBahasa(hasil);
        if (hasil.GetValue(_parsial) is { } tujuan && !IsParsial(tujuan))
        {
            return Report(tujuan, [new(PesanCli.NamaParsialSalah, Tempat.Tiada)], bahasa) == Aplikasi.Bersih;
        }

        if (!berkas.Any(IsParsial))
        {
            return true;
        }

        if (berkas.FirstOrDefault(b => !IsParsial(b)) is { } baris)
        {
            return Report(baris, [new(PesanCli.ParsialBercampur, Tempat.Tiada, ("parsial", berkas.First(IsParsial)))], bahasa) == Aplikasi.Bersih;
        }

        foreach (var opsi in new Option[] { Opsi.Tanggal, _ditolak }.Where(o => hasil.GetResult(o) is { Implicit: false }))
        {
            return Report(opsi.Name, [new(PesanCli.ParsialSudahTentu, Tempat.Tiada, ("opsi", opsi.Name))], bahasa) == Aplikasi.Bersih;
        }

        return true;
    }

    /// <summary>Merges partial aggregates and prints the result of them all.</summary>
    private int MergeParsial(ParseResult hasil, string[] berkas)
    {
        var bahasa = GetBahasa(hasil);
        if (ReadPaket(hasil) is not { } paket)
        {
            return Aplikasi.Gagal;
        }

        AgregatParsial? semua = null;
        foreach (var satu in berkas)
        {
            if (ReadBerkas(satu, isi => IsBiner(satu) ? ParsialBiner.Read(isi) : ParsialJson.Read(isi), bahasa) is not { } parsial)
            {
                return Aplikasi.Gagal;
            }

            var gabung = semua is null ? Hasil<AgregatParsial>.FromIsi(parsial) : semua.Merge(parsial);
            if (!gabung.IsBerhasil)
            {
                return Report(satu, gabung.Masalah, bahasa);
            }

            semua = gabung.Isi;
        }

        if (hasil.GetResult(_menurut) is { Implicit: false } && !GetMenurut(hasil).SequenceEqual(semua!.Menurut))
        {
            return Report("--by", [new(PesanCli.ParsialSudahTentu, Tempat.Tiada, ("opsi", "--by"), ("ada", string.Join(',', semua.Menurut)))], bahasa);
        }

        var tercetak = Print(hasil, semua!, paket);
        return tercetak == Aplikasi.Bersih && semua!.Ditolak > 0 ? Aplikasi.AdaTemuan : tercetak;
    }

    /// <summary>Prints the result of a partial aggregate, and writes it to the file asked for.</summary>
    private int Print(ParseResult hasil, AgregatParsial parsial, PaketAturan paket)
    {
        var bahasa = GetBahasa(hasil);
        var agregat = parsial.Close(paket);
        if (!agregat.IsBerhasil)
        {
            return Report("--pack", agregat.Masalah, bahasa);
        }

        if (hasil.GetValue(_parsial) is { } tujuan && WriteParsial(hasil, tujuan, parsial) != Aplikasi.Bersih)
        {
            return Aplikasi.Gagal;
        }

        return Print(hasil, () => [TabelAgregat.Build(agregat.Isi, bahasa)], () => HasilJson.WriteAgregat(agregat.Isi, parsial.Ditolak));
    }

    private int WriteParsial(ParseResult hasil, string tujuan, AgregatParsial parsial) =>
        WriteKeluaran(hasil, tujuan, () => File.WriteAllBytes(tujuan, IsBiner(tujuan) ? ParsialBiner.Write(parsial) : ParsialJson.Write(parsial)));
}
