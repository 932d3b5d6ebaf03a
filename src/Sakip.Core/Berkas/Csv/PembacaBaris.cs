using System.Globalization;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Berkas.Csv;

/// <summary>Takes texts and figures from the rows of one table as its mapping says, and notes what cannot be read.</summary>
internal sealed class PembacaBaris
{
    private readonly string? _akhiranCetak;
    private readonly List<Masalah> _catatan;
    private readonly Dictionary<Isian, int> _kolom = [];

    /// <summary>Creates the reader and looks up all columns that the mapping names.</summary>
    /// <param name="peta">The mapping of the table.</param>
    /// <param name="tabel">The table.</param>
    /// <param name="akhiranCetak">The ending of columns that hold the print; null for none.</param>
    /// <param name="catatan">Takes what is wrong in the table.</param>
    /// <param name="catatanPetaan">Takes what is wrong in the mapping.</param>
    public PembacaBaris(PetaTabel peta, TabelCsv tabel, string? akhiranCetak, List<Masalah> catatan, List<Masalah> catatanPetaan)
    {
        Peta = peta;
        Tabel = tabel;
        _akhiranCetak = akhiranCetak;
        _catatan = catatan;
        foreach (var isian in GetIsian(peta).Where(i => i?.Kolom is not null))
        {
            var kolom = tabel.FindKolom(isian!.Kolom!);
            if (kolom >= 0)
            {
                _kolom[isian] = kolom;
            }
            else
            {
                DaftarMasalah.Note(
                    catatanPetaan,
                    new(PesanDraf.KolomTidakAda, isian.Tempat, ("berkas", tabel.Nama), ("kolom", isian.Kolom), ("saran", Saran.Find(isian.Kolom!, tabel.Judul))));
            }
        }
    }

    public PetaTabel Peta { get; }

    public TabelCsv Tabel { get; }

    /// <summary>Gets the columns that are read, with those of the numbers read from a print.</summary>
    public IEnumerable<int> KolomTerpakai =>
        _kolom.Values.Concat(_kolom.Values.Select(FindKolomAngka).OfType<int>()).Concat(
            Enumerable.Range(0, Tabel.Judul.Length).Where(k => Peta.Abaikan.Any(pola => IsCocok(pola, Tabel.Judul[k]))));

    /// <summary>Tells whether a text can be had: it is a constant, or its column is there.</summary>
    public bool IsAda(Isian? isian) => isian is not null && (isian.Kolom is null || _kolom.ContainsKey(isian));

    public bool IsTersaring(BarisCsv baris) => Peta.Saring.All(s => _kolom.TryGetValue(s.Kolom, out var k) && baris.Teks[k].Trim() == s.Teks.Trim());

    public string GetTeks(BarisCsv baris, Isian? isian) =>
        isian is null ? string.Empty
        : isian.Tetap ?? (_kolom.TryGetValue(isian, out var kolom) ? isian.ToTeks(baris.Teks[kolom]) : string.Empty);

    /// <summary>Gets the text of a cell as it stands.</summary>
    public string GetSel(BarisCsv baris, Isian isian) => _kolom.TryGetValue(isian, out var kolom) ? baris.Teks[kolom] : string.Empty;

    public Tempat GetTempat(BarisCsv baris, Isian? isian = null) =>
        Tabel.GetTempat(baris, isian is not null && _kolom.TryGetValue(isian, out var kolom) ? kolom : null);

    public void Note(Masalah masalah) => DaftarMasalah.Note(_catatan, masalah);

    public void Note(KodePesan kode, BarisCsv baris, Isian? isian, params ReadOnlySpan<(string Nama, object? Isi)> fakta) =>
        Note(new(kode, GetTempat(baris, isian), fakta));

