using Sakip.Dasar;

namespace Sakip.Berkas.Json;

/// <summary>A member of a JSON object, with the place of its key.</summary>
internal sealed class AnggotaJson(string kunci, int baris, int kolom, NilaiJson isi)
{
    public string Kunci { get; } = kunci;

    public Tempat Tempat => new(Isi.GetJalur(), baris, kolom);

    public NilaiJson Isi { get; } = isi;
}
