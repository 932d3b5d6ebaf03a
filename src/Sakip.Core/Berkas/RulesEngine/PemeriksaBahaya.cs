using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Sakip.Berkas.Json;
using Sakip.Dasar;

namespace Sakip.Berkas.RulesEngine;

/// <summary>Finds what a workflow says well and the rules engine computes otherwise than its author thinks.</summary>
internal sealed partial class PemeriksaBahaya(WorkflowRe workflow, IEnumerable<string> alias, List<Masalah> masalah)
{
    private static readonly ImmutableDictionary<string, ParamRe> LingkupKosong = ImmutableDictionary<string, ParamRe>.Empty;

    private readonly Dictionary<ParamRe, JenisAngka> _jenis = new(ReferenceEqualityComparer.Instance);
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
            }

            _ = CheckBagi(ekspresi.Isi, ekspresi, dijaga);
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

    /// <summary>Checks every division, from the inside out, and tells the type of the whole.</summary>
    private JenisAngka CheckBagi(SimpulRe simpul, EkspresiRe ekspresi, HashSet<string> dijaga)
    {
        switch (simpul.Jenis)
        {
            case JenisRe.Angka:
                return simpul.IsBulat ? JenisAngka.Bulat : simpul.IsDesimal ? JenisAngka.Desimal : JenisAngka.Biner;
            case JenisRe.Nama:
                return ekspresi.Lingkup.TryGetValue(simpul.Teks, out var param) ? GetJenis(param) : JenisAngka.Entah;
        }

        var jenis = JenisAngka.Bulat;
        for (var i = 0; i < simpul.Anak.Length; i++)
        {
            var satu = CheckBagi(simpul.Anak[i], ekspresi, dijaga);
            var isIkut = !(simpul.Jenis == JenisRe.Pilih && i == 0) && !(simpul is { Jenis: JenisRe.Fungsi, Teks: "round" } && i == 1);
            jenis = isIkut && satu > jenis ? satu : jenis;
        }

        if (simpul is { Jenis: JenisRe.Hitung, Teks: "/" })
        {
            CheckBagi(simpul, jenis, dijaga);
        }

        return jenis;
    }

    private void CheckBagi(SimpulRe simpul, JenisAngka jenis, HashSet<string> dijaga)
    {
        if (jenis == JenisAngka.Bulat && simpul.FindTetap() is { } hasil && hasil.TryToDecimal(out var angka) && angka == decimal.Truncate(angka))
        {
            return; // 100 / 4 loses nothing
        }

        if (jenis is JenisAngka.Bulat or JenisAngka.Entah)
        {
            Note(simpul.ToMasalah(jenis == JenisAngka.Bulat ? PesanRulesEngine.BagiBulat : PesanRulesEngine.BagiMungkinBulat));
        }

        var bawah = simpul.Anak[1];
        var pembagi = bawah.ToString();
        if (bawah.FindTetap() is null && dijaga.Add(pembagi))
        {
            Note(simpul.ToMasalah(PesanRulesEngine.PembagiTakDijaga, ("pembagi", pembagi)));
        }
    }

    /// <summary>Gets the type of a parameter; what is wrong in it is reported where it stands.</summary>
    private JenisAngka GetJenis(ParamRe param)
    {
        if (!_jenis.TryGetValue(param, out var jenis))
        {
            jenis = new PemeriksaBahaya(workflow, alias, []).CheckBagi(param.Isi, new EkspresiRe(param.Isi, LingkupKosong), []);
            _jenis.Add(param, jenis);
        }

        return jenis;
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
            var nama = cocok.Groups[1].Value.Trim();
            if (!_nama.ContainsKey(nama) && !alias.Contains(nama))
            {
                Note(new(PesanRulesEngine.PenggantiAsing, pesan.Tempat, ("nama", nama), ("saran", DaftarMasalah.FindSaran(masalah, nama, _nama.Keys))));
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

    private void Note(Masalah satu) => DaftarMasalah.Note(masalah, satu);

    // No two parts that could take the same blanks: the time grows with the text, whatever it holds.
    [GeneratedRegex(@"\$\(([^()]*)\)")]
    private static partial Regex Pengganti();
}
