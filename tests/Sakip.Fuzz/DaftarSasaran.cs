using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using Sakip.Aturan;
using Sakip.Berkas.Baris;
using Sakip.Berkas.Csv;
using Sakip.Berkas.Json;
using Sakip.Berkas.RulesEngine;
using Sakip.Core.Tests.Berkas;
using Sakip.Ekspresi;
using Sakip.Kinerja;
using Sakip.Kolom;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Tampilan;

namespace Sakip.Fuzz;

/// <summary>Every public way into the library that takes text or bytes of somebody else's.</summary>
internal static class DaftarSasaran
{
    private static readonly PaketAturan Paket = PaketBawaan.Get("permendagri-86-2017");

    private static readonly JsonSerializerOptions OpsiJson = SakipJson.AddConverters(new());

    private static readonly Petaan Peta = PetaanJson.Read(Encoding.UTF8.GetBytes(ContohBerkas.Petaan)).Isi;

    /// <summary>Gets the readers, those of the commonest input first.</summary>
    public static ImmutableArray<Sasaran> Semua { get; } =
    [
        new("nilai", BenihPecahan.Draw(BenihPecahan.Angka), isi => CheckNilai(Hukum.ToTeks(isi))),
        new("kode", BenihPecahan.Draw(BenihPecahan.Kode), isi => CheckKode(Hukum.ToTeks(isi))),
        new("ekspresi", BenihPecahan.Draw(BenihPecahan.Ekspresi), isi => CheckEkspresi(Hukum.ToTeks(isi))),
        new("rujukan", BenihPecahan.Draw(Pembangkit.Rujukan.Select(r => r.ToString())), isi => CheckRujukan(Hukum.ToTeks(isi))),
        new("aturan", BenihPecahan.Draw(Gen.Frequency((3, Pembangkit.Paket), (1, BenihPecahan.Potongan(".aturan.json", 4000)))), CheckAturan),
        new("laporan", BenihPecahan.Draw(Gen.Frequency((3, Pembangkit.Laporan), (1, BenihPecahan.Potongan(".laporan.json", 4000)))), CheckLaporan),
        new("kasus", BenihPecahan.Draw(BenihPecahan.Kasus), isi => Hukum.CheckTetap(KasusJson.Read(isi), KasusJson.Write, satu => KasusJson.Read(satu))),
        new("terima", BenihPecahan.Draw(BenihPecahan.Terima), isi => Hukum.CheckTetap(TerimaJson.Read(isi), TerimaJson.Write, satu => TerimaJson.Read(satu))),
        new("petaan", BenihPecahan.Draw(BenihPecahan.Petaan), CheckPetaan),
        new("workflow", BenihPecahan.Draw(BenihPecahan.Workflow), CheckWorkflow),
        new("kolom", BenihPecahan.Draw(BenihPecahan.Baris), CheckKolom),
        new("audit", BenihPecahan.Draw(BenihPecahan.Audit), CheckAudit),
        new("tabel", BenihPecahan.Draw(Gen.OneOf(BenihPecahan.Audit, BenihPecahan.Baris, Gen.Constant("id,nama,induk,target\nS1,Sasaran,,5"))), CheckTabel),
        new("parsial-biner", BenihPecahan.Draw(BenihPecahan.Parsial.Select(ParsialBiner.Write)), isi => CheckParsial(Hukum.CheckTetap(ParsialBiner.Read(isi), ParsialBiner.Write, satu => ParsialBiner.Read(satu)))),
        new("parsial-json", BenihPecahan.Draw(BenihPecahan.Parsial.Select(ParsialJson.Write)), isi => CheckParsial(Hukum.CheckTetap(ParsialJson.Read(isi), ParsialJson.Write, satu => ParsialJson.Read(satu)))),
        new("nilai-json", BenihPecahan.Draw(Gen.Elements("{\"r\":\"11/6\",\"p\":1.5,\"u\":3,\"n\":{\"nilai\":\"B (82,84)\",\"dibawaDari\":2023},\"t\":\"2024-TW1\",\"g\":{\"bawah\":1,\"atas\":2},\"s\":{\"minimal\":1},\"d\":\"pk\",\"v\":\"murni\",\"k\":\"7.01\",\"e\":\"5.1\"}")), CheckNilaiJson),
    ];

    /// <summary>Reads a pack and does with it what hosts do: lints, rates, exports.</summary>
    public static void CheckAturan(byte[] isi)
    {
        Hukum.CheckMasalah(AturanJson.Lint(isi));
        if (Hukum.CheckTetap(AturanJson.Read(isi), AturanJson.Write, satu => AturanJson.Read(satu)) is not { } paket)
        {
            return;
        }

        _ = Perhitungan.Capaian.Compute(paket.VersiTerakhir, Polaritas.Positif, 79m, 82.84m).ToString();
        _ = TabelPaket.BuildSkala(paket);
        _ = Perhitungan.UjiPaket.Run(paket, Perhitungan.UjiPaket.CreateKasusBatas(paket));
        var ekspor = RulesEngineJson.Export(paket);
        Hukum.CheckMasalah(ekspor.Kehilangan);
    }

