using Sakip.Aturan;
using Sakip.Ekspresi;
using Sakip.Nilai;

namespace Sakip.Berkas.RulesEngine;

/// <summary>Writes a checked expression as workflows say it: exact literals, calls of Math, explicit roundings.</summary>
/// <remarks>
/// Integers that reach a division or a rounding there are made exact by a leading <c>1m *</c>, for a caller may pass the
/// integers of a JSON document.
/// </remarks>
internal static class PenulisEkspresi
{
    private const string Tepatkan = "1m * ";

    /// <summary>Writes an expression; null when it asks whether an input is there, which cannot be said.</summary>
    public static string? Write(Simpul simpul) => IsTerkatakan(simpul) ? Write(simpul, 0) : null;

    /// <summary>Writes an arithmetic expression that is exact whatever type its inputs have; null as above.</summary>
    public static string? WriteTepat(Simpul simpul) => IsTerkatakan(simpul) ? WriteTepat(simpul, 0) : null;

    /// <summary>Writes the condition under which an expression cannot be computed; null when it always can.</summary>
    public static string? WriteGagal(Simpul simpul) => simpul switch
    {
        SimpulHitung hitung => Join(
            "||",
            WriteGagal(hitung.Kiri),
            WriteGagal(hitung.Kanan),
            hitung.Tanda == '/' && !(hitung.Kanan is SimpulTetap tetap && tetap.Isi.Angka.Tanda != 0)
                ? $"{Write(hitung.Kanan, Simpul.KuatTambah)} == 0m"
                : null),
        SimpulPilih pilih => Join(
            "||",
            WriteGagal(pilih.Syarat),
            Limit(Write(pilih.Syarat, Simpul.KuatBanding), WriteGagal(pilih.Benar)),
            Limit($"!({Write(pilih.Syarat, 0)})", WriteGagal(pilih.Salah))),
        SimpulLogika logika => Join(
            "||",
            WriteGagal(logika.Kiri),
            Limit(logika.IsDan ? Write(logika.Kiri, Simpul.KuatBanding) : $"!({Write(logika.Kiri, 0)})", WriteGagal(logika.Kanan))),
        _ => Join("||", [.. GetAnak(simpul).Select(WriteGagal)]),
    };

    /// <summary>Lists the inputs that conditions ask about: missing ones would choose a side there.</summary>
    public static IEnumerable<string> FindPenentu(Simpul simpul) => simpul switch
    {
        SimpulPilih pilih => FindNama(pilih.Syarat).Concat(FindPenentu(pilih.Benar)).Concat(FindPenentu(pilih.Salah)),
        _ => GetAnak(simpul).SelectMany(FindPenentu),
    };

    /// <summary>Writes the condition that an input is there: a missing one compares with nothing.</summary>
    public static string WriteAda(string nama) => $"({nama} <= 0m || {nama} > 0m)";

    /// <summary>Writes a step upon a value.</summary>
    public static string WriteLangkah(string nilai, Langkah langkah) => langkah switch
    {
        Langkah.Bulatkan bulatkan => WriteBulatkan(nilai, bulatkan.Pembulatan),
        Langkah.BatasiAtas atas => $"Math.Min({nilai}, {WriteAngka(atas.Batas)})",
        Langkah.BatasiBawah bawah => $"Math.Max({nilai}, {WriteAngka(bawah.Batas)})",
        _ => throw new ArgumentOutOfRangeException(nameof(langkah), langkah, null),
    };

    public static string WriteBulatkan(string nilai, Pembulatan pembulatan) =>
        $"Math.Round({nilai}, {pembulatan.Desimal}, {PenguraiRe.GetCara(pembulatan.Cara)})";

    /// <summary>Writes a number exactly: no exponent, no trailing zeros, the suffix of decimals.</summary>
    public static string WriteAngka(decimal angka) => $"{Simpul.ToTeks(angka)}m";

    private static string Write(Simpul simpul, int kuat)
    {
        var (teks, ikat) = simpul switch
        {
            SimpulTetap tetap => (tetap.Jenis == JenisNilai.Angka ? $"{tetap.Teks}m" : tetap.Teks, Simpul.KuatInti),
            SimpulNama nama => (nama.Nama, Simpul.KuatInti),
            SimpulMinus minus => ($"-{Write(minus.Isi, Simpul.KuatInti)}", Simpul.KuatMinus),
            SimpulHitung hitung => (WriteHitung(hitung), hitung.Kuat),
            SimpulBanding banding =>
                ($"{Write(banding.Kiri, Simpul.KuatTambah)} {banding.Tanda} {Write(banding.Kanan, Simpul.KuatTambah)}", Simpul.KuatBanding),
            SimpulDalam dalam => (WriteDalam(dalam), Simpul.KuatDan),
            SimpulBukan bukan => ($"!({Write(bukan.Isi, 0)})", Simpul.KuatInti),
            SimpulLogika logika =>
                ($"{Write(logika.Kiri, logika.Kuat)} {(logika.IsDan ? "&&" : "||")} {Write(logika.Kanan, logika.Kuat + 1)}", logika.Kuat),
            SimpulPilih pilih =>
                ($"({Write(pilih.Syarat, Simpul.KuatAtau)} ? {Write(pilih.Benar, Simpul.KuatAtau)} : {Write(pilih.Salah, Simpul.KuatAtau)})", Simpul.KuatInti),
            SimpulFungsi fungsi => (WriteFungsi(fungsi), Simpul.KuatInti),
            _ => throw new ArgumentOutOfRangeException(nameof(simpul), simpul, null),
        };
        return ikat < kuat ? $"({teks})" : teks;
    }

