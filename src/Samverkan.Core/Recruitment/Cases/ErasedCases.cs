using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>What is left of erased cases: how many in a month. Immutable.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Count">How many cases were erased in it; 1 or more.</param>
public sealed record ErasedCases(DateOnly Month, int Count)
{
    /// <summary>A list of months, in order, with so many more in one of them.</summary>
    internal static ValueList<ErasedCases> And(ValueList<ErasedCases> all, DateOnly month, int count)
    {
        var before = all.FirstOrDefault(one => one.Month == month)?.Count ?? 0;
        return [.. all.Where(one => one.Month != month).Append(new(month, before + count)).OrderBy(one => one.Month)];
    }
}
