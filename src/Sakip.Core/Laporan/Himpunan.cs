using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Kinerja;

namespace Sakip.Laporan;

/// <summary>Names sets of indicators in references: <c>semua</c>, <c>iku</c>, a node, a node with its level in front, or what a unit carries out.</summary>
internal static class Himpunan
{
    public const string Semua = "semua";
    public const string Iku = "iku";
    public const string Unit = "unit:";

    public static readonly KataTertutup<JenisSimpul> Jenis = new(
        new("tujuan", JenisSimpul.Tujuan),
        new("sasaran", JenisSimpul.Sasaran),
        new("urusan", JenisSimpul.Urusan),
        new("bidangUrusan", JenisSimpul.BidangUrusan),
        new("program", JenisSimpul.Program),
        new("kegiatan", JenisSimpul.Kegiatan),
        new("subKegiatan", JenisSimpul.SubKegiatan),
        new("belanja", JenisSimpul.Belanja));

    /// <summary>Finds the indicators; null when the name means nothing here.</summary>
    public static ImmutableArray<IndikatorKinerja>? Find(DataKinerja data, string nama)
    {
        switch (nama)
        {
            case Semua:
                return [.. data.Indikator.Where(i => i.Induk.IsStrategis)];
            case Iku:
                return [.. data.Indikator.Where(i => i.IsIku)];
        }

        if (nama.StartsWith(Unit, StringComparison.Ordinal))
        {
            return data.FindUnit(nama[Unit.Length..]) is { } unit ? [.. data.Indikator.Where(i => FindPelaksana(i.Induk)?.IsBawahan(unit) ?? false)] : null;
        }

        var bagian = nama.Split(':', 2);
        var simpul = data.FindSimpul(bagian[^1]);
        return simpul is null || (bagian.Length == 2 && !(Jenis.TryRead(bagian[0], out var jenis) && jenis == simpul.Jenis))
            ? null
            : data.GetIndikator(simpul);
    }

    /// <summary>Whether the set covers the whole body, so that the pack's way to an overall mean holds.</summary>
    public static bool IsKeseluruhan(string nama) => nama is Semua or Iku;

    /// <summary>Finds the unit that carries out a node: its own, else that of the nearest node above.</summary>
    private static UnitKerja? FindPelaksana(SimpulRencana simpul)
    {
        var naik = simpul;
        while (naik.Unit is null && naik.Induk is { } induk)
        {
            naik = induk;
        }

        return naik.Unit;
    }
}
