using System.Collections.Immutable;
using System.Globalization;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Tampilan;

/// <summary>Puts what a verification found in the order and the words it is read in; text and Markdown only set it.</summary>
/// <param name="hasil">The verification.</param>
/// <param name="bahasa">The language.</param>
internal sealed class SusunanTemuan(HasilVerifikasi hasil, Bahasa bahasa)
{
    private const int BuktiTerbanyak = 4;
    private const int SebabTerbanyak = 3;
    private const int HurufKalimat = 120;
    private const int DigitUang = 5;

    private readonly LaporanKinerja _laporan = hasil.Laporan;

    /// <summary>Groups the findings nobody has accepted: roots, most severe first, their consequences below them.</summary>
    public IReadOnlyList<KelompokTemuan> GetKelompok()
    {
        var akibat = hasil.Temuan.Where(t => t.Akar is not null && hasil.FindDiterima(t) is null).ToLookup(t => t.Akar!);
        var akar = hasil.Semua.Where(t => t.Akar is null && (hasil.FindDiterima(t) is null || GetAkibat(t).Any())).ToArray();
        var nomor = 0; // counts on from group to group
        return
        [
            .. akar.GroupBy(t => (t.Sel.Tabel, Judul: ToJudul(t.Sel)))
                .Select(g => new KelompokTemuan(g.Key.Judul, [.. g.Select(t => ToButir(t, ++nomor, GetAkibat(t)))])),
        ];

        IEnumerable<Temuan> GetAkibat(Temuan temuan) => temuan.Pemeriksaan is null ? akibat[temuan.Sel] : [];
    }

    /// <summary>Sums up: figures checked, reproduced, failed, not checkable; then what the checks found, and what was accepted.</summary>
    public IEnumerable<string> GetRingkasan()
    {
        var (tak, baru) = (hasil.TakTerperiksa.Length, hasil.Baru);
        yield return Say(
            $"{hasil.Diperiksa} sel diperiksa: {hasil.Cocok} cocok, {hasil.Temuan.Length} berbeda. {tak} sel tak terperiksa.",
            $"{hasil.Diperiksa} cells checked: {hasil.Cocok} agree, {hasil.Temuan.Length} differ. {tak} could not be checked.");
        var peringatan = hasil.Pemeriksaan.Count(t => t.Tingkat == TingkatPemeriksaan.Peringatan);
        if (!hasil.Pemeriksaan.IsEmpty)
        {
            yield return Say(
                $"Pemeriksaan di samping sel menemukan {hasil.Pemeriksaan.Length}, {peringatan} di antaranya peringatan.",
                $"The checks beside the cells found {hasil.Pemeriksaan.Length}, {peringatan} of them warnings.");
        }

        if (!hasil.Diterima.Butir.IsEmpty)
        {
            yield return Say(
                $"{hasil.Semua.Length - baru.Length} temuan sudah diterima, {baru.Length} baru.",
                $"Findings: {hasil.Semua.Length - baru.Length} accepted, {baru.Length} new.");
        }
    }

    /// <summary>Says what else is to be known: accepted findings that are gone, look-alike letters, cells not checked.</summary>
    public IEnumerable<string> GetCatatan()
    {
        if (!hasil.Usang.IsEmpty)
        {
            yield return Say("Diterima tetapi tidak ditemukan lagi: ", "Accepted but found no more: ") + string.Join(", ", hasil.Usang);
        }

        if (!hasil.HurufDilipat.IsEmpty)
        {
            yield return Say("Huruf yang hanya mirip huruf Latin, dibaca sebagai Latin: ", "Letters that only look Latin, read as Latin: ")
                + string.Join(", ", hasil.HurufDilipat);
        }

        foreach (var satu in hasil.TakTerperiksa.GroupBy(t => ExplainTakTerperiksa(t.Sel, t.Alasan)))
        {
            yield return Say("Tak terperiksa, ", "Not checked, ") + $"{satu.Key}: {string.Join(", ", satu.Select(t => t.Sel))}";
        }
    }

