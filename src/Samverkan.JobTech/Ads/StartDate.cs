using System.Globalization;
using System.Text.Json;
using Samverkan.JobTech.Json;

namespace Samverkan.JobTech.Ads;

/// <summary>
/// The first day of work. The field is free text ("as soon as possible"), so it is looked at as bytes and becomes nothing but a date.
/// </summary>
internal static class StartDate
{
    private const int DateLength = 10;

    /// <summary>Reads the day when the text is a date, or a date with a time after it.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="inWords">Whether there is a text that is no date.</param>
    public static DateOnly? Read(ref Utf8JsonReader reader, out bool inWords)
    {
        inWords = false;
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.Skip();
            return null;
        }

        var text = reader.ValueSpan;
        Span<char> date = stackalloc char[DateLength];
        if (text.Length >= DateLength && (text.Length == DateLength || text[DateLength] == (byte)'T'))
        {
            for (var i = 0; i < DateLength; i++)
                date[i] = (char)text[i];
            if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
        }

        inWords = text.Length > 0;
        return null;
    }
}
