using System.Collections.Immutable;
using NodaTime;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Berkas.RulesEngine;

/// <summary>Builds a rule pack of workflows: scales of the bands, a formula of the arithmetic.</summary>
/// <remarks>
/// Rules of a workflow that compare the same value are one scale, by the name of the value; a value that is computed is
/// the capaian, and its computation the formula.
/// </remarks>
internal sealed class PenyusunPaket(OpsiImpor opsi, List<Masalah> masalah)
{
    /// <summary>The code of the rule that says when there is nothing to rate.</summary>
    public const string KodePenjaga = "tidakTerhitung";

    private readonly Dictionary<object, Tempat> _tempat = new(ReferenceEqualityComparer.Instance);
    private readonly List<Susunan> _versi = [];

    /// <summary>Gets the rules that no value meets; found by analysis, no obstacle to an import.</summary>
    public List<Masalah> Mati { get; } = [];

    private bool IsSalah => masalah.Exists(m => !m.Kode.IsPeringatan);

    /// <summary>Finds where a scale or a band stands in the file.</summary>
    public Tempat FindTempat(object isi) => _tempat.GetValueOrDefault(isi, Tempat.Tiada);

    /// <summary>Builds the pack; null when there is nothing to build of.</summary>
    public PaketAturan? Build(IReadOnlyList<WorkflowRe> semua)
    {
        var pengenal = new PengenalPita(Note);
        foreach (var workflow in semua)
        {
            Add(workflow, pengenal);
        }

        _ = _versi.RemoveAll(v => v.Skala.Count == 0 && !v.IsBerumus);
        if (_versi.Count == 0)
        {
            if (!IsSalah)
            {
                Note(new(PesanRulesEngine.TanpaSkala, semua[0].Tempat));
            }

            return null;
        }

        var kode = opsi.Kode ?? ToKode(semua[0].Nama.Split('@')[0]);
        return new(kode, opsi.Nama ?? semua[0].Nama, _versi.Select(v => ToVersi(kode, v, semua[0].Tempat)));
    }

    private void Add(WorkflowRe workflow, PengenalPita pengenal)
    {
        var pita = new List<(AturanRe Aturan, PengenalPita.Syarat Syarat)>();
        foreach (var aturan in workflow.Aturan.SelectMany(a => a.IsKelompok ? a.Anak.Where(_ => a.IsAktif) : [a]).Where(a => a.Kejadian != KodePenjaga))
        {
            if (aturan.Keluaran is { } keluaran && keluaran.Isi.FindTetap() is null)
            {
                AddRumus(aturan, keluaran);
            }
            else if (pengenal.Recognise(aturan) is { } syarat && aturan.IsAktif)
            {
                NoteHilang(aturan);
                pita.Add((aturan, syarat));
            }
        }

        var adaNilai = pita.Any(p => p.Syarat.Subjek is { IsMasukanRumus: false });
        foreach (var (aturan, syarat) in pita.Where(p => p.Syarat.Subjek is null))
        {
            Note(aturan.Syarat?.Isi.ToMasalah(PesanRulesEngine.BukanPita) ?? new(PesanRulesEngine.BukanPita, aturan.Tempat, ("letak", 1)));
        }

        foreach (var kelompok in pita.Where(p => p.Syarat.Subjek is not null).GroupBy(p => p.Syarat.Subjek!.Kunci))
        {
            var isi = kelompok.Where(k => !(adaNilai && IsPenjaga(k.Syarat))).ToArray();
            foreach (var (aturan, _) in kelompok.Except(isi))
            {
                Note(new(PesanRulesEngine.PenjagaDilepas, aturan.Tempat, ("penjaga", aturan.Nama)));
            }

            if (isi.Length > 0)
            {
                AddSkala(workflow, isi);
            }
        }
    }

    private static bool IsPenjaga(PengenalPita.Syarat syarat) => syarat.Subjek!.IsMasukanRumus && syarat.Garis.IsNol;

    private void NoteHilang(AturanRe aturan)
    {
        if (aturan.Keluaran is not null)
        {
            Note(new(PesanRulesEngine.BagianDilepas, aturan.Tempat, ("bagian", "OutputExpression"), ("aturan", aturan.Nama)));
        }
    }

