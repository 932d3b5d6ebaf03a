using System.Text;

namespace Sakip.Cli;

/// <summary>Passes UTF-8 bytes on to a writer of text as they come.</summary>
internal sealed class AliranTeks(TextWriter tujuan) : Stream
{
    private readonly Decoder _pengurai = Encoding.UTF8.GetDecoder();
    private char[] _huruf = [];

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_huruf.Length <= buffer.Length)
        {
            _huruf = new char[buffer.Length + 1]; // one more for a letter begun in the bytes before
        }

        tujuan.Write(_huruf, 0, _pengurai.GetChars(buffer, _huruf, flush: false));
    }

    public override void Flush() => tujuan.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
