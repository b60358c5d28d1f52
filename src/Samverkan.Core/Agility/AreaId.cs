using System.Text.Json.Serialization;
using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>Names an area of work. The <c>default</c> is empty and is refused wherever it is used. Never equal to an id of another kind.</summary>
[JsonConverter(typeof(IdConverter<AreaId>))]
public readonly record struct AreaId : IId<AreaId>
{
    private readonly string? value;

    /// <summary>Makes the id.</summary>
    /// <param name="value">The text, chosen by the host.</param>
    /// <exception cref="ArgumentException">The text is not such an id (see <see cref="Problem"/>).</exception>
    public AreaId(string value) => this.value = IdText.Require<AreaId>(value);

    /// <inheritdoc/>
    public string Value => value ?? string.Empty;

    /// <inheritdoc/>
    public static AreaId Of(string value) => new(value);

    /// <inheritdoc/>
    public static Wording? Problem(string? value) => IdText.ModelProblem(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
