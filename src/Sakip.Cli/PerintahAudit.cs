using System.CommandLine;
using System.Text;
using Sakip.Aturan;
using Sakip.Berkas.Csv;
using Sakip.Berkas.Json;
using Sakip.Cli.Xlsx;
using Sakip.Dasar;
using Sakip.Diagnosis;
using Sakip.Tampilan;
using Spectre.Console;

namespace Sakip.Cli;

/// <summary><c>sakip audit ROWS --pack PACK</c>: recomputes stored results row by row, in constant memory.</summary>
internal sealed class PerintahAudit(OpsiBersama opsi, TextWriter keluaran, TextWriter galat) : Perintah(opsi, keluaran, galat)
{
    private const int TolakanTerbanyak = 1000;
    private const int BarisPerLangkah = 4096;

    private readonly Argument<string> _baris = new("ROWS") { Description = "Berkas hasil tersimpan: CSV, atau XLSX (berkas.xlsx#Lembar)." };
    private readonly Option<string> _format = OpsiBersama.CreateFormat("json", "csv", "markdown", OpsiBersama.Xlsx);

    private readonly Option<string> _paket = new("--pack") { Description = "Berkas paket aturan, atau kode paket bawaan.", Required = true };

    public Command ToCommand()
    {
        var perintah = new Command("audit", "Hitung ulang capaian yang tersimpan. / Recomputes stored results.")
        {
            _baris, _format, _paket, Opsi.Tanggal, Opsi.Bahasa, Opsi.Keluaran,
        };
        perintah.SetAction(Run);
        return perintah;
    }

    private int Run(ParseResult hasil)
    {
        var (alamat, bahasa) = (AlamatTabel.Parse(hasil.GetValue(_baris)!), GetBahasa(hasil));
        var berkas = alamat.Berkas;
        if (!CheckXlsx(hasil) || !TryGetTanggal(hasil, out var tanggal) || ReadPaket("--pack", hasil.GetValue(_paket)!, bahasa) is not { } paket)
        {
            return Aplikasi.Gagal;
        }

        var aturan = tanggal is { } hari ? paket.Resolve(hari) : paket.VersiTerakhir;
        if (aturan is null)
        {
            return Report("--as-of", [paket.ToVersiTidakAda(tanggal!.Value)], bahasa);
        }

        using var masukan = Open(berkas, File.OpenRead, bahasa);
        if (masukan is null)
        {
            return Aplikasi.Gagal;
        }

        try
        {
            var audit = Open(alamat, masukan, aturan);
            return audit.IsBerhasil ? RunDenganKemajuan(hasil, audit.Isi, masukan) : Report(berkas, audit.Masalah, bahasa);
        }
        catch (IOException)
        {
            return Report(berkas, [new(PesanCli.BerkasTakTerbaca, Tempat.Tiada)], bahasa);
        }
    }

    /// <summary>Opens the table: a workbook is known by its name or its first bytes.</summary>
    private static Hasil<AuditCsv> Open(AlamatTabel alamat, FileStream masukan, VersiAturan aturan)
    {
        var awal = new byte[8];
        var panjang = masukan.CanSeek ? masukan.ReadAtLeast(awal, awal.Length, throwOnEndOfStream: false) : 0;
        if (!BukuXlsx.IsBuku(alamat.Berkas, awal.AsSpan(0, panjang)))
        {
            if (masukan.CanSeek)
            {
                masukan.Position = 0;
            }

            return AuditCsv.Open(masukan, aturan);
        }

        return BukuXlsx.Read(ReadTerbatas(alamat.Berkas), alamat.Lembar, lembar => AuditCsv.Open(lembar, aturan));
    }

    /// <summary>Shows how far the table has been read, on a terminal alone.</summary>
    private int RunDenganKemajuan(ParseResult hasil, AuditCsv audit, FileStream masukan)
    {
        if (Galat != Console.Error || Console.IsErrorRedirected)
        {
            return Run(hasil, audit, _ => { });
        }

        var layar = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return layar.Progress().AutoClear(true).Start(kemajuan =>
        {
            var tugas = kemajuan.AddTask(Markup.Escape(Path.GetFileName(masukan.Name)), maxValue: Math.Max(1, masukan.Length));
            return Run(hasil, audit, bita => tugas.Value = bita);
        });
    }

