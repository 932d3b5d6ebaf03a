using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Ekspresi;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Berkas.RulesEngine;

/// <summary>Turns a rule's condition into the value it rates and the numbers that meet it.</summary>
internal sealed class PengenalPita(Action<Masalah> catat)
{
    /// <summary>What a condition says: which value, and which numbers; no value for <c>true</c> and <c>false</c>.</summary>
    public sealed record Syarat(Subjek? Subjek, GarisAngka Garis);

    /// <summary>The value that a condition compares.</summary>
    /// <param name="Kunci">The text that tells it from others.</param>
    /// <param name="Nama">The name it goes by; null for an expression.</param>
    /// <param name="Isi">The expression, parameters put in place.</param>
    public sealed record Subjek(string Kunci, string? Nama, SimpulRe Isi)
    {
        public bool IsMasukanRumus => Nama is not null && FindMasukan(Nama) is not null;
    }

    /// <summary>Finds the input of formulas that a name means; case does not matter there.</summary>
    public static string? FindMasukan(string nama) =>
        MasukanRumus.Lingkup.Masukan.FirstOrDefault(m => string.Equals(m, nama, StringComparison.OrdinalIgnoreCase));

    /// <summary>Puts parameters in place; null when the result has too many parts.</summary>
    public static SimpulRe? Expand(EkspresiRe ekspresi)
    {
        var banyak = ekspresi.Isi.Banyak + ekspresi.Isi.Enumerate()
            .Sum(s => s.Jenis == JenisRe.Nama && ekspresi.Lingkup.TryGetValue(s.Teks, out var param) ? param.Isi.Banyak - 1 : 0);
        return banyak > Batas.BagianEkspresi ? null : Replace(ekspresi.Isi);

        SimpulRe Replace(SimpulRe simpul) =>
            simpul.Jenis == JenisRe.Nama && ekspresi.Lingkup.TryGetValue(simpul.Teks, out var param) ? param.Isi
            : simpul.Anak.IsEmpty ? simpul
            : new(simpul.Jenis, simpul.Sumber, simpul.Letak, simpul.Teks, [.. simpul.Anak.Select(Replace)]) { Cara = simpul.Cara };
    }

    /// <summary>Recognises the condition of a rule; null after a problem was noted.</summary>
    public Syarat? Recognise(AturanRe aturan)
    {
        try
        {
            return Walk(aturan);
        }
        catch (GagalBaca gagal)
        {
            catat(gagal.Masalah);
            return null;
        }
    }

    private Syarat? Walk(AturanRe aturan)
    {
        if (aturan.Syarat is { } syarat)
        {
            return Walk(syarat.Isi, syarat, isPositif: true);
        }

        Syarat? hasil = null;
        foreach (var anak in aturan.Anak.Where(a => a.IsAktif))
        {
            if (Walk(anak) is not { } satu)
            {
                return null;
            }

            hasil = hasil is null ? satu : Combine(hasil, satu, aturan.IsSemua, isPositif: true, FindAwal(anak));
        }

        return hasil;
    }

    private static SimpulRe? FindAwal(AturanRe aturan) =>
        aturan.Syarat?.Isi ?? aturan.Anak.Select(FindAwal).FirstOrDefault(s => s is not null);

    private Syarat Walk(SimpulRe simpul, EkspresiRe asal, bool isPositif)
    {
        switch (simpul.Jenis)
        {
            case JenisRe.Benar:
                return new(null, simpul.Teks == "true" ? GarisAngka.Semua : GarisAngka.Semua.Negate());
            case JenisRe.Bukan:
                var isi = Walk(simpul.Anak[0], asal, isPositif: false);
                return new(isi.Subjek, isi.Garis.Negate());
            case JenisRe.Logika:
                var (kiri, kanan) = (Walk(simpul.Anak[0], asal, isPositif), Walk(simpul.Anak[1], asal, isPositif));
                return Combine(kiri, kanan, simpul.Teks == "and", isPositif, simpul.Anak[1]);
            case JenisRe.Nama when asal.Lingkup.TryGetValue(simpul.Teks, out var param) && param.Isi.IsKebenaran:
                return Walk(param.Isi, asal, isPositif);
            case JenisRe.Banding:
                return Compare(simpul, asal);
            default:
                throw new GagalBaca(simpul.ToMasalah(PesanRulesEngine.BukanPita));
        }
    }

