namespace Samverkan.Kernel;

/// <summary>When and by whom a fact is stated: all that a rule may know besides the fact and the state.</summary>
internal readonly record struct Moment(long Sequence, Actor By, DateTimeOffset At)
{
    /// <summary>The day, in UTC.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.UtcDateTime);

    /// <summary>Whether a day has not come yet. East of Greenwich a day begins before it does in UTC, so tomorrow is let through.</summary>
    public bool IsBefore(DateOnly day) => day.DayNumber > Day.DayNumber + 1;
}
