using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Matching;

/// <summary>Why a group may go before others, and who answers for it. Every reserve and every floor on people has one. Immutable; equal when all three are.</summary>
public sealed record PositiveMeasure
{
    /// <summary>States a measure.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="legalBasis">The law, agreement or decision it rests on; not blank.</param>
    /// <param name="responsible">Who answers for it.</param>
    /// <exception cref="ArgumentException">The ground is ethnic or religious, there is no legal basis, or no one answers for it (see <see cref="Problem"/>).</exception>
    public PositiveMeasure(MeasureGround ground, string legalBasis, PersonId responsible)
    {
        Ground = Guard.Against.EnumOutOfRange(ground);
        LegalBasis = Guard.Against.NullOrWhiteSpace(legalBasis);
        Guard.Against.NullOrEmpty(responsible.Value, nameof(responsible));
        Responsible = responsible;
        if (Problem(ground) is { } problem)
            throw new ArgumentException(problem.English, nameof(ground));
    }

    /// <summary>The ground.</summary>
    public MeasureGround Ground { get; }

    /// <summary>The law, agreement or decision it rests on.</summary>
    public string LegalBasis { get; }

    /// <summary>Who answers for it.</summary>
    public PersonId Responsible { get; }

    /// <summary>Why places cannot be reserved on a ground; null when they can.</summary>
    /// <param name="ground">The ground.</param>
    public static Wording? Problem(MeasureGround ground) => ground switch
    {
        MeasureGround.Ethnicity => new(
            "Platser kan inte reserveras på etnisk grund. Ange en annan grund, till exempel lång arbetslöshet.",
            "Places cannot be reserved on ethnic grounds. State another ground, such as long unemployment."),
        MeasureGround.Religion => new(
            "Platser kan inte reserveras på religiös grund. Ange en annan grund, till exempel lång arbetslöshet.",
            "Places cannot be reserved on religious grounds. State another ground, such as long unemployment."),
        _ => null,
    };
}
