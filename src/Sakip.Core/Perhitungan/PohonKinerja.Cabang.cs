using System.Collections.Immutable;
using Sakip.Kinerja;

namespace Sakip.Perhitungan;

/// <content>Draws the tree and finds circles in it.</content>
public sealed partial class PohonKinerja
{
    /// <summary>Lists the lines of the tree: each tujuan and sasaran with its indicators, what serves them, and what lies below.</summary>
    /// <remarks>
    /// A node stands where the plan puts it, a program without such a place under the first thing it serves; wherever else
    /// it serves something, a line refers to it. Urusan, bidang urusan and accounts are no part of the tree. What serves
    /// nothing comes last. What serves a sasaran and one of its indicators stands under the indicator alone.
    /// </remarks>
    /// <returns>Every node of the tree and every indicator once, and the references.</returns>
    public ImmutableArray<CabangPohon> GetCabang()
    {
        var hasil = ImmutableArray.CreateBuilder<CabangPohon>();
        var sudah = new HashSet<SimpulRencana>();
        var antre = new Stack<CabangPohon>();
        foreach (var akar in Data.Simpul.Where(s => IsPohon(s) && !IsBertempat(s)).OrderBy(s => s.IsStrategis ? 0 : 1))
        {
            if (!sudah.Contains(akar))
            {
                antre.Push(new(akar, null, 0));
            }

            while (antre.TryPop(out var cabang))
            {
                var isUlang = cabang.Indikator is null && (cabang.IsRujukan || !sudah.Add(cabang.Simpul));
                hasil.Add(isUlang ? new(cabang.Simpul, null, cabang.Dalam, isRujukan: true) : cabang);
                foreach (var bawah in isUlang ? [] : ListBawah(cabang).Reverse())
                {
                    antre.Push(bawah);
                }
            }
        }

        return hasil.ToImmutable();
    }

    /// <summary>Lists the lines right below a line: of an indicator what serves it, of a node its indicators, what serves it, and its children.</summary>
    private IEnumerable<CabangPohon> ListBawah(CabangPohon cabang)
    {
        var dalam = cabang.Dalam + 1;
        var id = cabang.Indikator?.Id ?? cabang.Simpul.Id;
        var tautan = GetTertaut(id).Where(s => GetDilayani(s).Contains(id)).Select(s => new CabangPohon(s, null, dalam, IsBertempat(s)));
        return cabang.Indikator is not null
            ? tautan
            : _indikator[cabang.Simpul].Select(i => new CabangPohon(cabang.Simpul, i, dalam))
                .Concat(tautan)
                .Concat(Data.GetAnak(cabang.Simpul).Select(s => new CabangPohon(s, null, dalam)));
    }

    private static bool IsPohon(SimpulRencana simpul) =>
        simpul.Jenis is not (JenisSimpul.Urusan or JenisSimpul.BidangUrusan or JenisSimpul.Belanja);

    /// <summary>Whether the plan itself gives a node its place in the tree.</summary>
    private static bool IsBertempat(SimpulRencana simpul) => simpul.Induk is { } induk && IsPohon(induk);

    /// <summary>Finds the nodes that reach themselves by way of what they serve and stand under, each circle with all its nodes.</summary>
    private IEnumerable<TemuanPohon> FindLingkaran()
    {
        var atas = Data.Simpul.ToDictionary(s => s, s => ListAtas(s).ToArray());
        var bawah = atas.SelectMany(a => a.Value.Select(tujuan => (Tujuan: tujuan, Dari: a.Key))).ToLookup(a => a.Tujuan, a => a.Dari);

        // Nodes reach each other when one reaches the other along the ways and against them: Kosaraju's two walks.
        var (dilalui, tergolong) = (new HashSet<SimpulRencana>(), new HashSet<SimpulRencana>());
        SimpulRencana[] selesai = [.. Data.Simpul.SelectMany(s => Walk(s, s => atas[s], dilalui))];
        var kelompok = selesai.Reverse()
            .SelectMany(akar => Walk(akar, s => bawah[s], tergolong).Select(s => (Simpul: s, Akar: akar)))
            .ToDictionary(s => s.Simpul, s => s.Akar);
        return
            from simpul in Data.Simpul
            group simpul by kelompok[simpul] into lingkaran
            let pertama = lingkaran.First()
            where lingkaran.Count() > 1 || atas[pertama].Contains(pertama)
            select new TemuanPohon(JenisTemuanPohon.LingkaranDukungan, pertama.Id, pertama.Nama, [.. lingkaran.Skip(1).Select(s => s.Id)]);
    }

    /// <summary>Walks the ways from a node to all not walked yet, each node after those that it leads to.</summary>
    private static IEnumerable<SimpulRencana> Walk(SimpulRencana akar, Func<SimpulRencana, IEnumerable<SimpulRencana>> lanjut, HashSet<SimpulRencana> dilalui)
    {
        var jalan = new Stack<(SimpulRencana Simpul, IEnumerator<SimpulRencana> Sisa)>();
        Enter(akar);
        while (jalan.TryPeek(out var satu))
        {
            if (satu.Sisa.MoveNext())
            {
                Enter(satu.Sisa.Current);
            }
            else
            {
                _ = jalan.Pop();
                yield return satu.Simpul;
            }
        }

        void Enter(SimpulRencana simpul)
        {
            if (dilalui.Add(simpul))
            {
                jalan.Push((simpul, lanjut(simpul).GetEnumerator()));
            }
        }
    }

    /// <summary>Lists the nodes that a node serves by its links, and the one it stands under.</summary>
    private IEnumerable<SimpulRencana> ListAtas(SimpulRencana simpul) =>
        _dilayani[simpul.Id].Select(id => GetDituju(simpul, id)).Append(simpul.Induk).OfType<SimpulRencana>();

    /// <summary>Gets the node that a link leads to; null for one from a program or lower node to its own indicator.</summary>
    private SimpulRencana? GetDituju(SimpulRencana dari, string untuk)
    {
        var tujuan = Data.FindIndikator(untuk)?.Induk ?? GetSimpul(untuk);
        return tujuan == dari && !dari.IsStrategis ? null : tujuan;
    }
}
