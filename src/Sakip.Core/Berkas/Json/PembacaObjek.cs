using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Berkas.Json;

/// <summary>Takes the members of one JSON object by name and notes every problem it meets.</summary>
/// <remarks>
/// Asking for a member makes its name known; <see cref="Finish"/> reports the rest as unknown. A member that is missing
/// or malformed gives a stand-in, so that reading goes on and all problems of a file come together.
/// </remarks>
internal sealed class PembacaObjek
{
    private readonly NilaiJson _objek;
    private readonly List<Masalah> _masalah;
    private readonly List<string> _dikenal = new(12); // as many as most objects have

    public PembacaObjek(NilaiJson nilai, List<Masalah> masalah)
    {
        _masalah = masalah;
        _objek = nilai;
        IsObjek = CheckJenis(nilai, JenisJson.Objek);
    }

    /// <summary>Gets whether there is an object at all; if not, missing members are not reported.</summary>
    public bool IsObjek { get; }

    /// <summary>Gets the object itself, for who may need its place later.</summary>
    public NilaiJson Nilai => _objek;

    public Tempat Tempat => _objek.Tempat;

    /// <summary>Gets whether anything was wrong in the file so far.</summary>
    public bool IsAdaMasalah => _masalah.Count > 0;

    public IReadOnlyList<AnggotaJson> Anggota => _objek.Anggota;

    /// <summary>Gets whether so much is wrong that nothing more is listed.</summary>
    public bool IsPenuh => DaftarMasalah.IsPenuh(_masalah);

    /// <summary>Gets how many problems the whole file has so far.</summary>
    public int JumlahMasalah => _masalah.Count;

    public void Fail(KodePesan kode, Tempat tempat, params ReadOnlySpan<(string Nama, object? Isi)> fakta) =>
        Fail(new(kode, tempat, fakta));

    public void Fail(Masalah masalah) => DaftarMasalah.Note(_masalah, masalah);

    /// <summary>Finds the word that was probably meant; null when too much is wrong already.</summary>
    public string? FindSaran(string kata, IEnumerable<string> pilihan) => DaftarMasalah.FindSaran(_masalah, kata, pilihan);

    public NilaiJson? Find(string kunci)
    {
        if (!_dikenal.Contains(kunci))
        {
            _dikenal.Add(kunci);
        }

        foreach (var anggota in _objek.Anggota)
        {
            if (anggota.Kunci == kunci)
            {
                return anggota.Isi;
            }
        }

        return null;
    }

    public NilaiJson? Get(string kunci)
    {
        var isi = Find(kunci);
        if (isi is null && IsObjek)
        {
            Fail(PesanBerkas.KunciKurang, new($"{Tempat.Jalur}.{kunci}", Tempat.Baris, Tempat.Kolom), ("kunci", kunci));
        }

        return isi;
    }

    /// <summary>Reads a required text that is not blank.</summary>
    public string GetTeks(string kunci) => ToTeks(kunci, Get(kunci)) ?? string.Empty;

    /// <summary>Reads a required id; null after a malformed one has been noted.</summary>
    public string? GetId()
    {
        var id = GetTeks("id");
        if (string.IsNullOrWhiteSpace(id) || Identitas.IsValid(id))
        {
            return string.IsNullOrWhiteSpace(id) ? null : id;
        }

        Fail(PesanLaporan.IdSalah, Find("id")!.Tempat, ("id", id));
        return null;
    }

    /// <summary>Reads a text that may be left out but not be blank.</summary>
    public string? FindTeks(string kunci) => ToTeks(kunci, Find(kunci));

    /// <summary>Reads a required text that may be blank, such as a printed heading.</summary>
    public string GetTeksBolehKosong(string kunci) =>
        Get(kunci) is { } isi && CheckJenis(isi, JenisJson.Teks) ? isi.Teks : string.Empty;

    public bool FindBenar(string kunci)
    {
        var isi = Find(kunci);
        return isi is not null && isi.Jenis != JenisJson.Salah && CheckJenis(isi, JenisJson.Benar);
    }

    public decimal? FindAngka(string kunci) => Find(kunci) is { } isi ? ToAngka(isi) : null;

    public int? FindBulat(string kunci, int minimal, int maksimal) => Find(kunci) is { } isi ? ToBulat(isi, minimal, maksimal) : null;

    /// <summary>Reads a whole number; null after anything else has been noted.</summary>
    public int? ToBulat(NilaiJson isi, int minimal, int maksimal)
    {
        if (ToAngka(isi) is not { } angka)
        {
            return null;
        }

        if (angka == decimal.Truncate(angka) && angka >= minimal && angka <= maksimal)
        {
            return (int)angka;
        }

        Fail(PesanDasar.AngkaDiLuarBatas, isi.Tempat, ("teks", isi.Teks), ("minimal", minimal), ("maksimal", maksimal));
        return null;
    }

    public LocalDate? FindTanggal(string kunci) => ToTanggal(Find(kunci));

    public LocalDate? GetTanggal(string kunci) => ToTanggal(Get(kunci));

    public T? FindKata<T>(string kunci, KataTertutup<T> kata)
        where T : struct, Enum => ToKata(Find(kunci), kata);

    public T? GetKata<T>(string kunci, KataTertutup<T> kata)
        where T : struct, Enum => ToKata(Get(kunci), kata);

    /// <summary>Reads a choice of two words: false for the first, true for the second, the given one when the member is left out.</summary>
    public bool FindPilihan(string kunci, string salah, string benar, bool bawaan)
    {
        if (FindTeks(kunci) is not { } kata)
        {
            return bawaan;
        }

        if (kata != salah && kata != benar)
        {
            string[] pilihan = [salah, benar];
            FailKata(Find(kunci)!, pilihan);
        }

        return kata == benar;
    }