    private Syarat Combine(Syarat kiri, Syarat kanan, bool isDan, bool isPositif, SimpulRe? letak)
    {
        if (kiri.Subjek is null || kanan.Subjek is null || kiri.Subjek.Kunci == kanan.Subjek.Kunci)
        {
            return new(kiri.Subjek ?? kanan.Subjek, kiri.Garis.Combine(kanan.Garis, isDan));
        }

        if (isDan && isPositif && (kiri.Garis.IsSemua || kanan.Garis.IsSemua))
        {
            return kiri.Garis.IsSemua ? kanan : kiri; // it asks whether an input is there, which goes without saying here
        }

        if (isDan && isPositif && IsPenjaga(kiri, kanan))
        {
            return Drop(kiri, kanan);
        }

        return isDan && isPositif && IsPenjaga(kanan, kiri)
            ? Drop(kanan, kiri)
            : throw new GagalBaca((letak ?? kanan.Subjek.Isi).ToMasalah(
                PesanRulesEngine.SubjekGanda, ("satu", kiri.Subjek.Nama ?? kiri.Subjek.Kunci), ("dua", kanan.Subjek.Nama ?? kanan.Subjek.Kunci)));
    }

    /// <summary>Whether a side only keeps a divisor of the other from being 0.</summary>
    private static bool IsPenjaga(Syarat calon, Syarat lain) =>
        calon.Garis.IsPenjaga && calon.Subjek!.IsMasukanRumus && !lain.Subjek!.IsMasukanRumus
        && lain.Subjek.Isi.Enumerate().Any(s => s.Jenis == JenisRe.Nama && s.Teks == calon.Subjek.Isi.Teks);

    private Syarat Drop(Syarat penjaga, Syarat sisa)
    {
        catat(penjaga.Subjek!.Isi.ToMasalah(PesanRulesEngine.PenjagaDilepas, ("penjaga", penjaga.Subjek.Nama)));
        return sisa;
    }

    private static Syarat Compare(SimpulRe simpul, EkspresiRe asal)
    {
        var (kiri, kanan) = (FindTetap(simpul.Anak[0], asal), FindTetap(simpul.Anak[1], asal));
        if (kiri is { } a && kanan is { } b)
        {
            // Two numbers: 1 == 1 is a way to say always.
            var garis = b.TryToDecimal(out var patok) && Selang.IsBatas(patok) && a.TryToDecimal(out var angka)
                ? GarisAngka.From(simpul.Teks, patok).Contains(angka) : throw new GagalBaca(simpul.ToMasalah(PesanRulesEngine.BukanPita));
            return new(null, garis ? GarisAngka.Semua : GarisAngka.Semua.Negate());
        }

        if (kiri is null && kanan is null)
        {
            throw new GagalBaca(simpul.Anak[0].ToMasalah(PesanRulesEngine.BukanPita));
        }

        var (sisi, tanda) = kanan is null ? (simpul.Anak[1], Flip(simpul.Teks)) : (simpul.Anak[0], simpul.Teks);
        var tetap = (kiri ?? kanan)!.Value;
        var adaDesimal = tetap.TryToDecimal(out var batas);
        if (!adaDesimal || !Selang.IsBatas(batas))
        {
            throw new GagalBaca(new Masalah(
                PesanAturan.BatasTerlaluJauh,
                (kanan is null ? simpul.Anak[0] : simpul.Anak[1]).ToMasalah(PesanRulesEngine.BukanPita).Tempat,
                ("teks", adaDesimal ? Simpul.ToTeks(batas) : tetap.ToString()),
                ("batas", Selang.Terjauh),
                ("desimal", Pembulatan.DesimalTerbanyak)));
        }

        return new(ToSubjek(sisi, asal), GarisAngka.From(tanda, batas));
    }

    private static Rasio? FindTetap(SimpulRe sisi, EkspresiRe asal) =>
        sisi.Jenis == JenisRe.Nama ? asal.Lingkup.GetValueOrDefault(sisi.Teks)?.Isi.FindTetap() : sisi.FindTetap();

    private static Subjek ToSubjek(SimpulRe sisi, EkspresiRe asal)
    {
        if (sisi.Jenis == JenisRe.Nama && asal.Lingkup.TryGetValue(sisi.Teks, out var param))
        {
            return param.Isi.Jenis == JenisRe.Nama ? FromNama(param.Isi)
                : param.Isi.IsKebenaran ? throw new GagalBaca(sisi.ToMasalah(PesanRulesEngine.BukanPita))
                : new(param.Kunci, null, param.Isi);
        }

        if (sisi.Jenis == JenisRe.Nama)
        {
            return FromNama(sisi);
        }

        return Expand(new(sisi, asal.Lingkup)) is { } isi
            ? new(isi.ToString().ToUpperInvariant(), null, isi)
            : throw new GagalBaca(new(PesanEkspresi.TerlaluBesar, sisi.Sumber.Tempat, ("batas", Batas.BagianEkspresi)));
    }

    private static Subjek FromNama(SimpulRe nama) => new(nama.Teks.ToUpperInvariant(), nama.Teks, nama);

    private static string Flip(string tanda) => tanda switch
    {
        ">" => "<",
        ">=" => "<=",
        "<" => ">",
        "<=" => ">=",
        _ => tanda,
    };
}
