using System.Text;
using System.Text.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Comparison;

/// <summary>A comparison worked by hand: under A skills weigh most, under B experience.</summary>
public sealed class PolicyComparisonTests
{
    private static readonly MatchPolicy A = Weighing(skills: 10_000, experience: 0);
    private static readonly MatchPolicy B = Weighing(skills: 0, experience: 10_000);

    private static readonly Seeker[] Seekers =
    [
        new(new("s1")) { Skills = [new("svets")], Lacks = [new("7652")] },
        new(new("s2")) { Lacks = [new("svets")], Experience = new Dictionary<OccupationId, int> { [new("7652")] = 1 } },
        new(new("s3")),
    ];

    private static readonly Opening[] Openings =
        [new(new("o1")) { Merit = new() { Skills = [new("svets")], Experience = new Dictionary<OccupationId, int?> { [new("7652")] = 1 } } }];

    private static readonly PolicyComparison Whole = Compared(3);

    [Fact]
    public void Of_TwoPolicies_SaysWhatDiffers() =>
        Assert.Equal([new PolicyDifference("weights.skills", 10_000, 0), new("weights.experience", 0, 10_000)], Whole.Differences);

    [Fact]
    public void Of_AWholeList_SaysWhoMovesAndByWhichParts()
    {
        var list = Assert.Single(Whole.Lists);
        Assert.Equal((null, "o1", 3, 1, 0, 0, 2, 4L), (list.Seeker, list.Opening?.Value, list.Eligible, list.Stood, list.Entered, list.Left, list.Moved, list.Steps));
        var first = list.Changes[0];
        Assert.Equal(("s2", 3, 1, 0, 10_000, false), (first.Seeker.Value, first.RankA, first.RankB, first.ScoreA, first.ScoreB, first.OthersMoved));
        Assert.Equal(new PartChange(MatchPart.Experience, 0, 10_000), first.Parts[1]);
        Assert.Equal(10_000, first.Parts[1].Difference);
        Assert.Equal((1, 1, 0L, 0L, 2L, 1L), (Whole.Counts.Lists, Whole.Counts.Changed, Whole.Counts.Entered, Whole.Counts.Left, Whole.Counts.Moved, Whole.Counts.Stood));
        Assert.Equal("4/3", Whole.Counts.Displacement.ToString());
        Assert.Equal([new TopOverlap(1, new(0, 1))], Whole.Counts.Overlaps);
    }

    [Fact]
    public void Of_ACutList_SaysWhoEntersAndWhoLeaves()
    {
        var list = Assert.Single(Compared(1).Lists);
        Assert.Equal([("s2", null, 1), ("s1", 1, (int?)null)], list.Changes.Select(change => (change.Seeker.Value, change.RankA, change.RankB)));
        Assert.Equal((0, 10_000), (list.Changes[0].ScoreA, list.Changes[0].ScoreB));
        Assert.Equal((1, 1, 0, 0L), (list.Entered, list.Left, list.Moved, list.Steps));
    }

    [Fact]
    public void Of_OthersMove_SaysThatItsOwnPointsAreTheSame()
    {
        // Half of what is asked for is met by s1, whatever an unknown counts as; all is unknown of s3.
        Opening asking = new(new("o1")) { Merit = new() { Skills = [new("a"), new("b")] } };
        Seeker[] two = [new(new("s1")) { Skills = [new("a")], Lacks = [new("b")] }, new(new("s3"))];
        var (less, more) = (Market.Compile(two, [asking], Counting(40)), Market.Compile(two, [asking], Counting(60)));
        var list = Assert.Single(PolicyComparison.Of(less, more, MatchSide.Opening, 9).Lists);
        Assert.Equal([("s3", (int?)2, (int?)1, false), ("s1", 1, 2, true)], list.Changes.Select(change => (change.Seeker.Value, change.RankA, change.RankB, change.OthersMoved)));
        Assert.Equal("Arbetssökande s1 flyttar från rad 1 till rad 2. Poängen är densamma; andra flyttar.", ComparisonWords.Of(list)[2].Swedish);

        static MatchPolicy Counting(int unknown) => new(
            new Dictionary<MatchPart, int> { [MatchPart.Skills] = 10_000, [MatchPart.Wish] = 10_000 }, unknownPercent: unknown, sameGroupPercent: 75, reachLossPercent: 0);
    }

