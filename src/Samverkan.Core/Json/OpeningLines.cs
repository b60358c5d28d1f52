using System.Buffers;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Json;

/// <summary>Reads and writes openings as JSON Lines (<c>openings.jsonl</c>), as <c>docs/formats.md</c> describes them. Thread-safe.</summary>
public static class OpeningLines
{
    private static readonly LinesOf<Opening> Lines = new(new OpeningShape(), opening => opening.Id.Value);

    /// <summary>Reads openings one by one, as they are asked for. Blank lines are passed over; an empty file has none.</summary>
    /// <param name="utf8">The lines, in UTF-8, with or without a byte order mark. Read to its end and left open.</param>
    /// <param name="file">The file's name as the user gave it, for messages; null when it has none.</param>
    /// <param name="threads">
    /// How many threads read at most, 1 or more: what comes, and what is said of a wrong line, is the same. With 1, the default, the lines are read as they
    /// are asked for, by whoever asks; with more, some megabytes ahead. The stream itself is read by whoever asks.
    /// </param>
    /// <returns>The openings, in the order of the lines.</returns>
    /// <exception cref="ArgumentException"><paramref name="threads"/> is less than 1.</exception>
    /// <exception cref="InputException">While reading: a line is not whole JSON, or has an unknown field, a field twice, a wrong value or an id that was there before.</exception>
    public static IEnumerable<Opening> Read(Stream utf8, string? file = null, int threads = 1) => Lines.Read(utf8, file, threads);

    /// <summary>Reads openings as <see cref="Read"/> does, each with the line it stands on.</summary>
    /// <param name="utf8">The lines, in UTF-8, with or without a byte order mark. Read to its end and left open.</param>
    /// <param name="file">The file's name as the user gave it, for messages; null when it has none.</param>
    /// <param name="threads">
    /// How many threads read at most, 1 or more: what comes, and what is said of a wrong line, is the same. With 1, the default, the lines are read as they
    /// are asked for, by whoever asks; with more, some megabytes ahead. The stream itself is read by whoever asks.
    /// </param>
    /// <returns>The openings, in the order of the lines.</returns>
    /// <exception cref="ArgumentException"><paramref name="threads"/> is less than 1.</exception>
    /// <exception cref="InputException">While reading: a line is not whole JSON, or has an unknown field, a field twice, a wrong value or an id that was there before.</exception>
    public static IEnumerable<Numbered<Opening>> ReadNumbered(Stream utf8, string? file = null, int threads = 1) => Lines.ReadNumbered(utf8, file, threads);

    /// <summary>Writes openings, one a line. Equal openings give equal bytes.</summary>
    /// <param name="utf8">What to write to.</param>
    /// <param name="openings">The openings, in the order of the lines.</param>
    public static void Write(IBufferWriter<byte> utf8, IEnumerable<Opening> openings) => Lines.Write(utf8, openings);

    /// <summary>Writes openings, one a line, in parts as they come. Equal openings give equal bytes.</summary>
    /// <param name="utf8">What to write to. Left open, and not flushed.</param>
    /// <param name="openings">The openings, in the order of the lines.</param>
    public static void Write(Stream utf8, IEnumerable<Opening> openings) => Lines.Write(utf8, openings);
}
