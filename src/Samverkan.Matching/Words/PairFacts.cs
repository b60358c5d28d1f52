using Samverkan.Recruitment;

namespace Samverkan.Matching.Words;

/// <summary>What is known of the two beside their judged requirements. An employer's words are made with no seeker in it.</summary>
internal sealed record PairFacts(Seeker? Seeker, Opening? Opening, Vocabulary Vocabulary, DistanceTable Distances)
{
    public string? Workplace => Opening?.Municipality is { } code ? PlaceName(code) : null;

    public int? DistanceKm => Seeker?.Municipality is { } home && Opening?.Municipality is { } work ? Distances.Between(home, work) : null;

    /// <summary>The level that the person lists a language at, when one is known.</summary>
    public LanguageLevel? LevelOf(string language) => Seeker?.Languages.GetValueOrDefault(new(language));

    public bool Knows(string language) => Seeker?.Languages.ContainsKey(new(language)) == true;

    /// <summary>The longest that the person has worked in an occupation, or in one of a group; null when not at all, or when it is not to be said.</summary>
    public int? YearsIn(string occupation) =>
        Seeker?.Experience.Where(held => Vocabulary.IsOrIsIn(held.Key, new(occupation))).Select(held => (int?)held.Value).Max();

    private static string PlaceName(MunicipalityCode code) => Municipalities.NameOf(code) ?? code.Value;
}
