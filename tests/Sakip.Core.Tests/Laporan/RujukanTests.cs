using FsCheck.Fluent;
using Sakip.Core.Tests.Berkas;
using Sakip.Laporan;

namespace Sakip.Core.Tests.Laporan;

public sealed class RujukanTests
{
    public static TheoryData<string, string> Sah => new()
    {
        // as written, canonical text
        { "target(I04; 2024; dokumen=pk)", "target(I04; 2024; dokumen=pk)" },
        { "target(I04; 2024)", "target(I04; 2024)" },
        { "target(*; 2026; instansi=utara; dokumen=iku:setelah)", "target(*; 2026; dokumen=iku:setelah; instansi=utara)" },
        { "realisasi(I10; 2024-TW3)", "realisasi(I10; 2024-TW3)" },
        { "realisasi( K3 ;2022-2024 )", "realisasi(K3; 2022-2024)" },
        { "  capaian (I04;2024)\t", "capaian(I04; 2024)" },
        { "capaian(I04; 2024; target=renstra@2026)", "capaian(I04; 2024; target=renstra@2026)" },
        { "capaian(I04; target = rpjmd@2026; 2024)", "capaian(I04; 2024; target=rpjmd@2026)" },
        { "rerata(capaian; iku; 2024)", "rerata(capaian; iku; 2024)" },
        { "rerata(capaian; sasaran:S1; 2024; anggota=model)", "rerata(capaian; sasaran:S1; 2024)" },
        { "rerata(capaian; iku; 2024; anggota=cetak:t3-6)", "rerata(capaian; iku; 2024; anggota=cetak:t3-6)" },
        { "predikat(capaian(I07; 2024))", "predikat(capaian(I07; 2024); skala=capaian)" },
        { "predikat(realisasi(I13; 2024); skala=akip)", "predikat(realisasi(I13; 2024); skala=akip)" },
        { "cacah(iku; predikat=\"Berhasil; (baik)\"; 2024)", "cacah(iku; predikat=\"Berhasil; (baik)\"; 2024)" },
        { "cacah(iku; 2024; predikat=\"Sangat Tinggi\")", "cacah(iku; predikat=\"Sangat Tinggi\"; 2024)" },
        { "selisih(realisasi(I10; 2024),realisasi(I10; 2023))", "selisih(realisasi(I10; 2024), realisasi(I10; 2023))" },
        { "selisih(selisih(realisasi(I10; 2024), realisasi(I10; 2023)), cetak(t/b/k))", "selisih(selisih(realisasi(I10; 2024), realisasi(I10; 2023)), cetak(t/b/k))" },
        { "cetak(t3-2/I04/capaian)", "cetak(t3-2/I04/capaian)" },
        { "predikat(selisih(rerata(capaian; iku; 2024), rerata(capaian; iku; 2023)))", "predikat(selisih(rerata(capaian; iku; 2024), rerata(capaian; iku; 2023)); skala=capaian)" },
        { "jumlah(cetak:t1-1/k1-01..k1-15/l)", "jumlah(cetak:t1-1/k1-01..k1-15/l)" },
        { "jumlah( cetak:t1-1 / * / l + p )", "jumlah(cetak:t1-1/*/l+p)" },
        { "rerata(cetak:t3-3/a .. m+q..z/nilai)", "rerata(cetak:t3-3/a..m+q..z/nilai)" },
        { "cacah(cetak:t/a..z/status)", "cacah(cetak:t/a..z/status)" },
        { "cacah(cetak:t/a..z/status; sama=\"Ada; (baik)\")", "cacah(cetak:t/a..z/status; sama=\"Ada; (baik)\")" },
        { "jumlah(cetak(t/a/k),capaian(I1; 2024) , indeks(survei; bobot=0,5))", "jumlah(cetak(t/a/k), capaian(I1; 2024), indeks(survei; bobot=0,5))" },
        { "rerata(realisasi(I1; 2023), realisasi(I1; 2024))", "rerata(realisasi(I1; 2023), realisasi(I1; 2024))" },
        { "persen(realisasi(I1; 2024), target(I1; 2024))", "persen(realisasi(I1; 2024), target(I1; 2024))" },
        { "rerata(realisasi;instansi:I04;2023)", "rerata(realisasi; instansi:I04; 2023)" },
        { "rerata(capaian; unit:tapem; 2024-TW3)", "rerata(capaian; unit:tapem; 2024-TW3)" },
        { "rerata(capaian; P1; 2024; anggota=anak)", "rerata(capaian; P1; 2024; anggota=anak)" },
        { "cacah(iku; 2024)", "cacah(iku; 2024)" },
        { "cacah(iku; 2024; minimal=100,0)", "cacah(iku; minimal=100; 2024)" },
        { "cacah(iku; lebihDari=-5; 2024; kurangDari=99,95)", "cacah(iku; lebihDari=-5; kurangDari=99,95; 2024)" },
        { "cacah(iku; maksimal=1000; 2024)", "cacah(iku; maksimal=1000; 2024)" },
        { "indeks(survei; bobot=0,1110)", "indeks(survei; bobot=0,111)" },
        { "capaian(=I04; 2024)", "capaian(=I04; 2024)" }, // no name before the sign: an argument by place
        { "predikat(predikat(predikat(capaian(I1; 2024))))", "predikat(predikat(predikat(capaian(I1; 2024); skala=capaian); skala=capaian); skala=capaian)" },
    };

