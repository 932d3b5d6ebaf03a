using Sakip.Aturan;
using Sakip.Berkas.Csv;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Diagnosis;
using Sakip.Nilai;

// Usage: impor TABLE.csv [RULES.aturan.json]. Exit code 0: every row follows; 1: some differ or cannot be read; 2: no table or no rules.
if (args.Length is < 1 or > 2)
{
    Console.Error.WriteLine("Pemakaian: impor TABEL.csv [ATURAN.aturan.json]");
    return 2;
}

var paket = args.Length == 2 ? AturanJson.Read(File.ReadAllBytes(args[1])) : PaketBawaan.Find("permendagri-86-2017");
if (!paket.IsBerhasil)
{
    return Report(paket.Masalah);
}

using var berkas = File.OpenRead(args[0]);
var tabel = AuditCsv.Open(berkas, paket.Isi.VersiTerakhir);
if (!tabel.IsBerhasil)
{
    return Report(tabel.Masalah);
}

var temuan = 0;
foreach (var hasil in tabel.Isi.Read()) // row by row: a table of any length in constant memory
{
    Console.WriteLine($"{hasil.Baris.Nomor}. {hasil.Baris.Nama}: {Show(hasil)}");
    temuan += hasil.IsTemuan ? 1 : 0;
}

return temuan == 0 ? 0 : 1;

static string Show(HasilAudit hasil) => hasil switch
{
    { Hitung: { } capaian } when hasil.IsTemuan => $"{ShowCapaian(capaian, hasil)}. {hasil.Masalah!.ToPesan()} {hasil.Sebab.FirstOrDefault()?.ToPesan()}".TrimEnd(),
    { Hitung: { } capaian } => ShowCapaian(capaian, hasil),
    { Masalah: { } masalah } => $"{masalah.Kode} {masalah.ToPesan()}",
    _ => $"tidak terhitung ({hasil.Alasan})",
};

static string ShowCapaian(decimal capaian, HasilAudit hasil) => $"{AngkaIndonesia.Format(capaian, 2)} {hasil.Predikat}";

static int Report(IEnumerable<Masalah> masalah)
{
    foreach (var satu in masalah)
    {
        Console.Error.WriteLine(satu);
    }

    return 2;
}
