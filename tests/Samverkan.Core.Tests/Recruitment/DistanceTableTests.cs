using Samverkan.Recruitment;

namespace Samverkan.Tests.Recruitment;

public sealed class DistanceTableTests
{
    private static readonly MunicipalityCode Home = new("0180");
    private static readonly MunicipalityCode Work = new("0184");
    private static readonly MunicipalityCode Far = new("2584");

    [Fact]
    public void Between_OneWayGiven_HoldsForBoth()
    {
        var table = new DistanceTable([new(Home, Work, 9)]);
        Assert.Equal((9, 9, 0), (table.Between(Home, Work), table.Between(Work, Home), table.Between(Far, Far)));
    }

    [Fact]
    public void Between_BothWaysGiven_EachItsOwn()
    {
        var table = new DistanceTable([new(Home, Work, 9), new(Work, Home, 12)]);
        Assert.Equal((9, 12), (table.Between(Home, Work), table.Between(Work, Home)));
    }

    [Fact]
    public void Between_NotGiven_IsNotKnownAndNeverTheBuiltIn() =>
        Assert.Null(new DistanceTable([new(Home, Work, 9)]).Between(Home, Far));

    [Fact]
    public void BuiltIn_IsTheDistanceBetweenCentres() =>
        Assert.Equal(Municipalities.DistanceKm(Home, Far), DistanceTable.BuiltIn.Between(Home, Far));

    [Fact]
    public void DistanceTable_WhatIsWrong_Throws()
    {
        Assert.Throws<ArgumentException>(() => new DistanceTable([new(Home, Work, 9), new(Home, Work, 9)]));
        Assert.Throws<ArgumentException>(() => new Distance(Home, Home, 1));
        Assert.Throws<ArgumentException>(() => new Distance(Home, default, 1));
        Assert.Throws<ArgumentException>(() => new Distance(Home, Work, -1));
    }

    [Fact]
    public void Fingerprint_EveryDistanceCountsAndTheirOrderDoesNot()
    {
        Distance[] some = [new(Home, Work, 9), new(Work, Far, 900)];
        Assert.Equal(new DistanceTable(some).Fingerprint, new DistanceTable(some.Reverse()).Fingerprint);
        string[] all = [DistanceTable.BuiltIn.Fingerprint, new DistanceTable([]).Fingerprint, new DistanceTable(some).Fingerprint, new DistanceTable(some[1..]).Fingerprint, new DistanceTable([some[0], new(Work, Far, 901)]).Fingerprint];
        Assert.Equal(all.Length, all.Distinct().Count());
    }
}
