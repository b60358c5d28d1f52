namespace Samverkan.HouseRules.Types;

/// <summary>A public class is sealed or static, or abstract for a reason that is listed.</summary>
internal static class Sealing
{
    /// <summary>The classes that may be inherited from, and why.</summary>
    public static IReadOnlyDictionary<string, string> Open { get; } = new Dictionary<string, string>
    {
        ["Samverkan.Kernel.Fact"] = "every fact is one; only this library can add to them, since its constructor and its rule are its own",
        ["Samverkan.Partners.PartnersFact"] = "narrows the state that a fact of the room can see",
        ["Samverkan.Purposes.PurposesFact"] = "narrows the state that a fact of the room can see",
        ["Samverkan.TargetGroups.TargetGroupsFact"] = "narrows the state that a fact of the room can see",
        ["Samverkan.Networks.NetworksFact"] = "narrows the state that a fact of the room can see",
        ["Samverkan.Governance.GovernanceFact"] = "narrows the state that a fact of the room can see",
        ["Samverkan.Agility.AgilityFact"] = "narrows the state that a fact of the room can see",
        ["Samverkan.Sharing.SharingFact"] = "narrows the state that a fact of the room can see",
        ["Samverkan.Narratives.NarrativesFact"] = "narrows the state that a fact of the room can see",
        ["Samverkan.Recruitment.RecruitmentFact"] = "narrows the state that a fact of the room can see",
        ["Samverkan.Recruitment.CaseStep"] = "every step of a case is one; only this library can add to them, since its constructor and its rule are its own",
        ["Samverkan.JobTech.AdTextThing"] = "what a finding and a summary in an ad text both say; only these two are it, since its constructor is its own",
        ["Samverkan.Recruitment.StageStep"] = "what every step to a stage says and asks for: the opening, who answers, what comes next",
    };

    public static IEnumerable<string> Breaches(IReadOnlyCollection<Type> types, IReadOnlyDictionary<string, string> open)
    {
        var classes = types.Where(type => type.IsClass && !typeof(Delegate).IsAssignableFrom(type)).ToList();
        var unlisted = classes
            .Where(type => !type.IsSealed && !(type.IsAbstract && open.ContainsKey(type.FullName!)))
            .Select(type => $"{type.FullName} is neither sealed nor static, nor abstract with a listed reason.");
        var stale = open.Keys
            .Where(name => !classes.Exists(type => type.FullName == name && type.IsAbstract && !type.IsSealed))
            .Select(name => $"{name} is listed as open and is not an open class.");
        return unlisted.Concat(stale);
    }
}
