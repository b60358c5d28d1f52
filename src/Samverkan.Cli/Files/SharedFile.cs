using Samverkan.Kernel;

namespace Samverkan.Cli;

/// <summary>
/// A file that several may add to. It is locked before it is read, so that what is added follows from what was there; it is added to where it
/// stands, so that whoever waits for the lock waits for this file and not for one that has been replaced; and when what is added does not
/// get there whole, the file is cut back to what it was.
/// </summary>
internal sealed class SharedFile : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly Wording Busy = new("någon annan skriver i filen just nu; försök igen", "someone else is writing to the file now; try again");

    private readonly string path;
    private readonly FileStream file;

    private SharedFile(string path, FileStream file)
    {
        this.path = path;
        this.file = file;
    }

    /// <summary>The file, from its beginning, to read.</summary>
    public Stream Content
    {
        get
        {
            file.Position = 0;
            return file;
        }
    }

    /// <summary>Opens and locks a file that is there; waits a while for others who have.</summary>
    public static SharedFile Open(string path)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new(path, new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
            }
            catch (IOException busy) when (File.Exists(path) && busy is not FileNotFoundException)
            {
                if (waited >= Patience)
                    throw new InputException(new(path, null, null, Busy), busy);
                Thread.Sleep(Pause);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                throw FileProblem.Reading(path, problem);
            }
        }
    }

    /// <summary>Adds lines after the last, all or none of them.</summary>
    public void Add(ReadOnlySpan<byte> lines)
    {
        var length = file.Length;
        try
        {
            file.Position = length;
            file.Write(EndsWithLine(length) ? lines : [(byte)'\n', .. lines]);
            file.Flush(flushToDisk: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            file.SetLength(length);
            throw FileProblem.Writing(path, problem);
        }
    }

    public void Dispose()
    {
        try
        {
            file.Dispose();
        }
        catch (IOException)
        {
            // What was not written did not fit; whoever added has been told.
        }
    }

    private bool EndsWithLine(long length)
    {
        if (length == 0)
            return true;
        file.Position = length - 1;
        return file.ReadByte() == '\n';
    }
}
