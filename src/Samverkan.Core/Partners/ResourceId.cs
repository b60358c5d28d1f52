using System.Text.Json.Serialization;
using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>Names a resource that a partner can bring. The <c>default</c> is empty and is refused wherever it is used. Never equal to an id of another kind.</summary>
[JsonConverter(typeof(IdConverter<ResourceId>))]
public readonly record struct ResourceId : IId<ResourceId>
{
    private readonly string? value;

    /// <summary>Makes the id.</summary>
    /// <param name="value">The text, chosen by the host.</param>
    /// <exception cref="ArgumentException">The text is not such an id (see <see cref="Problem"/>).</exception>
    public ResourceId(string value) => this.value = IdText.Require<ResourceId>(value);

    /// <inheritdoc/>
    public string Value => value ?? string.Empty;

    /// <inheritdoc/>
    public static ResourceId Of(string value) => new(value);

    /// <inheritdoc/>
    public static Wording? Problem(string? value) => IdText.ModelProblem(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
