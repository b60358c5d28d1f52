using System.Text.Json;

namespace Samverkan.Matching;

/// <summary>What differs in two policies, found in how they are written, so that no value of the file can be forgotten here.</summary>
internal static class PolicyDifferences
{
    public static IReadOnlyList<PolicyDifference> Between(MatchPolicy a, MatchPolicy b) =>
        [.. Values(a).Zip(Values(b), (one, other) => new PolicyDifference(one.Field, one.Value, other.Value)).Where(both => both.A != both.B)];

    private static List<(string Field, int Value)> Values(MatchPolicy policy)
    {
        using var file = new MemoryStream();
        PolicyFile.Write(file, policy);
        using var json = JsonDocument.Parse(file.ToArray());
        return [.. Of(json.RootElement, string.Empty)];
    }

    private static IEnumerable<(string Field, int Value)> Of(JsonElement json, string within) => json.EnumerateObject().SelectMany(field =>
        field.Value.ValueKind == JsonValueKind.Object ? Of(field.Value, field.Name + ".") : [(within + field.Name, field.Value.GetInt32())]);
}
