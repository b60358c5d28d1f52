using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>
/// Who may see what of a person, for which purpose, at which stage: a table. What the table does not list is refused. <c>docs/visibility.md</c>
/// is written from it. Thread-safe.
/// </summary>
public static class Visibility
{
    /// <summary>Whether something of a person may be shown.</summary>
    /// <param name="purpose">What for.</param>
    /// <param name="field">What.</param>
    /// <param name="recipient">To whom.</param>
    /// <param name="stage">How far it has come with the opening that it is about; null when nothing has been proposed, or it is about none.</param>
    /// <returns>Allowed, only with the person's yes, or refused. What no enumeration names is refused too.</returns>
    public static VisibilityAnswer Ask(CasePurpose purpose, CaseField field, Recipient recipient, Stage? stage) =>
        VisibilityTable.Cells.TryGetValue((purpose, field, recipient, stage), out var disclosure)
            ? disclosure == Disclosure.Allowed ? VisibilityAnswer.Allowed : VisibilityAnswer.OnlyWithYes
            : VisibilityAnswer.Refused;

    /// <summary>Whether a field says, or nearly says, who a person is or where it can be found. Outside the case it is shown to nobody without a yes, and of a protected identity, for which no yes counts, to nobody at all.</summary>
    /// <param name="field">The field.</param>
    public static bool Identifies(CaseField field) => field is CaseField.Pseudonym or CaseField.Home or CaseField.Placements;

    /// <summary>What a purpose is called.</summary>
    /// <param name="purpose">One that the enumeration names.</param>
    /// <exception cref="ArgumentException">The enumeration does not name it.</exception>
    public static Wording NameOf(CasePurpose purpose) => SeeingNames.Of(purpose);

    /// <summary>What a field is called.</summary>
    /// <param name="field">One that the enumeration names.</param>
    /// <exception cref="ArgumentException">The enumeration does not name it.</exception>
    public static Wording NameOf(CaseField field) => SeeingNames.Of(field);

    /// <summary>What a recipient is called.</summary>
    /// <param name="recipient">One that the enumeration names.</param>
    /// <exception cref="ArgumentException">The enumeration does not name it.</exception>
    public static Wording NameOf(Recipient recipient) => SeeingNames.Of(recipient);

    /// <summary>What a stage is called.</summary>
    /// <param name="stage">One that the enumeration names; null when nothing has been proposed.</param>
    /// <exception cref="ArgumentException">The enumeration does not name it.</exception>
    public static Wording NameOf(Stage? stage) => SeeingNames.Of(stage);

    /// <summary>Whether there is anything that the person's yes opens.</summary>
    internal static bool OpensByYes(CasePurpose purpose, Recipient recipient) =>
        VisibilityTable.Cells.Any(cell => cell.Key.Purpose == purpose && cell.Key.Recipient == recipient && cell.Value == Disclosure.OnlyWithYes);
}
