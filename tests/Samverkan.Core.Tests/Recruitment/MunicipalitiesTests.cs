using System.Globalization;
using Samverkan.Recruitment;
using Samverkan.Testing;

namespace Samverkan.Tests.Recruitment;

public sealed class MunicipalitiesTests
{
    private const double EarthRadiusKm = 6371;

    [Theory]
    [InlineData("0180", "0184", 6)]
    [InlineData("0183", "0184", 3)]
    [InlineData("0180", "0380", 71)]
    [InlineData("1480", "1280", 251)]
    [InlineData("0980", "0180", 204)]
    [InlineData("0180", "1480", 391)]
    [InlineData("1280", "2584", 1456)]
    public void DistanceKm_AKnownPair_IsTheGreatCircleEitherWay(string from, string to, int km)
    {
        Assert.Equal(km, Municipalities.DistanceKm(new(from), new(to)));
        Assert.Equal(km, Municipalities.DistanceKm(new(to), new(from)));
    }

    [Fact]
    public void DistanceKm_TheSameCode_IsNoneInTheTableOrNot()
    {
        Assert.Equal(0, Municipalities.DistanceKm(new("0180"), new("0180")));
        Assert.Equal(0, Municipalities.DistanceKm(new("9999"), new("9999")));
    }

    [Theory]
    [InlineData("0180", "9999")]
    [InlineData("0000", "0180")]
    [InlineData("0113", "2585")]
    public void DistanceKm_ACodeOutsideTheTable_IsNotKnown(string from, string to)
    {
        Assert.Null(Municipalities.DistanceKm(new(from), new(to)));
        Assert.Null(Municipalities.DistanceKm(new(to), new(from)));
    }

    [Fact]
    public void DistanceKm_ADefaultCode_IsNotKnown() => Assert.Null(Municipalities.DistanceKm(default, new("0180")));

    [Fact]
    public void Contains_CodesOfTheTable_OnlyThose()
    {
        Assert.Equal(290, Municipalities.Count);
        Assert.Equal(290, Enumerable.Range(0, 10_000).Count(code => Municipalities.Contains(new(code.ToString("D4", CultureInfo.InvariantCulture)))));
        Assert.True(Municipalities.Contains(new("0114")));
        Assert.True(Municipalities.Contains(new("2584")));
        Assert.False(Municipalities.Contains(new("0113")));
        Assert.False(Municipalities.Contains(new("2585")));
    }

    [Theory]
    [InlineData("0114", "Upplands Väsby")]
    [InlineData("1480", "Göteborg")]
    [InlineData("2584", "Kiruna")]
    [InlineData("9999", null)]
    public void NameOf_ACode_IsItsNameOrNone(string code, string? name) => Assert.Equal(name, Municipalities.NameOf(new(code)));

    [Fact]
    public void NameOf_ADefaultCode_IsNone() => Assert.Null(Municipalities.NameOf(default));

    [SharedDataFact]
    public void NameOf_EveryCode_IsTheNameThatStatisticsSwedenGives()
    {
        var rows = File.ReadLines(SharedData.PathOf("geography", "scb_municipality_county.csv")).Skip(1).Select(line => line.Split(',')).ToList();
        Assert.Equal(290, rows.Count);
        Assert.All(rows, row => Assert.Equal(row[2], Municipalities.NameOf(new(row[0]))));
    }

    [SharedDataFact]
    public void DistanceKm_EveryPair_IsWithinAKilometreOfTheHaversine()
    {
        var centres = Centres();
        Assert.Equal(Municipalities.Count, centres.Count);
        var pairs = 0;
        foreach (var from in centres)
            foreach (var to in centres)
            {
                var expected = Haversine(from, to);
                var actual = Municipalities.DistanceKm(from.Code, to.Code)!.Value;
                Assert.True(Math.Abs(actual - expected) < 1, $"{from.Code} {to.Code}: {actual}, by the formula {expected}");
                pairs++;
            }

        Assert.Equal(290 * 290, pairs);
    }

    private static List<(MunicipalityCode Code, double Lat, double Lon)> Centres() =>
        [.. File.ReadLines(SharedData.PathOf("geography", "municipalities_centroid_la2018_fa.csv")).Skip(1)
            .Select(line => line.Split(','))
            .Select(row => (new MunicipalityCode(row[0]), Radians(row[4]), Radians(row[5])))];

    private static double Radians(string degrees) => double.Parse(degrees, CultureInfo.InvariantCulture) * Math.PI / 180;

    private static double Haversine((MunicipalityCode Code, double Lat, double Lon) a, (MunicipalityCode Code, double Lat, double Lon) b)
    {
        var lat = Math.Sin((b.Lat - a.Lat) / 2);
        var lon = Math.Sin((b.Lon - a.Lon) / 2);
        return 2 * EarthRadiusKm * Math.Asin(Math.Sqrt((lat * lat) + (Math.Cos(a.Lat) * Math.Cos(b.Lat) * lon * lon)));
    }
}
