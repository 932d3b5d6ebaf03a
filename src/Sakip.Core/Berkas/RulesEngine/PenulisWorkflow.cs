using System.Text.Json;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Ekspresi;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Berkas.RulesEngine;

/// <summary>Writes a pack as workflows: every band with both bounds and its policies made explicit, nothing left to order.</summary>
internal sealed class PenulisWorkflow(PaketAturan paket)
{
    private const string Dinilai = "dinilai";

    private static readonly string TargetNol = $"target == 0m && {PenulisEkspresi.WriteAda("realisasi")}";

    private readonly List<Masalah> _kehilangan = [];
    private bool _isAsalTertulis;

    public BerkasEkspor Write()
    {
        var isi = PenulisJson.Write(penulis =>
        {
            penulis.WriteStartArray();
            foreach (var versi in paket.Versi)
            {
                WriteVersi(penulis, versi);
            }

            penulis.WriteEndArray();
        });
        return new(isi, _kehilangan);
    }

    private void WriteVersi(Utf8JsonWriter penulis, VersiAturan versi)
    {
        NoteVersi(versi);
        foreach (var skala in versi.Skala.OrderBy(s => s.Nama, StringComparer.Ordinal)) // the order in which a pack is written
        {
            var berumus = skala == versi.PeringkatCapaian
                ? Enum.GetValues<Polaritas>().Where(p => IsTerkatakan(versi.Capaian.GetRumus(p))).ToArray()
                : [];
            var nama = $"{paket.Kode}@{TanggalIso.Format(versi.Mulai)}/{skala.Nama}";
            if (berumus.Length == 0)
            {
                WriteWorkflow(penulis, versi, skala, null, nama);
            }

            foreach (var polaritas in berumus)
            {
                WriteWorkflow(
                    penulis, versi, skala, polaritas, polaritas == Polaritas.Positif ? nama : $"{nama}/{KataBerkas.Polaritas.ToKata(polaritas)}");
            }
        }
    }

    private static bool IsTerkatakan(Rumus? rumus) => rumus is not null && PenulisEkspresi.Write(rumus.Akar) is not null;

    private void WriteWorkflow(Utf8JsonWriter penulis, VersiAturan versi, Skala skala, Polaritas? polaritas, string nama)
    {
        var rumus = polaritas is { } arah ? versi.Capaian.GetRumus(arah) : null;
        var param = rumus is null ? [] : GetParam(versi.Capaian, rumus, skala.Dari);
        var subjek = rumus is null ? ToNama(skala.Nama) : param[^1].Nama;
        if (skala.Pembulatan is { } pembulatan)
        {
            param.Add((Dinilai, PenulisEkspresi.WriteBulatkan(rumus is null ? $"1m * {subjek}" : subjek, pembulatan)));
            subjek = Dinilai;
        }

        var ada = rumus is null ? string.Empty : WriteAda(rumus);
        var dipakai = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        penulis.WriteStartObject();
        penulis.WriteString("WorkflowName", nama);
        penulis.WriteStartArray("Rules");
        if (rumus is not null && WritePenjaga(versi.Capaian, rumus) is { } penjaga)
        {
            _ = dipakai.Add(PenyusunPaket.KodePenjaga);
            penulis.WriteStartObject();
            penulis.WriteString("RuleName", PenyusunPaket.KodePenjaga);
            penulis.WriteString("SuccessEvent", PenyusunPaket.KodePenjaga);
            penulis.WriteString("Expression", Limit(ada, penjaga));
            WriteProperti(penulis, versi, skala, null, polaritas);
            penulis.WriteEndObject();
            NoteRumus(nama, rumus);
        }

        var pembagian = PembagiSkala.Resolve(skala.Peringkat, skala.Celah, skala.Puncak);
        foreach (var peringkat in skala.Peringkat)
        {
            penulis.WriteStartObject();
            penulis.WriteString("RuleName", ToUnik(peringkat.Predikat, dipakai));
            penulis.WriteString("SuccessEvent", peringkat.Predikat);
            if (param.Count > 0)
            {
                penulis.WriteLarik("LocalParams", param, satu =>
                {
                    penulis.WriteString("Name", satu.Nama);
                    penulis.WriteString("Expression", satu.Isi);
                });
            }

            penulis.WriteString("Expression", Limit(ada, WriteSyarat(subjek, peringkat, pembagian)));
            WriteProperti(penulis, versi, skala, peringkat, polaritas);
            penulis.WriteEndObject();
        }

        penulis.WriteEndArray();
        penulis.WriteEndObject();
    }