    /// <summary>Reads a figure: the print, or where that cannot be read the number beside it; null for none and after a problem.</summary>
    public NilaiKinerja? ReadNilai(BarisCsv baris, Isian isian)
    {
        var teks = GetTeks(baris, isian);
        var angka = FindAngka(baris, isian);
        switch (NilaiKinerja.Read(teks))
        {
            case BacaanNilai.Terbaca terbaca:
                if (angka is not null && terbaca.Nilai.Angka is { } tercetak && tercetak != angka)
                {
                    Note(PesanDraf.BedaBacaan, baris, isian, ("teks", teks), ("kolom", Tabel.Judul[FindKolomAngka(_kolom[isian])!.Value]), ("angka", AngkaIndonesia.Format(angka.Value)));
                }

                return terbaca.Nilai;
            case BacaanNilai.Taksa taksa:
                if (taksa.Kemungkinan.FirstOrDefault(n => n.Angka is { } satu && satu == angka) is { } pilihan)
                {
                    return pilihan;
                }

                Note(PesanLaporan.NilaiTaksa, baris, isian, ("teks", teks), ("pilihan", string.Join(" / ", taksa.Kemungkinan)));
                return null;
            case BacaanNilai.Cacat when angka is not null:
                return NilaiKinerja.FromAngka(angka.Value);
            case BacaanNilai.Cacat cacat:
                Note(cacat.Masalah.Kode, baris, isian, ("teks", teks));
                return null;
            default:
                return null;
        }
    }

    /// <summary>Finds the number that was read from a print that cannot be read; null when it can be, or there is no number.</summary>
    public NilaiKinerja? FindDibaca(BarisCsv baris, Isian isian) =>
        NilaiKinerja.Read(GetSel(baris, isian)) is BacaanNilai.Cacat && FindAngka(baris, isian) is { } angka ? NilaiKinerja.FromAngka(angka) : null;

    private decimal? FindAngka(BarisCsv baris, Isian isian) =>
        _kolom.TryGetValue(isian, out var kolom)
        && FindKolomAngka(kolom) is { } kolomAngka
        && AngkaIndonesia.CountDigit(baris.Teks[kolomAngka]) <= 28
        && decimal.TryParse(
            baris.Teks[kolomAngka].Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var angka)
            ? angka
            : null;

    /// <summary>Finds the column of the number read from a printed column.</summary>
    private int? FindKolomAngka(int kolom)
    {
        var judul = Tabel.Judul[kolom];
        if (_akhiranCetak is null || !judul.EndsWith(_akhiranCetak, StringComparison.Ordinal))
        {
            return null;
        }

        var angka = Tabel.FindKolom(judul[..^_akhiranCetak.Length]);
        return angka < 0 ? null : angka;
    }

    /// <summary>Whether a name fits a pattern in which <c>*</c> stands for any letters at the start or the end.</summary>
    private static bool IsCocok(string pola, string nama)
    {
        var inti = pola.Trim('*');
        return (pola.StartsWith('*'), pola.EndsWith('*')) switch
        {
            (true, true) => nama.Contains(inti, StringComparison.Ordinal),
            (true, false) => nama.EndsWith(inti, StringComparison.Ordinal),
            (false, true) => nama.StartsWith(inti, StringComparison.Ordinal),
            _ => nama == pola,
        };
    }

    private static IEnumerable<Isian?> GetIsian(PetaTabel peta) =>
    [
        .. peta.Saring.Select(s => s.Kolom),
        peta.Subjek?.Id, peta.Subjek?.Nama, peta.Subjek?.Tingkat, peta.Subjek?.Induk, peta.Subjek?.Kode, peta.Subjek?.Unit,
        peta.Indikator?.Id, peta.Indikator?.Nama, peta.Indikator?.Induk, peta.Indikator?.Satuan, peta.Indikator?.Polaritas,
        peta.Indikator?.Akumulasi, peta.Indikator?.Formulasi,
        .. peta.Fakta.SelectMany(f => new[] { f.Kolom, f.Periode, f.Dokumen, f.Instansi, f.DibawaDari }),
        .. peta.Anggaran.SelectMany(a => new[] { a.Kolom, a.Periode, a.SumberDana }),
        peta.Dukungan,
        .. peta.Narasi.Select(n => n.Kolom),
        peta.Cetak?.Rusak?.Kolom,
        .. peta.Cetak?.Kolom.Select(k => k.Kolom) ?? [],
    ];
}
