using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Sakip.Dasar;

namespace Sakip.Berkas.Json;

/// <summary>Reads JSON into values that know line, column and path. The one reader of all JSON formats.</summary>
internal ref struct PembacaJson
{
    /// <summary>Stands in for a text with half a character; not blank, lest it be a problem of its own.</summary>
    private const string HurufPengganti = "\uFFFD";

    /// <summary>So many members are compared one by one; only a larger object keeps a set of its keys.</summary>
    private const int AnggotaSedikit = 16;

    private readonly ReadOnlySpan<byte> _isi;
    private readonly List<Masalah> _masalah;
    private readonly string?[] _kunci = new string?[256];
    private Utf8JsonReader _pembaca;
    private int _letak;
    private int _banyak;
    private int _baris;
    private int _kolom;

    private PembacaJson(ReadOnlySpan<byte> isi, List<Masalah> masalah)
    {
        _isi = isi;
        _masalah = masalah;
        _pembaca = new(isi, new JsonReaderOptions { MaxDepth = Batas.DalamJson });
        _baris = 1;
        _kolom = 1;
    }

    /// <summary>Reads a whole file; null when it is no JSON. Duplicate keys are problems, the first one counts.</summary>
    public static NilaiJson? Read(ReadOnlySpan<byte> isi, List<Masalah> masalah)
    {
        isi = isi.StartsWith(Encoding.UTF8.Preamble) ? isi[Encoding.UTF8.Preamble.Length..] : isi;
        var awal = new Tempat(string.Empty, 1, 1);
        if (isi.Length > Batas.BitaBerkas)
        {
            masalah.Add(new(PesanBerkas.TerlaluBesar, awal, ("batas", Batas.BitaBerkas)));
            return null;
        }

        if (!Utf8.IsValid(isi))
        {
            masalah.Add(new(PesanBerkas.BukanUtf8, awal));
            return null;
        }

        if (IsKosong(isi))
        {
            masalah.Add(new(PesanBerkas.Kosong, awal));
            return null;
        }

        return new PembacaJson(isi, masalah).ReadBerkas();
    }

    private static bool IsKosong(ReadOnlySpan<byte> isi)
    {
        foreach (var bita in isi)
        {
            if (bita is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }

    private NilaiJson? ReadBerkas()
    {
        try
        {
            _ = _pembaca.Read();
            var nilai = ReadNilai(null, null, 0);
            _ = _pembaca.Read(); // nothing may follow
            return nilai;
        }
        catch (GagalBaca gagal)
        {
            _masalah.Add(gagal.Masalah);
            return null;
        }
        catch (JsonException gagal)
        {
            _masalah.Add(ToMasalah(FindOffset(gagal)));
            return null;
        }
    }

    /// <summary>Says why the reader stopped at an offset.</summary>
    private Masalah ToMasalah(int letak)
    {
        var angka = AngkaTakJson.Find(_isi, letak);
        Move(angka?.Awal ?? letak);
        var tempat = new Tempat(string.Empty, _baris, _kolom);
        return angka is not null ? angka.ToMasalah(tempat)
            : IsTerlaluDalam() ? new(PesanBerkas.TerlaluDalam, tempat, ("batas", Batas.DalamJson))
            : new(PesanBerkas.BukanJson, tempat);
    }

    /// <summary>Whether the reader stopped before opening one level too many.</summary>
    private readonly bool IsTerlaluDalam()
    {
        var dalam = _pembaca.CurrentDepth + (_pembaca.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
        return dalam >= Batas.DalamJson && _letak < _isi.Length && _isi[_letak] is (byte)'{' or (byte)'[';
    }

    private NilaiJson ReadNilai(NilaiJson? induk, string? kunci, int urutan)
    {
        Move((int)_pembaca.TokenStartIndex);
        if (++_banyak > Batas.NilaiJson)
        {
            throw new GagalBaca(new(PesanBerkas.TerlaluBanyakNilai, new(string.Empty, _baris, _kolom), ("batas", Batas.NilaiJson)));
        }

        var jenis = _pembaca.TokenType switch
        {
            JsonTokenType.StartObject => JenisJson.Objek,
            JsonTokenType.StartArray => JenisJson.Larik,
            JsonTokenType.String => JenisJson.Teks,
            JsonTokenType.Number => JenisJson.Angka,
            JsonTokenType.True => JenisJson.Benar,
            JsonTokenType.False => JenisJson.Salah,
            _ => JenisJson.Nihil,
        };
        var teks = jenis == JenisJson.Teks ? ReadTeks()
            : jenis == JenisJson.Angka ? Encoding.UTF8.GetString(_pembaca.ValueSpan)
            : string.Empty;
        var mentah = jenis == JenisJson.Teks && _pembaca.ValueIsEscaped ? Encoding.UTF8.GetString(_pembaca.ValueSpan) : null;
        var nilai = new NilaiJson(jenis, induk, kunci, urutan, _baris, _kolom, teks ?? HurufPengganti, mentah);
        if (teks is null)
        {
            DaftarMasalah.Note(_masalah, new(PesanBerkas.HurufSetengah, nilai.Tempat));
        }

        if (jenis == JenisJson.Objek)
        {
            ReadAnggota(nilai);
        }
        else if (jenis == JenisJson.Larik)
        {
            ReadButir(nilai);
        }

        return nilai;
    }

    private void ReadAnggota(NilaiJson objek)
    {
        HashSet<string>? dikenal = null;
        while (_pembaca.Read() && _pembaca.TokenType != JsonTokenType.EndObject)
        {
            Move((int)_pembaca.TokenStartIndex);
            var (teks, baris, kolom) = (ReadKunci(), _baris, _kolom);
            if (teks is null)
            {
                DaftarMasalah.Note(_masalah, new(PesanBerkas.HurufSetengah, new(objek.GetJalur(), baris, kolom)));
            }

            var kunci = teks ?? HurufPengganti;
            _ = _pembaca.Read();
            var anggota = new AnggotaJson(kunci, baris, kolom, ReadNilai(objek, kunci, 0));
            if (IsBaru(objek.Anggota, kunci, ref dikenal))
            {
                objek.Anggota.Add(anggota);
            }
            else if (!DaftarMasalah.IsPenuh(_masalah))
            {
                DaftarMasalah.Note(_masalah, new(PesanDasar.KunciGanda, anggota.Tempat, ("kunci", kunci)));
            }
        }
    }

    /// <summary>Whether a key is the first of its name in its object.</summary>
    private static bool IsBaru(List<AnggotaJson> anggota, string kunci, ref HashSet<string>? dikenal)
    {
        if (anggota.Count >= AnggotaSedikit)
        {
            dikenal ??= anggota.Select(a => a.Kunci).ToHashSet(StringComparer.Ordinal);
            return dikenal.Add(kunci);
        }

        foreach (var satu in anggota)
        {
            if (satu.Kunci == kunci)
            {
                return false;
            }
        }

        return true;
    }

    private void ReadButir(NilaiJson larik)
    {
        while (_pembaca.Read() && _pembaca.TokenType != JsonTokenType.EndArray)
        {
            larik.Butir.Add(ReadNilai(larik, null, larik.Butir.Count));
        }
    }

    /// <summary>Reads a key; the same text where it was met before, as keys repeat in every item of a list.</summary>
    private readonly string? ReadKunci()
    {
        var bita = _pembaca.ValueSpan;
        if (bita.IsEmpty || _pembaca.ValueIsEscaped)
        {
            return ReadTeks();
        }

        ref var tempat = ref _kunci[((bita[0] * 31) + (bita[^1] * 7) + bita.Length) % _kunci.Length];
        if (tempat is null || !_pembaca.ValueTextEquals(tempat))
        {
            tempat = ReadTeks();
        }

        return tempat;
    }

    /// <summary>Reads a text; null when an escape in it is half a character.</summary>
    private readonly string? ReadTeks()
    {
        try
        {
            return _pembaca.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException)
        {
            return null;
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

    /// <summary>Moves line and column on to an offset; offsets only grow, so the whole file is scanned once.</summary>
    private void Move(int offset)
    {
        while (_letak < offset)
        {
            var ganti = _isi[_letak..offset].IndexOf((byte)'\n');
            if (ganti < 0)
            {
                _kolom += Encoding.UTF8.GetCharCount(_isi[_letak..offset]);
                _letak = offset;
                return;
            }

            _letak += ganti + 1;
            _baris++;
            _kolom = 1;
        }
    }
}
