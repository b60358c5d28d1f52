using Samverkan.Matching.Kernels;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>Turns what seekers say into codes for the columns of a market. What no opening asks for leaves no trace.</summary>
internal sealed class SeekerCompiler(Columns columns, Geography geography, SupportTable supports, byte unknown, byte sameGroup)
{
    private readonly Jagged<int> said = new();
    private readonly Jagged<byte> codes = new();
    private readonly Jagged<int> needs = new();

    public SeekerTable Compile(Seeker[] seekers)
    {
        foreach (var seeker in seekers)
            Add(seeker);
        return new SeekerTable
        {
            Ids = Array.ConvertAll(seekers, seeker => seeker.Id),
            Hashes = Array.ConvertAll(seekers, seeker => IdHash.Of(seeker.Id.Value)),
            Terms = Array.ConvertAll(seekers, TermsOf),
            Closed = Array.ConvertAll(seekers, ClosedBy),
            Said = said,
            SaidCodes = codes,
            Needs = needs,
        };
    }

    private SeekerTerms TermsOf(Seeker seeker)
    {
        var (home, charted) = geography.Of(seeker.Municipality);
        return new(home, charted, seeker.ReachKm ?? -1, seeker.WorkingTime?.Min ?? -1, seeker.WorkingTime?.Max ?? -1, seeker.From?.DayNumber ?? -1);
    }

    /// <summary>A list is closed when it is complete, or when all of its kind is lacked.</summary>
    private static byte ClosedBy(Seeker seeker)
    {
        var closed = 0;
        foreach (var kind in seeker.Complete)
            Close(kind);
        foreach (var name in seeker.Lacks)
            if (name is { Kind: { } kind, Id: null })
                Close(kind);
        return (byte)closed;

        void Close(RequirementKind kind)
        {
            if (ListKinds.Has(kind))
                closed |= 1 << (kind - ListKinds.First);
        }
    }

    /// <summary>The last word on a column holds: what is had comes after what is lacked, since one licence may include another that is lacked.</summary>
    private void Add(Seeker seeker)
    {
        foreach (var name in seeker.Lacks)
            AddLack(name);
        foreach (var skill in seeker.Skills)
            Say(RequirementKind.Skill, skill.Value, _ => Code.Met);
        foreach (var (language, level) in seeker.Languages)
            Say(RequirementKind.Language, language.Value, item => OfLanguage(level, item.Level));
        foreach (var licence in LicenceLadder.Held(seeker.Licences))
            Say(RequirementKind.Licence, licence, _ => Code.Met);
        foreach (var (occupation, years) in seeker.Experience)
            Say(RequirementKind.Experience, occupation.Value, item => OfExperience(years, item.Years));
        AddRoles(seeker);
        said.EndRow();
        codes.EndRow();

        foreach (var need in supports.NumbersOf(seeker.Needs))
            needs.Add(need);
        needs.EndRow();
    }

    private void AddLack(ItemName name)
    {
        if (name.Id is not { } id)
            return;
        for (var kind = ListKinds.First; kind <= ListKinds.Last; kind++)
            if (name.Kind is null || name.Kind == kind)
                Say(kind, id, _ => Code.Unmet);
        if (name.Kind is null or RequirementKind.Experience)
            foreach (var role in columns.RolesOfOccupation(id))
                Say(columns.Occupation(role), 0);
    }

    /// <summary>Experience in the group is worth less than in the occupation itself, whichever is listed first.</summary>
    private void AddRoles(Seeker seeker)
    {
        foreach (var occupation in seeker.Experience.Keys)
            foreach (var role in columns.RolesOfGroup(occupation.Value))
                Say(columns.Occupation(role), sameGroup);
        foreach (var occupation in seeker.Experience.Keys)
            foreach (var role in columns.RolesOfOccupation(occupation.Value))
                Say(columns.Occupation(role), Code.Met);
        foreach (var occupation in seeker.Occupations)
        {
            foreach (var role in columns.RolesOfGroup(occupation.Value))
                Say(columns.Wish(role), Code.Met);
            foreach (var role in columns.RolesOfOccupation(occupation.Value))
                Say(columns.Wish(role), Code.Met);
        }
    }

    /// <summary>Says also that it is unknown, since a closed list says nothing about what is on it.</summary>
    private byte OfLanguage(LanguageLevel? listed, LanguageLevel? asked) => (listed, asked) switch
    {
        (null, LanguageLevel.A1) or (LanguageLevel.Native, null) => Code.Met,
        (null, _) or (_, null) => unknown,
        _ => listed >= asked ? Code.Met : Code.Unmet,
    };

    private static byte OfExperience(int listed, int? asked) =>
        asked is not { } years || listed >= years ? Code.Met : (byte)(Code.Unmet | (100L * listed / years));

    private void Say(RequirementKind kind, string id, Func<RequirementItem, byte> codeOf)
    {
        var (from, to) = columns.Of(kind, id);
        for (var column = from; column < to; column++)
            Say(column, codeOf(columns.Items[column]));
    }

    private void Say(int column, byte code)
    {
        said.Add(column);
        codes.Add(code);
    }
}
