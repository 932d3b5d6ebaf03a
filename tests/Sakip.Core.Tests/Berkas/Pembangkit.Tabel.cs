using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Sakip.Laporan;

namespace Sakip.Core.Tests.Berkas;

/// <content>Printed tables and references.</content>
internal static partial class Pembangkit
{
    private static Gen<(string Id, string Isi)> CreateTabel() =>
        from id in Gen.Elements("t1", "t3-2", "Tabel_3.b")
        from kolom in Gen.Shuffle(KolomId).Select(k => k.Take(3).ToArray())
        from semuaKolom in Gen.CollectToList(kolom.Select(CreateKolom))
        from baris in Gen.CollectToList(Id.Append(null).Select(subjek => CreateBaris(subjek, kolom)))
        from isi in Objek(
            Wajib("id", Gen.Constant(Kutip(id))),
            Boleh("nomor", Teks),
            Wajib("judul", TeksBolehKosong),
            Wajib("kolom", Gen.Constant($"[{string.Join(',', semuaKolom)}]")),
            Wajib("baris", Gen.Constant($"[{string.Join(',', baris)}]")),
            Boleh("catatan", Teks))
        select (id, isi);

    private static Gen<string> CreateKolom(string id) => Objek(
        Wajib("id", Gen.Constant(Kutip(id))),
        Wajib("judul", TeksBolehKosong),
        Boleh("menyatakan", CreateMenyatakan(Gen.Elements("I1", "*"))));

    private static Gen<string> CreateBaris(string? subjek, string[] kolom) =>
        from id in subjek is null ? Gen.Constant<string?>("rata-rata") : Gen.Elements(null, $"b-{subjek}")
        from sel in Gen.CollectToList(kolom.Select(k => Boleh(k, CreateSel(subjek is not null))))
        from isi in Objek(
            id is null ? Gen.Constant<string?>(null) : Wajib("id", Gen.Constant(Kutip(id))),
            subjek is null ? Gen.Constant<string?>(null) : Wajib("subjek", Gen.Constant(Kutip(subjek))),
            Wajib("sel", Gen.Constant($"{{{string.Join(',', sel.OfType<string>())}}}")))
        select isi;

    private static Gen<string> CreateSel(bool bersubjek)
    {
        var menyatakan = CreateMenyatakan(bersubjek ? Gen.Elements("*", "I2") : Gen.Constant("I2"));
        var objek = Objek(
            Wajib("teks", TeksBolehKosong),
            bersubjek ? Boleh("menyatakan", menyatakan) : Wajib("menyatakan", Gen.OneOf(menyatakan, Gen.Constant("\"teks\""))),
            Boleh("rusak", Teks),
            Boleh("dibaca", Teks),
            Boleh("catatan", Teks));
        return bersubjek ? Gen.OneOf(TeksBolehKosong, objek) : Gen.OneOf(Gen.Constant("\"\""), objek);
    }

    /// <summary>Gets references to what is in the report, written with blanks as people do.</summary>
    private static Gen<string> CreateMenyatakan(Gen<string> subjek) =>
        from rujukan in Gen.OneOf(
            subjek.Select(s => $"target( {s};2024 ;dokumen=iku:setelah)"),
            subjek.Select(s => $"realisasi({s}; 2022-2026; instansi=lain)"),
            subjek.Select(s => $"capaian({s}; 2024; target=renstra@2026)"),
            subjek.Select(s => $"predikat(capaian({s}; 2024))"),
            subjek.Select(s => $"selisih(realisasi({s}; 2024) , realisasi({s}; 2023))"),
            Gen.Elements("rerata(capaian; semua; 2024; anggota=model)", "rerata(capaian;S1;2024)", "cacah(iku; predikat=\"Sangat; (Baik\"; 2024)"))
        select JsonSerializer.Serialize(rujukan);

