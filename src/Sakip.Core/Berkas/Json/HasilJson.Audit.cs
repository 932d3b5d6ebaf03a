using System.Text.Json;
using Sakip.Dasar;
using Sakip.Diagnosis;
using Sakip.Tampilan;

namespace Sakip.Berkas.Json;

/// <content>Audits, which are written while they are made.</content>
public static partial class HasilJson
{
    private const int BitaTertunda = 32 * 1024;

    /// <summary>Writes an audit (<c>sakip.audit/1</c>) row by row, in constant memory.</summary>
    /// <param name="tujuan">Where the JSON document goes, UTF-8; it is flushed, not closed.</param>
    /// <param name="hasil">The results; each is asked for, written and forgotten.</param>
    /// <param name="bahasa">The language of reasons and causes.</param>
    /// <returns>The counts, which also stand at the end of the document.</returns>
    public static RingkasanAudit WriteAudit(Stream tujuan, IEnumerable<HasilAudit> hasil, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(tujuan);
        ArgumentNullException.ThrowIfNull(hasil);
        var ringkasan = new RingkasanAudit();
        PenulisJson.Write(tujuan, penulis =>
        {
            penulis.WriteStartObject();
            penulis.WriteString("format", "sakip.audit/1");
            penulis.WriteLarik("baris", hasil, satu =>
            {
                ringkasan.Add(satu);
                WriteBaris(penulis, satu, bahasa);
                if (penulis.BytesPending > BitaTertunda)
                {
                    penulis.Flush();
                }
            });
            penulis.WriteStartObject("ringkasan");
            penulis.WriteNumber("baris", ringkasan.Baris);
            foreach (var status in Enum.GetValues<StatusAudit>())
            {
                penulis.WriteNumber(KataBerkas.StatusAudit.ToKata(status), ringkasan.GetCacah(status));
            }

            penulis.WriteEndObject();
            penulis.WriteEndObject();
        });
        return ringkasan;
    }

    private static void WriteBaris(Utf8JsonWriter penulis, HasilAudit hasil, Bahasa bahasa)
    {
        penulis.WriteNumber("baris", hasil.Baris.Nomor);
        penulis.WriteString("nama", hasil.Baris.Nama);
        penulis.WriteString("status", KataBerkas.StatusAudit.ToKata(hasil.Status));
        penulis.WriteString("alasan", TabelAudit.ToAlasan(hasil, bahasa));
        WriteBilaAda(penulis, "capaian", hasil.Hitung);
        penulis.WriteString("predikat", hasil.Predikat);
        WriteBilaAda(penulis, "selisih", hasil.Selisih);
        WriteSebab(penulis, hasil.Sebab, bahasa);
    }

    /// <summary>Writes likely causes: the kind for programs, the sentence for people, what the cause gives, and where that comes from.</summary>
    private static void WriteSebab(Utf8JsonWriter penulis, IEnumerable<Sebab> sebab, Bahasa bahasa) =>
        penulis.WriteLarik("sebab", sebab, satu =>
        {
            penulis.WriteString("jenis", KataBerkas.JenisSebab.ToKata(satu.Jenis));
            penulis.WriteString("pesan", satu.ToPesan(bahasa));
            penulis.WriteString("cetak", satu.Cetak);
            penulis.WriteString("bukti", satu.Bukti);
        });

    private static void WriteBilaAda(Utf8JsonWriter penulis, string kunci, decimal? angka)
    {
        if (angka is { } ada)
        {
            penulis.WriteAngka(kunci, ada);
        }
        else
        {
            penulis.WriteNull(kunci);
        }
    }
}
