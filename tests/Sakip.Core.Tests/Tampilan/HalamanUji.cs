using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Linq;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Berkas;
using Sakip.Core.Tests.Laporan;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Tampilan;

namespace Sakip.Core.Tests.Tampilan;

/// <summary>Pages of the four reports, written once, and what tests look for in a page.</summary>
internal static class HalamanUji
{
    private static readonly ConcurrentDictionary<(string Nama, Bahasa Bahasa), Lazy<string>> Tersimpan = new();

    public static string Write(string nama, Bahasa bahasa = Bahasa.Indonesia) => Tersimpan.GetOrAdd((nama, bahasa), _ => new(() =>
    {
        var laporan = EmpatLaporan.Read(nama).Laporan;
        return LaporanHtml.Write(laporan, ReadPaket(laporan), bahasa).Isi;
    })).Value;

    public static string Write(string nama, Periode periode)
    {
        var laporan = EmpatLaporan.Read(nama).Laporan;
        return LaporanHtml.Write(laporan, ReadPaket(laporan), periode: periode).Isi;
    }

    public static PaketAturan ReadPaket(LaporanKinerja laporan) => AturanJson.Read(ContohBerkas.Read($"docs/contoh/{laporan.BerkasAturan}")).Isi;

    /// <summary>Reads a page as XML, which fails on anything that is not well-formed.</summary>
    public static XElement Parse(string halaman)
    {
        using var pembaca = XmlReader.Create(new StringReader(halaman), new() { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(pembaca, LoadOptions.PreserveWhitespace).Root!;
    }

    public static XElement FindId(this XElement halaman, string id) => halaman.DescendantsAndSelf().Single(e => e.Get("id") == id);

    public static string? Get(this XElement unsur, string atribut) => unsur.Attribute(atribut)?.Value;

    public static bool HasKelas(this XElement unsur, string kelas) => unsur.Get("class")?.Split(' ').Contains(kelas) == true;

    /// <summary>Puts a text on one line.</summary>
    public static string Flatten(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Gets what a part of a page says, on one line.</summary>
    public static string ToTeks(this XElement unsur) => Flatten(string.Join(' ', unsur.DescendantNodes().OfType<XText>().Select(t => t.Value)));
}
