using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>The values of this room in the reader's language, as they stand inside a sentence.</summary>
internal static class TargetGroupsNames
{
    public static Wording Named(this AspectKind kind) => kind switch
    {
        AspectKind.Strength => new("styrka", "strength"),
        AspectKind.Challenge => new("svårighet", "challenge"),
        AspectKind.Need => new("behov", "need"),
        _ => Say.Unnamed,
    };

    public static Wording Named(this Prevalence prevalence) => prevalence switch
    {
        Prevalence.Few => new("några få", "a few"),
        Prevalence.Some => new("en del", "some"),
        Prevalence.Most => new("de flesta", "most"),
        _ => Say.Unnamed,
    };

    public static Wording Named(this Restricted restricted) => restricted switch
    {
        Restricted.TargetGroup => new("personerna i målgruppen", "the people in the group"),
        Restricted.Employers => new("arbetsgivarna", "the employers"),
        _ => Say.Unnamed,
    };

    public static Wording Named(this InvolvementLevel level) => level switch
    {
        InvolvementLevel.Representative => new("genom företrädare", "through representatives"),
        InvolvementLevel.Strategic => new("i strategiska beslut", "in strategic decisions"),
        InvolvementLevel.Operational => new("i det dagliga arbetet", "in the daily work"),
        _ => Say.Unnamed,
    };

    public static Wording Named(this SupportPhase phase) => phase switch
    {
        SupportPhase.Before => new("före anställningen", "before the job"),
        SupportPhase.Start => new("när anställningen börjar", "as the job starts"),
        SupportPhase.During => new("under anställningen", "during the job"),
        SupportPhase.After => new("efteråt", "afterwards"),
        _ => Say.Unnamed,
    };
}
