using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>The values of this room in the reader's language, as they stand inside a sentence.</summary>
internal static class PartnersNames
{
    public static Wording Named(this Sector sector) => sector switch
    {
        Sector.CivilSociety => new("civilsamhället", "civil society"),
        Sector.Business => new("näringslivet", "business"),
        Sector.PublicSector => new("offentlig sektor", "the public sector"),
        _ => Say.Unnamed,
    };

    public static Wording Named(this ResourceKind kind) => kind switch
    {
        ResourceKind.Competence => new("kompetens", "competence"),
        ResourceKind.Knowledge => new("kunskap", "knowledge"),
        ResourceKind.Contacts => new("kontakter", "contacts"),
        ResourceKind.Jobs => new("jobb och praktik", "jobs and internships"),
        ResourceKind.StaffTime => new("arbetstid", "working hours"),
        ResourceKind.Premises => new("lokaler och utrustning", "premises and equipment"),
        ResourceKind.Money => new("pengar", "money"),
        _ => Say.Unnamed,
    };

    public static Wording Named(this ConditionKind kind) => kind switch
    {
        ConditionKind.Strength => new("kan räkna med", "can count on"),
        ConditionKind.Limit => new("begränsas av", "is limited by"),
        ConditionKind.Policy => new("följer en policy", "works under a policy"),
        ConditionKind.Compromise => new("kan kompromissa om", "could compromise on"),
        _ => Say.Unnamed,
    };

    public static Wording Named(this OperationalInvolvement involvement) => involvement switch
    {
        OperationalInvolvement.None => new("deltar inte", "takes no part in it"),
        OperationalInvolvement.Partly => new("deltar delvis", "takes part in some of it"),
        OperationalInvolvement.Daily => new("deltar varje dag", "takes part every day"),
        _ => Say.Unnamed,
    };

    public static Wording Named(this DecisionRule rule) => rule switch
    {
        DecisionRule.Consent => new("samtycke", "consent"),
        DecisionRule.SimpleMajority => new("enkel majoritet", "simple majority"),
        DecisionRule.TwoThirds => new("två tredjedelars majoritet", "a two-thirds majority"),
        DecisionRule.Unanimity => new("enhällighet", "unanimity"),
        _ => Say.Unnamed,
    };

    public static Wording Named(this StartQuestion question) => question switch
    {
        StartQuestion.DrivingPartner => new("vem som driver arbetet", "who drives the work"),
        StartQuestion.Balance => new("balansen mellan parterna", "the balance between the partners"),
        StartQuestion.Involvement => new("hur alla ska delta", "how all take part"),
        StartQuestion.Network => new("vilka nätverk parterna har", "the networks of the partners"),
        StartQuestion.Conditions => new("parternas förutsättningar", "what each can count on"),
        StartQuestion.Compromises => new("vad parterna kan kompromissa om", "what each could compromise on"),
        StartQuestion.Policies => new("parternas policyer", "the policies of the partners"),
        StartQuestion.LanguageAndCulture => new("språk och kultur", "language and culture"),
        StartQuestion.Communication => new("gemensam kommunikation", "communicating together"),
        StartQuestion.Identity => new("gemensam identitet", "a common identity"),
        StartQuestion.Risks => new("parternas risker", "the risks of the partners"),
        StartQuestion.Period => new("hur länge man satsar", "for how long each invests"),
        StartQuestion.LongTerm => new("vad som gör arbetet långsiktigt", "what makes the work last"),
        StartQuestion.Economy => new("ekonomiska förutsättningar", "the economic conditions"),
        StartQuestion.FinancialModel => new("finansieringsmodellen", "the financial model"),
        StartQuestion.OtherResources => new("andra resurser än pengar", "resources other than money"),
        _ => Say.Unnamed,
    };
}
