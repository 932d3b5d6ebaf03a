using System.Reflection;

namespace Sakip.Core.Tests.Permukaan;

/// <summary>Writes types as C# does: keywords, nested and generic types, and what may be null.</summary>
internal static class NamaTipe
{
    private static readonly Dictionary<Type, string> Kata = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    private static readonly NullabilityInfoContext Konteks = new();

    public static string Write(Type tipe) => Write(tipe, null);

    public static string Write(ParameterInfo parameter) => Write(parameter.ParameterType, Konteks.Create(parameter));

    public static string Write(PropertyInfo properti) => Write(properti.PropertyType, Konteks.Create(properti));

    public static string Write(FieldInfo bidang) => Write(bidang.FieldType, Konteks.Create(bidang));

    private static string Write(Type tipe, NullabilityInfo? kosong)
    {
        if (tipe.IsByRef)
        {
            return Write(tipe.GetElementType()!, kosong?.ElementType ?? kosong);
        }

        if (Nullable.GetUnderlyingType(tipe) is { } isi)
        {
            return Write(isi, null) + "?"; // what may be null inside a nullable struct is not told apart
        }

        var tanda = !tipe.IsValueType && kosong is { } k && (k.ReadState == NullabilityState.Nullable || k.WriteState == NullabilityState.Nullable) ? "?" : string.Empty;
        return (tipe.IsArray ? $"{Write(tipe.GetElementType()!, kosong?.ElementType)}[]" : WritePolos(tipe, kosong)) + tanda;
    }

    private static string WritePolos(Type tipe, NullabilityInfo? kosong)
    {
        if (Kata.TryGetValue(tipe, out var kata))
        {
            return kata;
        }

        var argumen = tipe.GetGenericArguments();
        if (!tipe.IsGenericParameter && argumen.Length > 0 && tipe.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true)
        {
            return $"({string.Join(", ", argumen.Select((t, i) => Write(t, GetArgumen(kosong, i))))})";
        }

        var luar = tipe is { IsNested: true, IsGenericParameter: false } ? Write(tipe.DeclaringType!) + "." : string.Empty;
        var nama = tipe.Name.Split('`')[0];
        return luar + (tipe.Name.Contains('`', StringComparison.Ordinal)
            ? $"{nama}<{string.Join(", ", argumen.Select((t, i) => Write(t, GetArgumen(kosong, i))))}>"
            : nama);
    }

    private static NullabilityInfo? GetArgumen(NullabilityInfo? kosong, int letak) =>
        kosong is { } k && letak < k.GenericTypeArguments.Length ? k.GenericTypeArguments[letak] : null;
}
