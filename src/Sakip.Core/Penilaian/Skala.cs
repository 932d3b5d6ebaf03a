using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Penilaian;

/// <summary>A rating scale: bands, and what becomes of values between and above them.</summary>
/// <remarks>
/// The order of the bands has no meaning. A faulty scale (overlaps, gaps, reversed ends) is legal and gives faulty
/// scales' answers: two bands at once, or none.
/// </remarks>
public sealed class Skala
{
    private readonly Potongan[] _potongan;
    private readonly HasilPeringkat[] _hasil; // _hasil[i] holds below _potongan[i], the last above all
    private readonly KisiPotongan? _kisi; // the same cuts, for figures of few digits

    /// <summary>Creates a scale.</summary>
    /// <param name="nama">What the scale rates, for example <c>capaian</c> or <c>akip</c>.</param>
    /// <param name="peringkat">The bands; at least one.</param>
    /// <param name="celah">What becomes of a value between two bands.</param>
    /// <param name="puncak">What becomes of a value above the highest band.</param>
    /// <param name="dari">Which value of a capaian is rated.</param>
    /// <param name="pembulatan">A rounding of its own that the value goes through before it is rated; null for none.</param>
    /// <param name="takTerhitung">Predikat for what is not computable, by reason; the first of a reason counts.</param>
    /// <exception cref="ArgumentException">The name is blank, there is no band, or one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such policy or value to rate, or the top has no band above it to fall down from: <see cref="KebijakanCelah.PitaBawah"/>.
    /// </exception>
    public Skala(
        string nama,
        IEnumerable<Peringkat> peringkat,
        KebijakanCelah celah = KebijakanCelah.TanpaPeringkat,
        KebijakanCelah puncak = KebijakanCelah.TanpaPeringkat,
        DasarPenilaian dari = DasarPenilaian.Nilai,
        Pembulatan? pembulatan = null,
        IEnumerable<KategoriTakTerhitung>? takTerhitung = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(nama);
        ArgumentNullException.ThrowIfNull(peringkat);
        Penjaga.CheckAnggota((int)celah, (int)KebijakanCelah.Dibiarkan, nameof(celah));
        Penjaga.CheckAnggota((int)puncak, (int)KebijakanCelah.Dibiarkan, nameof(puncak));
        Penjaga.CheckAnggota((int)dari, (int)DasarPenilaian.Mentah, nameof(dari));
        if (puncak == KebijakanCelah.PitaBawah)
        {
            throw new ArgumentOutOfRangeException(nameof(puncak), puncak, "Above the highest band there is none to fall down from.");
        }

        Nama = nama;
        Peringkat = [.. peringkat];
        Celah = celah;
        Puncak = puncak;
        Dari = dari;
        Pembulatan = pembulatan;
        TakTerhitung = [.. takTerhitung ?? []];
        if (Peringkat.IsEmpty || Peringkat.Any(p => p is null))
        {
            throw new ArgumentException("A scale needs bands, and each must be there.", nameof(peringkat));
        }

        Pembagian = PembagiSkala.Resolve(Peringkat, celah, puncak);
        (_potongan, _hasil) = Pembagian;
        _kisi = KisiPotongan.From(_potongan);
    }

    /// <summary>Gets what the scale rates.</summary>
    public string Nama { get; }

    /// <summary>Gets the bands, in the order given.</summary>
    public ImmutableArray<Peringkat> Peringkat { get; }

    /// <summary>Gets what becomes of a value between two bands.</summary>
    public KebijakanCelah Celah { get; }

    /// <summary>Gets what becomes of a value above the highest band.</summary>
    public KebijakanCelah Puncak { get; }

    /// <summary>Gets which value of a capaian is rated.</summary>
    public DasarPenilaian Dari { get; }

    /// <summary>Gets the rounding that the value goes through before it is rated; null for none.</summary>
    public Pembulatan? Pembulatan { get; }

    /// <summary>Gets the predikat for what is not computable, by reason.</summary>
    public ImmutableArray<KategoriTakTerhitung> TakTerhitung { get; }

    /// <summary>Gets where the scale is cut, and what holds in each part.</summary>
    internal PembagiSkala.Pembagian Pembagian { get; }

    /// <summary>Gives what is not computable the predikat for its reason.</summary>
    /// <param name="alasan">The reason.</param>
    /// <returns>The predikat, or none where the scale has none for it.</returns>
    public HasilPeringkat RateTakTerhitung(AlasanTakTerhitung alasan)
    {
        foreach (var kategori in TakTerhitung)
        {
            if (kategori.Alasan == alasan)
            {
                return kategori.Hasil;
            }
        }

        return HasilPeringkat.Tiada;
    }

    /// <summary>Finds the band of a capaian: picks the value that is rated, rounds it if the scale says so, and looks it up.</summary>
    /// <param name="mentah">The result of the formula.</param>
    /// <param name="tepat">The exact value after the steps.</param>
    /// <param name="nilai">The value to show.</param>
    /// <returns>One band, several, or none.</returns>
    public HasilPeringkat Rate(Rasio mentah, Rasio tepat, Rasio nilai)
    {
        var dinilai = Dari switch
        {
            DasarPenilaian.Mentah => mentah,
            DasarPenilaian.Tepat => tepat,
            _ => nilai,
        };
        return RateBulat(dinilai);
    }

    /// <summary>Finds the band of the value that is rated, after the scale's own rounding if it has one.</summary>
    /// <param name="dinilai">The value.</param>
    /// <returns>One band, several, or none.</returns>
    public HasilPeringkat RateBulat(Rasio dinilai) =>
        Pembulatan is not { } pembulatan ? Rate(dinilai)
        : pembulatan.TryRound(dinilai, out var bulat) ? Rate(bulat)
        : HasilPeringkat.Tiada;

    /// <summary>Gets the decimals of the grid on which the rated values lie; null when they are not rounded.</summary>
    /// <param name="penutup">The rounding that closes the steps of the pack; null when it does not round last.</param>
    /// <returns>The decimals.</returns>
    public int? GetDesimal(Pembulatan? penutup) => Pembulatan?.Desimal ?? (Dari == DasarPenilaian.Nilai ? penutup?.Desimal : null);

    /// <summary>Finds the band of a value; no allocation.</summary>
    /// <param name="angka">The value, rounded before by the pack's steps if it rounds.</param>
    /// <returns>One band, several, or none.</returns>
    public HasilPeringkat Rate(decimal angka)
    {
        if (_kisi is not null && _kisi.TryFind(angka, out var bagian))
        {
            return _hasil[bagian];
        }

        var i = 0;
        while (i < _potongan.Length && !_potongan[i].IsAbove(angka))
        {
            i++;
        }

        return _hasil[i];
    }

    /// <summary>Finds the band of an exact ratio.</summary>
    /// <param name="angka">The value.</param>
    /// <returns>One band, several, or none.</returns>
    public HasilPeringkat Rate(Rasio angka)
    {
        if (angka.TryToDecimal(out var tepat))
        {
            return Rate(tepat);
        }

        var i = 0;
        while (i < _potongan.Length && !_potongan[i].IsAbove(angka))
        {
            i++;
        }

        return _hasil[i];
    }

    /// <summary>Finds a band, or a predikat for what is not computable, by its word.</summary>
    /// <param name="predikat">The word; upper and lower case do not matter.</param>
    /// <returns>The band, or null.</returns>
    public Peringkat? FindPeringkat(string predikat) =>
        Peringkat.Concat(TakTerhitung.Select(t => t.Peringkat))
            .FirstOrDefault(p => string.Equals(p.Predikat, predikat, StringComparison.OrdinalIgnoreCase));
}
