using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Sakip.Core.Tests.Permukaan;

/// <summary>Writes the public surface of an assembly as text: namespaces, types and members in order, one a line.</summary>
/// <remarks>
/// What the compiler adds to records is not written; <c>record</c> says it all. A member that only heirs see is written
/// where there can be heirs outside the assembly.
/// </remarks>
internal static class PenulisPermukaan
{
    private const BindingFlags Milik =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Writes the surface.</summary>
    public static string Write(Assembly perakitan)
    {
        var hasil = new StringBuilder();
        foreach (var ruang in perakitan.GetExportedTypes().GroupBy(t => t.Namespace).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            hasil.Append(hasil.Length == 0 ? string.Empty : "\n").Append("namespace ").Append(ruang.Key).Append('\n');
            foreach (var tipe in ruang.OrderBy(NamaTipe.Write, StringComparer.Ordinal))
            {
                hasil.Append('\n').Append(WriteJudul(tipe)).Append('\n');
                foreach (var anggota in ListAnggota(tipe))
                {
                    hasil.Append("  ").Append(anggota).Append('\n');
                }
            }
        }

        return hasil.ToString();
    }

    private static string WriteJudul(Type tipe)
    {
        if (GetPanggilan(tipe) is { } panggilan)
        {
            return $"delegate {NamaTipe.Write(tipe)}({WriteParameter(panggilan)}) : {NamaTipe.Write(panggilan.ReturnParameter)}{WriteSyarat(tipe.GetGenericArguments())}";
        }

        var asal = new[] { tipe.BaseType }.Where(t => t is not null && t != typeof(object) && t != typeof(ValueType) && t != typeof(Enum))
            .Concat(tipe.IsEnum ? [] : GetAntarmuka(tipe))
            .Select(t => NamaTipe.Write(t!)).ToArray();
        var jenis =
            tipe.IsEnum ? "enum"
            : tipe.IsInterface ? "interface"
            : tipe.IsValueType ? (IsReadonly(tipe) ? "readonly " : string.Empty) + (IsRecord(tipe) ? "record struct" : "struct")
            : (tipe is { IsAbstract: true, IsSealed: true } ? "static " : tipe.IsSealed ? "sealed " : tipe.IsAbstract ? "abstract " : string.Empty) + (IsRecord(tipe) ? "record" : "class");
        return $"{jenis} {NamaTipe.Write(tipe)}{(asal.Length == 0 ? string.Empty : $" : {string.Join(", ", asal)}")}{WriteSyarat(tipe.GetGenericArguments())}";
    }

    /// <summary>Gets the interfaces that the type adds to those of its base; records are equatable by themselves.</summary>
    private static IEnumerable<Type> GetAntarmuka(Type tipe) =>
        tipe.GetInterfaces().Except(tipe.BaseType?.GetInterfaces() ?? [])
            .Where(t => t.IsVisible && !(IsRecord(tipe) && t.Name.StartsWith("IEquatable`", StringComparison.Ordinal)))
            .OrderBy(NamaTipe.Write, StringComparer.Ordinal);

    /// <summary>Gets what a delegate calls; null for other types.</summary>
    private static MethodInfo? GetPanggilan(Type tipe) => typeof(Delegate).IsAssignableFrom(tipe) ? tipe.GetMethod("Invoke") : null;

    private static IEnumerable<string> ListAnggota(Type tipe) =>
        GetPanggilan(tipe) is not null ? []
        : tipe.IsEnum
            ? Enum.GetNames(tipe).Select(nama => $"{nama} = {Convert.ToInt64(Enum.Parse(tipe, nama), CultureInfo.InvariantCulture)}")
            : tipe.GetMembers(Milik)
                .Where(a => !IsBuatan(a) && IsTampak(a, tipe))
                .Select(a => (Nama: a is ConstructorInfo ? string.Empty : a.Name, Isi: WriteAnggota(a)))
                .OrderBy(a => a.Nama, StringComparer.Ordinal).ThenBy(a => a.Isi, StringComparer.Ordinal)
                .Select(a => a.Isi);

    private static string WriteAnggota(MemberInfo anggota) => anggota switch
    {
        ConstructorInfo k => $"{WriteSifat(k)}new({WriteParameter(k)})",
        FieldInfo { IsLiteral: true } f => $"const {f.Name} : {NamaTipe.Write(f)} = {WriteIsi(f.GetRawConstantValue(), f.FieldType)}",
        FieldInfo f => $"{(f.IsStatic ? "static " : string.Empty)}{(f.IsInitOnly ? "readonly " : string.Empty)}{f.Name} : {NamaTipe.Write(f)}",
        PropertyInfo p => WriteProperti(p),
        MethodInfo m => $"{WriteSifat(m)}{m.Name}{WriteGenerik(m)}({WriteParameter(m)}) : {NamaTipe.Write(m.ReturnParameter)}{WriteSyarat(m.GetGenericArguments())}",
        _ => $"{anggota.MemberType.ToString().ToLowerInvariant()} {anggota.Name}",
    };

