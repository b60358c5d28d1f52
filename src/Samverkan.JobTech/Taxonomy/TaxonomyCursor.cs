using System.Globalization;
using System.Text;
using System.Text.Json;
using Samverkan.JobTech.Ads;
using Samverkan.JobTech.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Taxonomy;

/// <summary>Stands on one token of a taxonomy file and knows where that is. What is not asked for is stepped over as bytes.</summary>
internal ref struct TaxonomyCursor(TaxonomyText text)
{
    /// <summary>Bytes, escapes included.</summary>
    private const int LongestLabel = 1200;

    private readonly List<(string Name, int Index)> lists = [];
    private Utf8JsonReader json = new(text.Utf8);

    /// <summary>Where the token at hand begins.</summary>
    public readonly int At => (int)json.TokenStartIndex;

    /// <summary>Goes into the list of concepts that every dump is wrapped around.</summary>
    public void EnterConcepts()
    {
        if (!json.Read() || !Seek("data"u8) || !Seek("concepts"u8) || json.TokenType != JsonTokenType.StartArray)
            throw Wrong(null, TaxonomyWords.Concepts);
        lists.Add(("data.concepts", -1));
    }

    /// <summary>Goes into the table with an object for each occupation.</summary>
    public void EnterTable()
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            throw Wrong(null, TaxonomyWords.OccupationTable);
        lists.Add((string.Empty, -1));
    }

    /// <summary>Goes into the list that the field at hand is.</summary>
    public void EnterList(string field)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.StartArray)
            throw Wrong(field, TaxonomyWords.AList);
        lists.Add((field, -1));
    }

    /// <summary>Goes on to the next item, which is an object; false at the end of the list, which is left.</summary>
    public bool NextObject()
    {
        if (!NextItem())
            return false;
        return json.TokenType == JsonTokenType.StartObject ? true : throw Wrong(null, TaxonomyWords.AnObject);
    }

    /// <summary>Goes on to the next row of a table and into its object; false at the end of the table, which is left.</summary>
    public bool NextRow(out string id)
    {
        id = string.Empty;
        if (!NextItem())
            return false;
        id = IdAtHand(null, TaxonomyWords.OccupationTable);
        json.Read();
        return json.TokenType == JsonTokenType.StartObject ? true : throw Wrong(null, TaxonomyWords.OccupationTable);
    }

    /// <summary>The labels of the list that the field at hand is.</summary>
    public List<string> Labels(string field)
    {
        EnterList(field);
        var labels = new List<string>();
        while (NextItem())
            labels.Add(TextAtHand(null));
        return labels;
    }

    public bool NextProperty() => json.NextProperty();

    public bool Named(ReadOnlySpan<byte> name) => json.Named(name);

    public void Skip() => json.Skip();

    /// <summary>The concept id that the field at hand holds.</summary>
    public string Id(string field)
    {
        json.Read();
        return IdAtHand(field, TaxonomyWords.AnId);
    }

    /// <summary>The text that the field at hand holds: not blank, without control characters, such that it may be an id where there is none.</summary>
    public string Text(string field)
    {
        json.Read();
        return TextAtHand(field);
    }

    /// <summary>The text or number that the field at hand holds, of four digits.</summary>
    public string FourDigits(string field)
    {
        json.Read();
        return json.TokenType == JsonTokenType.String && json.Text() is { Length: 4 } code && code.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0
            ? code
            : throw Wrong(field, TaxonomyWords.ACode);
    }

    /// <summary>The whole number that the field at hand holds, 1 to 99.</summary>
    public int Percent(string field)
    {
        json.Read();
        return json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var percent) && percent is >= 1 and <= 99
            ? percent
            : throw Wrong(field, TaxonomyWords.Percent);
    }

    /// <summary>Reads what is left, so that the file is known to be whole.</summary>
    public void End()
    {
        while (json.Read())
        {
        }
    }

    /// <summary>Something is wrong with a field of what is at hand; null for all of it.</summary>
    /// <param name="field">The field.</param>
    /// <param name="reason">What was expected.</param>
    /// <param name="at">Where; null for the token at hand.</param>
    public readonly InputException Wrong(string? field, Wording reason, int? at = null) => text.Wrong(at ?? At, Field(field), reason);

    /// <summary>Which item of a list is at hand, from 0.</summary>
    /// <param name="depth">How many lists are around that list.</param>
    public readonly int Place(int depth) => lists[depth].Index;

    /// <summary>The field, dotted from the outermost, items of lists counted from 0; null for the whole file.</summary>
    private readonly string? Field(string? field)
    {
        var path = new StringBuilder();
        foreach (var (name, index) in lists)
        {
            Append(name);
            if (index >= 0)
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
        }

        Append(field);
        return path.Length == 0 ? null : path.ToString();

        void Append(string? name)
        {
            if (!string.IsNullOrEmpty(name))
                path.Append(path.Length == 0 ? string.Empty : ".").Append(name);
        }
    }

    private bool NextItem()
    {
        var (name, index) = lists[^1];
        if (json.Read() && json.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            lists[^1] = (name, index + 1);
            return true;
        }

        lists.RemoveAt(lists.Count - 1);
        return index >= 0 || lists.Count > 0 ? false : throw Wrong(name.Length == 0 ? null : name, TaxonomyWords.OneConcept);
    }

    /// <summary>Goes into the object at hand and to the value of a property; false when there is none.</summary>
    private bool Seek(ReadOnlySpan<byte> name)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            return false;
        while (json.NextProperty())
        {
            if (json.Named(name))
                return json.Read();
            json.Skip();
        }

        return false;
    }

    private string IdAtHand(string? field, Wording expected)
    {
        var at = At;
        return json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && Label() is { } id && Concept.IsConceptId(id)
            ? id
            : throw Wrong(field, expected, at);
    }

    private string TextAtHand(string? field)
    {
        var at = At;
        return json.TokenType == JsonTokenType.String && Label() is { } label && SkillId.Problem(label) is null
            ? label
            : throw Wrong(field, TaxonomyWords.AText, at);
    }

    /// <summary>The text or name at hand; null when it is longer than any label, or not UTF-8.</summary>
    private readonly string? Label()
    {
        if (json.ValueSpan.Length > LongestLabel)
            return null;
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
