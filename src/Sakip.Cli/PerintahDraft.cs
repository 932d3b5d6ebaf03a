using System.CommandLine;
using System.Text;
using Sakip.Berkas.Csv;
using Sakip.Berkas.Json;
using Sakip.Cli.Xlsx;
using Sakip.Dasar;

namespace Sakip.Cli;

/// <summary><c>sakip draft TABLES... --mapping FILE</c>: makes a report draft of CSV or XLSX tables.</summary>
internal sealed class PerintahDraft(OpsiBersama opsi, TextWriter keluaran, TextWriter galat) : Perintah(opsi, keluaran, galat)
{
    private readonly Argument<string[]> _tabel = new("TABLES") { Description = "Berkas CSV, atau XLSX (berkas.xlsx#Lembar), satu atau lebih.", Arity = ArgumentArity.OneOrMore };

    private readonly Option<string> _petaan = new("--mapping") { Description = "Berkas petaan (*.petaan.json).", Required = true };

    private readonly Option<string?> _dasar = new("--base") { Description = "Laporan yang ditambah; tanpa ini dipakai laporan di dalam petaan." };

    public Command ToCommand()
    {
        var perintah = new Command("draft", "Buat draf laporan dari tabel CSV atau XLSX. / Makes a report draft of CSV or XLSX tables.")
        {
            _tabel, _petaan, _dasar, Opsi.Format, Opsi.Bahasa, Opsi.Keluaran,
        };
        perintah.SetAction(Run);
        return perintah;
    }

    /// <summary>Reads a table; null after its problems have been printed.</summary>
    private TabelCsv? ReadTabel(AlamatTabel alamat, Bahasa bahasa) => ReadBerkas(
        alamat.Berkas,
        isi => BukuXlsx.IsBuku(alamat.Berkas, isi)
            ? BukuXlsx.Read(isi, alamat.Lembar, lembar => TabelCsv.Read(alamat.Nama, lembar))
            : TabelCsv.Read(alamat.Nama, isi),
        bahasa);

    private int Run(ParseResult hasil)
    {
        var bahasa = GetBahasa(hasil);
        var berkasPetaan = hasil.GetValue(_petaan)!;
        var petaan = ReadBerkas(berkasPetaan, isi => PetaanJson.Read(isi), bahasa);
        var dasar = hasil.GetValue(_dasar) is { } berkasDasar ? ReadBerkas(berkasDasar, isi => LaporanJson.Read(isi), bahasa) : null;
        var tabel = hasil.GetValue(_tabel)!.Select(AlamatTabel.Parse).Select(a => (a.Berkas, Tabel: ReadTabel(a, bahasa))).ToArray();
        if (petaan is null || (dasar is null && hasil.GetValue(_dasar) is not null) || tabel.Any(t => t.Tabel is null))
        {
            return Aplikasi.Gagal;
        }

        var draf = DrafLaporan.Build(petaan, tabel.Select(t => t.Tabel!), dasar);
        if (!draf.IsBerhasil)
        {
            return Report(berkasPetaan, draf.Masalah, bahasa);
        }

        foreach (var catatan in draf.Isi.Catatan)
        {
            _ = Report(catatan.Tabel is { } nama ? tabel.First(t => t.Tabel!.Nama == nama).Berkas : berkasPetaan, [catatan.Masalah], bahasa);
        }

        var json = LaporanJson.Write(draf.Isi.Laporan);
        var tercetak = Print(hasil, () => Encoding.UTF8.GetString(json), () => $"```json\n{Encoding.UTF8.GetString(json)}```\n", () => json);
        return tercetak == Aplikasi.Gagal ? tercetak : draf.Isi.IsLengkap ? Aplikasi.Bersih : Aplikasi.AdaTemuan;
    }
}
