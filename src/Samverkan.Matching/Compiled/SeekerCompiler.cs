using Samverkan.Matching.Kernels;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>Turns what seekers say into codes for the columns of a market. What no opening asks for leaves no trace.</summary>
internal sealed class SeekerCompiler(Columns columns, Geography geography, SupportTable supports, Nearness nearness, MatchPolicy policy)
{
    private readonly byte unknown = (byte)policy.UnknownPercent;
    private readonly byte inferred = (byte)policy.InferredPercent;
    private readonly Jagged<int> said = new();
    private readonly Jagged<byte> codes = new();
    private readonly Jagged<int> reachable = new();
    private readonly Jagged<int> needs = new();
    private readonly Jagged<RequirementItem> needItems = new();

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
            Reachable = reachable,
            Needs = needs,
            NeedItems = needItems,
        };
    }

    private SeekerTerms TermsOf(Seeker seeker)
    {
        var (home, charted) = geography.OfHome(seeker.Municipality);
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

    /// <summary>
    /// The last word on a column holds: what is lacked comes after what is inferred, and what is had after what is lacked, since one licence may
    /// include another that is lacked.
    /// </summary>
    private void Add(Seeker seeker)
    {
        var closed = ClosedBy(seeker);
        if ((closed & (1 << (RequirementKind.Skill - ListKinds.First))) == 0)
            foreach (var occupation in seeker.Experience.Keys)
                foreach (var column in nearness.Inferred(occupation))
                    Say(column, inferred);
        foreach (var name in seeker.Lacks)
            AddLack(name);
        foreach (var skill in seeker.Skills)
            Say(RequirementKind.Skill, skill.Value, _ => Code.Met);
        foreach (var (language, level) in seeker.Languages)
            Say(RequirementKind.Language, language.Value, item => OfLanguage(level, item.Level));
        foreach (var licence in LicenceLadder.Held(seeker.Licences))
            Say(RequirementKind.Licence, licence, _ => Code.Met);
        AddOccupations(seeker, (closed & (1 << (RequirementKind.Experience - ListKinds.First))) != 0);
        said.EndRow();
        codes.EndRow();

        foreach (var municipality in geography.NumbersOf(seeker.Reachable))
            reachable.Add(municipality);
        reachable.EndRow();
        foreach (var need in seeker.Needs.DistinctBy(need => need.Value).OrderBy(need => need.Value, StringComparer.Ordinal))
        {
            needs.Add(supports.NumberOf(need));
            needItems.Add(new(RequirementKind.Support, need.Value));
        }

        needs.EndRow();
        needItems.EndRow();
    }

    private void AddLack(ItemName name)
    {
        if (name.Id is not { } id)
            return;
        for (var kind = ListKinds.First; kind < RequirementKind.Experience; kind++)
            if (name.Kind is null || name.Kind == kind)
                Say(kind, id, _ => Code.Unmet);
    }

    private void AddOccupations(Seeker seeker, bool closed)
    {
        var history = new WorkHistory(columns, nearness, seeker, closed, unknown);
        foreach (var (column, code) in history.Codes())
            Say(column, code);
    }

    /// <summary>Says also that it is unknown, since a closed list says nothing about what is on it.</summary>
    private byte OfLanguage(LanguageLevel? listed, LanguageLevel? asked) => (listed, asked) switch
    {
        (null, LanguageLevel.A1) or (LanguageLevel.Native, null) => Code.Met,
        (null, _) or (_, null) => unknown,
        _ => listed >= asked ? Code.Met : Code.Unmet,
    };

    private void Say(RequirementKind kind, string id, Func<RequirementItem, byte> codeOf)
    {
        foreach (var column in columns.Of(kind, id))
            Say(column, codeOf(columns.Items[column]));
    }

    private void Say(int column, byte code)
    {
        said.Add(column);
        codes.Add(code);
    }
}
