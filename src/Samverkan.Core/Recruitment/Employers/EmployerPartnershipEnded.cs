using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>A partnership with an employer has ended, and whether anyone got work by it. How many stands only among the counts of the target groups.</summary>
/// <param name="Partnership">The partnership.</param>
/// <param name="Used">Whether anyone got work by it.</param>
/// <param name="Reason">Why it ended.</param>
public sealed record EmployerPartnershipEnded(EmployerPartnershipId Partnership, bool Used, string Reason) : RecruitmentFact
{
    private static readonly Wording SomeoneGotWork = new("någon fick arbete genom det", "someone got work by it");
    private static readonly Wording NobodyGotWork = new("ingen fick arbete genom det", "nobody got work by it");

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Partnerskapet {Partnership} avslutas, och {(Used ? SomeoneGotWork : NobodyGotWork)}: {Reason}",
        $"Partnership {Partnership} ends, and {(Used ? SomeoneGotWork : NobodyGotWork)}: {Reason}");

    private protected override Refusal? Check(ThroughRecruitment rooms, Moment now) => rooms.NotStandingOrNotFor(Partnership, now.By);

    private protected override RecruitmentRoom Apply(RecruitmentRoom recruitment, Moment now) =>
        recruitment with { Partnerships = recruitment.Partnerships.With(Partnership, partnership => partnership with { IsEnded = true, Used = Used }) };
}
