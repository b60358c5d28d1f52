using System.Runtime.CompilerServices;

namespace Samverkan.Kernel;

/// <summary>
/// Something that happened in a collaboration. Each fact is its data, the rule that admits or refuses it, and its effect on the state.
/// Immutable, and equal when all its data is equal. A fact can be made with any data; it is checked when it is recorded.
/// </summary>
public abstract record Fact
{
    private protected Fact()
    {
    }

    /// <summary>Whether a decision may enact it: only what is owned in common can be.</summary>
    internal virtual bool IsCommon => false;

    /// <summary>Whether it may still be stated when the collaboration is closed.</summary>
    internal virtual bool OutlivesClosing => false;

    /// <summary>Whether its actor need not be recognised yet: how one who was chosen begins to speak. Its own rule says who that is.</summary>
    internal virtual bool IntroducesItsActor => false;

    /// <summary>Every free text in it, so that none escapes the rules for texts.</summary>
    internal virtual IReadOnlyList<FactText> Texts => [];

    /// <summary>What it says, in one sentence with its own ids and texts. Never throws, whatever its data.</summary>
    internal abstract Wording Words { get; }

    /// <summary>The rule: null when the fact is admitted.</summary>
    internal abstract Refusal? Check(Rooms rooms, Moment now);

    /// <summary>The effect. Called only with a fact that was admitted.</summary>
    internal abstract Rooms Apply(Rooms rooms, Moment now);

    /// <summary>
    /// What it says, in one sentence with its own ids and texts: for an agenda, a log, a list of what happened. Texts come on one line, without their last full stop;
    /// days are written as 2027-01-11 and money in whole kronor. Whatever the data of the fact, and also one that no ledger would admit, it can be said.
    /// </summary>
    public Wording InWords() => Words;

    private protected static FactText Required(string? text, [CallerArgumentExpression(nameof(text))] string name = "") => new(name, text, true);

    private protected static FactText Optional(string? text, [CallerArgumentExpression(nameof(text))] string name = "") => new(name, text, false);
}
