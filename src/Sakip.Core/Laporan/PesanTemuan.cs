using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Dasar;

namespace Sakip.Laporan;

/// <summary>The texts of findings in printed reports.</summary>
internal static class PesanTemuan
{
    public static readonly KodePesan FaktaBerbeda = new(
        "SKP5001",
        "Tercetak {tercetak}, sedangkan {rujukan} adalah {hitung}.",
        "Printed {tercetak}, while {rujukan} is {hitung}.");

    public static readonly KodePesan HitunganBerbeda = new(
        "SKP5002",
        "Tercetak {tercetak}, sedangkan {rujukan} menghasilkan {hitung}.",
        "Printed {tercetak}, while {rujukan} gives {hitung}.");

    public static readonly KodePesan PredikatBerbeda = new(
        "SKP5003",
        "Tercetak {tercetak}, sedangkan menurut skala {rujukan} adalah {hitung}.",
        "Printed {tercetak}, while by the scale {rujukan} is {hitung}.");

    public static readonly KodePesan BukanAngka = new(
        "SKP5004",
        "Tercetak {tercetak}, bukan angka, sedangkan {rujukan} menghasilkan {hitung}.",
        "Printed {tercetak}, which is no figure, while {rujukan} gives {hitung}.");

    public static readonly KodePesan TercetakKosong = new(
        "SKP5005",
        "Tercetak {tercetak}, sedangkan {rujukan} ada: {hitung}.",
        "Printed {tercetak}, while there is {rujukan}: {hitung}.",
        isPeringatan: true);

    public static readonly KodePesan JumlahBerbeda = new(
        "SKP5006",
        "Tercetak {tercetak}, sedangkan jumlah bagiannya dalam kolom itu {hitung}; selisih {selisih}[, sama dengan {penyebab}].",
        "Printed {tercetak}, while its parts in that column add up to {hitung}; difference {selisih}[, the amount of {penyebab}].");

    public static readonly KodePesan BatasTakTerpenuhi = new(
        "SKP5007",
        "Dinyatakan {tercetak}, sedangkan {rujukan} menghasilkan {hitung}, yang tidak demikian.",
        "Stated as {tercetak}, while {rujukan} gives {hitung}, which is not so.");

    public static readonly KodePesan PemeriksaanPaket = new(
        "SKP5320",
        "Tidak memenuhi pemeriksaan {nama} pada paket aturan: {pesan}",
        "Does not meet the check {nama} of the rule pack: {pesan}");

    /// <summary>Gets every code that a finding of a verification can have, in order.</summary>
    public static ImmutableArray<KodePesan> Semua { get; } =
    [
        .. new[]
        {
            FaktaBerbeda, HitunganBerbeda, PredikatBerbeda, BukanAngka, TercetakKosong, JumlahBerbeda, BatasTakTerpenuhi, PemeriksaanPaket,
        }.Concat(PemeriksaanBaku.Semua.Select(p => p.Kode)).OrderBy(k => k.Nomor, StringComparer.Ordinal),
    ];
}
