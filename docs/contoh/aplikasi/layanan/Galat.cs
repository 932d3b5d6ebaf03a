using System.Text.Json;
using Sakip.Dasar;

namespace Layanan;

/// <summary>Answers a bad request by a problem (RFC 9457) with the codes of the library, and the places in the request.</summary>
internal static class Galat
{
    private const string Judul = "Permintaan tidak dapat dihitung.";
    private const string IdDalamLaporan = "$.indikator[0].id"; // where the id stands in the report that is built of a request

    /// <summary>Answers problems of the content.</summary>
    public static IResult FromMasalah(IEnumerable<Masalah> masalah) =>
        Answer(masalah.Select(m => new { kode = m.Kode.Nomor, jalur = m.Tempat.Jalur == IdDalamLaporan ? "$.indikator" : m.Tempat.Jalur, pesan = m.ToPesan() }).ToArray<object>());

    /// <summary>Answers JSON that cannot be read. Converters of the library put their code in front of the text.</summary>
    public static IResult FromJson(JsonException salah)
    {
        var (kode, pesan) = salah.Message.StartsWith("SKP", StringComparison.Ordinal)
            ? (salah.Message[..7], salah.Message[8..])
            : ("JSON", salah.Message);
        return Answer([new { kode, jalur = salah.Path ?? "$", pesan }]);
    }

    private static IResult Answer(object[] masalah) =>
        Results.Problem(title: Judul, statusCode: StatusCodes.Status400BadRequest, extensions: new Dictionary<string, object?> { ["masalah"] = masalah });
}