    [Fact]
    public void MostChanged_OfNone_IsEmpty() => Assert.Empty(Whole.MostChanged(0));

    [Fact]
    public void Of_AnotherMarket_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => PolicyComparison.Of(Under(A, Seekers), Under(B, Seekers[..2]), MatchSide.Seeker, 1));
        Assert.Throws<ArgumentException>(() => PolicyComparison.Of(Under(A, Seekers), Under(B, Seekers).WithSeed(7), MatchSide.Seeker, 1));
        Assert.Throws<ArgumentException>(() => PolicyComparison.Of(Under(A, Seekers), Under(B, [.. Seekers[..2], new(new("s9"))]), MatchSide.Seeker, 1));
        Assert.ThrowsAny<ArgumentException>(() => PolicyComparison.Of(Under(A, Seekers), Under(B, Seekers), MatchSide.Seeker, 0));
    }

    [Fact]
    public void Words_OfTheComparison_AreThese()
    {
        Assert.Equal(
            [
                "Vikten för kompetenser: 10_000 i A, 0 i B.",
                "Vikten för erfarenhet: 0 i A, 10_000 i B.",
                "1 av 1 listor ändras.",
                "Rader som kommer in: 0. Går ut: 0. Flyttar: 2. Står kvar: 1.",
                "Överst på listorna är 0 av 1 desamma.",
                "Rader som finns på båda listorna flyttar 4 steg tillsammans, på 3 rader.",
            ],
            ComparisonWords.Summary(Whole).Select(line => line.In(Language.Swedish).Replace('\u00A0', '_')));
        Assert.Equal(
            ["Opening o1", "Seeker s2 enters at row 1. Points: experience +10,000.", "Seeker s1 leaves from row 1. Points: skills −10,000."],
            ComparisonWords.Of(Compared(1).Lists[0]).Select(line => line.In(Language.English)));
        Assert.Equal("The policies A and B are equal.", ComparisonWords.Summary(PolicyComparison.Of(Under(A, Seekers), Under(A, Seekers), MatchSide.Seeker, 1))[0].English);
    }

    [Fact]
    public void Write_AComparison_HasTheFieldsOfItsSchema()
    {
        using var file = new MemoryStream();
        ComparisonFile.Write(file, Compared(1));
        using var json = JsonDocument.Parse(file.ToArray());
        using var schema = JsonDocument.Parse(MatchSchemas.Get("comparison"));
        Assert.Equal(Required(schema.RootElement), Fields(json.RootElement));
        Assert.Equal(Required(schema.RootElement.GetProperty("properties").GetProperty("counts")), Fields(json.RootElement.GetProperty("counts")));
        var changes = json.RootElement.GetProperty("lists")[0].GetProperty("changes");
        Assert.Equal(["seeker", "to", "a", "b"], Fields(changes[0]));
        Assert.Equal(["seeker", "from", "a", "b"], Fields(changes[1]));
        Assert.Equal(["skills", "experience", "occupation", "languages", "licences"], Fields(changes[0].GetProperty("a").GetProperty("parts")));
        Assert.EndsWith("}\n", Encoding.UTF8.GetString(file.ToArray()));

        static IEnumerable<string> Required(JsonElement schema) => schema.GetProperty("required").EnumerateArray().Select(field => field.GetString()!);
        static IEnumerable<string> Fields(JsonElement json) => json.EnumerateObject().Select(field => field.Name);
    }

    [Fact]
    public void Default_OfARatio_IsNothingOfNothing() => Assert.Equal("0/0", default(Ratio).ToString());

    private static PolicyComparison Compared(int top) => PolicyComparison.Of(Under(A, Seekers), Under(B, Seekers), MatchSide.Opening, top);

    private static Market Under(MatchPolicy policy, Seeker[] seekers) => Market.Compile(seekers, Openings, policy);

    private static MatchPolicy Weighing(int skills, int experience) =>
        new(new Dictionary<MatchPart, int> { [MatchPart.Skills] = skills, [MatchPart.Experience] = experience, [MatchPart.Wish] = 10_000 });
}
