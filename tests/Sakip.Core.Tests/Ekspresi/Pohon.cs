using System.Globalization;
using System.Numerics;
using System.Text;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Ekspresi;

/// <summary>A random expression that writes itself with more brackets than needed and knows its own meaning.</summary>
/// <remarks>Writing notes where an operator or call stands, because a failure names that place.</remarks>
internal abstract class Pohon
{
    protected int Letak { get; set; }

    public abstract void Write(StringBuilder tulisan);

    public abstract Acuan Compute(IReadOnlyDictionary<string, Acuan> masukan);

    /// <summary>Combines numbers: a failure wins, the first one; then what is missing; then the function.</summary>
    private static Acuan Combine(Func<Acuan>[] bagian, Func<Pecahan[], Acuan> hitung)
    {
        var isi = bagian.Select(b => b()).ToArray();
        return isi.OfType<Acuan.Gagal>().FirstOrDefault() as Acuan
            ?? (isi.Contains(Acuan.Hilang) ? Acuan.Hilang : hitung([.. isi.Cast<Acuan.Angka>().Select(a => a.Isi)]));
    }

    internal sealed class Tetap(string teks, Acuan isi) : Pohon
    {
        public static Tetap FromAngka(decimal angka) =>
            new(angka.ToString(CultureInfo.InvariantCulture), new Acuan.Angka(Pecahan.From(angka)));

        public override void Write(StringBuilder tulisan) => tulisan.Append(teks);

        public override Acuan Compute(IReadOnlyDictionary<string, Acuan> masukan) => isi;
    }

    internal sealed class Nama(string nama) : Pohon
    {
        public override void Write(StringBuilder tulisan) => tulisan.Append(nama);

        public override Acuan Compute(IReadOnlyDictionary<string, Acuan> masukan) => masukan[nama];
    }

    internal sealed class Ada(string nama) : Pohon
    {
        public override void Write(StringBuilder tulisan) => tulisan.Append(CultureInfo.InvariantCulture, $"present( {nama} )");

        public override Acuan Compute(IReadOnlyDictionary<string, Acuan> masukan) => new Acuan.Benar(masukan[nama] != Acuan.Hilang);
    }

    internal sealed class Minus(Pohon isi) : Pohon
    {
        public override void Write(StringBuilder tulisan)
        {
            tulisan.Append("(-");
            isi.Write(tulisan);
            tulisan.Append(')');
        }

        public override Acuan Compute(IReadOnlyDictionary<string, Acuan> masukan) =>
            Combine([() => isi.Compute(masukan)], a => new Acuan.Angka(-a[0]));
    }

    internal sealed class Hitung(char tanda, Pohon kiri, Pohon kanan) : Pohon
    {
        public override void Write(StringBuilder tulisan)
        {
            tulisan.Append('(');
            kiri.Write(tulisan);
            Letak = tulisan.Length;
            tulisan.Append(tanda);
            kanan.Write(tulisan);
            tulisan.Append(')');
        }

        public override Acuan Compute(IReadOnlyDictionary<string, Acuan> masukan) => Combine(
            [() => kiri.Compute(masukan), () => kanan.Compute(masukan)],
            a => tanda switch
            {
                '+' => new Acuan.Angka(a[0] + a[1]),
                '-' => new Acuan.Angka(a[0] - a[1]),
                '*' => new Acuan.Angka(a[0] * a[1]),
                _ when a[1].Atas.IsZero => new Acuan.Gagal(AlasanTakTerhitung.PembagianNol, Letak),
                _ => new Acuan.Angka(a[0] / a[1]),
            });
    }

    internal sealed class Fungsi(string nama, int desimal, params Pohon[] argumen) : Pohon
    {
        public override void Write(StringBuilder tulisan)
        {
            Letak = tulisan.Length;
            tulisan.Append(nama).Append(" (");
            for (var i = 0; i < argumen.Length; i++)
            {
                tulisan.Append(i == 0 ? "\n" : " ,");
                argumen[i].Write(tulisan);
            }

            tulisan.Append(nama == "round" ? $",{desimal})" : ")");
        }

        public override Acuan Compute(IReadOnlyDictionary<string, Acuan> masukan) =>
            Combine([.. argumen.Select(a => (Func<Acuan>)(() => a.Compute(masukan)))], Apply);

        private Acuan Apply(Pecahan[] a) => nama switch
        {
            "abs" => new Acuan.Angka(new(BigInteger.Abs(a[0].Atas), a[0].Bawah)),
            "min" => new Acuan.Angka(a.Aggregate((x, y) => x.Banding(y) <= 0 ? x : y)),
            "max" => new Acuan.Angka(a.Aggregate((x, y) => x.Banding(y) >= 0 ? x : y)),
            "floor" => Fit(a[0].Lantai()),
            "ceiling" => Fit(-(-a[0]).Lantai()),
            _ => Fit(new Pecahan(a[0].Atas * BigInteger.Pow(10, desimal), a[0].Bawah).Terdekat()),
        };

