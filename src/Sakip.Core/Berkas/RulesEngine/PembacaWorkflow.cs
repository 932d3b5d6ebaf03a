using System.Collections.Immutable;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Ekspresi;

namespace Sakip.Berkas.RulesEngine;

/// <summary>Reads a workflow file: strict keys, every expression parsed, injected workflows put in place.</summary>
internal sealed partial class PembacaWorkflow(List<Masalah> masalah, IReadOnlyDictionary<string, string> alias)
{
    private static readonly KataDwibahasa Workflow = new("Workflow", "workflow");
    private static readonly KataDwibahasa Aturan = new("Aturan", "rule");
    private static readonly KataDwibahasa Parameter = new("Parameter", "parameter");

    private int _jumlah;
    private int _bagian;

    /// <summary>Reads one workflow or several.</summary>
    public IReadOnlyList<WorkflowRe> Read(NilaiJson akar)
    {
        IEnumerable<NilaiJson> butir = akar.Jenis == JenisJson.Larik ? akar.Butir : [akar];
        var semua = butir.Select(b => ReadWorkflow(new(b, masalah))).ToArray();
        CheckGanda(semua.Select(w => (w.Nama, w.Tempat)), Workflow);
        if (semua.Length == 0)
        {
            Note(new(PesanRulesEngine.TanpaSkala, akar.Tempat));
        }

        Inject(semua);
        return semua;
    }

    private WorkflowRe ReadWorkflow(PembacaObjek objek)
    {
        var hasil = new WorkflowRe(objek.GetTeks("WorkflowName"), objek.Tempat);
        CheckJenisEkspresi(objek, isNolBoleh: true);
        var lingkup = ReadParam(hasil, objek, "GlobalParams", ImmutableDictionary.Create<string, ParamRe>(StringComparer.OrdinalIgnoreCase));
        hasil.Sisipan.AddRange(objek.FindButir("WorkflowsToInject").Concat(objek.FindButir("WorkflowRulesToInject"))
            .Where(s => objek.CheckJenis(s, JenisJson.Teks)));
        var butir = hasil.Sisipan.Count > 0 ? objek.FindButir("Rules") : objek.GetButir("Rules");
        hasil.Aturan.AddRange(ReadAturan(hasil, objek.Open(butir), lingkup));
        objek.Finish();
        return hasil;
    }

    private List<AturanRe> ReadAturan(WorkflowRe workflow, IEnumerable<PembacaObjek> butir, ImmutableDictionary<string, ParamRe> lingkup)
    {
        var hasil = new List<AturanRe>();
        foreach (var objek in butir)
        {
            if (!IsMuat(objek.Tempat))
            {
                break;
            }

            hasil.Add(ReadAturan(workflow, objek, lingkup));
        }

        CheckGanda(hasil.Select(a => (a.Nama, a.Tempat)), Aturan);
        return hasil;
    }

    private AturanRe ReadAturan(WorkflowRe workflow, PembacaObjek objek, ImmutableDictionary<string, ParamRe> lingkup)
    {
        var nama = objek.GetTeks("RuleName");
        CheckJenisEkspresi(objek, isNolBoleh: false);
        _ = objek.FindPilihan("ErrorType", "Warning", "Error", false);
        var isAktif = objek.Find("Enabled") is null || objek.FindBenar("Enabled");
        var dalam = ReadParam(workflow, objek, "LocalParams", lingkup);
        var operatorTeks = FindTeks(objek, "Operator");
        var isBersarang = operatorTeks is not null || objek.Find("Rules") is { Butir.Count: > 0 };
        var isSemua = operatorTeks is "And" or "AndAlso";
        if (isBersarang && !isSemua && operatorTeks is not ("Or" or "OrElse"))
        {
            FailOperator(objek, operatorTeks);
        }

        var anak = objek.FindButir("Rules");
        if (isBersarang && FindTeks(objek, "Expression") is not null)
        {
            objek.Fail(PesanBerkas.KunciBerlawanan, objek.Find("Expression")!.Tempat, ("satu", "Expression"), ("dua", "Rules"));
        }
        else if (isBersarang && anak.Count == 0)
        {
            _ = objek.GetButir("Rules");
        }

        ReadPesan(workflow, objek, nama);
        var kejadian = FindTeks(objek, "SuccessEvent");
        var hasil = new AturanRe(nama, objek.Tempat)
        {
            IsAktif = isAktif,
            Syarat = isBersarang ? null : ReadEkspresi(workflow, objek, objek.Get("Expression"), dalam),
            IsSemua = isSemua,
            Anak = isBersarang ? [.. ReadAturan(workflow, objek.Open(anak), dalam)] : [],
            Kejadian = kejadian,
            Keluaran = ReadAksi(workflow, objek, dalam),
            Metadata = ReadMetadata(objek, nama),
        };
        if (!isAktif)
        {
            Note(new(PesanRulesEngine.AturanNonaktif, objek.Tempat, ("aturan", nama)));
        }

        objek.Finish();
        return hasil;
    }

