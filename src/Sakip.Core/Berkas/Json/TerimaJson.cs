using Sakip.Dasar;
using Sakip.Laporan;

namespace Sakip.Berkas.Json;

/// <summary>Reads and writes accepted findings (<c>sakip.terima/1</c>).</summary>
public static class TerimaJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "sakip.terima/1";

    /// <summary>Reads a file of accepted findings.</summary>
    /// <param name="isi">The file, UTF-8, with or without byte-order mark.</param>
    /// <returns>The accepted findings, or all problems of the file; a finding that stands in it twice is one.</returns>
    public static Hasil<DaftarTerima> Read(ReadOnlySpan<byte> isi)
    {
        var masalah = new List<Masalah>();
        if (PembacaJson.Read(isi, masalah) is not { } akar)
        {
            return Hasil<DaftarTerima>.FromMasalah(masalah);
        }

        var objek = new PembacaObjek(akar, masalah);
        LaporanJson.CheckFormat(objek, Format);
        var ada = new HashSet<(string, string, string, string)>();
        var butir = objek.Read(objek.GetButir("terima"), satu => ReadButir(satu, ada));
        objek.Finish();
        return masalah.Count > 0
            ? Hasil<DaftarTerima>.FromMasalah(masalah.InFileOrder())
            : Hasil<DaftarTerima>.FromIsi(DaftarTerima.From(butir));
    }

    /// <summary>Writes accepted findings in canonical form: ordered, so that equal lists are equal files.</summary>
    /// <param name="daftar">The accepted findings.</param>
    /// <returns>The file, UTF-8 without byte-order mark.</returns>
    public static byte[] Write(DaftarTerima daftar)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        return PenulisJson.Write(penulis =>
        {
            penulis.WriteStartObject();
            penulis.WriteString("format", Format);
            penulis.WriteLarik("terima", daftar.Butir, satu =>
            {
                penulis.WriteString("laporan", satu.Laporan);
                penulis.WriteString("temuan", satu.Temuan);
                penulis.WriteString("kode", satu.Kode);
                penulis.WriteString("tercetak", satu.Tercetak);
                penulis.WriteBilaAda("alasan", satu.Alasan);
            });
            penulis.WriteEndObject();
        });
    }

    private static TemuanDiterima? ReadButir(PembacaObjek objek, HashSet<(string Laporan, string Temuan, string Kode, string Tercetak)> ada)
    {
        var (laporan, temuan, kode) = (objek.GetTeks("laporan"), objek.GetTeks("temuan"), objek.GetTeks("kode"));
        var (tercetak, alasan) = (objek.GetTeksBolehKosong("tercetak"), objek.FindTeks("alasan"));
        objek.Finish();
        if (string.IsNullOrWhiteSpace(laporan) || string.IsNullOrWhiteSpace(temuan) || string.IsNullOrWhiteSpace(kode))
        {
            return null;
        }

        if (!ada.Add((laporan, temuan, kode, tercetak)))
        {
            objek.Fail(PesanLaporan.IdGanda, objek.Find("temuan")!.Tempat, ("id", temuan));
        }

        return new(laporan, temuan, kode, tercetak, alasan);
    }
}
