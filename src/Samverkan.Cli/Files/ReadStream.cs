namespace Samverkan.Cli;

/// <summary>A file being read, whose problems name it. Only reading is asked of it.</summary>
internal sealed class ReadStream(string path, FileStream file) : Stream
{
    /// <summary>Told how many bytes have been read; null for nobody.</summary>
    public Action<long>? Watcher { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => file.CanSeek;

    public override bool CanWrite => false;

    public override long Length => file.CanSeek ? file.Length : 0;

    public override long Position { get => file.Position; set => file.Position = value; }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            var count = file.Read(buffer);
            Watcher?.Invoke(count);
            return count;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw FileProblem.Reading(path, problem);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            file.Dispose();
        base.Dispose(disposing);
    }
}
