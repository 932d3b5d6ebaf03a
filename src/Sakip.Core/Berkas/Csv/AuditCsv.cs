using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Diagnosis;
using Sakip.Tampilan;

namespace Sakip.Berkas.Csv;

/// <summary>Audits a table of stored results row by row: a CSV file in constant memory, or a sheet of a workbook.</summary>
/// <remarks>
/// The first line names the columns, in any order, upper and lower case alike: <c>nama</c>, <c>target</c>,
/// <c>realisasi</c> and <c>capaian</c> must be there, <c>satuan</c>, <c>polaritas</c> and <c>predikat</c> may be; others are
/// carried through. A CSV file is UTF-8 with or without byte-order mark; separator, quotes and line ends as in <see cref="TabelCsv"/>. A
/// row that cannot be read is a result of its own, and reading goes on behind it; only a quote that is never closed ends it.
/// </remarks>
public sealed class AuditCsv
{
    private static readonly string[] Wajib = ["nama", "target", "realisasi", "capaian"];

    private static readonly string[] KolomHasil = ["baris", "status", "capaian_hitung", "predikat_hitung", "selisih", "alasan", "sebab"];

    private readonly SumberBaris _pembaca;
    private readonly List<Masalah> _masalah;
    private readonly VersiAturan _aturan;
    private readonly int[] _kolom; // of nama, target, realisasi, capaian, predikat, polaritas; -1 for none
    private bool _isDibaca;

    private AuditCsv(SumberBaris pembaca, List<Masalah> masalah, VersiAturan aturan)
    {
        _pembaca = pembaca;
        _masalah = masalah;
        _aturan = aturan;
        Judul = [.. pembaca.Judul];
        JudulHasil = [.. Judul.Concat(KolomHasil.Select(Rename))];
        _kolom = [.. Wajib.Append("predikat").Append("polaritas").Select(FindKolom)];
    }

    /// <summary>Gets the column names as written, in the order of the table.</summary>
    public ImmutableArray<string> Judul { get; }

    /// <summary>Gets the column names of results that keep every row: those of the table, then those of the audit, with <c>_audit</c> behind one that the table has already.</summary>
    public ImmutableArray<string> JudulHasil { get; }

    /// <summary>Gets the bytes that have been used up, to show progress by.</summary>
    public long BitaDilalui => _pembaca.BitaDilalui;

    /// <summary>Opens a table.</summary>
    /// <param name="aliran">The table; it is read while the rows are.</param>
    /// <param name="aturan">The rules.</param>
    /// <returns>The opened table, or what is wrong with its first line.</returns>
    public static Hasil<AuditCsv> Open(Stream aliran, VersiAturan aturan)
    {
        ArgumentNullException.ThrowIfNull(aliran);
        ArgumentNullException.ThrowIfNull(aturan);
        var masalah = new List<Masalah>();
        return PembacaCsv.TryOpen(aliran, masalah, out var pembaca) ? Open(pembaca, masalah, aturan) : Hasil<AuditCsv>.FromMasalah(masalah);
    }

    /// <summary>Opens a table that stands in a sheet of a workbook.</summary>
    /// <param name="lembar">The sheet.</param>
    /// <param name="aturan">The rules.</param>
    /// <returns>The opened table, or what is wrong with its first row.</returns>
    public static Hasil<AuditCsv> Open(Lembar lembar, VersiAturan aturan)
    {
        ArgumentNullException.ThrowIfNull(lembar);
        ArgumentNullException.ThrowIfNull(aturan);
        var masalah = new List<Masalah>();
        return PembacaLembar.TryOpen(lembar, masalah, out var pembaca) ? Open(pembaca, masalah, aturan) : Hasil<AuditCsv>.FromMasalah(masalah);
    }

    private static Hasil<AuditCsv> Open(SumberBaris pembaca, List<Masalah> masalah, VersiAturan aturan)
    {
        var audit = new AuditCsv(pembaca, masalah, aturan);
        audit.CheckJudul();
        return masalah.Count == 0 ? Hasil<AuditCsv>.FromIsi(audit) : Hasil<AuditCsv>.FromMasalah(masalah);
    }

