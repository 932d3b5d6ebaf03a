using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Dasar;

namespace Sakip.Kolom;

/// <summary>A part of an aggregation: what was gathered of some of the rows, to be merged with what was gathered of others.</summary>
/// <remarks>
/// Merging is associative and commutative, and what it gives does not tell in which parts it came: closed, it is the very
/// result of aggregating all rows at once; written, the same bytes. Besides counts it carries exact sums by denominator and
/// how many rows have which capaian. Made row by row by the object path. Immutable.
/// </remarks>
public sealed class AgregatParsial
{
    private readonly SortedDictionary<ImmutableArray<string>, KelompokParsial> _kelompok;

    internal AgregatParsial(string kodePaket, string sidikJari, ImmutableArray<string> menurut, IEnumerable<KelompokParsial> kelompok)
    {
        KodePaket = kodePaket;
        SidikJari = sidikJari;
        Menurut = menurut;
        _kelompok = new(Comparer<ImmutableArray<string>>.Create(PenutupKelompok.Compare));
        foreach (var satu in kelompok)
        {
            _kelompok[satu.Kunci] = _kelompok.TryGetValue(satu.Kunci, out var ada) ? KelompokParsial.Merge(ada, satu) : satu;
        }
    }

    /// <summary>Gets the code of the pack.</summary>
    public string KodePaket { get; }

    /// <summary>Gets the content hash of the pack: only parts by the very same rules merge.</summary>
    public string SidikJari { get; }

    /// <summary>Gets the dimensions grouped by.</summary>
    public ImmutableArray<string> Menurut { get; }

    /// <summary>Gets the groups, ordered by the texts of their keys, letter by letter.</summary>
    public IReadOnlyCollection<KelompokParsial> Kelompok => _kelompok.Values;

    /// <summary>Gathers the rows of a table.</summary>
    /// <param name="kolom">The table.</param>
    /// <param name="paket">The pack.</param>
    /// <param name="menurut">The dimensions to group by, in the order of the keys.</param>
    /// <param name="opsi">The date and the means; null for the defaults.</param>
    /// <returns>The part, or which dimension there is not.</returns>
    public static Hasil<AgregatParsial> Compute(
        KolomUkur kolom, PaketAturan paket, IReadOnlyCollection<string> menurut, OpsiAgregasi? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(kolom);
        ArgumentNullException.ThrowIfNull(paket);
        ArgumentNullException.ThrowIfNull(menurut);
        opsi ??= OpsiAgregasi.Bawaan;
        var masalah = Agregasi.CheckMenurut(kolom.Dimensi, menurut);
        if (!masalah.IsEmpty)
        {
            return Hasil<AgregatParsial>.FromMasalah(masalah);
        }

        var rencana = new RencanaKolom(kolom, paket, opsi.Tanggal);
        var pekerja = Pembagi.Run(
            kolom.Blok,
            opsi.Utas,
            () => new PekerjaParsial(rencana, paket, IndeksKelompok.From(kolom.Dimensi, kolom.Teks, menurut)),
            (satu, blok) => satu.Add(blok),
            (ke, dari) => ke.Merge(dari));
        return Hasil<AgregatParsial>.FromIsi(new(paket.Kode, paket.SidikJari, [.. menurut], pekerja.Close()));
    }

    /// <summary>Merges two parts.</summary>
    /// <param name="lain">The other part.</param>
    /// <returns>What gathering the rows of both gives, or why they do not belong together.</returns>
    public Hasil<AgregatParsial> Merge(AgregatParsial lain)
    {
        ArgumentNullException.ThrowIfNull(lain);
        return SidikJari != lain.SidikJari
            ? Hasil<AgregatParsial>.FromMasalah(new Masalah(PesanKolom.PaketLain, Tempat.Tiada, ("satu", KodePaket), ("dua", lain.KodePaket)))
            : !Menurut.SequenceEqual(lain.Menurut)
            ? Hasil<AgregatParsial>.FromMasalah(new Masalah(
                PesanKolom.MenurutLain, Tempat.Tiada, ("satu", string.Join(", ", Menurut)), ("dua", string.Join(", ", lain.Menurut))))
            : Hasil<AgregatParsial>.FromIsi(new(KodePaket, SidikJari, Menurut, Kelompok.Concat(lain.Kelompok)));
    }

    /// <summary>Makes the result of what was gathered.</summary>
    /// <param name="paket">The pack it was gathered by.</param>
    /// <returns>The groups.</returns>
    /// <exception cref="ArgumentException">It is another pack, or the part was read from a file that names versions the pack has not.</exception>
    public HasilAgregat Close(PaketAturan paket)
    {
        ArgumentNullException.ThrowIfNull(paket);
        return paket.SidikJari == SidikJari && Kelompok.All(k => k.Wadah.Keys.All(w => w.Versi < paket.Versi.Length))
            ? new(paket, Menurut, [.. Kelompok.Select(k => k.Close(paket))])
            : throw new ArgumentException($"It was gathered by {KodePaket} with another content.", nameof(paket));
    }
}
