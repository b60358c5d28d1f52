using System.Text.Json;
using Samverkan.Kernel;

namespace Samverkan.JobTech.Taxonomy;

/// <summary>The bytes of one taxonomy file, and where in them a line begins.</summary>
internal sealed class TaxonomyText
{
    private const int Longest = 1 << 28;
    private readonly string path;
    private readonly byte[] bytes;
    private readonly int from;

    private TaxonomyText(string path, byte[] bytes)
    {
        this.path = path;
        this.bytes = bytes;
        from = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
    }

    public ReadOnlySpan<byte> Utf8 => bytes.AsSpan(from);

    public static TaxonomyText Load(TaxonomyFile file)
    {
        var text = new TaxonomyText(file.Path, ReadAll(file));
        if (text.bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
            throw text.Wrong(null, null, Expected.Utf8);
        if (text.bytes is [0x1F, 0x8B, ..] or [(byte)'P', (byte)'K', 3, 4, ..])
            throw text.Wrong(null, null, Expected.Unpacked);
        if (text.Utf8.Trim(" \r\n\t"u8).IsEmpty)
            throw text.Wrong(null, null, TaxonomyWords.Something);
        return text;
    }

    /// <summary>Something is wrong, at a byte or in the file as a whole.</summary>
    public InputException Wrong(int? at, string? field, Wording reason) => Wrong(path, at is { } byteAt ? Utf8[..byteAt].Count((byte)'\n') + 1 : null, field, reason);

    /// <summary>The bytes are not JSON.</summary>
    public InputException Broken(JsonException broken) =>
        Wrong(path, (broken.LineNumber ?? 0) + 1, null, Expected.WholeJson((broken.BytePositionInLine ?? 0) + 1), broken);

    private static byte[] ReadAll(TaxonomyFile file)
    {
        using var all = new MemoryStream();
        var part = new byte[1 << 16];
        try
        {
            while (file.Utf8.Read(part) is var count and > 0)
            {
                all.Write(part, 0, count);
                if (all.Length > Longest)
                    throw Wrong(file.Path, null, null, TaxonomyWords.Shorter);
            }
        }
        catch (InvalidDataException damaged)
        {
            throw Wrong(file.Path, null, null, TaxonomyWords.NotUnpacked, damaged);
        }

        return all.ToArray();
    }

    private static InputException Wrong(string path, long? line, string? field, Wording reason, Exception? inner = null) =>
        new(new InputProblem(path, line, field, reason), inner);
}
