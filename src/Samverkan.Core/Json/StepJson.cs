using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Json;

/// <summary>Steps of a case as JSON objects, in the form that facts have: <c>{"type":"agreed","seeker":"s1",...}</c>. As strict as they.</summary>
internal static class StepJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        TypeInfoResolver = StepContext.Default.WithAddedModifier(NameKinds),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowOutOfOrderMetadataProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new NameConverter<BarrierKind>(),
            new NameConverter<CloseReason>(),
            new NameConverter<PlacementKind>(),
            new NameConverter<SupportReview>(),
            new NameConverter<CasePurpose>(),
            new NameConverter<Recipient>(),
        },
    };

    public static JsonTypeInfo<CaseStep> AnyStep { get; } = (JsonTypeInfo<CaseStep>)Options.GetTypeInfo(typeof(CaseStep));

    private static void NameKinds(JsonTypeInfo type)
    {
        if (type.Type != typeof(CaseStep))
            return;
        type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = FactJson.TypeField, UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization };
        foreach (var kind in StepContext.Kinds)
            type.PolymorphismOptions.DerivedTypes.Add(new(kind, FactName.Of(kind)));
    }
}
