using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Sakip.Kolom;

/// <summary>Asks for the columns of the next block while a kernel works on this one, a little at each step: memory answers slowly, and only so many questions at once.</summary>
/// <remarks>The processor takes an address as a hint; one that is no longer valid does nothing.</remarks>
internal sealed unsafe class Pemuat
{
    private const int Garis = 64; // bytes that memory answers with

    private readonly (nint Awal, nint Akhir)[] _rentang = new (nint, nint)[64];
    private byte* _letak;
    private byte* _akhir;
    private int _banyak;

    /// <summary>Forgets what it was to ask for.</summary>
    public void Clear()
    {
        _banyak = 0;
        _letak = _akhir = null;
    }

    /// <summary>Plans to ask for a column, before those planned so far; one too many is left to itself.</summary>
    public void Add<T>(ReadOnlySpan<T> kolom)
        where T : unmanaged
    {
        if (_banyak < _rentang.Length && !kolom.IsEmpty)
        {
            var awal = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(kolom));
            _rentang[_banyak++] = (awal, awal + ((nint)kolom.Length * sizeof(T)));
        }
    }

    /// <summary>Asks for the next bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step()
    {
        if (_letak < _akhir)
        {
            Sse.Prefetch0(_letak);
            _letak += Garis;
        }
        else if (_banyak > 0)
        {
            Next();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Next()
    {
        var (awal, akhir) = _rentang[--_banyak];
        _letak = (byte*)awal;
        _akhir = (byte*)akhir;
    }
}
