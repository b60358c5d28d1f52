using Samverkan.Matching.Tests.Engines;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Examples;

/// <summary>Sections 3, 4 and 7 of <c>docs/matching.md</c>, worked by hand: the sums stand beside each case.</summary>
public abstract class PointsExamples<TEngine>
    where TEngine : IEngine
{
    [Theory]
    [MemberData(nameof(PointsTable.Cases), MemberType = typeof(PointsTable))]
    public void Explain_ACaseWorkedByHand_GivesItsPoints(string named)
    {
        var (part, points, example) = PointsTable.Rows[named];
        Assert.Equal(points, example.Explained<TEngine>().Points(part));
    }

    [Fact]
    public void Explain_NothingKnownOfEither_GivesHalfOfEverythingButSupport()
    {
        var pair = Case.Of(_ => { }, _ => { }).Explained<TEngine>();
        Assert.Equal((5000, 5500, 10500), (pair.OpeningView, pair.SeekerView, pair.Mutual));
    }

    [Fact]
    public void Explain_EverythingMet_GivesEveryPoint()
    {
        var warehouse = new OccupationId("lager");
        var day = new DateOnly(2027, 1, 11);
        var pair = Case.Of(
            s => (s.Experience[warehouse], s.Occupations, s.WorkingTime, s.From) = (1, [warehouse], new(100, 100), day),
            o =>
            {
                o.Must = o.Merit = NothingAsked();
                (o.Occupation, o.Remote, o.WorkingTime, o.Start) = (warehouse, true, new(100, 100), day);
            }).Explained<TEngine>();
        Assert.Equal((10000, 10000, 20000), (pair.OpeningView, pair.SeekerView, pair.Mutual));
    }

    private static Requirements NothingAsked() => new()
    {
        Skills = [],
        Languages = new Dictionary<LanguageId, LanguageLevel?>(),
        Licences = [],
        Experience = new Dictionary<OccupationId, int?>(),
    };
}

public sealed class ReferencePointsExamples : PointsExamples<ReferenceEngine>;

public sealed class MarketPointsExamples : PointsExamples<MarketEngine>;
