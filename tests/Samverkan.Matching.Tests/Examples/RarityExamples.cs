using System.Numerics;
using Samverkan.Recruitment;
using Samverkan.Testing;
using Samverkan.Testing.Matching;

namespace Samverkan.Matching.Tests.Examples;

/// <summary>Section 5 of <c>docs/matching.md</c>: rarity, against a table worked with exact fractions elsewhere.</summary>
public sealed class RarityExamples
{
    private static readonly SkillId Skill = new("truckkort");

    [Theory]
    [InlineData(0, 0, 16)]
    [InlineData(1, 1, 16)]
    [InlineData(1, 0, 32)]
    [InlineData(3, 1, 32)]
    [InlineData(3, 0, 48)]
    [InlineData(7, 0, 64)]
    [InlineData(9, 0, 69)]
    [InlineData(9, 4, 32)]
    [InlineData(9, 9, 16)]
    [InlineData(99, 9, 69)]
    [InlineData(99, 0, 122)]
    [InlineData(1000, 1, 159)]
    [InlineData(1000, 999, 16)]
    [InlineData(1023, 0, 176)]
    [InlineData(1023, 511, 32)]
    [InlineData(697030, 0, 326)]
    [InlineData(697030, 5, 285)]
    [InlineData(2147483647, 0, 512)]
    [InlineData(2147483647, 2147483647, 16)]
    [InlineData(2147483647, 2147483646, 16)]
    public void Of_ACount_IsExact(int openings, int asking, int expected) =>
        Assert.Equal(expected, new RarityTable(openings, [new(Skill, asking)]).Of(Skill));

    [Fact]
    public void Of_EveryCountUpToThreeHundred_IsTheGreatestThatTheDefinitionAllows()
    {
        for (var openings = 0; openings <= 300; openings += 7)
            for (var asking = 0; asking <= openings; asking++)
            {
                var k = new RarityTable(openings, [new(Skill, asking)]).Of(Skill) - 16;
                Assert.True(Allows(k, openings + 1, asking + 1) && !Allows(k + 1, openings + 1, asking + 1), $"{openings} {asking}");
            }
    }

    [Fact]
    public void Of_ASkillThatIsNotInTheTable_IsThatOfOneAskedForByNone() =>
        Assert.Equal(48, new RarityTable(3, []).Of(Skill));

    [Fact]
    public void From_Openings_CountsEachOpeningOnce()
    {
        Opening[] openings =
        [
            new(new OpeningId("o1")) { Must = Case.Skills("truckkort", "truckkort"), Merit = Case.Skills("truckkort", "svets") },
            new(new OpeningId("o2")) { Merit = Case.Skills("truckkort") },
            new(new OpeningId("o3")),
        ];
        var table = RarityTable.From(openings);
        Assert.Equal((3, 2, 1), (table.Total, table.AskedBy[Skill], table.AskedBy[new SkillId("svets")]));
        Assert.Equal(2, table.AskedBy.Count);
    }

    [SamverkanProperty]
    public bool TheFingerprintTellsTablesApartAndNothingElse(SmallMarket market)
    {
        var table = RarityTable.From(market.Openings);
        var again = RarityTable.From(market.Openings.Reverse());
        var other = new RarityTable(table.Total + 1, table.AskedBy);
        return table.Fingerprint == again.Fingerprint && table.Fingerprint != other.Fingerprint;
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(3, -1)]
    [InlineData(3, 4)]
    public void RarityTable_CountsOutOfRange_AreRefused(int openings, int asking) =>
        Assert.ThrowsAny<ArgumentException>(() => new RarityTable(openings, [new(Skill, asking)]));

    /// <summary>2ᵏ · b¹⁶ ≤ a¹⁶, multiplied out step by step.</summary>
    private static bool Allows(int k, int a, int b)
    {
        BigInteger left = 1, right = 1;
        for (var i = 0; i < 16; i++)
            (left, right) = (left * b, right * a);
        for (var i = 0; i < k; i++)
            left += left;
        return left <= right;
    }
}
