using Sakip.Kinerja;
using Sakip.Kolom;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Kolom;

/// <summary>A measurement as tests write it.</summary>
internal sealed record BarisUji(string Pemda, string Indikator, string Tahun, string Triwulan, Polaritas Polaritas, NilaiKinerja? Target, NilaiKinerja? Realisasi)
{
    public static readonly string[] Dimensi = ["pemda", "indikator", "tahun", "triwulan"];

    public string[] Kunci => [Pemda, Indikator, Tahun, Triwulan];

    public static BarisUji From(decimal? target, decimal? realisasi, Polaritas polaritas = Polaritas.Positif, string pemda = "A") =>
        new(pemda, "I1", "2024", string.Empty, polaritas, ToNilai(target), ToNilai(realisasi));

    public static KolomUkur ToKolom(IEnumerable<BarisUji> baris)
    {
        var penyusun = new PenyusunUkur(Dimensi);
        foreach (var satu in baris)
        {
            penyusun.Add(satu.Kunci, satu.Polaritas, satu.Target, satu.Realisasi);
        }

        return penyusun.Build();
    }

    private static NilaiKinerja? ToNilai(decimal? angka) => angka is { } isi ? NilaiKinerja.FromAngka(isi) : null;
}
