using System.CommandLine;
using Sakip.Berkas.Json;
using Sakip.Dasar;

namespace Sakip.Cli;

/// <summary><c>sakip init FILE</c>: starts a new rule pack from a template.</summary>
internal sealed class PerintahInit(OpsiBersama opsi, TextWriter keluaran, TextWriter galat) : Perintah(opsi, keluaran, galat)
{
    private readonly Argument<string> _berkas = new("FILE") { Description = "Berkas paket aturan yang baru; belum boleh ada." };

    public Command ToCommand()
    {
        var perintah = new Command("init", "Mulai paket aturan baru dari templat. / Starts a new rule pack from a template.")
        {
            _berkas, Opsi.Bahasa,
        };
        perintah.SetAction(Run);
        return perintah;
    }

    private int Run(ParseResult hasil)
    {
        var berkas = hasil.GetValue(_berkas)!;
        var bahasa = GetBahasa(hasil);
        try
        {
            using var tujuan = new FileStream(berkas, FileMode.CreateNew);
            tujuan.Write(TemplatPaket.Isi);
        }
        catch (IOException) when (File.Exists(berkas) || Directory.Exists(berkas))
        {
            return Report(berkas, [new(PesanCli.BerkasSudahAda, Tempat.Tiada)], bahasa);
        }
        catch (Exception gagal) when (gagal is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Report(berkas, [new(PesanCli.BerkasTakTertulis, Tempat.Tiada)], bahasa);
        }

        Keluaran.WriteLine(bahasa == Bahasa.Inggris
            ? $"{berkas} is written. Edit it, then run: sakip lint {berkas}"
            : $"{berkas} ditulis. Sunting, lalu jalankan: sakip lint {berkas}");
        return Aplikasi.Bersih;
    }
}
