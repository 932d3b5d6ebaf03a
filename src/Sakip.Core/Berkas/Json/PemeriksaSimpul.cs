using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;

namespace Sakip.Berkas.Json;

/// <summary>What holds for codes and places of nodes, whatever file they come from.</summary>
internal static class PemeriksaSimpul
{
    /// <summary>Reads the code of a node: of the nomenclature, or for belanja of an account.</summary>
    public static (KodeNomenklatur? Kode, KodeRekening? Rekening) ParseKode(string teks, JenisSimpul jenis, Tempat tempat, Action<Masalah> catat)
    {
        if (jenis == JenisSimpul.Belanja)
        {
            if (!KodeRekening.TryParse(teks, out var rekening))
            {
                catat(new(PesanLaporan.RekeningSalah, tempat, ("teks", teks)));
            }

            return (null, rekening);
        }

        if (!KodeNomenklatur.TryParse(teks, out var kode))
        {
            catat(new(PesanLaporan.KodeSalah, tempat, ("teks", teks)));
            return (null, null);
        }

        if (kode.Jenis != jenis)
        {
            catat(new(
                PesanLaporan.KodeLainTingkat,
                tempat,
                ("teks", teks),
                ("ada", Himpunan.Jenis.ToKata(kode.Jenis)),
                ("harus", Himpunan.Jenis.ToKata(jenis))));
            return (null, null);
        }

        return (kode, null);
    }

    /// <summary>Checks that a node stands under one of a level above, and its code under that one's code.</summary>
    /// <param name="simpul">The node.</param>
    /// <param name="tempatInduk">Where its parent is named.</param>
    /// <param name="tempatKode">Where its code stands.</param>
    /// <param name="catat">Takes the problems.</param>
    public static void CheckTempat(SimpulRencana simpul, Tempat tempatInduk, Tempat tempatKode, Action<Masalah> catat)
    {
        if (simpul.Induk is not { } induk)
        {
            return;
        }

        var isSatuPohon = simpul.Jenis == JenisSimpul.Belanja == (induk.Jenis == JenisSimpul.Belanja);
        if (!isSatuPohon || induk.Jenis > simpul.Jenis || (induk.Jenis == simpul.Jenis && simpul.Jenis is >= JenisSimpul.Urusan and <= JenisSimpul.SubKegiatan))
        {
            catat(new(
                PesanLaporan.IndukSalahTingkat,
                tempatInduk,
                ("induk", induk.Id),
                ("tingkatInduk", Himpunan.Jenis.ToKata(induk.Jenis)),
                ("tingkat", Himpunan.Jenis.ToKata(simpul.Jenis))));
        }

        var isKodeAnak = simpul.Kode is not { } kode || induk.Kode is not { } kodeInduk || kode.IsBawahan(kodeInduk);
        var isRekeningAnak = simpul.Rekening is not { } rekening || induk.Rekening is not { } rekeningInduk || rekening.IsBawahan(rekeningInduk);
        if (!isKodeAnak || !isRekeningAnak)
        {
            catat(new(
                PesanLaporan.KodeBukanAnak,
                tempatKode,
                ("teks", simpul.Kode?.Teks ?? simpul.Rekening?.Teks),
                ("induk", induk.Kode?.Teks ?? induk.Rekening?.Teks)));
        }
    }
}
