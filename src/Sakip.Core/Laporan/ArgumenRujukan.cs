using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <summary>The arguments of one part of a reference: some by place, some by name.</summary>
internal sealed class ArgumenRujukan
{
    private readonly string _nama;
    private readonly List<string> _letak = [];
    private readonly List<(string Kunci, string Isi)> _bernama = [];
    private string _bentuk = string.Empty;

    public ArgumenRujukan(string nama, IEnumerable<string> bagian)
    {
        _nama = nama;
        foreach (var satu in bagian)
        {
            var samaDengan = satu.IndexOf('=', StringComparison.Ordinal);
            var kurung = satu.IndexOf('(', StringComparison.Ordinal);
            if (samaDengan > 0 && (kurung < 0 || samaDengan < kurung))
            {
                _bernama.Add((satu[..samaDengan].Trim(), satu[(samaDengan + 1)..].Trim()));
            }
            else
            {
                _letak.Add(satu);
            }
        }
    }

    /// <summary>Checks the number of arguments by place and the names of the others.</summary>
    public void Check(string bentuk, int jumlah, params string[] kunci)
    {
        _bentuk = bentuk;
        if (_letak.Count != jumlah || _letak.Any(l => l.Length == 0) || _bernama.Any(b => b.Isi.Length == 0) || _bernama.DistinctBy(b => b.Kunci).Count() != _bernama.Count)
        {
            throw Fail();
        }

        foreach (var (satu, _) in _bernama.Where(b => !kunci.Contains(b.Kunci)))
        {
            throw new GagalBaca(new(
                PesanLaporan.KunciRujukanTidakDikenal,
                Tempat.Tiada,
                ("nama", _nama),
                ("kunci", satu),
                ("pilihan", kunci.Length == 0 ? "-" : string.Join(", ", kunci))));
        }
    }

    public GagalBaca Fail() => new(new(PesanLaporan.BagianSalah, Tempat.Tiada, ("nama", _nama), ("bentuk", _bentuk)));

    public string Get(int letak) => _letak[letak];

    public void CheckIsi(int letak, string isi)
    {
        if (_letak[letak] != isi)
        {
            throw Fail();
        }
    }

    public Periode GetPeriode(int letak) => ToPeriode(_letak[letak]);

    public string? Find(string kunci) => _bernama.FirstOrDefault(b => b.Kunci == kunci).Isi;

    public Dokumen? FindDokumen(string kunci) => Find(kunci) is { } isi ? ToDokumen(isi) : null;

    public VersiPagu? FindVersi(string kunci) =>
        Find(kunci) is not { } isi ? null
        : VersiPagu.TryParse(isi, out var versi) ? versi
        : throw new GagalBaca(new(PesanLaporan.VersiPaguSalah, Tempat.Tiada, ("teks", isi)));

    public (Dokumen? Dokumen, Periode? Periode) FindDokumenPeriode(string kunci)
    {
        if (Find(kunci) is not { } isi)
        {
            return (null, null);
        }

        return isi.Split('@') is [var dokumen, var periode] ? (ToDokumen(dokumen), ToPeriode(periode)) : throw Fail();
    }

    public string? FindTabelAnggota()
    {
        const string Awalan = "cetak:";
        return Find("anggota") switch
        {
            null or "model" => null,
            { } isi when isi.StartsWith(Awalan, StringComparison.Ordinal) && isi.Length > Awalan.Length => isi[Awalan.Length..],
            _ => throw Fail(),
        };
    }

    public string GetKutipan(string kunci) =>
        Find(kunci) is ['"', .. { Length: > 0 } isi, '"'] ? isi : throw Fail();

    private static Periode ToPeriode(string teks) =>
        Periode.TryParse(teks, out var periode)
            ? periode
            : throw new GagalBaca(new(PesanLaporan.PeriodeSalah, Tempat.Tiada, ("teks", teks)));

    private static Dokumen ToDokumen(string teks) =>
        Dokumen.TryParse(teks, out var dokumen)
            ? dokumen
            : throw new GagalBaca(new(PesanLaporan.DokumenSalah, Tempat.Tiada, ("teks", teks)));
}
