using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>How the members of a closed family, facts or the steps of a case, are written as JSON objects that say in <c>type</c> which they are. Thread-safe.</summary>
/// <typeparam name="T">What they all are.</typeparam>
internal sealed class KindJson<T>
    where T : class
{
    public KindJson(JsonSerializerContext data, IReadOnlyList<Type> kinds)
    {
        All = kinds;
        Options = new()
        {
            // As strict as it gets: what a file says is either understood to the letter or refused.
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowDuplicateProperties = false,
            TypeInfoResolver = data.WithAddedModifier(NameKinds),
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            AllowOutOfOrderMetadataProperties = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        foreach (var converter in FactValues.Converters)
            Options.Converters.Add(converter);
        Any = (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
    }

    /// <summary>Every kind there is.</summary>
    public IReadOnlyList<Type> All { get; }

    public JsonSerializerOptions Options { get; }

    /// <summary>One of them, whichever it is.</summary>
    public JsonTypeInfo<T> Any { get; }

    /// <summary>The names of the kinds are set here, not by attributes on their base, which must not know the rooms.</summary>
    private void NameKinds(JsonTypeInfo type)
    {
        if (type.Type != typeof(T))
            return;
        type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = FactName.Field, UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization };
        foreach (var kind in All)
            type.PolymorphismOptions.DerivedTypes.Add(new(kind, FactName.Of(kind)));
    }
}