    public static TheoryData<string, string> Salah => new()
    {
        { "", "SKP4001" },
        { "   ", "SKP4001" },
        { "teks", "SKP4001" },
        { "capaian", "SKP4001" },
        { "(I04; 2024)", "SKP4001" },
        { "capaian(I04; 2024", "SKP4001" },
        { "capaian(I04; 2024))", "SKP4001" },
        { "capaian((I04; 2024)", "SKP4001" },
        { "capaian(I04; 2024) / 2", "SKP4001" },
        { "cacah(iku; predikat=\"Baik; 2024)", "SKP4001" },
        { "selisih(capaian(I1; 2024), 5)", "SKP4001" },
        { "predikat(82,84)", "SKP4001" },
        { "capain(I04; 2024)", "SKP4002" },
        { "Capaian(I04; 2024)", "SKP4002" },
        { "sum(I04; 2024)", "SKP4002" },
        { "capaian()", "SKP4003" },
        { "capaian(I04)", "SKP4003" },
        { "capaian(; 2024)", "SKP4003" },
        { "capaian(I04; 2024; 2025)", "SKP4003" },
        { "capaian(I04, 2024)", "SKP4003" },
        { "capaian(I04; 2024; target=renstra)", "SKP4003" },
        { "capaian(I04; 2024; target=renstra@2026@2027)", "SKP4003" },
        { "target(I04; 2024; dokumen=pk; dokumen=pk)", "SKP4003" },
        { "realisasi(I04; 2024; instansi=)", "SKP4003" },
        { "rerata(realisasi; iku; 2024)", "SKP4003" },
        { "rerata(capaian; iku; 2024; anggota=tabel)", "SKP4003" },
        { "rerata(capaian; iku; 2024; anggota=cetak:)", "SKP4003" },
        { "predikat(capaian(I04; 2024); skala=)", "SKP4003" },
        { "predikat()", "SKP4003" },
        { "cacah(iku)", "SKP4003" },
        { "cacah(iku; predikat=\"Baik\"; minimal=100; 2024)", "SKP4003" },
        { "cacah(iku; minimal=99.5; 2024)", "SKP4003" }, // a decimal comma
        { "cacah(iku; minimal=90; lebihDari=80; 2024)", "SKP4003" },
        { "cacah(iku; minimal=100; kurangDari=100; 2024)", "SKP4003" }, // nothing lies between
        { "cacah(iku; sama=\"ada\"; 2024)", "SKP4004" },
        { "cacah(cetak:t/a)", "SKP4003" },
        { "cacah(cetak:t/a/k; 2024)", "SKP4003" },
        { "cacah(cetak:t/a/k; sama=ada)", "SKP4003" },
        { "cacah(cetak:t/a/k; predikat=\"Baik\")", "SKP4004" },
        { "jumlah(cetak:t/a/k/l)", "SKP4003" },
        { "jumlah(cetak:/a/k)", "SKP4003" },
        { "jumlah(cetak:t/a../k)", "SKP4003" },
        { "jumlah(cetak:t/a++b/k)", "SKP4003" },
        { "jumlah(cetak:t/a/k; sama=\"ada\")", "SKP4004" },
        { "jumlah(cetak(t/a/k))", "SKP4003" }, // one figure is no sum
        { "jumlah(cetak(t/a/k); cetak(t/b/k))", "SKP4003" },
        { "jumlah(cetak(t/a/k), 5)", "SKP4001" },
        { "jumlah(pagu=murni, P1, 2024)", "SKP4001" },
        { "rerata(cetak(t/a/k), )", "SKP4001" },
        { "rerata(cetak:t/a/k; 2024)", "SKP4003" },
        { "rerata(capaian; iku; 2024; anggota=anak)", "SKP4003" },
        { "rerata(realisasi; instansi:; 2023)", "SKP4003" },
        { "rerata(realisasi; instansi:I1; 2023; anggota=anak)", "SKP4003" },
        { "persen(cetak(t/a/k))", "SKP4003" },
        { "persen(cetak(t/a/k), cetak(t/b/k), cetak(t/c/k))", "SKP4003" },
        { "indeks(survei; bobot=1/9)", "SKP4003" },
        { "indeks(survei; bobot=0)", "SKP4003" },
        { "indeks(survei; bobot=-0,1)", "SKP4003" },
        { "indeks(survei; skala=skm)", "SKP4004" },
        { "cacah(iku; predikat=Baik; 2024)", "SKP4003" },
        { "cacah(iku; predikat=\"\"; 2024)", "SKP4003" },
        { "selisih(realisasi(I1; 2024))", "SKP4003" },
        { "selisih(realisasi(I1; 2024); realisasi(I1; 2023))", "SKP4003" },
        { "cetak(t3-2/I04)", "SKP4003" },
        { "cetak(t3-2/I04/capaian/2024)", "SKP4003" },
        { "cetak(t3-2//capaian)", "SKP4003" },
        { "realisasi(I04; 2024; dokumen=pk)", "SKP4004" },
        { "capaian(I04; 2024; dokumen=pk)", "SKP4004" },
        { "selisih(realisasi(I1; 2024), realisasi(I1; 2023), skala=1)", "SKP4004" },
        { "capaian(I04; TW3)", "SKP4005" },
        { "capaian(I04; 2024-TW5)", "SKP4005" },
        { "capaian(I04; 2024; target=renstra@akhir)", "SKP4005" },
        { "target(I04; 2024; dokumen=lkjip)", "SKP4006" },
        { "target(I04; 2024; dokumen=)", "SKP4003" },
        { "capaian(I04; 2024; target=@2026)", "SKP4006" },
        { "predikat(predikat(predikat(predikat(capaian(I1; 2024)))))", "SKP4007" },
        { "jumlah(jumlah(jumlah(jumlah(skor(a; b), skor(a; b)), skor(a; b)), skor(a; b)), skor(a; b))", "SKP4007" }, // five deep
        { "capaian(I04) x (2024)", "SKP4001" }, // closed before it ends
        { "predikat((a=b))", "SKP4001" }, // a bracket, not a name
        { "rerata(capaian; iku)", "SKP4003" },
        { "rerata(capaian; iku; 2024; 2025)", "SKP4003" },
        { "jumlah(realisasi; P1; 2024; 2025)", "SKP4003" },
        { "jumlah(pagu=murni; P1; 2024; 2025)", "SKP4003" },
        { "efisiensi(P1; 2024; 2025; rumus=selisih)", "SKP4003" },
        { "skor(survei; U1; U2)", "SKP4003" },
        { "satuan(I1; I2)", "SKP4003" },
        { "kode(P1; P2)", "SKP4003" },
        { "cetak(t/a/k; t/b/k)", "SKP4003" },
    };

