using System.Text;
using Sakip.Dasar;
using Sakip.Penelusuran;

namespace Sakip.Tampilan;

/// <summary>Writes a trace as indented text, inputs below what they go into.</summary>
public static class TeksJejak
{
    /// <summary>Writes a trace.</summary>
    /// <param name="jejak">The trace.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text; lines end with a line feed.</returns>
    public static string Write(Jejak jejak, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(jejak);
        var hasil = new StringBuilder();
        Append(hasil, jejak, bahasa, string.Empty, null);
        return string.Join('\n', hasil.ToString().Split('\n').Select(TeksAman.DropKendali));
    }

    private static void Append(StringBuilder hasil, Jejak jejak, Bahasa bahasa, string sela, Jejak? induk)
    {
        hasil.Append(sela).Append(jejak.Rujukan).Append(" = ").Append(jejak.Hasil).Append('\n');
        var isi = sela + "  ";
        AppendBaris(hasil, isi, Label.Catatan, ShowCatatan(jejak, bahasa), bahasa);
        AppendBaris(hasil, isi, Label.Rumus, jejak.Rumus, bahasa);
        AppendBaris(hasil, isi, Label.Tepat, jejak.Tepat?.ToString(), bahasa);
        if (jejak.Aturan.Length > 0 && jejak.Aturan != induk?.Aturan)
        {
            AppendBaris(hasil, isi, Label.Aturan, string.Join("; ", jejak.DasarHukum.Select(d => d.ToString()).Prepend(jejak.Aturan)), bahasa);
        }

        foreach (var pita in jejak.Pita)
        {
            hasil.Append(isi).Append(pita.IsBerlaku ? "✓ " : "✗ ").Append(pita.Predikat).Append(" (").Append(pita.Selang).Append("): ")
                .Append(GetSebab(pita).In(bahasa)).Append('\n');
        }

        foreach (var masukan in jejak.Masukan)
        {
            Append(hasil, masukan, bahasa, isi, jejak);
        }
    }

    private static void AppendBaris(StringBuilder hasil, string sela, KataDwibahasa nama, string? isi, Bahasa bahasa)
    {
        if (isi is not null)
        {
            hasil.Append(sela).Append(nama.In(bahasa)).Append(": ").Append(isi).Append('\n');
        }
    }

    /// <summary>Joins the year a figure is carried forward from and the remark on it, which stands as given.</summary>
    private static string? ShowCatatan(Jejak jejak, Bahasa bahasa) =>
        jejak.DibawaDari is not { } tahun ? jejak.Catatan
        : string.Join("; ", new[] { new KataDwibahasa($"realisasi {tahun}", $"realised in {tahun}").In(bahasa), jejak.Catatan }.OfType<string>());

    private static KataDwibahasa GetSebab(PitaJejak pita) => (pita.IsBerlaku, pita.Letak) switch
    {
        (true, 0) => new("nilainya di dalam", "the value lies in it"),
        (true, _) => new("nilainya di luar, dimasukkan oleh kebijakan celah atau puncak", "the value lies outside; the policy for gaps and top puts it here"),
        (_, < 0) => new("nilainya di bawah", "the value lies below it"),
        _ => new("nilainya di atas", "the value lies above it"),
    };
}
