using System.CommandLine;

namespace Sakip.Cli;

/// <summary>The options that commands share.</summary>
internal sealed class OpsiBersama
{
    public const string Xlsx = "xlsx";

    public Option<string> Format { get; } = CreateFormat("json", "markdown");

    public Option<string> Bahasa { get; } = CreateBahasa();

    public Option<string?> Paket { get; } = new("--pack")
    {
        Description = "Berkas paket aturan, atau kode paket bawaan; tanpa ini dipakai paket yang disebut laporan.",
    };

    public Option<string?> Terima { get; } = new("--terima")
    {
        Description = "Berkas temuan yang diterima (*.terima.json); hanya temuan lain yang ditampilkan dan menentukan kode keluar.",
    };

    public Option<string?> Tanggal { get; } = new("--as-of")
    {
        Description = "Tanggal aturan yang dipakai (tahun-bulan-hari); tanpa ini akhir periode tiap angka.",
    };

    public Option<string?> Periode { get; } = new("--period")
    {
        Description = "Periode yang dihitung (2024, 2024-TW3), dengan --by beberapa dipisah koma; tanpa ini periode laporan.",
    };

    public Option<string[]> Alias { get; } = new("--alias")
    {
        Description = "Nama untuk sebuah jalur anggota dalam workflow: nama=jalur, misalnya capaian=input1.capaian; boleh berulang.",
    };

    public Option<string?> Keluaran { get; } = new("--output")
    {
        Description = "Tulis hasil ke berkas ini.",
    };

    /// <summary>Creates the option for the format of the results: text, or another one.</summary>
    /// <param name="lain">The other formats.</param>
    public static Option<string> CreateFormat(params string[] lain)
    {
        var opsi = new Option<string>("--format")
        {
            Description = $"text, {string.Join(", ", lain[..^1])}, atau {lain[^1]}.",
            DefaultValueFactory = _ => "text",
        };
        opsi.AcceptOnlyFromAmong(["text", .. lain]);
        return opsi;
    }

    private static Option<string> CreateBahasa()
    {
        var opsi = new Option<string>("--lang") { Description = "id atau en.", DefaultValueFactory = _ => "id" };
        opsi.AcceptOnlyFromAmong("id", "en");
        return opsi;
    }
}
