using System.Text.Json;
using Sakip.Kolom;

namespace Sakip.Berkas.Json;

/// <content>Aggregated columns.</content>
public static partial class HasilJson
{
    /// <summary>Writes aggregated measurements (<c>sakip.agregat/1</c>).</summary>
    /// <param name="hasil">The groups.</param>
    /// <param name="ditolak">The number of rows that could not be read.</param>
    /// <returns>One JSON document, UTF-8.</returns>
    public static byte[] WriteAgregat(HasilAgregat hasil, long ditolak)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        return WriteAgregat(ditolak, hasil.Menurut, hasil.Kelompok, k => k.Kunci, (penulis, kelompok) =>
        {
            penulis.WriteNumber("n", kelompok.Jumlah);
            penulis.WriteNumber("terhitung", kelompok.Terhitung);
            WriteAngka(penulis, "rerata", kelompok.Rerata);
            penulis.WriteStartObject("cacah");
            foreach (var (predikat, jumlah) in kelompok.Cacah)
            {
                penulis.WriteNumber(predikat, jumlah);
            }

            penulis.WriteEndObject();
            penulis.WriteStartObject("takTerhitung");
            foreach (var (alasan, jumlah) in kelompok.TakTerhitung)
            {
                penulis.WriteNumber(KataBerkas.Alasan.ToKata(alasan), jumlah);
            }

            penulis.WriteEndObject();
        });
    }

    /// <summary>Writes aggregated budget rows (<c>sakip.agregat/1</c>).</summary>
    /// <param name="hasil">The groups.</param>
    /// <param name="ditolak">The number of rows that could not be read.</param>
    /// <returns>One JSON document, UTF-8.</returns>
    public static byte[] WriteAgregat(HasilAgregatAnggaran hasil, long ditolak)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        return WriteAgregat(ditolak, hasil.Menurut, hasil.Kelompok, k => k.Kunci, (penulis, kelompok) =>
        {
            penulis.WriteNumber("n", kelompok.Jumlah);
            penulis.WriteNumber("tanpaPagu", kelompok.TanpaPagu);
            penulis.WriteNumber("tanpaRealisasi", kelompok.TanpaRealisasi);
            WriteAngka(penulis, "pagu", kelompok.Pagu);
            WriteAngka(penulis, "realisasi", kelompok.Realisasi);
            WriteAngka(penulis, "serapan", kelompok.Serapan);
        });
    }

    private static byte[] WriteAgregat<T>(
        long ditolak,
        IReadOnlyList<string> menurut,
        IEnumerable<T> kelompok,
        Func<T, IReadOnlyList<string>> kunci,
        Action<Utf8JsonWriter, T> isi) => PenulisJson.Write(penulis =>
        {
            penulis.WriteStartObject();
            penulis.WriteString("format", "sakip.agregat/1");
            penulis.WriteLarik("kelompok", kelompok, satu =>
            {
                penulis.WriteStartObject("kunci");
                for (var i = 0; i < menurut.Count; i++)
                {
                    penulis.WriteString(menurut[i], kunci(satu)[i]);
                }

                penulis.WriteEndObject();
                isi(penulis, satu);
            });
            penulis.WriteNumber("ditolak", ditolak);
            penulis.WriteEndObject();
        });
}
