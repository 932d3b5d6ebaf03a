using System.Collections.Immutable;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Penilaian;

namespace Sakip.Berkas.RulesEngine;

/// <content>Reads what stands beside a rule's condition, and puts injected workflows in place.</content>
internal sealed partial class PembacaWorkflow
{
    private const string EkspresiLambda = "LambdaExpression";

    private static readonly string[] Operator = ["And", "AndAlso", "Or", "OrElse"];

    /// <summary>Reads a text of which a blank one is as good as none.</summary>
    private static string? FindTeks(PembacaObjek objek, string kunci) =>
        objek.Find(kunci) is { Jenis: JenisJson.Teks } isi && string.IsNullOrWhiteSpace(isi.Teks) ? null : objek.FindTeks(kunci);

    private static void CheckJenisEkspresi(PembacaObjek objek, bool isNolBoleh)
    {
        if (objek.Find("RuleExpressionType") is { } isi
            && !(isi is { Jenis: JenisJson.Teks, Teks: EkspresiLambda } || (isNolBoleh && isi is { Jenis: JenisJson.Angka, Teks: "0" })))
        {
            FailKata(objek, isi, [EkspresiLambda]);
        }
    }

    private static void FailOperator(PembacaObjek objek, string? kata)
    {
        if (kata is null)
        {
            _ = objek.Get("Operator");
        }
        else
        {
            FailKata(objek, objek.Find("Operator")!, Operator);
        }
    }

    private static void FailKata(PembacaObjek objek, NilaiJson isi, string[] pilihan) => objek.Fail(
        PesanBerkas.KataTidakDikenal,
        isi.Tempat,
        ("kata", isi.Teks),
        ("pilihan", string.Join(", ", pilihan)),
        ("saran", objek.FindSaran(isi.Teks, pilihan)));

    /// <summary>Reads the error message: its placeholders are checked, its text has no place in a pack.</summary>
    private void ReadPesan(WorkflowRe workflow, PembacaObjek objek, string nama)
    {
        if (FindTeks(objek, "ErrorMessage") is not null)
        {
            workflow.Pesan.Add(objek.Find("ErrorMessage")!);
            Note(new(PesanRulesEngine.BagianDilepas, objek.Find("ErrorMessage")!.Tempat, ("bagian", "ErrorMessage"), ("aturan", nama)));
        }
    }

    private EkspresiRe? ReadAksi(WorkflowRe workflow, PembacaObjek objek, ImmutableDictionary<string, ParamRe> lingkup)
    {
        if (objek.FindObjek("Actions") is not { } aksi)
        {
            return null;
        }

        var berhasil = aksi.FindObjek("OnSuccess");
        if (aksi.Find("OnFailure") is { } gagal)
        {
            aksi.Fail(PesanRulesEngine.AksiDitolak, gagal.Tempat, ("nama", "OnFailure"));
        }

        aksi.Finish();
        if (berhasil is null)
        {
            return null;
        }

        var nama = berhasil.GetTeks("Name");
        var konteks = berhasil.GetObjek("Context");
        berhasil.Finish();
        if (nama != "OutputExpression")
        {
            if (!string.IsNullOrWhiteSpace(nama))
            {
                berhasil.Fail(PesanRulesEngine.AksiDitolak, berhasil.Find("Name")!.Tempat, ("nama", nama));
            }

            return null;
        }

        var hasil = konteks is null ? null : ReadEkspresi(workflow, konteks, konteks.Get("Expression"), lingkup);
        konteks?.Finish();
        return hasil;
    }

    private MetadataRe ReadMetadata(PembacaObjek objek, string nama)
    {
        if (objek.FindObjek("Properties") is not { } properti)
        {
            return MetadataRe.Tiada;
        }

        if (properti.Anggota.Any(a => a.Kunci != "sakip"))
        {
            Note(new(PesanRulesEngine.BagianDilepas, properti.Tempat, ("bagian", "Properties"), ("aturan", nama)));
        }

        return properti.FindObjek("sakip") is not { } isi ? MetadataRe.Tiada : new(
            isi.FindTeks("predikat"),
            isi.FindTeks("kode"),
            isi.FindTeks("warna"),
            isi.FindTeks("catatan"),
            isi.FindTeks("skala"),
            isi.FindKata("polaritas", KataBerkas.Polaritas),
            isi.FindTanggal("mulai"),
            isi.FindTanggal("sampai"))
        {
            IsCelahDibiarkan = isi.FindKata("celah", KataBerkas.Celah) == KebijakanCelah.Dibiarkan,
            IsPuncakDibiarkan = isi.FindKata("puncak", KataBerkas.Celah) == KebijakanCelah.Dibiarkan,
        };
    }

    /// <summary>Appends the rules of injected workflows, theirs included.</summary>
    private void Inject(WorkflowRe[] semua)
    {
        var menurutNama = semua.DistinctBy(w => w.Nama, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(w => w.Nama, StringComparer.OrdinalIgnoreCase);
        var selesai = new HashSet<WorkflowRe>(ReferenceEqualityComparer.Instance);
        foreach (var workflow in semua)
        {
            Inject(workflow, menurutNama, selesai, []);
        }
    }

    private void Inject(
        WorkflowRe workflow, Dictionary<string, WorkflowRe> menurutNama, HashSet<WorkflowRe> selesai, ImmutableArray<string> rantai)
    {
        if (!selesai.Add(workflow))
        {
            return;
        }

        rantai = rantai.Add(workflow.Nama);
        foreach (var sisipan in workflow.Sisipan)
        {
            if (!menurutNama.TryGetValue(sisipan.Teks, out var lain))
            {
                Note(new(
                    PesanRulesEngine.SisipanTidakAda,
                    sisipan.Tempat,
                    ("nama", sisipan.Teks),
                    ("saran", DaftarMasalah.FindSaran(masalah, sisipan.Teks, menurutNama.Keys))));
            }
            else if (rantai.Contains(lain.Nama, StringComparer.OrdinalIgnoreCase))
            {
                Note(new(PesanRulesEngine.SisipanBerputar, sisipan.Tempat, ("rantai", string.Join(" < ", rantai.Add(lain.Nama)))));
            }
            else if (rantai.Length > Batas.DalamJson)
            {
                Note(new(PesanBerkas.TerlaluDalam, sisipan.Tempat, ("batas", Batas.DalamJson)));
            }
            else
            {
                Inject(lain, menurutNama, selesai, rantai);
                workflow.Aturan.AddRange(lain.Aturan.TakeWhile(a => IsMuat(a.Tempat)));
            }
        }
    }
}
