using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>The register of persons as a file: <c>{"v":1,"persons":[{"id":"u1","name":"..."},{"id":"u2","erased":true}]}</c>. Thread-safe.</summary>
public static class PersonFile
{
    private static readonly PersonFileShape Shape = new();
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };
    private static readonly Wording Empty = new("filen är tom; förväntade ett objekt", "the file is empty; expected an object");

    /// <summary>Reads a register.</summary>
    /// <param name="utf8">The file. Read to its end, and left open.</param>
    /// <param name="file">Its name, for messages; null when it has none.</param>
    /// <exception cref="InputException">Something is wrong; the problem names the field, never a person.</exception>
    public static PersonRegister Read(Stream utf8, string? file = null)
    {
        Guard.Against.Null(utf8);
        var text = new MemoryStream();
        utf8.CopyTo(text);
        ReadOnlySpan<byte> all = text.GetBuffer().AsSpan(0, (int)text.Length);
        if (all.StartsWith("\uFEFF"u8))
            all = all[3..];
        return all.IsEmpty ? throw new InputException(new(file, null, null, Empty)) : LedgerFile.Parsed(Shape, all, new FieldPath(file, null));
    }

    /// <summary>Writes a register.</summary>
    /// <param name="utf8">Where to.</param>
    /// <param name="register">The register.</param>
    public static void Write(Stream utf8, PersonRegister register)
    {
        Guard.Against.Null(utf8);
        Guard.Against.Null(register);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
            Shape.Write(json, register);
        buffer.Write("\n"u8);
        utf8.Write(buffer.WrittenSpan);
    }
}
