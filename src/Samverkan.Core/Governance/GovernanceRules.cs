using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>The rules by which this room refuses facts.</summary>
internal static class GovernanceRules
{
    public static readonly RefusalRule NotCommon = new(
        "SAM550",
        new("Ett beslut kan bara gälla det som ägs gemensamt, aldrig en annans mål, underskrift, röst eller samtycke, eller hur en grupp framställs.", "A decision can only enact what is owned in common, never another's goal, signature, ballot, portrayal or consent."),
        new("Låt den som det tillhör uppge det själv.", "Have the one it belongs to state it."));

    public static readonly RefusalRule NothingProposed = new(
        "SAM551",
        new("Förslaget innehåller inget som kan antas.", "The proposal holds nothing to enact."),
        new("Ange minst ett faktum i enacts.", "Give at least one fact in enacts."));

    public static readonly RefusalRule NoVoice = new(
        "SAM552",
        new("Parten har ingen strategisk röst.", "The partner has no strategic voice."),
        new("Be en part med röst att lägga fram saken.", "Ask a partner with a voice to bring it up."));

    public static readonly RefusalRule PartnerHasVoted = new(
        "SAM553",
        new("Parten har redan röstat om förslaget.", "The partner has already cast its ballot on the proposal."),
        new("En part har en röst; lägg ett nytt förslag om läget har ändrats.", "A partner has one ballot; make a new proposal if things have changed."));

    public static readonly RefusalRule PersonHasVoted = new(
        "SAM554",
        new("Personen har redan röstat om förslaget, för en annan part.", "The person has already cast a ballot on the proposal, for another partner."),
        new("Låt en annan företrädare rösta.", "Have another representative cast the ballot."));

    public static readonly RefusalRule NotOpen = new(
        "SAM555",
        new("Förslaget är redan avgjort.", "The proposal has already been decided."),
        new("Lägg ett nytt förslag.", "Make a new proposal."));

    public static readonly RefusalRule ObjectionWithoutReason = new(
        "SAM556",
        new("En invändning behöver ett skäl.", "An objection needs a reason."),
        new("Ange skälet i reason.", "Give the reason in reason."));

    public static readonly RefusalRule OnlyTheLedger = new(
        "SAM557",
        new("Utfallet följer av rösterna och kan inte uppges.", "The outcome follows from the ballots and cannot be stated."),
        new("Rösta med ballotCast.", "Cast ballots with ballotCast."));

    public static IEnumerable<RefusalRule> All => [NotCommon, NothingProposed, NoVoice, PartnerHasVoted, PersonHasVoted, NotOpen, ObjectionWithoutReason, OnlyTheLedger];
}
