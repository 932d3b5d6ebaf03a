namespace Sakip.Berkas.Json;

/// <summary>The file a rule author starts from: a valid pack with every common part in it.</summary>
public static class TemplatPaket
{
    /// <summary>Gets the file, UTF-8.</summary>
    public static byte[] Isi
    {
        get
        {
            using var sumber = typeof(TemplatPaket).Assembly.GetManifestResourceStream("Sakip.Aturan.Templat.aturan.json")!;
            var isi = new byte[sumber.Length];
            sumber.ReadExactly(isi);
            return isi;
        }
    }
}
