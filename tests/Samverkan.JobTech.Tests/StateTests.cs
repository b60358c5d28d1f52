using FsCheck.Xunit;

namespace Samverkan.JobTech.Tests;

public class StateTests
{
    [Fact]
    public void Read_RemovalAfterAd_WithdrawsIt()
    {
        var import = Ads.Read("""[{"id":"1"},{"id":"2"},{"id":1,"removed":true,"removed_date":"2027-01-01T00:00:00"}]""");
        Assert.Equal(["2"], import.Openings.Select(o => o.Id.Value));
        Assert.Equal(["1"], import.Withdrawn.Select(o => o.Value));
        Assert.Equal((2, 1, 0), (import.AdsRead, import.RemovalsRead, import.RemovalsUnseen));
    }

    [Fact]
    public void Read_FullAdThatIsRemoved_IsARemoval()
    {
        var removed = Samples.FullAd.Replace("\"removed\": false", "\"removed\": true", StringComparison.Ordinal);
        var import = Ads.Read($"[{Samples.FullAd},{removed}]");
        Assert.Empty(import.Openings);
        Assert.Equal("1001", Assert.Single(import.Withdrawn).Value);
    }

    [Fact]
    public void Read_RemovalOfAnAdNotSeen_IsWithdrawnAndCounted()
    {
        var import = Ads.Read("""[{"id":5,"removed":true},{"id":5,"removed":true}]""");
        Assert.Equal("5", Assert.Single(import.Withdrawn).Value);
        Assert.Equal((2, 1), (import.RemovalsRead, import.RemovalsUnseen));
    }

    [Fact]
    public void Read_AdAfterItsRemoval_IsPublishedAgain()
    {
        var import = Ads.Read("""[{"id":"1"},{"id":1,"removed":true},{"id":"1","number_of_vacancies":3}]""");
        Assert.Equal(3, Assert.Single(import.Openings).Positions);
        Assert.Empty(import.Withdrawn);
        Assert.Equal(0, import.AdsReplaced);
    }

    [Fact]
    public void Read_LaterVersion_TakesThePlaceOfTheEarlierWhole()
    {
        var import = Ads.Read("""[{"id":"1","number_of_vacancies":0,"access":"2027-01-01"},{"id":"1","number_of_vacancies":3}]""");
        Assert.Equal(3, Assert.Single(import.Openings).Positions);
        Assert.Null(import.Openings[0].Start);
        Assert.Empty(import.Problems);
        Assert.Equal((2, 1), (import.AdsRead, import.AdsReplaced));
    }

    [Fact]
    public void Read_EarlierTimestampAfterALater_IsLeftAside()
    {
        var import = Ads.Read("""[{"id":"1","timestamp":20,"number_of_vacancies":2},{"id":"1","timestamp":10,"number_of_vacancies":1},{"id":"1","removed":true,"timestamp":5}]""");
        Assert.Equal(2, Assert.Single(import.Openings).Positions);
        Assert.Equal(2, import.RecordsOutdated);
    }

    [Fact]
    public void Read_SameAdInSearchAnswersOnSeveralLines_LastHolds()
    {
        var import = Ads.Read("""
            {"hits":[{"id":"1","number_of_vacancies":1},{"id":"2"}]}
            {"hits":[{"id":"1","number_of_vacancies":4}]}
            """);
        Assert.Equal([4, 1], import.Openings.Select(o => o.Positions));
    }

    /// <summary>Each record is an id, whether it is a removal, and a timestamp or none; told apart by its number of positions.</summary>
    [Property(MaxTest = 300)]
    public void TheLastRecordOfAnAdHoldsUnlessAnEarlierOneHasALaterTimestamp((byte Id, bool Removed, byte Time)[] records)
    {
        var json = records.Select((r, i) => $$"""{"id":{{r.Id % 3}},"removed":{{(r.Removed ? "true" : "false")}},"number_of_vacancies":{{i + 1}}{{(r.Time % 4 == 0 ? "" : $",\"timestamp\":{r.Time % 4}")}}}""");
        var import = Ads.Read($"[{string.Join(",\n", json)}]");

        for (var id = 0; id < 3; id++)
        {
            var holds = -1;
            for (var i = 0; i < records.Length; i++)
            {
                if (records[i].Id % 3 != id)
                    continue;
                var bothTimed = holds >= 0 && records[holds].Time % 4 > 0 && records[i].Time % 4 > 0;
                if (!bothTimed || records[i].Time % 4 >= records[holds].Time % 4)
                    holds = i;
            }

            var opening = import.Openings.SingleOrDefault(o => o.Id.Value == $"{id}");
            Assert.Equal(holds >= 0 && !records[holds].Removed ? holds + 1 : null, opening?.Positions);
            Assert.Equal(holds >= 0 && records[holds].Removed, import.Withdrawn.Any(w => w.Value == $"{id}"));
        }

        Assert.Equal(records.Length, import.AdsRead + import.RemovalsRead);
    }
}
