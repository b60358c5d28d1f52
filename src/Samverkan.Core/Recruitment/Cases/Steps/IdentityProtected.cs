using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The person's identity is protected by an authority's decision, or no longer is. It is kept so that nothing shows it: whoever asks meets the same refusal as any other.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="IsProtected">Whether it is, from now on.</param>
public sealed record IdentityProtected(SeekerId Seeker, bool IsProtected) : CaseStep
{
    internal override bool OutlivesOptingOut => true;

    internal override Wording Words => new("Hur uppgifterna skyddas har ändrats.", "How the data is protected has changed.");

    internal override Refusal? Check(Case current, Moment now) => null;

    internal override Case Apply(Case current, Moment now) => current with { IsIdentityProtected = IsProtected };
}
