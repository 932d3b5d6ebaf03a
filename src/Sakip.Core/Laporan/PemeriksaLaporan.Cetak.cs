using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <content>Checks over what is printed, and those of the pack.</content>
internal sealed partial class PemeriksaLaporan
{
    /// <summary>Compares the prints of a quantity that the data does not tell with the first print of it.</summary>
    private IEnumerable<Pelanggaran> CompareCetakan() =>
        from sama in GetTakTerperiksa().GroupBy(k => k.Klaim.Rujukan)
        let pertama = sama.First()
        from lain in sama.Skip(1)
        where !Pembanding.IsCetakSama(pertama.Nilai, lain.Nilai)
        select new Pelanggaran(
            lain.Klaim.Alamat, lain.Klaim.Sel.Teks, pertama.Klaim.Sel.Teks, ("rujukan", lain.Klaim.Rujukan.ToString()), ("lain", pertama.Klaim.Alamat.ToString()));

    private IEnumerable<(KlaimCetak Klaim, NilaiKinerja Nilai)> GetTakTerperiksa() =>
        from klaim in _klaim
        where klaim.Sel is { Rusak: null, Banding: Banding.Sama } && _takTerperiksa.Contains(klaim.Alamat) && klaim.Sel.Bacaan is BacaanNilai.Terbaca
        select (klaim, ((BacaanNilai.Terbaca)klaim.Sel.Bacaan).Nilai);

    /// <summary>Finds the first cells that state another version of the pagu than most of their column.</summary>
    private IEnumerable<Pelanggaran> CompareVersiKolom() =>
        from klaim in _klaim
        where klaim.Rujukan is Rujukan.Pagu { Versi: not null } && klaim.Alamat.Tabel != KalimatCetak.Tabel
        group (Klaim: klaim, Versi: ((Rujukan.Pagu)klaim.Rujukan).Versi!) by (klaim.Alamat.Tabel, klaim.Alamat.Kolom) into kolom
        let utama = kolom.CountBy(k => k.Versi).OrderByDescending(v => v.Value).ThenBy(v => v.Key.Jenis).ThenBy(v => v.Key.Nomor ?? 0).First().Key
        from lain in kolom.Where(k => k.Versi != utama).DistinctBy(k => k.Versi)
        select new Pelanggaran(lain.Klaim.Alamat, lain.Klaim.Sel.Teks, utama.ToString(), ("rujukan", lain.Klaim.Rujukan.ToString()));

    private IEnumerable<Pelanggaran> FindCacatSkala() =>
        from nama in _klaim.Select(k => (k.Rujukan as Rujukan.Predikat)?.Skala).OfType<string>().Distinct()
        let skala = _aturan.FindSkala(nama)
        where skala is not null
        from cacat in PemeriksaPaket.RunSkala(_aturan, skala, _ => Tempat.Tiada).Where(m => !m.Kode.IsPeringatan).Select((masalah, i) => (masalah, i))
        select new Pelanggaran(
            new(AlamatSel.Aturan, $"skala.{nama}", $"{cacat.masalah.Kode.Nomor}-{cacat.i + 1}"),
            nama,
            string.Empty,
            ("uraian", new KataDwibahasa(cacat.masalah.ToPesan(Bahasa.Indonesia), cacat.masalah.ToPesan(Bahasa.Inggris))));