    /// <summary>Reads and audits the rows, in the order of the table.</summary>
    /// <returns>One result a row; the stream is read as far as they are asked for.</returns>
    /// <exception cref="InvalidOperationException">The rows were read before: a stream is read once.</exception>
    public IEnumerable<HasilAudit> Read()
    {
        if (_isDibaca)
        {
            throw new InvalidOperationException("The rows were read before; open the table again.");
        }

        _isDibaca = true;
        return Enumerate();
    }

    /// <summary>Builds the row of one result, below <see cref="JudulHasil"/>.</summary>
    /// <param name="hasil">The result, of a row of this table.</param>
    /// <param name="bahasa">The language of reasons and causes; the status is a word of <c>sakip.audit/1</c> in either.</param>
    /// <returns>
    /// The cells of the row, then those of the audit. Of a row with too few cells the others are empty, of one with too many
    /// the last holds all that is left, and of one that cannot be split the first holds the line.
    /// </returns>
    public IEnumerable<SelTampil> BuildBaris(HasilAudit hasil, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        return
        [
            .. FitSel(hasil.Baris.Sel),
            SelTampil.FromBulat(hasil.Baris.Nomor),
            KataBerkas.StatusAudit.ToKata(hasil.Status),
            TabelAudit.ToAngka(hasil.Hitung),
            hasil.Predikat ?? string.Empty,
            TabelAudit.ToAngka(hasil.Selisih),
            TabelAudit.ToAlasan(hasil, bahasa) ?? string.Empty,
            hasil.Status == StatusAudit.Berbeda ? TabelAudit.ToSebab(hasil, bahasa) : string.Empty,
        ];
    }

    private IEnumerable<string> FitSel(ImmutableArray<string> sel) => sel.Length <= Judul.Length
        ? sel.Concat(Enumerable.Repeat(string.Empty, Judul.Length - sel.Length))
        : sel.Take(Judul.Length - 1).Append(string.Join(_pembaca.Pemisah, sel.Skip(Judul.Length - 1)));

    private string Rename(string kolom)
    {
        while (FindKolom(kolom) >= 0)
        {
            kolom += "_audit";
        }

        return kolom;
    }

    private IEnumerable<HasilAudit> Enumerate()
    {
        while (_pembaca.TryRead(out var sah))
        {
            if (sah)
            {
                yield return Check();
            }
            else
            {
                var kosong = new BarisAudit(string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, _pembaca.Baris, _pembaca.GetSel());
                yield return Audit.Reject(kosong, _masalah[0]);
                _masalah.Clear();
            }
        }
    }

    private HasilAudit Check()
    {
        var sel = _pembaca.GetTeks();
        var hasil = Audit.Check(_aturan, new(Get(0), Get(1), Get(2), Get(3), Get(4), Get(5), _pembaca.Baris, sel));
        return hasil.Masalah is { Tempat.Jalur: var jalur } && FindKolom(jalur) is >= 0 and var kolom
            ? hasil.WithTempat(_pembaca.GetTempat(kolom))
            : hasil;

        string Get(int letak) => _kolom[letak] < 0 ? string.Empty : sel[_kolom[letak]];
    }

    private int FindKolom(string nama)
    {
        for (var i = 0; i < Judul.Length; i++)
        {
            if (string.Equals(Judul[i], nama, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Notes columns that are missing, or there twice but for upper and lower case.</summary>
    private void CheckJudul()
    {
        foreach (var nama in Wajib.Where(n => FindKolom(n) < 0))
        {
            _masalah.Add(new(PesanCsv.KolomTidakAda, _pembaca.KeepTempat()(0, string.Empty), ("kolom", nama), ("saran", Saran.Find(nama, Judul))));
        }

        for (var i = 0; i < Judul.Length; i++)
        {
            if (FindKolom(Judul[i]) < i)
            {
                _masalah.Add(new(PesanCsv.JudulGanda, _pembaca.GetTempat(i), ("kolom", Judul[i])));
            }
        }
    }
}
