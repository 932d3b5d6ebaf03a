using Sakip.Dasar;

namespace Sakip.Kinerja;

/// <summary>A node of the plan tree: a tujuan, a sasaran, a program and so on.</summary>
/// <remarks>One type for every level, so that any node can carry indicators. The id is local; names may repeat.</remarks>
public sealed class SimpulRencana
{
    /// <summary>Creates a node.</summary>
    /// <param name="id">The local id: letters, digits, <c>-</c>, <c>.</c>, <c>_</c>.</param>
    /// <param name="jenis">The level.</param>
    /// <param name="nama">The statement or name.</param>
    /// <param name="induk">The parent; null at the top.</param>
    /// <param name="kode">The code in the nomenclature, for levels from urusan to sub kegiatan; null when none is printed.</param>
    /// <param name="rekening">The code of an account; null for other nodes, and when none is printed.</param>
    /// <param name="unit">The unit that carries it out; null when the body itself does or none is stated.</param>
    /// <exception cref="ArgumentException">The id is malformed, the name blank, or a code is of another level.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public SimpulRencana(
        string id,
        JenisSimpul jenis,
        string nama,
        SimpulRencana? induk = null,
        KodeNomenklatur? kode = null,
        KodeRekening? rekening = null,
        UnitKerja? unit = null)
    {
        Penjaga.CheckAnggota((int)jenis, (int)JenisSimpul.Belanja, nameof(jenis));
        if (kode is not null && kode.Jenis != jenis)
        {
            throw new ArgumentException($"The code {kode} is of another level.", nameof(kode));
        }

        if (rekening is not null && jenis != JenisSimpul.Belanja)
        {
            throw new ArgumentException("Only belanja has accounts.", nameof(rekening));
        }

        Id = Identitas.Check(id, nameof(id));
        Jenis = jenis;
        Nama = Identitas.CheckNama(nama, nameof(nama));
        Induk = induk;
        Kode = kode;
        Rekening = rekening;
        Unit = unit;
    }

    /// <summary>Gets the local id, unique in its data.</summary>
    public string Id { get; }

    /// <summary>Gets the level.</summary>
    public JenisSimpul Jenis { get; }

    /// <summary>Gets the statement or name.</summary>
    public string Nama { get; }

    /// <summary>Gets the parent; null at the top.</summary>
    public SimpulRencana? Induk { get; }

    /// <summary>Gets the code in the nomenclature; null when none is printed.</summary>
    public KodeNomenklatur? Kode { get; }

    /// <summary>Gets the code of an account; null when none is printed.</summary>
    public KodeRekening? Rekening { get; }

    /// <summary>Gets the unit that carries it out; null when the body itself does or none is stated.</summary>
    public UnitKerja? Unit { get; }

    /// <summary>Gets whether it is a tujuan or a sasaran, not a program or what lies below one.</summary>
    public bool IsStrategis => Jenis is JenisSimpul.Tujuan or JenisSimpul.Sasaran;

    /// <summary>Gets whether it carries money: it is an urusan or below, or an account.</summary>
    public bool IsAnggaran => !IsStrategis;

    /// <summary>Tells whether this node is another one or lies below it.</summary>
    /// <param name="simpul">The other node.</param>
    /// <returns>Whether the way up from here meets it.</returns>
    public bool IsBawahan(SimpulRencana simpul)
    {
        for (var naik = this; naik is not null; naik = naik.Induk)
        {
            if (ReferenceEquals(naik, simpul))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns level and name.</summary>
    /// <returns>For example <c>Sasaran: Meningkatnya ...</c>.</returns>
    public override string ToString() => $"{Jenis}: {Nama}";
}
