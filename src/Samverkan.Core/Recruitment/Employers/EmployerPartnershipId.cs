using System.Text.Json.Serialization;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>Names a partnership with an employer. The <c>default</c> is empty and is refused wherever it is used. Never equal to an id of another kind.</summary>
[JsonConverter(typeof(IdConverter<EmployerPartnershipId>))]
public readonly record struct EmployerPartnershipId : IId<EmployerPartnershipId>
{
    private readonly string? value;

    /// <summary>Makes the id.</summary>
    /// <param name="value">The text, chosen by the host.</param>
    /// <exception cref="ArgumentException">The text is not such an id (see <see cref="Problem"/>).</exception>
    public EmployerPartnershipId(string value) => this.value = IdText.Require<EmployerPartnershipId>(value);

    /// <inheritdoc/>
    public string Value => value ?? string.Empty;

    /// <inheritdoc/>
    public static EmployerPartnershipId Of(string value) => new(value);

    /// <inheritdoc/>
    public static Wording? Problem(string? value) => IdText.ModelProblem(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
