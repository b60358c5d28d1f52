using System.Globalization;
using Samverkan.Guidance;
using Samverkan.Kernel;
using Samverkan.Partners;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Guidance;

/// <summary>The questions themselves: which there are, that they can be understood in both languages, and that they lead somewhere.</summary>
public sealed class GuideBookTests
{
    public static TheoryData<string> Ids => [.. GuideBook.Questions.Select(question => question.Id.Value)];

    [Fact]
    public void Questions_OfEveryPoint_AreNumberedFromOneInOrder()
    {
        Assert.Equal(Enumerable.Range(1, 7), GuideBook.Points.Select(point => point.Number));
        foreach (var point in GuideBook.Points)
        {
            Assert.Equal(
                Enumerable.Range(1, point.Questions.Count).Select(number => string.Create(CultureInfo.InvariantCulture, $"{point.Number}.{number:00}")),
                point.Questions.Select(question => question.Id.Value));
            Assert.All(point.Questions, question => Assert.Equal(point.Number, question.Point));
            Assert.NotEqual(point.Title.Swedish, point.Title.English);
        }

        Assert.Equal(GuideBook.Points.SelectMany(point => point.Questions), GuideBook.Questions);
    }

    /// <summary>An id is checked by counts that stand elsewhere: the two must not drift apart.</summary>
    [Fact]
    public void QuestionId_OfEveryTextLikeOne_IsAnIdJustWhenTheGuideHasIt()
    {
        var known = GuideBook.Questions.Select(question => question.Id.Value).ToHashSet(StringComparer.Ordinal);
        var tried =
            from point in Enumerable.Range(0, 10)
            from number in Enumerable.Range(0, 100)
            select string.Create(CultureInfo.InvariantCulture, $"{point}.{number:00}");

        Assert.All(tried, id => Assert.Equal(known.Contains(id), QuestionId.Problem(id) is null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1.4")]
    [InlineData("1.004")]
    [InlineData("1,04")]
    [InlineData(" 1.04")]
    [InlineData("1.04 ")]
    [InlineData("1.0a")]
    [InlineData("1.0٤")]
    [InlineData("١.04")]
    [InlineData("11.04")]
    public void QuestionId_OfAnythingElse_IsRefused(string? text)
    {
        Assert.NotNull(QuestionId.Problem(text));
        Assert.ThrowsAny<ArgumentException>(() => new QuestionId(text!));
    }

    [Fact]
    public void Questions_OfTheModel_AreMoreThanFiftyOfEveryKind()
    {
        Assert.InRange(GuideBook.Questions.Count(question => question is { IsOurs: false, Kind: QuestionKind.Question }), 51, 99);
        Assert.Equal(Enum.GetValues<QuestionKind>(), GuideBook.Questions.Where(question => !question.IsOurs).Select(question => question.Kind).Distinct().Order());
        Assert.All(GuideBook.Points, point => Assert.Contains(point.Questions, question => !question.IsOurs));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Text_OfEveryQuestion_IsAWholeSentenceOfItsOwnInEachLanguage(string id)
    {
        var question = GuideBook.Find(new(id));
        Assert.NotEqual(question.Text.Swedish, question.Text.English);
        foreach (var text in new[] { question.Text.Swedish, question.Text.English })
        {
            Assert.InRange(text.Length, 15, 160);
            Assert.True(char.IsUpper(text[0]), text);
            Assert.True(text[^1] is '.' or '?', text);
            Assert.True(question.Kind != QuestionKind.Question || text.Contains('?', StringComparison.Ordinal), text);
            Assert.Single(GuideBook.Questions, other => other.Text.Swedish == text || other.Text.English == text);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Facts_OfEveryQuestion_AreFactsThatSomeoneCanState(string id)
    {
        var facts = GuideBook.Find(new(id)).Facts;

        Assert.Equal(facts.Distinct(), facts);
        Assert.All(facts, type => Assert.NotNull(FactBook.Find(type)?.Actor));
        Assert.All(facts, type => Assert.Equal(type, FactBook.Find(type)!.Type));
    }

    /// <summary>What is asked before the start is asked once, and answered by the fact that a partner answers with.</summary>
    [Fact]
    public void Answered_OfWhatIsAskedBeforeTheStart_IsAPartnersOwnAnswer()
    {
        var asked = GuideBook.Questions.Select(question => question.Answered(By("u1@p1"), "ett svar")).OfType<StartQuestionAnswered>().ToArray();

        Assert.Equal(Enum.GetValues<StartQuestion>(), asked.Select(answered => answered.Question).Order());
        Assert.All(asked, answered => Assert.Equal(("p1", "ett svar"), (answered.Partner.Value, answered.Answer)));
        Assert.All(GuideBook.Questions, question => Assert.Equal(new QuestionAnswered(question.Id, "ett svar"), question.Answered(By("u1@leader"), "ett svar")));
        Assert.Throws<ArgumentNullException>(() => GuideBook.Questions[0].Answered(null!, "ett svar"));
        Assert.Throws<ArgumentNullException>(() => GuideBook.Questions[0].Answered(By("u1@p1"), null!));
    }

    [Fact]
    public void Find_OfNoId_Throws() => Assert.Throws<ArgumentException>(() => GuideBook.Find(default));
}
