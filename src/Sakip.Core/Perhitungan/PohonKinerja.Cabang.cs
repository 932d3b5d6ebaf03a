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

    /// <summary>Finds nodes that reach themselves by way of what they serve and what they stand under.</summary>
    private IEnumerable<TemuanPohon> FindLingkaran()
    {
        var dilaporkan = new HashSet<SimpulRencana>();
        foreach (var simpul in Data.Simpul.Where(s => _dilayani.Contains(s.Id)))
        {
            var dicapai = Reach(simpul);
            if (dicapai.Contains(simpul) && !dilaporkan.Contains(simpul))
            {
                SimpulRencana[] lingkaran = [.. Data.Simpul.Where(s => dicapai.Contains(s) && (s == simpul || Reach(s).Contains(simpul)))];
                dilaporkan.UnionWith(lingkaran);
                yield return new(
                    JenisTemuanPohon.LingkaranDukungan, lingkaran[0].Id, lingkaran[0].Nama, [.. lingkaran.Skip(1).Select(s => s.Id)]);
            }
        }
    }

    /// <summary>Gathers what a node serves, directly or not, itself only by way of others.</summary>
    private HashSet<SimpulRencana> Reach(SimpulRencana simpul)
    {
        var (hasil, antre) = (new HashSet<SimpulRencana>(), new Queue<SimpulRencana>([simpul]));
        while (antre.TryDequeue(out var satu))
        {
            foreach (var atas in _dilayani[satu.Id].Select(id => GetDituju(satu, id)).Append(satu.Induk).OfType<SimpulRencana>())
            {
                if (hasil.Add(atas))
                {
                    antre.Enqueue(atas);
                }
            }
        }

        return hasil;
    }

    /// <summary>Gets the node that a link leads to; null for one from a program or lower node to its own indicator.</summary>
    private SimpulRencana? GetDituju(SimpulRencana dari, string untuk)
    {
        var tujuan = Data.FindIndikator(untuk)?.Induk ?? GetSimpul(untuk);
        return tujuan == dari && !dari.IsStrategis ? null : tujuan;
    }
}
