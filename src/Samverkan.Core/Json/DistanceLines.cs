using System.Buffers;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Json;

/// <summary>Reads and writes distances as JSON Lines (<c>distances.jsonl</c>), as <c>docs/formats.md</c> describes them. Thread-safe.</summary>
public static class DistanceLines
{
    private static readonly LinesOf<Distance> Lines = new(new DistanceShape());

    /// <summary>Reads distances one by one, as they are asked for, each with the line it stands on. Blank lines are passed over; an empty file has none.</summary>
    /// <param name="utf8">The lines, in UTF-8, with or without a byte order mark. Read to its end and left open.</param>
    /// <param name="file">The file's name as the user gave it, for messages; null when it has none.</param>
    /// <returns>The distances, in the order of the lines.</returns>
    /// <exception cref="InputException">While reading: a line is not whole JSON, or has an unknown field, a field twice, or a wrong value.</exception>
    public static IEnumerable<Numbered<Distance>> ReadNumbered(Stream utf8, string? file = null) => Lines.ReadNumbered(utf8, file);

    /// <summary>Writes distances, one a line. Equal distances give equal bytes.</summary>
    /// <param name="utf8">What to write to.</param>
    /// <param name="distances">The distances, in the order of the lines.</param>
    public static void Write(IBufferWriter<byte> utf8, IEnumerable<Distance> distances) => Lines.Write(utf8, distances);
}
