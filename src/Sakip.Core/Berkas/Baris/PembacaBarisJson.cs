using System.Text;
using System.Text.Json;
using Sakip.Berkas.Csv;
using Sakip.Dasar;

namespace Sakip.Berkas.Baris;

/// <summary>Reads rows that are JSON objects, one a line; a member left out is an empty cell.</summary>
internal sealed class PembacaBarisJson : PembacaBarisKolom
{
    private SelBita[] _sel = [];
    private bool[] _isAda = [];
    private int[] _awal = []; // where each member's value stands in the row
    private byte[] _teks = new byte[256];

    public override Masalah? Read(ReadOnlySpan<byte> baris, int nomor, ref PerakitBaris? perakit)
    {
        try
        {
            return ReadObjek(baris, nomor, ref perakit);
        }
        catch (JsonException salah)
        {
            var letak = (int)(salah.BytePositionInLine ?? 0);
            return AngkaTakJson.Find(baris, letak) is { } angka
                ? angka.ToMasalah(ToTempat(baris, nomor, angka.Awal))
                : new(PesanBerkas.BukanJson, ToTempat(baris, nomor, letak));
        }
        catch (InvalidOperationException)
        {
            return new(PesanBerkas.HurufSetengah, ToTempat(baris, nomor, 0)); // or bytes that are no UTF-8
        }
    }

    private static int CopyTo(ref Utf8JsonReader pembaca, ref byte[] teks, int awal)
    {
        if (teks.Length - awal < pembaca.ValueSpan.Length)
        {
            Array.Resize(ref teks, 2 * (awal + pembaca.ValueSpan.Length));
        }

        switch (pembaca.TokenType)
        {
            case JsonTokenType.String:
                return pembaca.CopyString(teks.AsSpan(awal));
            case JsonTokenType.Number:
                pembaca.ValueSpan.CopyTo(teks.AsSpan(awal));
                return pembaca.ValueSpan.Length;
            default:
                return pembaca.TokenType == JsonTokenType.Null ? 0 : -1;
        }
    }

    private Masalah? ReadObjek(ReadOnlySpan<byte> baris, int nomor, ref PerakitBaris? perakit)
    {
        if (_sel.Length == 0 && OpenObjek(baris, nomor, ref perakit) is { } salah)
        {
            return salah;
        }

        _sel.AsSpan().Clear();
        _isAda.AsSpan().Clear();
        var pembaca = new Utf8JsonReader(baris, new JsonReaderOptions { MaxDepth = 4 });
        _ = pembaca.Read();
        if (pembaca.TokenType != JsonTokenType.StartObject)
        {
            return ToJenisSalah(baris, nomor, 0);
        }

        var (panjang, berikut) = (0, 0);
        while (pembaca.Read() && pembaca.TokenType == JsonTokenType.PropertyName)
        {
            var awal = (int)pembaca.TokenStartIndex;
            var kolom = pembaca.ValueIsEscaped
                ? perakit!.FindKolom(Encoding.UTF8.GetBytes(pembaca.GetString()!), berikut)
                : perakit!.FindKolom(pembaca.ValueSpan, berikut);
            if (kolom < 0)
            {
                var nama = pembaca.GetString()!;
                return new(
                    PesanBerkas.KunciTidakDikenal,
                    ToTempat(baris, nomor, awal),
                    ("kunci", nama),
                    ("pilihan", string.Join(", ", perakit.Kolom)),
                    ("saran", Saran.Find(nama, perakit.Kolom)));
            }

            if (_isAda[kolom])
            {
                return new(PesanDasar.KunciGanda, ToTempat(baris, nomor, awal), ("kunci", perakit.Kolom[kolom]));
            }

            _ = pembaca.Read();
            _awal[kolom] = (int)pembaca.TokenStartIndex;
            var isi = CopyTo(ref pembaca, ref _teks, panjang);
            if (isi < 0)
            {
                return ToJenisSalah(baris, nomor, _awal[kolom]);
            }

            (_sel[kolom], _isAda[kolom]) = (new(panjang, isi), true);
            panjang += isi;
            berikut = kolom + 1;
        }

        _ = pembaca.Read(); // nothing may follow
        var tolak = perakit!.TryAdd(_teks, _sel);
        return tolak < 0
            ? null
            : perakit.ToMasalah(tolak, Encoding.UTF8.GetString(_sel[tolak].In(_teks)), ToTempat(baris, nomor, _isAda[tolak] ? _awal[tolak] : 0));
    }

    /// <summary>Takes the columns from the first object, if no file before it has decided on them.</summary>
    private Masalah? OpenObjek(ReadOnlySpan<byte> baris, int nomor, ref PerakitBaris? perakit)
    {
        if (perakit is null)
        {
            using var dokumen = JsonDocument.Parse(Encoding.UTF8.GetString(baris));
            if (dokumen.RootElement.ValueKind != JsonValueKind.Object)
            {
                return ToJenisSalah(baris, nomor, 0);
            }

            string[] nama = [.. dokumen.RootElement.EnumerateObject().Select(a => a.Name).Distinct()];
            if (nama.Length > Batas.SelBaris)
            {
                return new(PesanCsv.KolomTerlaluBanyak, ToTempat(baris, nomor, 0), ("batas", Batas.SelBaris));
            }

            if (nama.Any(string.IsNullOrWhiteSpace))
            {
                return new(PesanDasar.TeksKosong, ToTempat(baris, nomor, 0), ("kunci", string.Empty));
            }

            if (Open(nama, ToTempat(baris, nomor, 0), ref perakit) is { } salah)
            {
                return salah;
            }
        }

        _sel = new SelBita[perakit!.Kolom.Length];
        _isAda = new bool[_sel.Length];
        _awal = new int[_sel.Length];
        return null;
    }

    private static Masalah ToJenisSalah(ReadOnlySpan<byte> baris, int nomor, int awal) => new(
        PesanBerkas.JenisSalah,
        ToTempat(baris, nomor, awal),
        ("harus", new KataDwibahasa("objek berisi teks dan angka", "an object of texts and numbers")),
        ("ada", new KataDwibahasa("isi lain", "something else")));
}
