using Samverkan.Recruitment;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.GroupScenes;
using R = Samverkan.Testing.Collaborations.RecruitmentCast;

namespace Samverkan.Testing.Collaborations;

/// <summary>Collaborations where people are recruited, to begin from. Leader, working group and target group are those of <see cref="AgilityScenes.Mandated"/>.</summary>
public static class RecruitmentScenes
{
    /// <summary>A year that is over, and its halves.</summary>
    public static readonly DateOnly First = new(2026, 1, 1), Mid = new(2026, 6, 30), Last = new(2026, 12, 31);

    /// <summary>
    /// p1 keeps up partnership p1 with employer e1, for m1; e1 has been asked, and offers w1; p2 sees to adaptation a1 of the process for m1; knowledge k1;
    /// barrier h1 of m1, for which p2 answers by the twentieth day.
    /// </summary>
    public static Collaboration Recruiting { get; } = AgilityScenes.Mandated
        .And(new EmployerPartnershipMade(R.P1, R.E1, P1, "fem platser i lagret", Today, null, [M1], 5), "u1@p1")
        .And(new EmployerAsked(R.E1, "kan tiderna ändras?", Today), "u3@wg:w1")
        .And(new WorkAdaptationOffered(R.W1, R.E1, "andra tider", [M1]), "u3@wg:w1")
        .And(new ProcessAdapted(R.A1, M1, P2, "arbetsprov i stället för brev", R.E1), "u2@p2")
        .And(new LabourMarketKnown(R.K1, "lagren söker folk", "länets prognos", Today), "u1@p1")
        .And(new GroupBarrierSeen(R.H1, M1, BarrierKind.Transport, "ingen buss till hamnen före sex"), "u4@group:m1")
        .And(new GroupBarrierTaken(R.H1, P2, Today.AddDays(20)), "u2@p2");

    /// <summary>The same, where m1 has been counted for the first half of a year.</summary>
    public static Collaboration Counted { get; } = Recruiting
        .And(new RecruitmentCounted(M1, First, Mid, 40, 20, 12, 8, 7), "u1@p1")
        .And(new FollowUpsCounted(M1, First, Mid, 7, 7, 12, 12), "u1@p1");
}