    private void AddRumus(AturanRe aturan, EkspresiRe keluaran)
    {
        if (PengenalPita.Expand(keluaran) is not { } isi)
        {
            Note(new(Ekspresi.PesanEkspresi.TerlaluBesar, aturan.Tempat, ("batas", Batas.BagianEkspresi)));
            return;
        }

        if (aturan.IsAktif && TakeRumus(GetVersi(aturan), aturan, isi)
            && aturan.Syarat?.Isi is not ({ Jenis: JenisRe.Benar, Teks: "true" } or { Jenis: JenisRe.Banding, Anak: [{ Jenis: JenisRe.Angka }, { Jenis: JenisRe.Angka }] }))
        {
            Note(new(PesanRulesEngine.SyaratDilepas, aturan.Tempat, ("aturan", aturan.Nama)));
        }
    }

    /// <summary>Takes a formula with its steps; false when it cannot be read or another stands in its place.</summary>
    private bool TakeRumus(Susunan versi, AturanRe aturan, SimpulRe isi)
    {
        try
        {
            var (inti, langkah) = PenerjemahRumus.Peel(isi);
            var (rumus, arah) = (PenerjemahRumus.Translate(inti), aturan.Metadata.Polaritas ?? Polaritas.Positif);
            var lama = versi.Rumus[(int)arah];
            if ((lama is not null && lama.Teks != rumus.Teks) || (versi.Langkah is { } ada && !ada.SequenceEqual(langkah)))
            {
                Note(new(PesanRulesEngine.RumusLain, aturan.Tempat, ("rumus", isi.ToString())));
                return false;
            }

            versi.Rumus[(int)arah] = rumus;
            versi.Langkah = langkah;
            return true;
        }
        catch (GagalBaca gagal)
        {
            Note(gagal.Masalah);
            return false;
        }
    }

    private void AddSkala(WorkflowRe workflow, (AturanRe Aturan, PengenalPita.Syarat Syarat)[] isi)
    {
        var (pertama, subjek) = (isi[0].Aturan, isi[0].Syarat.Subjek!);
        var versi = GetVersi(pertama);
        var nama = subjek.Nama;
        Pembulatan? pembulatan = null;
        if (nama is null)
        {
            var (inti, langkah) = PenerjemahRumus.Peel(subjek.Isi);
            if (inti.Jenis == JenisRe.Nama && langkah is [Langkah.Bulatkan bulatkan])
            {
                (nama, pembulatan) = (inti.Teks, bulatkan.Pembulatan);
            }
            else
            {
                nama = TakeRumus(versi, pertama, subjek.Isi) ? VersiAturan.SkalaCapaian : ToKode(workflow.Nama);
            }
        }

        var peringkat = isi.SelectMany(i => ToPeringkat(i.Aturan, i.Syarat.Garis)).ToArray();
        if (peringkat.Length > Batas.PitaSkala)
        {
            Note(new(
                PesanAturan.TerlaluBanyakPeringkat,
                workflow.Tempat,
                ("skala", nama),
                ("jumlah", peringkat.Length),
                ("batas", Batas.PitaSkala)));
        }
        else if (peringkat.Length > 0)
        {
            var metadata = pertama.Metadata;
            versi.Add(
                string.IsNullOrWhiteSpace(metadata.Skala) ? nama : metadata.Skala,
                ToKode(workflow.Nama),
                n => Note(new Skala(n, peringkat, ToCelah(metadata.IsCelahDibiarkan), ToCelah(metadata.IsPuncakDibiarkan), pembulatan: pembulatan), workflow.Tempat));
        }
    }

