using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sakip.Tests.Bersama;

/// <summary>Validates JSON by the few keywords of JSON Schema 2020-12 that the schemas of this repository use.</summary>
/// <remarks>A schema with any other keyword is refused, so that nothing passes unchecked.</remarks>
internal sealed class PenilaiSkema
{
    private static readonly FrozenSet<string> Keterangan = FrozenSet.Create("$schema", "$id", "title", "description", "$defs");
    private static readonly FrozenSet<string> SatuSkema = FrozenSet.Create("items", "additionalProperties", "propertyNames", "not", "if", "then", "else");
    private static readonly FrozenSet<string> LarikSkema = FrozenSet.Create("allOf", "anyOf", "oneOf");
    private static readonly FrozenSet<string> PetaSkema = FrozenSet.Create("properties", "$defs");

    private static readonly FrozenSet<string> Lain = FrozenSet.Create(
        "$ref", "type", "const", "enum", "required", "minItems", "maxItems", "minProperties", "maxProperties", "maxLength", "pattern", "minimum", "maximum");

    private readonly Dictionary<string, Regex> _pola = new(StringComparer.Ordinal);

    private PenilaiSkema(JsonElement skema)
    {
        Skema = skema;
        CheckKata(skema, "#");
    }

    /// <summary>Gets the schema itself.</summary>
    public JsonElement Skema { get; }

    public static PenilaiSkema Parse(string skema) => new(JsonDocument.Parse(skema).RootElement);

    /// <summary>Loads one of the repository's schemas by its short name.</summary>
    public static PenilaiSkema Load(string nama) =>
        Parse(Repositori.ReadTeks($"docs/skema/{nama}.schema.json"));

    /// <summary>Follows a pointer such as <c>#/$defs/skala/properties/celah</c>.</summary>
    public JsonElement Find(string penunjuk)
    {
        var hasil = Skema;
        foreach (var bagian in penunjuk.Split('/').Skip(1))
        {
            hasil = int.TryParse(bagian, NumberStyles.None, CultureInfo.InvariantCulture, out var nomor)
                ? hasil[nomor]
                : hasil.GetProperty(bagian);
        }

        return hasil;
    }

    public IReadOnlyList<string> Validate(ReadOnlyMemory<byte> json)
    {
        using var dokumen = JsonDocument.Parse(json);
        return Validate(dokumen.RootElement);
    }

    public IReadOnlyList<string> Validate(JsonElement isi)
    {
        var galat = new List<string>();
        Validate(Skema, isi, "$", galat);
        return galat;
    }

    private void CheckKata(JsonElement skema, string penunjuk)
    {
        if (skema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return;
        }

        foreach (var kata in skema.EnumerateObject())
        {
            var anak = $"{penunjuk}/{kata.Name}";
            if (SatuSkema.Contains(kata.Name))
            {
                CheckKata(kata.Value, anak);
            }
            else if (LarikSkema.Contains(kata.Name))
            {
                kata.Value.EnumerateArray().ToList().ForEach(satu => CheckKata(satu, anak));
            }
            else if (PetaSkema.Contains(kata.Name))
            {
                kata.Value.EnumerateObject().ToList().ForEach(satu => CheckKata(satu.Value, $"{anak}/{satu.Name}"));
            }
            else if (!Keterangan.Contains(kata.Name) && !Lain.Contains(kata.Name))
            {
                throw new NotSupportedException($"{anak}: the keyword is not supported.");
            }
        }

        if (skema.TryGetProperty("$ref", out var rujukan))
        {
            _ = Find(rujukan.GetString()!);
        }
    }

    private void Validate(JsonElement skema, JsonElement isi, string jalur, List<string> galat)
    {
        if (skema.ValueKind == JsonValueKind.False)
        {
            galat.Add($"{jalur}: nothing is allowed here");
        }

        if (skema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var kata in skema.EnumerateObject())
        {
            CheckSusunan(skema, kata, isi, jalur, galat);
            CheckNilai(kata, isi, jalur, galat);
            switch (isi.ValueKind)
            {
                case JsonValueKind.Object:
                    CheckObjek(skema, kata, isi, jalur, galat);
                    break;
                case JsonValueKind.Array:
                    CheckLarik(kata, isi, jalur, galat);
                    break;
            }
        }
    }

