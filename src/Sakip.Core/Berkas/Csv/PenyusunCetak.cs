using System.Globalization;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;

namespace Sakip.Berkas.Csv;

/// <summary>Makes the printed tables, once the data they refer to is complete.</summary>
internal sealed class PenyusunCetak(DataKinerja data, IReadOnlyList<TabelCetak> dasar, List<Masalah> catatanPetaan)
{
    private readonly List<(PembacaBaris Baca, List<BarisRencana> Baris)> _tabel = [];

    /// <summary>Gives every row of a table its id, so that references of other tables can be checked.</summary>
    public void Add(PembacaBaris baca, IEnumerable<(BarisCsv Baris, SubjekBaris? Subjek, IndikatorKinerja? Indikator)> isi)
    {
        var cetak = baca.Peta.Cetak!;
        if (dasar.Any(t => t.Id == cetak.Id) || _tabel.Any(t => t.Baca.Peta.Cetak!.Id == cetak.Id))
        {
            DaftarMasalah.Note(catatanPetaan, new(PesanDraf.CetakSudahAda, cetak.Tempat, ("id", cetak.Id)));
            return;
        }

        var terpakai = new HashSet<string>(StringComparer.Ordinal);
        var baris = new List<BarisRencana>();
        foreach (var (satu, subjek, indikator) in isi)
        {
            var idSubjek = subjek?.IdRencana ?? indikator?.Id;
            var id = idSubjek ?? ToId(baca.GetTeks(satu, baca.Peta.Subjek?.Id));
            baris.Add(new(satu, CreateId(id, satu.Urutan, terpakai), idSubjek, subjek?.IsInstansi == true, indikator?.Id));
        }

        _tabel.Add((baca, baris));
    }

    public IEnumerable<TabelCetak> Build() => _tabel.Select(t => Build(t.Baca, t.Baris)).ToArray();

    private static string? ToId(string teks) => Identitas.IsValid(teks) ? teks : null;

    private static string CreateId(string? id, int urutan, HashSet<string> terpakai)
    {
        var awal = id ?? "baris";
        var hasil = id ?? ToNomor(awal, urutan + 1);
        for (var nomor = 2; !terpakai.Add(hasil); nomor++)
        {
            hasil = ToNomor(awal, nomor);
        }

        return hasil;
    }

    private static string ToNomor(string awal, int nomor) => string.Create(CultureInfo.InvariantCulture, $"{awal}-{nomor}");

    private TabelCetak Build(PembacaBaris baca, List<BarisRencana> baris)
    {
        var cetak = baca.Peta.Cetak!;
        var rujukan = cetak.Kolom.ToDictionary(k => k.Id, k => (Kolom: FindSah(k, k.Menyatakan), Lain: FindSah(k, k.MenyatakanLain)));
        return new(
            cetak.Id,
            cetak.Nomor,
            cetak.Judul,
            cetak.Kolom.Where(k => baca.IsAda(k.Kolom)).Select(k => new KolomCetak(k.Id, k.Judul, rujukan[k.Id].Kolom)),
            baris.Select(b => Build(baca, b, rujukan)),
            cetak.Catatan);
    }

    /// <summary>Keeps a reference whose parts beside <c>*</c> are all there.</summary>
    private Rujukan? FindSah(PetaKolom kolom, Rujukan? rujukan)
    {
        if (rujukan is null || (!rujukan.CheckSubjek(data).Any() && rujukan.GetCetak().All(r => r.IsCetakAda(FindGaris))))
        {
            return rujukan;
        }

        DaftarMasalah.Note(catatanPetaan, new(PesanDraf.RujukanTidakAda, kolom.Kolom.Tempat, ("rujukan", rujukan.ToString()), ("kolom", kolom.Id)));
        return null;
    }

