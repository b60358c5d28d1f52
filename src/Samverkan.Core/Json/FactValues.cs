using System.Text.Json.Serialization;
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

/// <summary>The values that facts and steps hold beside texts, numbers and ids: enumerations, by their names in files, and lists.</summary>
internal static class FactValues
{
    public static IReadOnlyList<JsonConverter> Converters { get; } =
    [
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
        new NameConverter<CloseReason>(),
        new NameConverter<PlacementKind>(),
        new NameConverter<SupportReview>(),
        new NameConverter<CasePurpose>(),
        new NameConverter<Recipient>(),
        new ValueListConverter<Fact>(),
        new ValueListConverter<Channel>(),
        new ValueListConverter<NormId>(),
        new ValueListConverter<PartnerId>(),
        new ValueListConverter<ResourceId>(),
        new ValueListConverter<Sector>(),
        new ValueListConverter<TargetGroupId>(),
        new ValueListConverter<WorkingGroupId>(),
        new UtcConverter(),
    ];

    private static readonly Dictionary<Type, IReadOnlyList<string>> ByType =
        Converters.OfType<INameConverter>().ToDictionary(converter => converter.Enumeration, converter => converter.Names);

    /// <summary>The names of a type's values; null when it is no enumeration of facts.</summary>
    public static IReadOnlyList<string>? Names(Type type) => ByType.GetValueOrDefault(type);

    /// <summary>What a list holds; null when the type is none.</summary>
    public static Type? ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GetGenericArguments()[0] : null;
}
