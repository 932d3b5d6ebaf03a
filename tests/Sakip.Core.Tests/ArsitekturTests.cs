using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Sakip.Dasar;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests;

/// <summary>House rules over the sources and the assembly of Sakip.Core.</summary>
public class ArsitekturTests
{
    private const int BarisTerbanyak = 400;

    private const BindingFlags Milik =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What each folder may use directly; what those may use, it may use too, and everyone may use Dasar.</summary>
    private static readonly Dictionary<string, string[]> Izin = new()
    {
        ["Dasar"] = [],
        ["Nilai"] = ["Dasar"],
        ["Ekspresi"] = ["Nilai"],
        ["Kinerja"] = ["Nilai"],
        ["Penelusuran"] = ["Nilai"],
        ["Penilaian"] = ["Penelusuran"],
        ["Aturan"] = ["Ekspresi", "Penilaian", "Kinerja"],
        ["Perhitungan"] = ["Aturan"],
        ["Kolom"] = ["Perhitungan"],
        ["Diagnosis"] = ["Perhitungan"],
        ["Laporan"] = ["Diagnosis"],
        ["Tampilan"] = ["Laporan", "Kolom"],
        ["Berkas"] =
        [
            "Dasar", "Nilai", "Ekspresi", "Kinerja", "Penelusuran", "Penilaian", "Aturan", "Perhitungan", "Kolom", "Diagnosis", "Laporan", "Tampilan",
        ],
    };

    private static readonly Assembly Perakitan = typeof(KodePesan).Assembly;

    private static readonly Regex Komentar = new(
        """(?<teks>"{3,}[\s\S]*?"{3,}|@"(?:""|[^"])*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')|//[^\n]*|/\*[\s\S]*?\*/""",
        RegexOptions.CultureInvariant);

    private static readonly (string Jalur, string Folder, string Isi, int Baris)[] Sumber = ReadSumber();

    [Fact]
    public void Izin_TheList_IsAcyclic()
    {
        foreach (var folder in Izin.Keys)
        {
            Izin[folder].SelectMany(GetIzin).Should().NotContain(folder, "nothing may use itself in a circle");
        }
    }

    [Fact]
    public void Sources_EveryFolder_IsOnTheList()
    {
        Sumber.Should().HaveCountGreaterThan(100, "the sources are found");
        Sumber.Select(s => s.Folder).Distinct().Should().BeSubsetOf(Izin.Keys);
    }

    [Fact]
    public void Sources_EveryUse_IsOfAnAllowedNamespace()
    {
        var langgar =
            from s in Sumber
            from Match pakai in Regex.Matches(s.Isi, @"\bSakip\.([A-Z]\w*)")
            let lain = pakai.Groups[1].Value
            where lain != s.Folder && lain != "Dasar" && !GetIzin(s.Folder).Contains(lain)
            select $"{s.Jalur} uses Sakip.{lain}";
        langgar.Should().BeEmpty();
    }

    [Fact]
    public void Types_Signatures_FollowTheEdges() // what inferred types and extension methods hide from a search of the sources
    {
        var langgar =
            from tipe in GetTipe()
            where tipe.Namespace?.StartsWith("Sakip.", StringComparison.Ordinal) == true
            from dipakai in tipe.GetFields(Milik).Select(f => f.FieldType)
                .Concat(tipe.GetMembers(Milik).OfType<MethodBase>().SelectMany(GetDipakai))
                .Concat(tipe.GetInterfaces())
                .Append(tipe.BaseType ?? typeof(object))
                .SelectMany(Unfold)
            where dipakai.Namespace?.StartsWith("Sakip.", StringComparison.Ordinal) == true
            let dari = tipe.Namespace!.Split('.')[1]
            let lain = dipakai.Namespace!.Split('.')[1]
            where lain != dari && lain != "Dasar" && !GetIzin(dari).Contains(lain)
            select $"{tipe} uses {dipakai}";
        langgar.Distinct().Should().BeEmpty();
    }

    [Fact]
    public void Sources_EveryNamespace_IsTheFolder()
    {
        var langgar =
            from s in Sumber
            let harapan = $"Sakip.{Path.GetDirectoryName(s.Jalur)!.Replace('\\', '/').Replace('/', '.')}"
            let nama = Regex.Matches(s.Isi, @"^\s*namespace\s+([\w.]+)", RegexOptions.Multiline).Select(m => m.Groups[1].Value).ToArray()
            where nama is not [var satu] || satu != harapan
            select $"{s.Jalur}: {string.Join(", ", nama)}";
        langgar.Should().BeEmpty();
    }

