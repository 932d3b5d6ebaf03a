using Sakip.Kinerja;
using Sakip.Perhitungan;

namespace Sakip.Laporan;

/// <summary>Names sets of nodes with money in references: a node, <c>anak(P1)</c>, <c>unit:tapem</c>, <c>pendukung:I1</c>, or a level such as <c>program</c>.</summary>
internal static class HimpunanAnggaran
{
    private const string Pendukung = "pendukung:";
    private const string Anak = "anak(";

    /// <summary>Whether an id is that of a node with money, or of the body.</summary>
    public static bool IsSubjek(DataKinerja data, string id) => id == data.Instansi.Id || data.FindSimpul(id) is { IsAnggaran: true };

    /// <summary>Finds the nodes; null when the name means nothing here.</summary>
    public static IReadOnlyList<SimpulRencana>? Find(DataKinerja data, string nama)
    {
        if (IsSubjek(data, nama))
        {
            return data.FindSimpul(nama) is { } simpul ? [simpul] : new PenghitungAnggaran(data).GetBagian(nama);
        }

        if (nama.StartsWith(Anak, StringComparison.Ordinal) && nama[^1] == ')')
        {
            var induk = nama[Anak.Length..^1].Trim();
            return IsSubjek(data, induk) ? new PenghitungAnggaran(data).GetBagian(induk) : null;
        }

        if (nama.StartsWith(Himpunan.Unit, StringComparison.Ordinal))
        {
            return data.FindUnit(nama[Himpunan.Unit.Length..]) is { } unit ? [.. data.Simpul.Where(s => s.Unit?.IsBawahan(unit) ?? false)] : null;
        }

        if (nama.StartsWith(Pendukung, StringComparison.Ordinal))
        {
            var untuk = nama[Pendukung.Length..];
            return data.FindIndikator(untuk) is not null || data.FindSimpul(untuk) is { IsStrategis: true } ? FindPendukung(data, untuk) : null;
        }

        return Himpunan.Jenis.TryRead(nama, out var jenis) && jenis is not (JenisSimpul.Tujuan or JenisSimpul.Sasaran)
            ? [.. data.Simpul.Where(s => s.Jenis == jenis)]
            : null;
    }

    /// <summary>Finds the nodes that serve an indicator, or for a sasaran that serve it, its indicators, or stand below it.</summary>
    public static IReadOnlyList<SimpulRencana> FindPendukung(DataKinerja data, string untuk)
    {
        var dilayani = new HashSet<string>(StringComparer.Ordinal) { untuk };
        if (data.FindSimpul(untuk) is { } sasaran)
        {
            dilayani.UnionWith(data.GetIndikator(sasaran).Select(i => i.Id));
            dilayani.UnionWith(data.Simpul.Where(s => s.IsStrategis && s.IsBawahan(sasaran)).Select(s => s.Id));
        }

        var didukung = data.Dukungan.Where(d => dilayani.Contains(d.Untuk)).Select(d => d.Simpul).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. data.Simpul.Where(s => s.IsAnggaran
                && (didukung.Contains(s.Id) || (data.FindSimpul(untuk) is { } atas && s.Jenis != JenisSimpul.Belanja && s.IsBawahan(atas)))),
        ];
    }
}
