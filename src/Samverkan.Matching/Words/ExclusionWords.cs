using Samverkan.Kernel;

namespace Samverkan.Matching.Words;

/// <summary>Why a pair is excluded, and how that is reviewed, without the names of fields.</summary>
internal static class ExclusionWords
{
    private static readonly Wording[] ForSeeker =
    [
        new("Om en uppgift är fel: rätta den och låt matchningen göras om.", "If something is wrong: correct it and have the matching done again."),
        new(
            "Om uppgifterna är rätt: fråga arbetsgivaren om kravet kan anpassas, eller en part om den kan hjälpa till.",
            "If everything is right: ask the employer whether the requirement can be adapted, or a partner whether it can help."),
    ];

    private static readonly Wording[] ForEmployer =
    [
        new("Om kravet kan anpassas: säg det och låt matchningen göras om.", "If the requirement can be adapted: say so and have the matching done again."),
    ];

    private static readonly Wording Always = new(
        "Personen kan alltid begära att en namngiven handläggare prövar saken.",
        "The person can always ask that a named case worker reviews it.");

    public static IEnumerable<(PairTopic Topic, PairLine Line)> Of(Exclusion? exclusion, Nouns nouns, MatchSide reader)
    {
        if (exclusion is null)
            yield break;
        foreach (var item in exclusion.Reasons)
        {
            var name = nouns.Of(item);
            yield return (PairTopic.Excluded, new(
                Spoken.Sentence($"{name.Swedish}: det är ett krav som inte är uppfyllt.", $"{name.English}: it is required, and it is not met."),
                item));
        }

        foreach (var way in reader == MatchSide.Seeker ? ForSeeker : ForEmployer)
            yield return (PairTopic.Review, new(way));
        yield return (PairTopic.Review, new(Always));
    }
}