        /// <summary>A rounded number must fit the 96 bits of a decimal.</summary>
        private Acuan Fit(BigInteger mantisa) =>
            BigInteger.Abs(mantisa) >> 96 == 0
                ? new Acuan.Angka(new(mantisa, BigInteger.Pow(10, nama == "round" ? desimal : 0)))
                : new Acuan.Gagal(AlasanTakTerhitung.Luapan, Letak);
    }

    internal sealed class Banding(string tanda, Pohon kiri, Pohon kanan) : Pohon
    {
        public override void Write(StringBuilder tulisan)
        {
            tulisan.Append('(');
            kiri.Write(tulisan);
            tulisan.Append("  ").Append(tanda).Append('\t');
            kanan.Write(tulisan);
            tulisan.Append(')');
        }

        public override Acuan Compute(IReadOnlyDictionary<string, Acuan> masukan)
        {
            var (a, b) = (kiri.Compute(masukan), kanan.Compute(masukan));
            if (a is Acuan.Gagal || b is Acuan.Gagal)
            {
                return a is Acuan.Gagal ? a : b;
            }

            if (a == Acuan.Hilang || b == Acuan.Hilang)
            {
                return Acuan.Hilang;
            }

            var beda = (a, b) is (Acuan.Angka x, Acuan.Angka y) ? x.Isi.Banding(y.Isi) : a == b ? 0 : 1;
            return new Acuan.Benar(tanda switch
            {
                "==" => beda == 0,
                "!=" => beda != 0,
                "<" => beda < 0,
                "<=" => beda <= 0,
                ">" => beda > 0,
                _ => beda >= 0,
            });
        }
    }

    internal sealed class Dalam(Pohon isi, decimal bawah, bool isBawah, decimal atas, bool isAtas) : Pohon
    {
        public override void Write(StringBuilder tulisan)
        {
            tulisan.Append('(');
            isi.Write(tulisan);
            tulisan.Append(CultureInfo.InvariantCulture, $" in {(isBawah ? '[' : '(')}{bawah}..{atas}{(isAtas ? ']' : ')')})");
        }

        public override Acuan Compute(IReadOnlyDictionary<string, Acuan> masukan) => Combine(
            [() => isi.Compute(masukan)],
            a =>
            {
                var (kiri, kanan) = (a[0].Banding(Pecahan.From(bawah)), a[0].Banding(Pecahan.From(atas)));
                return new Acuan.Benar((isBawah ? kiri >= 0 : kiri > 0) && (isAtas ? kanan <= 0 : kanan < 0));
            });
    }

    internal sealed class Bukan(Pohon isi) : Pohon
    {
        public override void Write(StringBuilder tulisan)
        {
            tulisan.Append("(not ");
            isi.Write(tulisan);
            tulisan.Append(')');
        }

        public override Acuan Compute(IReadOnlyDictionary<string, Acuan> masukan) =>
            isi.Compute(masukan) is Acuan.Benar benar ? new Acuan.Benar(!benar.Isi) : isi.Compute(masukan);
    }

    internal sealed class Logika(bool isDan, Pohon kiri, Pohon kanan) : Pohon
    {
        public override void Write(StringBuilder tulisan)
        {
            tulisan.Append('(');
            kiri.Write(tulisan);
            tulisan.Append(isDan ? " and " : " or ");
            kanan.Write(tulisan);
            tulisan.Append(')');
        }

        public override Acuan Compute(IReadOnlyDictionary<string, Acuan> masukan)
        {
            var penentu = new Acuan.Benar(!isDan);
            var a = kiri.Compute(masukan);
            if (a is Acuan.Gagal || a == penentu)
            {
                return a;
            }

            var b = kanan.Compute(masukan);
            return b is Acuan.Gagal || b == penentu ? b : a == Acuan.Hilang ? a : b;
        }
    }

    internal sealed class Pilih(Pohon syarat, Pohon benar, Pohon salah) : Pohon
    {
        public override void Write(StringBuilder tulisan)
        {
            tulisan.Append("if(");
            syarat.Write(tulisan);
            tulisan.Append(',');
            benar.Write(tulisan);
            tulisan.Append(',');
            salah.Write(tulisan);
            tulisan.Append(')');
        }

        public override Acuan Compute(IReadOnlyDictionary<string, Acuan> masukan) =>
            syarat.Compute(masukan) is Acuan.Benar jawab ? (jawab.Isi ? benar : salah).Compute(masukan) : syarat.Compute(masukan);
    }
}
