using System.Text.Json.Serialization;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>Names a licence: a driving licence by category (<c>B</c>, <c>CE</c>), or another by the name it goes under. The <c>default</c> is empty and is refused wherever it is used. Never equal to an id of another kind.</summary>
[JsonConverter(typeof(IdConverter<LicenceId>))]
public readonly record struct LicenceId : IId<LicenceId>
{
    private readonly string? value;

    /// <summary>Makes the id.</summary>
    /// <param name="value">The text, chosen by the host.</param>
    /// <exception cref="ArgumentException">The text is not such an id (see <see cref="Problem"/>).</exception>
    public LicenceId(string value) => this.value = IdText.Require<LicenceId>(value);

    /// <inheritdoc/>
    public string Value => value ?? string.Empty;

    /// <inheritdoc/>
    public static LicenceId Of(string value) => new(value);

    /// <inheritdoc/>
    public static Wording? Problem(string? value) => IdText.FreeProblem(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
