using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Samverkan.Kernel;

namespace Samverkan.Cli;

/// <summary>Goes through a JSON file once, and knows at each step which line and field it stands on, so that what is wrong can be told with its place.</summary>
internal ref struct JsonWalk
{
    private const int LongestName = 200;
    private const long MostPrice = 1L << 58;
    private readonly ReadOnlySpan<byte> utf8;
    private readonly string path;
    private readonly Stack<(HashSet<string> Seen, string? Field)> within = new();
    private Utf8JsonReader json;
    private long line = 1;
    private int counted;

    public JsonWalk(byte[] file, string path)
    {
        this.path = path;
        utf8 = file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? file.AsSpan(3) : file;
        if (utf8.Trim(" \t\r\n"u8).IsEmpty)
            throw new InputException(new(path, null, null, new("filen är tom; förväntade ett JSON-objekt", "the file is empty; expected a JSON object")));
        if (!Utf8.IsValid(utf8))
            throw new InputException(new(path, null, null, new("texten är inte UTF-8; förväntade en fil i UTF-8", "the text is not UTF-8; expected a file in UTF-8")));
        json = new(utf8);
        Next();
    }

    public readonly JsonTokenType Token => json.TokenType;

    public readonly long Line => line;

    /// <summary>The field, dotted from the outermost; null outside all.</summary>
    public readonly string? Field => within.Any(one => one.Field is not null)
        ? string.Join('.', within.Reverse().Select(one => one.Field).OfType<string>().Select(Shown))
        : null;

    public static byte[] Bytes(string path, Watched watched)
    {
        using var file = InputFile.Open(path);
        return watched.Reading(path, file, () =>
        {
            using var buffer = new MemoryStream();
            file.CopyTo(buffer);
            return buffer.ToArray();
        });
    }

    public void Next()
    {
        try
        {
            if (!json.Read())
                return;
        }
        catch (JsonException problem)
        {
            throw new InputException(new(path, problem.LineNumber + 1, Field, new("texten är inte hel JSON; förväntade ett JSON-objekt", "the text is not whole JSON; expected a JSON object")), problem);
        }

        var start = (int)json.TokenStartIndex;
        line += utf8[counted..start].Count((byte)'\n');
        counted = start;
    }

    public void EnterObject()
    {
        Expect(JsonTokenType.StartObject, new("ett JSON-objekt", "a JSON object"));
        within.Push(([], null));
    }

    public void EnterList()
    {
        Expect(JsonTokenType.StartArray, new("en lista", "a list"));
        within.Push(([], null));
    }

    /// <summary>The next field of the object, standing on its value; null when there are no more.</summary>
    public string? NextField()
    {
        var (seen, _) = within.Pop();
        Next();
        if (json.TokenType == JsonTokenType.EndObject)
            return null;
        var name = Characters();
        within.Push((seen, name));
        if (!seen.Add(name))
            throw Wrong(new("fältet står två gånger; förväntade det en gång", "the field is there twice; expected it once"));
        Next();
        return name;
    }

    /// <summary>Goes to the next item of the list; false when there are no more.</summary>
    public bool NextItem()
    {
        Next();
        if (json.TokenType != JsonTokenType.EndArray)
            return true;
        within.Pop();
        return false;
    }

    public readonly string Text()
    {
        Expect(JsonTokenType.String, new("en text", "a text"));
        return Characters();
    }

    public readonly bool Truth() => json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Wrong(new("förväntade true eller false", "expected true or false")),
    };

    public readonly int Whole(int least) =>
        json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var number) && number >= least ? number : throw Wrong(new(
            $"förväntade ett heltal från {least} till {int.MaxValue}", $"expected a whole number from {least} to {int.MaxValue}"));

    /// <summary>A price: so large at most that sums of a few are whole in 64 bits.</summary>
    public readonly long Price() =>
        json.TokenType == JsonTokenType.Number && json.TryGetInt64(out var number) && number is >= -MostPrice and <= MostPrice ? number : throw Wrong(new(
            $"förväntade ett heltal från {-MostPrice} till {MostPrice}", $"expected a whole number from {-MostPrice} to {MostPrice}"));

    public readonly ulong Seed() => json.TokenType == JsonTokenType.Number && json.TryGetUInt64(out var number) ? number : throw Wrong(new(
        "förväntade ett heltal, minst 0", "expected a whole number, at least 0"));

    public void Skip()
    {
        if (json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return;
        var depth = json.CurrentDepth;
        do
            Next();
        while (json.CurrentDepth > depth);
    }

    /// <summary>An id as it stands here.</summary>
    public readonly TId Id<TId>()
        where TId : struct, IId<TId> => Id<TId>(Text());

    /// <summary>An id that is the name of the field.</summary>
    public readonly TId Id<TId>(string text)
        where TId : struct, IId<TId> => TId.Problem(text) is { } problem ? throw Wrong(new($"förväntade {problem.Swedish}", $"expected {problem.English}")) : TId.Of(text);

    public readonly InputException Unknown(params string[] known)
    {
        var list = string.Join(", ", known);
        return Wrong(new($"okänt fält; förväntade något av {list}", $"unknown field; expected one of {list}"));
    }

    public readonly InputException Missing(string field) => new(new(path, line, Field is { } at ? $"{at}.{field}" : field, new("fältet saknas; förväntade ett värde", "the field is missing; expected a value")));

    public readonly InputException Wrong(Wording reason) => new(new(path, line, Field, reason));

    private readonly void Expect(JsonTokenType token, Wording what)
    {
        if (json.TokenType != token)
            throw Wrong(new($"förväntade {what.Swedish}", $"expected {what.English}"));
    }

    private readonly string Characters()
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Wrong(new("texten är inte UTF-8; förväntade hela tecken", "the text is not UTF-8; expected whole characters"));
        }
    }

    private static string Shown(string name) =>
        name.Length is > 0 and <= LongestName && !name.EnumerateRunes().Any(Rune.IsControl) && !DirectIdentifier.IsIn(name) ? name : "*";
}