    /// <summary>Reads a report and does with it what hosts do: evaluates, verifies, prints.</summary>
    public static void CheckLaporan(byte[] isi)
    {
        if (Hukum.CheckTetap(LaporanJson.Read(isi), LaporanJson.Write, satu => LaporanJson.Read(satu)) is { } laporan)
        {
            Pemakaian.Use(isi, laporan, Paket);
        }
    }

    private static void CheckNilai(string teks)
    {
        var bacaan = NilaiKinerja.Read(teks);
        if (bacaan is BacaanNilai.Cacat cacat)
        {
            Hukum.CheckMasalah([cacat.Masalah]);
        }

        foreach (var nilai in bacaan.Kemungkinan)
        {
            var cetak = nilai.ToString();
            Hukum.Check(NilaiKinerja.Read(cetak).Kemungkinan.Any(n => n.ToString() == cetak), $"a value reads back from \"{cetak}\"");
            if (nilai.Angka is { } angka)
            {
                var tulis = AngkaIndonesia.Format(angka);
                Hukum.Check(NilaiKinerja.Read(tulis).Kemungkinan.Any(n => n.Angka == angka), $"a number reads back from \"{tulis}\"");
            }
        }
    }

    private static void CheckKode(string teks)
    {
        Hukum.Check(!KodeNomenklatur.TryParse(teks, out var kode) || (KodeNomenklatur.TryParse(kode.ToString(), out var dua) && kode.Equals(dua)), "a code reads back");
        Hukum.Check(!KodeRekening.TryParse(teks, out var rekening) || (KodeRekening.TryParse(rekening.ToString(), out var rekeningDua) && rekening.Equals(rekeningDua)), "an account reads back");
        Hukum.Check(!Periode.TryParse(teks, out var periode) || (Periode.TryParse(periode.ToString(), out var periodeDua) && periode == periodeDua), "a period reads back");
        Hukum.Check(!Dokumen.TryParse(teks, out var dokumen) || (Dokumen.TryParse(dokumen.ToString(), out var dokumenDua) && dokumen.Equals(dokumenDua)), "a document reads back");
        Hukum.Check(!VersiPagu.TryParse(teks, out var versi) || (VersiPagu.TryParse(versi.ToString(), out var versiDua) && versi.Equals(versiDua)), "a version reads back");
    }

    private static void CheckEkspresi(string teks)
    {
        foreach (var jenis in Enum.GetValues<JenisNilai>())
        {
            if (Hukum.Open(Ungkapan.Parse(teks, MasukanRumus.Lingkup, jenis)) is not { } ungkapan)
            {
                continue;
            }

            Hukum.Check(Ungkapan.Parse(ungkapan.Teks, MasukanRumus.Lingkup, jenis) is { IsBerhasil: true } ulang && ulang.Isi.Teks == ungkapan.Teks, "an expression reads back");
            foreach (var (target, realisasi) in new[] { (3m, 7m), (0m, 0m), (decimal.MaxValue, -decimal.MaxValue), (0.0000000000000000000000000001m, 1m) })
            {
                NilaiEkspresi[] masukan = [.. MasukanRumus.Lingkup.Masukan.Select((_, i) => NilaiEkspresi.FromAngka(Rasio.From(i % 2 == 0 ? target : realisasi)))];
                _ = ungkapan.Evaluate(masukan).ToString();
            }
        }

        if (Hukum.Open(Rumus.Parse(teks)) is { } rumus)
        {
            Hukum.Check(Rumus.Parse(rumus.Teks) is { IsBerhasil: true } ulang && ulang.Isi.Teks == rumus.Teks, "a formula reads back");
        }
    }

    private static void CheckRujukan(string teks)
    {
        if (Hukum.Open(Rujukan.Parse(teks)) is { } rujukan)
        {
            Hukum.Check(Rujukan.Parse(rujukan.ToString()) is { IsBerhasil: true } ulang && ulang.Isi.ToString() == rujukan.ToString(), "a reference reads back");
            _ = rujukan.Bind("I1", "b1").ToString();
        }
    }

    private static void CheckPetaan(byte[] isi)
    {
        if (Hukum.Open(PetaanJson.Read(isi)) is not { } petaan)
        {
            return;
        }

        var tabel = petaan.Berkas.Take(2).Select(b => TabelCsv.Read(b, "row_id,level,nama,parent_id,apbd_raw,ind_id\nP1,program,P,S1,1.000,I1"u8.ToArray()).Isi);
        if (Hukum.Open(DrafLaporan.Build(petaan, tabel)) is { } draf)
        {
            CheckDraf(draf);
        }
    }

