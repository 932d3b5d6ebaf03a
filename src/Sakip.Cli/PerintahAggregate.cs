using System.CommandLine;
using Sakip.Aturan;
using Sakip.Berkas.Baris;
using Sakip.Berkas.Json;
using Sakip.Cli.Xlsx;
using Sakip.Dasar;
using Sakip.Kolom;
using Sakip.Tampilan;

namespace Sakip.Cli;

/// <summary><c>sakip aggregate FILES --by pemda,tahun --pack PACK</c>: means, counts and sums over many rows.</summary>
internal sealed partial class PerintahAggregate(OpsiBersama opsi, TextWriter keluaran, TextWriter galat) : Perintah(opsi, keluaran, galat)
{
    private readonly TextWriter _galat = galat;

    private readonly Argument<string[]> _berkas = new("FILES")
    {
        Description = "Berkas CSV, atau JSON tiap baris (*.jsonl, *.ndjson), satu atau lebih; atau agregat parsial (*.parsial, *.json) untuk digabung.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _menurut = new("--by")
    {
        Description = "Kolom untuk mengelompokkan, dipisah koma, misalnya pemda,tahun; tanpa ini semua baris satu kelompok.",
        DefaultValueFactory = _ => string.Empty,
    };

    private readonly Option<string?> _ditolak = new("--rejected") { Description = "Tulis baris yang ditolak ke berkas ini, sebagaimana adanya." };

    private readonly Option<string?> _parsial = new("--partial")
    {
        Description = "Tulis juga agregat parsial ke berkas ini (*.parsial biner, atau *.json), untuk digabung dengan bagian lain.",
    };

    private readonly Option<int> _utas = CreateUtas();

    private readonly Option<string> _format = OpsiBersama.CreateFormat("json", "csv", "markdown", OpsiBersama.Xlsx);

    public Command ToCommand()
    {
        var perintah = new Command("aggregate", "Agregasikan banyak pengukuran atau pagu. / Aggregates many measurements or budget rows.")
        {
            _berkas, _menurut, Opsi.Paket, _format, _ditolak, _parsial, _utas, Opsi.Tanggal, Opsi.Bahasa, Opsi.Keluaran,
        };
        perintah.SetAction(Run);
        return perintah;
    }

    private static Option<int> CreateUtas()
    {
        var opsi = new Option<int>("--threads")
        {
            Description = $"Banyaknya utas, 1 sampai {OpsiAgregasi.UtasTerbanyak}; tanpa ini sebanyak prosesor.",
            DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, OpsiAgregasi.UtasTerbanyak),
        };
        opsi.Validators.Add(hasil =>
        {
            if (hasil.Errors.Any() || hasil.GetValueOrDefault<int>() is < 1 or > OpsiAgregasi.UtasTerbanyak)
            {
                hasil.AddError("--threads");
            }
        });
        return opsi;
    }

    private int Run(ParseResult hasil)
    {
        var bahasa = GetBahasa(hasil);
        if (!CheckXlsx(hasil) || !TryGetTanggal(hasil, out var tanggal))
        {
            return Aplikasi.Gagal;
        }

        var berkas = hasil.GetValue(_berkas)!;
        if (!CheckParsial(hasil, berkas))
        {
            return Aplikasi.Gagal;
        }

        if (berkas.Any(IsParsial))
        {
            return MergeParsial(hasil, berkas);
        }

        using var tolakan = new PenampungTolakan(hasil.GetValue(_ditolak), _galat, bahasa);
        if (!tolakan.TryOpen())
        {
            return Report(hasil.GetValue(_ditolak)!, [new(PesanCli.BerkasTakTertulis, Tempat.Tiada)], bahasa);
        }

        var pembaca = new PembacaKolom(tolakan.Add);
        if (!Kemajuan.Run(_galat, berkas, maju => berkas.All(b => TryRead(b, pembaca, tolakan, maju, bahasa))))
        {
            return Aplikasi.Gagal;
        }

        tolakan.ReportSisa(berkas[^1]);
        var opsi = new OpsiAgregasi(tanggal, hasil.GetValue(_utas));
        var menurut = GetMenurut(hasil);
        var tercetak = pembaca.BuildUkur() is { Jumlah: > 0 } ukur ? Print(hasil, pembaca, ukur, menurut, opsi)
            : pembaca.BuildAnggaran() is { Jumlah: > 0 } anggaran ? Print(hasil, pembaca, anggaran, menurut, opsi)
            : Report(berkas[^1], [PembacaKolom.ToTanpaBaris()], bahasa);
        return tercetak == Aplikasi.Bersih && pembaca.Ditolak > 0 ? Aplikasi.AdaTemuan : tercetak;
    }

