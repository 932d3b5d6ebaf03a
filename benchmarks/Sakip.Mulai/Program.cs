using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Sakip.Berkas.Json;
using Sakip.Kinerja;
using Sakip.Perhitungan;

const string Kode = "permendagri-86-2017";
const int BanyakPaket = 10_000;

// The first rating of the process; nothing of the library may be touched before.
var terkompilasi = JitInfo.GetCompiledMethodCount();
var mulai = Stopwatch.GetTimestamp();
var capaian = Capaian.Compute(PaketBawaan.Get(Kode).VersiTerakhir, Polaritas.Positif, 79m, 82.84m).ToString();
var lama = Stopwatch.GetElapsedTime(mulai).TotalMilliseconds;
terkompilasi = JitInfo.GetCompiledMethodCount() - terkompilasi;
Write($"{capaian}: first rating {lama:F1} ms, {terkompilasi} methods compiled");

var paket = new object[BanyakPaket];
var sebelum = GC.GetTotalMemory(forceFullCollection: true);
for (var i = 0; i < paket.Length; i++)
{
    paket[i] = PaketBawaan.Get(Kode);
}

var sesudah = GC.GetTotalMemory(forceFullCollection: true);
GC.KeepAlive(paket);
Write($"{(sesudah - sebelum) / (double)BanyakPaket:F0} bytes kept per pack");

static void Write(FormattableString baris) => Console.WriteLine(baris.ToString(CultureInfo.InvariantCulture));
