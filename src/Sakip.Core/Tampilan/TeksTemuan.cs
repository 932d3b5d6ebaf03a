using System.Globalization;
using System.Text;
using Sakip.Dasar;
using Sakip.Laporan;

namespace Sakip.Tampilan;

/// <summary>Writes what a verification found as text for a terminal: table by table, roots first, consequences below them.</summary>
public static class TeksTemuan
{
    /// <summary>The narrowest width that lines are broken for.</summary>
    public const int LebarTersempit = 60;

    private const int LebarNama = 8;

    /// <summary>Writes a verification.</summary>
    /// <param name="hasil">The verification; findings that it holds as accepted are only counted.</param>
    /// <param name="bahasa">The language.</param>
    /// <param name="lebar">How wide the lines may be, in characters; words longer than that stand on a line of their own.</param>
    /// <returns>The text; lines end with a line feed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width is below <see cref="LebarTersempit"/>.</exception>
    public static string Write(HasilVerifikasi hasil, Bahasa bahasa = Bahasa.Indonesia, int lebar = 100)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        ArgumentOutOfRangeException.ThrowIfLessThan(lebar, LebarTersempit);
        var susunan = new SusunanTemuan(hasil, bahasa);
        var kelompok = susunan.GetKelompok();
        var sela = kelompok.Sum(k => k.Butir.Length).ToString(CultureInfo.InvariantCulture).Length + 2;
        var teks = new PenyusunBaris(lebar);
        teks.Add(hasil.Laporan.Judul);
        foreach (var satu in kelompok)
        {
            teks.AddKosong();
            teks.Add(satu.Judul);
            teks.AddGaris(Math.Min(satu.Judul.Length, lebar));
            foreach (var butir in satu.Butir)
            {
                AddButir(teks, susunan, butir, sela, bahasa);
            }
        }

        teks.AddKosong();
        foreach (var baris in susunan.GetCatatan().Concat(susunan.GetRingkasan()))
        {
            teks.Add(baris);
        }

        return teks.ToString();
    }

    private static void AddButir(PenyusunBaris teks, SusunanTemuan susunan, ButirTemuan butir, int sela, Bahasa bahasa)
    {
        var tanda = butir.Nomor == 0 ? "↳ " : $"{butir.Nomor}. ".PadLeft(sela);
        var dalam = butir.Nomor == 0 ? sela + tanda.Length : sela;
        teks.Add(butir.Tempat, tanda.PadLeft(dalam), dalam);
        teks.Add($"{susunan.ToAngka(butir)} [{susunan.ToTanda(butir)}]", new(' ', dalam), dalam);
        if (butir.Nomor > 0)
        {
            AddRincian(teks, Label.Aturan, butir.Aturan, dalam, bahasa);
            AddRincian(teks, Label.Sebab, butir.Sebab, dalam, bahasa);
            AddRincian(teks, Label.Bukti, butir.Bukti, dalam, bahasa);
        }

        foreach (var akibat in butir.Akibat)
        {
            AddButir(teks, susunan, akibat, sela, bahasa);
        }
    }

    private static void AddRincian(PenyusunBaris teks, KataDwibahasa nama, string? isi, int dalam, Bahasa bahasa)
    {
        if (isi is not null)
        {
            var awal = new string(' ', dalam) + $"{nama.In(bahasa)}:".PadRight(LebarNama);
            teks.Add(isi, awal, awal.Length);
        }
    }

    /// <summary>Breaks texts into lines between words, and drops what would steer a terminal.</summary>
    private sealed class PenyusunBaris(int lebar)
    {
        private readonly StringBuilder _isi = new();

        public void AddKosong() => _isi.Append('\n');

        public void AddGaris(int panjang) => _isi.Append('─', panjang).Append('\n');

        /// <summary>Adds a text, its first line behind a beginning, further lines indented.</summary>
        public void Add(string teks, string awal = "", int sela = 0)
        {
            var baris = new StringBuilder(awal);
            var kosong = true;
            foreach (var kata in teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                var bersih = TeksAman.DropKendali(kata);
                if (!kosong && baris.Length + 1 + bersih.Length > lebar)
                {
                    Close(baris);
                    baris.Append(' ', sela);
                    kosong = true;
                }

                baris.Append(kosong ? string.Empty : " ").Append(bersih);
                kosong = false;
            }

            Close(baris);
        }

        public override string ToString() => _isi.ToString();

        private void Close(StringBuilder baris)
        {
            _isi.Append(baris.ToString().TrimEnd()).Append('\n');
            baris.Clear();
        }
    }
}
