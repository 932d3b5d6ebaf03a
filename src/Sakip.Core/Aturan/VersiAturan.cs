using System.Collections.Immutable;
using NodaTime;
using Sakip.Nilai;
using Sakip.Penelusuran;
using Sakip.Penilaian;

namespace Sakip.Aturan;

/// <summary>The rules of a pack as they hold over a stretch of time.</summary>
public sealed class VersiAturan
{
    /// <summary>The name of the scale that rates capaian.</summary>
    public const string SkalaCapaian = "capaian";

    private Lazy<string>? _sidikJari;

    private readonly ImmutableArray<Skala> _skala = [];

    internal VersiAturan(string kodePaket, LocalDate mulai, LocalDate? sampai, AturanCapaian capaian, AturanRerata rerata)
    {
        KodePaket = kodePaket;
        Mulai = mulai;
        Sampai = sampai;
        Capaian = capaian;
        Rerata = rerata;
        LangkahRerata = rerata.Langkah ?? capaian.Langkah.ToPenutup();
    }

    /// <summary>Gets the code of the pack.</summary>
    public string KodePaket { get; }

    /// <summary>Gets the first day these rules hold.</summary>
    public LocalDate Mulai { get; }

    /// <summary>Gets the last day these rules hold; null when open.</summary>
    public LocalDate? Sampai { get; }

    /// <summary>Gets the sources of the rules.</summary>
    public ImmutableArray<Sitasi> DasarHukum { get; internal init; } = [];

    /// <summary>Gets the sources of single values, by their path in the version as in the file.</summary>
    internal IReadOnlyDictionary<string, Sitasi[]> DasarHukumBagian { get; init; } = new Dictionary<string, Sitasi[]>();

    /// <summary>Gets the rules for capaian.</summary>
    public AturanCapaian Capaian { get; }

    /// <summary>Gets the rules for means.</summary>
    public AturanRerata Rerata { get; }

    /// <summary>Gets the steps that a mean goes through: those of its own, else the closing rounding of the capaian.</summary>
    public RangkaianLangkah LangkahRerata { get; }

    /// <summary>Gets how the figures of several periods combine.</summary>
    public AturanPeriode Periode { get; internal init; } = AturanPeriode.Bawaan;

    /// <summary>Gets how figures are shown.</summary>
    public AturanTampilan Tampilan { get; internal init; } = AturanTampilan.Bawaan;

    /// <summary>Gets the scales.</summary>
    public ImmutableArray<Skala> Skala
    {
        get => _skala;
        internal init
        {
            _skala = value;
            PeringkatCapaian = FindSkala(SkalaCapaian);
        }
    }

    /// <summary>Gets the ordinal tables.</summary>
    public ImmutableArray<TabelOrdinal> Ordinal { get; internal init; } = [];

    /// <summary>Gets the formulas for efficiency.</summary>
    public ImmutableArray<AturanEfisiensi> Efisiensi { get; internal init; } = [];

    /// <summary>Gets the composite indices.</summary>
    public ImmutableArray<AturanIndeks> Indeks { get; internal init; } = [];

    /// <summary>Gets the consistency checks of the pack, and how grave it says built-in ones are.</summary>
    public ImmutableArray<AturanPemeriksaan> Pemeriksaan { get; internal init; } = [];

    /// <summary>Gets a remark; null for none.</summary>
    public string? Catatan { get; internal init; }

    /// <summary>Gets the content hash of the pack: SHA-256 over its canonical form, in hexadecimal.</summary>
    /// <remarks>Computed when somebody first asks.</remarks>
    public string SidikJari => _sidikJari?.Value ?? string.Empty;

    /// <summary>Gets the scale that rates capaian; null when the pack has none.</summary>
    public Skala? PeringkatCapaian { get; private init; }

