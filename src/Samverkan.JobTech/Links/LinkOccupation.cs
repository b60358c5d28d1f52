using Samverkan.JobTech.Ads;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Links;

/// <summary>An occupation that a linked ad names in words. The words are never carried: only the id of what has that name.</summary>
internal static class LinkOccupation
{
    /// <summary>The first of the names that means one occupation, or one group.</summary>
    public static void LookUp(IEnumerable<string> names, AdDraft ad, Vocabulary vocabulary)
    {
        if (names.Select(vocabulary.OccupationNamed).FirstOrDefault(id => id is not null) is not { } found)
            return;
        ad.Occupation = vocabulary.FindOccupation(found)?.Id;
        var group = vocabulary.GroupOf(found);
        ad.Group = group is { } id ? vocabulary.FindGroup(id)?.Code ?? id : null;
        ad.Remarks |= Remark.OccupationByName;
    }
}
