using System.Globalization;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <content>Figures, money, links, perjanjian, texts and scores.</content>
internal sealed partial class PerakitData
{
    private readonly Dictionary<KunciFakta, Fakta> _fakta = [];
    private readonly Dictionary<KunciAnggaran, Anggaran> _anggaran = [];
    private readonly Dictionary<KunciAnggaran, string> _letakRealisasi = [];
    private readonly List<Dukungan> _dukungan = [];
    private readonly List<PerjanjianKinerja> _perjanjian = [];
    private readonly List<Narasi> _narasi = [];
    private readonly List<SkorIndeks> _skor = [];

    public void AddFakta(
        Ukuran ukuran, string subjek, IsianPeriode periode, IsianNilai nilai, string? dokumen, int? dibawaDari, string? instansi, string? catatan)
    {
        var semula = _gagal;
        FindSubjek(nameof(subjek), subjek, _indikator.Keys);
        var masa = ReadPeriode(periode);
        var terbit = dokumen is null ? null : ReadDokumen(nameof(dokumen), dokumen);
        FindSubjek(nameof(instansi), instansi, _instansiLain.Keys);
        FailBila(nameof(nilai), nilai.Read(out var isi));
        CheckTahun(nameof(dibawaDari), dibawaDari ?? isi?.DibawaDari);
        CheckTeks(nameof(catatan), catatan);
        if (_gagal > semula)
        {
            return;
        }

        var kunci = new KunciFakta(ukuran, subjek, masa!, terbit, instansi);
        if (!_fakta.TryAdd(kunci, new(kunci, dibawaDari is { } tahun ? isi!.WithDibawaDari(tahun) : isi!, catatan)))
        {
            FailBila(string.Empty, new(PesanLaporan.FaktaGanda, Tempat.Tiada, ("kunci", kunci.ToString())));
        }
    }

    public void AddAnggaran(string subjek, IsianPeriode periode, string? versi, IsianNilai jumlah, string? sumberDana, string? catatan)
    {
        var semula = _gagal;
        var anggota = versi is null ? "realisasi" : $"pagu.{versi}";
        FindSubjek(nameof(subjek), subjek, _instansi is null ? [_simpul.Keys] : [_simpul.Keys, [_instansi.Id]]);
        var masa = ReadPeriode(periode);
        CheckTeks(nameof(sumberDana), sumberDana);
        CheckTeks(nameof(catatan), catatan);
        var terbaca = versi is null ? null : ReadVersi(anggota, versi);
        FailBila(anggota, jumlah.Read(out var nilai));
        var uang = (Rupiah?)null;
        if (nilai is not null)
        {
            FailBila(anggota, PemeriksaIsian.ReadRupiah(nilai, jumlah.ToString(), out uang));
        }

        if (_gagal > semula)
        {
            return;
        }

        var kunci = new KunciAnggaran(subjek, masa!, terbaca, sumberDana);
        if (PemeriksaIsian.AddAnggaran(_anggaran, kunci, uang!.Value, catatan) is { } masalah)
        {
            FailBila(anggota, masalah);
        }
        else if (versi is null)
        {
            _letakRealisasi[kunci] = GetJalur(anggota);
        }
    }

    public void AddDukungan(string simpul, string untuk)
    {
        var melayani = FindSubjek(nameof(simpul), simpul, _simpul.Keys);
        var dilayani = FindSubjek(nameof(untuk), untuk, _indikator.Keys, _strategis);
        if (melayani is not null && dilayani is not null)
        {
            _dukungan.Add(new(melayani, dilayani));
        }
    }

    public void AddPerjanjian(
        string dokumen,
        int tahun,
        string? pagu,
        PihakPerjanjian? pihakPertama,
        PihakPerjanjian? pihakKedua,
        string[] program,
        Func<Dokumen, VersiPagu?, PerjanjianKinerja> buat)
    {
        var semula = _gagal;
        var terbit = ReadDokumen(nameof(dokumen), dokumen);
        FailBila(nameof(dokumen), terbit is null ? null : PemeriksaIsian.CheckPerjanjian(terbit));
        CheckTahun(nameof(tahun), tahun);
        CheckTeks("nama", pihakPertama?.Nama, "pihakPertama.nama");
        CheckTeks("nama", pihakKedua?.Nama, "pihakKedua.nama");
        var versi = pagu is null ? null : ReadVersi(nameof(pagu), pagu);
        for (var nomor = 0; nomor < program.Length; nomor++)
        {
            FindSubjek(string.Create(CultureInfo.InvariantCulture, $"program[{nomor}]"), program[nomor], _simpul.Keys);
        }

        if (_gagal == semula)
        {
            _perjanjian.Add(buat(terbit!, versi));
        }
    }

    public void AddNarasi(string subjek, JenisNarasi jenis, string teks)
    {
        var ada = FindSubjek(nameof(subjek), subjek, _simpul.Keys, _indikator.Keys);
        if (CheckTeks(nameof(teks), teks) is { } isi && ada is not null)
        {
            _narasi.Add(new(ada, jenis, isi));
        }
    }

    public void AddSkor(string id, string indeks, IsianPeriode periode, (string Komponen, IsianNilai Skor)[] nilai, string? catatan)
    {
        var semula = _gagal;
        TakeId(id);
        CheckTeks(nameof(indeks), indeks);
        var masa = ReadPeriode(periode);
        CheckTeks(nameof(catatan), catatan);
        var skor = new Dictionary<string, NilaiKinerja>(StringComparer.Ordinal);
        foreach (var (komponen, isian) in nilai)
        {
            var letak = $"{nameof(nilai)}.{komponen}";
            FailBila(letak, isian.Read(out var satu));
            CheckTahun($"{letak}.dibawaDari", satu?.DibawaDari);
            if (satu is not null && !skor.TryAdd(komponen, satu))
            {
                FailBila(letak, new(PesanDasar.KunciGanda, Tempat.Tiada, ("kunci", komponen)));
            }
        }

        if (_gagal == semula)
        {
            _skor.Add(new(id, indeks, masa!, skor, catatan));
        }
    }
}