    /// <summary>Gets the sources of one value: its own, else those of what it stands in, else those of the version.</summary>
    /// <param name="bagian">
    /// The path of the value in the version, as in the file: <c>capaian.rumus.positif</c>, <c>capaian.langkah[0]</c>,
    /// <c>skala.capaian.peringkat[2]</c>. A name with a dot, a bracket, a quote or a backslash stands in brackets:
    /// <c>capaian.rumusIndikator['1.2']</c>, a quote or backslash in it behind a backslash.
    /// </param>
    /// <returns>The sources; a value inherited from another pack keeps those it has there.</returns>
    public ImmutableArray<Sitasi> GetDasarHukum(string bagian)
    {
        ArgumentNullException.ThrowIfNull(bagian);
        for (var jalur = bagian; jalur.Length > 0; jalur = ToJalurInduk(jalur))
        {
            if (DasarHukumBagian.TryGetValue(jalur, out var sitasi))
            {
                return [.. sitasi];
            }
        }

        return DasarHukum;
    }

    /// <summary>Gets the path of what has a name, for <see cref="GetDasarHukum"/>; what has <c>1.2</c> does not stand in what has <c>1</c>.</summary>
    internal static string ToJalur(string bagian, string nama) => nama.AsSpan().IndexOfAny(".[]'\\") < 0
        ? $"{bagian}.{nama}"
        : $"{bagian}['{nama.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}']";

    /// <summary>Cuts the last name or number off a path. A quote in a name follows a backslash, so <c>['</c> only begins one.</summary>
    internal static string ToJalurInduk(string jalur) => jalur[..Math.Max(
        0,
        jalur.EndsWith("']", StringComparison.Ordinal)
            ? jalur.LastIndexOf("['", StringComparison.Ordinal)
            : jalur.LastIndexOfAny(['.', '[']))];

    /// <summary>Finds a scale by name.</summary>
    /// <param name="nama">For example <c>capaian</c> or <c>akip</c>.</param>
    /// <returns>The scale, or null.</returns>
    public Skala? FindSkala(string nama) => Skala.FirstOrDefault(s => s.Nama == nama);

    /// <summary>Finds a formula for efficiency by name.</summary>
    /// <param name="nama">For example <c>selisih</c>.</param>
    /// <returns>The formula, or null.</returns>
    public AturanEfisiensi? FindEfisiensi(string nama) => Efisiensi.FirstOrDefault(e => e.Nama == nama);

    /// <summary>Finds a composite index by name.</summary>
    /// <param name="nama">For example <c>skm</c>.</param>
    /// <returns>The index, or null.</returns>
    public AturanIndeks? FindIndeks(string nama) => Indeks.FirstOrDefault(i => i.Nama == nama);

    /// <summary>Tells how grave failing a built-in check is: as the pack says, else as the check itself does.</summary>
    /// <param name="pemeriksaan">The check.</param>
    /// <returns>The gravity; <see cref="TingkatPemeriksaan.Mati"/> when the pack turned it off.</returns>
    public TingkatPemeriksaan GetTingkat(PemeriksaanBaku pemeriksaan)
    {
        ArgumentNullException.ThrowIfNull(pemeriksaan);
        return Pemeriksaan.FirstOrDefault(p => p.Nama == pemeriksaan.Nama)?.Tingkat ?? pemeriksaan.Tingkat;
    }

    /// <summary>Finds the scores of two predikat in one ordinal table: the first that has both.</summary>
    /// <param name="target">The predikat to reach.</param>
    /// <param name="realisasi">The predikat reached.</param>
    /// <returns>Both scores, or null when no table has both.</returns>
    public (decimal Target, decimal Realisasi)? FindSkor(string target, string realisasi)
    {
        foreach (var tabel in Ordinal)
        {
            if (tabel.FindSkor(target) is { } a && tabel.FindSkor(realisasi) is { } b)
            {
                return (a, b);
            }
        }

        return null;
    }

    /// <summary>Tells whether the rules hold on a day.</summary>
    /// <param name="tanggal">The day.</param>
    /// <returns>Whether it lies between first and last day, both included.</returns>
    public bool IsBerlaku(LocalDate tanggal) => tanggal >= Mulai && (Sampai is not { } akhir || tanggal <= akhir);

    /// <summary>Sets how the content hash of the pack is computed; once, before anybody sees the rules.</summary>
    internal void SetSidikJari(Lazy<string> sidikJari) => _sidikJari = sidikJari;

    /// <summary>Returns pack and first day.</summary>
    /// <returns>For example <c>permendagri-86-2017@2017-01-01</c>.</returns>
    public override string ToString() => $"{KodePaket}@{TanggalIso.Format(Mulai)}";
}