    /// <summary>Finds the rows and columns of a table that is drafted, or was there before.</summary>
    private (IEnumerable<string> Baris, IEnumerable<string> Kolom)? FindGaris(string tabel)
    {
        if (dasar.FirstOrDefault(t => t.Id == tabel) is { } lama)
        {
            return (lama.Baris.Select(b => b.Id), lama.Kolom.Select(k => k.Id));
        }

        var baru = _tabel.Find(t => t.Baca.Peta.Cetak!.Id == tabel);
        return baru.Baca is null ? null : (baru.Baris.Select(b => b.Id), baru.Baca.Peta.Cetak!.Kolom.Select(k => k.Id));
    }

    private BarisCetak Build(PembacaBaris baca, BarisRencana baris, Dictionary<string, (Rujukan? Kolom, Rujukan? Lain)> rujukan)
    {
        var cetak = baca.Peta.Cetak!;
        var sel = new Dictionary<string, SelCetak>(StringComparer.Ordinal);
        var isTanpaRujukan = false;
        foreach (var kolom in cetak.Kolom.Where(k => baca.IsAda(k.Kolom)))
        {
            var teks = baca.GetSel(baris.Baris, kolom.Kolom);
            var rusak = FindRusak(baca, baris.Baris, cetak, kolom.Id);
            if (string.IsNullOrWhiteSpace(teks) && rusak is null)
            {
                continue;
            }

            var (milikKolom, lain) = rujukan[kolom.Id];
            var milikSel = FindRujukan(baca, baris, kolom, milikKolom, lain, out var isTeks);
            isTanpaRujukan |= isTeks && baris is { Subjek: null, IsInstansi: false };
            var dibaca = rusak is null && !isTeks && (milikSel ?? milikKolom) is not null
                ? baca.FindDibaca(baris.Baris, kolom.Kolom)?.ToString()
                : null;
            sel[kolom.Id] = new(teks, milikSel, isTeks, rusak, dibaca);
        }

        if (isTanpaRujukan)
        {
            baca.Note(PesanDraf.BarisTanpaRujukan, baris.Baris, null);
        }

        return new(baris.Id, baris.Subjek, sel);
    }

    private static string? FindRusak(PembacaBaris baca, BarisCsv baris, PetaCetak cetak, string kolom) =>
        cetak.Rusak is { } rusak
        && (rusak.Sel.IsEmpty || rusak.Sel.Contains(kolom))
        && baca.GetTeks(baris, rusak.Kolom) is { Length: > 0 } sebab
            ? sebab
            : null;

    /// <summary>Finds what a cell states in its own words; null when the column says it right, or nothing is stated.</summary>
    private Rujukan? FindRujukan(PembacaBaris baca, BarisRencana baris, PetaKolom kolom, Rujukan? milikKolom, Rujukan? lain, out bool isTeks)
    {
        isTeks = false;
        if (baris.Subjek is null && lain is not null)
        {
            return lain;
        }

        if (milikKolom is null || !IsBerbintang(milikKolom))
        {
            return null;
        }

        string?[] calon = [baris.Subjek, baris.Indikator, baris.IsInstansi ? data.Instansi.Id : null];
        foreach (var id in calon.OfType<string>())
        {
            var terikat = milikKolom.Bind(id);
            if (!terikat.CheckSubjek(data).Any())
            {
                return id == baris.Subjek ? null : terikat;
            }
        }

        isTeks = true;
        if (baris.Subjek is not null || baris.IsInstansi)
        {
            baca.Note(PesanDraf.SelTanpaRujukan, baris.Baris, kolom.Kolom, ("rujukan", milikKolom.ToString()));
        }

        return null;
    }

    private static bool IsBerbintang(Rujukan rujukan) => rujukan.GetSubjek().Any(s => s.Id == Rujukan.SubjekBaris);

    /// <summary>A row with the id it has in print and what it is about.</summary>
    private sealed class BarisRencana(BarisCsv baris, string id, string? subjek, bool isInstansi, string? indikator)
    {
        public BarisCsv Baris { get; } = baris;

        public string Id { get; } = id;

        public string? Subjek { get; } = subjek;

        public bool IsInstansi { get; } = isInstansi;

        public string? Indikator { get; } = indikator;
    }
}
