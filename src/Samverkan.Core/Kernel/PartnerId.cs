using System.Text.Json.Serialization;

namespace Samverkan.Kernel;

/// <summary>Names a partner. <c>leader</c> is not such an id: in an actor it stands for the process leader. The <c>default</c> is empty and is refused wherever it is used. Never equal to an id of another kind.</summary>
[JsonConverter(typeof(IdConverter<PartnerId>))]
public readonly record struct PartnerId : IId<PartnerId>
{
    private readonly string? value;

    /// <summary>Makes the id.</summary>
    /// <param name="value">The text, chosen by the host.</param>
    /// <exception cref="ArgumentException">The text is not such an id (see <see cref="Problem"/>).</exception>
    public PartnerId(string value) => this.value = IdText.Require<PartnerId>(value);

    /// <inheritdoc/>
    public string Value => value ?? string.Empty;

    /// <inheritdoc/>
    public static PartnerId Of(string value) => new(value);

    /// <inheritdoc/>
    public static Wording? Problem(string? value) => value == Actor.LeaderPlace ? IdText.NotLeader : IdText.ModelProblem(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
