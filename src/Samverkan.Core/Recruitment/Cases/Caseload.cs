using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>
/// The people who have agreed to be helped to work: one case each, apart from the ledger and without a chain of hashes, so that a person can be
/// erased. Immutable, and safe to share between threads. Never shows a person in <c>ToString</c>, in a refusal or in an exception.
/// </summary>
public sealed class Caseload : IEquatable<Caseload>
{
    private readonly Table<SeekerId, Case> cases;

    private Caseload(Table<SeekerId, Case> cases, ValueList<ErasedCases> erased)
    {
        this.cases = cases;
        Erased = erased;
    }

    /// <summary>The caseload of nobody.</summary>
    public static Caseload Empty { get; } = new(Table<SeekerId, Case>.Empty, []);

    /// <summary>The cases, in ordinal order of the seekers' ids.</summary>
    public IEnumerable<Case> Cases => cases.Values;

    /// <summary>How many cases there are.</summary>
    public int Count => cases.Count;

    /// <summary>How many cases have been erased, month by month; nothing else is left of them.</summary>
    public ValueList<ErasedCases> Erased { get; }

    /// <summary>The case of a seeker; null when there is none, whether there never was one or it has been erased.</summary>
    /// <param name="seeker">The seeker.</param>
    public Case? Find(SeekerId seeker) => cases.TryGetValue(seeker, out var found) ? found : null;

    /// <summary>Records a step, or refuses it. A refused step changes nothing.</summary>
    /// <param name="step">What happened.</param>
    /// <param name="by">Who records it: a named person that the case knows. The host has made sure that the person is who it says.</param>
    /// <param name="at">When, in the years 1990 to 2199; not before the last step of the same case, and at most ten years after it. Opting out, declining, disputing, correcting and
    /// taking back a yes to sharing may bear any time. Kept in UTC.</param>
    public CaseRecorded Record(CaseStep step, Actor by, DateTimeOffset at)
    {
        Guard.Against.Null(step);
        Guard.Against.Null(by);
        var current = Find(step.Seeker) ?? new Case(step.Seeker);
        var now = new Moment(current.Entries.Count + 1, by, at.ToUniversalTime());
        return CaseAdmission.Check(current, step, now) is { } refusal
            ? new(refusal)
            : new(new Caseload(cases.With(step.Seeker, current.And(step, now)), Erased));
    }

    /// <summary>Erases a person's case and everything in it. What is left is one more in the count of the month.</summary>
    /// <param name="seeker">Whose case.</param>
    /// <param name="at">When, in the years 1990 to 2199; also before the last step of the case.</param>
    /// <param name="by">Who erases it: the owner of the case, the person itself, or the process leader.</param>
    public CaseRecorded Erase(SeekerId seeker, DateTimeOffset at, Actor by)
    {
        Guard.Against.Null(by);
        if (Find(seeker) is not { } current)
            return new(CaseRules.NoCase.Of(CaseRules.SeekerField));
        var now = new Moment(current.Entries.Count + 1, by, at.ToUniversalTime());
        return CaseAdmission.CheckErasure(current, now) is { } refusal
            ? new(refusal)
            : new(new Caseload(cases.Without(seeker), ErasedCases.And(Erased, new DateOnly(now.Day.Year, now.Day.Month, 1), 1)));
    }

    /// <summary>The cases whose time is out, in ordinal order of the seekers' ids. Nothing is erased by asking.</summary>
    /// <param name="asOf">The day it is.</param>
    /// <param name="periods">How long cases are kept.</param>
    public IEnumerable<Case> DueForErasure(DateOnly asOf, RetentionPeriods periods)
    {
        Guard.Against.Null(periods);
        return Cases.Where(one => periods.IsOut(one, asOf));
    }

    /// <summary>Whether both hold equal cases and have erased as many. O(n).</summary>
    /// <param name="other">The other caseload.</param>
    public bool Equals(Caseload? other) => other is not null && cases.Equals(other.cases) && Erased.Equals(other.Erased);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Caseload);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(cases.Count, Erased);

    /// <summary>How many cases, and nothing else, so that no log shows more.</summary>
    public override string ToString() => $"caseload ({Count} cases)";

    /// <summary>This caseload with cases that were erased before it was read.</summary>
    internal Caseload WithErased(ErasedCases erased) => new(cases, ErasedCases.And(Erased, erased.Month, erased.Count));
}
