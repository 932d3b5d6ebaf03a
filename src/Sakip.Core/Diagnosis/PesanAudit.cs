using Sakip.Dasar;

namespace Sakip.Diagnosis;

/// <summary>The texts of what is wrong with stored results.</summary>
internal static class PesanAudit
{
    public static readonly KodePesan CapaianBerbeda = new(
        "SKP5601",
        "Capaian tersimpan {tersimpan}, hasil hitung {hitung}.",
        "The stored capaian is {tersimpan}, the recomputed one {hitung}.");

    public static readonly KodePesan PredikatBerbeda = new(
        "SKP5602",
        "Predikat tersimpan {tersimpan}, menurut skala {hitung}.",
        "The stored predikat is {tersimpan}, by the scale it is {hitung}.");

    public static readonly KodePesan KeduanyaBerbeda = new(
        "SKP5603",
        "Capaian tersimpan {tersimpan}, hasil hitung {hitung}; predikat tersimpan {predikat}, menurut skala {seharusnya}.",
        "The stored capaian is {tersimpan}, the recomputed one {hitung}; the stored predikat is {predikat}, by the scale it is {seharusnya}.");

    public static readonly KodePesan TanpaDasar = new(
        "SKP5604",
        "Capaian {tersimpan} tersimpan, padahal {alasan}.",
        "A capaian of {tersimpan} is stored, though {alasan}.");

    public static readonly KodePesan Taksa = new(
        "SKP5605",
        "{kolom} \"{teks}\" dapat dibaca {bacaan}[; tidak satu pun bacaannya menghasilkan capaian {tersimpan} yang tersimpan]. Tulis tanpa titik ribuan.",
        "{kolom} \"{teks}\" can be read as {bacaan}[; none of its readings gives the stored capaian of {tersimpan}]. Write it without dots between thousands.");

    public static readonly KodePesan PolaritasSalah = new(
        "SKP5606",
        "\"{teks}\" bukan polaritas; pilih positif, negatif, rentang, stabil, mutlak atau ordinal[, mungkin maksudnya {saran}].",
        "\"{teks}\" is no polarity; choose positif, negatif, rentang, stabil, mutlak or ordinal[, maybe you meant {saran}].");

    public static readonly KodePesan CapaianBukanAngka = new(
        "SKP5607",
        "Capaian tersimpan \"{teks}\" bukan angka; tulis persennya.",
        "The stored capaian \"{teks}\" is no figure; write the percentage.");
}
