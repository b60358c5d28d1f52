using System.Buffers;
using System.Text.Json;

namespace Samverkan.JobTech.Texts;

/// <summary>
/// Looks through a text of an ad without making a text of it: its characters are in a rented buffer for as long as the finder reads them, and
/// wiped after.
/// </summary>
internal static class TextValue
{
    /// <summary>The findings in the text at hand; none when it is no text, or not whole UTF-8.</summary>
    public static IReadOnlyList<AdTextFinding> Find(ref Utf8JsonReader reader, AdTextFinder finder)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.Skip();
            return [];
        }

        var letters = ArrayPool<char>.Shared.Rent(Math.Max(reader.ValueSpan.Length, 1));
        try
        {
            return finder.Find(letters.AsSpan(0, reader.CopyString(letters)));
        }
        catch (InvalidOperationException)
        {
            return [];
        }
        finally
        {
            ArrayPool<char>.Shared.Return(letters, clearArray: true);
        }
    }
}
