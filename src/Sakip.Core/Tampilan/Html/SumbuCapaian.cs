using System.Collections.Immutable;
using System.Globalization;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Tampilan.Html;

/// <summary>The axis that bars of percentages are drawn on, from zero, with the bands of the scale below them.</summary>
internal sealed class SumbuCapaian
{
    private const int Terjauh = 200;
    private const int Kelipatan = 25;

    private readonly Skala? _skala;
    private readonly bool _isTerpotong;

    /// <summary>Creates an axis that holds all figures and the ends of all bands, up to 200 percent.</summary>
    public SumbuCapaian(Skala? skala, IEnumerable<Rasio> angka)
    {
        _skala = skala;
        var batas = (skala?.Peringkat ?? []).SelectMany(p => new[] { p.Selang.Bawah, p.Selang.Atas }).OfType<decimal>().Select(b => Rasio.From(b));
        Akhir = Kelipatan * 5; // 100 never stands at the very end
        foreach (var satu in angka.Concat(batas))
        {
            while (Akhir < Terjauh && satu > Akhir)
            {
                Akhir += Kelipatan;
            }

            _isTerpotong |= satu > Akhir;
        }
    }

    /// <summary>Gets where the axis ends, in percent.</summary>
    public int Akhir { get; }

    /// <summary>Says that bars are cut, where some are; begins with a blank.</summary>
    public string ShowTerpotong(Halaman halaman) => _isTerpotong
        ? halaman.Say(" Batang yang lebih panjang dari sumbu dipotong di ujungnya.", " A bar longer than the axis is cut at its end.")
        : string.Empty;

    /// <summary>Gets the parts of the scale on the axis, from left to right.</summary>
    public ImmutableArray<(string Mulai, string Lebar, HasilPeringkat Hasil)> GetPita(int lebar)
    {
        if (_skala is null)
        {
            return [];
        }

        var hasil = ImmutableArray.CreateBuilder<(string, string, HasilPeringkat)>();
        var (potongan, peringkat) = _skala.Pembagian;
        var mulai = Rasio.Nol;
        for (var i = 0; i < peringkat.Length; i++)
        {
            var akhir = i < potongan.Length ? Clamp(potongan[i].Angka) : Rasio.From(Akhir);
            if (akhir > mulai)
            {
                hasil.Add((ToUkuran(mulai * lebar / Akhir), ToUkuran((akhir - mulai) * lebar / Akhir), peringkat[i]));
                mulai = akhir;
            }
        }

        return hasil.ToImmutable();
    }

    /// <summary>Gets where a figure lies; what lies beyond an end lies at that end.</summary>
    public string GetLetak(Rasio angka, int lebar) => ToUkuran(Clamp(angka) * lebar / Akhir);

    /// <summary>Writes a measure with two decimals at most.</summary>
    public static string ToUkuran(Rasio ukuran) => Pembulatan.DuaDesimal.Round(ukuran).ToString("0.##", CultureInfo.InvariantCulture);

    private Rasio Clamp(Rasio angka) => angka < 0 ? Rasio.Nol : angka > Akhir ? Rasio.From(Akhir) : angka;
}
