namespace Sakip.Dasar;

/// <summary>How much of anything is read: what goes beyond is a problem with a code, noted before the memory is spent.</summary>
/// <remarks>
/// The limits are far above what reports hold and far below what a machine cannot bear. They are part of the contract: a
/// later version may raise one, and never lowers it. <c>docs/keamanan.md</c> lists them with their codes.
/// </remarks>
public static class Batas
{
    /// <summary>The largest file that is read as a whole, in bytes (SKP2003).</summary>
    public const int BitaBerkas = 64 * 1024 * 1024;

    /// <summary>The deepest nesting of objects and arrays in JSON, and of injected workflows (SKP2005).</summary>
    public const int DalamJson = 64;

    /// <summary>The greatest number of values in a JSON file: objects, arrays, texts, numbers and words together (SKP2008).</summary>
    public const int NilaiJson = 4_000_000;

    /// <summary>The greatest number of problems that are listed of one input (SKP2007).</summary>
    public const int Masalah = 1000;

    /// <summary>The longest text of an input that a problem repeats, in characters; the rest of a longer one is left out.</summary>
    public const int HurufFakta = 1000;

    /// <summary>The greatest number of digits in a number: of a figure (SKP1003), a file (SKP2106) or an expression (SKP6005).</summary>
    public const int AngkaBilangan = 28;

    /// <summary>The longest expression, in characters (SKP6001).</summary>
    public const int HurufEkspresi = 4096;

    /// <summary>The deepest nesting of an expression (SKP6002).</summary>
    public const int DalamEkspresi = 64;

    /// <summary>The greatest number of parts of an expression: numbers, names, operators and functions (SKP6003).</summary>
    public const int BagianEkspresi = 512;

    /// <summary>The longest reference, in characters (SKP4007).</summary>
    public const int HurufRujukan = 512;

    /// <summary>The deepest nesting of a reference (SKP4007).</summary>
    public const int DalamRujukan = 4;

    /// <summary>The greatest number of bands in a scale (SKP3010).</summary>
    public const int PitaSkala = 256;

    /// <summary>
    /// The greatest number of rules in a pack (SKP3024), versions, formulas, steps, bands, scores, components, checks and
    /// weights together, inherited ones included; and in a workflow file (SKP3419), nested and injected ones included.
    /// </summary>
    public const int Aturan = 10_000;

    /// <summary>The longest chain of packs derived from one another (SKP3016).</summary>
    public const int TurunanPaket = 16;

    /// <summary>The greatest number of parts of all expressions of a workflow file together (SKP3424); the rules of most files have some tens each.</summary>
    public const int BagianWorkflow = 500_000;

    /// <summary>The greatest number of nodes of the plan in a report file, and of indicators (SKP4042).</summary>
    public const int SimpulLaporan = 20_000;

    /// <summary>The greatest number of facts in a report file, and of budget entries (SKP4042).</summary>
    public const int FaktaLaporan = 200_000;

    /// <summary>The greatest number of units, other bodies, scores, links, perjanjian and texts in a report file, of each (SKP4042).</summary>
    public const int ButirLaporan = 5_000;

    /// <summary>The greatest number of different documents that facts of a report file name (SKP4042).</summary>
    public const int DokumenLaporan = 32;

    /// <summary>The greatest number of different periods that facts and amounts of a report file name (SKP4042).</summary>
    public const int PeriodeLaporan = 200;

    /// <summary>The greatest depth of a node below the top of the plan, and of a unit (SKP4043).</summary>
    public const int DalamRencana = 32;

    /// <summary>The greatest number of tables in a report file, and of sentences (SKP4042).</summary>
    public const int TabelLaporan = 2_000;

    /// <summary>The greatest number of columns of a printed table, and of claims of a sentence (SKP4042).</summary>
    public const int KolomTabel = 1_000;

    /// <summary>The greatest number of printed cells in a report file, blank ones and claims of sentences included (SKP4042).</summary>
    public const int SelLaporan = 200_000;

    /// <summary>
    /// The greatest number of members that all references of a report file together look at (SKP4044): a sum, mean or count
    /// over a set counts as all nodes and indicators of the report.
    /// </summary>
    public const long AnggotaRujukan = 3_000_000;

    /// <summary>The greatest number of members that are looked at for the causes of findings; those after it are told without a cause.</summary>
    public const long AnggotaDiagnosis = 3_000_000;

    /// <summary>The greatest number of cells in a row of a CSV table (SKP4307).</summary>
    public const int SelBaris = 1000;

    /// <summary>The longest cell of a CSV table, in bytes (SKP4308).</summary>
    public const int BitaSel = 1024 * 1024;

    /// <summary>The greatest number of rows of a CSV table that is read as a whole, for a draft (SKP4319); a stream has no limit.</summary>
    public const int BarisTabel = 200_000;

    /// <summary>The longest row of a CSV table that is read as a stream, in bytes (SKP4309).</summary>
    public const int BitaBarisTabel = 4 * BitaSel;

    /// <summary>The longest line of measurements or budget rows, in bytes (SKP7007).</summary>
    public const int BitaBaris = 1024 * 1024;

    /// <summary>The greatest number of digits in a number of a partial aggregate (SKP7013): more than the longest formula gives.</summary>
    public const int AngkaParsial = 20_000;

    /// <summary>The greatest number of rows a partial aggregate stands for (SKP2107), so that sums of them stay far from the end of their bits.</summary>
    public const long BarisParsial = 1L << 48;
}
