using System.Text;
using Sakip.Dasar;
using Sakip.Laporan;

namespace Sakip.Tampilan;

/// <summary>Writes what a verification found as a Markdown document: a heading and a table for each printed table.</summary>
public static class MarkdownTemuan
{
    /// <summary>Writes a verification.</summary>
    /// <param name="hasil">The verification; findings that it holds as accepted are only counted.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text; lines end with a line feed.</returns>
    public static string Write(HasilVerifikasi hasil, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        var susunan = new SusunanTemuan(hasil, bahasa);
        var teks = new StringBuilder("# ").Append(Markdown.Escape(hasil.Laporan.Judul)).Append("\n\n");
        foreach (var baris in susunan.GetRingkasan().Concat(susunan.GetCatatan()))
        {
            teks.Append("- ").Append(Markdown.Escape(baris)).Append('\n');
        }

        var tabel = Markdown.Write(susunan.GetKelompok().Select(k => ToTabel(k, susunan, bahasa)));
        return tabel.Length == 0 ? teks.ToString() : teks.Append('\n').Append(tabel).ToString();
    }

    private static TabelTampil ToTabel(KelompokTemuan kelompok, SusunanTemuan susunan, Bahasa bahasa) => new(
        kelompok.Judul,
        [
            new(Label.Nomor.In(bahasa), true),
            new(Label.Tempat.In(bahasa)),
            new(Label.Tercetak.In(bahasa), true),
            new(Label.Seharusnya.In(bahasa), true),
            new(Label.Temuan.In(bahasa)),
            new(Label.Aturan.ToKepala(bahasa)),
            new(Label.Sebab.ToKepala(bahasa)),
            new(Label.Bukti.ToKepala(bahasa)),
        ],
        from akar in kelompok.Butir
        from butir in akar.Akibat.Prepend(akar)
        select new BarisTampil(
        [
            butir.Nomor == 0 ? "↳" : SelTampil.FromBulat(butir.Nomor),
            butir.Tempat,
            butir.Temuan.Tercetak,
            butir.Temuan.Hitung,
            butir.Uraian is null ? susunan.ToTanda(butir) : $"{susunan.ToTanda(butir)}: {butir.Uraian}",
            butir.Aturan ?? string.Empty,
            butir.Sebab ?? string.Empty,
            butir.Bukti ?? string.Empty,
        ]));
}
