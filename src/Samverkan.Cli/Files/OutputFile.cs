namespace Samverkan.Cli;

/// <summary>
/// What a command writes. A file is written under another name beside its place and takes its name when all is written, so that no reader
/// sees half of it; a device, a pipe or standard output is written directly.
/// </summary>
internal sealed class OutputFile : Stream
{
    public const string StandardOutput = "-";
    private const int Buffer = 64 * 1024;
    private readonly string path;
    private readonly Stream stream;
    private readonly Surroundings around;

    /// <summary>The name until complete, and the name then; null when written directly.</summary>
    private (string From, string To)? Names { get; }

    private OutputFile(string path, Stream stream, Surroundings around, (string From, string To)? names)
    {
        this.path = path;
        this.stream = stream;
        this.around = around;
        Names = names;
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Begins to write what a user named.</summary>
    public static OutputFile Open(string path, Surroundings around)
    {
        if (path == StandardOutput)
            return new(path, new BufferedStream(around.Out, Buffer), around, null);
        return Try(path, () => IsWrittenDirectly(path)
            ? new(path, new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, Buffer), around, null)
            : Beside(path, around));
    }

    /// <summary>Says that all of these are written. None takes its name unless all could be written to the end.</summary>
    public static void Complete(params IReadOnlyCollection<OutputFile> all)
    {
        foreach (var one in all)
            Try(one.path, one.Finish);
        var named = all.Where(one => one.Names is not null).ToArray();
        if (named.Length > 0)
            Try(named[0].path, () => named[0].around.Outputs.Complete(named.Select(one => one.Names!.Value)));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            stream.Write(buffer);
        }
        catch (Exception problem) when (IsOfTheSystem(problem))
        {
            throw FileProblem.Writing(path, problem);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Does nothing: what is written is not for anyone to see before it is complete.</summary>
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && path != StandardOutput)
        {
            try
            {
                stream.Dispose();
            }
            catch (Exception problem) when (IsOfTheSystem(problem))
            {
                // It did not fit before and does not fit now; whoever wrote has been told.
            }
        }

        base.Dispose(disposing);
    }

    private static OutputFile Beside(string path, Surroundings around)
    {
        if (Directory.Exists(path))
            throw new IOException();
        var named = new FileInfo(path);
        var to = named.LinkTarget is null ? named.FullName : named.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        var from = Path.Combine(Path.GetDirectoryName(to)!, $".{Path.GetFileName(to)}.part");
        var stream = around.Outputs.Begin(from, () => new(from, FileMode.Create, FileAccess.Write, FileShare.None, Buffer));
        return new(path, stream, around, (from, to));
    }

    /// <summary>Devices and pipes hold nothing that could be half written, and must not be replaced by a file.</summary>
    private static bool IsWrittenDirectly(string path)
    {
        if (!File.Exists(path))
            return false;
        if (Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal))
            return true;
        using var existing = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        return !existing.CanSeek;
    }

    private void Finish()
    {
        stream.Flush();
        if (Names is not { } known)
            return;
        ((FileStream)stream).Flush(flushToDisk: true);
        stream.Dispose();

        // Who may read the file before may read it after, and no one else.
        if (!OperatingSystem.IsWindows() && File.Exists(known.To))
            File.SetUnixFileMode(known.From, File.GetUnixFileMode(known.To));
    }

    private static bool IsOfTheSystem(Exception problem) =>
        problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static void Try(string path, Action act) => Try(path, () =>
    {
        act();
        return true;
    });

    private static T Try<T>(string path, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception problem) when (IsOfTheSystem(problem))
        {
            throw FileProblem.Writing(path, problem);
        }
    }
}
