using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Dasar;

namespace Sakip.Kolom;

/// <summary>A part of an aggregation: what was gathered of some of the rows, to be merged with what was gathered of others.</summary>
/// <remarks>
/// Merging is associative and commutative, and what it gives does not tell in which parts it came: closed, it is the very
/// result of aggregating all rows at once; written, the same bytes. Besides counts it carries exact sums by denominator and
/// how many rows have which capaian. Gathered by the kernels where one will do. Immutable.
/// </remarks>
public sealed class AgregatParsial
{
    private readonly SortedDictionary<ImmutableArray<string>, KelompokParsial> _kelompok;

    internal AgregatParsial(
        string kodePaket, string sidikJari, ImmutableArray<string> menurut, IEnumerable<KelompokParsial> kelompok, long ditolak = 0)
    {
        KodePaket = kodePaket;
        SidikJari = sidikJari;
        Menurut = menurut;
        Ditolak = ditolak;
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

    /// <summary>Gets how many rows could not be read, and so are in no group; merging adds them up.</summary>
    public long Ditolak { get; }

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

        var rencana = new RencanaKolom(kolom, paket, opsi.Tanggal, isSatuan: true);
        var isVektor = opsi.IsVektor && KernelVektor.IsBisa;
        var pekerja = Pembagi.Run(
            kolom.Blok,
            opsi.Utas,
            () => new PekerjaParsial(rencana, paket, IndeksKelompok.From(kolom.Dimensi, kolom.Teks, menurut), isVektor),
            (satu, blok, lanjut) => satu.Add(blok, lanjut),
            (ke, dari) => ke.Merge(dari));
        return Hasil<AgregatParsial>.FromIsi(new(paket.Kode, paket.SidikJari, [.. menurut], pekerja.Close()));
    }

    /// <summary>Notes how many rows could not be read.</summary>
    /// <param name="ditolak">Their number.</param>
    /// <returns>The part with that number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is below zero or above 2^48.</exception>
    public AgregatParsial WithDitolak(long ditolak)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ditolak);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ditolak, Batas.BarisParsial);
        return new(KodePaket, SidikJari, Menurut, Kelompok, ditolak);
    }

    /// <summary>Merges two parts.</summary>
    /// <param name="lain">The other part.</param>
    /// <returns>What gathering the rows of both gives, or why they do not belong together.</returns>
    public Hasil<AgregatParsial> Merge(AgregatParsial lain)
    {
        ArgumentNullException.ThrowIfNull(lain);
        return SidikJari != lain.SidikJari
            ? Hasil<AgregatParsial>.FromMasalah(ToPaketLain(lain.KodePaket))
            : !Menurut.SequenceEqual(lain.Menurut)
            ? Hasil<AgregatParsial>.FromMasalah(new Masalah(
                PesanKolom.MenurutLain, Tempat.Tiada, ("satu", string.Join(", ", Menurut)), ("dua", string.Join(", ", lain.Menurut))))
            : Hasil<AgregatParsial>.FromIsi(new(KodePaket, SidikJari, Menurut, Kelompok.Concat(lain.Kelompok), Ditolak + lain.Ditolak));
    }

    /// <summary>Makes the result of what was gathered.</summary>
    /// <param name="paket">The pack it was gathered by.</param>
    /// <returns>The groups, or that it was gathered by another pack.</returns>
    public Hasil<HasilAgregat> Close(PaketAturan paket)
    {
        ArgumentNullException.ThrowIfNull(paket);
        return paket.SidikJari == SidikJari && Kelompok.SelectMany(k => k.Wadah.Keys).All(w => w.Versi < paket.Versi.Length)
            ? Hasil<HasilAgregat>.FromIsi(new(paket, Menurut, [.. Kelompok.Select(k => k.Close(paket))]))
            : Hasil<HasilAgregat>.FromMasalah(ToPaketLain(paket.Kode));
    }

    private Masalah ToPaketLain(string lain) => new(PesanKolom.PaketLain, Tempat.Tiada, ("satu", KodePaket), ("dua", lain == KodePaket ? null : lain));
}
