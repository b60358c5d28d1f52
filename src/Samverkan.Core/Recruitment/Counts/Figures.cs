using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>
/// How people are counted in the ledger: in whole numbers, by target group and period, and never so few that someone could be recognised. Thread-safe.
/// </summary>
public static class Figures
{
    /// <summary>The fewest people that are told as a number, but for none at all. Fewer is withheld: the figure is null.</summary>
    public const int Fewest = 5;

    /// <summary>A number of people as it may be told: null where it has to be withheld.</summary>
    /// <param name="people">How many, 0 or more.</param>
    public static int? ToTell(int people) => IsTooFew(people) ? null : people;

    internal static bool IsTooFew(int people) => people is > 0 and < Fewest;

    /// <summary>Refuses a number that is negative or so small that it must be withheld.</summary>
    internal static Refusal? NotToBeTold(int? people, string field) =>
        RecruitmentRules.Negative.When(people < 0, field) ?? RecruitmentRules.TooFew.When(people is { } told && IsTooFew(told), field);

    /// <summary>Refuses more of something than there are of what it is a part of, where both are told.</summary>
    internal static Refusal? MoreThan(int? part, int? whole, string field) => RecruitmentRules.MoreThanThereAre.When(part > whole, field);

    /// <summary>Refuses a period that ends before it begins or has not ended yet.</summary>
    internal static Refusal? NotAPeriod(DateOnly from, DateOnly until, Moment now) =>
        RecruitmentRules.EndsBeforeItBegins.When(until < from, "field:until") ?? RecruitmentRules.NotOver.When(now.IsBefore(until), "field:until");

    /// <summary>Whether two periods share a day and are not the same: then people in both would be counted twice.</summary>
    internal static bool Overlap(DateOnly from, DateOnly until, DateOnly otherFrom, DateOnly otherUntil) =>
        (from, until) != (otherFrom, otherUntil) && from <= otherUntil && otherFrom <= until;
}
