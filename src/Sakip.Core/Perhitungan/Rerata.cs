using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Perhitungan;

/// <summary>A mean of capaian with what it rests on: how many members counted, how many earned which predikat.</summary>
public sealed class Rerata
{
    private readonly Hitungan _mentah;
    private readonly Hitungan _tepat;
    private readonly Hitungan _nilai;

    private Rerata(VersiAturan aturan, Hitungan mentah, IReadOnlyCollection<Capaian> anggota)
    {
        Aturan = aturan;
        _mentah = mentah;
        var langkah = aturan.LangkahRerata;
        var terproses = mentah.IsTerhitung ? langkah.Apply(mentah.Angka) : mentah;
        _nilai = terproses.IsTerhitung ? langkah.Close(terproses.Angka) : terproses;
        _tepat = _nilai.IsTerhitung ? terproses : _nilai;
        Peringkat = _nilai.IsTerhitung && aturan.PeringkatCapaian is { } skala
            ? skala.Rate(mentah.Angka, _tepat.Angka, _nilai.Angka)
            : HasilPeringkat.Tiada;
        Jumlah = anggota.Count;
        Dikeluarkan = anggota.Count(a => a.IsTerhitung && !IsMasuk(aturan.Rerata, a));
        Terhitung = anggota.Count(a => a.IsTerhitung) - Dikeluarkan;
        Dibawa = anggota.Count(a => a.DibawaDari is not null);
        Cacah = Count(aturan.PeringkatCapaian, anggota);
        TakTerhitung = [.. anggota.Where(a => !a.IsTerhitung).GroupBy(a => a.Alasan).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))];
    }

    /// <summary>Gets the rules it was computed by.</summary>
    public VersiAturan Aturan { get; }

    /// <summary>Gets whether there is a mean.</summary>
    public bool IsTerhitung => _nilai.IsTerhitung;

    /// <summary>Gets the reason why there is no mean; meaningful only then.</summary>
    public AlasanTakTerhitung Alasan => _nilai.Alasan;

    /// <summary>Gets the mean before any step.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Persen Mentah => Persen.FromPoin(_mentah.Angka);

    /// <summary>Gets the exact mean after its steps, before the closing rounding.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Persen Tepat => Persen.FromPoin(_tepat.Angka);

    /// <summary>Gets the mean to show and to rate.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Persen Nilai => Persen.FromPoin(_nilai.Angka);

    /// <summary>Gets the band of the mean.</summary>
    public HasilPeringkat Peringkat { get; }

    /// <summary>Gets the number of members, computable or not.</summary>
    public int Jumlah { get; }

    /// <summary>Gets how many members the mean rests on: computable and not left out.</summary>
    /// <remarks>Of <see cref="Jumlah"/> members; the others are <see cref="Dikeluarkan"/> or in <see cref="TakTerhitung"/>.</remarks>
    public int Terhitung { get; }

    /// <summary>Gets how many computable members the pack leaves out, since they stand on an earlier year's realisasi.</summary>
    public int Dikeluarkan { get; }

    /// <summary>Gets how many computable members stand on an earlier year's realisasi, left out or not.</summary>
    public int Dibawa { get; }

    /// <summary>Gets the counts by predikat: every band of the scale in its order, those for what is not computable, then overlaps and none where they occur.</summary>
    /// <remarks>Over all computable members, those left out of the mean too: they have a predikat all the same.</remarks>
    public ImmutableArray<CacahPeringkat> Cacah { get; }

    /// <summary>Gets the counts of members that are not computable, by reason.</summary>
    public ImmutableArray<(AlasanTakTerhitung Alasan, int Jumlah)> TakTerhitung { get; }

    /// <summary>Takes the mean of members, by the pack's rules: which members count, rounded or not, weighted or not.</summary>
    /// <param name="aturan">The rules.</param>
    /// <param name="anggota">The members; their weights and categories are used only when the pack weighs.</param>
    /// <returns>The mean; not computable when no member counts, or one that counts lacks its weight.</returns>
    public static Rerata Compute(VersiAturan aturan, IEnumerable<AnggotaRerata> anggota)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        ArgumentNullException.ThrowIfNull(anggota);
        var semua = anggota.ToArray();
        return new(aturan, Mean(aturan.Rerata, [.. semua.Where(a => IsMasuk(aturan.Rerata, a.Capaian))]), [.. semua.Select(a => a.Capaian)]);
    }

    /// <summary>Takes the mean of members that count alike.</summary>
    /// <param name="aturan">The rules.</param>
    /// <param name="anggota">The members.</param>
    /// <returns>The mean; not computable when no member counts, or the pack weighs.</returns>
    public static Rerata Compute(VersiAturan aturan, IEnumerable<Capaian> anggota)
    {
        ArgumentNullException.ThrowIfNull(anggota);
        return Compute(aturan, anggota.Select(a => new AnggotaRerata(a)));
    }

    /// <summary>Takes the mean of means, each counting alike; counts and coverage are those of the members of the parts, each once.</summary>
    /// <remarks>A part with no member that counts is left out; one that lacks a weight leaves the whole not computable.</remarks>
    internal static Rerata Combine(VersiAturan aturan, IEnumerable<Rerata> bagian, IReadOnlyCollection<Capaian> anggota)
    {
        Rerata[] semua = [.. bagian];
        var tepat = semua.Any(b => !b.IsTerhitung && b.Alasan == AlasanTakTerhitung.BobotKosong)
            ? Hitungan.FromAlasan(AlasanTakTerhitung.BobotKosong)
            : Mean([.. semua.Where(b => b.IsTerhitung).Select(b => (aturan.Rerata.IsAnggotaBulat ? b.Nilai : b.Tepat).Poin)]);
        return new(aturan, tepat, anggota);
    }

    /// <summary>Returns figure and predikat, or the reason.</summary>
    /// <returns>For example <c>111,34 (Sangat Tinggi)</c>.</returns>
    public override string ToString() =>
        !IsTerhitung ? $"tidak terhitung: {Alasan}"
        : Peringkat.Peringkat.IsEmpty ? Nilai.ToString()
        : $"{Nilai} ({Peringkat})";

    internal static Hitungan Mean(IReadOnlyCollection<Rasio> angka) =>
        angka.Count == 0
            ? Hitungan.FromAlasan(AlasanTakTerhitung.TanpaAnggota)
            : Hitungan.FromAngka(Rasio.Sum(angka) / angka.Count);

    /// <summary>Takes the mean of the members that count.</summary>
    private static Hitungan Mean(AturanRerata aturan, AnggotaRerata[] masuk)
    {
        switch (aturan.Bobot)
        {
            case BobotRerata.Kategori:
                var kategori = masuk
                    .GroupBy(a => a.Kategori, StringComparer.Ordinal)
                    .Select(g => (
                        Angka: Mean([.. g.Select(a => GetAngka(aturan, a.Capaian))]).Angka,
                        Bobot: aturan.BobotKategori.FirstOrDefault(b => b.Kategori == g.Key)?.Bobot))
                    .ToArray();
                return MeanBerbobot(kategori);
            case BobotRerata.Indikator:
                return MeanBerbobot([.. masuk.Select(a => (GetAngka(aturan, a.Capaian), a.Bobot))]);
            default:
                return Mean([.. masuk.Select(a => GetAngka(aturan, a.Capaian))]);
        }
    }

    private static Hitungan MeanBerbobot((Rasio Angka, decimal? Bobot)[] anggota) =>
        anggota.Length == 0 ? Hitungan.FromAlasan(AlasanTakTerhitung.TanpaAnggota)
        : anggota.Any(a => a.Bobot is not > 0) ? Hitungan.FromAlasan(AlasanTakTerhitung.BobotKosong)
        : Hitungan.FromAngka(
            Rasio.Sum(anggota.Select(a => a.Angka * a.Bobot!.Value)) / Rasio.Sum(anggota.Select(a => Rasio.From(a.Bobot!.Value))));

    private static bool IsMasuk(AturanRerata aturan, Capaian anggota) =>
        anggota.IsTerhitung ? !(aturan.IsDibawaDikeluarkan && anggota.DibawaDari is not null) : aturan.IsTakTerhitungNol;

    private static Rasio GetAngka(AturanRerata aturan, Capaian anggota) =>
        !anggota.IsTerhitung ? Rasio.Nol : (aturan.IsAnggotaBulat ? anggota.Nilai : anggota.Tepat).Poin;

    private static ImmutableArray<CacahPeringkat> Count(Skala? skala, IEnumerable<Capaian> anggota)
    {
        var cacah = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var peringkat in skala is null ? [] : skala.Peringkat.Concat(skala.TakTerhitung.Select(t => t.Peringkat)))
        {
            cacah[peringkat.Predikat] = 0;
        }

        foreach (var satu in anggota.Where(a => a.IsTerhitung || !a.Peringkat.Peringkat.IsEmpty))
        {
            var predikat = satu.Peringkat.ToString();
            cacah[predikat] = cacah.GetValueOrDefault(predikat) + 1;
        }

        var dari = cacah.Values.Sum();
        return [.. cacah.Select(c => new CacahPeringkat(c.Key, c.Value, dari))];
    }
}
