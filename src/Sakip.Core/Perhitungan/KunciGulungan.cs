using System.Globalization;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>What a group of a roll-up is of, in one dimension.</summary>
/// <remarks>
/// Equal for the same thing in several data: local ids count within one body, codes of nodes and accounts over all bodies,
/// whatever their leading zeros. Where equal keys are written in several ways, a group shows the first by letters.
/// </remarks>
public sealed class KunciGulungan : IEquatable<KunciGulungan>
{
    private readonly object _identitas;

    private KunciGulungan(DimensiGulungan dimensi, string id, string nama, object? kode = null)
    {
        Dimensi = dimensi;
        Id = id;
        Nama = nama;
        _identitas = kode ?? id;
    }

    /// <summary>Gets the dimension.</summary>
    public DimensiGulungan Dimensi { get; }

    /// <summary>Gets the text that groups are ordered by; empty for what has none of the dimension.</summary>
    /// <remarks>A code, a year, or ids from the region down: <c>Kota Contoh/setda/S1</c>.</remarks>
    public string Id { get; }

    /// <summary>Gets whether <see cref="Id"/> is a code of nomenclature or of an account, the same over all bodies.</summary>
    public bool IsKode => _identitas is not string;

    /// <summary>Gets the name to show; empty for what has none of the dimension.</summary>
    public string Nama { get; }

    /// <summary>Compares dimension and what the key is of, not the name.</summary>
    /// <param name="other">The other key.</param>
    /// <returns>Whether they are of the same.</returns>
    public bool Equals(KunciGulungan? other) => other is not null && Dimensi == other.Dimensi && _identitas.Equals(other._identitas);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KunciGulungan);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Dimensi, _identitas);

    /// <summary>Returns the name, or a dash for what has none of the dimension.</summary>
    /// <returns>For example <c>Sekretariat Daerah</c>.</returns>
    public override string ToString() => Nama.Length == 0 ? "-" : Nama;

    /// <summary>Finds the key of a member of a measurement.</summary>
    internal static KunciGulungan From(DimensiGulungan dimensi, DataKinerja data, Periode periode, SimpulRencana? simpul, IndikatorKinerja? indikator = null)
    {
        var instansi = GetId(data.Instansi);
        return dimensi switch
        {
            DimensiGulungan.Provinsi => FromTeks(dimensi, data.Instansi.Provinsi ?? string.Empty),
            DimensiGulungan.Pemda => FromTeks(dimensi, data.Instansi.Pemda ?? string.Empty),
            DimensiGulungan.Instansi => new(dimensi, instansi, data.Instansi.Nama),
            DimensiGulungan.Tahun => FromTeks(dimensi, periode is Periode.Jangka ? periode.ToString() : ToTeks(periode.Akhir.Year)),
            DimensiGulungan.Triwulan => FromTeks(dimensi, periode switch
            {
                Periode.Triwulanan satu => $"TW{satu.Nomor}",
                Periode.SampaiTriwulan sampai => $"sdTW{sampai.Terakhir.Nomor}",
                _ => string.Empty,
            }),
            DimensiGulungan.Indikator => new(dimensi, $"{instansi}/{indikator!.Id}", indikator.Nama),
            _ => FromSimpul(dimensi, instansi, FindSimpul(data, simpul, GetJenis(dimensi)!.Value)),
        };
    }

    /// <summary>Identifies a body over several data; ids hold no slash.</summary>
    internal static string GetId(Instansi instansi) => instansi.Pemda is { } pemda ? $"{pemda}/{instansi.Id}" : instansi.Id;

    /// <summary>Finds the level of node that a dimension is of; null for none.</summary>
    internal static JenisSimpul? GetJenis(DimensiGulungan dimensi) => dimensi switch
    {
        DimensiGulungan.Tujuan => JenisSimpul.Tujuan,
        DimensiGulungan.Sasaran => JenisSimpul.Sasaran,
        DimensiGulungan.Program => JenisSimpul.Program,
        DimensiGulungan.Kegiatan => JenisSimpul.Kegiatan,
        DimensiGulungan.SubKegiatan => JenisSimpul.SubKegiatan,
        DimensiGulungan.Rekening => JenisSimpul.Belanja,
        _ => null,
    };

    /// <summary>Finds the year before; other keys, and the years of a plan, stay as they are.</summary>
    internal KunciGulungan ToTahunLalu() =>
        Dimensi == DimensiGulungan.Tahun && int.TryParse(Id, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun)
            ? FromTeks(Dimensi, ToTeks(tahun - 1))
            : this;

    private static KunciGulungan FromTeks(DimensiGulungan dimensi, string teks) => new(dimensi, teks, teks);

    private static KunciGulungan FromSimpul(DimensiGulungan dimensi, string instansi, SimpulRencana? simpul) =>
        simpul is null ? FromTeks(dimensi, string.Empty)
        : simpul.Kode is { } kode ? new(dimensi, kode.Teks, simpul.Nama, kode)
        : simpul.Rekening is { } rekening ? new(dimensi, rekening.Teks, simpul.Nama, rekening)
        : new(dimensi, $"{instansi}/{simpul.Id}", simpul.Nama);

    private static SimpulRencana? FindSimpul(DataKinerja data, SimpulRencana? simpul, JenisSimpul jenis) =>
        FindAtas(simpul, jenis) ?? (jenis is JenisSimpul.Tujuan or JenisSimpul.Sasaran ? FindDilayani(data, simpul, jenis) : null);

    /// <summary>Finds the one tujuan or sasaran that a node serves, or else the nearest node above it that serves any; null for several.</summary>
    private static SimpulRencana? FindDilayani(DataKinerja data, SimpulRencana? simpul, JenisSimpul jenis)
    {
        for (var naik = simpul; naik is not null; naik = naik.Induk)
        {
            SimpulRencana?[] dilayani =
            [
                .. data.Dukungan.Where(d => d.Simpul == naik.Id)
                    .Select(d => FindAtas(data.FindSimpul(d.Untuk) ?? data.FindIndikator(d.Untuk)?.Induk, jenis))
                    .Distinct(),
            ];
            if (dilayani.Length > 0)
            {
                return dilayani is [var satu] ? satu : null;
            }
        }

        return null;
    }

    private static SimpulRencana? FindAtas(SimpulRencana? simpul, JenisSimpul jenis)
    {
        while (simpul is not null && simpul.Jenis != jenis)
        {
            simpul = simpul.Induk;
        }

        return simpul;
    }

    private static string ToTeks(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);
}