    /// <summary>Lists the steps from target and realisasi to the value that is rated, each under a name.</summary>
    private static List<(string Nama, string Isi)> GetParam(AturanCapaian capaian, Rumus rumus, DasarPenilaian dari)
    {
        var mentah = PenulisEkspresi.WriteTepat(rumus.Akar)!;
        var hasil = new List<(string Nama, string Isi)> { ("mentah", ApplyTargetNol(capaian.TargetNol, mentah)) };
        if (dari == DasarPenilaian.Mentah)
        {
            return hasil;
        }

        var langkah = capaian.Langkah.Langkah;
        var penutup = langkah is [.., Langkah.Bulatkan terakhir] ? terakhir.Pembulatan : (Pembulatan?)null;
        var antara = penutup is null ? langkah : langkah[..^1];
        if (antara.Length > 0 || dari == DasarPenilaian.Tepat)
        {
            hasil.Add(("tepat", antara.Aggregate("mentah", PenulisEkspresi.WriteLangkah)));
        }

        if (dari == DasarPenilaian.Nilai)
        {
            var nama = hasil[^1].Nama;
            hasil.Add(("capaian", penutup is { } cara ? PenulisEkspresi.WriteBulatkan(nama, cara) : nama));
        }

        return hasil;
    }

    /// <summary>Writes what holds at a target of 0 with a realisasi; the formula decides wherever one of them is missing.</summary>
    private static string ApplyTargetNol(KebijakanTargetNol kebijakan, string mentah) => kebijakan switch
    {
        KebijakanTargetNol.TidakTerhitung or KebijakanTargetNol.TargetKosong => mentah,
        KebijakanTargetNol.Nol => $"({TargetNol} ? 0m : {mentah})",
        KebijakanTargetNol.Seratus => $"({TargetNol} ? 100m : {mentah})",
        KebijakanTargetNol.SeratusBilaAdaRealisasi => $"({TargetNol} ? (realisasi > 0m ? 100m : 0m) : {mentah})",
        _ => $"({TargetNol} ? (realisasi == 0m ? 100m : 0m) : {mentah})",
    };

    /// <summary>Writes that the inputs are there on which conditions turn; blank when none do.</summary>
    private static string WriteAda(Rumus rumus) =>
        string.Join(" && ", PenulisEkspresi.FindPenentu(rumus.Akar).Distinct().Select(PenulisEkspresi.WriteAda));

    private static string Limit(string ada, string syarat) =>
        ada.Length == 0 ? syarat : syarat.Contains("||", StringComparison.Ordinal) ? $"{ada} && ({syarat})" : $"{ada} && {syarat}";

    private static string? WritePenjaga(AturanCapaian capaian, Rumus rumus) =>
        PenulisEkspresi.WriteGagal(rumus.Akar) is not { } gagal ? null
        : capaian.TargetNol is KebijakanTargetNol.TidakTerhitung or KebijakanTargetNol.TargetKosong ? gagal
        : $"!({TargetNol}) && ({gagal})";