    [Fact]
    public void Assembly_EveryType_HasAFolderNamespace() =>
        GetTipe()
            .Where(t => t.Namespace is null or "Sakip"
                || (t.Namespace.StartsWith("Sakip.", StringComparison.Ordinal) && !Izin.ContainsKey(t.Namespace.Split('.')[1])))
            .Should().BeEmpty();

    [Fact]
    public void Sources_Json_IsReadInBerkasOnly() =>
        Sumber.Where(s => s.Isi.Contains("System.Text.Json", StringComparison.Ordinal)).Select(s => s.Folder).Distinct()
            .Should().Equal("Berkas");

    [Theory]
    [InlineData(@"\bDateTime(Offset)?\s*\.\s*(Now|UtcNow|Today)\b")]
    [InlineData(@"\bSystemClock\b|\bTimeProvider\b")]
    [InlineData(@"\bCurrent(UI)?Culture\b|\bGetCultureInfo\b")]
    [InlineData(@"\bMath\s*\.\s*(Pow|Sqrt|Log|Exp)\b")]
    [InlineData(@"\bConsole\s*\.")]
    [InlineData(@"\basync\b|\bawait\b|\bTask\s*[.<]")]
    [InlineData(@"\bGuid\s*\.\s*NewGuid\b")]
    [InlineData(@"\bnew\s+Random\b|\bRandom\s*\.\s*Shared\b")]
    public void Sources_ImpureCode_IsAbsent(string pola) =>
        Sumber.Where(s => Regex.IsMatch(s.Isi, pola)).Select(s => s.Jalur).Should().BeEmpty();

    [Fact]
    public void Sources_Suppressions_AreAbsent() => // of no analyzer, those for trimming and AOT among them
        Sumber.Where(s => Regex.IsMatch(s.Isi, @"\bSuppressMessage\b|\bUnconditionalSuppressMessage\b|\bRequires(UnreferencedCode|DynamicCode)\b|#pragma\s+warning"))
            .Select(s => s.Jalur).Should().BeEmpty();

    [Fact]
    public void Sources_BinaryFloatingPoint_IsAbsent() => // but where a proof beside it says why nothing is lost
        Sumber.Where(s => Regex.IsMatch(s.Isi, @"\b(double|float|Double|Single|Half)\b(?!\s*\()")).Select(s => s.Jalur)
            .Should().Equal("Kolom/KernelVektor.cs");

    [Fact]
    public void Sources_EveryFile_HasAtMost400Lines() =>
        Sumber.Where(s => s.Baris > BarisTerbanyak).Select(s => $"{s.Jalur}: {s.Baris}")
            .Should().BeEmpty();

    [Fact]
    public void StripKomentar_CodeWithTexts_KeepsTheTexts() =>
        StripKomentar("a = \"// not\"; // Sakip.Laporan\n/* double */ b = '\"'; /// float").Should().Be("a = \"// not\"; \n b = '\"'; ");

    [Fact]
    public void PublicTypes_EveryClass_IsSealedAbstractOrStatic() =>
        GetTipe().Where(t => t is { IsVisible: true, IsClass: true, IsSealed: false, IsAbstract: false }).Should().BeEmpty();

    [Fact]
    public void PublicTypes_EveryAbstractClass_HasNoHeirOutside() => // but for the copy constructor of a record
        GetTipe().Where(t => t is { IsVisible: true, IsClass: true, IsAbstract: true, IsSealed: false })
            .SelectMany(t => t.GetConstructors(Milik))
            .Where(k => k.IsPublic || k.IsFamily || k.IsFamilyOrAssembly)
            .Where(k => k.GetParameters() is not [var satu] || satu.ParameterType != k.DeclaringType)
            .Select(ToNama).Should().BeEmpty();

    [Fact]
    public void PublicTypes_EveryProperty_HasNoPublicSetter() =>
        GetTipe().Where(t => t.IsVisible)
            .SelectMany(t => t.GetProperties(Milik))
            .Where(p => p.SetMethod is { IsPublic: true })
            .Select(ToNama).Should().BeEmpty();

