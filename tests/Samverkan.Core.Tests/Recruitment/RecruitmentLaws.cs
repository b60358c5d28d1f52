using System.Reflection;
using Samverkan.Kernel;
using Samverkan.Recruitment;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;

namespace Samverkan.Tests.Recruitment;

/// <summary>What the ledger holds, and never holds, of recruitment.</summary>
public sealed class RecruitmentLaws
{
    [SamverkanProperty]
    public bool NoFigureIsSoSmallThatSomeoneCouldBeRecognised(History history) =>
        history.End.Recruitment.Stages.SelectMany(count => new[] { count.Proposed, count.Presented, count.Interviewed, count.Offered, count.Accepted, count.Lasting })
            .Concat(history.End.Recruitment.FollowUps.SelectMany(count => new[] { count.Placements, count.Planned, count.Held, count.Reviewed }))
            .All(people => people is null or 0 or >= 5);

    [SamverkanProperty]
    public bool NobodyIsCountedInTwoPeriods(History history) =>
        history.End.Recruitment.Stages.Select(count => (count.Group, count.From, count.Until)).GroupBy(count => count.Group).All(DoNotMeet)
        && history.End.Recruitment.FollowUps.Select(count => (count.Group, count.From, count.Until)).GroupBy(count => count.Group).All(DoNotMeet);

    [SamverkanProperty]
    public bool WhatStandsIsKeptUpByAPartnerThatIsThere(History history)
    {
        var (room, present) = (history.End.Recruitment, history.End.Partners.Present.Select(partner => partner.Id).ToHashSet());
        return room.Standing.All(partnership => present.Contains(partnership.Partner))
            && room.ProcessAdaptations.Values.All(adaptation => adaptation.IsEnded || present.Contains(adaptation.Partner))
            && room.Barriers.Values.All(barrier => barrier.IsRemoved || barrier.Partner is not { } partner || present.Contains(partner))
            && room.Barriers.Values.All(barrier => (barrier.Partner is null) == (barrier.Until is null));
    }

    /// <summary>No fact of any room has a place for a seeker, an opening or a person's barrier; those are the caseload's.</summary>
    [Fact]
    public void Facts_OfEveryRoom_HaveNoPlaceForASingleSeeker()
    {
        Type[] ofSeekers = [typeof(SeekerId), typeof(OpeningId), typeof(BarrierId), typeof(Seeker)];

        Assert.Empty(FactKinds.All.SelectMany(FactKinds.Data).Where(data => Parts(data.PropertyType).Intersect(ofSeekers).Any()).Select(data => data.Name));
    }

    /// <summary>The laws above are worth what the histories reach.</summary>
    [Fact]
    public void Histories_Together_CountAndKeepUpAndAnswer()
    {
        var rooms = Enumerable.Range(0, 400).Select(seed => HistoryGen.Of(seed, HistoryGen.Longest).End.Recruitment).ToArray();

        Assert.Contains(rooms, room => room.Stages.Count > 1);
        Assert.Contains(rooms, room => room.FollowUps.Count > 1);
        Assert.Contains(rooms, room => room.Partnerships.Values.Any(partnership => partnership is { IsEnded: true, Used: null }));
        Assert.Contains(rooms, room => room.Barriers.Values.Any(barrier => barrier.Answer is not null));
        Assert.Contains(rooms, room => room.Barriers.Values.Any(barrier => barrier.IsRemoved));
    }

    private static bool DoNotMeet(IEnumerable<(TargetGroupId Group, DateOnly From, DateOnly Until)> counts)
    {
        var ordered = counts.OrderBy(count => count.From).ToArray();
        return Enumerable.Range(1, Math.Max(0, ordered.Length - 1)).All(index => ordered[index - 1].Until < ordered[index].From);
    }

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts) : [type];
}
