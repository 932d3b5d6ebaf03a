using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Tampilan;

/// <summary>Shows figures, a dash for those that cannot be computed, and tells below the table why, once for each reason.</summary>
internal sealed class CatatanAlasan(Bahasa bahasa)
{
    /// <summary>What stands in place of a figure.</summary>
    public const string Kosong = "-";

    private const int NamaTerbanyak = 3;

    private readonly List<(AlasanTakTerhitung Alasan, string Nama)> _isi = [];

    /// <summary>Shows a figure, or the dash.</summary>
    /// <param name="angka">The figure.</param>
    /// <param name="nama">Whose it is, as the note names it.</param>
    /// <param name="tulis">Writes a figure.</param>
    public string Show(Hitungan angka, string nama, Func<Rasio, string> tulis) =>
        angka.IsTerhitung ? tulis(angka.Angka) : Note(angka.Alasan, nama);

    /// <summary>Shows an amount of money, without decimals unless it has sen.</summary>
    public string ShowUang(Hitungan uang, string nama) =>
        Show(uang, nama, angka => angka.TryToDecimal(out var jumlah) ? AngkaIndonesia.Format(jumlah) : angka.ToString());

    /// <summary>Shows a percentage with two decimals.</summary>
    public string ShowPersen(Hitungan persen, string nama) => Show(
        persen, nama, angka => Pembulatan.DuaDesimal.TryRound(angka, out var bulat) ? AngkaIndonesia.Format(bulat, Pembulatan.DuaDesimal.Desimal) : angka.ToString());

    /// <summary>Remembers why a figure is missing; returns the dash.</summary>
    public string Note(AlasanTakTerhitung alasan, string nama)
    {
        _isi.Add((alasan, nama));
        return Kosong;
    }

    /// <summary>Lists the notes, by reason in the order met.</summary>
    public IEnumerable<string> ToCatatan() =>
        from isi in _isi.Distinct()
        group isi.Nama by isi.Alasan into satu
        let nama = satu.ToArray()
        let sisa = nama.Length - NamaTerbanyak
        let daftar = string.Join("; ", nama.Take(NamaTerbanyak))
            + (sisa <= 0 ? string.Empty : bahasa == Bahasa.Inggris ? $"; and {sisa} more" : $"; dan {sisa} lainnya")
        select $"\"{Kosong}\" = {satu.Key.ToKata().In(bahasa)}: {daftar}.";
}