    /// <summary>Names code, id and gravity of a finding.</summary>
    public string ToTanda(ButirTemuan butir) =>
        $"{butir.Temuan.Kode} {butir.Temuan.Id}"
        + (butir.Temuan.Tingkat == TingkatPemeriksaan.Peringatan ? $", {Label.Peringatan.In(bahasa)}" : string.Empty)
        + (butir.IsDiterima ? $", {Say("sudah diterima", "accepted")}" : string.Empty);

    /// <summary>Says what is printed and what should be; a check compares what stands in different places, and says so itself.</summary>
    public string ToAngka(ButirTemuan butir)
    {
        var tercetak = $"{Label.Tercetak.In(bahasa).ToLowerInvariant()} {Quote(butir.Temuan.Tercetak)}";
        return (butir.Temuan.Pemeriksaan, butir.Temuan.Hitung) switch
        {
            (null, _) when butir.Temuan.Kode.Equals(PesanTemuan.BatasTakTerpenuhi) => butir.Uraian!,
            (null, var hitung) => $"{tercetak}, {Label.Seharusnya.In(bahasa).ToLowerInvariant()} {hitung}{(butir.Uraian is null ? string.Empty : $". {butir.Uraian}")}",
            (_, "") when butir.Temuan.Sel.Tabel != AlamatSel.Aturan => $"{tercetak}. {butir.Uraian}",
            _ => butir.Uraian!,
        };
    }

    private static string Quote(string teks) => string.IsNullOrWhiteSpace(teks) ? "\"\"" : teks;

    private string Say(string indonesia, string inggris) => new KataDwibahasa(indonesia, inggris).In(bahasa);

    private ButirTemuan ToButir(Temuan temuan, int nomor, IEnumerable<Temuan> akibat) => new(
        temuan,
        nomor,
        ToTempat(temuan.Sel),
        ToUraian(temuan),
        ToAturan(temuan),
        nomor == 0 || temuan.Pemeriksaan is not null || temuan.Kode.Equals(PesanTemuan.BatasTakTerpenuhi) ? null : ToSebab(temuan),
        nomor == 0 ? null : ToBukti(temuan.Bukti),
        [.. akibat.Select(t => ToButir(t, 0, []))],
        hasil.FindDiterima(temuan) is not null);

    /// <summary>Says what the printed and the recomputed figure alone do not tell.</summary>
    private string? ToUraian(Temuan temuan) =>
        temuan.Pemeriksaan is not null || temuan.Kode.Equals(PesanTemuan.BatasTakTerpenuhi) ? temuan.ToPesan(bahasa)
        : temuan.Selisih is null ? null
        : $"{Say("Selisih", "Difference")} {temuan.Selisih}"
            + (temuan.Penyebab is null ? "." : Say($", sama dengan {temuan.Penyebab}.", $", the amount of {temuan.Penyebab}."));

    private string ToJudul(AlamatSel sel) => sel.Tabel switch
    {
        AlamatSel.Data => Say("Data (tidak tercetak pada tabel)", "Data (printed in no table)"),
        AlamatSel.Aturan => Say("Paket aturan", "Rule pack"),
        KalimatCetak.Tabel => FindKalimat(sel)?.Tempat is { } tempat ? $"{Say("Kalimat", "Sentences")}, {tempat}" : Say("Kalimat", "Sentences"),
        _ => _laporan.FindTabel(sel.Tabel) is not { } tabel ? sel.Tabel
            : tabel.ToString() is { Length: > 0 } judul ? judul
            : tabel.Id,
    };

    private string ToTempat(AlamatSel sel)
    {
        if (FindKalimat(sel) is { } kalimat)
        {
            return $"\"{Cut(kalimat.Teks)}\"";
        }

        var tabel = _laporan.FindTabel(sel.Tabel);
        var baris = FindNama(tabel is null ? sel.Baris : tabel.FindBaris(sel.Baris)?.Subjek) ?? sel.Baris;
        var kolom = tabel?.Kolom.FirstOrDefault(k => k.Id == sel.Kolom)?.Judul;
        return kolom is { Length: > 0 } ? $"{baris} · {kolom}" : baris;
    }

