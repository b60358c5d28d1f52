using System.Text.Json.Serialization;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>Names a municipality by its four-digit Swedish code (<c>0180</c>). The <c>default</c> is empty and is refused wherever it is used. Never equal to an id of another kind.</summary>
[JsonConverter(typeof(IdConverter<MunicipalityCode>))]
public readonly record struct MunicipalityCode : IId<MunicipalityCode>
{
    private readonly string? value;

    /// <summary>Makes the id.</summary>
    /// <param name="value">The text, chosen by the host.</param>
    /// <exception cref="ArgumentException">The text is not such an id (see <see cref="Problem"/>).</exception>
    public MunicipalityCode(string value) => this.value = IdText.Require<MunicipalityCode>(value);

    /// <inheritdoc/>
    public string Value => value ?? string.Empty;

    /// <inheritdoc/>
    public static MunicipalityCode Of(string value) => new(value);

    /// <inheritdoc/>
    public static Wording? Problem(string? value) => IdText.MunicipalityProblem(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