    /// <summary>Compares the predikat that a table gives to numbers, where no scale tells them.</summary>
    private IEnumerable<Pelanggaran> ComparePredikat()
    {
        var cari = _klaim.ToLookup(k => (k.Alamat.Tabel, k.Alamat.Baris, k.Rujukan));
        var pasangan =
            from klaim in _klaim
            where klaim.Rujukan is Rujukan.Predikat && _takTerperiksa.Contains(klaim.Alamat) && klaim.Sel.Rusak is null
            let dari = ((Rujukan.Predikat)klaim.Rujukan).Dari
            let angka = cari[(klaim.Alamat.Tabel, klaim.Alamat.Baris, dari)].FirstOrDefault()
            let nilai = (angka?.Sel.Bacaan as BacaanNilai.Terbaca)?.Nilai.Angka
            where nilai is not null
            select (Klaim: klaim, Angka: nilai.Value, Kata: (klaim.Sel.Dibaca ?? klaim.Sel.Teks).Trim());
        foreach (var kolom in pasangan.GroupBy(p => (p.Klaim.Alamat.Tabel, p.Klaim.Alamat.Kolom)))
        {
            var urut = kolom.OrderBy(p => p.Angka).ToArray();
            foreach (var (satu, letak) in urut.Zip(FindBawah([.. urut.Select(p => (p.Angka, p.Kata))])))
            {
                if (letak >= 0 && urut[letak] is var bawah)
                {
                    yield return new(
                        satu.Klaim.Alamat,
                        satu.Kata,
                        bawah.Kata,
                        ("angka", AngkaIndonesia.Format(satu.Angka)),
                        ("lain", bawah.Klaim.Alamat.ToString()));
                }
            }
        }
    }

    /// <summary>
    /// Finds for each of some rated numbers, least first, the nearest number before it that has another predikat, and either the
    /// same number or a predikat that comes again later; -1 for none.
    /// </summary>
    private static IEnumerable<int> FindBawah((decimal Angka, string Kata)[] urut)
    {
        var (terakhir, kini) = (new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));
        foreach (var (satu, i) in urut.Select((p, i) => (p, i)))
        {
            terakhir[satu.Kata] = i;
        }

