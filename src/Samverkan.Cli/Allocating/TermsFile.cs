using Samverkan.Kernel;
using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Cli.Allocating;

/// <summary>Reads <c>--floors</c>: measures by group, floors for groups of seekers, floors and caps for groups of openings.</summary>
internal sealed class TermsFile
{
    private static readonly MeasureGround[] Grounds = Enum.GetValues<MeasureGround>();
    private readonly Dictionary<string, PositiveMeasure> measures = new(StringComparer.Ordinal);
    private readonly List<(string Group, int Floor, long Line)> seekers = [];
    private readonly List<(string Group, HashSet<int> Openings, int Floor, int? Cap, long Line)> openings = [];
    private readonly string path;

    private TermsFile(string path) => this.path = path;

    public static TermsFile Read(string path, ProblemDraft draft, GroupsFile? groups, Watched watched)
    {
        var terms = new TermsFile(path);
        var walk = new JsonWalk(JsonWalk.Bytes(path, watched), path);
        walk.EnterObject();
        while (walk.NextField() is { } field)
        {
            if (field == "measures")
                terms.ReadMeasures(ref walk);
            else if (field == "seekers")
                terms.ReadSeekers(ref walk);
            else if (field == "openings")
                terms.ReadOpenings(ref walk, draft);
            else
                throw walk.Unknown("measures", "seekers", "openings");
        }

        walk.Next();
        terms.Apply(draft, groups);
        return terms;
    }

    public PositiveMeasure? MeasureOf(string group) => measures.GetValueOrDefault(group);

    /// <summary>What is wrong with bounds that cannot all be kept, at the first of them.</summary>
    public InputProblem Of(BoundsConflictException conflict)
    {
        var isOfSeekers = conflict.SeekerGroups.Count > 0;
        var group = isOfSeekers ? conflict.SeekerGroups[0] : conflict.OpeningGroups[0];
        var line = isOfSeekers ? seekers.Find(one => one.Group == group).Line : openings.Find(one => one.Group == group).Line;
        return new(path, line, isOfSeekers ? $"seekers.{group}" : $"openings.{group}", new(
            "gränserna kan inte hållas tillsammans: " + string.Join(' ', conflict.Bounds.Select(one => one.Swedish)).TrimEnd('.'),
            "the bounds cannot be kept together: " + string.Join(' ', conflict.Bounds.Select(one => one.English)).TrimEnd('.')));
    }

    private void Apply(ProblemDraft draft, GroupsFile? groups)
    {
        foreach (var (group, floor, line) in seekers)
        {
            if (groups?.Of(group) is null)
                throw Wrong(line, $"seekers.{group}", new("gruppen finns inte; förväntade en grupp ur --groups", "there is no such group; expected a group of --groups"));
            draft.Builder.SetFloor(group, floor, MeasureOf(group) ?? throw Wrong(line, $"seekers.{group}", NoMeasure));
        }

        RequireLaminar([.. seekers.Select(one => (one.Group, groups!.Of(one.Group)!, one.Line))], "seekers");
        RequireLaminar([.. openings.Select(one => (one.Group, (IReadOnlySet<int>)one.Openings, one.Line))], "openings");
        foreach (var (group, numbers, floor, cap, _) in openings)
        {
            foreach (var number in numbers)
                draft.Builder.AddToOpeningGroup(group, number);
            draft.Builder.SetOpeningBounds(group, floor, cap);
        }
    }

    /// <summary>What a group lacks that has no measure.</summary>
    public static Wording NoMeasure { get; } = new(
        "gruppen saknar grund, rättslig grund och ansvarig; förväntade dem för gruppen under measures i --floors",
        "the group has no ground, legal basis and responsible person; expected them for the group under measures of --floors");

    private void ReadMeasures(ref JsonWalk walk)
    {
        walk.EnterObject();
        while (walk.NextField() is { } group)
        {
            RequireName(ref walk, group);
            MeasureGround? ground = null;
            string? legalBasis = null;
            PersonId? responsible = null;
            walk.EnterObject();
            while (walk.NextField() is { } field)
            {
                if (field == "ground")
                    ground = Ground(ref walk);
                else if (field == "legalBasis")
                    legalBasis = string.IsNullOrWhiteSpace(walk.Text()) ? throw walk.Wrong(new("förväntade en lag, ett avtal eller ett beslut", "expected a law, an agreement or a decision")) : walk.Text();
                else if (field == "responsible")
                    responsible = walk.Id<PersonId>();
                else
                    throw walk.Unknown("ground", "legalBasis", "responsible");
            }

            measures.Add(group, new(ground ?? throw walk.Missing("ground"), legalBasis ?? throw walk.Missing("legalBasis"), responsible ?? throw walk.Missing("responsible")));
        }
    }