    private KalimatCetak? FindKalimat(AlamatSel sel) => sel.Tabel == KalimatCetak.Tabel ? _laporan.Kalimat.FirstOrDefault(k => k.Id == sel.Baris) : null;

    private string? FindNama(string? id) =>
        id is null ? null
        : _laporan.Data.FindIndikator(id)?.Nama ?? _laporan.Data.FindSimpul(id)?.Nama ?? _laporan.Data.FindUnit(id)?.Nama
            ?? (_laporan.Data.Instansi.Id == id ? _laporan.Data.Instansi.Nama : null);

    private static string Cut(string teks) => teks.Length <= HurufKalimat ? teks : string.Concat(teks.AsSpan(0, FindAkhirKata(teks)), " ...");

    private static int FindAkhirKata(string teks) =>
        teks.LastIndexOf(' ', HurufKalimat) is > 0 and var spasi ? spasi
        : char.IsHighSurrogate(teks[HurufKalimat - 1]) ? HurufKalimat - 1
        : HurufKalimat;

    private string? ToAturan(Temuan temuan)
    {
        var jejak = temuan.Explain();
        var rumus = temuan.Kode.Equals(PesanTemuan.JumlahBerbeda)
            ? Say("jumlah bagiannya dalam kolom itu", "the sum of its parts in that column")
            : (jejak?.Pita ?? []).Where(p => p.IsBerlaku).Select(p => $"{p.Predikat} ({p.Selang})").FirstOrDefault() ?? jejak?.Rumus;
        var rujukan = temuan.Rujukan?.ToString();
        var isi = rumus is null || rujukan?.StartsWith($"{rumus}(", StringComparison.Ordinal) == true ? rujukan ?? string.Empty : $"{rujukan} = {rumus}"; // jumlah(...) says itself that it is a sum
        var sumber = string.Join("; ", temuan.DasarHukum.Select(d => d.ToString()));
        return string.Join(" · ", new[] { isi, sumber }.Where(s => s.Length > 0)) is { Length: > 0 } semua ? semua : null;
    }

    private string ToSebab(Temuan temuan)
    {
        if (temuan.Sebab is not [var pertama, .. var lain])
        {
            return Diagnosis.Sebab.GetTidakTerjelaskan(bahasa);
        }

        var berikut = lain.Take(SebabTerbanyak - 1).Select(s => s.ToPesan(bahasa).TrimEnd('.'));
        var sisa = lain.Length - (SebabTerbanyak - 1);
        return pertama.ToPesan(bahasa)
            + (lain.IsEmpty ? string.Empty : $" {Say("Atau", "Or")}: {string.Join("; ", berikut)}{(sisa <= 0 ? "." : Say($"; dan {sisa} lainnya.", $"; and {sisa} more."))}");
    }

    private string? ToBukti(ImmutableArray<(string Rujukan, string Angka)> bukti)
    {
        var sisa = bukti.Length - BuktiTerbanyak;
        return bukti.IsEmpty
            ? null
            : string.Join("; ", bukti.Take(BuktiTerbanyak).Select(b => $"{b.Rujukan} = {ToRibuan(b.Angka)}"))
                + (sisa <= 0 ? string.Empty : Say($"; dan {sisa} lainnya", $"; and {sisa} more"));
    }

    /// <summary>Sets the points of thousands in an amount that a trace writes without them.</summary>
    private static string ToRibuan(string angka) =>
        angka.Length >= DigitUang && decimal.TryParse(angka, NumberStyles.None, CultureInfo.InvariantCulture, out var uang) ? AngkaIndonesia.Format(uang) : angka;

    /// <summary>Says why a cell could not be compared.</summary>
    public string ExplainTakTerperiksa(AlamatSel sel, AlasanTakTerhitung? alasan) =>
        alasan is { } isi ? isi.ToKata().In(bahasa)
        : _laporan.FindTabel(sel.Tabel)?.FindBaris(sel.Baris)?.FindSel(sel.Kolom)?.Rusak is { } rusak ? Say($"rusak pada sumber ({rusak})", $"damaged in the source ({rusak})")
        : Say("tercetak dalam bentuk lain daripada faktanya", "printed in another form than the fact");
}
