using System.Text;
using Sakip.Nilai;

namespace Sakip.Ekspresi;

/// <summary>A sign turned: <c>-x</c>.</summary>
internal sealed class SimpulMinus(int letak, Simpul isi) : Simpul(JenisNilai.Angka, letak)
{
    public Simpul Isi { get; } = isi;

    public override int Kuat => KuatMinus;

    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan)
    {
        var hasil = Isi.Evaluate(masukan);
        return hasil.IsAngka ? NilaiEkspresi.FromAngka(-hasil.Angka) : hasil;
    }

    public override void Write(StringBuilder tulisan)
    {
        tulisan.Append('-');
        WriteBagian(tulisan, Isi, KuatMinus);
    }
}

/// <summary>Arithmetic: <c>+ - * /</c>. A missing operand makes the result missing, a failed one fails it.</summary>
internal sealed class SimpulHitung(int letak, char tanda, Simpul kiri, Simpul kanan) : Simpul(JenisNilai.Angka, letak)
{
    public char Tanda { get; } = tanda;

    public Simpul Kiri { get; } = kiri;

    public Simpul Kanan { get; } = kanan;

    public override int Kuat => Tanda is '+' or '-' ? KuatTambah : KuatKali;

    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan)
    {
        var (a, b) = (Kiri.Evaluate(masukan), Kanan.Evaluate(masukan));
        if (!a.IsAngka || !b.IsAngka)
        {
            return a.IsGagal || b.IsAngka ? a : b;
        }

        return Tanda switch
        {
            '+' => NilaiEkspresi.FromAngka(a.Angka + b.Angka),
            '-' => NilaiEkspresi.FromAngka(a.Angka - b.Angka),
            '*' => NilaiEkspresi.FromAngka(a.Angka * b.Angka),
            _ when b.Angka.Tanda == 0 => NilaiEkspresi.FromAlasan(AlasanTakTerhitung.PembagianNol, Letak),
            _ => NilaiEkspresi.FromAngka(a.Angka / b.Angka),
        };
    }

    public override void Write(StringBuilder tulisan)
    {
        WriteBagian(tulisan, Kiri, Kuat);
        tulisan.Append(' ').Append(Tanda).Append(' ');
        WriteBagian(tulisan, Kanan, Kuat + 1);
    }
}

/// <summary>A comparison of numbers, or equality of truths or codes.</summary>
internal sealed class SimpulBanding(int letak, string tanda, Simpul kiri, Simpul kanan) : Simpul(JenisNilai.Kebenaran, letak)
{
    public string Tanda { get; } = tanda;

    public Simpul Kiri { get; } = kiri;

    public Simpul Kanan { get; } = kanan;

    public override int Kuat => KuatBanding;

    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan)
    {
        var (a, b) = (Kiri.Evaluate(masukan), Kanan.Evaluate(masukan));
        if (a.IsGagal || b.IsGagal)
        {
            return a.IsGagal ? a : b;
        }

        if (a.IsHilang || b.IsHilang)
        {
            return NilaiEkspresi.Hilang;
        }

        var banding = Kiri.Jenis switch
        {
            JenisNilai.Angka => a.Angka.CompareTo(b.Angka),
            JenisNilai.Kode => NilaiEkspresi.IsSameKode(a, b) ? 0 : 1,
            _ => a.IsBenar == b.IsBenar ? 0 : 1,
        };
        return NilaiEkspresi.FromKebenaran(Tanda switch
        {
            "==" => banding == 0,
            "!=" => banding != 0,
            "<" => banding < 0,
            "<=" => banding <= 0,
            ">" => banding > 0,
            _ => banding >= 0,
        });
    }

    public override void Write(StringBuilder tulisan)
    {
        WriteBagian(tulisan, Kiri, KuatTambah);
        tulisan.Append(' ').Append(Tanda).Append(' ');
        WriteBagian(tulisan, Kanan, KuatTambah);
    }
}

/// <summary>Membership of an interval: <c>x in (75..90]</c>.</summary>
internal sealed class SimpulDalam(
    int letak, Simpul isi, SimpulTetap bawah, bool isBawahTermasuk, SimpulTetap atas, bool isAtasTermasuk)
    : Simpul(JenisNilai.Kebenaran, letak)
{
    public Simpul Isi { get; } = isi;

    public SimpulTetap Bawah { get; } = bawah;

    public bool IsBawahTermasuk { get; } = isBawahTermasuk;

    public SimpulTetap Atas { get; } = atas;

    public bool IsAtasTermasuk { get; } = isAtasTermasuk;

    public override int Kuat => KuatBanding;

    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan)
    {
        var hasil = Isi.Evaluate(masukan);
        if (!hasil.IsAngka)
        {
            return hasil;
        }

        var (kiri, kanan) = (hasil.Angka.CompareTo(Bawah.Isi.Angka), hasil.Angka.CompareTo(Atas.Isi.Angka));
        return NilaiEkspresi.FromKebenaran(
            (kiri > 0 || (kiri == 0 && IsBawahTermasuk)) && (kanan < 0 || (kanan == 0 && IsAtasTermasuk)));
    }

    public override void Write(StringBuilder tulisan)
    {
        WriteBagian(tulisan, Isi, KuatTambah);
        tulisan.Append(" in ").Append(IsBawahTermasuk ? '[' : '(');
        Bawah.Write(tulisan);
        tulisan.Append("..");
        Atas.Write(tulisan);
        tulisan.Append(IsAtasTermasuk ? ']' : ')');
    }
}

/// <summary>Negation: <c>not x</c>; not of missing is missing.</summary>
internal sealed class SimpulBukan(int letak, Simpul isi) : Simpul(JenisNilai.Kebenaran, letak)
{
    public Simpul Isi { get; } = isi;

    public override int Kuat => KuatBukan;

    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan)
    {
        var hasil = Isi.Evaluate(masukan);
        return hasil.IsBenar || hasil.IsSalah ? NilaiEkspresi.FromKebenaran(hasil.IsSalah) : hasil;
    }

    public override void Write(StringBuilder tulisan)
    {
        tulisan.Append("not ");
        WriteBagian(tulisan, Isi, KuatBukan);
    }
}

/// <summary>Conjunction and disjunction by Kleene: a deciding side decides though the other is missing; left to right.</summary>
internal sealed class SimpulLogika(int letak, bool isDan, Simpul kiri, Simpul kanan) : Simpul(JenisNilai.Kebenaran, letak)
{
    public bool IsDan { get; } = isDan;

    public Simpul Kiri { get; } = kiri;

    public Simpul Kanan { get; } = kanan;

    public override int Kuat => IsDan ? KuatDan : KuatAtau;

    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan)
    {
        var a = Kiri.Evaluate(masukan);
        if (a.IsGagal || IsPenentu(a))
        {
            return a;
        }

        var b = Kanan.Evaluate(masukan);
        return b.IsGagal || IsPenentu(b) || !a.IsHilang ? b : a;
    }

    public override void Write(StringBuilder tulisan)
    {
        WriteBagian(tulisan, Kiri, Kuat);
        tulisan.Append(IsDan ? " and " : " or ");
        WriteBagian(tulisan, Kanan, Kuat + 1);
    }

    private bool IsPenentu(NilaiEkspresi sisi) => IsDan ? sisi.IsSalah : sisi.IsBenar;
}
