using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;

namespace Sakip.Berkas.Csv;

/// <summary>Says what the rows of one table are.</summary>
internal sealed class PetaTabel(Tempat tempat, string berkas)
{
    public Tempat Tempat { get; } = tempat;

    public string Berkas { get; } = berkas;

    /// <summary>Gets which rows are meant: the texts of columns; none for all rows.</summary>
    public ImmutableArray<(Isian Kolom, string Teks)> Saring { get; init; } = [];

    /// <summary>Gets the columns nobody asks for; a <c>*</c> stands for any letters.</summary>
    public ImmutableArray<string> Abaikan { get; init; } = [];

    /// <summary>Gets what the row is about; null when only an indicator is.</summary>
    public PetaSubjek? Subjek { get; init; }

    public PetaIndikator? Indikator { get; init; }

    public ImmutableArray<PetaFakta> Fakta { get; init; } = [];

    public ImmutableArray<PetaAnggaran> Anggaran { get; init; } = [];

    /// <summary>Gets where the ids of an indicator or sasaran stand that the node of the row serves.</summary>
    public Isian? Dukungan { get; init; }

    public ImmutableArray<(Isian Kolom, JenisNarasi Jenis)> Narasi { get; init; } = [];

    /// <summary>Gets the perjanjian that names the programs of the table, its programs still out; null for none.</summary>
    public PerjanjianKinerja? Perjanjian { get; init; }

    public PetaCetak? Cetak { get; init; }
}

/// <summary>Says which node, unit or indicator a row is about.</summary>
internal sealed class PetaSubjek(Tempat tempat, bool isBaru)
{
    public Tempat Tempat { get; } = tempat;

    /// <summary>Gets whether nodes and units that are not there yet are made.</summary>
    public bool IsBaru { get; } = isBaru;

    public Isian? Id { get; init; }

    public Isian? Nama { get; init; }

    public Isian? Tingkat { get; init; }

    public Isian? Induk { get; init; }

    public Isian? Kode { get; init; }

    public Isian? Unit { get; init; }
}

/// <summary>Says which indicator a row makes.</summary>
internal sealed class PetaIndikator(Isian nama)
{
    public Isian Nama { get; } = nama;

    public Isian? Id { get; init; }

    public Isian? Induk { get; init; }

    public Isian? Satuan { get; init; }

    public Isian? Polaritas { get; init; }

    public Isian? Akumulasi { get; init; }

    public Isian? Formulasi { get; init; }

    public bool IsIku { get; init; }
}

/// <summary>Says which fact a column holds.</summary>
internal sealed class PetaFakta(Ukuran ukuran, Isian kolom)
{
    public Ukuran Ukuran { get; } = ukuran;

    public Isian Kolom { get; } = kolom;

    /// <summary>Gets the period; null for that of the report.</summary>
    public Isian? Periode { get; init; }

    public Isian? Dokumen { get; init; }

    public Isian? Instansi { get; init; }

    public Isian? DibawaDari { get; init; }
}

/// <summary>Says which money a column holds.</summary>
internal sealed class PetaAnggaran(Isian kolom, VersiPagu? pagu)
{
    public Isian Kolom { get; } = kolom;

    /// <summary>Gets the version of a pagu; null for money spent.</summary>
    public VersiPagu? Pagu { get; } = pagu;

    /// <summary>Gets the period; null for that of the report.</summary>
    public Isian? Periode { get; init; }

    public Isian? SumberDana { get; init; }
}

/// <summary>Says how the table is printed.</summary>
internal sealed class PetaCetak(Tempat tempat, string id, string judul)
{
    public Tempat Tempat { get; } = tempat;

    public string Id { get; } = id;

    public string Judul { get; } = judul;

    public string? Nomor { get; init; }

    public string? Catatan { get; init; }

    /// <summary>Gets the column that says where the source is damaged, and the printed columns it is about; none for all.</summary>
    public (Isian Kolom, ImmutableArray<string> Sel)? Rusak { get; init; }

    public ImmutableArray<PetaKolom> Kolom { get; init; } = [];
}

/// <summary>Says which column is printed under which heading, and what its cells state.</summary>
internal sealed class PetaKolom(Isian kolom, string id, string judul)
{
    public Isian Kolom { get; } = kolom;

    public string Id { get; } = id;

    public string Judul { get; } = judul;

    public Rujukan? Menyatakan { get; init; }

    /// <summary>Gets what the cell states in a row about nothing of the plan, such as a mean; null for nothing.</summary>
    public Rujukan? MenyatakanLain { get; init; }
}
