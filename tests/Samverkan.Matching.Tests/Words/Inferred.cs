using System.Reflection;

namespace Samverkan.Matching.Tests.Words;

/// <summary>A pair in which every unknown is likely, whatever made it so: explanations are made inside the library only.</summary>
internal static class Inferred
{
    public static PairExplanation In(PairExplanation pair)
    {
        var made = typeof(PairExplanation).GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).Single();
        Judgement[] likely = [.. pair.Requirements.Select(one => one with { IsInferred = one.Value == RequirementValue.Unknown })];
        return (PairExplanation)made.Invoke([.. made.GetParameters().Select(parameter => parameter.ParameterType == typeof(IReadOnlyList<Judgement>)
            ? likely
            : typeof(PairExplanation).GetProperties().Single(property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)).GetValue(pair))]);
    }
}
