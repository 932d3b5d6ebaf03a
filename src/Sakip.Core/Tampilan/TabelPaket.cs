using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Tampilan;

/// <summary>Builds tables about rule packs.</summary>
public static class TabelPaket
{
    /// <summary>Builds the list of packs.</summary>
    /// <param name="paket">The packs.</param>
    /// <param name="bahasa">The language of the headings.</param>
    /// <returns>One table.</returns>
    public static TabelTampil BuildDaftar(IEnumerable<PaketAturan> paket, Bahasa bahasa = Bahasa.Indonesia) => new(
        bahasa == Bahasa.Inggris ? "Rule packs" : "Paket aturan",
        [
            new(Label.Kode.In(bahasa)),
            new(Label.Nama.In(bahasa)),
            new(Label.Berlaku.In(bahasa)),
            new(Label.Skala.In(bahasa)),
            new(Label.DasarHukum.In(bahasa)),
        ],
        paket.SelectMany(p => p.Versi).Zip(paket.SelectMany(p => p.Versi.Select(_ => p.Nama))).Select(v => new BarisTampil(
            [
                v.First.KodePaket,
                v.Second,
                ShowBerlaku(v.First),
                string.Join(", ", v.First.Skala.Select(s => s.Nama)),
                string.Join("; ", v.First.DasarHukum),
            ])));

    /// <summary>Builds the scales of a pack, one table a scale and version.</summary>
    /// <param name="paket">The pack.</param>
    /// <param name="bahasa">The language of the headings.</param>
    /// <returns>The tables.</returns>
    public static ImmutableArray<TabelTampil> BuildSkala(PaketAturan paket, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(paket);
        return
        [
            .. from versi in paket.Versi
               from skala in versi.Skala
               select new TabelTampil(
                   $"{versi}: {skala.Nama}",
                   [new(Label.Predikat.In(bahasa)), new(Label.Kode.In(bahasa)), new(Label.Selang.In(bahasa))],
                   skala.Peringkat.Select(p => new BarisTampil([p.Predikat, p.Kode ?? string.Empty, p.Selang.ToString()])),
                   [TabelPengukuran.ShowAturan(versi), .. versi.Catatan is null ? [] : new[] { versi.Catatan }]),
        ];
    }

    private static string ShowBerlaku(VersiAturan versi) =>
        $"{TanggalIso.Format(versi.Mulai)} – {(versi.Sampai is { } sampai ? TanggalIso.Format(sampai) : string.Empty)}".TrimEnd();
}
