using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Kolom;

/// <summary>The formulas of one version as columns take them: one for each polarity, or the one of an indicator for all.</summary>
internal sealed class RumusKolom
{
    private const int JumlahPolaritas = (int)Polaritas.Ordinal + 1;

    private readonly Bentuk[] _bentuk; // by polarity
    private readonly Capaian[] _tetap; // by state and polarity

    /// <summary>Takes the formulas.</summary>
    /// <param name="aturan">The version.</param>
    /// <param name="indikator">An indicator with a formula of its own; null for the formulas by polarity.</param>
    public RumusKolom(VersiAturan aturan, string? indikator)
    {
        _bentuk = [.. Enum.GetValues<Polaritas>().Select(p => ToBentuk(aturan.Capaian.GetRumus(p, indikator)))];
        _tetap = CreateTetap(aturan, indikator);
    }

    /// <summary>Gets the form of the formula of a polarity.</summary>
    public Bentuk GetBentuk(Polaritas polaritas) => _bentuk[(int)polaritas];

    /// <summary>Gets the outcome of a state that the formula of the polarity needs no figures for.</summary>
    public Capaian GetTetap(Polaritas polaritas, Keadaan keadaan) => _tetap[ToLetak(polaritas, keadaan)];

    private static Bentuk ToBentuk(Rumus? rumus) => rumus?.Nama switch
    {
        _ when rumus is null => Bentuk.Tiada,
        "realisasiPerTarget" or "batasTerdekat" => Bentuk.RealisasiPerTarget, // of a target that is one number
        "duaTargetKurangRealisasi" => Bentuk.DuaTargetKurangRealisasi,
        "targetPerRealisasi" => Bentuk.TargetPerRealisasi,
        "simpanganDariTarget" => Bentuk.SimpanganDariTarget,
        "seratusBilaTercapai" => Bentuk.SeratusBilaTercapai,
        "sisaTerhadapTarget" => Bentuk.SisaTerhadapTarget,
        _ => Bentuk.Bebas,
    };

    private static int ToLetak(Polaritas polaritas, Keadaan keadaan) => ((int)keadaan * JumlahPolaritas) + (int)polaritas;

    private static Capaian[] CreateTetap(VersiAturan aturan, string? indikator)
    {
        var hasil = new Capaian[((int)Keadaan.Lebar + 1) * JumlahPolaritas];
        var (tiadaTarget, tiadaRealisasi) = (
            Perolehan.FromAlasan(AlasanTakTerhitung.TargetKosong), Perolehan.FromAlasan(AlasanTakTerhitung.RealisasiKosong));
        foreach (var polaritas in Enum.GetValues<Polaritas>())
        {
            Set(Keadaan.TargetTiada, tiadaTarget, ToPerolehan(1));
            Set(Keadaan.KeduanyaTiada, tiadaTarget, tiadaRealisasi);
            Set(Keadaan.RealisasiTiadaTargetNegatif, ToPerolehan(-1), tiadaRealisasi);
            Set(Keadaan.RealisasiTiadaTargetNol, ToPerolehan(0), tiadaRealisasi);
            Set(Keadaan.RealisasiTiadaTargetPositif, ToPerolehan(1), tiadaRealisasi);
            Set(Keadaan.TargetNolRealisasiNegatif, ToPerolehan(0), ToPerolehan(-1));
            Set(Keadaan.TargetNolRealisasiNol, ToPerolehan(0), ToPerolehan(0));
            Set(Keadaan.TargetNolRealisasiPositif, ToPerolehan(0), ToPerolehan(1));

            void Set(Keadaan keadaan, in Perolehan target, in Perolehan realisasi) =>
                hasil[ToLetak(polaritas, keadaan)] = Capaian.Compute(aturan, polaritas, indikator, target, realisasi);
        }

        return hasil;
    }

    private static Perolehan ToPerolehan(int angka) => Perolehan.FromAngka(Hitungan.FromAngka(angka), null);
}
