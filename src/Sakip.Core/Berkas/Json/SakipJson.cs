using System.Text.Json;
using System.Text.Json.Serialization;
using Sakip.Berkas.Json.Konverter;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Berkas.Json;

/// <summary>Lets <see cref="JsonSerializer"/> write and read the values of this library in an app's own types.</summary>
/// <remarks>
/// <para>
/// Nothing is lost: what is written reads back equal. <see cref="Rupiah"/> is a number; <see cref="Rasio"/> and
/// <see cref="Persen"/> are a number when at most 28 digits say it all, else a text such as <c>"11/6"</c>;
/// <see cref="Periode"/>, <see cref="Dokumen"/>, <see cref="VersiPagu"/>, <see cref="KodeNomenklatur"/>,
/// <see cref="KodeRekening"/> and the closed choices of the model are the words of report files, as values and as keys;
/// <see cref="NilaiKinerja"/> is its printed text, or <c>{"nilai", "dibawaDari"}</c> when carried forward;
/// <see cref="RentangAngka"/> is <c>{"bawah", "atas"}</c>, <see cref="Penilaian.Selang"/> has the words of packs.
/// </para>
/// <para>
/// Reading is strict, as of files: numbers without an exponent and of at most 28 digits, no number in a text, exact
/// words, no unknown or double key, no ambiguous figure. All else is a <see cref="JsonException"/> with code, text and
/// path. Declare members as <see cref="Periode"/>, not as one of its cases. No reflection: source-generated contexts,
/// trimming and native compilation are fine.
/// </para>
/// </remarks>
public static class SakipJson
{
    /// <summary>Adds the converters.</summary>
    /// <param name="options">The options of the app, not in use yet.</param>
    /// <param name="bahasa">The language of the messages.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    public static JsonSerializerOptions AddConverters(JsonSerializerOptions options, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(options);
        JsonConverter[] semua =
        [
            new KonverterPecahan<Rasio>(bahasa, rasio => rasio, rasio => rasio),
            new KonverterPecahan<Persen>(bahasa, Persen.FromPoin, persen => persen.Poin),
            new KonverterRupiah(bahasa),
            new KonverterNilai(bahasa),
            new KonverterRentang(bahasa),
            new KonverterSelang(bahasa),
            ToTeks<Periode>(bahasa, (teks, out isi) => Periode.TryParse(teks, out isi!), PesanLaporan.PeriodeSalah),
            ToTeks<Dokumen>(bahasa, (teks, out isi) => Dokumen.TryParse(teks, out isi!), PesanLaporan.DokumenSalah),
            ToTeks<VersiPagu>(bahasa, (teks, out isi) => VersiPagu.TryParse(teks, out isi!), PesanLaporan.VersiPaguSalah),
            ToTeks<KodeNomenklatur>(bahasa, (teks, out isi) => KodeNomenklatur.TryParse(teks, out isi!), PesanLaporan.KodeSalah),
            ToTeks<KodeRekening>(bahasa, (teks, out isi) => KodeRekening.TryParse(teks, out isi!), PesanLaporan.RekeningSalah),
            ToKata(bahasa, KataBerkas.Polaritas),
            ToKata(bahasa, KataBerkas.Akumulasi),
            ToKata(bahasa, KataBerkas.Ukuran),
            ToKata(bahasa, KataBerkas.Jenjang),
            ToKata(bahasa, KataBerkas.Narasi),
            ToKata(bahasa, KataBerkas.Alasan),
            ToKata(bahasa, Himpunan.Jenis),
        ];
        foreach (var satu in semua)
        {
            options.Converters.Add(satu);
        }

        return options;
    }

    private static KonverterTeks<T> ToTeks<T>(Bahasa bahasa, KonverterTeks<T>.Pembaca baca, KodePesan salah)
        where T : class =>
        new(bahasa, baca, isi => isi.ToString()!, teks => new(salah, Tempat.Tiada, ("teks", teks)));

    private static KonverterTeks<T> ToKata<T>(Bahasa bahasa, KataTertutup<T> kata)
        where T : struct, Enum =>
        new(bahasa, kata.TryRead, kata.ToKata, teks => new(
            PesanBerkas.KataTidakDikenal,
            Tempat.Tiada,
            ("kata", teks),
            ("pilihan", string.Join(", ", kata.Kata)),
            ("saran", Saran.Find(teks, kata.Kata))));
}