    private static string WriteHitung(SimpulHitung hitung)
    {
        var (kiri, kanan) = (Write(hitung.Kiri, hitung.Kuat), Write(hitung.Kanan, hitung.Kuat + 1));
        var awal = hitung.Tanda == '/' && !IsDesimal(hitung.Kiri) && !IsDesimal(hitung.Kanan) ? Tepatkan : string.Empty;
        return $"{awal}{kiri} {hitung.Tanda} {kanan}";
    }

    private static string WriteTepat(Simpul simpul, int kuat) =>
        IsDesimal(simpul) ? Write(simpul, kuat) : $"{Tepatkan}{Write(simpul, Simpul.KuatKali)}";

    private static string WriteDalam(SimpulDalam dalam)
    {
        var isi = Write(dalam.Isi, Simpul.KuatTambah);
        return $"{isi} {(dalam.IsBawahTermasuk ? ">=" : ">")} {dalam.Bawah.Teks}m && {isi} {(dalam.IsAtasTermasuk ? "<=" : "<")} {dalam.Atas.Teks}m";
    }

    private static string WriteFungsi(SimpulFungsi fungsi)
    {
        switch (fungsi.Nama)
        {
            case "round":
                return WriteBulatkan(WriteTepat(fungsi.Argumen[0], 0), fungsi.Pembulatan);
            case "floor" or "ceiling":
                return $"Math.{(fungsi.Nama == "floor" ? "Floor" : "Ceiling")}({WriteTepat(fungsi.Argumen[0], 0)})";
            case "abs":
                return $"Math.Abs({Write(fungsi.Argumen[0], 0)})";
            default:
                var nama = fungsi.Nama == "min" ? "Math.Min" : "Math.Max";
                var isi = fungsi.Argumen.Select(a => Write(a, 0)).Reverse().ToArray();
                return isi.Skip(1).Aggregate(isi[0], (sisa, satu) => $"{nama}({satu}, {sisa})");
        }
    }

    /// <summary>Whether the type there is decimal whatever is passed in: a literal makes it so.</summary>
    private static bool IsDesimal(Simpul simpul) => simpul switch
    {
        SimpulTetap => true,
        SimpulMinus minus => IsDesimal(minus.Isi),
        SimpulHitung hitung => hitung.Tanda == '/' || IsDesimal(hitung.Kiri) || IsDesimal(hitung.Kanan),
        SimpulPilih pilih => IsDesimal(pilih.Benar) || IsDesimal(pilih.Salah),
        SimpulFungsi fungsi => fungsi.Nama is "round" or "floor" or "ceiling" || fungsi.Argumen.Any(IsDesimal),
        _ => false,
    };

    private static bool IsTerkatakan(Simpul simpul) => simpul is not SimpulAda && GetAnak(simpul).All(IsTerkatakan);

    private static IEnumerable<string> FindNama(Simpul simpul) =>
        simpul is SimpulNama nama ? [nama.Nama] : GetAnak(simpul).SelectMany(FindNama);

    private static Simpul[] GetAnak(Simpul simpul) => simpul switch
    {
        SimpulMinus minus => [minus.Isi],
        SimpulHitung hitung => [hitung.Kiri, hitung.Kanan],
        SimpulBanding banding => [banding.Kiri, banding.Kanan],
        SimpulDalam dalam => [dalam.Isi],
        SimpulBukan bukan => [bukan.Isi],
        SimpulLogika logika => [logika.Kiri, logika.Kanan],
        SimpulPilih pilih => [pilih.Syarat, pilih.Benar, pilih.Salah],
        SimpulFungsi fungsi => fungsi.Argumen,
        _ => [],
    };

    private static string? Join(string tanda, params ReadOnlySpan<string?> bagian)
    {
        string? hasil = null;
        foreach (var satu in bagian)
        {
            hasil = satu is null ? hasil : hasil is null ? satu : $"{hasil} {tanda} {satu}";
        }

        return hasil;
    }

    private static string? Limit(string syarat, string? gagal) => gagal is null ? null : $"{syarat} && ({gagal})";
}
