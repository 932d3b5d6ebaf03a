using System.CommandLine;
using System.Text;
using NodaTime;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Berkas.Sarif;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Tampilan;

namespace Sakip.Cli;

/// <summary><c>sakip verify REPORT...</c>: which printed figures do not follow.</summary>
internal sealed class PerintahVerify(OpsiBersama opsi, TextWriter keluaran, TextWriter galat) : Perintah(opsi, keluaran, galat)
{
    private const string Sarif = "sarif";

    private readonly Argument<string[]> _laporan = new("REPORT")
    {
        Description = "Berkas laporan (*.laporan.json), satu atau lebih.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = OpsiBersama.CreateFormat("json", "markdown", Sarif, OpsiBersama.Xlsx);

    private readonly Option<string?> _tulisTerima = new("--tulis-terima")
    {
        Description = "Terima semua temuan sekarang: tulis ke berkas ini; alasan dari --terima dipertahankan.",
    };

    public Command ToCommand()
    {
        var perintah = new Command("verify", "Periksa angka tercetak satu per satu. / Verifies printed figures one by one.")
        {
            _laporan, _format, Opsi.Terima, _tulisTerima, Opsi.Paket, Opsi.Tanggal, Opsi.Bahasa, Opsi.Keluaran,
        };
        perintah.SetAction(Run);
        return perintah;
    }

    /// <summary>Whether the pack has rules for the day asked for; false after the problem has been printed.</summary>
    private bool IsBerlaku(PaketAturan paket, LocalDate? tanggal, Bahasa bahasa) =>
        tanggal is not { } hari || paket.Resolve(hari) is not null || Report("--as-of", [paket.ToVersiTidakAda(hari)], bahasa) == Aplikasi.Bersih;

    private int Run(ParseResult hasil)
    {
        var bahasa = GetBahasa(hasil);
        if (!CheckXlsx(hasil) || !TryGetTanggal(hasil, out var tanggal) || ReadTerima(hasil) is not { } diterima)
        {
            return Aplikasi.Gagal;
        }

        var selesai = new List<(string Berkas, LaporanBertempat Laporan, HasilVerifikasi Hasil)>();
        foreach (var berkas in hasil.GetValue(_laporan)!)
        {
            if (ReadBerkas(berkas, isi => LaporanJson.ReadBertempat(isi), bahasa) is { } bertempat
                && ReadPaket(hasil, berkas, bertempat.Laporan) is { } paket && IsBerlaku(paket, tanggal, bahasa))
            {
                selesai.Add((berkas, bertempat, Verifikasi.Run(bertempat.Laporan, paket, tanggal).WithDiterima(diterima)));
            }
        }

        var adaGagal = selesai.Count < hasil.GetValue(_laporan)!.Length;
        if (hasil.GetValue(_tulisTerima) is { } tujuan && !adaGagal)
        {
            diterima = DaftarTerima.FromHasil([.. selesai.Select(s => s.Hasil)]);
            var isi = TerimaJson.Write(diterima);
            if (Write(tujuan, () => File.WriteAllBytes(tujuan, isi), bahasa) == Aplikasi.Gagal)
            {
                return Aplikasi.Gagal;
            }

            selesai = [.. selesai.Select(s => s with { Hasil = s.Hasil.WithDiterima(diterima) })];
        }

        return selesai.Count == 0 || Print(hasil, selesai) == Aplikasi.Gagal || adaGagal ? Aplikasi.Gagal
            : selesai.All(s => s.Hasil.IsBersih) ? Aplikasi.Bersih
            : Aplikasi.AdaTemuan;
    }

    private int Print(ParseResult hasil, IReadOnlyCollection<(string Berkas, LaporanBertempat Laporan, HasilVerifikasi Hasil)> selesai) =>
        hasil.GetValue(_format) == OpsiBersama.Xlsx
            ? PrintXlsx(hasil, () => [.. selesai.SelectMany(s => TabelTemuan.Build(s.Hasil, GetBahasa(hasil)).Tabel)])
            : Print(hasil, Show(hasil.GetValue(_format)!, selesai, GetBahasa(hasil)));

    private static string Show(string format, IReadOnlyCollection<(string Berkas, LaporanBertempat Laporan, HasilVerifikasi Hasil)> selesai, Bahasa bahasa) => format switch
    {
        "json" => Encoding.UTF8.GetString(HasilJson.WriteVerifikasi(selesai.Select(s => (s.Berkas, s.Hasil)), bahasa)),
        "markdown" => string.Join('\n', selesai.Select(s => MarkdownTemuan.Write(s.Hasil, bahasa))),
        Sarif => Encoding.UTF8.GetString(SarifJson.Write(GetVersi(), selesai, bahasa)),
        _ => string.Join('\n', selesai.Select(s => TeksTemuan.Write(s.Hasil, bahasa, PenulisTeks.Lebar))),
    };

    private static string GetVersi() => typeof(PerintahVerify).Assembly.GetName().Version!.ToString(3);
}