    private static string WriteProperti(PropertyInfo p)
    {
        var akses = new (MethodInfo? Metode, string Nama)[] { (p.GetMethod, "get"), (p.SetMethod, IsInit(p) ? "init" : "set") }
            .Where(a => a.Metode is { } m && IsTampak(m, p.DeclaringType!)).ToArray();
        var nama = p.GetIndexParameters().Length > 0 ? $"this[{WriteParameter(p.GetMethod!, p.GetIndexParameters())}]" : p.Name;
        return $"{WriteSifat(akses[0].Metode!)}{nama} : {NamaTipe.Write(p)} {{ {string.Concat(akses.Select(a => a.Nama + "; "))}}}";
    }

    private static string WriteSifat(MethodBase metode) =>
        (metode.IsFamily || metode.IsFamilyOrAssembly ? "protected " : string.Empty)
        + (metode.IsStatic ? "static " : string.Empty)
        + (metode is MethodInfo { IsVirtual: true } m
            ? m.GetBaseDefinition() != m ? m.IsFinal && !m.DeclaringType!.IsSealed ? "sealed override " : "override "
                : m.IsAbstract ? "abstract " : m.IsFinal ? string.Empty : "virtual "
            : string.Empty);

    private static string WriteGenerik(MethodInfo metode) =>
        metode.IsGenericMethod ? $"<{string.Join(", ", metode.GetGenericArguments().Select(t => t.Name))}>" : string.Empty;

    private static string WriteParameter(MethodBase metode) => WriteParameter(metode, metode.GetParameters());

    private static string WriteParameter(MethodBase metode, ParameterInfo[] parameter) =>
        (metode.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty) + string.Join(", ", parameter.Select(WriteParameter));

    private static string WriteParameter(ParameterInfo p)
    {
        var arah = p.IsOut ? "out " : !p.ParameterType.IsByRef ? string.Empty : p.IsIn ? "in " : "ref ";
        var deret = p.IsDefined(typeof(ParamArrayAttribute)) || p.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : string.Empty;
        return $"{deret}{arah}{NamaTipe.Write(p)} {p.Name}{(p.HasDefaultValue ? $" = {WriteIsi(p.DefaultValue, p.ParameterType)}" : string.Empty)}";
    }

    private static string WriteIsi(object? isi, Type tipe) => isi switch
    {
        null => tipe.IsValueType && Nullable.GetUnderlyingType(tipe) is null ? "default" : "null",
        bool benar => benar ? "true" : "false",
        string teks => $"\"{teks}\"",
        char huruf => $"'{huruf}'",
        _ when (Nullable.GetUnderlyingType(tipe) ?? tipe) is { IsEnum: true } pilihan => $"{NamaTipe.Write(pilihan)}.{Enum.ToObject(pilihan, isi)}",
        _ => Convert.ToString(isi, CultureInfo.InvariantCulture)!,
    };

    private static string WriteSyarat(Type[] parameter) => string.Concat(
        from p in parameter
        where p.IsGenericParameter
        let sifat = p.GenericParameterAttributes
        let syarat = string.Join(", ", new[]
        {
            sifat.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? "class" : null,
            sifat.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? "struct" : null,
        }.OfType<string>().Concat(p.GetGenericParameterConstraints().Where(t => t != typeof(ValueType)).Select(NamaTipe.Write)))
        where syarat.Length > 0
        select $" where {p.Name} : {syarat}");

    private static bool IsTampak(MemberInfo anggota, Type tipe) => anggota switch
    {
        MethodBase m => m.IsPublic || (!tipe.IsSealed && (m.IsFamily || m.IsFamilyOrAssembly)),
        FieldInfo f => f.IsPublic || (!tipe.IsSealed && (f.IsFamily || f.IsFamilyOrAssembly)),
        PropertyInfo p => p.GetAccessors(true).Any(m => IsTampak(m, tipe)),
        EventInfo e => IsTampak(e.AddMethod!, tipe),
        _ => false, // nested types stand on their own
    };

    /// <summary>Whether the compiler made it, or it is written with the property or event it belongs to.</summary>
    private static bool IsBuatan(MemberInfo anggota) =>
        (anggota.IsDefined(typeof(CompilerGeneratedAttribute)) && anggota is not PropertyInfo)
        || (anggota is MethodInfo { IsSpecialName: true } m && !m.Name.StartsWith("op_", StringComparison.Ordinal))
        || (anggota is PropertyInfo { Name: "EqualityContract" } && IsRecord(anggota.DeclaringType!));

    private static bool IsRecord(Type tipe) => tipe.GetMethod("PrintMembers", Milik) is not null;

    private static bool IsReadonly(Type tipe) => tipe.IsDefined(typeof(IsReadOnlyAttribute));

    private static bool IsInit(PropertyInfo p) =>
        p.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
}