    [Theory, MemberData(nameof(Sah))]
    public void Parse_WellFormedText_GivesTheCanonicalReference(string teks, string kanonik)
    {
        var rujukan = Rujukan.Parse(teks).Isi;

        rujukan.ToString().Should().Be(kanonik);
        Rujukan.Parse(kanonik).Isi.Should().Be(rujukan);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("capaian", 8)] // no bracket
    [InlineData("target *; 2024)", 8)]
    [InlineData("(I04; 2024)", 1)] // no name
    [InlineData("capaian(I04; 2024", 18)] // never closed
    [InlineData("capaian((I04; 2024)", 20)]
    [InlineData("capaian(I04; 2024))", 19)]
    [InlineData("capaian(I04; 2024) / 2", 20)]
    [InlineData("cacah(iku; predikat=\"Baik; 2024)", 21)] // the quote
    [InlineData("selisih(capaian(I5; 2024), 5)", 28)] // the second, not the 5 of I5
    [InlineData("predikat(82,84)", 10)]
    [InlineData("capaian(I04; 2024) dan", 20)] // letters behind the last bracket
    [InlineData("capaian \"x\" (I04; 2024", 9)] // a quote before the bracket
    [InlineData("cacah(iku; predikat=\"Baik\"; 2024", 33)] // the quote is closed, the bracket is not
    [InlineData("selisih(capaian(I1; 2024), selisih)", 35)] // the second selisih
    public void Parse_WhatIsNoReference_SaysAtWhichCharacter(string teks, int letak) =>
        Rujukan.Parse(teks).Masalah.Should().ContainSingle().Which.Fakta["letak"].Should().Be(letak);

