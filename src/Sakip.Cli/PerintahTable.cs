using System.CommandLine;
using Sakip.Berkas.Json;
using Sakip.Tampilan;

namespace Sakip.Cli;

/// <summary><c>sakip table REPORT NAME</c>: prints a standard table of Bab II or Bab III, computed from the report's facts.</summary>
internal sealed class PerintahTable(OpsiBersama opsi, TextWriter keluaran, TextWriter galat) : Perintah(opsi, keluaran, galat)
{
    private readonly Argument<string> _laporan = new("REPORT") { Description = "Berkas laporan (*.laporan.json)." };
    private readonly Argument<string?> _nama = new("NAME")
    {
        Description = $"Nama tabel: {string.Join(", ", TabelStandar.Nama)}; tanpa ini dicetak daftarnya.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _format = OpsiBersama.CreateFormat("json", "markdown", "csv", OpsiBersama.Xlsx);

    public Command ToCommand()
    {
        var perintah = new Command("table", "Cetak tabel standar Bab II dan III. / Prints standard tables of chapters II and III.")
        {
            _laporan, _nama, _format, Opsi.Paket, Opsi.Bahasa, Opsi.Keluaran,
        };
        perintah.SetAction(Run);
        return perintah;
    }

    private int Run(ParseResult hasil)
    {
        var berkas = hasil.GetValue(_laporan)!;
        var bahasa = GetBahasa(hasil);
        if (ReadLaporan(hasil, berkas) is not var (laporan, paket))
        {
            return Aplikasi.Gagal;
        }

        if (hasil.GetValue(_nama) is not { } nama)
        {
            return PrintTabel(hasil, [TabelStandar.BuildDaftar(bahasa)]);
        }

        var tabel = TabelStandar.Build(laporan, paket, nama, bahasa);
        return tabel.IsBerhasil ? PrintTabel(hasil, tabel.Isi.Tabel) : Report(berkas, tabel.Masalah, bahasa);
    }

    private int PrintTabel(ParseResult hasil, IReadOnlyList<TabelTampil> tabel) => Print(hasil, () => tabel, () => HasilJson.WriteTabel(tabel));
}
