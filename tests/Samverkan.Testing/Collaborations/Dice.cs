namespace Samverkan.Testing.Collaborations;

/// <summary>Choices that follow from a seed alone, so that a history can be told again.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    public int Below(int end) => random.Next(end);

    public bool OneIn(int count) => random.Next(count) == 0;

    public T Of<T>(IReadOnlyList<T> any) => any[random.Next(any.Count)];

    public TEnum Of<TEnum>()
        where TEnum : struct, Enum => Of(Enum.GetValues<TEnum>());

    /// <summary>One of those that fit, or of all when none does, or now and then when one does.</summary>
    public T Mostly<T>(IEnumerable<T> fitting, IReadOnlyList<T> all) =>
        fitting.ToArray() is { Length: > 0 } some && !OneIn(12) ? Of(some) : Of(all);

    /// <summary>One by weight.</summary>
    public T ByWeight<T>(IReadOnlyList<(int Weight, T Value)> choices)
    {
        var left = random.Next(choices.Sum(choice => choice.Weight));
        return choices.First(choice => (left -= choice.Weight) < 0).Value;
    }
}