    [Theory, MemberData(nameof(Salah))]
    public void Parse_MalformedText_GivesOneProblem(string teks, string kode)
    {
        var hasil = Rujukan.Parse(teks);

        hasil.Masalah.Select(m => m.Kode.Nomor).Should().Equal(kode);
        hasil.Masalah[0].ToPesan().Should().NotMatchRegex(@"\{[a-z]+\}");
    }

    [Theory]
    [InlineData("capain(I04; 2024)", "saran", "capaian")]
    [InlineData("targets(I04; 2024)", "saran", "target")]
    [InlineData("realisasi(I04; 2024; dokumen=pk)", "pilihan", "instansi")]
    [InlineData("cetak(t/a/k; instansi=a)", "pilihan", "-")]
    [InlineData("capaian(I04; 2024-TW5)", "teks", "2024-TW5")]
    [InlineData("target(I04; 2024; dokumen=lkjip)", "teks", "lkjip")]
    public void Parse_MalformedText_NamesWhatIsWrong(string teks, string fakta, string isi) =>
        Rujukan.Parse(teks).Masalah.Single().Fakta[fakta].Should().Be(isi);

    [Fact]
    public void Parse_512Characters_IsTheLimit()
    {
        var subjek = new string('a', 512 - "capaian(; 2024)".Length);

        Rujukan.Parse($"capaian({subjek}; 2024)").Masalah.Should().BeEmpty();
        Rujukan.Parse($"capaian({subjek}b; 2024)").Masalah.Select(m => m.Kode.Nomor).Should().Equal("SKP4007");
        Rujukan.Parse(new string('(', 100_000)).Masalah.Select(m => m.Kode.Nomor).Should().Equal("SKP4007");
    }

    [Fact]
    public void Parse_TextThatGrowsPastTheLimitInCanonicalForm_IsRefusedSoThatWhatIsReadCanBeWritten()
    {
        // Eight capaian of 55 characters and seven times "selisih(,)": 510 characters; 15 blanks more in canonical form.
        var teks = $"capaian({new string('a', 41)};2024)";
        for (var i = 0; i < 3; i++)
        {
            teks = $"selisih({teks},{teks})";
        }

        teks.Should().HaveLength(510);
        Rujukan.Parse(teks).Masalah.Select(m => m.Kode.Nomor).Should().Equal("SKP4007");
    }

    [Theory]
    [InlineData("target(*; 2024; dokumen=pk)", "target(I1; 2024; dokumen=pk)")]
    [InlineData("capaian(*; 2024; instansi=utara)", "capaian(I1; 2024; instansi=utara)")]
    [InlineData("capaian(I2; 2024)", "capaian(I2; 2024)")]
    [InlineData("rerata(capaian; *; 2024)", "rerata(capaian; I1; 2024)")]
    [InlineData("cacah(*; predikat=\"*\"; 2024)", "cacah(I1; predikat=\"*\"; 2024)")]
    [InlineData("predikat(selisih(realisasi(*; 2024), realisasi(*; 2023)); skala=*)", "predikat(selisih(realisasi(I1; 2024), realisasi(I1; 2023)); skala=*)")]
    [InlineData("cetak(t1/*/capaian)", "cetak(t1/I1/capaian)")]
    [InlineData("jumlah(cetak:t1/*+total/*..k)", "jumlah(cetak:t1/I1+total/*..k)")]
    [InlineData("rerata(capaian; unit:*; 2024)", "rerata(capaian; unit:I1; 2024)")]
    [InlineData("rerata(realisasi; instansi:*; 2024)", "rerata(realisasi; instansi:I1; 2024)")]
    [InlineData("persen(jumlah(realisasi(*; 2023), realisasi(*; 2024)), target(*; 2024))", "persen(jumlah(realisasi(I1; 2023), realisasi(I1; 2024)), target(I1; 2024))")]
    public void Bind_Star_TakesTheSubjectOfTheRow(string teks, string terikat) =>
        Rujukan.Parse(teks).Isi.Bind("I1").Should().Be(Rujukan.Parse(terikat).Isi);

