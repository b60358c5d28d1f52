namespace Samverkan.Tests.Oracle;

/// <summary>What a collaboration has come to, as plain answers to plain questions, so that two that were made in different ways can be compared.</summary>
internal sealed class Picture
{
    private readonly SortedDictionary<string, string> answers = new(StringComparer.Ordinal);

    public string? this[string question]
    {
        get => answers.GetValueOrDefault(question);
        set => answers[question] = value ?? "none";
    }

    /// <summary>One answer; null for none.</summary>
    public void Set(string question, object? answer) => this[question] = answer?.ToString();

    /// <summary>Answers that have no order of their own.</summary>
    public void SetAll<T>(string question, IEnumerable<T> answer) => this[question] = string.Join(' ', answer.Select(one => $"{one}").Order(StringComparer.Ordinal));

    /// <summary>The first question that the two answer differently; null when there is none.</summary>
    public string? DifferenceTo(Picture other) =>
        answers.Keys.Union(other.answers.Keys).Where(question => this[question] != other[question])
            .Select(question => $"{question}: expected '{this[question]}', got '{other[question]}'").FirstOrDefault();
}