    /// <summary>Writes the values of a band with what the policies give it; a band that has none keeps its own bounds.</summary>
    private static string WriteSyarat(string subjek, Peringkat peringkat, PembagiSkala.Pembagian pembagian)
    {
        var bagian = new List<(Potongan? Bawah, Potongan? Atas)>();
        for (var i = 0; i < pembagian.Hasil.Length; i++)
        {
            if (!pembagian.Hasil[i].Peringkat.Contains(peringkat))
            {
                continue;
            }

            Potongan? bawah = i == 0 ? null : pembagian.Potongan[i - 1];
            Potongan? atas = i == pembagian.Potongan.Length ? null : pembagian.Potongan[i];
            if (bagian.Count > 0 && bagian[^1].Atas == bawah)
            {
                bagian[^1] = (bagian[^1].Bawah, atas);
            }
            else
            {
                bagian.Add((bawah, atas));
            }
        }

        var selang = bagian.Select(b => new BagianSkala(b.Bawah, b.Atas, HasilPeringkat.Tiada).Selang).ToArray();
        return selang is [] ? WriteSelang(subjek, peringkat.Selang)
            : selang is [{ Bawah: null, Atas: null }] ? $"{subjek} <= 0m || {subjek} > 0m"
            : selang is [var satu] ? WriteSelang(subjek, satu)
            : string.Join(" || ", selang.Select(s => $"({WriteSelang(subjek, s)})"));
    }

    private static string WriteSelang(string subjek, Selang selang)
    {
        if (selang.Bawah is { } titik && titik == selang.Atas && !selang.IsKosong)
        {
            return $"{subjek} == {PenulisEkspresi.WriteAngka(titik)}";
        }

        var bawah = selang.Bawah is { } b ? $"{subjek} {(selang.IsBawahTermasuk ? ">=" : ">")} {PenulisEkspresi.WriteAngka(b)}" : null;
        var atas = selang.Atas is { } a ? $"{subjek} {(selang.IsAtasTermasuk ? "<=" : "<")} {PenulisEkspresi.WriteAngka(a)}" : null;
        return string.Join(" && ", new[] { bawah, atas }.OfType<string>());
    }

    private void WriteProperti(Utf8JsonWriter penulis, VersiAturan versi, Skala skala, Peringkat? peringkat, Polaritas? polaritas)
    {
        penulis.WriteStartObject("Properties");
        penulis.WriteStartObject("sakip");
        penulis.WriteString("skala", skala.Nama);
        if (peringkat is not null)
        {
            penulis.WriteString("predikat", peringkat.Predikat);
            penulis.WriteString("selang", peringkat.Selang.ToString());
            penulis.WriteBilaAda("kode", peringkat.Kode);
            penulis.WriteBilaAda("warna", peringkat.Warna);
            penulis.WriteBilaAda("catatan", peringkat.Catatan);
        }

        penulis.WriteString("celah", KataBerkas.Celah.ToKata(skala.Celah));
        penulis.WriteString("puncak", KataBerkas.Celah.ToKata(skala.Puncak));
        penulis.WriteString("dari", KataBerkas.DasarPenilaian.ToKata(skala.Dari));
        if (polaritas is { } arah)
        {
            penulis.WriteString("polaritas", KataBerkas.Polaritas.ToKata(arah));
            penulis.WriteString("rumus", versi.Capaian.GetRumus(arah)!.Teks);
        }

        penulis.WriteString("mulai", TanggalIso.Format(versi.Mulai));
        penulis.WriteBilaAda("sampai", versi.Sampai is { } sampai ? TanggalIso.Format(sampai) : null);
        penulis.WriteStartArray("dasarHukum");
        foreach (var sitasi in versi.DasarHukum)
        {
            penulis.WriteStringValue(sitasi.ToString());
        }

        penulis.WriteEndArray();
        if (!_isAsalTertulis)
        {
            _isAsalTertulis = true;
            penulis.WritePropertyName(PaketAsal.Kunci);
            using var asal = JsonDocument.Parse(AturanJson.Write(paket));
            asal.WriteTo(penulis);
        }

        penulis.WriteEndObject();
        penulis.WriteEndObject();
    }

