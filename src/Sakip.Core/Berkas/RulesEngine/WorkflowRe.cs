using System.Collections.Immutable;
using NodaTime;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Kinerja;

namespace Sakip.Berkas.RulesEngine;

/// <summary>A workflow as read: its rules, with injected ones once they are resolved.</summary>
internal sealed class WorkflowRe(string nama, Tempat tempat)
{
    public string Nama { get; } = nama;

    public Tempat Tempat { get; } = tempat;

    public List<NilaiJson> Sisipan { get; } = [];

    public List<AturanRe> Aturan { get; } = [];

    /// <summary>Gets every expression of the workflow with the parameters it sees.</summary>
    public List<EkspresiRe> Ekspresi { get; } = [];

    /// <summary>Gets the error messages with placeholders.</summary>
    public List<NilaiJson> Pesan { get; } = [];

    /// <summary>Gets the names of all parameters.</summary>
    public HashSet<string> NamaParam { get; } = new(StringComparer.OrdinalIgnoreCase);
}

/// <summary>A rule: a condition, or nested rules under an operator.</summary>
internal sealed class AturanRe(string nama, Tempat tempat)
{
    public string Nama { get; } = nama;

    public Tempat Tempat { get; } = tempat;

    public bool IsAktif { get; init; } = true;

    public EkspresiRe? Syarat { get; init; }

    /// <summary>Gets whether all nested rules must hold, or any.</summary>
    public bool IsSemua { get; init; }

    public ImmutableArray<AturanRe> Anak { get; init; } = [];

    public string? Kejadian { get; init; }

    public EkspresiRe? Keluaran { get; init; }

    public MetadataRe Metadata { get; init; } = MetadataRe.Tiada;

    /// <summary>Gets whether it only gathers rules that each give a result: any of several with events of their own.</summary>
    public bool IsKelompok => !Anak.IsEmpty && !IsSemua && Kejadian is null && Anak.All(a => a.Kejadian is not null);
}

/// <summary>An expression with the parameters it sees.</summary>
internal sealed record EkspresiRe(SimpulRe Isi, ImmutableDictionary<string, ParamRe> Lingkup);

/// <summary>A parameter with all parameters in it put in place.</summary>
internal sealed class ParamRe(string nama, SimpulRe isi)
{
    private string? _kunci;

    public string Nama { get; } = nama;

    public SimpulRe Isi { get; } = isi;

    /// <summary>Gets the text that tells it from others.</summary>
    public string Kunci => _kunci ??= Isi.ToString().ToUpperInvariant();
}

/// <summary>What an export wrote about a rule in <c>Properties.sakip</c>.</summary>
internal sealed record MetadataRe(
    string? Predikat, string? Kode, string? Warna, string? Catatan, string? Skala, Polaritas? Polaritas, LocalDate? Mulai, LocalDate? Sampai)
{
    public static MetadataRe Tiada { get; } = new(null, null, null, null, null, null, null, null);

    /// <summary>Gets whether gaps between bands are meant; other policies are in the bounds already.</summary>
    public bool IsCelahDibiarkan { get; init; }

    /// <summary>Gets whether the gap above the highest band is meant.</summary>
    public bool IsPuncakDibiarkan { get; init; }
}
