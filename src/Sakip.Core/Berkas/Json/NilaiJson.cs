using Sakip.Dasar;

namespace Sakip.Berkas.Json;

/// <summary>A JSON value that knows where it stands.</summary>
/// <remarks>Exactly one of members, items and text is filled, by kind; a number keeps the text it was written with.</remarks>
internal sealed class NilaiJson(JenisJson jenis, Tempat tempat, string teks = "")
{
    public JenisJson Jenis { get; } = jenis;

    public Tempat Tempat { get; } = tempat;

    public string Teks { get; } = teks;

    public List<(string Kunci, Tempat Tempat, NilaiJson Isi)> Anggota { get; } = [];

    public List<NilaiJson> Butir { get; } = [];

    /// <summary>Finds the place of a problem inside this text, by the character (from 1) that the problem names.</summary>
    public Tempat GetTempat(Masalah masalah) =>
        masalah.Fakta.TryGetValue("letak", out var letak)
            ? new(Tempat.Jalur, Tempat.Baris, Tempat.Kolom + (int)letak)
            : Tempat;
}
