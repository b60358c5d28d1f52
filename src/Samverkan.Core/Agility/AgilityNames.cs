using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>The values of this room in the reader's language, as they stand inside a sentence.</summary>
internal static class AgilityNames
{
    public static Wording Named(this MatterOutcome outcome) => outcome switch
    {
        MatterOutcome.Proposed => new("tas upp i ett förslag", "is taken up by a proposal"),
        MatterOutcome.Decided => new("är avgjort genom beslut", "has been settled by decision"),
        MatterOutcome.Returned => new("har lämnats tillbaka till ett mandat", "has been given back to a mandate"),
        _ => Say.Unnamed,
    };

    public static Wording Named(this OpportunityKind kind) => kind switch
    {
        OpportunityKind.Organisation => new("hos en organisation", "with an organisation"),
        OpportunityKind.People => new("hos människor som vill bidra", "with people who want to contribute"),
        OpportunityKind.Channel => new("i en kanal", "in a channel"),
        OpportunityKind.Context => new("i omvärlden", "in a wider context"),
        _ => Say.Unnamed,
    };
}