    private static MeasureGround Ground(ref JsonWalk walk)
    {
        var text = walk.Text();
        foreach (var ground in Grounds)
            if (Name(ground) == text)
                return PositiveMeasure.Problem(ground) is { } problem ? throw walk.Wrong(new(problem.Swedish.TrimEnd('.'), problem.English.TrimEnd('.'))) : ground;
        var known = string.Join(", ", Grounds.Where(ground => PositiveMeasure.Problem(ground) is null).Select(Name));
        throw walk.Wrong(new($"förväntade någon av {known}", $"expected one of {known}"));
    }

    private static string Name(MeasureGround ground) => string.Concat(char.ToLowerInvariant(ground.ToString()[0]).ToString(), ground.ToString().AsSpan(1));

    private void ReadSeekers(ref JsonWalk walk)
    {
        walk.EnterObject();
        while (walk.NextField() is { } group)
        {
            RequireName(ref walk, group);
            seekers.Add((group, walk.Whole(1), walk.Line));
        }
    }

    private void ReadOpenings(ref JsonWalk walk, ProblemDraft draft)
    {
        walk.EnterObject();
        while (walk.NextField() is { } group)
        {
            RequireName(ref walk, group);
            var line = walk.Line;
            HashSet<int>? numbers = null;
            var floor = 0;
            int? cap = null;
            walk.EnterObject();
            while (walk.NextField() is { } field)
            {
                if (field == "openings")
                    numbers = Numbers(ref walk, draft);
                else if (field == "floor")
                    floor = walk.Whole(0);
                else if (field == "cap")
                    cap = walk.Whole(0);
                else
                    throw walk.Unknown("openings", "floor", "cap");
            }

            if (cap < floor)
                throw Wrong(line, $"openings.{group}.cap", new("taket är lägre än golvet; förväntade ett tak som är minst lika högt", "the cap is below the floor; expected a cap at least as high"));
            openings.Add((group, numbers ?? throw walk.Missing("openings"), floor, cap, line));
        }
    }

    private static HashSet<int> Numbers(ref JsonWalk walk, ProblemDraft draft)
    {
        var numbers = new HashSet<int>();
        walk.EnterList();
        while (walk.NextItem())
        {
            var number = draft.Of(walk.Id<OpeningId>()) ?? throw walk.Wrong(new("en plats i listan finns inte i underlaget; förväntade bara platser som är med", "an opening in the list is not in the input; expected only openings that are"));
            if (!numbers.Add(number))
                throw walk.Wrong(new("en plats står två gånger i listan; förväntade den en gång", "an opening is in the list twice; expected it once"));
        }

        return numbers;
    }

    /// <summary>Groups with bounds hold each other or are apart.</summary>
    private void RequireLaminar((string Group, IReadOnlySet<int> Members, long Line)[] groups, string field)
    {
        for (var i = 0; i < groups.Length; i++)
            for (var j = 0; j < i; j++)
                if (groups[i].Members.Overlaps(groups[j].Members) && !groups[i].Members.IsSubsetOf(groups[j].Members) && !groups[j].Members.IsSubsetOf(groups[i].Members))
                    throw Wrong(groups[i].Line, $"{field}.{groups[i].Group}", new(
                        $"gruppen korsar {groups[j].Group}; förväntade att grupper med golv eller tak rymmer varandra eller är skilda åt",
                        $"the group crosses {groups[j].Group}; expected groups with floors or caps to hold each other or be apart"));
    }

    private static void RequireName(ref JsonWalk walk, string group)
    {
        if (string.IsNullOrWhiteSpace(group))
            throw walk.Wrong(new("förväntade en grupps namn", "expected the name of a group"));
    }

    private InputException Wrong(long line, string field, Wording reason) => new(new(path, line, field, reason));
}
