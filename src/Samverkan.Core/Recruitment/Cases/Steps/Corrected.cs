using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The person corrects something that is known of it.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="What">What is wrong, and what is right.</param>
public sealed record Corrected(SeekerId Seeker, string What) : CaseStep
{
    internal override bool IsOwnSay => true;

    internal override bool IsHeardAtAnyTime => true;

    internal override bool OutlivesOptingOut => true;

    internal override IReadOnlyList<FactText> Texts => [Required(What)];

    internal override Wording Words => new("Personen rättar en uppgift om sig själv.", "The person corrects something known of it.");

    internal override Refusal? Check(Case current, Moment now) => null;

    internal override Case Apply(Case current, Moment now) => current;
}
