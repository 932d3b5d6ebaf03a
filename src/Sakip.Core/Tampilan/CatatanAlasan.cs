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
    public SelTampil Show(Hitungan angka, string nama, Func<Rasio, SelTampil> tulis) =>
        angka.IsTerhitung ? tulis(angka.Angka) : Note(angka.Alasan, nama);

    /// <summary>Shows an amount of money, without decimals unless it has sen.</summary>
    public SelTampil ShowUang(Hitungan uang, string nama) => Show(uang, nama, ToUang);

    /// <summary>Shows a percentage with two decimals.</summary>
    public SelTampil ShowPersen(Hitungan persen, string nama) => Show(persen, nama, ToPersen);

    /// <summary>Writes an amount of money, without decimals unless it has sen.</summary>
    public static SelTampil ToUang(Rasio uang) =>
        uang.TryToDecimal(out var jumlah) ? SelTampil.FromAngka(jumlah, AngkaIndonesia.CountDesimal(jumlah)) : uang.ToString();

    /// <summary>Writes a percentage with two decimals.</summary>
    public static SelTampil ToPersen(Rasio persen) =>
        Pembulatan.DuaDesimal.TryRound(persen, out var bulat) ? SelTampil.FromAngka(bulat, Pembulatan.DuaDesimal.Desimal) : persen.ToString();

    /// <summary>Shows a performance value as it is printed, or the dash where there is none.</summary>
    public static SelTampil Show(NilaiKinerja? nilai) => nilai is null ? Kosong : SelTampil.FromNilai(nilai);

    /// <summary>Remembers why a figure is missing; returns the dash, and the reason with it.</summary>
    public SelTampil Note(AlasanTakTerhitung alasan, string nama)
    {
        _isi.Add((alasan, nama));
        return SelTampil.FromAlasan(Kosong, alasan, bahasa);
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
