using System.Text.Json.Serialization;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>Names a kind of support that a person may need and an employer or partner may offer. An identity number or an e-mail address is not such an id. The <c>default</c> is empty and is refused wherever it is used. Never equal to an id of another kind.</summary>
[JsonConverter(typeof(IdConverter<SupportId>))]
public readonly record struct SupportId : IId<SupportId>
{
    private readonly string? value;

    /// <summary>Makes the id.</summary>
    /// <param name="value">The text, chosen by the host.</param>
    /// <exception cref="ArgumentException">The text is not such an id (see <see cref="Problem"/>).</exception>
    public SupportId(string value) => this.value = IdText.Require<SupportId>(value);

    /// <inheritdoc/>
    public string Value => value ?? string.Empty;

    /// <inheritdoc/>
    public static SupportId Of(string value) => new(value);

    /// <inheritdoc/>
    public static Wording? Problem(string? value) => IdText.PersonalProblem(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
