using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>Which licences come with a licence; see section 1 of <c>docs/matching.md</c>.</summary>
internal static class LicenceLadder
{
    private static readonly Dictionary<string, string[]> Below = new(StringComparer.Ordinal)
    {
        ["A1"] = ["AM"],
        ["A2"] = ["A1"],
        ["A"] = ["A2"],
        ["B"] = ["AM"],
        ["BE"] = ["B"],
        ["C1"] = ["B"],
        ["C1E"] = ["C1", "BE"],
        ["C"] = ["C1"],
        ["CE"] = ["C", "C1E"],
        ["D1"] = ["B"],
        ["D1E"] = ["D1", "BE"],
        ["D"] = ["D1"],
        ["DE"] = ["D", "D1E"],
    };

    /// <summary>Everything that the licences held give right to, themselves included. Each may come more than once.</summary>
    public static IEnumerable<string> Held(IEnumerable<LicenceId> licences)
    {
        var climb = new Stack<string>(licences.Select(licence => licence.Value));
        while (climb.TryPop(out var licence))
        {
            yield return licence;
            foreach (var below in Below.GetValueOrDefault(licence, []))
                climb.Push(below);
        }
    }
}
