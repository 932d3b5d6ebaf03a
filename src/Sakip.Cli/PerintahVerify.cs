using System.CommandLine;
using NodaTime;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Tampilan;

namespace Sakip.Cli;

/// <summary><c>sakip verify REPORT...</c>: which printed figures do not follow.</summary>
internal sealed class PerintahVerify(OpsiBersama opsi, TextWriter keluaran, TextWriter galat) : Perintah(opsi, keluaran, galat)
{
    private readonly Argument<string[]> _laporan = new("REPORT")
    {
        Description = "Berkas laporan (*.laporan.json), satu atau lebih.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Command ToCommand()
    {
        var perintah = new Command("verify", "Periksa angka tercetak satu per satu. / Verifies printed figures one by one.")
        {
            _laporan, Opsi.Format, Opsi.Paket, Opsi.Tanggal, Opsi.Bahasa, Opsi.Keluaran,
        };
        perintah.SetAction(Run);
        return perintah;
    }

    /// <summary>Whether the pack has rules for the day asked for; false after the problem has been printed.</summary>
    private bool IsBerlaku(string berkas, PaketAturan paket, LocalDate? tanggal, Bahasa bahasa) =>
        tanggal is not { } hari || paket.Resolve(hari) is not null || Report(berkas, [paket.ToVersiTidakAda(hari)], bahasa) == Aplikasi.Bersih;

    private int Run(ParseResult hasil)
    {
        if (!TryGetTanggal(hasil, out var tanggal))
        {
            return Aplikasi.Gagal;
        }

        var selesai = new List<(string Berkas, HasilVerifikasi Hasil)>();
        var adaGagal = false;
        foreach (var berkas in hasil.GetValue(_laporan)!)
        {
            if (ReadLaporan(hasil, berkas) is var (laporan, paket) && IsBerlaku(berkas, paket, tanggal, GetBahasa(hasil)))
            {
                selesai.Add((berkas, Verifikasi.Run(laporan, paket, tanggal)));
            }
            else
            {
                adaGagal = true;
            }
        }

        var tercetak = selesai.Count == 0 ? Aplikasi.Gagal : Print(
            hasil,
            () => [.. selesai.Select(s => TabelTemuan.Build(s.Hasil, GetBahasa(hasil)))],
            () => HasilJson.WriteVerifikasi(selesai));
        return adaGagal || tercetak == Aplikasi.Gagal ? Aplikasi.Gagal
            : selesai.Any(s => s.Hasil.Semua.Any(t => t.Tingkat == TingkatPemeriksaan.Galat)) ? Aplikasi.AdaTemuan
            : Aplikasi.Bersih;
    }
}
