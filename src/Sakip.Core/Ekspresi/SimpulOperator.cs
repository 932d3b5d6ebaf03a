using System.Text;
using Sakip.Nilai;

namespace Sakip.Ekspresi;

/// <summary>A sign turned: <c>-x</c>.</summary>
internal sealed class SimpulMinus(int letak, Simpul isi) : Simpul(JenisNilai.Angka, letak)
{
    public override int Kuat => KuatMinus;

    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan)
    {
        var hasil = isi.Evaluate(masukan);
        return hasil.IsAngka ? NilaiEkspresi.FromAngka(-hasil.Angka) : hasil;
    }

    public override void Write(StringBuilder tulisan)
    {
        tulisan.Append('-');
        WriteBagian(tulisan, isi, KuatMinus);
    }
}

/// <summary>Arithmetic: <c>+ - * /</c>. A missing operand makes the result missing, a failed one fails it.</summary>
internal sealed class SimpulHitung(int letak, char tanda, Simpul kiri, Simpul kanan) : Simpul(JenisNilai.Angka, letak)
{
    public override int Kuat => tanda is '+' or '-' ? KuatTambah : KuatKali;

    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan)
    {
        var (a, b) = (kiri.Evaluate(masukan), kanan.Evaluate(masukan));
        if (!a.IsAngka || !b.IsAngka)
        {
            return a.IsGagal || b.IsAngka ? a : b;
        }

        return tanda switch
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
        WriteBagian(tulisan, kiri, Kuat);
        tulisan.Append(' ').Append(tanda).Append(' ');
        WriteBagian(tulisan, kanan, Kuat + 1);
    }
}

/// <summary>A comparison of numbers, or equality of truths or codes.</summary>
internal sealed class SimpulBanding(int letak, string tanda, Simpul kiri, Simpul kanan) : Simpul(JenisNilai.Kebenaran, letak)
{
    public override int Kuat => KuatBanding;

    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan)
    {
        var (a, b) = (kiri.Evaluate(masukan), kanan.Evaluate(masukan));
        if (a.IsGagal || b.IsGagal)
        {
            return a.IsGagal ? a : b;
        }

        if (a.IsHilang || b.IsHilang)
        {
            return NilaiEkspresi.Hilang;
        }

        var banding = kiri.Jenis switch
        {
            JenisNilai.Angka => a.Angka.CompareTo(b.Angka),
            JenisNilai.Kode => NilaiEkspresi.IsSameKode(a, b) ? 0 : 1,
            _ => a.IsBenar == b.IsBenar ? 0 : 1,
        };
        return NilaiEkspresi.FromKebenaran(tanda switch
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
        WriteBagian(tulisan, kiri, KuatTambah);
        tulisan.Append(' ').Append(tanda).Append(' ');
        WriteBagian(tulisan, kanan, KuatTambah);
    }
}

/// <summary>Membership of an interval: <c>x in (75..90]</c>.</summary>
internal sealed class SimpulDalam(
    int letak, Simpul isi, SimpulTetap bawah, bool isBawahTermasuk, SimpulTetap atas, bool isAtasTermasuk)
    : Simpul(JenisNilai.Kebenaran, letak)
{
    public override int Kuat => KuatBanding;

    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan)
    {
        var hasil = isi.Evaluate(masukan);
        if (!hasil.IsAngka)
        {
            return hasil;
        }

        var (kiri, kanan) = (hasil.Angka.CompareTo(bawah.Isi.Angka), hasil.Angka.CompareTo(atas.Isi.Angka));
        return NilaiEkspresi.FromKebenaran(
            (kiri > 0 || (kiri == 0 && isBawahTermasuk)) && (kanan < 0 || (kanan == 0 && isAtasTermasuk)));
    }

    public override void Write(StringBuilder tulisan)
    {
        WriteBagian(tulisan, isi, KuatTambah);
        tulisan.Append(" in ").Append(isBawahTermasuk ? '[' : '(');
        bawah.Write(tulisan);
        tulisan.Append("..");
        atas.Write(tulisan);
        tulisan.Append(isAtasTermasuk ? ']' : ')');
    }
}

/// <summary>Negation: <c>not x</c>; not of missing is missing.</summary>
internal sealed class SimpulBukan(int letak, Simpul isi) : Simpul(JenisNilai.Kebenaran, letak)
{
    public override int Kuat => KuatBukan;

    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan)
    {
        var hasil = isi.Evaluate(masukan);
        return hasil.IsBenar || hasil.IsSalah ? NilaiEkspresi.FromKebenaran(hasil.IsSalah) : hasil;
    }

    public override void Write(StringBuilder tulisan)
    {
        tulisan.Append("not ");
        WriteBagian(tulisan, isi, KuatBukan);
    }
}

/// <summary>Conjunction and disjunction by Kleene: a deciding side decides though the other is missing; left to right.</summary>
internal sealed class SimpulLogika(int letak, bool isDan, Simpul kiri, Simpul kanan) : Simpul(JenisNilai.Kebenaran, letak)
{
    public override int Kuat => isDan ? KuatDan : KuatAtau;

    public override NilaiEkspresi Evaluate(ReadOnlySpan<NilaiEkspresi> masukan)
    {
        var a = kiri.Evaluate(masukan);
        if (a.IsGagal || IsPenentu(a))
        {
            return a;
        }

        var b = kanan.Evaluate(masukan);
        return b.IsGagal || IsPenentu(b) || !a.IsHilang ? b : a;
    }

    public override void Write(StringBuilder tulisan)
    {
        WriteBagian(tulisan, kiri, Kuat);
        tulisan.Append(isDan ? " and " : " or ");
        WriteBagian(tulisan, kanan, Kuat + 1);
    }

    private bool IsPenentu(NilaiEkspresi sisi) => isDan ? sisi.IsSalah : sisi.IsBenar;
}
