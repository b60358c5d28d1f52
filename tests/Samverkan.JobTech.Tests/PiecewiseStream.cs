namespace Samverkan.JobTech.Tests;

/// <summary>A stream that gives a few bytes at a time, as networks do.</summary>
internal sealed class PiecewiseStream(byte[] bytes, int size) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(size, buffer.Length)]);

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(size, count));
}