    /// <summary>Reads the items of a list; none when it is left out.</summary>
    public IReadOnlyList<NilaiJson> FindButir(string kunci) =>
        Find(kunci) is { } isi && CheckJenis(isi, JenisJson.Larik) ? isi.Butir : [];

    /// <summary>Reads the items of a required list.</summary>
    public IReadOnlyList<NilaiJson> GetButir(string kunci) =>
        Get(kunci) is { } isi && CheckJenis(isi, JenisJson.Larik) ? isi.Butir : [];

    /// <summary>Opens a member that is an object; null when it is left out.</summary>
    public PembacaObjek? FindObjek(string kunci) => Find(kunci) is { } isi ? new(isi, _masalah) : null;

    /// <summary>Opens a required member that is an object.</summary>
    public PembacaObjek? GetObjek(string kunci) => Get(kunci) is { } isi ? new(isi, _masalah) : null;

    /// <summary>Opens every item of a list as an object.</summary>
    public IEnumerable<PembacaObjek> Open(IEnumerable<NilaiJson> butir)
    {
        foreach (var satu in butir)
        {
            yield return new(satu, _masalah);
        }
    }

    /// <summary>Reads every item of a list as an object, and leaves out those that gave nothing.</summary>
    /// <remarks>A loop, as LINQ over types of our own takes long at start-up.</remarks>
    public ImmutableArray<T> Read<T>(IEnumerable<NilaiJson> butir, Func<PembacaObjek, T?> baca)
        where T : class => Read(butir, (objek, _) => baca(objek));

    /// <summary>Reads every item of a list as an object, given its place from 0, and leaves out those that gave nothing.</summary>
    public ImmutableArray<T> Read<T>(IEnumerable<NilaiJson> butir, Func<PembacaObjek, int, T?> baca)
        where T : class
    {
        var urutan = 0;
        var hasil = new List<T>();
        foreach (var satu in Open(butir))
        {
            if (baca(satu, urutan++) is { } isi)
            {
                hasil.Add(isi);
            }
        }

        return [.. hasil];
    }

    public PembacaObjek Open(NilaiJson nilai) => new(nilai, _masalah);

    /// <summary>Reports the members nobody asked for.</summary>
    public void Finish()
    {
        foreach (var anggota in _objek.Anggota)
        {
            if (_dikenal.Contains(anggota.Kunci))
            {
                continue;
            }

            if (IsPenuh)
            {
                return;
            }

            Fail(
                PesanBerkas.KunciTidakDikenal,
                anggota.Tempat,
                ("kunci", anggota.Kunci),
                ("pilihan", string.Join(", ", _dikenal)),
                ("saran", FindSaran(anggota.Kunci, _dikenal)));
        }
    }

    public bool CheckJenis(NilaiJson nilai, JenisJson harus)
    {
        if (nilai.Jenis == harus)
        {
            return true;
        }

        Fail(PesanBerkas.JenisSalah, nilai.Tempat, ("harus", GetNama(harus)), ("ada", GetNama(nilai.Jenis)));
        return false;
    }

    private string? ToTeks(string kunci, NilaiJson? isi)
    {
        if (isi is null || !CheckJenis(isi, JenisJson.Teks))
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(isi.Teks))
        {
            Fail(PesanDasar.TeksKosong, isi.Tempat, ("kunci", kunci));
        }

        return isi.Teks;
    }

    /// <summary>Reads a number from the digits as written: no exponent, at most 28 digits, so nothing is lost.</summary>
    public static bool TryReadAngka(string teks, out decimal angka)
    {
        angka = 0;
        return AngkaIndonesia.CountDigit(teks) <= Batas.AngkaBilangan
            && decimal.TryParse(teks, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out angka);
    }

    /// <summary>Reads a number; null after anything else has been noted.</summary>
    public decimal? ToAngka(NilaiJson isi)
    {
        if (!CheckJenis(isi, JenisJson.Angka))
        {
            return null;
        }

        if (TryReadAngka(isi.Teks, out var angka))
        {
            return angka;
        }

        Fail(PesanDasar.AngkaSalah, isi.Tempat, ("teks", isi.Teks));
        return null;
    }

    private LocalDate? ToTanggal(NilaiJson? isi)
    {
        if (isi is null || !CheckJenis(isi, JenisJson.Teks))
        {
            return null;
        }

        if (TanggalIso.TryParse(isi.Teks, out var tanggal))
        {
            return tanggal;
        }

        Fail(PesanBerkas.TanggalSalah, isi.Tempat, ("teks", isi.Teks));
        return null;
    }

    private T? ToKata<T>(NilaiJson? isi, KataTertutup<T> kata)
        where T : struct, Enum
    {
        if (isi is null || !CheckJenis(isi, JenisJson.Teks))
        {
            return null;
        }

        if (kata.TryRead(isi.Teks, out var hasil))
        {
            return hasil;
        }

        FailKata(isi, kata.Kata);
        return null;
    }

    private void FailKata(NilaiJson isi, IEnumerable<string> pilihan) => Fail(
        PesanBerkas.KataTidakDikenal,
        isi.Tempat,
        ("kata", isi.Teks),
        ("pilihan", string.Join(", ", pilihan)),
        ("saran", FindSaran(isi.Teks, pilihan)));

    /// <summary>Names a kind of value for a message.</summary>
    public static KataDwibahasa GetNama(JenisJson jenis) => jenis switch
    {
        JenisJson.Objek => new("objek", "an object"),
        JenisJson.Larik => new("larik", "an array"),
        JenisJson.Teks => new("teks", "a text"),
        JenisJson.Angka => new("angka", "a number"),
        JenisJson.Nihil => new("null", "null"),
        _ => new("true atau false", "true or false"),
    };
}
