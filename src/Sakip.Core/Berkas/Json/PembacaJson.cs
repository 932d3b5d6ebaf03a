using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Sakip.Dasar;

namespace Sakip.Berkas.Json;

/// <summary>Reads JSON into values that know line, column and path. The one reader of all JSON formats.</summary>
internal ref struct PembacaJson
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int DalamTerbanyak = 64;

    /// <summary>The largest file that is read, in bytes.</summary>
    public const int BitaTerbanyak = 64 * 1024 * 1024;

    private readonly ReadOnlySpan<byte> _isi;
    private readonly List<Masalah> _masalah;
    private Utf8JsonReader _pembaca;
    private int _awalBaris;
    private int _letak;
    private int _baris;

    private PembacaJson(ReadOnlySpan<byte> isi, List<Masalah> masalah)
    {
        _isi = isi;
        _masalah = masalah;
        _pembaca = new(isi, new JsonReaderOptions { MaxDepth = DalamTerbanyak });
        _baris = 1;
    }

    /// <summary>Reads a whole file; null when it is no JSON. Duplicate keys are problems, the first one counts.</summary>
    public static NilaiJson? Read(ReadOnlySpan<byte> isi, List<Masalah> masalah)
    {
        isi = isi.StartsWith(Encoding.UTF8.Preamble) ? isi[Encoding.UTF8.Preamble.Length..] : isi;
        var awal = new Tempat(string.Empty, 1, 1);
        if (isi.Length > BitaTerbanyak)
        {
            masalah.Add(new(PesanBerkas.TerlaluBesar, awal, ("batas", BitaTerbanyak)));
            return null;
        }

        if (!Utf8.IsValid(isi))
        {
            masalah.Add(new(PesanBerkas.BukanUtf8, awal));
            return null;
        }

        if (isi.Trim(" \t\r\n"u8).IsEmpty)
        {
            masalah.Add(new(PesanBerkas.Kosong, awal));
            return null;
        }

        return new PembacaJson(isi, masalah).ReadBerkas();
    }

    private NilaiJson? ReadBerkas()
    {
        try
        {
            _ = _pembaca.Read();
            var nilai = ReadNilai("$");
            _ = _pembaca.Read(); // nothing may follow
            return nilai;
        }
        catch (JsonException gagal)
        {
            var tempat = GetTempat(string.Empty, FindOffset(gagal));
            _masalah.Add(_pembaca.CurrentDepth >= DalamTerbanyak
                ? new(PesanBerkas.TerlaluDalam, tempat, ("batas", DalamTerbanyak))
                : new(PesanBerkas.BukanJson, tempat, ("rincian", Shorten(gagal.Message))));
            return null;
        }
    }

    private NilaiJson ReadNilai(string jalur)
    {
        var tempat = GetTempat(jalur, (int)_pembaca.TokenStartIndex);
        switch (_pembaca.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObjek(new(JenisJson.Objek, tempat));
            case JsonTokenType.StartArray:
                return ReadLarik(new(JenisJson.Larik, tempat));
            case JsonTokenType.String:
                return new(JenisJson.Teks, tempat, ReadTeks(tempat));
            case JsonTokenType.Number:
                return new(JenisJson.Angka, tempat, Encoding.UTF8.GetString(_pembaca.ValueSpan));
            case JsonTokenType.True:
                return new(JenisJson.Benar, tempat);
            case JsonTokenType.False:
                return new(JenisJson.Salah, tempat);
            default:
                return new(JenisJson.Nihil, tempat);
        }
    }

    private NilaiJson ReadObjek(NilaiJson objek)
    {
        var dikenal = new HashSet<string>(StringComparer.Ordinal);
        while (_pembaca.Read() && _pembaca.TokenType != JsonTokenType.EndObject)
        {
            var tempatKunci = GetTempat(objek.Tempat.Jalur, (int)_pembaca.TokenStartIndex);
            var kunci = ReadTeks(tempatKunci);
            var jalur = $"{objek.Tempat.Jalur}.{kunci}";
            tempatKunci = new(jalur, tempatKunci.Baris, tempatKunci.Kolom);
            _ = _pembaca.Read();
            var isi = ReadNilai(jalur);
            if (dikenal.Add(kunci))
            {
                objek.Anggota.Add((kunci, tempatKunci, isi));
            }
            else
            {
                _masalah.Add(new(PesanBerkas.KunciGanda, tempatKunci, ("kunci", kunci)));
            }
        }

        return objek;
    }

    private NilaiJson ReadLarik(NilaiJson larik)
    {
        while (_pembaca.Read() && _pembaca.TokenType != JsonTokenType.EndArray)
        {
            larik.Butir.Add(ReadNilai($"{larik.Tempat.Jalur}[{larik.Butir.Count}]"));
        }

        return larik;
    }

    /// <summary>Reads a text; an escape that is half a character is a problem.</summary>
    private readonly string ReadTeks(Tempat tempat)
    {
        try
        {
            return _pembaca.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException)
        {
            _masalah.Add(new(PesanBerkas.BukanUtf8, tempat));
            return string.Empty;
        }
    }

    private readonly int FindOffset(JsonException gagal)
    {
        var sisa = _isi;
        var awal = 0;
        for (var baris = gagal.LineNumber ?? 0; baris > 0; baris--)
        {
            var ganti = sisa.IndexOf((byte)'\n');
            awal += ganti + 1;
            sisa = sisa[(ganti + 1)..];
        }

        return (int)Math.Min(_isi.Length, awal + (gagal.BytePositionInLine ?? 0));
    }

    /// <summary>Finds line and column of an offset; offsets only grow, so the whole file is scanned once.</summary>
    private Tempat GetTempat(string jalur, int offset)
    {
        offset = Math.Max(offset, _letak);
        while (_letak < offset)
        {
            var ganti = _isi[_letak..offset].IndexOf((byte)'\n');
            if (ganti < 0)
            {
                _letak = offset;
                break;
            }

            _letak += ganti + 1;
            _awalBaris = _letak;
            _baris++;
        }

        return new(jalur, _baris, Encoding.UTF8.GetCharCount(_isi[_awalBaris..offset]) + 1);
    }

    /// <summary>Drops the position that the exception repeats.</summary>
    private static string Shorten(string pesan)
    {
        var potong = pesan.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return potong < 0 ? pesan : pesan[..potong];
    }
}
