using Sakip.Dasar;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Tampilan;

/// <summary>Builds the table of examples on which a pack and its author differ.</summary>
public static class TabelUji
{
    /// <summary>Builds the table; only examples that differ have a row.</summary>
    /// <param name="judul">The title, for example the name of the pack.</param>
    /// <param name="hasil">The results.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>One table.</returns>
    public static TabelTampil Build(string judul, IReadOnlyCollection<HasilUji> hasil, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        var cocok = hasil.Count(h => h.IsCocok);
        return new(
            judul,
            [
                new(Label.Nomor.In(bahasa), true),
                new(Label.Kasus.In(bahasa)),
                new(Label.Harapan.In(bahasa)),
                new(Label.Didapat.In(bahasa)),
            ],
            hasil.Select((h, i) => (Hasil: h, Nomor: i + 1)).Where(h => !h.Hasil.IsCocok).Select(h => new BarisTampil(
                [
                    SelTampil.FromBulat(h.Nomor),
                    ShowKasus(h.Hasil.Kasus),
                    ShowHarapan(h.Hasil.Kasus, bahasa),
                    ShowDidapat(h.Hasil, bahasa),
                ])),
            [
                bahasa == Bahasa.Inggris
                    ? $"{hasil.Count} {(hasil.Count == 1 ? "example" : "examples")}: {cocok} as expected, {hasil.Count - cocok} different."
                    : $"{hasil.Count} kasus: {cocok} cocok, {hasil.Count - cocok} berbeda.",
            ]);
    }

    private static string ShowKasus(KasusUji kasus)
    {
        var isi = kasus.Nilai is { } nilai
            ? $"{kasus.Skala} {AngkaIndonesia.Format(nilai)}"
            : $"{kasus.Polaritas}: target {kasus.Target?.ToString() ?? "-"}, realisasi {kasus.Realisasi?.ToString() ?? "-"}";
        return kasus.Nama is null ? isi : $"{kasus.Nama} ({isi})";
    }

    private static string ShowHarapan(KasusUji kasus, Bahasa bahasa)
    {
        var angka = kasus.Alasan is { } alasan ? alasan.ToKata().In(bahasa)
            : kasus.Capaian is { } capaian ? AngkaIndonesia.Format(capaian)
            : null;
        return string.Join(' ', new[] { angka, kasus.Predikat is { } predikat ? ShowPredikat(predikat) : null }.OfType<string>());
    }

    private static string ShowDidapat(HasilUji hasil, Bahasa bahasa)
    {
        var angka = !hasil.Capaian.IsTerhitung ? hasil.Capaian.Alasan.ToKata().In(bahasa)
            : hasil.Kasus.Nilai is null ? Persen.FromPoin(hasil.Capaian.Angka).ToString()
            : null;
        return string.Join(' ', new[] { angka, ShowPredikat(hasil.Predikat) }.OfType<string>());
    }

    private static string ShowPredikat(IReadOnlyCollection<string> predikat) =>
        predikat.Count == 0 ? "-" : string.Join(" / ", predikat);
}
