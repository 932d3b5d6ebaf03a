using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Sakip.Fuzz;

/// <summary>The command line: <c>--pecahan N --berkas N --seed N [--sasaran NAMA] [--simpan FOLDER] [--ulang FILE]</c>, or <c>--serangan</c>.</summary>
internal static class Perintah
{
    private const int BitaPecahan = 4096;
    private const int BanyakBenih = 500; // valid inputs drawn at a time
    private const int PecahanPerBenih = 20_000; // and so many damaged inputs made of them
    private const int GagalTerbanyak = 20;
    private static readonly TimeSpan BatasSerangan = TimeSpan.FromSeconds(60); // of processor time
    private const long BitaTerbanyakPecahan = 256L * 1024 * 1024;
    private const long BitaTerbanyakBerkas = 2048L * 1024 * 1024;

    public static int Run(string[] args, TextWriter keluaran, TextWriter galat)
    {
        if (args is ["--serangan", .. var nama])
        {
            return RunSerangan(nama, keluaran);
        }

        if (!TryParse(args, out var opsi))
        {
            galat.WriteLine("usage: [--pecahan N] [--berkas N] [--seed N] [--sasaran NAME] [--simpan FOLDER] [--ulang FILE] | --serangan [NAME...]");
            return 2;
        }

        var (pecahan, berkas) = (CreatePelari(opsi, BitaTerbanyakPecahan, galat), CreatePelari(opsi, BitaTerbanyakBerkas, galat));
        var mulai = Stopwatch.GetTimestamp();
        var gagal = opsi.Ulang is { } ulang
            ? RunSatu(pecahan, opsi, ulang, galat)
            : RunPecahan(pecahan, opsi, galat) + RunBerkas(berkas, opsi, galat);
        var lama = Stopwatch.GetElapsedTime(mulai);
        keluaran.WriteLine(Show(pecahan, "fragments"));
        keluaran.WriteLine(Show(berkas, "files"));
        keluaran.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {opsi.Benih}: {pecahan.Banyak} fragments, {berkas.Banyak} files, {gagal} failures, {lama.TotalSeconds:F0} s, peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MB"));
        return gagal == 0 ? 0 : 1;
    }

    /// <summary>Runs fragments: each reader in turn, so that a short run touches them all.</summary>
    public static int RunPecahan(Pelari pelari, Opsi opsi, TextWriter galat)
    {
        var sasaran = DaftarSasaran.Semua.Where(s => opsi.Sasaran is null || s.Nama == opsi.Sasaran).ToArray();
        var benih = new IReadOnlyList<byte[]>[sasaran.Length];
        var gagal = 0;
        for (var i = 0; i < opsi.Pecahan && gagal < GagalTerbanyak; i++)
        {
            if (i % PecahanPerBenih == 0)
            {
                galat.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fragment {i}"));
                benih = [.. sasaran.Select((s, letak) => s.Benih(Math.Min(BanyakBenih, 1 + (opsi.Pecahan / sasaran.Length)), opsi.Benih + ((ulong)i * 64) + (ulong)letak))];
            }

            var mana = i % sasaran.Length;
            var acak = new Random(HashCode(opsi.Benih, i));
            var (satu, lain) = (benih[mana][acak.Next(benih[mana].Count)], benih[mana][acak.Next(benih[mana].Count)]);
            var isi = acak.Next(50) == 0 && satu.Length <= BitaPecahan ? satu : Pengacau.Damage(satu, lain, acak, BitaPecahan);
            gagal += RunSatu(pelari, sasaran[mana], isi, opsi, galat);
        }

        return gagal;
    }

    /// <summary>Runs whole files: the shipped reports and packs, damaged.</summary>
    public static int RunBerkas(Pelari pelari, Opsi opsi, TextWriter galat)
    {
        var benih = BerkasUtuh.Read();
        var gagal = 0;
        for (var i = 0; i < opsi.Berkas && gagal < GagalTerbanyak; i++)
        {
            if (i % 100 == 0)
            {
                galat.WriteLine(string.Create(CultureInfo.InvariantCulture, $"file {i}"));
            }

            var acak = new Random(HashCode(opsi.Benih, -1 - i));
            var (sasaran, semula) = benih[i % benih.Count];
            gagal += RunSatu(pelari, sasaran, BerkasUtuh.Damage(semula, acak), opsi, galat);
        }

        return gagal;
    }

    /// <summary>Runs the attacks, each at half its size and at its size, by processor time: each must end in a minute.</summary>
    private static int RunSerangan(string[] nama, TextWriter keluaran)
    {
        var gagal = 0;
        foreach (var satu in Serangan.Semua.Where(s => nama.Length == 0 || nama.Any(n => s.Nama.Contains(n, StringComparison.Ordinal))))
        {
            _ = Time(satu, satu.Ukuran / 8); // what is compiled and loaded once is not counted
            var (separuh, penuh) = (Time(satu, satu.Ukuran / 2), Time(satu, satu.Ukuran));
            var lulus = penuh < BatasSerangan;
            gagal += lulus ? 0 : 1;
            keluaran.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(lulus ? "ok" : "FAILED"),-6} {separuh.TotalSeconds,7:F2} s {penuh.TotalSeconds,7:F2} s  {satu.Nama}"));
        }

