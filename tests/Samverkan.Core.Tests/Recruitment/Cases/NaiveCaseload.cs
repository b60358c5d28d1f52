using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Recruitment.Cases;

/// <summary>What may be recorded, told again with nothing but strings, sets and dictionaries, and no word of the library's own state.</summary>
internal sealed class NaiveCaseload
{
    private static readonly string[] UnderWay = ["proposed", "agreed", "presented", "interviewed", "offered", "accepted"];
    private readonly Dictionary<string, One> people = [];

    public int Erased { get; private set; }

    public IEnumerable<string> People => people.Keys;

    public string? StageOf(string seeker, string opening) => people.TryGetValue(seeker, out var one) ? one.Stages.GetValueOrDefault(opening) : null;

    public bool HasYes(string seeker, string opening) => people[seeker].Yes.Contains(opening);

    public bool IsIn(string seeker) => people.TryGetValue(seeker, out var one) && one.IsIn;

    public string? OwnerOf(string seeker) => people.TryGetValue(seeker, out var one) ? one.Owner : null;

    /// <summary>The last decision, and a dispute that waits for its answer: for what follows to have something to follow on.</summary>
    public int? DecisionOf(string seeker) => people.TryGetValue(seeker, out var one) && one.Decisions.FindLastIndex(who => who is not null) is var found and >= 0 ? found + 1 : null;

    public int? DisputeOf(string seeker) => people.TryGetValue(seeker, out var one) && one.Disputes.Count > 0 ? one.Disputes.First() : null;

    /// <summary>Takes in a step where it may be; says whether it did.</summary>
    public bool Takes(CaseStep step, Actor by, DateTimeOffset at, bool isSpoiled)
    {
        var seeker = step.Seeker.Value;
        if (isSpoiled || by.Kind == ActorKind.Decision || !IsYear(at))
            return false;
        if (!people.TryGetValue(seeker, out var one))
        {
            if (step is not OptedIn first || first.Owner == first.ActsAs || !new[] { first.Owner, first.ActsAs }.Contains(by.Person))
                return false;
            people[seeker] = new() { IsIn = true, Owner = first.Owner.Value, Self = first.ActsAs?.Value, Last = at, Decisions = { null } };
            return true;
        }

        var isHeardAnyTime = step is OptedOut or Declined or Disputed or Corrected or SharingWithdrawn;
        if ((!isHeardAnyTime && (at < one.Last || at > one.Last.AddYears(10))) || !MaySpeak(one, step, by) || (!one.IsIn && step is not (OptedIn or Corrected or Disputed or DisputeAnswered or CaseHandedOver or IdentityProtected)))
            return false;
        if (!Does(one, step, by.Person.Value, DateOnly.FromDateTime(at.UtcDateTime)))
            return false;
        one.Last = at;
        one.Decisions.Add(step is CaseHandedOver or DisputeAnswered or Proposed or Presented or Interviewed or Offered or Closed or PlacementEnded ? by.Person.Value : null);
        return true;
    }

    public bool Erases(string seeker, Actor by, DateTimeOffset at)
    {
        if (by.Kind == ActorKind.Decision || !people.TryGetValue(seeker, out var one) || !IsYear(at))
            return false;
        if (by.Kind != ActorKind.Leader && by.Person.Value != one.Owner && by.Person.Value != one.Self)
            return false;
        Erased++;
        return people.Remove(seeker);
    }

    private static bool MaySpeak(One one, CaseStep step, Actor by)
    {
        var who = by.Person.Value;
        if (who == one.Self)
            return step is OptedIn or OptedOut or Corrected or Declined or Disputed or SharingAgreed or SharingWithdrawn or Agreed or Accepted;
        if (who == one.Owner || (by.Kind == ActorKind.Leader && step is (CaseHandedOver or OptedOut or DisputeAnswered)))
            return true;
        var opening = step switch
        {
            Proposed s => s.Opening.Value,
            Agreed s => s.Opening.Value,
            Presented s => s.Opening.Value,
            Interviewed s => s.Opening.Value,
            Offered s => s.Opening.Value,
            Accepted s => s.Opening.Value,
            Declined s => s.Opening.Value,
            Closed s => s.Opening.Value,
            Placed s => s.Opening?.Value,
            _ => null,
        };
        return opening is not null && one.IsUnderWay(opening) && one.Leads[opening] == who;
    }

