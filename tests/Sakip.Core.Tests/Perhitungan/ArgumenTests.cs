using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;
using DokumenRencana = Sakip.Kinerja.Dokumen;

namespace Sakip.Core.Tests.Perhitungan;

/// <summary>What the entrances of this layer refuse, by the name of the argument.</summary>
public class ArgumenTests
{
    [Fact]
    public void Any_ArgumentMissing_NamesIt()
    {
        var data = new DataKinerja(new("dinas", "Dinas"), [], [], []);
        var (paket, pk, tahun) = (AturanUji.CreatePaket(), new DokumenRencana(JenisDokumen.Pk), Periode.FromTahun(2024));
        var pohon = PohonKinerja.From(data);
        PengukuranKinerja[] kinerja = [];
        PengukuranAnggaran[] anggaran = [];
        (string Parameter, Action Panggil)[] semua =
        [
            ("aturan", () => Efisiensi.Compute(null!, "selisih", null, null, null)),
            ("aturan", () => IndeksKomposit.Compute(null!, "skm", new Dictionary<string, Rasio>())),
            ("skor", () => IndeksKomposit.Compute(AturanUji.Bawaan, "skm", (IReadOnlyDictionary<string, Rasio>)null!)),
            ("jawaban", () => IndeksKomposit.Compute(AturanUji.Bawaan, "skm", (IReadOnlyDictionary<string, string>)null!)),
            ("pengukuran", () => Gulungan.Compute((IEnumerable<PengukuranKinerja>)null!)),
            ("pengukuran", () => Gulungan.Compute((IEnumerable<PengukuranAnggaran>)null!)),
            ("menurut", () => Gulungan.Compute(kinerja, (IReadOnlyCollection<DimensiGulungan>)null!)),
            ("kinerja", () => Gulungan.Compute(null!, anggaran)),
            ("anggaran", () => Gulungan.Compute(kinerja, (IEnumerable<PengukuranAnggaran>)null!)),
            ("menurut", () => Gulungan.Compute(kinerja, anggaran, (IReadOnlyCollection<DimensiGulungan>)null!)),
            ("teks", () => KataDimensi.Parse(null!)),
            ("data", () => PengukuranAnggaran.Compute(null!, tahun)),
            ("periode", () => PengukuranAnggaran.Compute(data, null!)),
            ("data", () => PerbandinganInstansi.Compare(null!, paket)),
            ("paket", () => PerbandinganInstansi.Compare(data, null!)),
            ("data", () => PerbandinganTarget.Compare(null!, pk, pk, 2024)),
            ("pertama", () => PerbandinganTarget.Compare(data, null!, pk, 2024)),
            ("kedua", () => PerbandinganTarget.Compare(data, pk, null!, 2024)),
            ("data", () => PerbandinganTarget.CheckPerjanjian(null!, pk, 2024)),
            ("perjanjian", () => PerbandinganTarget.CheckPerjanjian(data, null!, 2024)),
            ("data", () => PohonKinerja.From(null!)),
            ("untuk", () => pohon.GetPendukung(null!)),
            ("simpul", () => pohon.GetDilayani(null!)),
            ("simpul", () => pohon.GetJalur(null!)),
            ("paket", () => UjiPaket.Run(null!, [])),
            ("kasus", () => UjiPaket.Run(paket, null!)),
            ("paket", () => UjiPaket.CreateKasusBatas(null!)),
        ];
        foreach (var (parameter, panggil) in semua)
        {
            panggil.Should().Throw<ArgumentNullException>().WithParameterName(parameter);
        }
    }

    [Fact]
    public void KasusUji_NoSuchExample_NamesTheArgument()
    {
        FluentActions.Invoking(() => KasusUji.FromNilai(" ", 90, [])).Should().Throw<ArgumentException>().WithParameterName("skala");
        FluentActions.Invoking(() => KasusUji.FromCapaian((Polaritas)6, null, null)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("polaritas");
        FluentActions.Invoking(() => KasusUji.FromCapaian(Polaritas.Positif, null, null, alasan: (AlasanTakTerhitung)99))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("alasan");
    }
}
