using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>Whether something may be shown, and why. There are three answers and no more: every refusal is the same one, so that none tells what it rests on. Immutable.</summary>
public sealed class VisibilityAnswer
{
    private VisibilityAnswer(Disclosure disclosure, Wording reason)
    {
        Disclosure = disclosure;
        Reason = reason;
    }

    /// <summary>The answer.</summary>
    public Disclosure Disclosure { get; }

    /// <summary>Why.</summary>
    public Wording Reason { get; }

    internal static VisibilityAnswer Allowed { get; } = new(
        Disclosure.Allowed, new("Uppgiften får visas för det ändamålet.", "It may be shown for that purpose."));

    internal static VisibilityAnswer OnlyWithYes { get; } = new(
        Disclosure.OnlyWithYes, new("Uppgiften får visas bara om personen har sagt ja till det.", "It may be shown only when the person has said yes to it."));

    internal static VisibilityAnswer Refused { get; } = new(
        Disclosure.Refused, new("Uppgiften visas inte.", "It is not shown."));

    /// <summary>The answer in English.</summary>
    public override string ToString() => Reason.English;
}
