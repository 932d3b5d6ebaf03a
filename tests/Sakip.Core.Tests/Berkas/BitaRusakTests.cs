using System.Text.Json;
using Sakip.Dasar;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Berkas;

/// <summary>Reads the shipped files with random damage: always content or a problem, never an exception.</summary>
public sealed class BitaRusakTests
{
    private const int Banyak = 60;

    public static TheoryData<string> Berkas => [.. ContohBerkas.Tersimpan];

    [Theory, MemberData(nameof(Berkas))]
    public void Read_DamagedBytes_GivesContentOrProblemsInFileOrder(string berkas)
    {
        var format = berkas.Split('.')[^2];
        var skema = PenilaiSkema.Load(format);
        var semula = ContohBerkas.Read(berkas);
        var acak = new Random(20_240_731); // fixed, so that a failure can be repeated
        for (var i = 0; i < Banyak; i++)
        {
            var rusak = Damage(semula, acak);
            var masalah = Sunting.Read(format, rusak);
            masalah.Select(m => (m.Tempat.Baris, m.Tempat.Kolom)).Should().BeInAscendingOrder($"problems of damage {i} come in file order");
            foreach (var satu in masalah)
            {
                satu.Tempat.Baris.Should().BePositive($"problem {satu} of damage {i} must have a place");
                satu.ToPesan(Bahasa.Inggris).Should().NotBeEmpty();
            }

            if (masalah.Count == 0)
            {
                skema.Validate(rusak).Should().BeEmpty($"the reader took damage {i}");
            }
        }
    }

    [Theory, MemberData(nameof(Berkas))]
    public void Read_MembersTakenOut_AreProblemsOnlyWhereTheSchemaSaysSo(string berkas)
    {
        var format = berkas.Split('.')[^2];
        var skema = PenilaiSkema.Load(format);
        var akar = JsonDocument.Parse(ContohBerkas.Read(berkas)).RootElement;
        foreach (var anggota in akar.EnumerateObject())
        {
            var sisa = JsonSerializer.SerializeToUtf8Bytes(
                akar.EnumerateObject().Where(a => a.Name != anggota.Name).ToDictionary(a => a.Name, a => a.Value));
            if (skema.Validate(sisa).Count > 0)
            {
                Sunting.Read(format, sisa).Should().Contain(m => m.Kode.Nomor == "SKP2102" && m.Tempat.Jalur == $"$.{anggota.Name}");
            }
            else
            {
                Sunting.Read(format, sisa).Should().NotContain(m => m.Kode.Nomor.StartsWith("SKP2", StringComparison.Ordinal));
            }
        }
    }

    private static byte[] Damage(byte[] semula, Random acak)
    {
        var isi = semula.ToList();
        for (var kali = acak.Next(1, 4); kali > 0; kali--)
        {
            var letak = acak.Next(isi.Count);
            switch (acak.Next(8))
            {
                case 0:
                    isi[letak] = (byte)acak.Next(256);
                    break;
                case 1:
                    isi.RemoveAt(letak);
                    break;
                case 2:
                    isi.Insert(letak, (byte)acak.Next(32, 127));
                    break;
                case 3:
                    isi.RemoveRange(letak, Math.Min(acak.Next(200), isi.Count - letak));
                    break;
                case 4:
                    isi.InsertRange(letak, isi.GetRange(letak, Math.Min(acak.Next(200), isi.Count - letak)));
                    break;
                case 5:
                    Swap(isi, letak, acak.Next(isi.Count));
                    break;
                case 6:
                    ReplaceDigit(isi, letak, acak);
                    break;
                default:
                    ReplaceLetter(isi, letak, acak);
                    break;
            }
        }

        return [.. isi];
    }

    private static void Swap(List<byte> isi, int satu, int dua) => (isi[satu], isi[dua]) = (isi[dua], isi[satu]);

    private static void ReplaceDigit(List<byte> isi, int letak, Random acak)
    {
        var angka = isi.FindIndex(letak, huruf => huruf is >= (byte)'0' and <= (byte)'9');
        if (angka >= 0)
        {
            isi[angka] = (byte)('0' + acak.Next(10));
        }
    }

    private static void ReplaceLetter(List<byte> isi, int letak, Random acak)
    {
        var huruf = isi.FindIndex(letak, satu => satu is >= (byte)'a' and <= (byte)'z');
        if (huruf >= 0)
        {
            isi[huruf] = (byte)('a' + acak.Next(26));
        }
    }
}
