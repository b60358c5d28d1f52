using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Recruitment;
using Samverkan.Sharing;
using Samverkan.TargetGroups;

namespace Samverkan.Json;

/// <summary>Facts as JSON objects: <c>{"type":"goalStated","goal":"g1",...}</c>. What is null is left out. Thread-safe.</summary>
public static class FactJson
{
    internal const string TypeField = "type";

    internal static JsonSerializerOptions Options { get; } = new()
    {
        // As strict as it gets: what a ledger says is either understood to the letter or refused.
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        TypeInfoResolver = FactContext.Default.WithAddedModifier(NameKinds),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowOutOfOrderMetadataProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new NameConverter<Sector>(),
            new NameConverter<ResourceKind>(),
            new NameConverter<AspectKind>(),
            new NameConverter<Prevalence>(),
            new NameConverter<Restricted>(),
            new NameConverter<InvolvementLevel>(),
            new NameConverter<SupportPhase>(),
            new NameConverter<TieKind>(),
            new NameConverter<TieStrength>(),
            new NameConverter<EndGround>(),
            new NameConverter<ConditionKind>(),
            new NameConverter<OperationalInvolvement>(),
            new NameConverter<StartQuestion>(),
            new ValueListConverter<ResourceId>(),
            new ValueListConverter<WorkingGroupId>(),
            new NameConverter<Ballot>(),
            new NameConverter<Outcome>(),
            new NameConverter<DecisionRule>(),
            new NameConverter<Frame>(),
            new NameConverter<MatterOutcome>(),
            new NameConverter<OpportunityKind>(),
            new NameConverter<NormKind>(),
            new NameConverter<ShareKind>(),
            new NameConverter<StoryKind>(),
            new NameConverter<Channel>(),
            new NameConverter<MediaEffect>(),
            new NameConverter<BarrierKind>(),
            new ValueListConverter<Channel>(),
            new ValueListConverter<NormId>(),
            new UtcConverter(),
            new ValueListConverter<PartnerId>(),
            new ValueListConverter<TargetGroupId>(),
            new ValueListConverter<Fact>(),
            new ValueListConverter<Sector>(),
        },
    };

    internal static JsonTypeInfo<Fact> AnyFact { get; } = (JsonTypeInfo<Fact>)Options.GetTypeInfo(typeof(Fact));

    /// <summary>The kinds of facts, as <c>type</c> names them, in ordinal order.</summary>
    public static IReadOnlyList<string> Types { get; } = [.. FactContext.Kinds.Select(FactName.Of).Order(StringComparer.Ordinal)];

    /// <summary>Reads one fact.</summary>
    /// <param name="utf8">The object, in UTF-8.</param>
    /// <exception cref="InputException">It is not a fact; the problem names the field and what was expected.</exception>
    public static Fact Read(ReadOnlySpan<byte> utf8)
    {
        var path = new FieldPath(null, null);
        try
        {
            var cursor = new JsonCursor(utf8, path);
            cursor.Next();
            var fact = FactValue.Instance.Read(ref cursor);
            cursor.Next();
            return fact;
        }
        catch (JsonException)
        {
            throw path.Wrong(new("texten är ofullständig eller felaktig JSON; förväntade ett objekt", "the text is not whole JSON; expected one object"));
        }
    }

    /// <summary>Writes one fact, as one line without its end.</summary>
    /// <param name="fact">The fact.</param>
    public static string Write(Fact fact) => JsonSerializer.Serialize(fact, AnyFact);

    /// <summary>The names of the kinds are set here, not by attributes on the kernel, which must not know the rooms.</summary>
    private static void NameKinds(JsonTypeInfo type)
    {
        if (type.Type != typeof(Fact))
            return;
        type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = TypeField, UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization };
        foreach (var kind in FactContext.Kinds)
            type.PolymorphismOptions.DerivedTypes.Add(new(kind, FactName.Of(kind)));
    }
}
