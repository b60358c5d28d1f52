using System.Text.Json.Serialization;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>Names a skill, in whatever vocabulary the user brings. The <c>default</c> is empty and is refused wherever it is used. Never equal to an id of another kind.</summary>
[JsonConverter(typeof(IdConverter<SkillId>))]
public readonly record struct SkillId : IId<SkillId>
{
    private readonly string? value;

    /// <summary>Makes the id.</summary>
    /// <param name="value">The text, chosen by the host.</param>
    /// <exception cref="ArgumentException">The text is not such an id (see <see cref="Problem"/>).</exception>
    public SkillId(string value) => this.value = IdText.Require<SkillId>(value);

    /// <inheritdoc/>
    public string Value => value ?? string.Empty;

    /// <inheritdoc/>
    public static SkillId Of(string value) => new(value);

    /// <inheritdoc/>
    public static Wording? Problem(string? value) => IdText.FreeProblem(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