    private IEnumerable<Peringkat> ToPeringkat(AturanRe aturan, GarisAngka garis)
    {
        if (garis.IsKosong)
        {
            Mati.Add(new(PesanRulesEngine.AturanMati, aturan.Tempat, ("aturan", aturan.Nama)));
        }

        var metadata = aturan.Metadata;
        var predikat = new[] { metadata.Predikat, aturan.Kejadian, aturan.Nama }.FirstOrDefault(p => !string.IsNullOrWhiteSpace(p)) ?? "?";
        var kode = metadata != MetadataRe.Tiada ? metadata.Kode : aturan.Nama != predikat && !string.IsNullOrWhiteSpace(aturan.Nama) ? aturan.Nama : null;
        foreach (var selang in garis.ToSelang())
        {
            var hasil = new Peringkat(predikat, selang, kode, metadata.Warna, metadata.Catatan);
            _tempat[hasil] = aturan.Tempat;
            yield return hasil;
        }
    }

    private Susunan GetVersi(AturanRe aturan)
    {
        var (mulai, sampai) = (aturan.Metadata.Mulai, aturan.Metadata.Sampai);
        if (_versi.Find(v => v.Mulai == mulai && v.Sampai == sampai) is not { } versi)
        {
            versi = new(mulai, sampai);
            _versi.Add(versi);
        }

        return versi;
    }

    private VersiAturan ToVersi(string kode, Susunan versi, Tempat tempat)
    {
        if (versi.Mulai is null && !opsi.IsMulaiDiberi && !IsSalah)
        {
            Note(new(PesanRulesEngine.BerlakuBawaan, tempat, ("mulai", TanggalIso.Format(opsi.Mulai))));
        }

        if (!versi.IsBerumus && !IsSalah)
        {
            Note(new(PesanRulesEngine.RumusBawaan, tempat, ("rumus", AturanCapaian.Bawaan.GetRumus(Polaritas.Positif)!.Teks)));
        }

        var capaian = new AturanCapaian(
            versi.IsBerumus ? versi.Rumus : AturanCapaian.Bawaan.CopyRumus(), new(versi.Langkah ?? []), KebijakanTargetNol.TidakTerhitung);
        return new(kode, versi.Mulai ?? opsi.Mulai, versi.Sampai, capaian, AturanRerata.Bawaan) { Skala = [.. versi.Skala] };
    }

    private static KebijakanCelah ToCelah(bool isDibiarkan) => isDibiarkan ? KebijakanCelah.Dibiarkan : KebijakanCelah.TanpaPeringkat;

    private Skala Note(Skala skala, Tempat tempat)
    {
        _tempat[skala] = tempat;
        return skala;
    }

    private void Note(Masalah satu) => DaftarMasalah.Note(masalah, satu);

    /// <summary>Makes a code of a name: small letters and digits, anything else a hyphen.</summary>
    private static string ToKode(string nama)
    {
        var huruf = nama.Select(h => char.IsAsciiLetterOrDigit(h) ? char.ToLowerInvariant(h) : ' ').ToArray();
        var kode = string.Join('-', new string(huruf).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return kode.Length == 0 ? "workflow" : kode;
    }

    /// <summary>A version while it is put together.</summary>
    private sealed class Susunan(LocalDate? mulai, LocalDate? sampai)
    {
        public LocalDate? Mulai { get; } = mulai;

        public LocalDate? Sampai { get; } = sampai;

        public Rumus?[] Rumus { get; } = new Rumus?[AturanCapaian.JumlahPolaritas];

        public ImmutableArray<Langkah>? Langkah { get; set; }

        public List<Skala> Skala { get; } = [];

        public bool IsBerumus => Rumus.Any(r => r is not null);

        /// <summary>Adds a scale unless the same is there; one of the same name that differs takes another name.</summary>
        public void Add(string nama, string namaLain, Func<string, Skala> buat)
        {
            var skala = buat(nama);
            for (var nomor = 1; Skala.Find(s => s.Nama == skala.Nama) is { } ada; nomor++)
            {
                if (IsSame(ada, skala))
                {
                    return;
                }

                skala = buat(nomor == 1 ? namaLain : $"{namaLain}-{nomor}");
            }

            Skala.Add(skala);
        }

        private static bool IsSame(Skala ada, Skala baru) =>
            (ada.Pembulatan, ada.Celah, ada.Puncak) == (baru.Pembulatan, baru.Celah, baru.Puncak)
            && ada.Peringkat.Select(p => (p.Predikat, p.Selang)).SequenceEqual(baru.Peringkat.Select(p => (p.Predikat, p.Selang)));
    }
}
