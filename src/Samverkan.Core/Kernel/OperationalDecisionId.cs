using System.Text.Json.Serialization;

namespace Samverkan.Kernel;

/// <summary>Names an operational decision, made within a mandate. The <c>default</c> is empty and is refused wherever it is used. Never equal to an id of another kind.</summary>
[JsonConverter(typeof(IdConverter<OperationalDecisionId>))]
public readonly record struct OperationalDecisionId : IId<OperationalDecisionId>
{
    private readonly string? value;

    /// <summary>Makes the id.</summary>
    /// <param name="value">The text, chosen by the host.</param>
    /// <exception cref="ArgumentException">The text is not such an id (see <see cref="Problem"/>).</exception>
    public OperationalDecisionId(string value) => this.value = IdText.Require<OperationalDecisionId>(value);

    /// <inheritdoc/>
    public string Value => value ?? string.Empty;

    /// <inheritdoc/>
    public static OperationalDecisionId Of(string value) => new(value);

    /// <inheritdoc/>
    public static Wording? Problem(string? value) => IdText.ModelProblem(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
