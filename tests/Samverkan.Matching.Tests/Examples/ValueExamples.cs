using Samverkan.Matching.Tests.Engines;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Examples;

/// <summary>Section 1 of <c>docs/matching.md</c>, cell by cell.</summary>
public abstract class ValueExamples<TEngine>
    where TEngine : IEngine
{
    [Theory]
    [MemberData(nameof(ValueTable.Cells), MemberType = typeof(ValueTable))]
    public void Explain_ACellOfTheTable_GivesItsValue(string cell)
    {
        var (item, value, seeker, opening) = ValueTable.Rows[cell];
        Assert.Equal(value, Case.Of(seeker, opening).Explained<TEngine>().Requirements.Single(one => one.Item.ToString() == item).Value);
    }

    [Fact]
    public void Explain_ItemInBothLists_IsOneMust()
    {
        var pair = Case.Of(_ => { }, o => (o.Must, o.Merit) = (Case.Skills("truck", "truck"), Case.Skills("truck", "svets"))).Explained<TEngine>();
        Assert.Equal(
            ["place must", "hours must", "start must", "skill:svets may", "skill:truck must"],
            pair.Requirements.Select(one => $"{one.Item} {(one.IsMust ? "must" : "may")}"));
    }

    [Fact]
    public void Explain_OneLanguageAtTwoLevels_IsTwoItemsInOrderOfLevel()
    {
        var pair = Case.Of(
            s => s.Languages[new("sv")] = LanguageLevel.A2,
            o => (o.Must, o.Merit) = (Case.Language("sv", LanguageLevel.B1), Case.Language("sv", LanguageLevel.A2))).Explained<TEngine>();
        Assert.Equal(["language:sv:A2 Met False", "language:sv:B1 Unmet True"], pair.Requirements.Skip(3).Select(one => $"{one.Item} {one.Value} {one.IsMust}"));
    }

    [Fact]
    public void Explain_ExperienceAskedTwice_IsOrderedByYearsNoneFirst()
    {
        var merit = Case.Of(_ => { }, o => (o.Must, o.Merit) = (Case.Experience("7652", 10), Case.Experience("7652", 2))).Explained<TEngine>();
        Assert.Equal(["experience:7652:2", "experience:7652:10"], merit.Requirements.Skip(3).Select(one => one.Item.ToString()));
        var any = Case.Of(_ => { }, o => (o.Must, o.Merit) = (Case.Experience("7652", 1), Case.Experience("7652", null))).Explained<TEngine>();
        Assert.Equal(["experience:7652", "experience:7652:1"], any.Requirements.Skip(3).Select(one => one.Item.ToString()));
    }
}

public sealed class ReferenceValueExamples : ValueExamples<ReferenceEngine>;

public sealed class MarketValueExamples : ValueExamples<MarketEngine>;