        var berulang = new SortedSet<int>(); // the latest place of each predikat that comes again
        var lain = -1; // the latest place of the number at hand whose predikat differs from that of the place before
        for (var i = 0; i < urut.Length; i++)
        {
            var (angka, kata) = urut[i];
            var isSamaAngka = i > 0 && urut[i - 1].Angka == angka;
            lain = !isSamaAngka ? -1 : i > 1 && urut[i - 2].Angka == angka && !IsSamaKata(urut[i - 2].Kata, urut[i - 1].Kata) ? i - 2 : lain;
            var sama = !isSamaAngka ? -1 : IsSamaKata(urut[i - 1].Kata, kata) ? lain : i - 1;
            yield return sama >= 0 ? sama : berulang.Reverse().Where(j => !IsSamaKata(urut[j].Kata, kata)).DefaultIfEmpty(-1).First();
            if (kini.Remove(kata, out var sebelum))
            {
                berulang.Remove(sebelum);
            }

            if (terakhir[kata] > i)
            {
                berulang.Add(i);
                kini.Add(kata, i);
            }
        }
    }

    private static bool IsSamaKata(string kiri, string kanan) => string.Equals(kiri, kanan, StringComparison.OrdinalIgnoreCase);

    /// <summary>Runs the checks that the pack adds: over indicators, and over the rows of tables.</summary>
    private IEnumerable<Temuan> RunPaket()
    {
        var indikator = Sort(
            _pengukuran.Value.Pemeriksaan.Select(h => (
                Pemeriksaan: h.Pemeriksaan,
                Sel: FindSel(new KunciFakta(Ukuran.Realisasi, h.Indikator.Indikator.Id, _laporan.Periode, null, null), h.Indikator.Indikator.Id),
                Tercetak: h.Indikator.Realisasi?.ToString() ?? string.Empty)),
            l => l.Sel).ThenBy(l => l.Pemeriksaan.Nama, StringComparer.Ordinal);
        var baris =
            from pemeriksaan in _aturan.Pemeriksaan
            where pemeriksaan is { Syarat: not null, Kolom.IsEmpty: false, Tingkat: not TingkatPemeriksaan.Mati }
            from tabel in _laporan.Tabel
            where pemeriksaan.Kolom.All(nama => tabel.Kolom.Any(k => k.Id == nama))
            from langgar in FindLanggar(tabel, pemeriksaan)
            select (Pemeriksaan: pemeriksaan, Sel: langgar.Alamat, Tercetak: langgar.Teks);
        return indikator.Concat(baris).Select(l => new Temuan(
            PesanTemuan.PemeriksaanPaket,
            l.Sel,
            l.Tercetak,
            string.Empty,
            ("nama", l.Pemeriksaan.Nama),
            ("pesan", new KataDwibahasa(l.Pemeriksaan.GetPesan(Bahasa.Indonesia), l.Pemeriksaan.GetPesan(Bahasa.Inggris))))
        {
            Pemeriksaan = l.Pemeriksaan.Nama,
            Tingkat = l.Pemeriksaan.Tingkat,
            DasarHukum = _aturan.GetDasarHukum(VersiAturan.ToJalur("pemeriksaan", l.Pemeriksaan.Nama)),
        });
    }

    /// <summary>Lists the rows of a table that a check of the pack does not hold for, at its first column.</summary>
    private IEnumerable<(AlamatSel Alamat, string Teks)> FindLanggar(TabelCetak tabel, AturanPemeriksaan pemeriksaan)
    {
        var baris = tabel.Baris.Select(b => (Baris: b, Simpul: b.Subjek is null ? null : Data.FindSimpul(b.Subjek), Angka: pemeriksaan.Kolom.Select(k => ToAngka(b.FindSel(k))).ToArray()))
            .ToArray();
        var simpul = baris.Select(b => b.Simpul).OfType<SimpulRencana>().ToHashSet();
        var anak = baris.Where(b => b.Simpul?.Induk is not null).ToLookup(b => b.Simpul!.Induk!, b => b.Angka);
        var teratas = baris.Where(b => b.Simpul is not null && !IsDiBawah(b.Simpul)).ToArray();
        var jumlah = teratas.Select(t => t.Baris).ToHashSet();
        var semua = pemeriksaan.Kolom.Select((_, i) => (Ada: teratas.Count(t => t.Angka[i] is not null), Jumlah: Rasio.Sum(teratas.Select(t => t.Angka[i]).OfType<Rasio>()))).ToArray();
        foreach (var satu in baris)
        {
            Rasio?[][] bawah = satu.Simpul is null ? [] : [.. anak[satu.Simpul]];
            var masukan = new MasukanBaris(satu.Angka, Sum(bawah), bawah.Length, SumLain(satu.Angka, jumlah.Contains(satu.Baris)));
            if (masukan.IsLanggar(pemeriksaan.Syarat!))
            {
                yield return (new(tabel.Id, satu.Baris.Id, pemeriksaan.Kolom[0]), satu.Baris.FindSel(pemeriksaan.Kolom[0])?.Teks ?? string.Empty);
            }
        }

        bool IsDiBawah(SimpulRencana satu)
        {
            for (var naik = satu.Induk; naik is not null; naik = naik.Induk)
            {
                if (simpul.Contains(naik))
                {
                    return true;
                }
            }

            return false;
        }

        Rasio?[] Sum(Rasio?[][] isi) =>
            [.. pemeriksaan.Kolom.Select((_, i) => isi.Length == 0 || isi.Any(s => s[i] is null) ? (Rasio?)null : Rasio.Sum(isi.Select(s => s[i]!.Value)))];

        // The other rows at the top: all of them but the row itself.
        Rasio?[] SumLain(Rasio?[] sendiri, bool isTeratas)
        {
            var banyak = teratas.Length - (isTeratas ? 1 : 0);
            return [.. semua.Select((s, i) => (isTeratas ? sendiri[i] : null) is { } milik ? Bila(s.Ada - 1, s.Jumlah - milik) : Bila(s.Ada, s.Jumlah))];

            Rasio? Bila(int ada, Rasio jumlah) => banyak > 0 && ada == banyak ? jumlah : null;
        }
    }

    private static Rasio? ToAngka(SelCetak? sel) =>
        sel is { Rusak: null } && sel.Bacaan is BacaanNilai.Terbaca { Nilai.Angka: { } angka } ? Rasio.From(angka) : null;
}
