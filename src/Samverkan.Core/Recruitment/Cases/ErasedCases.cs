using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>What is left of erased cases: how many in a month. Immutable.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Count">How many cases were erased in it; 1 or more.</param>
public sealed record ErasedCases(DateOnly Month, int Count)
{
    /// <summary>A list of months, in order, with so many more in one of them. A month does not count beyond what its number can hold: erasing is never stopped by a count.</summary>
    internal static ValueList<ErasedCases> And(ValueList<ErasedCases> all, DateOnly month, int count)
    {
        var sum = (int)Math.Min((long)Of(all, month) + count, int.MaxValue);
        return [.. all.Where(one => one.Month != month).Append(new(month, sum)).OrderBy(one => one.Month)];
    }

    /// <summary>How many were erased in a month; 0 when none were.</summary>
    internal static int Of(ValueList<ErasedCases> all, DateOnly month) => all.FirstOrDefault(one => one.Month == month)?.Count ?? 0;
}