    [Fact]
    public void PublicTypes_EveryComparableStruct_HasTheOperators()
    {
        string[] operasi = ["op_LessThan", "op_GreaterThan", "op_LessThanOrEqual", "op_GreaterThanOrEqual", "op_Equality", "op_Inequality"];
        var kurang =
            from tipe in GetTipe()
            where tipe is { IsVisible: true, IsValueType: true, IsEnum: false } && typeof(IComparable).IsAssignableFrom(tipe)
            from nama in operasi
            where tipe.GetMethod(nama, BindingFlags.Public | BindingFlags.Static) is null
            select $"{tipe}.{nama}";
        kurang.Should().BeEmpty();
    }

    [Fact]
    public void PublicTypes_EveryStruct_IsReadonly() =>
        GetTipe().Where(t => t is { IsVisible: true, IsValueType: true, IsEnum: false } && !t.IsDefined(typeof(IsReadOnlyAttribute)))
            .Should().BeEmpty();

    [Fact]
    public void PublicTypes_EveryPublicField_IsConstantOrReadonly() =>
        GetTipe()
            .Where(t => t is { IsVisible: true, IsEnum: false })
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(f => f is { IsLiteral: false, IsInitOnly: false })
            .Select(ToNama).Should().BeEmpty();

    [Fact]
    public void Types_EveryStaticField_IsReadonly() => // nothing global changes, so threads cannot meet in it
        GetTipe()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => f is { IsLiteral: false, IsInitOnly: false })
            .Select(ToNama).Should().BeEmpty();

    [Fact]
    public void Types_SignaturesAndFields_HoldNoBinaryFloatingPoint()
    {
        // But in the kernel whose proof says why nothing is lost.
        var field = GetTipe().Where(t => t.DeclaringType?.Name != "KernelVektor").SelectMany(t => t.GetFields(Milik)).Where(f => IsBiner(f.FieldType));
        var metode = GetTipe()
            .Where(t => t.IsVisible)
            .SelectMany(t => t.GetMembers(Milik).OfType<MethodBase>())
            .Where(m => m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly)
            .Where(m => m.GetParameters().Any(p => IsBiner(p.ParameterType)) || (m is MethodInfo { ReturnType: var hasil } && IsBiner(hasil)));
        field.Cast<MemberInfo>().Concat(metode).Select(ToNama).Should().BeEmpty();
    }

    [Fact]
    public void KodePesan_EveryCode_HasAUniqueWellFormedNumber()
    {
        var kode = GetKode();
        kode.Should().HaveCountGreaterThan(50, "the codes are found");
        kode.Select(k => k.Nomor).Should().OnlyHaveUniqueItems();
        kode.Select(k => k.Nomor).Should().AllSatisfy(n => n.Should().MatchRegex(@"^SKP[0-9]{4}\z"));
    }

    [Fact]
    public void KodePesan_EveryText_HasTheSamePlaceholdersInBothLanguages()
    {
        foreach (var kode in GetKode())
        {
            var (indonesia, inggris) = (kode.GetPola(Bahasa.Indonesia), kode.GetPola(Bahasa.Inggris));
            indonesia.Should().NotBeNullOrWhiteSpace();
            inggris.Should().NotBeNullOrWhiteSpace();
            GetPengganti(inggris).Should().Equal(GetPengganti(indonesia), "{0} says the same in both languages", kode.Nomor);
        }
    }

    [Fact]
    public void KodePesan_EveryText_DropsTheSamePartsInBothLanguages()
    {
        foreach (var kode in GetKode())
        {
            GetOpsional(kode.GetPola(Bahasa.Inggris)).Should().BeEquivalentTo(GetOpsional(kode.GetPola(Bahasa.Indonesia)), "of {0}", kode.Nomor);
        }
    }

    [Fact]
    public void KodePesan_WithoutFacts_CanStillBeWritten() // never an exception while a problem is reported
    {
        foreach (var (kode, bahasa) in GetKode().SelectMany(k => Enum.GetValues<Bahasa>().Select(b => (k, b))))
        {
            kode.ToPesan(new Dictionary<string, object>(), bahasa).Should().NotContainAny(["[", "]"], "of {0}", kode.Nomor);
        }
    }

    [Fact]
    public void KodePesan_EveryText_HasBalancedBrackets()
    {
        var langgar =
            from kode in GetKode()
            from bahasa in Enum.GetValues<Bahasa>()
            where !IsSeimbang(kode.GetPola(bahasa))
            select $"{kode.Nomor} ({bahasa}): {kode.GetPola(bahasa)}";
        langgar.Should().BeEmpty();
    }

    [Theory]
    [InlineData("a {b}[ c {d}] e", true)]
    [InlineData("a {b", false)]
    [InlineData("a b}", false)]
    [InlineData("[a [b]]", false)]
    [InlineData("{a{b}}", false)]
    [InlineData("{a [b} c]", false)]
    [InlineData("{}", false)]
    [InlineData("]a[", false)]
    public void IsSeimbang_Text_TellsNestingAndStrays(string pola, bool seimbang) => IsSeimbang(pola).Should().Be(seimbang);

    private static HashSet<string> GetIzin(string folder)
    {
        var izin = new HashSet<string>();
        var antre = new Queue<string>([folder]);
        while (antre.TryDequeue(out var satu))
        {
            foreach (var lain in Izin[satu].Where(izin.Add))
            {
                antre.Enqueue(lain);
            }
        }

        return izin;
    }

    private static (string Jalur, string Folder, string Isi, int Baris)[] ReadSumber()
    {
        var akar = Repositori.GetJalur("src/Sakip.Core");
        return
        [
            .. from berkas in Directory.EnumerateFiles(akar, "*.cs", SearchOption.AllDirectories)
               let jalur = Path.GetRelativePath(akar, berkas).Replace('\\', '/')
               let folder = jalur.Split('/')[0]
               where folder is not ("obj" or "bin")
               orderby jalur
               let teks = File.ReadAllText(berkas)
               select (jalur, folder, StripKomentar(teks), File.ReadLines(berkas).Count()),
        ];
    }

    private static string StripKomentar(string teks) => Komentar.Replace(teks, m => m.Groups["teks"].Value);

    /// <summary>Gets the types of the sources: not what compiler and generators add.</summary>
    private static IEnumerable<Type> GetTipe() =>
        Perakitan.GetTypes().Where(t =>
            !t.FullName!.Contains('<', StringComparison.Ordinal)
            && !(t.Namespace ?? string.Empty).StartsWith("System.", StringComparison.Ordinal)
            && !(t.Namespace ?? string.Empty).StartsWith("Microsoft.", StringComparison.Ordinal));

    private static KodePesan[] GetKode() =>
    [
        .. GetTipe()
            .Where(t => !t.ContainsGenericParameters)
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => f.FieldType == typeof(KodePesan))
            .Select(f => (KodePesan)f.GetValue(null)!),
    ];

    private static string[] GetPengganti(string pola) =>
        [.. Regex.Matches(pola, @"\{([^{}]*)\}").Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Gets the placeholders of the optional parts.</summary>
    private static string[] GetOpsional(string pola) =>
        [.. Regex.Matches(pola, @"\[[^\[\]]*\]").SelectMany(m => GetPengganti(m.Value)).Order(StringComparer.Ordinal)];

    private static IEnumerable<Type> GetDipakai(MethodBase metode) =>
        metode.GetParameters().Select(p => p.ParameterType)
            .Concat(metode.GetMethodBody()?.LocalVariables.Select(v => v.LocalType) ?? [])
            .Append((metode as MethodInfo)?.ReturnType ?? typeof(void));

    private static IEnumerable<Type> Unfold(Type tipe) =>
        tipe.HasElementType ? Unfold(tipe.GetElementType()!)
        : tipe.IsGenericType ? tipe.GetGenericArguments().SelectMany(Unfold).Append(tipe)
        : [tipe];

    /// <summary>Whether placeholders and optional parts open and close, none within its like, no part within a placeholder.</summary>
    private static bool IsSeimbang(string pola) =>
        Regex.IsMatch(pola, @"^(?:[^][{}]|\{[^][{}]+\}|\[(?:[^][{}]|\{[^][{}]+\})*\])*\z");

    private static bool IsBiner(Type tipe) =>
        tipe == typeof(double) || tipe == typeof(float) || tipe == typeof(Half)
        || (tipe.HasElementType && IsBiner(tipe.GetElementType()!))
        || tipe.GetGenericArguments().Any(IsBiner);

    private static string ToNama(MemberInfo anggota) => $"{anggota.DeclaringType}.{anggota.Name}";
}
