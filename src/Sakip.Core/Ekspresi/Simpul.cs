using System.Globalization;
using System.Text;
using Sakip.Nilai;

namespace Sakip.Ekspresi;

/// <summary>A node of a checked expression.</summary>
internal abstract class Simpul(JenisNilai jenis, int letak)
{
    /// <summary>The binding strengths, weakest first; a weaker part inside a stronger one needs brackets.</summary>
    public const int KuatAtau = 1;
    public const int KuatDan = 2;
    public const int KuatBukan = 3;
    public const int KuatBanding = 4;
    public const int KuatTambah = 5;
    public const int KuatKali = 6;
    public const int KuatMinus = 7;
    public const int KuatInti = 8;

    public JenisNilai Jenis { get; } = jenis;

    public int Letak { get; } = letak;

    public virtual int Kuat => KuatInti;

    public abstract NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan);

    /// <summary>Writes the canonical text: one blank around operators, brackets only where needed.</summary>
    public abstract void Write(StringBuilder tulisan);

    /// <summary>Writes a number without trailing zeros, so that 90.50 and 90.5 are the same text.</summary>
    public static string ToTeks(decimal angka) =>
        angka.ToString($"F{AngkaIndonesia.CountDesimal(angka)}", CultureInfo.InvariantCulture);

    protected static void WriteBagian(StringBuilder tulisan, Simpul bagian, int kuat)
    {
        if (bagian.Kuat >= kuat)
        {
            bagian.Write(tulisan);
            return;
        }

        tulisan.Append('(');
        bagian.Write(tulisan);
        tulisan.Append(')');
    }
}
