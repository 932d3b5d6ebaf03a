using System.CommandLine;
using Sakip.Tampilan;

namespace Sakip.Cli;

/// <summary><c>sakip table REPORT NAME</c>: prints a standard table of Bab II or Bab III, computed from the report's facts.</summary>
internal sealed class PerintahTable(OpsiBersama opsi, TextWriter keluaran, TextWriter galat) : Perintah(opsi, keluaran, galat)
{
    private readonly Argument<string> _laporan = new("REPORT") { Description = "Berkas laporan (*.laporan.json)." };
    private readonly Argument<string> _nama = new("NAME") { Description = $"Nama tabel: {string.Join(", ", TabelStandar.Nama)}." };
    private readonly Option<string> _format = CreateFormat();

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

        var tabel = TabelStandar.Build(laporan, paket, hasil.GetValue(_nama)!, bahasa);
        if (!tabel.IsBerhasil)
        {
            return Report(berkas, tabel.Masalah, bahasa);
        }

        var isi = tabel.Isi.Tabel;
        return Print(hasil, hasil.GetValue(_format) switch
        {
            "csv" => Csv.Write(isi),
            "markdown" => Markdown.Write(isi),
            _ => PenulisTeks.Write(isi),
        });
    }

    private static Option<string> CreateFormat()
    {
        var opsi = new Option<string>("--format") { Description = "text, markdown, atau csv.", DefaultValueFactory = _ => "text" };
        opsi.AcceptOnlyFromAmong("text", "markdown", "csv");
        return opsi;
    }
}