    /// <summary>Reads parameters in order; each sees those before it.</summary>
    private ImmutableDictionary<string, ParamRe> ReadParam(
        WorkflowRe workflow, PembacaObjek pemilik, string kunci, ImmutableDictionary<string, ParamRe> lingkup)
    {
        var daftar = pemilik.Open(pemilik.FindButir(kunci)).Select(o =>
        {
            var (nama, isi) = (o.GetTeks("Name"), o.Get("Expression"));
            o.Finish();
            CheckNama(o, nama);
            return (Nama: nama, Isi: isi, Objek: o);
        }).ToArray();
        CheckGanda(daftar.Select(p => (p.Nama, p.Objek.Tempat)), Parameter);
        var belum = new HashSet<string>(daftar.Select(p => p.Nama), StringComparer.OrdinalIgnoreCase);
        foreach (var (nama, isi, objek) in daftar)
        {
            if (ReadEkspresi(workflow, objek, isi, lingkup) is { } ekspresi)
            {
                var maju = ekspresi.Isi.Enumerate().FirstOrDefault(s => s.Jenis == JenisRe.Nama && belum.Contains(s.Teks));
                if (maju is not null)
                {
                    Note(maju.ToMasalah(PesanRulesEngine.ParamMaju, ("nama", nama), ("lain", maju.Teks)));
                }
                else if (Expand(ekspresi, objek.Tempat) is { } utuh)
                {
                    lingkup = lingkup.SetItem(nama, new(nama, utuh));
                }
            }

            belum.Remove(nama);
            workflow.NamaParam.Add(nama);
        }

        return lingkup;
    }

    private void CheckNama(PembacaObjek objek, string nama)
    {
        if (!string.IsNullOrWhiteSpace(nama) && (!Pemindai.IsNama(nama) || PemindaiRe.IsCadangan(nama)))
        {
            var kode = Pemindai.IsNama(nama) ? PesanRulesEngine.NamaCadangan : PesanRulesEngine.NamaSalah;
            Note(new(kode, objek.Find("Name")!.Tempat, ("nama", nama)));
        }
    }

    private EkspresiRe? ReadEkspresi(
        WorkflowRe workflow, PembacaObjek pemilik, NilaiJson? sumber, ImmutableDictionary<string, ParamRe> lingkup)
    {
        if (sumber is null || !pemilik.CheckJenis(sumber, JenisJson.Teks))
        {
            return null;
        }

        try
        {
            if (_bagian > Batas.BagianWorkflow)
            {
                return null;
            }

            var hasil = new EkspresiRe(PenguraiRe.Parse(sumber, alias), lingkup);
            _bagian += hasil.Isi.Banyak;
            if (_bagian > Batas.BagianWorkflow)
            {
                Note(new(PesanRulesEngine.TerlaluBanyakBagian, sumber.Tempat, ("batas", Batas.BagianWorkflow)));
                return null;
            }

            workflow.Ekspresi.Add(hasil);
            return hasil;
        }
        catch (GagalBaca gagal)
        {
            Note(gagal.Masalah);
            return null;
        }
    }

    /// <summary>Puts parameters in place; null after it has become too large.</summary>
    private SimpulRe? Expand(EkspresiRe ekspresi, Tempat tempat)
    {
        var hasil = PengenalPita.Expand(ekspresi);
        if (hasil is null)
        {
            Note(new(PesanEkspresi.TerlaluBesar, tempat, ("batas", Batas.BagianEkspresi)));
        }

        return hasil;
    }

    /// <summary>Reports names that are there twice; case does not tell names apart there.</summary>
    private void CheckGanda(IEnumerable<(string Nama, Tempat Tempat)> semua, KataDwibahasa jenis)
    {
        var dikenal = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (nama, tempat) in semua.Where(s => !string.IsNullOrWhiteSpace(s.Nama) && !dikenal.Add(s.Nama)))
        {
            Note(new(PesanRulesEngine.NamaGanda, tempat, ("jenis", jenis), ("nama", nama)));
        }
    }

    private bool IsMuat(Tempat tempat)
    {
        if (++_jumlah == Batas.Aturan + 1)
        {
            Note(new(PesanRulesEngine.TerlaluBanyakAturan, tempat, ("batas", Batas.Aturan)));
        }

        return _jumlah <= Batas.Aturan;
    }

    private void Note(Masalah satu) => DaftarMasalah.Note(masalah, satu);
}
