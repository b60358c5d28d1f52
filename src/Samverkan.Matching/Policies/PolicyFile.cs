using System.Text.Json;
using Ardalis.GuardClauses;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Matching;

/// <summary>Reads and writes <c>policy.json</c>; see <c>docs/formats.md</c>. Thread-safe.</summary>
public static class PolicyFile
{
    /// <summary>Reads a policy. What the file leaves out has its default.</summary>
    /// <param name="utf8">The file, in UTF-8, with or without a byte order mark; at most 1 MB.</param>
    /// <param name="file">The file's name as the user gave it, for messages; null when it has none.</param>
    /// <exception cref="InputException">The file is not such a policy: not JSON, an unknown version, a field that is unknown, stands twice, has the wrong type or is out of range, or weights that do not add up.</exception>
    public static MatchPolicy Read(Stream utf8, string? file)
    {
        Guard.Against.Null(utf8);
        var reader = new PolicyReader(file);
        return reader.Read(utf8);
    }

    /// <summary>Writes a policy with every value, so that it reads back equal whatever the defaults become.</summary>
    /// <param name="utf8">Where to write; neither flushed nor closed.</param>
    /// <param name="policy">The policy.</param>
    public static void Write(Stream utf8, MatchPolicy policy)
    {
        Guard.Against.Null(utf8);
        Guard.Against.Null(policy);
        JsonPage.Write(utf8, json =>
        {
            json.WriteNumber("v", PolicyReader.Version);
            json.WriteStartObject(PolicyReader.Weights);
            foreach (var part in PartNames.All)
                json.WriteNumber(PartNames.Of(part), policy.WeightOf(part));
            json.WriteEndObject();
            json.WriteNumber(PolicyReader.MustFactor, policy.MustFactor);
            json.WriteNumber(PolicyReader.UnknownPercent, policy.UnknownPercent);
            json.WriteNumber(PolicyReader.SameGroupPercent, policy.SameGroupPercent);
            json.WriteNumber(PolicyReader.ReachLossPercent, policy.ReachLossPercent);
            json.WriteNumber(PolicyReader.InferredPercent, policy.InferredPercent);
        });
    }
}
