using System.Text.Json.Serialization;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>Names an occupation, by taxonomy concept id, or a group of occupations, by SSYK-4 code. The <c>default</c> is empty and is refused wherever it is used. Never equal to an id of another kind.</summary>
[JsonConverter(typeof(IdConverter<OccupationId>))]
public readonly record struct OccupationId : IId<OccupationId>
{
    private readonly string? value;

    /// <summary>Makes the id.</summary>
    /// <param name="value">The text, chosen by the host.</param>
    /// <exception cref="ArgumentException">The text is not such an id (see <see cref="Problem"/>).</exception>
    public OccupationId(string value) => this.value = IdText.Require<OccupationId>(value);

    /// <inheritdoc/>
    public string Value => value ?? string.Empty;

    /// <inheritdoc/>
    public static OccupationId Of(string value) => new(value);

    /// <inheritdoc/>
    public static Wording? Problem(string? value) => IdText.FreeProblem(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
