using Samverkan.Recruitment;

namespace Samverkan.Tests.Oracle;

/// <summary>What has come of recruitment: the same questions to the story and to the library.</summary>
internal static class RecruitmentPicture
{
    public static void Told(Story story, Picture picture)
    {
        var room = story.Recruitment;
        picture.SetAll("partnerships", story.All<EmployerPartnershipMade>().Select(one => one.Fact.Partnership).Where(room.Stands));
        picture.SetAll("used", story.All<EmployerPartnershipEnded>().Select(one => $"{one.Fact.Partnership} {one.Fact.Used}"));
        picture.SetAll("work adapted", story.All<WorkAdaptationOffered>().Select(one => one.Fact.Adaptation).Where(room.IsOffered));
        picture.SetAll("process adapted", story.All<ProcessAdapted>().Select(one => one.Fact.Adaptation).Where(room.Stands));
        picture.SetAll("barriers", story.All<GroupBarrierSeen>().Select(one => one.Fact.Barrier).Where(room.IsInTheWay).Select(barrier => $"{barrier} {room.AnswersFor(barrier)}"));
        picture.SetAll("stages", story.All<RecruitmentCounted>().Select(one => $"{one.Fact.Group} {one.Fact.From:O} {one.Fact.Until:O}").Distinct());
        picture.SetAll("presented", story.All<RecruitmentCounted>().GroupBy(one => (one.Fact.Group, one.Fact.From, one.Fact.Until)).Select(same => same.Last().Fact.Presented));
        picture.SetAll("placements", story.All<FollowUpsCounted>().GroupBy(one => (one.Fact.Group, one.Fact.From, one.Fact.Until)).Select(same => same.Last().Fact.Placements));
    }

    public static void Seen(RecruitmentRoom room, Picture picture)
    {
        picture.SetAll("partnerships", room.Standing.Select(partnership => partnership.Id));
        picture.SetAll("used", room.Partnerships.Values.Where(partnership => partnership.Used is not null).Select(partnership => $"{partnership.Id} {partnership.Used}"));
        picture.SetAll("work adapted", room.WorkAdaptations.Values.Where(adaptation => !adaptation.IsEnded).Select(adaptation => adaptation.Id));
        picture.SetAll("process adapted", room.ProcessAdaptations.Values.Where(adaptation => !adaptation.IsEnded).Select(adaptation => adaptation.Id));
        picture.SetAll("barriers", room.Barriers.Values.Where(barrier => !barrier.IsRemoved).Select(barrier => $"{barrier.Id} {barrier.Partner}"));
        picture.SetAll("stages", room.Stages.Select(count => $"{count.Group} {count.From:O} {count.Until:O}"));
        picture.SetAll("presented", room.Stages.Select(count => count.Presented));
        picture.SetAll("placements", room.FollowUps.Select(count => count.Placements));
    }
}
