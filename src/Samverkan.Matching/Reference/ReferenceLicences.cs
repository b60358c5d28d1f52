namespace Samverkan.Matching;

/// <summary>Section 1 of <c>docs/matching.md</c>: licences that include others.</summary>
internal static class ReferenceLicences
{
    /// <summary>Whether one licence includes another: itself, its parts, and what its parts include.</summary>
    public static bool Includes(string licence, string other)
    {
        if (licence == other)
            return true;
        foreach (var part in PartsOf(licence))
            if (Includes(part, other))
                return true;
        return false;
    }

    private static string[] PartsOf(string licence) => licence switch
    {
        "AM" => [],
        "A1" => ["AM"],
        "A2" => ["A1"],
        "A" => ["A2"],
        "B" => ["AM"],
        "BE" => ["B"],
        "C1" => ["B"],
        "C1E" => ["C1", "BE"],
        "C" => ["C1"],
        "CE" => ["C", "C1E"],
        "D1" => ["B"],
        "D1E" => ["D1", "BE"],
        "D" => ["D1"],
        "DE" => ["D", "D1E"],
        _ => [],
    };
}
