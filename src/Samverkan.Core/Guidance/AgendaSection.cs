using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>A part of an agenda.</summary>
/// <param name="Part">Which.</param>
/// <param name="Items">What is on it: entries by room and then in order, findings by rule, what is open by what it is. Empty when there is nothing.</param>
/// <param name="Others">How much more there is that does not concern the body, or only in a small way, and is counted but not told.</param>
public sealed record AgendaSection(AgendaPart Part, ValueList<AgendaItem> Items, int Others)
{
    /// <summary>What the part is called.</summary>
    public Wording Title => Part switch
    {
        AgendaPart.Changed => new("Det här har hänt", "What has happened"),
        AgendaPart.Decided => new("Det här har beslutats", "What has been decided"),
        AgendaPart.DecidedWithinMandates => new("Beslutat inom mandat", "Decided within mandates"),
        AgendaPart.RoutedUpwards => new("Har lyfts uppåt", "Routed upwards"),
        AgendaPart.Overdue => new("Skulle ha varit gjort", "Overdue"),
        AgendaPart.Open => new("Öppet, eller tar snart slut", "Open, or soon running out"),
        AgendaPart.Waiting => new("Väntar på svar från er", "Waits for an answer from you"),
        _ => new("Att titta på", "To look at"),
    };
}
