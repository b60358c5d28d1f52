using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samverkan.Governance;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>An example of a kind of fact, made from its fields: what must be there, and what may be but for ids, since whoever holds a thing is one alone.</summary>
internal static class FactExample
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Wording Of(Type kind, bool isDecided) => new(Written(kind, isDecided, Language.Swedish), Written(kind, isDecided, Language.English));

    private static string Written(Type kind, bool isDecided, Language language)
    {
        var fact = Object(kind, language);
        if (isDecided)
        {
            var proposal = Object(typeof(ProposalMade), language);
            proposal["enacts"] = new JsonArray(fact);
            fact = proposal;
        }

        return fact.ToJsonString(Plain);
    }

    private static JsonObject Object(Type kind, Language language)
    {
        var type = FactName.Of(kind);
        var example = new JsonObject { [FactName.Field] = type };
        var seen = new Dictionary<Type, int>();
        foreach (var field in FactJson.Kinds.Options.GetTypeInfo(kind).Properties)
            if (field.IsRequired || IsPlain(field.PropertyType))
                example[field.Name] = field.PropertyType == typeof(string)
                    ? (FactTexts.Example(FactTexts.OfField(type, field.Name)) ?? Say.Unnamed).In(language)
                    : Value(field.PropertyType, field.Name, seen, language);
        return example;
    }

    private static bool IsPlain(Type type) =>
        Nullable.GetUnderlyingType(type) is { } given ? IsPlain(given) : type == typeof(string) || type == typeof(DateOnly) || type == typeof(long) || type == typeof(bool);

    private static JsonNode Value(Type type, string name, Dictionary<Type, int> seen, Language language) =>
        Nullable.GetUnderlyingType(type) is { } given ? Value(given, name, seen, language)
        : type == typeof(bool) ? true
        : type == typeof(DateOnly) ? name is "until" or "ends" or "by" ? "2027-12-31" : "2027-01-11"
        : type == typeof(DateTimeOffset) ? "2027-03-01T12:00:00Z"
        : type == typeof(int) || type == typeof(long) ? name is "money" or "spent" ? 50_000 : 30
        : type == typeof(ValueList<Fact>) ? new JsonArray(Object(typeof(Purposes.ProjectGoalStated), language))
        : FactValues.ItemOf(type) is { } item ? new JsonArray(Value(item, name, seen, language))
        : FactValues.Names(type) is { } names ? names[0]
        : type == typeof(QuestionId) ? GuideBook.Questions[0].Id.Value
        : Id(type, seen);

    /// <summary>The first letter of what it names, and a number: <c>g1</c>, and <c>g2</c> for the next goal in the same fact.</summary>
    private static string Id(Type type, Dictionary<Type, int> seen)
    {
        var number = seen[type] = seen.GetValueOrDefault(type) + 1;
        var letter = type == typeof(PersonId) ? 'u'
            : type == typeof(TargetGroupId) ? 'm'
            : type == typeof(ProposalId) ? 'd'
            : char.ToLowerInvariant(type.Name[0]);
        return letter + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
