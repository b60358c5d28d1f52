using Samverkan.Matching;

namespace Samverkan.Cli.Allocating;

/// <summary>What the rules are called in options and files.</summary>
internal static class RuleNames
{
    public static readonly string[] All = ["stable", "most-placed", "best-total"];

    public static string Of(AllocationRule rule) => All[(int)rule - 1];

    public static AllocationRule? Parse(string name) => Array.IndexOf(All, name) is >= 0 and var at ? (AllocationRule)(at + 1) : null;
}
