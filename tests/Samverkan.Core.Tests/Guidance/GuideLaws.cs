using System.Text;
using System.Text.Json.Nodes;
using Samverkan.Guidance;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Json;

namespace Samverkan.Tests.Guidance;

/// <summary>What holds for the guide in every history.</summary>
public sealed class GuideLaws
{
    private static readonly Schema Written = new(Schemas.Get("guide"));

    [SamverkanProperty(MaxTest = 20)]
    public bool ProgressNeverGoesBackwardsUnlessAPartnerLeaves(History history)
    {
        var guides = history.States.Select(state => (state.Ledger.Count, Guide.Of(state))).ToArray();
        return guides.Zip(guides.Skip(1)).All(step =>
        {
            var ((before, was), (after, now)) = step;
            var hasLeft = history.End.Ledger.Skip(before).Take(after - before).Any(entry => entry.Fact is PartnerLeft);
            return was.Items.Zip(now.Items).All(item =>
                item.Second.Facts >= item.First.Facts
                && (item.First.State != GuideState.Recorded || item.Second.State != GuideState.Open)
                && (hasLeft || item.Second.State >= item.First.State));
        });
    }

    [SamverkanProperty]
    public bool TheStateIsWhatTheAnswersAndTheFactsSay(History history) =>
        Guide.Of(history.End).Items.All(item => item.State == (item.Answers.Count > 0 ? GuideState.Answered : item.Facts > 0 ? GuideState.Recorded : GuideState.Open));

    [SamverkanProperty]
    public bool WhatIsAnsweredIsInTheGuideAfterwards(History history, byte which)
    {
        var question = GuideBook.Questions[which % GuideBook.Questions.Count];
        if (history.End.Partners.Present.FirstOrDefault() is not { } partner)
            return true;
        var by = Actor.For(partner.Representatives[0], partner.Id);
        var before = Guide.Of(history.End).Items.Single(item => item.Question == question);
        var answered = history.End.Record(question.Answered(by, "ett svar"), by, history.End.Ledger[^1].At);
        return answered.IsRefused
            || (Guide.Of(answered.Require()).Items.Single(item => item.Question == question) is { State: GuideState.Answered } item
                && item.Answers.Contains(new(partner.Id.Value, "ett svar"))
                && !before.Answers.Where(given => given.By != partner.Id.Value).Except(item.Answers).Any());
    }

    [SamverkanProperty]
    public bool TheSameFactsGiveTheSameBytesAndWhatTheSchemaSays(History history)
    {
        var again = Collaboration.Replay(history.End.Id, history.End.Ledger).Require();
        return Enum.GetValues<Language>().All(language =>
            Json(history.End, language) == Json(again, language)
            && Written.Accepts(JsonNode.Parse(Json(again, language)))
            && Answers(Json(again, language)).SequenceEqual(Guide.Of(again).Items.Select(item => item.Answers.Count)));
    }

    /// <summary>How many lines the answer of each question has.</summary>
    private static IEnumerable<int> Answers(string json) =>
        from point in JsonNode.Parse(json)!["points"]!.AsArray()
        from question in point!["questions"]!.AsArray()
        select ((string?)question!["answer"])?.Split('\n').Length ?? 0;

    private static string Json(Collaboration collaboration, Language language)
    {
        using var file = new MemoryStream();
        GuideFile.Write(file, Guide.Of(collaboration), language);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
