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
    private readonly int[] _kelas; // by version, none first, and by indicator
    private readonly int _indikator; // the number of indicators in it

    /// <summary>Puts them together.</summary>
    /// <param name="kolom">The table.</param>
    /// <param name="paket">The pack.</param>
    /// <param name="tanggal">The date whose rules hold for every row; null for each row's own.</param>
    /// <param name="isSatuan">Whether kernels give whole units even where means are of unrounded members.</param>
    public RencanaKolom(KolomUkur kolom, PaketAturan paket, LocalDate? tanggal, bool isSatuan = false)
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
        Rencana = [.. versi.OfType<VersiAturan>().Distinct().OrderBy(v => v.Mulai).DefaultIfEmpty(paket.VersiTerakhir).Select(v => new RencanaAturan(v, isSatuan))];
        _versi = [.. versi.Select(v => v is null ? TanpaVersi : Array.FindIndex([.. Rencana], r => r.Aturan == v))];
        var indikator = GetTeks(_dimensiIndikator);
        _indikator = Math.Max(1, indikator.Length);
        _kelas = new int[(Rencana.Length + 1) * _indikator];
        Kelas = CreateKelas(indikator);
        Tunggal = FindTunggal();

        ImmutableArray<string> GetTeks(int dimensi) => dimensi < 0 ? [string.Empty] : kolom.Teks[dimensi];
    }

    /// <summary>The version of a row whose date no version covers.</summary>
    public const int TanpaVersi = -1;

    public KolomUkur Kolom { get; }

    /// <summary>Gets the versions that hold for some rows, oldest first; the pack's latest when there is none.</summary>
    public ImmutableArray<RencanaAturan> Rencana { get; }

    /// <summary>Gets the outcome of a row whose date no version covers; it knows the pack's latest version.</summary>
    public Capaian Tanpa { get; }

    /// <summary>Gets the classes of rows, those that no version holds for first, then version by version.</summary>
    public ImmutableArray<KelasBaris> Kelas { get; }

    /// <summary>Gets the class of all rows; -1 when they are of several.</summary>
    public int Tunggal { get; }

    /// <summary>Gets the class of a row.</summary>
    public int GetKelas(BlokUkur blok, int baris) =>
        _kelas[((GetVersi(blok, baris) + 1) * _indikator) + (_dimensiIndikator < 0 ? 0 : blok.Kode[_dimensiIndikator][baris])];

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

    /// <summary>Makes the classes: of each version those by polarity, then one for each formula that indicators have of their own.</summary>
    private ImmutableArray<KelasBaris> CreateKelas(ImmutableArray<string> indikator)
    {
        var kelas = ImmutableArray.CreateBuilder<KelasBaris>();
        kelas.Add(new(TanpaVersi, null));
        for (var v = 0; v < Rencana.Length; v++)
        {
            var umum = kelas.Count;
            kelas.Add(new(v, Rencana[v].Rumus));
            var menurutRumus = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < _indikator; i++)
            {
                var letak = umum;
                if (i < indikator.Length && Rencana[v].Aturan.Capaian.RumusIndikator.TryGetValue(indikator[i], out var rumus)
                    && !menurutRumus.TryGetValue(rumus.Nama ?? string.Empty, out letak))
                {
                    letak = kelas.Count;
                    menurutRumus.Add(rumus.Nama ?? string.Empty, letak); // free ones go row by row, so one class will do for them
                    kelas.Add(new(v, new(Rencana[v].Aturan, indikator[i])));
                }

                _kelas[((v + 1) * _indikator) + i] = letak;
            }
        }

        return kelas.ToImmutable();
    }

    private int FindTunggal()
    {
        var kelas = _versi.Distinct().SelectMany(v => _kelas.Skip((v + 1) * _indikator).Take(_indikator)).Distinct().Take(2).ToArray();
        return kelas is [var satu] ? satu : -1;
    }
}
