using System.Text.Json;
using Layanan;
using Sakip.Berkas.Json;

// The pack is read once. It never changes and serves all requests at the same time; a faulty one stops the start.
var bacaan = AturanJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "sukamaju.aturan.json")));
if (!bacaan.IsBerhasil)
{
    foreach (var masalah in bacaan.Masalah)
    {
        Console.Error.WriteLine(masalah);
    }

    return 2;
}

var opsi = SakipJson.AddConverters(new JsonSerializerOptions(JsonSerializerDefaults.Web)); // polarities, figures, percentages
opsi.UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow;
var penghitung = new Penghitung(bacaan.Isi);

var app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/capaian", async (HttpRequest permintaan) =>
{
    try
    {
        var isi = await JsonSerializer.DeserializeAsync<Permintaan>(permintaan.Body, opsi) ?? throw new JsonException("Permintaan kosong.");
        var jawaban = penghitung.Compute(isi);
        return jawaban.IsBerhasil ? Results.Json(jawaban.Isi, opsi) : Galat.FromMasalah(jawaban.Masalah);
    }
    catch (JsonException salah)
    {
        return Galat.FromJson(salah);
    }
});
app.Run();
return 0;
