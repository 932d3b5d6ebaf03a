using System.Globalization;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Penilaian;

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

    /// <summary>Reads whose figures a mean is of: those of the model, those that a table prints, or the means of the nodes below.</summary>
    public (string? Tabel, bool IsAnak) GetAnggota() => Find("anggota") switch
    {
        null or "model" => (null, false),
        "anak" => (null, true),
        { } isi when isi.StartsWith(HimpunanCetak.Awalan, StringComparison.Ordinal) && isi.Length > HimpunanCetak.Awalan.Length =>
            (isi[HimpunanCetak.Awalan.Length..], false),
        _ => throw Fail(),
    };

    /// <summary>Whether the first argument by place names printed cells.</summary>
    public bool IsCetak => _letak is [var satu, ..] && satu.StartsWith(HimpunanCetak.Awalan, StringComparison.Ordinal);

    public HimpunanCetak GetCetak() => HimpunanCetak.Find(_letak[0]) ?? throw Fail();

    /// <summary>Reads the bounds, in the words of rule packs; null when there are none.</summary>
    public Selang? FindBatas()
    {
        var (minimal, lebihDari, maksimal, kurangDari) = (FindAngka("minimal"), FindAngka("lebihDari"), FindAngka("maksimal"), FindAngka("kurangDari"));
        if ((minimal ?? lebihDari ?? maksimal ?? kurangDari) is null)
        {
            return null;
        }

        var batas = new Selang(minimal ?? lebihDari, minimal is not null, maksimal ?? kurangDari, maksimal is not null);
        return batas.IsKosong || (minimal is not null && lebihDari is not null) || (maksimal is not null && kurangDari is not null) ? throw Fail() : batas;
    }

    /// <summary>Reads a number with a decimal comma.</summary>
    public decimal? FindAngka(string kunci) =>
        Find(kunci) is not { } isi ? null
        : !isi.Contains('.', StringComparison.Ordinal)
            && decimal.TryParse(isi.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var angka)
            && Selang.IsBatas(angka)
            ? angka
            : throw Fail();

    public string? FindKutipan(string kunci) =>
        Find(kunci) switch
        {
            null => null,
            ['"', .. { Length: > 0 } isi, '"'] => isi,
            _ => throw Fail(),
        };

    private static Periode ToPeriode(string teks) =>
        Periode.TryParse(teks, out var periode)
            ? periode
            : throw new GagalBaca(new(PesanLaporan.PeriodeSalah, Tempat.Tiada, ("teks", teks)));

    private static Dokumen ToDokumen(string teks) =>
        Dokumen.TryParse(teks, out var dokumen)
            ? dokumen
            : throw new GagalBaca(new(PesanLaporan.DokumenSalah, Tempat.Tiada, ("teks", teks)));
}
