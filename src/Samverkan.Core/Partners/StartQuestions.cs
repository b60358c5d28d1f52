namespace Samverkan.Partners;

/// <summary>What has been answered of what is asked before the start: in words, or by the facts that the question is about.</summary>
internal static class StartQuestions
{
    /// <summary>The questions that no partner that takes part has answered, in their order.</summary>
    public static IEnumerable<StartQuestion> Open(PartnersRoom partners) =>
        Enum.GetValues<StartQuestion>().Where(question => !InWords(partners, question) && !InFacts(partners, question));

    private static bool InWords(PartnersRoom partners, StartQuestion question) =>
        partners.Present.Any(partner => partner.Answers.Any(given => given.Question == question));

    private static bool InFacts(PartnersRoom partners, StartQuestion question) => question switch
    {
        StartQuestion.DrivingPartner => partners.Driving is not null,
        StartQuestion.Involvement => partners.Present.All(partner => partner.Involvement is not null),
        StartQuestion.Conditions => Said(partners, ConditionKind.Limit),
        StartQuestion.Compromises => Said(partners, ConditionKind.Compromise),
        StartQuestion.Policies => Said(partners, ConditionKind.Policy),
        StartQuestion.Risks => partners.Risks.Values.Any(risk => risk.Answer is not null && partners.IsPresent(risk.Owner)),
        StartQuestion.Period => partners.Present.All(partner => partner.Committed is not null),
        StartQuestion.Network => Brought(partners, kind => kind == ResourceKind.Contacts),
        StartQuestion.Economy => Brought(partners, kind => kind == ResourceKind.Money),
        StartQuestion.OtherResources => Brought(partners, kind => kind != ResourceKind.Money),
        _ => false,
    };

    private static bool Said(PartnersRoom partners, ConditionKind kind) =>
        partners.Conditions.Values.Any(condition => condition.Kind == kind && !condition.IsWithdrawn && partners.IsPresent(condition.Owner));

    private static bool Brought(PartnersRoom partners, Func<ResourceKind, bool> isSuch) =>
        partners.Resources.Values.Any(resource => isSuch(resource.Kind) && !resource.IsWithdrawn && partners.IsPresent(resource.Owner));
}
