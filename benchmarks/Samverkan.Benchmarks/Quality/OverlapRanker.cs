using System.Globalization;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks.Quality;

/// <summary>How many of the seeker's skills are typical of the opening's occupation; equal ones in an order that favours none.</summary>
internal sealed class OverlapRanker(QualityMarket input) : IRanker
{
    private readonly Dictionary<OccupationId, HashSet<SkillId>> typical =
        input.Openings.Select(opening => opening.Occupation!.Value).Distinct().ToDictionary(occupation => occupation, occupation => input.Lists(occupation).ToHashSet());

    public string Name => "plain overlap";

    public IEnumerable<int> Rank(Seeker seeker, int top)
    {
        var dice = new Dice(ulong.Parse(seeker.Id.Value[1..], CultureInfo.InvariantCulture));
        return Enumerable.Range(0, input.Openings.Count)
            .Select(number => (number, Score: seeker.Skills.Count(typical[input.Openings[number].Occupation!.Value].Contains), Lot: dice.Unit()))
            .Where(one => one.Score > 0)
            .OrderByDescending(one => one.Score)
            .ThenBy(one => one.Lot)
            .Take(top)
            .Select(one => one.number);
    }
}
