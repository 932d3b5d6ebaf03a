using System.Text;
using Sakip.Nilai;

namespace Sakip.Ekspresi;

/// <summary>A number, truth or code written in the expression.</summary>
internal sealed class SimpulTetap(JenisNilai jenis, int letak, NilaiEkspresi isi, string teks) : Simpul(jenis, letak)
{
    public NilaiEkspresi Isi { get; } = isi;

    public string Teks { get; } = teks;

    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan) => Isi;

    public override void Write(StringBuilder tulisan) => tulisan.Append(Teks);
}

/// <summary>An input.</summary>
internal sealed class SimpulNama(JenisNilai jenis, int letak, int urutan, string nama) : Simpul(jenis, letak)
{
    public string Nama { get; } = nama;

    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan) => masukan[urutan];

    public override void Write(StringBuilder tulisan) => tulisan.Append(Nama);
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
    public Simpul Syarat { get; } = syarat;

    public Simpul Benar { get; } = benar;

    public Simpul Salah { get; } = salah;

    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan)
    {
        var hasil = Syarat.Evaluate(masukan);
        return hasil.IsBenar ? Benar.Evaluate(masukan) : hasil.IsSalah ? Salah.Evaluate(masukan) : hasil;
    }

    public override void Write(StringBuilder tulisan) => SimpulFungsi.WritePanggilan(tulisan, "if", [Syarat, Benar, Salah]);
}

/// <summary>A function of numbers: <c>min max abs round floor ceiling</c>.</summary>
internal sealed class SimpulFungsi(int letak, string nama, Simpul[] argumen, Pembulatan pembulatan) : Simpul(JenisNilai.Angka, letak)
{
    public string Nama { get; } = nama;

    public Simpul[] Argumen { get; } = argumen;

    public Pembulatan Pembulatan { get; } = pembulatan;

    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan)
    {
        if (Nama is "min" or "max")
        {
            return Choose(masukan);
        }

        var hasil = Argumen[0].Evaluate(masukan);
        if (!hasil.IsAngka)
        {
            return hasil;
        }

        return Nama switch
        {
            "abs" => NilaiEkspresi.FromAngka(Rasio.Abs(hasil.Angka)),
            _ => Pembulatan.TryRound(hasil.Angka, out var bulat)
                ? NilaiEkspresi.FromAngka(bulat)
                : NilaiEkspresi.FromAlasan(AlasanTakTerhitung.Luapan, Letak),
        };
    }

    public override void Write(StringBuilder tulisan) => WritePanggilan(tulisan, Nama, Argumen);

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
        var hasil = Argumen[0].Evaluate(masukan);
        for (var i = 1; i < Argumen.Length && !hasil.IsGagal; i++)
        {
            var lain = Argumen[i].Evaluate(masukan);
            if (lain.IsGagal || (hasil.IsAngka && (!lain.IsAngka || IsBetter(lain.Angka, hasil.Angka))))
            {
                hasil = lain;
            }
        }

        return hasil;
    }

    private bool IsBetter(Rasio calon, Rasio kini) => Nama == "min" ? calon < kini : calon > kini;
}
