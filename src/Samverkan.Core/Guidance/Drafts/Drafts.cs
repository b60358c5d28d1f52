using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>
/// Drafts as Markdown, of what has been answered and recorded. A draft decides nothing: partners read it, change it, and sign what they agree on. What has
/// not been said is shown as such. The same facts and language give the same text. Thread-safe.
/// </summary>
public static class Drafts
{
    /// <summary>A draft of the agreement: purpose, partners, voice, what each brings and what limits it, risks, time, money, and room to sign.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="language">The language of the draft; what people have written stands in theirs.</param>
    public static string Agreement(Collaboration collaboration, Language language) => AgreementDraft.Of(Guard.Against.Null(collaboration), language);

    /// <summary>A draft of the project plan: goals, target groups, who does what and by what strength, groups and mandates, support, follow-up.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="language">The language of the draft; what people have written stands in theirs.</param>
    public static string ProjectPlan(Collaboration collaboration, Language language) => PlanDraft.Of(Guard.Against.Null(collaboration), language);
}
