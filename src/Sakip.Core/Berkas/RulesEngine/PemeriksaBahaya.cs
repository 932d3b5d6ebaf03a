using System.Text.RegularExpressions;
using Sakip.Berkas.Json;
using Sakip.Dasar;

namespace Sakip.Berkas.RulesEngine;

/// <summary>Finds what a workflow says well and the rules engine computes otherwise than its author thinks.</summary>
internal sealed partial class PemeriksaBahaya(WorkflowRe workflow, IEnumerable<string> alias, List<Masalah> masalah)
{
    private readonly Dictionary<string, string> _nama = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The types of numbers there, as far as the expression shows them.</summary>
    private enum JenisAngka
    {
        Bulat,
        Entah,
        Desimal,
        Biner,
    }

    public void Run()
    {
        var dijaga = new HashSet<string>(workflow.Ekspresi.SelectMany(FindDijaga), StringComparer.OrdinalIgnoreCase);
        foreach (var nama in workflow.NamaParam)
        {
            _nama.TryAdd(nama, nama);
        }

        foreach (var ekspresi in workflow.Ekspresi)
        {
            foreach (var simpul in ekspresi.Isi.Enumerate())
            {
                CheckNama(simpul);
                CheckBagi(simpul, ekspresi, dijaga);
            }

            CheckBiner(ekspresi.Isi, isSendiri: false);
        }

        foreach (var pesan in workflow.Pesan)
        {
            CheckPengganti(pesan);
        }
    }

    private void CheckNama(SimpulRe simpul)
    {
        if (simpul.Jenis == JenisRe.Nama && !_nama.TryAdd(simpul.Teks, simpul.Teks) && _nama[simpul.Teks] is var lain && lain != simpul.Teks)
        {
            Note(simpul.ToMasalah(PesanRulesEngine.NamaMirip, ("nama", simpul.Teks), ("lain", lain)));
        }
    }

    private void CheckBagi(SimpulRe simpul, EkspresiRe ekspresi, HashSet<string> dijaga)
    {
        if (simpul is not { Jenis: JenisRe.Hitung, Teks: "/" })
        {
            return;
        }

        var (atas, bawah) = (simpul.Anak[0], simpul.Anak[1]);
        var jenis = Max(GetJenis(atas, ekspresi), GetJenis(bawah, ekspresi));
        if (jenis == JenisAngka.Bulat && simpul.FindTetap() is { } hasil && hasil.TryToDecimal(out var angka) && angka == decimal.Truncate(angka))
        {
            return; // 100 / 4 loses nothing
        }

        if (jenis is JenisAngka.Bulat or JenisAngka.Entah)
        {
            Note(simpul.ToMasalah(jenis == JenisAngka.Bulat ? PesanRulesEngine.BagiBulat : PesanRulesEngine.BagiMungkinBulat));
        }

        var pembagi = bawah.ToString();
        if (bawah.FindTetap() is null && dijaga.Add(pembagi))
        {
            Note(simpul.ToMasalah(PesanRulesEngine.PembagiTakDijaga, ("pembagi", pembagi)));
        }
    }

    /// <summary>Reports literals that are read as binary; a lone one beside a decimal is read as it is written.</summary>
    private void CheckBiner(SimpulRe simpul, bool isSendiri)
    {
        if (simpul is { Jenis: JenisRe.Angka, IsBulat: false, IsDesimal: false } && !(isSendiri && char.IsAsciiDigit(simpul.Teks[^1])))
        {
            Note(simpul.ToMasalah(PesanRulesEngine.AngkaBiner, ("teks", simpul.Teks.TrimEnd('d', 'D', 'f', 'F'))));
        }

        foreach (var anak in simpul.Anak)
        {
            CheckBiner(anak, simpul.Jenis == JenisRe.Banding);
        }
    }

    private void CheckPengganti(NilaiJson pesan)
    {
        foreach (Match cocok in Pengganti().Matches(pesan.Teks))
        {
            var nama = cocok.Groups[1].Value;
            if (!_nama.ContainsKey(nama) && !alias.Contains(nama))
            {
                Note(new(PesanRulesEngine.PenggantiAsing, pesan.Tempat, ("nama", nama), ("saran", Saran.Find(nama, _nama.Keys))));
            }
        }
    }

    /// <summary>Lists what an expression compares with 0.</summary>
    private static IEnumerable<string> FindDijaga(EkspresiRe ekspresi) =>
        from simpul in ekspresi.Isi.Enumerate()
        where simpul.Jenis == JenisRe.Banding
        from anak in simpul.Anak
        where simpul.Anak.Any(lain => lain != anak && lain.FindTetap() is { Tanda: 0 })
        select anak.ToString();

    private static JenisAngka GetJenis(SimpulRe simpul, EkspresiRe ekspresi) => simpul.Jenis switch
    {
        JenisRe.Angka => simpul.IsBulat ? JenisAngka.Bulat : simpul.IsDesimal ? JenisAngka.Desimal : JenisAngka.Biner,
        JenisRe.Nama => ekspresi.Lingkup.TryGetValue(simpul.Teks, out var param) ? GetJenis(param.Isi, ekspresi) : JenisAngka.Entah,
        JenisRe.Fungsi when simpul.Teks == "round" => GetJenis(simpul.Anak[0], ekspresi),
        JenisRe.Pilih => Max(GetJenis(simpul.Anak[1], ekspresi), GetJenis(simpul.Anak[2], ekspresi)),
        _ => simpul.Anak.Aggregate(JenisAngka.Bulat, (jenis, anak) => Max(jenis, GetJenis(anak, ekspresi))),
    };

    private static JenisAngka Max(JenisAngka a, JenisAngka b) => a > b ? a : b;

    private void Note(Masalah satu) => PembacaObjek.Note(masalah, satu);

    [GeneratedRegex(@"\$\(\s*([^()]*?)\s*\)")]
    private static partial Regex Pengganti();
}
