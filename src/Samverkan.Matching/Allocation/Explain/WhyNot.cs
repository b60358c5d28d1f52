using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>
/// Why somebody is not placed, and what would place them. It says on what ground others went before, never who, and never of which group: of an opening that reserves
/// positions it says the same whoever holds them. Immutable.
/// </summary>
/// <param name="Seeker">Who is not placed.</param>
/// <param name="Openings">How many openings they could hold.</param>
/// <param name="ByRank">How many of those are filled with people whom the opening ranks higher.</param>
/// <param name="ByLottery">How many where the lottery decided among equals: the last place went to somebody ranked equally, or another allocation was as good as a whole.</param>
/// <param name="ByTerms">How many that reserve positions: rank or the employer's stated terms decided.</param>
/// <param name="ByTotal">How many where the aim of the allocation as a whole decided.</param>
/// <param name="Change">The first change in order that would place them; null when none of those tried would.</param>
public sealed record WhyNot(SeekerId Seeker, int Openings, int ByRank, int ByLottery, int ByTerms, int ByTotal, PlacingChange? Change)
{
    /// <summary>Whether changes were tried, so that no <see cref="Change"/> means that none of them would place the seeker.</summary>
    public bool ChangesWereTried { get; init; } = true;

    /// <summary>All of it in sentences.</summary>
    public IReadOnlyList<Wording> Words => [.. Sentences()];

    private IEnumerable<Wording> Sentences()
    {
        yield return Openings == 0
            ? new("Det finns ingen plats i underlaget som personen kan få som det ser ut nu.", "There is no opening in the input that the person could hold as things are.")
            : new($"Antal platser som personen skulle kunna få: {Openings}.", $"Openings that the person could hold: {Openings}.");
        if (ByRank > 0)
            yield return new($"Andra rangordnades högre: {ByRank}.", $"Others were ranked higher: {ByRank}.");
        if (ByLottery > 0)
            yield return new($"Lika goda, och lottning avgjorde: {ByLottery}.", $"Equally good, and a lottery decided: {ByLottery}.");
        if (ByTerms > 0)
            yield return new($"Rangordning eller arbetsgivarens angivna villkor avgjorde: {ByTerms}.", $"Rank or the employer's stated terms decided: {ByTerms}.");
        if (ByTotal > 0)
            yield return new($"Fördelningen som helhet avgjorde: {ByTotal}.", $"The allocation as a whole decided: {ByTotal}.");
        if (ChangesWereTried)
            yield return ChangeInWords();
    }

    private Wording ChangeInWords() => Change switch
    {
        null => new("Ingen av de ändringar som prövats skulle ge personen en plats.", "None of the changes tried would place the person."),
        { Possible: null, Displaces: false } => new(
            $"En plats till på {Change.Opening} skulle ge personen en plats, och ingen annan skulle bli utan.",
            $"One more position at {Change.Opening} would place the person, and no one else would be left without."),
        { Possible: null } => new(
            $"En plats till på {Change.Opening} skulle ge personen en plats, men någon annan skulle bli utan.",
            $"One more position at {Change.Opening} would place the person, but someone else would be left without."),
        { Displaces: false } => new(
            $"Om personen kunde ta {Change.Opening} skulle personen få en plats, och ingen annan skulle bli utan.",
            $"If the person could hold {Change.Opening}, the person would be placed, and no one else would be left without."),
        _ => new(
            $"Om personen kunde ta {Change.Opening} skulle personen få en plats, men någon annan skulle bli utan.",
            $"If the person could hold {Change.Opening}, the person would be placed, but someone else would be left without."),
    };
}
