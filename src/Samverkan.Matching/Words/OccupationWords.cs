using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Words;

/// <summary>
/// What speaks for a pair beside the requirements: that the person seeks the occupation, or has worked in it. Of the person's own side, and so never
/// said to an employer.
/// </summary>
internal static class OccupationWords
{
    public static IEnumerable<(PairTopic Topic, PairLine Line)> Of(IReadOnlyList<Judgement> requirements, PairFacts facts, Nouns nouns)
    {
        if (facts.Seeker is not { } seeker || facts.Opening is not { } opening || facts.Vocabulary.OccupationOf(opening) is not { } work)
            yield break;
        var name = nouns.Occupation(work);
        if (seeker.Occupations.Count == 0)
            yield return (PairTopic.Ask, new(
                new($"Fråga personen: Vilka yrken söker du? Platsen gäller yrket {name}.", $"Ask the person: Which occupations do you seek? The job is in the occupation {name}."),
                AskedOf: Answerer.Seeker));
        else if (seeker.Occupations.Any(sought => IsOf(sought, work)))
            yield return (PairTopic.Fits, new(new($"Personen söker yrket {name}.", $"The person seeks the occupation {name}.")));
        var isAsked = requirements.Any(one => one.Item.Kind == RequirementKind.Experience && facts.Vocabulary.Canonical(new OccupationId(one.Item.Id!)) == work);
        if (!isAsked && facts.YearsIn(work.Value) is { } years)
        {
            var length = Spoken.Years(years);
            yield return (PairTopic.Fits, new(new(
                $"Personen har arbetat {length.Swedish} i yrket {name}, som platsen gäller.",
                $"The person has worked {length.English} in the occupation {name}, which the job is in.")));
        }

        // Who seeks a group seeks every occupation in it.
        bool IsOf(OccupationId sought, OccupationId asked) =>
            facts.Vocabulary.Canonical(sought) == asked || facts.Vocabulary.Canonical(sought) == facts.Vocabulary.GroupOf(opening);
    }
}
