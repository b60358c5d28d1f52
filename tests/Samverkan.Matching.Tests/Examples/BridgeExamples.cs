using Samverkan.Matching.Tests.Engines;
using Samverkan.Recruitment;
using Samverkan.Testing.Recruitment;

namespace Samverkan.Matching.Tests.Examples;

/// <summary>Section 2 of <c>docs/matching.md</c>: who bridges what, and who is excluded.</summary>
public abstract class BridgeExamples<TEngine>
    where TEngine : IEngine
{
    [Theory]
    [InlineData("truck")]
    [InlineData("skill:truck")]
    [InlineData("skills")]
    public void Explain_UnmetMustThatTheEmployerAdapts_IsEligible(string adaptable)
    {
        var pair = Lacking("truck", o => o.Adaptable = Case.Names(adaptable)).Explained<TEngine>();
        Assert.Null(pair.Exclusion);
        Assert.Equal(["employer:skill:truck"], pair.Bridges.Select(bridge => bridge.ToString()));
    }

    [Theory]
    [InlineData("svets")]
    [InlineData("licence:truck")]
    [InlineData("licences")]
    [InlineData("Truck")]
    public void Explain_UnmetMustThatOtherNamesMiss_IsExcluded(string adaptable)
    {
        var pair = Lacking("truck", o => o.Adaptable = Case.Names(adaptable)).Offered("p1", adaptable).Explained<TEngine>();
        Assert.Equal(["skill:truck"], pair.Exclusion!.Reasons.Select(item => item.ToString()));
        Assert.Empty(pair.Bridges);
    }

    [Fact]
    public void Explain_SeveralWhoCanBridge_ListsTheEmployerThenPartnersById()
    {
        var pair = Lacking("truck", o => o.Adaptable = Case.Names("truck"))
            .Offered("p2", "skills").Offered("p10", "svets", "truck").Offered("P3", "skill:truck").Offered("p2", "truck")
            .Explained<TEngine>();
        Assert.Equal(
            ["employer:skill:truck", "partner:P3:skill:truck", "partner:p10:skill:truck", "partner:p2:skill:truck"],
            pair.Bridges.Select(bridge => bridge.ToString()));
    }

    [Fact]
    public void Explain_UnmetMerit_ExcludesNoOneAndShowsItsBridges()
    {
        var pair = Case.Of(s => s.Lacks = Case.Names("truck"), o => o.Merit = Case.Skills("truck")).Offered("p1", "truck").Explained<TEngine>();
        Assert.Null(pair.Exclusion);
        Assert.Equal(["partner:p1:skill:truck"], pair.Bridges.Select(bridge => bridge.ToString()));
    }

    [Fact]
    public void Explain_MetOrUnknownItems_HaveNoBridges()
    {
        var pair = Case.Of(s => s.Skills = [new("truck")], o => (o.Must, o.Adaptable) = (Case.Skills("truck", "svets"), Case.Names("skills", "place"))).Explained<TEngine>();
        Assert.Empty(pair.Bridges);
    }

    [Fact]
    public void Explain_PlaceHoursAndStartUnmet_ExcludeUnlessBridged()
    {
        var excluded = Unsuitable().Explained<TEngine>();
        Assert.Equal(["place", "hours", "start"], excluded.Exclusion!.Reasons.Select(item => item.ToString()));
        var bridged = Unsuitable().Offered("p1", "place", "start").Offered("p2", "hours").Explained<TEngine>();
        Assert.Null(bridged.Exclusion);
        Assert.Equal(["partner:p1:place", "partner:p2:hours", "partner:p1:start"], bridged.Bridges.Select(bridge => bridge.ToString()));
    }

    [Fact]
    public void Explain_OneOfTwoUnmetMustsBridged_ExcludesForTheOther()
    {
        var pair = Case.Of(s => s.Lacks = Case.Names("truck", "B"), o => o.Must = new() { Skills = [new("truck")], Licences = [new("B")] })
            .Offered("p1", "truck").Explained<TEngine>();
        Assert.Equal(["licence:B"], pair.Exclusion!.Reasons.Select(item => item.ToString()));
        Assert.Equal(["partner:p1:skill:truck"], pair.Bridges.Select(bridge => bridge.ToString()));
    }

    [Fact]
    public void Explain_ABridgeOfALanguage_BridgesItAtEveryLevel()
    {
        var pair = Case.Of(s => s.Languages[new("sv")] = LanguageLevel.A1, o => (o.Must, o.Adaptable) = (Case.Language("sv", LanguageLevel.B1), Case.Names("language:sv")))
            .Explained<TEngine>();
        Assert.Equal(["employer:language:sv:B1"], pair.Bridges.Select(bridge => bridge.ToString()));
    }

    private static Case Lacking(string skill, Action<OpeningDraft> opening) => Case.Of(
        s => s.Lacks = Case.Names(skill),
        o =>
        {
            o.Must = Case.Skills(skill);
            opening(o);
        });

    private static Case Unsuitable() => Case.Of(
        s => (s.Municipality, s.ReachKm, s.WorkingTime, s.From) = (new("0180"), 5, new(0, 50), new(2027, 2, 2)),
        o => (o.Municipality, o.WorkingTime, o.Start) = (new("0184"), new(75, 100), new(2027, 2, 1)));
}

public sealed class ReferenceBridgeExamples : BridgeExamples<ReferenceEngine>;

public sealed class MarketBridgeExamples : BridgeExamples<MarketEngine>;
