using Sakip.Dasar;

namespace Sakip.Berkas.Baris;

/// <summary>Takes a row that could not be read.</summary>
/// <param name="masalah">What is wrong with it, with line and column.</param>
/// <param name="baris">The row as it stands in the file, without its line end; valid during the call only.</param>
public delegate void PenerimaTolakan(Masalah masalah, ReadOnlySpan<byte> baris);
