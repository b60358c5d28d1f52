using System.Buffers;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Json;

/// <summary>Reads and writes offers as JSON Lines (<c>offers.jsonl</c>), as <c>docs/formats.md</c> describes them. Thread-safe.</summary>
public static class OfferLines
{
    private static readonly LinesOf<Offer> Lines = new(new OfferShape());

    /// <summary>Reads offers one by one, as they are asked for. Blank lines are passed over; an empty file has none.</summary>
    /// <param name="utf8">The lines, in UTF-8, with or without a byte order mark. Read to its end and left open.</param>
    /// <param name="file">The file's name as the user gave it, for messages; null when it has none.</param>
    /// <returns>The offers, in the order of the lines.</returns>
    /// <exception cref="InputException">While reading: a line is not whole JSON, or has an unknown field, a field twice, or a wrong value.</exception>
    public static IEnumerable<Offer> Read(Stream utf8, string? file = null) => Lines.Read(utf8, file);

    /// <summary>Reads offers as <see cref="Read"/> does, each with the line it stands on.</summary>
    /// <param name="utf8">The lines, in UTF-8, with or without a byte order mark. Read to its end and left open.</param>
    /// <param name="file">The file's name as the user gave it, for messages; null when it has none.</param>
    /// <returns>The offers, in the order of the lines.</returns>
    /// <exception cref="InputException">While reading: a line is not whole JSON, or has an unknown field, a field twice, or a wrong value.</exception>
    public static IEnumerable<Numbered<Offer>> ReadNumbered(Stream utf8, string? file = null) => Lines.ReadNumbered(utf8, file);

    /// <summary>Writes offers, one a line. Equal offers give equal bytes.</summary>
    /// <param name="utf8">What to write to.</param>
    /// <param name="offers">The offers, in the order of the lines.</param>
    public static void Write(IBufferWriter<byte> utf8, IEnumerable<Offer> offers) => Lines.Write(utf8, offers);

    /// <summary>Writes offers, one a line, in parts as they come. Equal offers give equal bytes.</summary>
    /// <param name="utf8">What to write to. Left open, and not flushed.</param>
    /// <param name="offers">The offers, in the order of the lines.</param>
    public static void Write(Stream utf8, IEnumerable<Offer> offers) => Lines.Write(utf8, offers);
}
