using System.Collections.Immutable;
using NodaTime;
using Sakip.Aturan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Kolom;

/// <summary>A table and a pack put together: which version of the rules holds for which rows, and which rows need a look each.</summary>
internal sealed class RencanaKolom
{
    private readonly int _dimensiTahun;
    private readonly int _dimensiTriwulan;
    private readonly int _dimensiIndikator;
    private readonly int[] _versi; // by year and quarter
    private readonly int _triwulan; // the number of quarters in it
    private readonly bool[] _isKhusus; // by indicator: it has a formula of its own in some version

    public RencanaKolom(KolomUkur kolom, PaketAturan paket, LocalDate? tanggal)
    {
        Kolom = kolom;
        Tanpa = Capaian.FromAlasan(AlasanTakTerhitung.VersiTidakAda, paket.VersiTerakhir);
        _dimensiTahun = kolom.Dimensi.IndexOf(Sakip.Kolom.Dimensi.Tahun);
        _dimensiTriwulan = kolom.Dimensi.IndexOf(Sakip.Kolom.Dimensi.Triwulan);
        _dimensiIndikator = kolom.Dimensi.IndexOf(Sakip.Kolom.Dimensi.Indikator);
        var (tahun, triwulan) = (GetTeks(_dimensiTahun), GetTeks(_dimensiTriwulan));
        _triwulan = triwulan.Length;
        VersiAturan?[] versi =
        [
            .. from t in tahun
               from tw in triwulan
               let hari = tanggal ?? Sakip.Kolom.Dimensi.FindPeriode(t, tw)?.Akhir
               select hari is { } satu ? paket.Resolve(satu) : paket.VersiTerakhir,
        ];
        Rencana = [.. versi.OfType<VersiAturan>().Distinct().OrderBy(v => v.Mulai).DefaultIfEmpty(paket.VersiTerakhir).Select(v => new RencanaAturan(v))];
        _versi = [.. versi.Select(v => v is null ? TanpaVersi : Array.FindIndex([.. Rencana], r => r.Aturan == v))];
        var khusus = Rencana.SelectMany(r => r.Aturan.Capaian.RumusIndikator.Keys).ToHashSet(StringComparer.Ordinal);
        _isKhusus = [.. GetTeks(_dimensiIndikator).Select(khusus.Contains)];
        IsSeragam = _versi.Distinct().Count() == 1 && _versi[0] != TanpaVersi && !_isKhusus.Contains(true);

        ImmutableArray<string> GetTeks(int dimensi) => dimensi < 0 ? [string.Empty] : kolom.Teks[dimensi];
    }

    /// <summary>The version of a row whose date no version covers.</summary>
    public const int TanpaVersi = -1;

    /// <summary>The version of a row that stands alone: its indicator has a formula of its own.</summary>
    public const int Sendiri = -2;

    public KolomUkur Kolom { get; }

    /// <summary>Gets the versions that hold for some rows, oldest first; the pack's latest when there is none.</summary>
    public ImmutableArray<RencanaAturan> Rencana { get; }

    /// <summary>Gets the outcome of a row whose date no version covers; it knows the pack's latest version.</summary>
    public Capaian Tanpa { get; }

    /// <summary>Gets whether the first version holds for every row, with no formula of an indicator.</summary>
    public bool IsSeragam { get; }

    /// <summary>Gets the version of a row, or what keeps kernels from it.</summary>
    public int GetKelas(BlokUkur blok, int baris) =>
        _dimensiIndikator >= 0 && _isKhusus[blok.Kode[_dimensiIndikator][baris]] ? Sendiri : GetVersi(blok, baris);

    /// <summary>Gets the version of a row.</summary>
    public int GetVersi(BlokUkur blok, int baris)
    {
        var tahun = _dimensiTahun < 0 ? 0 : blok.Kode[_dimensiTahun][baris];
        var triwulan = _dimensiTriwulan < 0 ? 0 : blok.Kode[_dimensiTriwulan][baris];
        return _versi[(tahun * _triwulan) + triwulan];
    }

    /// <summary>Computes a row by the object path.</summary>
    public Capaian Compute(BlokUkur blok, Ruas ruas, int baris)
    {
        var versi = GetVersi(blok, baris);
        if (versi == TanpaVersi)
        {
            return Tanpa;
        }

        var (target, realisasi) = blok.GetPerolehan(baris, ruas.Keadaan);
        var indikator = _dimensiIndikator < 0 ? null : Kolom.Teks[_dimensiIndikator][blok.Kode[_dimensiIndikator][baris]];
        return Capaian.Compute(Rencana[versi].Aturan, ruas.Polaritas, indikator, target, realisasi);
    }
}