    private void NoteRumus(string workflow, Rumus rumus)
    {
        Note(new(PesanRulesEngine.TakTerhitungHilang, Tempat.Tiada, ("workflow", workflow), ("kode", PenyusunPaket.KodePenjaga)));
        if (rumus.Nama is null)
        {
            Note(new(PesanRulesEngine.KetelitianHilang, Tempat.Tiada, ("workflow", workflow)));
        }
    }

    /// <summary>Notes the parts of a version that no workflow runs.</summary>
    private void NoteVersi(VersiAturan versi)
    {
        NoteTakTerekspor(new("Rumus indikator", "The formula of indicator"), versi.Capaian.RumusIndikator.Keys.Order(StringComparer.Ordinal));
        NoteTakTerekspor(
            new("Rumus", "The formula"),
            Enum.GetValues<Polaritas>()
                .Where(p => versi.Capaian.GetRumus(p) is { } rumus && (versi.PeringkatCapaian is null || !IsTerkatakan(rumus)))
                .Select(KataBerkas.Polaritas.ToKata));
        NoteTakTerekspor(new("Tabel ordinal", "The ordinal table"), versi.Ordinal.Select(o => o.Nama));
        NoteTakTerekspor(new("Efisiensi", "The efficiency"), versi.Efisiensi.Select(e => e.Nama));
        NoteTakTerekspor(new("Indeks", "The index"), versi.Indeks.Select(i => i.Nama));
        NoteTakTerekspor(new("Pemeriksaan", "The check"), versi.Pemeriksaan.Select(p => p.Nama));
        NoteTakTerekspor(
            new("Predikat tak terhitung skala", "The predikat for what is not computable of the scale"),
            versi.Skala.Where(s => !s.TakTerhitung.IsEmpty).Select(s => s.Nama));
        if (!versi.Periode.IsBawaan)
        {
            NoteTakTerekspor(new("Aturan periode", "The rule for periods"), [null]);
        }

        if (!versi.Tampilan.IsBawaan)
        {
            NoteTakTerekspor(new("Aturan tampilan", "The rule for display"), [null]);
        }

        if (!versi.Rerata.IsBawaan)
        {
            NoteTakTerekspor(new("Aturan rerata", "The rule for means"), [null]);
        }

        if (versi.Capaian.TargetNol == KebijakanTargetNol.TargetKosong)
        {
            NoteTakTerekspor(new("Target nol sebagai tanpa target", "A target of 0 as none"), [null]);
        }

        if (versi.Capaian.IsRealisasiKosongNol)
        {
            NoteTakTerekspor(new("Realisasi kosong sebagai nol", "A missing realisasi as 0"), [null]);
        }
    }

    private void NoteTakTerekspor(KataDwibahasa bagian, IEnumerable<string?> semua)
    {
        foreach (var nama in semua)
        {
            Note(new(PesanRulesEngine.TakTerekspor, Tempat.Tiada, ("bagian", bagian), ("nama", nama)));
        }
    }

    private void Note(Masalah satu) => DaftarMasalah.Note(_kehilangan, satu);

    /// <summary>Makes a name that workflows accept; the scale's own stands in its properties.</summary>
    private static string ToNama(string skala)
    {
        var nama = string.Concat(skala.Select(h => Pemindai.IsNama($"_{h}") ? h : '_'));
        nama = char.IsAsciiDigit(nama[0]) ? $"_{nama}" : nama;
        return PemindaiRe.IsCadangan(nama) || string.Equals(nama, Dinilai, StringComparison.OrdinalIgnoreCase) ? $"{nama}_" : nama;
    }

    private static string ToUnik(string nama, HashSet<string> dipakai)
    {
        var hasil = nama;
        for (var nomor = 2; !dipakai.Add(hasil); nomor++)
        {
            hasil = $"{nama} ({nomor})";
        }

        return hasil;
    }
}
