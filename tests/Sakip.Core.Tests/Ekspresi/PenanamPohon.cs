using System.Text;
using Sakip.Ekspresi;

namespace Sakip.Core.Tests.Ekspresi;

/// <summary>Grows random expressions and inputs from a seed.</summary>
internal sealed class PenanamPohon(int benih)
{
    public static readonly LingkupNama Lingkup = new(
        [
            ("x", JenisNilai.Angka), ("y", JenisNilai.Angka), ("z", JenisNilai.Angka),
            ("p", JenisNilai.Kebenaran), ("q", JenisNilai.Kebenaran),
            ("k", JenisNilai.Kode),
        ],
        "aktif", "pasif");

    private static readonly decimal[] AngkaKhusus =
    [
        0, 1, -1, 0.5m, -0.5m, 2.5m, -2.5m, 0.005m, -1.005m, 100, 82.84m, 33971511599.00m,
        long.MaxValue, -9223372036854775808m, 9999999999999999999999999999m, 0.000000000000000000000000001m,
    ];

    private readonly Random _acak = new(benih);

    public (string Teks, Pohon Pohon, JenisNilai Jenis) Grow()
    {
        var jenis = (JenisNilai)_acak.Next(3);
        var pohon = Grow(jenis, 5);
        var tulisan = new StringBuilder();
        pohon.Write(tulisan);
        return (tulisan.ToString(), pohon, jenis);
    }

    /// <summary>Draws inputs, a fifth of them missing, for the oracle and for the library.</summary>
    public (IReadOnlyDictionary<string, Acuan> Acuan, NilaiEkspresi[] Nilai) DrawMasukan()
    {
        var acuan = new Dictionary<string, Acuan>();
        var nilai = new List<NilaiEkspresi>();
        foreach (var nama in Lingkup.Masukan)
        {
            var (a, n) = _acak.Next(5) == 0 ? (Acuan.Hilang, NilaiEkspresi.Hilang) : DrawSatu(Lingkup.GetJenis(Lingkup.FindMasukan(nama)!.Value));
            acuan.Add(nama, a);
            nilai.Add(n);
        }

        return (acuan, [.. nilai]);
    }

    private (Acuan Acuan, NilaiEkspresi Nilai) DrawSatu(JenisNilai jenis)
    {
        switch (jenis)
        {
            case JenisNilai.Angka:
                var angka = DrawAngka();
                return (new Acuan.Angka(Pecahan.From(angka)), NilaiEkspresi.FromAngka(angka));
            case JenisNilai.Kebenaran:
                var benar = _acak.Next(2) == 0;
                return (new Acuan.Benar(benar), NilaiEkspresi.FromKebenaran(benar));
            default:
                var kode = Choose("aktif", "pasif");
                return (new Acuan.Kode(kode), Lingkup.FindKode(kode));
        }
    }

    private decimal DrawAngka() => _acak.Next(4) switch
    {
        0 => AngkaKhusus[_acak.Next(AngkaKhusus.Length)],
        1 => _acak.Next(-20, 21),
        2 => new decimal(_acak.Next(), _acak.Next(), 0, _acak.Next(2) == 0, (byte)_acak.Next(19)),
        _ => _acak.Next(-100_000, 100_001) / 100m,
    };

    private T Choose<T>(params T[] pilihan) => pilihan[_acak.Next(pilihan.Length)];

    private Pohon Grow(JenisNilai jenis, int dalam)
    {
        if (dalam > 0 && _acak.Next(8) == 0)
        {
            return new Pohon.Pilih(Grow(JenisNilai.Kebenaran, dalam - 1), Grow(jenis, dalam - 1), Grow(jenis, dalam - 1));
        }

        return jenis switch
        {
            JenisNilai.Angka => GrowAngka(dalam),
            JenisNilai.Kebenaran => GrowKebenaran(dalam),
            _ => _acak.Next(2) == 0 ? new Pohon.Nama("k") : GrowKode(),
        };
    }

    private Pohon.Tetap GrowKode()
    {
        var kode = Choose("aktif", "pasif");
        return new(kode, new Acuan.Kode(kode));
    }

    private Pohon GrowAngka(int dalam)
    {
        Pohon Sub() => Grow(JenisNilai.Angka, dalam - 1);
        return (dalam == 0 ? _acak.Next(2) : _acak.Next(10)) switch
        {
            0 => Pohon.Tetap.FromAngka(Math.Abs(DrawAngka())),
            1 => new Pohon.Nama(Choose("x", "y", "z")),
            2 => new Pohon.Minus(Sub()),
            3 => new Pohon.Fungsi(Choose("abs", "floor", "ceiling"), 0, Sub()),
            4 => new Pohon.Fungsi("round", _acak.Next(13), Sub()),
            5 => new Pohon.Fungsi(Choose("min", "max"), 0, [.. Enumerable.Range(0, _acak.Next(2, 4)).Select(_ => Sub())]),
            _ => new Pohon.Hitung(Choose('+', '-', '*', '/'), Sub(), Sub()),
        };
    }

    private Pohon GrowKebenaran(int dalam)
    {
        Pohon Sub(JenisNilai jenis) => Grow(jenis, dalam - 1);
        switch (dalam == 0 ? _acak.Next(3) : _acak.Next(12))
        {
            case 0:
                var benar = _acak.Next(2) == 0;
                return new Pohon.Tetap(benar ? "true" : "false", new Acuan.Benar(benar));
            case 1:
                return new Pohon.Nama(Choose("p", "q"));
            case 2:
                return new Pohon.Ada(Choose("x", "y", "z", "p", "q", "k"));
            case 3:
                return new Pohon.Bukan(Sub(JenisNilai.Kebenaran));
            case 4:
                var (a, b) = (DrawAngka(), DrawAngka());
                return new Pohon.Dalam(Sub(JenisNilai.Angka), Math.Min(a, b), _acak.Next(2) == 0, Math.Max(a, b), _acak.Next(2) == 0);
            case 5:
                var jenis = Choose(JenisNilai.Kebenaran, JenisNilai.Kode);
                return new Pohon.Banding(Choose("==", "!="), Sub(jenis), Sub(jenis));
            case 6 or 7:
                return new Pohon.Banding(Choose("==", "!=", "<", "<=", ">", ">="), Sub(JenisNilai.Angka), Sub(JenisNilai.Angka));
            default:
                return new Pohon.Logika(_acak.Next(2) == 0, Sub(JenisNilai.Kebenaran), Sub(JenisNilai.Kebenaran));
        }
    }
}