    private string[] GetMenurut(ParseResult hasil) =>
        hasil.GetValue(_menurut)!.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private int Print(ParseResult hasil, PembacaKolom pembaca, KolomUkur ukur, string[] menurut, OpsiAgregasi opsi)
    {
        var bahasa = GetBahasa(hasil);
        if (ReadPaket(hasil) is not { } paket)
        {
            return Aplikasi.Gagal;
        }

        if (opsi.Tanggal is { } hari && paket.Resolve(hari) is null)
        {
            return Report("--as-of", [paket.ToVersiTidakAda(hari)], bahasa);
        }

        if (hasil.GetValue(_parsial) is not null)
        {
            var parsial = AgregatParsial.Compute(ukur, paket, menurut, opsi);
            return parsial.IsBerhasil ? Print(hasil, parsial.Isi.WithDitolak(pembaca.Ditolak), paket) : Report("--by", parsial.Masalah, bahasa);
        }

        var agregat = Agregasi.Compute(ukur, paket, menurut, opsi);
        return agregat.IsBerhasil
            ? Print(hasil, () => [TabelAgregat.Build(agregat.Isi, bahasa)], () => HasilJson.WriteAgregat(agregat.Isi, pembaca.Ditolak))
            : Report("--by", agregat.Masalah, bahasa);
    }

    private int Print(ParseResult hasil, PembacaKolom pembaca, KolomAnggaran anggaran, string[] menurut, OpsiAgregasi opsi)
    {
        var bahasa = GetBahasa(hasil);
        if (hasil.GetValue(_parsial) is not null)
        {
            return Report("--partial", [new(PesanCli.ParsialAnggaran, Tempat.Tiada)], bahasa);
        }

        var agregat = Agregasi.Compute(anggaran, menurut, opsi);
        return agregat.IsBerhasil
            ? Print(hasil, () => [TabelAgregat.Build(agregat.Isi, bahasa)], () => HasilJson.WriteAgregat(agregat.Isi, pembaca.Ditolak))
            : Report("--by", agregat.Masalah, bahasa);
    }

    /// <summary>Reads the pack asked for; null after the problem has been printed.</summary>
    private PaketAturan? ReadPaket(ParseResult hasil)
    {
        if (hasil.GetValue(Opsi.Paket) is { } pilihan)
        {
            return ReadPaket("--pack", pilihan, GetBahasa(hasil));
        }

        _ = Report("--pack", [new(PesanCli.TanpaPaket, Tempat.Tiada)], GetBahasa(hasil));
        return null;
    }

    /// <summary>Reads one file; false after the problem that kept it from being read has been printed.</summary>
    private bool TryRead(string berkas, PembacaKolom pembaca, PenampungTolakan tolakan, Action<long> maju, Bahasa bahasa)
    {
        try
        {
            if (Directory.Exists(berkas))
            {
                return Report(berkas, [new(PesanCli.BerkasFolder, Tempat.Tiada)], bahasa) == Aplikasi.Bersih;
            }

            using var isi = new FileStream(berkas, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
            var penyangga = new byte[1 << 20];
            var banyak = isi.ReadAtLeast(penyangga, 8, throwOnEndOfStream: false);
            if (BukuXlsx.IsBuku(berkas, penyangga.AsSpan(0, banyak)))
            {
                return Report(berkas, [new(PesanXlsx.TidakUntukAgregat, Tempat.Tiada)], bahasa) == Aplikasi.Bersih;
            }

            tolakan.Begin(berkas, pembaca);
            pembaca.Begin(Path.GetExtension(berkas).ToUpperInvariant() is ".JSONL" or ".NDJSON");
            for (; banyak > 0; banyak = isi.Read(penyangga))
            {
                pembaca.Feed(penyangga.AsSpan(0, banyak));
                maju(banyak);
            }
        }
        catch (Exception gagal) when (gagal is FileNotFoundException or DirectoryNotFoundException)
        {
            return Report(berkas, [new(PesanCli.BerkasTidakAda, Tempat.Tiada)], bahasa) == Aplikasi.Bersih;
        }
        catch (Exception gagal) when (gagal is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Report(berkas, [new(PesanCli.BerkasTakTerbaca, Tempat.Tiada)], bahasa) == Aplikasi.Bersih;
        }

        var masalah = pembaca.Finish();
        return masalah.IsEmpty || Report(berkas, masalah, bahasa) == Aplikasi.Bersih;
    }
}
