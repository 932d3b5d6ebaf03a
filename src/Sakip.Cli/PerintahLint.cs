using System.CommandLine;
using Sakip.Berkas.Json;
using Sakip.Berkas.RulesEngine;
using Sakip.Dasar;

namespace Sakip.Cli;

/// <summary><c>sakip lint PACK|WORKFLOW</c>: what is wrong with a rule pack or a workflow file, before it is used.</summary>
internal sealed class PerintahLint(OpsiBersama opsi, TextWriter keluaran, TextWriter galat) : Perintah(opsi, keluaran, galat)
{
    private readonly Argument<string> _paket = new("PACK")
    {
        Description = "Berkas paket aturan (*.aturan.json), kode paket bawaan, atau berkas workflow RulesEngine.",
    };

    public Command ToCommand()
    {
        var perintah = new Command("lint", "Periksa paket aturan atau workflow sebelum dipakai. / Checks a rule pack or a workflow before it is used.")
        {
            _paket, Opsi.Alias, Opsi.Format, Opsi.Bahasa, Opsi.Keluaran,
        };
        perintah.SetAction(Run);
        return perintah;
    }

    private int Run(ParseResult hasil)
    {
        var berkas = hasil.GetValue(_paket)!;
        var bahasa = GetBahasa(hasil);
        if (!TryGetAlias(hasil, out var alias) || OpenBerkasAtauBawaan(berkas, bahasa) is not { } isi)
        {
            return Aplikasi.Gagal;
        }

        var masalah = RulesEngineJson.IsWorkflow(isi)
            ? RulesEngineJson.Lint(isi, new(alias))
            : AturanJson.Lint(isi, FindDiSamping(berkas));
        if (masalah.Any(AturanJson.IsBukanJson))
        {
            return Report(berkas, masalah, bahasa);
        }

        var (galat, peringatan) = (masalah.Count(m => !m.Kode.IsPeringatan), masalah.Count(m => m.Kode.IsPeringatan));
        var ringkasan = bahasa == Bahasa.Inggris
            ? $"{galat} {(galat == 1 ? "error" : "errors")}, {peringatan} {(peringatan == 1 ? "warning" : "warnings")}."
            : $"{galat} galat, {peringatan} peringatan.";
        string[] baris = [.. masalah.Select(m => m.ToBaris(berkas, bahasa)), ringkasan];
        var tercetak = Print(
            hasil,
            () => string.Concat(baris.Select(b => b + "\n")),
            () => string.Concat(baris.Select(b => $"- {b}\n")),
            () => HasilJson.WriteLint(berkas, masalah, bahasa));
        return tercetak == Aplikasi.Gagal ? tercetak : galat > 0 ? Aplikasi.AdaTemuan : Aplikasi.Bersih;
    }
}
