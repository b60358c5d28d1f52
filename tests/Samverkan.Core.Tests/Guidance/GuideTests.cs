using Samverkan.Guidance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Guidance;

/// <summary>What the guide says of a collaboration.</summary>
public sealed class GuideTests
{
    private static readonly QuestionId Needs = new("1.01");
    private static readonly QuestionId Balance = new("1.22");

    [Fact]
    public void Guide_OfNothing_IsOpenThroughout()
    {
        var guide = Guide.Of(Unformed);

        Assert.Equal(GuideBook.Questions, guide.Items.Select(item => item.Question));
        Assert.Equal(guide.Items, guide.Open);
        Assert.All(guide.Items, item => Assert.Equal((GuideState.Open, 0, 0), (item.State, item.Answers.Count, item.Facts)));
        Assert.Equal(GuideBook.Points[4].Questions, guide.Of(5).Select(item => item.Question));
        Assert.Empty(guide.Of(8));
    }

    [Fact]
    public void Item_WithFactsOfItsKinds_IsRecordedAndCountsThem()
    {
        var needing = Two.And(new NeedStated(N1, P1, "folk"), "u1@p1").And(new NeedStated(N2, P1, "en lokal"), "u1@p1");

        Assert.Equal((GuideState.Recorded, 2), (Item(needing, Needs).State, Item(needing, Needs).Facts));
        Assert.DoesNotContain(Guide.Of(needing).Open, item => item.Question.Id == Needs);
    }

    [Fact]
    public void Item_AnsweredInWords_IsAnsweredWhateverHasBeenRecorded()
    {
        var answered = Two.And(new QuestionAnswered(Needs, "folk till lagret"), "u1@p1");

        Assert.Equal((GuideState.Answered, 0), (Item(answered, Needs).State, Item(answered, Needs).Facts));
        Assert.Equal(GuideState.Answered, Item(answered.And(new NeedStated(N1, P1, "folk"), "u1@p1"), Needs).State);
        Assert.Equal([new("p1", "folk till lagret")], Item(answered, Needs).Answers);
    }

    [Fact]
    public void Answers_OfSeveral_StandBesideEachOtherUnderTheCapacityTheyWereGivenIn()
    {
        var answered = GroupScenes.Spoken
            .And(new QuestionAnswered(Balance, "gruppens"), "u4@group:m1")
            .And(new StartQuestionAnswered(StartQuestion.Balance, P1, "partens"), "u1@p1")
            .And(new StartQuestionAnswered(StartQuestion.Balance, P2, "den andras"), "u2@p2")
            .And(new StartQuestionAnswered(StartQuestion.Balance, P1, "partens nya"), "u1@p1");

        Assert.Equal([new("p1", "partens nya"), new("p2", "den andras"), new("group:m1", "gruppens")], Item(answered, Balance).Answers);
    }

    /// <summary>Neither way in which a partner answers outlives its leaving.</summary>
    [Fact]
    public void Answers_OfAPartnerThatLeft_GoWithIt()
    {
        var left = Two
            .And(new StartQuestionAnswered(StartQuestion.Balance, P2, "ett"), "u2@p2")
            .And(new QuestionAnswered(Needs, "två"), "u2@p2").And(new QuestionAnswered(Needs, "tre"), "u1@p1")
            .And(new PartnerLeft(P2), "u2@p2");

        Assert.Equal(GuideState.Open, Item(left, Balance).State);
        Assert.Equal([new("p1", "tre")], Item(left, Needs).Answers);
    }

    private static GuideItem Item(Collaboration collaboration, QuestionId id) => Guide.Of(collaboration).Items.Single(item => item.Question.Id == id);
}
