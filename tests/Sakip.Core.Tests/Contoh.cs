using NodaTime;
using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Penelusuran;
using Sakip.Penilaian;

namespace Sakip.Core.Tests;

/// <summary>Scales and rule versions that the tests share.</summary>
internal static class Contoh
{
    public static readonly Langkah DuaDesimal = new Langkah.Bulatkan(Pembulatan.DuaDesimal);

    public static Peringkat Pita(string predikat, decimal? bawah, bool isBawah, decimal? atas, bool isAtas) =>
        new(predikat, new Selang(bawah, isBawah, atas, isAtas));

    /// <summary>Permendagri 86/2017 as printed: 91-100, 76-90, 66-75, 51-65, at most 50.</summary>
    public static Skala LimaPita(
        KebijakanCelah celah = KebijakanCelah.TanpaPeringkat, KebijakanCelah puncak = KebijakanCelah.TanpaPeringkat) => new(
        VersiAturan.SkalaCapaian,
        [
            Pita("Sangat Tinggi", 91, true, 100, true),
            Pita("Tinggi", 76, true, 90, true),
            Pita("Sedang", 66, true, 75, true),
            Pita("Rendah", 51, true, 65, true),
            Pita("Sangat Rendah", null, false, 50, true),
        ],
        celah,
        puncak);

    /// <summary>LKIP 2024 of the Sekretariat Daerah of Kota Banjar, table 3.1, read literally.</summary>
    public static Skala SkalaKotaBanjar() => new(
        VersiAturan.SkalaCapaian,
        [
            Pita("Sangat Tinggi", 90, false, null, false),
            Pita("Tinggi", 71.90m, true, 90, true),
            Pita("Sedang", 66, true, 75, true),
            Pita("Rendah", 51, true, 65, true),
            Pita("Sangat Rendah", null, false, 50, true),
        ]);

    /// <summary>LKjIP 2024 of the Sekretariat Daerah of Kabupaten Paser, table 3.1.</summary>
    public static Skala SkalaPaser() => new(
        VersiAturan.SkalaCapaian,
        [
            new("Berhasil", new(100, true, null, false), "Hijau"),
            new("Cukup Berhasil", new(70, true, 100, false), "Biru"),
            new("Kurang Berhasil", new(40, true, 70, false), "Kuning"),
            new("Tidak Berhasil", new(null, false, 40, false), "Merah"),
        ]);

    public static Rumus Rumus(string nama) => Sakip.Aturan.Rumus.Bernama.Single(r => r.Nama == nama);

    public static AturanCapaian SusunCapaian(
        string positif = "realisasiPerTarget",
        string? negatif = null,
        IEnumerable<Langkah>? langkah = null,
        KebijakanTargetNol targetNol = KebijakanTargetNol.TidakTerhitung)
    {
        var rumus = new Rumus?[AturanCapaian.JumlahPolaritas];
        rumus[(int)Polaritas.Positif] = Rumus(positif);
        rumus[(int)Polaritas.Rentang] = Rumus("batasTerdekat");
        if (negatif is not null)
        {
            rumus[(int)Polaritas.Negatif] = Rumus(negatif);
        }

        return new(rumus, new(langkah ?? [DuaDesimal]), targetNol);
    }

    public static VersiAturan Versi(
        AturanCapaian? capaian = null,
        AturanRerata? rerata = null,
        Skala? skala = null,
        LocalDate? mulai = null,
        LocalDate? sampai = null) => new(
        "uji",
        mulai ?? new(2017, 1, 1),
        sampai,
        capaian ?? SusunCapaian(),
        rerata ?? AturanRerata.Bawaan)
        {
            DasarHukum = [new Sitasi("Laporan")],
            Skala = skala is null ? [] : [skala],
        };

    public static PaketAturan Paket(params VersiAturan[] versi) => new("uji", "Paket uji", versi.Length == 0 ? [Versi()] : versi);
}