    [Theory]
    [InlineData("target(*; 2024)")]
    [InlineData("cetak(t1/*/capaian)")]
    [InlineData("rerata(capaian; iku; 2024)")]
    [InlineData("cacah(iku; 2024)")]
    [InlineData("serapan(dinas; 2024)")]
    [InlineData("jumlah(cetak:t1/a/k)")]
    public void Bind_Null_NamesTheArgument(string teks) =>
        FluentActions.Invoking(() => Rujukan.Parse(teks).Isi.Bind(null!)).Should().Throw<ArgumentNullException>().WithParameterName("subjek");

    [Theory]
    [InlineData("jumlah(satuan(a), satuan(b))", true)]
    [InlineData("rerata(satuan(a), satuan(b))", false)]
    [InlineData("jumlah(satuan(b), satuan(a))", false)]
    [InlineData("jumlah(satuan(a), satuan(b), satuan(c))", false)]
    [InlineData("satuan(a)", false)]
    public void Equals_ListedFigures_ComparesWayAndFigures(string lain, bool sama) =>
        Rujukan.Parse("jumlah(satuan(a), satuan(b))").Isi.Equals(Rujukan.Parse(lain).Isi).Should().Be(sama);

    [Fact]
    public void Bind_Row_IsWhatAStarMeansAmongPrintedCells()
    {
        var rujukan = Rujukan.Parse("persen(cetak(t1/*/k), selisih(realisasi(*; 2024), jumlah(cetak:t1/*/k+l)))").Isi;

        rujukan.Bind("I1", "b7").ToString().Should().Be("persen(cetak(t1/b7/k), selisih(realisasi(I1; 2024), jumlah(cetak:t1/b7/k+l)))");
        rujukan.Bind(Rujukan.SubjekBaris, "b7").GetSubjek().Should().Contain(s => s.Id == Rujukan.SubjekBaris, "a row without a subject leaves it open");
    }

    [Fact]
    public void Parse_TextOfAnyReference_GivesTheReferenceBack() =>
        Prop.ForAll(Pembangkit.Rujukan.ToArbitrary(), r => Rujukan.Parse(r.ToString()).Isi == r).Check();

    [Fact]
    public void Bind_AnyReference_LeavesNoStarAndIsDoneOnce() =>
        Prop.ForAll(Pembangkit.Rujukan.ToArbitrary(), r =>
        {
            var terikat = r.Bind("I9");
            return terikat.GetSubjek().All(s => s.Id != Rujukan.SubjekBaris) && terikat.Bind("I8") == terikat;
        }).Check();

    [Fact]
    public void Parse_AnyText_NeverThrows() =>
        Prop.ForAll<string?>(teks => Rujukan.Parse(teks ?? string.Empty).Masalah.Length <= 1).Check();

    [Fact]
    public void Parse_ReferenceWithAPieceMissing_NeverThrowsAndWhatItReadsRoundTrips()
    {
        var potong =
            from rujukan in Pembangkit.Rujukan
            let teks = rujukan.ToString()
            from mulai in Gen.Choose(0, teks.Length - 1)
            from panjang in Gen.Choose(1, 5)
            select teks.Remove(mulai, Math.Min(panjang, teks.Length - mulai));
        Prop.ForAll(potong.ToArbitrary(), teks =>
        {
            var hasil = Rujukan.Parse(teks);
            return !hasil.IsBerhasil || Rujukan.Parse(hasil.Isi.ToString()).Isi == hasil.Isi;
        }).Check();
    }
}