    private void CheckSusunan(JsonElement skema, JsonProperty kata, JsonElement isi, string jalur, List<string> galat)
    {
        var cocok = kata.Value.ValueKind == JsonValueKind.Array && LarikSkema.Contains(kata.Name)
            ? kata.Value.EnumerateArray().Count(satu => IsCocok(satu, isi, jalur))
            : 0;
        switch (kata.Name)
        {
            case "$ref":
                Validate(Find(kata.Value.GetString()!), isi, jalur, galat);
                break;
            case "allOf" when cocok < kata.Value.GetArrayLength():
            case "anyOf" when cocok == 0:
            case "oneOf" when cocok != 1:
            case "not" when IsCocok(kata.Value, isi, jalur):
                galat.Add($"{jalur}: {kata.Name} {kata.Value}");
                break;
            case "if":
                if (skema.TryGetProperty(IsCocok(kata.Value, isi, jalur) ? "then" : "else", out var lanjut))
                {
                    Validate(lanjut, isi, jalur, galat);
                }

                break;
        }
    }

    private void CheckNilai(JsonProperty kata, JsonElement isi, string jalur, List<string> galat)
    {
        var teks = isi.ValueKind == JsonValueKind.String ? isi.GetString()! : null;
        var angka = isi.ValueKind == JsonValueKind.Number ? isi.GetDouble() : (double?)null;
        var salah = kata.Name switch
        {
            "type" => !(kata.Value.ValueKind == JsonValueKind.Array ? kata.Value.EnumerateArray() : Enumerable.Repeat(kata.Value, 1))
                .Any(jenis => IsJenis(jenis.GetString()!, isi)),
            "const" => !JsonElement.DeepEquals(kata.Value, isi),
            "enum" => !kata.Value.EnumerateArray().Any(satu => JsonElement.DeepEquals(satu, isi)),
            "pattern" => teks is not null && !GetPola(kata.Value.GetString()!).IsMatch(teks),
            "maxLength" => teks is not null && new StringInfo(teks).LengthInTextElements > kata.Value.GetInt32(),
            "minimum" => angka < kata.Value.GetDouble(),
            "maximum" => angka > kata.Value.GetDouble(),
            _ => false,
        };
        if (salah)
        {
            galat.Add($"{jalur}: {kata.Name} {kata.Value}");
        }
    }

    private void CheckObjek(JsonElement skema, JsonProperty kata, JsonElement isi, string jalur, List<string> galat)
    {
        var salah = kata.Name switch
        {
            "required" => kata.Value.EnumerateArray().Any(kunci => !isi.TryGetProperty(kunci.GetString()!, out _)),
            "minProperties" => isi.EnumerateObject().Count() < kata.Value.GetInt32(),
            "maxProperties" => isi.EnumerateObject().Count() > kata.Value.GetInt32(),
            _ => false,
        };
        if (salah)
        {
            galat.Add($"{jalur}: {kata.Name} {kata.Value}");
        }

        foreach (var anggota in isi.EnumerateObject())
        {
            var anak = $"{jalur}.{anggota.Name}";
            var dikenal = skema.TryGetProperty("properties", out var daftar) && daftar.TryGetProperty(anggota.Name, out _);
            switch (kata.Name)
            {
                case "properties" when dikenal:
                    Validate(daftar.GetProperty(anggota.Name), anggota.Value, anak, galat);
                    break;
                case "additionalProperties" when !dikenal:
                    Validate(kata.Value, anggota.Value, anak, galat);
                    break;
                case "propertyNames":
                    Validate(kata.Value, JsonSerializer.SerializeToElement(anggota.Name), anak, galat);
                    break;
            }
        }
    }

    private void CheckLarik(JsonProperty kata, JsonElement isi, string jalur, List<string> galat)
    {
        switch (kata.Name)
        {
            case "minItems" when isi.GetArrayLength() < kata.Value.GetInt32():
            case "maxItems" when isi.GetArrayLength() > kata.Value.GetInt32():
                galat.Add($"{jalur}: {kata.Name} {kata.Value}");
                break;
            case "items":
                var nomor = 0;
                foreach (var butir in isi.EnumerateArray())
                {
                    Validate(kata.Value, butir, $"{jalur}[{nomor++}]", galat);
                }

                break;
        }
    }

    private bool IsCocok(JsonElement skema, JsonElement isi, string jalur)
    {
        var galat = new List<string>();
        Validate(skema, isi, jalur, galat);
        return galat.Count == 0;
    }

    private static bool IsJenis(string jenis, JsonElement isi) => (jenis, isi.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) => true,
        ("number", JsonValueKind.Number) or ("null", JsonValueKind.Null) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => double.IsInteger(isi.GetDouble()),
        _ => false,
    };

    private Regex GetPola(string pola)
    {
        if (!_pola.TryGetValue(pola, out var regex))
        {
            // In JSON Schema a dollar means the very end, as \z does here.
            regex = new(Regex.Replace(pola, @"(?<!\\)\$", @"\z"), RegexOptions.CultureInvariant);
            _pola.Add(pola, regex);
        }

        return regex;
    }
}
