using System.Text.Json.Serialization;

namespace Samverkan.Kernel;

/// <summary>
/// Names a question of the guide: the point of the model, a full stop and a number of two digits, <c>1.04</c>. Ids never change meaning and are never
/// taken back. The <c>default</c> is empty and is refused wherever it is used.
/// </summary>
[JsonConverter(typeof(IdConverter<QuestionId>))]
public readonly record struct QuestionId : IId<QuestionId>
{
    /// <summary>How many questions each point has. The texts are of no concern to facts; that the question exists is.</summary>
    private static readonly int[] InPoint = [0, 40, 9, 7, 6, 33, 9, 11];

    private static readonly Wording NoSuchQuestion = new("en fråga i guiden, till exempel 1.04", "a question of the guide, for instance 1.04");

    private readonly string? value;

    /// <summary>Makes the id.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The guide has no such question.</exception>
    public QuestionId(string value) => this.value = IdText.Require<QuestionId>(value);

    /// <inheritdoc/>
    public string Value => value ?? string.Empty;

    /// <inheritdoc/>
    public static QuestionId Of(string value) => new(value);

    /// <inheritdoc/>
    public static Wording? Problem(string? value) => Exists(value) ? null : NoSuchQuestion;

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;

    private static bool Exists(string? value) =>
        value is [>= '1' and <= '7', '.', >= '0' and <= '9', >= '0' and <= '9']
        && (((value[2] - '0') * 10) + value[3] - '0') is > 0 and var number
        && number <= InPoint[value[0] - '0'];
}
