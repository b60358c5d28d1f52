using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Partners;
using Samverkan.Sharing;

namespace Samverkan.Json;

/// <summary>Says what is wrong with an object that could not be read as a fact or a step: the first field that is, and what was expected there.</summary>
internal sealed class FactDiagnosis(JsonSerializerOptions options, IReadOnlyList<Type> kinds, Wording isNone)
{
    private static readonly Wording AnObject = new("ett objekt", "an object");
    private static readonly Wording AText = new("en text", "a text");
    private static readonly Wording Truth = new("true eller false", "true or false");
    private static readonly Wording ADay = new("en dag som 2027-01-11", "a day such as 2027-01-11");
    private static readonly Wording ATime = new("en tid i UTC som 2027-01-11T09:00:00Z", "a time in UTC such as 2027-01-11T09:00:00Z");
    private static readonly Wording AWholeNumber = new("ett heltal", "a whole number");
    private static readonly Wording AList = new("en lista", "a list");
    private static readonly Wording Missing = new("fältet saknas; förväntade ett värde", "the field is missing; expected a value");
    private static readonly Wording Twice = new("fältet står två gånger; förväntade det en gång", "the field is there twice; expected it once");

    public InputException Whole(JsonElement fact, FieldPath path)
    {
        try
        {
            return Of(fact, path);
        }
        catch (InvalidOperationException)
        {
            return path.Expected(JsonCursor.Unicode);
        }
    }

    private InputException Of(JsonElement fact, FieldPath path)
    {
        if (fact.ValueKind != JsonValueKind.Object)
            return path.Expected(AnObject);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fact.EnumerateObject())
            if (!names.Add(field.Name))
                return Unsure(path, field.Name).Wrong(Twice);
        if (!fact.TryGetProperty(FactJson.TypeField, out var type))
            return At(path, FactJson.TypeField).Wrong(Missing);
        if (type.ValueKind != JsonValueKind.String || Kind(type.GetString()!) is not { } kind)
            return At(path, FactJson.TypeField).Expected(OneOf(kinds.Select(FactName.Of).Order(StringComparer.Ordinal)));
        return InFields(fact, kind, path) ?? path.Wrong(isNone);
    }

    private InputException? InFields(JsonElement fact, JsonTypeInfo kind, FieldPath path)
    {
        var known = kind.Properties.ToDictionary(property => property.Name, StringComparer.Ordinal);
        foreach (var field in fact.EnumerateObject())
            if (field.Name != FactJson.TypeField && !known.ContainsKey(field.Name))
            {
                path.EnterUnknown(field.Name);
                return path.Wrong(Unknown(known.Keys));
            }

        foreach (var property in kind.Properties)
            if (!fact.TryGetProperty(property.Name, out var value))
            {
                if (property.IsRequired)
                    return At(path, property.Name).Wrong(Missing);
            }
            else if (!Reads(value, property))
            {
                return InValue(value, property.PropertyType, At(path, property.Name));
            }

        return null;
    }

    private InputException InValue(JsonElement value, Type type, FieldPath path)
    {
        if (type == typeof(ValueList<Fact>) && value.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                path.Enter($"[{index++}]");
                if (!Reads(item, FactJson.AnyFact))
                    return Of(item, path);
                path.Leave();
            }
        }

        return path.Expected(Expectation(value, type));
    }

    private Wording Expectation(JsonElement value, Type type) =>
        Nullable.GetUnderlyingType(type) is { } given ? Expectation(value, given)
        : type == typeof(string) ? AText
        : type == typeof(bool) ? Truth
        : type == typeof(DateOnly) ? ADay
        : type == typeof(DateTimeOffset) ? ATime
        : type == typeof(int) || type == typeof(long) ? AWholeNumber
        : type == typeof(ValueList<PartnerId>) ? ListOf(PartnerId.Problem(null)!)
        : type == typeof(ValueList<TargetGroupId>) ? ListOf(TargetGroupId.Problem(null)!)
        : type == typeof(ValueList<NormId>) ? ListOf(NormId.Problem(null)!)
        : type == typeof(ValueList<ResourceId>) ? ListOf(ResourceId.Problem(null)!)
        : type == typeof(ValueList<WorkingGroupId>) ? ListOf(WorkingGroupId.Problem(null)!)
        : type == typeof(ValueList<Fact>) ? AList
        : type == typeof(ValueList<Channel>) ? ListOf(OneOf(FactValues.Names(typeof(Channel))!))
        : type == typeof(ValueList<Sector>) ? ListOf(OneOf(FactValues.Names(typeof(Sector))!))
        : FactValues.Names(type) is { } names ? OneOf(names)
        : IdExpectation(value, type);

    /// <summary>What is wrong with the very text that stands there, since an id may have the right form and still name a person.</summary>
    private Wording IdExpectation(JsonElement value, Type type)
    {
        var converter = (IIdConverter)options.GetTypeInfo(type).Converter;
        return (value.ValueKind == JsonValueKind.String ? converter.Problem(value.GetString()) : null) ?? converter.Problem(null)!;
    }

    private bool Reads(JsonElement value, JsonPropertyInfo property) =>
        value.ValueKind == JsonValueKind.Null ? property.IsSetNullable : Reads(value, options.GetTypeInfo(property.PropertyType));

    private static bool Reads(JsonElement value, JsonTypeInfo type)
    {
        try
        {
            return value.Deserialize(type) is not null;
        }
        catch (Exception failure) when (failure is JsonException or NotSupportedException or InvalidOperationException)
        {
            return false;
        }
    }

    private JsonTypeInfo? Kind(string name) =>
        kinds.FirstOrDefault(kind => FactName.Of(kind) == name) is { } kind ? options.GetTypeInfo(kind) : null;

    /// <summary>A name that no kind may have.</summary>
    private FieldPath Unsure(FieldPath path, string name)
    {
        if (name == FactJson.TypeField || kinds.Any(kind => options.GetTypeInfo(kind).Properties.Any(property => property.Name == name)))
            path.Enter(name);
        else
            path.EnterUnknown(name);
        return path;
    }

    private static FieldPath At(FieldPath path, string name)
    {
        path.Enter(name);
        return path;
    }

    private static Wording OneOf(IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return new("något av " + list, "one of " + list);
    }

    private static Wording ListOf(Wording item) => new($"en lista där varje värde är {item.Swedish}", $"a list in which each value is {item.English}");

    private static Wording Unknown(IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return new("okänt fält; förväntade något av " + list, "unknown field; expected one of " + list);
    }
}
