using System.CommandLine;
using System.Text;
using Sakip.Berkas.Json;
using Sakip.Perhitungan;
using Sakip.Tampilan;

namespace Sakip.Cli;

/// <summary><c>sakip test PACK [CASES]</c>: whether a pack gives what its author expects.</summary>
internal sealed class PerintahTest(OpsiBersama opsi, TextWriter keluaran, TextWriter galat) : Perintah(opsi, keluaran, galat)
{
    private readonly Argument<string> _paket = new("PACK") { Description = "Berkas paket aturan, atau kode paket bawaan." };

    private readonly Argument<string?> _kasus = new("CASES")
    {
        Description = "Berkas kasus (*.kasus.json); tanpa ini ditulis kasus di setiap batas peringkat.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Command ToCommand()
    {
        var perintah = new Command("test", "Uji paket aturan dengan contoh, atau tulis contoh batas. / Tests a pack by examples, or writes boundary examples.")
        {
            _paket, _kasus, Opsi.Format, Opsi.Bahasa, Opsi.Keluaran,
        };
        perintah.SetAction(Run);
        return perintah;
    }

    private int Run(ParseResult hasil)
    {
        var bahasa = GetBahasa(hasil);
        if (ReadPaket("sakip", hasil.GetValue(_paket)!, bahasa) is not { } paket)
        {
            return Aplikasi.Gagal;
        }

        if (hasil.GetValue(_kasus) is not { } berkas)
        {
            var batas = KasusJson.Write(UjiPaket.CreateKasusBatas(paket));
            return Print(hasil, () => Encoding.UTF8.GetString(batas), () => $"```json\n{Encoding.UTF8.GetString(batas)}```\n", () => batas);
        }

        if (ReadBerkas(berkas, isi => KasusJson.Read(isi), bahasa) is not { } kasus)
        {
            return Aplikasi.Gagal;
        }

        var uji = UjiPaket.Run(paket, kasus);
        var tercetak = Print(hasil, () => [TabelUji.Build(paket.Nama, uji, bahasa)], () => HasilJson.WriteUji(berkas, uji));
        return tercetak == Aplikasi.Gagal ? tercetak : uji.Any(u => !u.IsCocok) ? Aplikasi.AdaTemuan : Aplikasi.Bersih;
    }
}
