using System.Globalization;
using Sakip.Berkas.Json;
using Sakip.Kolom;

namespace Sakip.Benchmarks;

/// <summary>Prints what columns cost against a loop that only reads them, in processor time of the same process.</summary>
internal static class RasioKolom
{
    private const long BarisAnggaran = 33_000_000;

    private static readonly long[] Baris = [100_000, 1_000_000, 6_624_000, 10_000_000];

    private static readonly string[][] Menurut = [["pemda", "tahun"], [], ["indikator", "tahun", "triwulan"]];

    private static readonly string[][] MenurutAnggaran = [["pemda", "tahun"], [], ["tahun", "akun"]];

    /// <summary>Measures all, or those named: csv, ukur, anggaran, objek, parsial.</summary>
    public static void Run(IReadOnlyCollection<string> pilihan)
    {
        foreach (var (nama, cara) in new (string, Action)[]
        {
            ("csv", PrintCsv), ("ukur", PrintUkur), ("anggaran", PrintAnggaran), ("objek", PrintObjek), ("parsial", PrintParsial),
        })
        {
            if (pilihan.Count == 0 || pilihan.Contains(nama))
            {
                cara();
                Console.WriteLine();
            }
        }
    }

    /// <summary>Reads a million rows of CSV and aggregates them, the first time in this process and later.</summary>
    private static void PrintCsv()
    {
        var cara = new BacaCsvBenchmarks { Baris = 1_000_000 };
        cara.Setup();
        Console.WriteLine("| a million rows of CSV in memory to the result | million rows a second, clock |");
        Console.WriteLine("|---|---|");
        for (var kali = 1; kali <= 5; kali++)
        {
            var (_, jam) = JamProsesor.Measure(() => cara.KolomDanAgregat());
            Console.WriteLine(Format($"| pass {kali} | {NegaraBuatan.FromJumlah(cara.Baris).Jumlah / jam.TotalSeconds / 1e6:0.0} |"));
        }
    }

    private static void PrintUkur()
    {
        var paket = PaketBawaan.Get(Contoh.Paket);
        Console.WriteLine("| grouped by | rows | bytes a row | reading, ns a row | vector, ns (times reading) | scalar | two threads, clock of one |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var baris in Baris)
        {
            var kolom = NegaraBuatan.FromJumlah(baris).ToKolom();
            GC.Collect();
            foreach (var menurut in Menurut)
            {
                var ukur = JamProsesor.Measure(
                    () => PembacaSaja.Sum(kolom, menurut), () => Compute(1, true), () => Compute(1, false), () => Compute(2, true));
                Console.WriteLine(Format(
                    $"| {Join(menurut)} | {kolom.Jumlah:N0} | {kolom.Bita / (double)kolom.Jumlah:0.0} | {ToNano(ukur[0].Prosesor, kolom.Jumlah):0.00} | {ToKali(ukur, 1, kolom.Jumlah)} | {ToKali(ukur, 2, kolom.Jumlah)} | {ukur[3].Jam / ukur[1].Jam:0.00} |"));

                void Compute(int utas, bool isVektor) => Agregasi.Compute(kolom, paket, menurut, new(null, utas, isVektor));
            }
        }
    }

    private static void PrintAnggaran()
    {
        var kolom = AnggaranBuatan.FromJumlah(BarisAnggaran).ToKolom();
        GC.Collect();
        Console.WriteLine("| budget by | rows | bytes a row | reading, ns a row | sums, ns (times reading) | two threads, clock of one |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var menurut in MenurutAnggaran)
        {
            var ukur = JamProsesor.Measure(() => PembacaSaja.Sum(kolom, menurut), () => Compute(1), () => Compute(2));
            Console.WriteLine(Format(
                $"| {Join(menurut)} | {kolom.Jumlah:N0} | {kolom.Bita / (double)kolom.Jumlah:0.0} | {ToNano(ukur[0].Prosesor, kolom.Jumlah):0.00} | {ToKali(ukur, 1, kolom.Jumlah)} | {ukur[2].Jam / ukur[1].Jam:0.00} |"));

            void Compute(int utas) => Agregasi.Compute(kolom, menurut, new(null, utas));
        }
    }

    private static void PrintObjek()
    {
        var cara = new AgregasiObjekBenchmarks { Baris = 1_000_000 };
        cara.Setup();
        var ukur = JamProsesor.Measure(() => cara.Kolom(), () => cara.Linq(), () => cara.Objek());
        Console.WriteLine("| a million rows from objects | times the vector kernel |");
        Console.WriteLine("|---|---|");
        Console.WriteLine(Format($"| LINQ over decimals | {ukur[1].Prosesor / ukur[0].Prosesor:0} |"));
        Console.WriteLine(Format($"| object path | {ukur[2].Prosesor / ukur[0].Prosesor:0} |"));
    }

    private static void PrintParsial()
    {
        var cara = new GabungBenchmarks();
        (string Nama, Action Cara)[] tahap =
        [
            ("gathered", () => cara.Kumpulkan()),
            ("merged with another", () => cara.Gabung()),
            ("closed", () => cara.Tutup()),
            ("written", () => cara.Tulis()),
            ("read", () => cara.Baca()),
        ];
        var ukur = JamProsesor.Measure([() => cara.Sekaligus(), .. tahap.Select(t => t.Cara)]);
        Console.WriteLine("| partial result of 48,000 rows | times the vector kernel |");
        Console.WriteLine("|---|---|");
        for (var i = 0; i < tahap.Length; i++)
        {
            Console.WriteLine(Format($"| {tahap[i].Nama} | {ukur[i + 1].Prosesor / ukur[0].Prosesor:0.0} |"));
        }
    }

    private static string Join(string[] menurut) => menurut.Length == 0 ? "nothing" : string.Join(", ", menurut);

    private static string ToKali((TimeSpan Prosesor, TimeSpan Jam)[] ukur, int letak, long jumlah) =>
        Format($"{ToNano(ukur[letak].Prosesor, jumlah):0.0} ({ukur[letak].Prosesor / ukur[0].Prosesor:0.0})");

    private static double ToNano(TimeSpan waktu, long jumlah) => waktu.TotalNanoseconds / jumlah;

    private static string Format(FormattableString teks) => teks.ToString(CultureInfo.InvariantCulture);
}
