using System.Globalization;

namespace Samverkan.Matching;

/// <summary>So many of so many, exact. The <c>default</c> is nothing of nothing.</summary>
/// <param name="Count">How many, 0 or more.</param>
/// <param name="Of">Of how many, 0 or more.</param>
public readonly record struct Ratio(long Count, long Of)
{
    /// <summary>The ratio as a fraction: <c>12/34</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}/{Of}");
}
