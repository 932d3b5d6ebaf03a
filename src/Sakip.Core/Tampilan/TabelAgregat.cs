using Sakip.Dasar;
using Sakip.Kolom;
using Sakip.Nilai;

namespace Sakip.Tampilan;

/// <summary>Builds the tables of aggregated measurements and budget rows: a row for each group.</summary>
public static class TabelAgregat
{
    private const string Kosong = "-";

    /// <summary>Builds the table of measurements: members, mean, band, counts by predikat, why others do not count.</summary>
    /// <param name="hasil">The groups.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>One table.</returns>
    public static TabelTampil Build(HasilAgregat hasil, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        string[] predikat = [.. hasil.Kelompok.SelectMany(k => k.Cacah.Select(c => c.Predikat)).Distinct()];
        return new(
            $"{Label.Agregat.In(bahasa)}: {hasil.Paket.Nama}",
            [
                .. hasil.Menurut.Select(m => new KolomTampil(m)),
                new(Label.Banyak.In(bahasa), true),
                new(Label.Terhitung.In(bahasa), true),
                new(Label.Rerata.In(bahasa), true),
                new(Label.Predikat.In(bahasa)),
                .. predikat.Select(p => new KolomTampil(p, true)),
                new(Label.TakTerhitung.In(bahasa)),
            ],
            hasil.Kelompok.Select(k => new BarisTampil(
                [
                    .. k.Kunci,
                    Show(k.Jumlah),
                    Show(k.Terhitung),
                    ShowRerata(k, bahasa),
                    k.Peringkat.ToString(),
                    .. predikat.Select(p => Show(k.Cacah.FirstOrDefault(c => c.Predikat == p).Jumlah)),
                    string.Join("; ", k.TakTerhitung.Select(t => $"{t.Alasan.ToKata().In(bahasa)}: {t.Jumlah}").DefaultIfEmpty(Kosong)),
                ])));
    }

    /// <summary>Builds the table of budget rows: sums, rest and serapan.</summary>
    /// <param name="hasil">The groups.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>One table.</returns>
    public static TabelTampil Build(HasilAgregatAnggaran hasil, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        return new(
            Label.AgregatAnggaran.In(bahasa),
            [
                .. hasil.Menurut.Select(m => new KolomTampil(m)),
                new(Label.Banyak.In(bahasa), true),
                new(Label.Pagu.In(bahasa), true),
                new($"{Label.Realisasi.In(bahasa)} (Rp)", true),
                new(Label.Serapan.In(bahasa), true),
            ],
            hasil.Kelompok.Select(k => new BarisTampil(
                [.. k.Kunci, Show(k.Jumlah), ShowUang(k.Pagu, bahasa), ShowUang(k.Realisasi, bahasa), ShowPersen(k.Serapan, bahasa)])));
    }

    private static SelTampil Show(long banyak) => SelTampil.FromBulat(banyak);

    private static SelTampil ShowRerata(KelompokUkur kelompok, Bahasa bahasa)
    {
        if (!kelompok.Rerata.IsTerhitung)
        {
            return ShowAlasan(kelompok.Rerata, bahasa);
        }

        return kelompok.Rerata.Angka.TryToDecimal(out var angka)
            ? SelTampil.From(kelompok.Aturan.Tampilan, angka, angka.Scale)
            : Persen.FromPoin(kelompok.Rerata.Angka).ToString();
    }

    private static SelTampil ShowUang(Hitungan uang, Bahasa bahasa) => uang.IsTerhitung ? CatatanAlasan.ToUang(uang.Angka) : ShowAlasan(uang, bahasa);

    private static SelTampil ShowPersen(Hitungan persen, Bahasa bahasa) =>
        persen.IsTerhitung ? CatatanAlasan.ToPersen(persen.Angka) : ShowAlasan(persen, bahasa);

    private static SelTampil ShowAlasan(Hitungan angka, Bahasa bahasa) => SelTampil.FromAlasan(angka.Alasan.ToKata().In(bahasa), angka.Alasan, bahasa);
}
