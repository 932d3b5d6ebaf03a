using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>Computes composite indices by a pack's definition.</summary>
public static class IndeksKomposit
{
    /// <summary>Computes an index from the scores of its components.</summary>
    /// <param name="aturan">The rules.</param>
    /// <param name="indeks">The name of the index, for example <c>skm</c>.</param>
    /// <param name="skor">The scores by component id, of the components that are scored themselves.</param>
    /// <returns>The index, or the reason why there is none: a score is missing and the pack neither counts it as 0 nor leaves it out, or above its highest.</returns>
    /// <exception cref="ArgumentException">The pack has no index of that name, or a score is of no component that is scored itself.</exception>
    public static HasilIndeks Compute(VersiAturan aturan, string indeks, IReadOnlyDictionary<string, Rasio> skor)
    {
        ArgumentNullException.ThrowIfNull(skor);
        return Compute(aturan, indeks, skor, (Rasio?)null);
    }

    /// <summary>Computes an index from answers, which ordinal tables of the pack turn into scores.</summary>
    /// <param name="aturan">The rules.</param>
    /// <param name="indeks">The name of the index, for example <c>lke</c>.</param>
    /// <param name="jawaban">The answers by component id, for example <c>b</c> or <c>Ya</c>; case does not matter.</param>
    /// <returns>The index, or the reason why there is none: an answer is missing and the pack neither counts it as 0 nor leaves it out, or not in its table.</returns>
    /// <exception cref="ArgumentException">The pack has no index of that name, or an answer is of no component that is scored itself.</exception>
    public static HasilIndeks Compute(VersiAturan aturan, string indeks, IReadOnlyDictionary<string, string> jawaban)
    {
        ArgumentNullException.ThrowIfNull(jawaban);
        return Compute(
            aturan,
            indeks,
            jawaban,
            nameof(jawaban),
            (k, kata) => aturan.Ordinal.FirstOrDefault(t => t.Nama == k.Jawaban)?.FindSkor(kata) is { } angka ? Rasio.From(angka) : null);
    }

    /// <summary>Computes an index from scores, with another weight for each component at its top; null for those of the pack.</summary>
    internal static HasilIndeks Compute(VersiAturan aturan, string indeks, IReadOnlyDictionary<string, Rasio> skor, Rasio? bobot) =>
        Compute(aturan, indeks, skor, nameof(skor), (k, angka) => k.Maksimal is { } batas && angka > batas ? null : angka, bobot);

    private static HasilIndeks Compute<T>(
        VersiAturan aturan, string indeks, IReadOnlyDictionary<string, T> isian, string parameter, Func<KomponenIndeks, T, Rasio?> baca, Rasio? bobot = null)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        var milik = aturan.FindIndeks(indeks)
            ?? throw new ArgumentException($"The pack {aturan.KodePaket} has no index '{indeks}'.", nameof(indeks));
        var daun = milik.Akar.GetDaun().Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
        if (isian.Keys.FirstOrDefault(id => !daun.Contains(id)) is { } asing)
        {
            throw new ArgumentException($"'{asing}' is no component of '{indeks}' that is scored itself.", parameter);
        }

        var bagian = milik.Komponen.Select(k => Measure(k, bobot ?? k.Bobot)).ToImmutableArray();
        var skor = Combine(milik.Akar, bagian);
        var mentah = skor.IsTerhitung ? Hitungan.FromAngka(skor.Angka * milik.Pengali) : skor;
        return new(
            NilaiTerukur.From(mentah, milik.Akar.Langkah, milik.Skala is { } skala ? aturan.FindSkala(skala) : null), bagian);

        HasilKomponen Measure(KomponenIndeks komponen, Rasio bobotnya)
        {
            var anggota = komponen.Komponen.Select(k => Measure(k, k.Bobot)).ToImmutableArray();
            var nilai = anggota.IsEmpty ? Read(komponen) : Combine(komponen, anggota);
            return new(komponen, nilai, nilai.IsTerhitung ? Apply(komponen, nilai.Angka * bobotnya) : nilai, anggota);
        }

        Hitungan Read(KomponenIndeks komponen) =>
            !isian.TryGetValue(komponen.Id, out var isi)
                ? komponen.Kosong == KebijakanKosong.Nol ? Hitungan.FromAngka(0) : Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong)
            : baca(komponen, isi) is { } angka ? Hitungan.FromAngka(angka)
            : Hitungan.FromAlasan(AlasanTakTerhitung.SkorSalah);
    }

    /// <summary>Makes up a component of those below it: one that is not computable leaves it so, unless the pack leaves a missing one out.</summary>
    private static Hitungan Combine(KomponenIndeks komponen, ImmutableArray<HasilKomponen> bagian)
    {
        var angka = new List<Rasio>();
        foreach (var satu in bagian)
        {
            if (satu.Poin.IsTerhitung)
            {
                angka.Add(satu.Poin.Angka);
            }
            else if (satu.Komponen.Kosong != KebijakanKosong.Dilewati || satu.Poin.Alasan != AlasanTakTerhitung.RealisasiKosong)
            {
                return satu.Poin;
            }
        }

        return angka.Count == 0 ? Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong)
            : Hitungan.FromAngka(komponen.Gabungan == GabunganKomponen.Rerata ? Rasio.Sum(angka) / angka.Count : Rasio.Sum(angka));
    }

    private static Hitungan Apply(KomponenIndeks komponen, Rasio poin)
    {
        var tepat = komponen.Langkah.Apply(poin);
        return tepat.IsTerhitung ? komponen.Langkah.Close(tepat.Angka) : tepat;
    }
}