    private static bool Does(One one, CaseStep step, string who, DateOnly today) => step switch
    {
        OptedIn s => !one.IsIn && s.Owner != s.ActsAs && s.ActsAs?.Value != one.Owner && !one.Led(s.ActsAs?.Value).Any() && Done(() =>
        {
            one.GiveTo(s.Owner.Value);
            (one.IsIn, one.Self) = (true, s.ActsAs?.Value);
        }),
        OptedOut => Done(() => Leave(one)),
        Corrected or IdentityProtected => true,
        CaseHandedOver s => s.To.Value != one.Owner && s.To.Value != one.Self && Done(() => one.GiveTo(s.To.Value)),
        Disputed s => s.Decision >= 1 && s.Decision <= one.Decisions.Count && one.Decisions[s.Decision - 1] is not null && one.Disputes.Add(s.Decision),
        DisputeAnswered s => one.Disputes.Contains(s.Decision) && one.Decisions[s.Decision - 1] != who && one.Disputes.Remove(s.Decision),
        SharingAgreed s => CanShare(s.Purpose, s.Recipient) && one.Shares.Add($"{s.Purpose} {s.Recipient}"),
        SharingWithdrawn s => one.Shares.Remove($"{s.Purpose} {s.Recipient}"),
        BarrierNoted s => IsDay(s.Until) && s.Until >= today && one.Barriers.Add(s.Barrier.Value),
        BarrierResolved s => one.Barriers.Remove(s.Barrier.Value),
        SupportNeeded s => one.Needs.Add(s.Support.Value),
        SupportGiven s => one.Needs.Remove(s.Support.Value),
        StageStep s => IsDay(s.NextOn) && s.NextOn >= today && s.Owner.Value != one.Self && Moves(one, s),
        Declined s => UnderWay.Contains(one.Stages.GetValueOrDefault(s.Opening.Value)) && one.Stages[s.Opening.Value] != "accepted" && Done(() => Ends(one, s.Opening.Value, "declined")),
        Closed s => s.Because is not (CloseReason.Declined or CloseReason.OptedOut) && UnderWay.Contains(one.Stages.GetValueOrDefault(s.Opening.Value)) && Done(() => Ends(one, s.Opening.Value, "closed")),
        Placed s => IsDay(s.Start) && !one.Jobs.ContainsKey(s.Placement.Value) && (s.Opening is null || one.Stages.GetValueOrDefault(s.Opening.Value.Value) == "accepted") && Done(() =>
        {
            one.Jobs[s.Placement.Value] = new() { Start = s.Start };
            if (s.Opening is { } opening)
                Ends(one, opening.Value, "placed");
        }),
        PlacementEnded s => one.Jobs.TryGetValue(s.Placement.Value, out var job) && IsDay(s.LastDay) && job.Last is null && s.LastDay >= job.Start.AddDays(-1)
            && (s.LastDay < job.Start || s.LastDay <= today.AddDays(1)) && job.There.All(day => day <= s.LastDay) && job.Missed.All(day => day > s.LastDay) && Done(() => job.Last = s.LastDay),
        FollowedUp s => one.Jobs.TryGetValue(s.Placement.Value, out var job) && s.AfterDays is 30 or 90 or 180 or 365 && FollowsUp(one.Jobs.GetValueOrDefault(s.Placement.Value), s, today),
        _ => throw new ArgumentException($"{step}: a kind of step that the model does not know.", nameof(step)),
    };

