using Sakip.Nilai;

namespace Sakip.Laporan;

/// <summary>The figures printed in one table, used in place of the model to see whether another figure follows from them.</summary>
/// <param name="isi">What the table prints.</param>
/// <param name="kecuali">The cell that is asked about; it does not count, and its row counts first.</param>
/// <param name="rujukan">What that cell states; other prints of the same do not count either.</param>
/// <param name="denganTurunan">Whether printed derived figures are used beside printed facts.</param>
internal sealed class SumberCetak(IsiCetak isi, AlamatSel kecuali, Rujukan rujukan, bool denganTurunan)
{
    private readonly List<AlamatSel> _dipakai = [];

    /// <summary>Gets the cells that were used so far, in order.</summary>
    public IReadOnlyList<AlamatSel> Dipakai => _dipakai;

    /// <summary>Finds the print of a fact, by the key of a figure or of an amount of money.</summary>
    public NilaiKinerja? FindFakta(object kunci) => Use(isi.FindFakta(kunci, kecuali.Baris))?.Nilai;

    public Rasio? Find(Rujukan dicari) =>
        denganTurunan && dicari != rujukan ? Use(isi.Find(dicari, kecuali.Baris))?.Nilai.Angka : null;

    /// <summary>Takes the first print that is not the cell asked about: one of its row, else any.</summary>
    private (AlamatSel Sel, NilaiKinerja Nilai)? Use(IEnumerable<(AlamatSel Sel, NilaiKinerja Nilai)> tercetak)
    {
        foreach (var satu in tercetak)
        {
            if (satu.Sel != kecuali)
            {
                _dipakai.Add(satu.Sel);
                return satu;
            }
        }

        return null;
    }
}
