using System.Text.Json.Serialization;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>Names an adaptation of work that an employer offers. The <c>default</c> is empty and is refused wherever it is used. Never equal to an id of another kind.</summary>
[JsonConverter(typeof(IdConverter<WorkAdaptationId>))]
public readonly record struct WorkAdaptationId : IId<WorkAdaptationId>
{
    private readonly string? value;

    /// <summary>Makes the id.</summary>
    /// <param name="value">The text, chosen by the host.</param>
    /// <exception cref="ArgumentException">The text is not such an id (see <see cref="Problem"/>).</exception>
    public WorkAdaptationId(string value) => this.value = IdText.Require<WorkAdaptationId>(value);

    /// <inheritdoc/>
    public string Value => value ?? string.Empty;

    /// <inheritdoc/>
    public static WorkAdaptationId Of(string value) => new(value);

    /// <inheritdoc/>
    public static Wording? Problem(string? value) => IdText.ModelProblem(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