    private static bool FollowsUp(Job? job, FollowedUp step, DateOnly today)
    {
        if (job is null || !IsDay(step.On) || step.On < job.Start || step.On > today.AddDays(1) || job.Made.Contains(step.AfterDays))
            return false;
        if (step.IsStillThere ? job.Last < step.On || job.Missed.Any(day => day <= step.On) : job.Last >= step.On || job.There.Any(day => day >= step.On))
            return false;
        if (step.IsStillThere && step.On.DayNumber - job.Start.DayNumber < step.AfterDays)
            return false;
        job.Made.Add(step.AfterDays);
        (step.IsStillThere ? job.There : job.Missed).Add(step.On);
        return true;
    }

    private static bool Moves(One one, StageStep step)
    {
        var now = one.Stages.GetValueOrDefault(step.Opening.Value);
        var (from, to) = step switch
        {
            Proposed => (new[] { null, "closed", "placed" }, "proposed"),
            Agreed => (new[] { "proposed", "declined" }, "agreed"),
            Presented => (new[] { "agreed" }, "presented"),
            Interviewed => (new[] { "presented", "interviewed" }, "interviewed"),
            Offered => (new[] { "presented", "interviewed" }, "offered"),
            Accepted => (new[] { "offered" }, "accepted"),
            _ => (Array.Empty<string?>(), string.Empty),
        };
        if (!from.Contains(now))
            return false;
        one.Stages[step.Opening.Value] = to;
        one.Leads[step.Opening.Value] = step.Owner.Value;
        if (to == "agreed")
            one.Yes.Add(step.Opening.Value);
        return true;
    }

    private static void Leave(One one)
    {
        one.IsIn = false;
        one.Shares.Clear();
        one.Yes.Clear();
        foreach (var (opening, stage) in one.Stages.ToArray())
            if (stage is "proposed" or "agreed" or "presented" or "interviewed" or "offered")
                Ends(one, opening, "closed");
    }

    private static void Ends(One one, string opening, string how)
    {
        one.Stages[opening] = how;
        one.Yes.Remove(opening);
    }

    /// <summary>What a yes can open, as the page on visibility says.</summary>
    private static bool CanShare(CasePurpose purpose, Recipient recipient) =>
        $"{purpose} {recipient}" is "Presenting Employer" or "FollowingUp Employer" or "SupportPlanning Partner" or "FollowingUp Authority";

    private static bool IsDay(DateOnly day) => day.Year >= 1990 && day.Year <= 2199;

    private static bool IsYear(DateTimeOffset at) => at.UtcDateTime.Year >= 1990 && at.UtcDateTime.Year <= 2199;

    private static bool Done(Action effect)
    {
        effect();
        return true;
    }

    private sealed class One
    {
        public bool IsIn { get; set; }

        public string Owner { get; set; } = string.Empty;

        public string? Self { get; set; }

        public DateTimeOffset Last { get; set; }

        public Dictionary<string, string> Stages { get; } = [];

        public Dictionary<string, string> Leads { get; } = [];

        public HashSet<string> Yes { get; } = [];

        public HashSet<string> Shares { get; } = [];

        public HashSet<string> Barriers { get; } = [];

        public HashSet<string> Needs { get; } = [];

        public HashSet<int> Disputes { get; } = [];

        public List<string?> Decisions { get; } = [];

        public Dictionary<string, Job> Jobs { get; } = [];

        public bool IsUnderWay(string opening) => UnderWay.Contains(Stages.GetValueOrDefault(opening));

        public IEnumerable<string> Led(string? by) => Leads.Where(lead => lead.Value == by && IsUnderWay(lead.Key)).Select(lead => lead.Key);

        /// <summary>What the owner leads goes along; what others lead does not.</summary>
        public void GiveTo(string owner)
        {
            foreach (var opening in Led(Owner).ToArray())
                Leads[opening] = owner;
            Owner = owner;
        }
    }

    private sealed class Job
    {
        public DateOnly Start { get; init; }

        public DateOnly? Last { get; set; }

        public HashSet<int> Made { get; } = [];

        public List<DateOnly> There { get; } = [];

        public List<DateOnly> Missed { get; } = [];
    }
}
