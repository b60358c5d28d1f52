using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Recruitment;

/// <summary>One number for all that a vocabulary knows, whatever the order it was given in.</summary>
internal static class VocabularyFingerprint
{
    public static string Of(Vocabulary vocabulary)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Line("samverkan vocabulary 1");
        foreach (var skill in vocabulary.Skills)
            Line("skill", skill.Id.Value, skill.Name, skill.IsCredential ? "credential" : string.Empty);
        foreach (var group in vocabulary.Groups)
            Line(["group", group.Id.Value, group.Name, group.Code?.Value ?? string.Empty, .. Sorted(group.TypicalSkills)]);
        foreach (var occupation in vocabulary.Occupations)
            Line(["occupation", occupation.Id.Value, occupation.Name, occupation.Group?.Value ?? string.Empty, .. Sorted(occupation.TypicalSkills)]);
        foreach (var standIn in vocabulary.StandIns.OrderBy(one => one.Held.Value, StringComparer.Ordinal).ThenBy(one => one.Asked.Value, StringComparer.Ordinal))
            Line("standIn", standIn.Held.Value, standIn.Asked.Value, standIn.Percent.ToString(CultureInfo.InvariantCulture));
        return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();

        void Line(params string[] fields) => hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\t', fields) + "\n"));
    }

    private static IEnumerable<string> Sorted(IEnumerable<SkillId> ids) => ids.Select(id => id.Value).Order(StringComparer.Ordinal);
}