    private static void CheckWorkflow(byte[] isi)
    {
        _ = RulesEngineJson.IsWorkflow(isi);
        Hukum.CheckMasalah(RulesEngineJson.Lint(isi));
        if (Hukum.Open(RulesEngineJson.Import(isi)) is { } impor)
        {
            Hukum.CheckMasalah(impor.Catatan);
            Hukum.Check(AturanJson.Read(AturanJson.Write(impor.Paket)).IsBerhasil, "an imported pack is a pack");
            var ekspor = RulesEngineJson.Export(impor.Paket);
            Hukum.CheckMasalah(ekspor.Kehilangan);
            var ulang = RulesEngineJson.Import(ekspor.Isi.Span);
            Hukum.CheckMasalah(ulang.Masalah);
            Hukum.Check(ulang.IsBerhasil || AturanJson.Lint(AturanJson.Write(impor.Paket)).Any(m => !m.Kode.IsPeringatan), "an export of a sound pack is imported");
        }
    }

    private static void CheckKolom(byte[] isi)
    {
        foreach (var isJson in new[] { false, true })
        {
            var (utuh, cacah) = (new PembacaKolom((masalah, _) => Hukum.CheckMasalah([masalah])), new PembacaKolom((_, _) => { }));
            utuh.Begin(isJson);
            utuh.Feed(isi);
            Hukum.CheckMasalah(utuh.Finish());
            cacah.Begin(isJson);
            foreach (var bagian in isi.Chunk(7))
            {
                cacah.Feed(bagian);
            }

            _ = cacah.Finish();
            Hukum.Check(utuh.Ditolak == cacah.Ditolak && utuh.Dimensi.SequenceEqual(cacah.Dimensi), "pieces read like the whole");
            if (utuh.BuildUkur() is { Jumlah: > 0 } ukur)
            {
                _ = TabelAgregat.Build(Hukum.Open(Agregasi.Compute(ukur, Paket, utuh.Dimensi.Take(2).ToArray()))!);
            }

            if (utuh.BuildAnggaran() is { Jumlah: > 0 } anggaran)
            {
                _ = TabelAgregat.Build(Hukum.Open(Agregasi.Compute(anggaran, utuh.Dimensi.Take(2).ToArray()))!);
            }
        }
    }

    private static void CheckAudit(byte[] isi)
    {
        using var aliran = new MemoryStream(isi);
        if (Hukum.Open(AuditCsv.Open(aliran, Paket.VersiTerakhir)) is { } audit)
        {
            foreach (var hasil in audit.Read())
            {
                Hukum.CheckMasalah(hasil.Masalah is { } masalah ? [masalah] : []);
                _ = Csv.WriteBaris(audit.BuildBaris(hasil).Select(s => s.Teks));
            }
        }
    }

    private static void CheckTabel(byte[] isi)
    {
        if (Hukum.Open(TabelCsv.Read(Peta.Berkas.First(), isi)) is { } tabel)
        {
            Hukum.CheckMasalah(tabel.Masalah);
            CheckDraf(Hukum.Open(DrafLaporan.Build(Peta, [tabel]))!);
        }
    }

    private static void CheckDraf(HasilDraf draf)
    {
        Hukum.CheckMasalah(draf.Catatan.Select(c => c.Masalah));
        var tulis = LaporanJson.Write(draf.Laporan);
        var baca = LaporanJson.Read(tulis);
        Hukum.Check(baca.IsBerhasil, $"a draft is a report: {string.Join(' ', baca.Masalah.Take(3))}");
    }

    private static void CheckParsial(AgregatParsial? parsial)
    {
        if (parsial is not null)
        {
            _ = Hukum.Open(parsial.Merge(parsial));
            if (Hukum.Open(parsial.Close(Paket)) is { } hasil)
            {
                _ = TabelAgregat.Build(hasil);
            }
        }
    }

    private static void CheckNilaiJson(byte[] isi)
    {
        foreach (var baca in new Func<object?>[]
        {
            () => JsonSerializer.Deserialize<Dictionary<string, Rasio>>(isi, OpsiJson),
            () => JsonSerializer.Deserialize<Contoh>(isi, OpsiJson),
        })
        {
            try
            {
                var satu = baca();
                var tulis = JsonSerializer.Serialize(satu, OpsiJson);
                if (satu is Contoh)
                {
                    Hukum.Check(JsonSerializer.Serialize(JsonSerializer.Deserialize<Contoh>(tulis, OpsiJson), OpsiJson) == tulis, "values read back");
                }
            }
            catch (JsonException)
            {
                // what the serializer says of a file that is wrong, and so do the converters
            }
        }
    }

    private sealed class Contoh
    {
        public Rasio r { get; set; }

        public Persen p { get; set; }

        public Rupiah u { get; set; }

        public NilaiKinerja? n { get; set; }

        public Periode? t { get; set; }

        public RentangAngka? g { get; set; }

        public Penilaian.Selang? s { get; set; }

        public Dokumen? d { get; set; }

        public VersiPagu? v { get; set; }

        public KodeNomenklatur? k { get; set; }

        public KodeRekening? e { get; set; }
    }
}
