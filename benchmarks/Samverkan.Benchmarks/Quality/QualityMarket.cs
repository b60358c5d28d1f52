using System.Globalization;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks.Quality;

/// <summary>Openings by occupation and place as the ads of a year, and seekers of whom only skills are known: some of what is typical of an occupation, and some that is not.</summary>
internal sealed class QualityMarket
{
    private readonly QualityInput input;
    private readonly Draw draw;
    private readonly Dice dice;
    private readonly SkillId[] all;

    public QualityMarket(QualityInput input, Draw draw, int openings, int seekers, ulong seed)
    {
        (this.input, this.draw) = (input, draw);
        dice = new Dice(seed);
        all = [.. input.Vocabulary.Occupations.SelectMany(occupation => Lists(occupation.Id)).Distinct().OrderBy(skill => skill.Value, StringComparer.Ordinal)];
        var ends = new List<int>();
        foreach (var (_, _, count) in input.Ads)
            ends.Add((ends.Count > 0 ? ends[^1] : 0) + count);
        Openings = [.. Enumerable.Range(0, openings).Select(number => OpeningOf(number, ends))];
        while (Seekers.Count < seekers)
            AddSeeker();
    }

    public IReadOnlyList<Opening> Openings { get; }

    /// <summary>Each with the occupation that the skills were drawn from.</summary>
    public List<(Seeker Seeker, OccupationId Right)> Seekers { get; } = [];

    public IEnumerable<SkillId> Lists(OccupationId occupation) =>
        input.Vocabulary.TypicalSkills(occupation).Concat(input.Vocabulary.GroupOf(occupation) is { } group ? input.Vocabulary.TypicalSkills(group) : []).Select(input.Vocabulary.Canonical).Distinct();

    /// <summary>A skill that is typical of some opening.</summary>
    private SkillId OfAnOpening()
    {
        var typical = Lists(Openings[dice.Roll(Openings.Count)].Occupation!.Value).ToList();
        return typical.Count == 0 ? all[0] : typical[dice.Roll(typical.Count)];
    }

    private Opening OpeningOf(int number, List<int> ends)
    {
        var drawn = ends.BinarySearch(dice.Roll(ends[^1]) + 1);
        var (group, municipality, _) = input.Ads[drawn < 0 ? ~drawn : drawn];
        var occupations = input.Vocabulary.OccupationsOf(group);
        return new(new("o" + number.ToString(CultureInfo.InvariantCulture)))
        {
            Occupation = occupations[dice.Roll(occupations.Count)],
            OccupationGroup = group,
            Municipality = municipality,
        };
    }

    private void AddSeeker()
    {
        var right = Openings[dice.Roll(Openings.Count)].Occupation!.Value;
        var typical = (draw.FromGroupToo ? Lists(right) : input.Vocabulary.TypicalSkills(right)).ToList();
        if (typical.Count < 3)
            return;
        var skills = typical.Where(_ => dice.Percent(draw.KeepPercent)).ToList();
        if (skills.Count == 0)
            skills.Add(typical[dice.Roll(typical.Count)]);
        for (var noise = ((skills.Count * draw.NoisePercent) + 50) / 100; noise > 0; noise--)
            skills.Add(draw.CommonNoise ? OfAnOpening() : all[dice.Roll(all.Length)]);
        Seekers.Add((new(new("s" + Seekers.Count.ToString(CultureInfo.InvariantCulture))) { Skills = [.. skills.Distinct()] }, right));
    }
}
