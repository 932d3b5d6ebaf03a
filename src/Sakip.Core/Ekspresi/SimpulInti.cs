using System.Text;
using Sakip.Nilai;

namespace Sakip.Ekspresi;

/// <summary>A number, truth or code written in the expression.</summary>
internal sealed class SimpulTetap(JenisNilai jenis, int letak, NilaiEkspresi isi, string teks) : Simpul(jenis, letak)
{
    public NilaiEkspresi Isi { get; } = isi;

    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan) => Isi;

    public override void Write(StringBuilder tulisan) => tulisan.Append(teks);
}

/// <summary>An input.</summary>
internal sealed class SimpulNama(JenisNilai jenis, int letak, int urutan, string nama) : Simpul(jenis, letak)
{
    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan) => masukan[urutan];

    public override void Write(StringBuilder tulisan) => tulisan.Append(nama);
}

/// <summary>Whether an input is there: <c>present(x)</c>.</summary>
internal sealed class SimpulAda(int letak, SimpulNama nama) : Simpul(JenisNilai.Kebenaran, letak)
{
    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan) =>
        NilaiEkspresi.FromKebenaran(!nama.Evaluate(masukan).IsHilang);

    public override void Write(StringBuilder tulisan)
    {
        tulisan.Append("present(");
        nama.Write(tulisan);
        tulisan.Append(')');
    }
}

/// <summary>A choice: <c>if(c, a, b)</c>; only the chosen side is computed.</summary>
internal sealed class SimpulPilih(int letak, Simpul syarat, Simpul benar, Simpul salah) : Simpul(benar.Jenis, letak)
{
    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan)
    {
        var hasil = syarat.Evaluate(masukan);
        return hasil.IsBenar ? benar.Evaluate(masukan) : hasil.IsSalah ? salah.Evaluate(masukan) : hasil;
    }

    public override void Write(StringBuilder tulisan) => SimpulFungsi.WritePanggilan(tulisan, "if", [syarat, benar, salah]);
}

/// <summary>A function of numbers: <c>min max abs round floor ceiling</c>.</summary>
internal sealed class SimpulFungsi(int letak, string nama, Simpul[] argumen, Pembulatan pembulatan) : Simpul(JenisNilai.Angka, letak)
{
    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan)
    {
        if (nama is "min" or "max")
        {
            return Choose(masukan);
        }

        var hasil = argumen[0].Evaluate(masukan);
        if (!hasil.IsAngka)
        {
            return hasil;
        }

        return nama switch
        {
            "abs" => NilaiEkspresi.FromAngka(Rasio.Abs(hasil.Angka)),
            _ => pembulatan.TryRound(hasil.Angka, out var bulat)
                ? NilaiEkspresi.FromAngka(bulat)
                : NilaiEkspresi.FromAlasan(AlasanTakTerhitung.Luapan, Letak),
        };
    }

    public override void Write(StringBuilder tulisan) => WritePanggilan(tulisan, nama, argumen);

    public static void WritePanggilan(StringBuilder tulisan, string nama, Simpul[] argumen)
    {
        tulisan.Append(nama).Append('(');
        for (var i = 0; i < argumen.Length; i++)
        {
            tulisan.Append(i == 0 ? string.Empty : ", ");
            argumen[i].Write(tulisan);
        }

        tulisan.Append(')');
    }

    /// <summary>Finds the least or greatest; as in arithmetic a failed part fails it, though one before it is missing.</summary>
    private NilaiEkspresi Choose(ReadOnlySpan<NilaiEkspresi> masukan)
    {
        var hasil = argumen[0].Evaluate(masukan);
        for (var i = 1; i < argumen.Length && !hasil.IsGagal; i++)
        {
            var lain = argumen[i].Evaluate(masukan);
            if (lain.IsGagal || (hasil.IsAngka && (!lain.IsAngka || IsBetter(lain.Angka, hasil.Angka))))
            {
                hasil = lain;
            }
        }

        return hasil;
    }

    private bool IsBetter(Rasio calon, Rasio kini) => nama == "min" ? calon < kini : calon > kini;
}
