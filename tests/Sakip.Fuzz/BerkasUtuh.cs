using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Berkas;
using Sakip.Tests.Bersama;

namespace Sakip.Fuzz;

/// <summary>The shipped reports and packs as a whole, and how they are damaged: seldom enough that many still load.</summary>
internal static class BerkasUtuh
{
    /// <summary>Reads the files, reports first; each with what is done with it.</summary>
    public static IReadOnlyList<(Sasaran Sasaran, byte[] Isi)> Read() =>
    [
        .. ContohBerkas.Tersimpan
            .Where(b => b.EndsWith(".laporan.json", StringComparison.Ordinal) || b.EndsWith(".aturan.json", StringComparison.Ordinal))
            .OrderBy(b => b.EndsWith(".aturan.json", StringComparison.Ordinal))
            .Select(b => (ToSasaran(b), File.ReadAllBytes(Repositori.GetJalur(b)))),
    ];

    /// <summary>Damages a file, a third of the time in a value alone: such a file mostly still loads.</summary>
    public static byte[] Damage(byte[] semula, Random acak)
    {
        if (acak.Next(3) > 0)
        {
            return Pengacau.Damage(semula, semula, acak, 2 * semula.Length);
        }

        var isi = semula.ToArray();
        for (var kali = acak.Next(1, 40); kali > 0; kali--)
        {
            var letak = acak.Next(isi.Length);
            isi[letak] = isi[letak] is >= (byte)'0' and <= (byte)'9' ? (byte)('0' + acak.Next(10)) : isi[letak];
        }

        return isi;
    }

    private static Sasaran ToSasaran(string berkas)
    {
        if (berkas.EndsWith(".aturan.json", StringComparison.Ordinal))
        {
            return new(Path.GetFileName(berkas), (_, _) => [], DaftarSasaran.CheckAturan);
        }

        var tetangga = Repositori.GetJalur(berkas.Replace(".laporan.json", ".aturan.json", StringComparison.Ordinal));
        PaketAturan paket = AturanJson.Read(File.ReadAllBytes(tetangga)).Isi;
        return new(Path.GetFileName(berkas), (_, _) => [], isi =>
        {
            if (Hukum.CheckTetap(LaporanJson.Read(isi), LaporanJson.Write, satu => LaporanJson.Read(satu)) is { } laporan)
            {
                Pemakaian.Use(isi, laporan, paket);
            }
        });
    }
}