    private static Gen<Rujukan> CreateRujukan(Gen<string> subjek, int dalam)
    {
        var periode = PeriodeTeks.Select(teks => Sakip.Nilai.Periode.TryParse(teks, out var hasil) ? hasil : throw new InvalidOperationException(teks));
        var dokumen = DokumenTeks.Select(teks => Sakip.Kinerja.Dokumen.TryParse(teks, out var hasil) ? hasil : throw new InvalidOperationException(teks));
        var instansi = Gen.Elements(null, null, "lain");
        var dasar = Gen.OneOf(
            from s in subjek from p in periode from d in Gen.OrNull(dokumen) from i in instansi select (Rujukan)new Rujukan.Target(s, p, d, i),
            from s in subjek from p in periode from i in instansi select (Rujukan)new Rujukan.Realisasi(s, p, i),
            from s in subjek
            from p in periode
            from target in Gen.OrNull(from d in dokumen from akhir in periode select Tuple.Create(d, akhir))
            from i in instansi
            select (Rujukan)new Rujukan.Capaian(s, p, target?.Item1, target?.Item2, i),
            from s in subjek from p in periode from t in Gen.Elements(null, "t3-2") from a in Gen.Elements(true, false) select (Rujukan)new Rujukan.Rerata(s, p, t, t is null && a),
            from s in subjek from p in periode select (Rujukan)new Rujukan.RerataInstansi(s, p),
            from s in subjek from p in periode from k in Gen.Elements(null, "Baik", "a;b", "(x", "é, –") select (Rujukan)new Rujukan.Cacah(s, k, p),
            from s in subjek
            from p in periode
            from bawah in Gen.Choose(-500, 500)
            from lebar in Gen.Choose(1, 900)
            from ujung in Gen.Choose(0, 8)
            select (Rujukan)new Rujukan.Cacah(
                s, null, p, new(ujung % 3 == 0 && ujung != 0 ? null : bawah / 10m, ujung % 2 == 0, ujung % 3 == 1 ? null : (bawah + lebar) / 10m, ujung < 4)),
            from cara in Gen.Elements(CaraOlah.Jumlah, CaraOlah.Rerata, CaraOlah.Cacah)
            from b in BagianCetak(Gen.Elements("*", "I1", "I-3", "a_b.c"))
            from k in BagianCetak(Gen.Elements("l", "p", "I-3"))
            from sama in Gen.Elements(null, "ada; x", "-")
            select (Rujukan)new Rujukan.OlahanCetak(cara, HimpunanCetak.Find($"cetak:t3-2/{b}/{k}")!, cara == CaraOlah.Cacah ? sama : null),
            from b in Gen.Elements("survei", "*") from bobot in Gen.Choose(0, 300) select (Rujukan)new Rujukan.Indeks(b, bobot == 0 ? null : bobot / 1000m),
            from b in subjek.Where(s => !s.Contains(':', StringComparison.Ordinal)) select (Rujukan)new Rujukan.Cetak("t3-2", b, "capaian"));
        return dalam == 0 ? dasar : Gen.OneOf(
            dasar,
            from d in CreateRujukan(subjek, dalam - 1) from s in Gen.Elements("capaian", "akip") select (Rujukan)new Rujukan.Predikat(d, s),
            from a in CreateRujukan(subjek, dalam - 1) from b in CreateRujukan(subjek, 0) select (Rujukan)new Rujukan.Selisih(a, b),
            from a in CreateRujukan(subjek, dalam - 1) from b in CreateRujukan(subjek, 0) select (Rujukan)new Rujukan.Persen(a, b),
            from cara in Gen.Elements(CaraOlah.Jumlah, CaraOlah.Rerata)
            from bagian in Gen.ListOf(CreateRujukan(subjek, 0), 3)
            from banyak in Gen.Elements(2, 3)
            select (Rujukan)new Rujukan.Olahan(cara, bagian.Take(banyak)));
    }

    /// <summary>Gets the rows or columns of a set of printed cells: ids and ranges.</summary>
    private static Gen<string> BagianCetak(Gen<string> id) =>
        from bagian in Gen.NonEmptyListOf(Gen.OneOf(id, from a in id.Where(i => i != "*") from z in id.Where(i => i != "*") select $"{a}..{z}"))
        select string.Join('+', bagian.Take(3));
}