    private int Run(ParseResult hasil, AuditCsv audit, Action<long> maju)
    {
        var (berkas, bahasa) = (AlamatTabel.Parse(hasil.GetValue(_baris)!).Berkas, GetBahasa(hasil));
        var tolakan = new List<Masalah>(); // printed at the end, not through a progress bar
        var adaTolakanLain = false;
        var baris = Follow(audit, maju, satu =>
        {
            if (satu.Status == StatusAudit.Ditolak)
            {
                adaTolakanLain |= tolakan.Count == TolakanTerbanyak;
                tolakan.AddRange(tolakan.Count < TolakanTerbanyak ? [satu.Masalah!] : []);
            }
        });
        var (kode, ringkasan) = hasil.GetValue(_format) switch
        {
            "json" => Write(hasil, tujuan => HasilJson.WriteAudit(tujuan, baris, bahasa)),
            "csv" => Write(hasil, tujuan => WriteCsv(tujuan, audit, baris, bahasa)),
            _ => WriteTabel(hasil, audit, baris),
        };
        _ = Report(berkas, tolakan, bahasa);
        if (adaTolakanLain)
        {
            _ = Report(berkas, [new(PesanCli.TolakanLain, Tempat.Tiada, ("batas", TolakanTerbanyak))], bahasa);
        }

        return kode != Aplikasi.Bersih ? kode : ringkasan.AdaTemuan ? Aplikasi.AdaTemuan : Aplikasi.Bersih;
    }

    private static IEnumerable<HasilAudit> Follow(AuditCsv audit, Action<long> maju, Action<HasilAudit> lihat)
    {
        var nomor = 0;
        foreach (var satu in audit.Read())
        {
            if (++nomor % BarisPerLangkah == 0)
            {
                maju(audit.BitaDilalui);
            }

            lihat(satu);
            yield return satu;
        }
    }

    /// <summary>Writes while the rows are read, to the file asked for or to the output.</summary>
    private (int Kode, RingkasanAudit Ringkasan) Write(ParseResult hasil, Func<Stream, RingkasanAudit> tulis)
    {
        if (hasil.GetValue(Opsi.Keluaran) is not { } berkas)
        {
            return (Aplikasi.Bersih, tulis(new AliranTeks(Keluaran)));
        }

        FileStream tujuan;
        try
        {
            tujuan = File.Create(berkas);
        }
        catch (Exception gagal) when (IsBerkasGagal(gagal))
        {
            return (Report(berkas, [new(PesanCli.BerkasTakTertulis, Tempat.Tiada)], GetBahasa(hasil)), new());
        }

        using (tujuan)
        {
            return (Aplikasi.Bersih, tulis(tujuan));
        }
    }

    private static RingkasanAudit WriteCsv(Stream tujuan, AuditCsv audit, IEnumerable<HasilAudit> baris, Bahasa bahasa)
    {
        var ringkasan = new RingkasanAudit();
        using var penulis = new StreamWriter(tujuan, new UTF8Encoding(false), leaveOpen: true);
        penulis.Write(Csv.WriteBaris(audit.JudulHasil));
        foreach (var satu in baris)
        {
            ringkasan.Add(satu);
            penulis.Write(Csv.WriteBaris(audit.BuildBaris(satu, bahasa).Select(s => s.Teks)));
        }

        return ringkasan;
    }

    private (int Kode, RingkasanAudit Ringkasan) WriteTabel(ParseResult hasil, AuditCsv audit, IEnumerable<HasilAudit> baris)
    {
        var (ringkasan, bahasa) = (new RingkasanAudit(), GetBahasa(hasil));
        var (temuan, semua) = (new List<HasilAudit>(), new List<BarisTampil>());
        var isXlsx = hasil.GetValue(_format) == OpsiBersama.Xlsx;
        foreach (var satu in baris)
        {
            ringkasan.Add(satu);
            if (satu.IsTemuan && temuan.Count < TabelAudit.BarisTerbanyak)
            {
                temuan.Add(satu);
            }

            if (isXlsx && semua.Count < PenulisXlsx.BarisTerbanyak)
            {
                semua.Add(new(audit.BuildBaris(satu, bahasa)));
            }
        }

        TabelTampil[] tabel =
        [
            TabelAudit.Build(hasil.GetValue(_baris)!, temuan, ringkasan, bahasa),
            .. isXlsx ? [TabelAudit.BuildSemua(audit.JudulHasil, semua, ringkasan, bahasa)] : Array.Empty<TabelTampil>(),
        ];
        return (Print(hasil, () => tabel, () => []), ringkasan);
    }
}