        return gagal == 0 ? 0 : 1;
    }

    private static TimeSpan Time((string Nama, int Ukuran, Func<int, byte[]> Buat, Action<byte[]> Run) serangan, int ukuran)
    {
        var isi = serangan.Buat(ukuran);
        var mulai = Process.GetCurrentProcess().TotalProcessorTime;
        serangan.Run(isi);
        return Process.GetCurrentProcess().TotalProcessorTime - mulai;
    }

    private static int RunSatu(Pelari pelari, Sasaran sasaran, byte[] isi, Opsi opsi, TextWriter galat)
    {
        if (pelari.Run(sasaran, isi) is not { } sebab)
        {
            return 0;
        }

        var jenis = ToJenis(sebab);
        var kecil = sebab.StartsWith("took", StringComparison.Ordinal) ? isi
            : Penyederhana.Simplify(isi, calon => pelari.Run(sasaran, calon) is { } lain && ToJenis(lain) == jenis);
        Tell(sasaran, kecil, sebab, opsi, galat);
        return 1;
    }

    private static int RunSatu(Pelari pelari, Opsi opsi, string berkas, TextWriter galat)
    {
        var sasaran = DaftarSasaran.Semua.Concat(BerkasUtuh.Read().Select(b => b.Sasaran)).First(s => opsi.Sasaran is null || s.Nama == opsi.Sasaran);
        return RunSatu(pelari, sasaran, File.ReadAllBytes(berkas), opsi, galat);
    }

    private static void Tell(Sasaran sasaran, byte[] isi, string sebab, Opsi opsi, TextWriter galat)
    {
        galat.WriteLine($"FAILED {sasaran} (seed {opsi.Benih}): {sebab}");
        galat.WriteLine($"  input, {isi.Length} bytes: {(isi.Length <= 2000 ? Convert.ToBase64String(isi) : "too long to print")}");
        galat.WriteLine($"  as text: {System.Text.Json.JsonSerializer.Serialize(Encoding.UTF8.GetString(isi.AsSpan(0, Math.Min(isi.Length, 400))))}");
        if (opsi.Simpan is { } folder)
        {
            _ = Directory.CreateDirectory(folder);
            var berkas = Path.Combine(folder, $"{sasaran.Nama}-{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(isi))[..12]}.bin");
            File.WriteAllBytes(berkas, isi);
            galat.WriteLine($"  kept as {berkas}; run it again with --sasaran {sasaran.Nama} --ulang {berkas}");
        }
    }

    private static Pelari CreatePelari(Opsi opsi, long bita, TextWriter galat)
    {
        var pelari = new Pelari(TimeSpan.FromSeconds(1), bita, (sasaran, isi) =>
        {
            Tell(sasaran, isi, "does not end", opsi, galat);
            Environment.Exit(1);
        });
        new Thread(pelari.Watch) { IsBackground = true }.Start();
        return pelari;
    }

    private static string Show(Pelari pelari, string apa) => string.Create(
        CultureInfo.InvariantCulture,
        $"{apa}: slowest {pelari.Terlama.Waktu.TotalMilliseconds:F1} ms ({pelari.Terlama.Sasaran}, {pelari.Terlama.Isi.Length} bytes), largest {pelari.Terbesar.Bita / 1024} KB allocated ({pelari.Terbesar.Sasaran}, {pelari.Terbesar.Isi.Length} bytes)");

    /// <summary>Tells one kind of failure from another: the exception and where it was thrown, or the law.</summary>
    private static string ToJenis(string sebab)
    {
        var baris = sebab.Split('\n');
        return baris.Length > 1 ? baris[0].Split(':')[0] + baris.FirstOrDefault(b => b.TrimStart().StartsWith("at Sakip.", StringComparison.Ordinal)) : sebab.Split(':', '"')[0];
    }

    private static int HashCode(ulong benih, int nomor) => unchecked((int)((((benih * 0x9E3779B97F4A7C15) + (ulong)nomor) * 0xBF58476D1CE4E5B9) >> 32));

    private static bool TryParse(string[] args, out Opsi opsi)
    {
        opsi = new(0, 0, 1, null, null, null);
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            var isi = args[i + 1];
            var isAngka = int.TryParse(isi, NumberStyles.None, CultureInfo.InvariantCulture, out var angka);
            switch (args[i])
            {
                case "--pecahan" when isAngka:
                    opsi = opsi with { Pecahan = angka };
                    break;
                case "--berkas" when isAngka:
                    opsi = opsi with { Berkas = angka };
                    break;
                case "--seed" when isAngka:
                    opsi = opsi with { Benih = (ulong)angka };
                    break;
                case "--sasaran":
                    opsi = opsi with { Sasaran = isi };
                    break;
                case "--simpan":
                    opsi = opsi with { Simpan = isi };
                    break;
                case "--ulang":
                    opsi = opsi with { Ulang = isi };
                    break;
                default:
                    return false;
            }
        }

        return args.Length % 2 == 0;
    }

    /// <summary>What is asked for.</summary>
    internal sealed record Opsi(int Pecahan, int Berkas, ulong Benih, string? Sasaran, string? Simpan, string? Ulang);
}
