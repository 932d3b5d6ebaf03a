using System.Globalization;
using Sakip.Dasar;

namespace Sakip.Berkas.Json;

/// <summary>A JSON value that knows where it stands.</summary>
/// <remarks>
/// Exactly one of members, items and text is filled, by kind; a number keeps the text it was written with. The path is
/// put together only when somebody asks, so that long keys over long lists cost nothing.
/// </remarks>
/// <param name="jenis">The kind.</param>
/// <param name="induk">The object or list it is in; null for the whole file.</param>
/// <param name="kunci">Its key in an object; null in a list.</param>
/// <param name="urutan">Its place in a list, from 0.</param>
/// <param name="baris">The line, from 1.</param>
/// <param name="kolom">The column, from 1.</param>
/// <param name="teks">The text, or the number as written.</param>
/// <param name="mentah">The text as it stands in the file, where escapes make it longer; else null.</param>
internal sealed class NilaiJson(
    JenisJson jenis, NilaiJson? induk, string? kunci, int urutan, int baris, int kolom, string teks, string? mentah)
{
    // Shared by all values that are no object or list, which are most of a file; nobody adds to them.
    private static readonly List<AnggotaJson> TanpaAnggota = [];
    private static readonly List<NilaiJson> TanpaButir = [];

    public JenisJson Jenis { get; } = jenis;

    public Tempat Tempat => new(GetJalur(), baris, kolom);

    public string Teks { get; } = teks;

    public List<AnggotaJson> Anggota { get; } = jenis == JenisJson.Objek ? [] : TanpaAnggota;

    public List<NilaiJson> Butir { get; } = jenis == JenisJson.Larik ? [] : TanpaButir;

    /// <summary>Finds the place of a problem inside this text, by the character (from 1) that the problem names.</summary>
    public Tempat GetTempat(Masalah masalah) =>
        masalah.Fakta.TryGetValue("letak", out var letak) ? new(GetJalur(), baris, kolom + FindLetakMentah((int)letak)) : Tempat;

    /// <summary>Finds where a character (from 1) of the text stands as written, where an escape takes two or six.</summary>
    private int FindLetakMentah(int letak)
    {
        if (mentah is null)
        {
            return letak;
        }

        var tulis = 0;
        for (var baca = 1; baca < letak && tulis < mentah.Length; baca++)
        {
            tulis += mentah[tulis] != '\\' ? 1 : mentah[tulis + 1] == 'u' ? 6 : 2;
        }

        return tulis + 1;
    }

    public string GetJalur()
    {
        var bagian = new List<string>();
        for (var nilai = this; nilai is not null; nilai = nilai.Induk)
        {
            bagian.Add(nilai.GetSegmen());
        }

        bagian.Reverse();
        return string.Concat(bagian);
    }

    private NilaiJson? Induk { get; } = induk;

    /// <summary>Names the place of the value in its parent: a member by its key, an item by its number.</summary>
    private string GetSegmen() =>
        Induk is null ? "$"
        : kunci is not null ? $".{(kunci.Length > Batas.HurufFakta ? Masalah.Cut(kunci) : kunci)}"
        : ToSegmen(urutan);

    /// <summary>Names a place in a list.</summary>
    public static string ToSegmen(int urutan) => string.Create(CultureInfo.InvariantCulture, $"[{urutan}]");
}
