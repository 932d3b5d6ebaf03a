using Sakip.Dasar;

namespace Sakip.Berkas.Csv;

/// <summary>Reads the rows of a sheet as those of a CSV table.</summary>
internal sealed class PembacaLembar : SumberBaris
{
    private readonly Lembar _lembar;
    private int _letak = -1; // of the row last read

    private PembacaLembar(Lembar lembar, List<Masalah> masalah)
        : base(masalah) => _lembar = lembar;

    protected override int Banyak => CountIsi(_lembar.Baris[_letak]);

    /// <summary>Opens a sheet and reads its first row; false after what is wrong with it has been noted.</summary>
    public static bool TryOpen(Lembar lembar, List<Masalah> masalah, out PembacaLembar pembaca)
    {
        pembaca = new(lembar, masalah);
        return pembaca.TryReadJudul();
    }

    public override bool TryRead(out bool sah)
    {
        if (!TryReadBaris(out sah))
        {
            return false;
        }

        if (sah && Banyak > Judul.Length)
        {
            Note(PesanCsv.SelTanpaJudul, Judul.Length);
            sah = false;
        }

        return true;
    }

    public override string GetTeks(int kolom) => _lembar.Baris[_letak].Sel is var sel && kolom < sel.Length ? sel[kolom] : string.Empty;

    public override string[] GetSel() => [.. _lembar.Baris[_letak].Sel];

    public override Func<int, string, Tempat> KeepTempat()
    {
        var baris = Baris;
        return (kolom, jalur) => new(jalur, baris, _lembar.Kolom + kolom, _lembar.Nama);
    }

    protected override bool TryReadBaris(out bool sah)
    {
        while (++_letak < _lembar.Baris.Length)
        {
            var baris = _lembar.Baris[_letak];
            if (CountIsi(baris) > 0 || !baris.Masalah.IsEmpty)
            {
                Baris = baris.Nomor;
                sah = baris.Masalah.IsEmpty;
                foreach (var satu in baris.Masalah)
                {
                    DaftarMasalah.Note(Masalah, satu);
                }

                return true;
            }
        }

        return sah = false;
    }

    /// <summary>Counts the cells up to the last one that is not blank.</summary>
    private static int CountIsi(BarisLembar baris)
    {
        var banyak = baris.Sel.Length;
        while (banyak > 0 && string.IsNullOrWhiteSpace(baris.Sel[banyak - 1]))
        {
            banyak--;
        }

        return banyak;
    }
}
