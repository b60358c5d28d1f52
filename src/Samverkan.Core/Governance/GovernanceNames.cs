using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>The values of this room in the reader's language, as they stand inside a sentence.</summary>
internal static class GovernanceNames
{
    public static Wording SteeringGroup { get; } = new("styrgruppen", "the steering group");

    public static Wording Leader { get; } = new("processledaren", "the process leader");

    /// <summary>A body: a working group, or the steering group where none is named.</summary>
    public static Wording BodyNamed(WorkingGroupId? group) => group is { } id ? Say.That($"arbetsgruppen {id}", $"working group {id}") : SteeringGroup;

    /// <summary>Who holds a mandate.</summary>
    public static Wording HolderNamed(WorkingGroupId? group, PartnerId? partner) => (group, partner) switch
    {
        (null, null) => Leader,
        (null, { } holder) => Say.That($"{holder}", $"{holder}"),
        (_, null) => BodyNamed(group),
        ({ } one, { } other) => Say.That($"{one}, {other}", $"{one}, {other}"),
    };

    public static Wording Named(this Ballot ballot) => ballot switch
    {
        Ballot.For => new("för", "for"),
        Ballot.Against => new("emot", "against"),
        Ballot.Abstain => new("avstår", "abstains"),
        _ => Say.Unnamed,
    };

    public static Wording Named(this Outcome outcome) => outcome switch
    {
        Outcome.Carried => new("bifölls", "was carried"),
        Outcome.Rejected => new("avslogs", "was rejected"),
        Outcome.CarriedNotEnacted => new("bifölls men kunde inte genomföras", "was carried but could not be enacted"),
        Outcome.Withdrawn => new("togs tillbaka", "was withdrawn"),
        Outcome.Undecided => new("föll oavgjort", "fell undecided"),
        Outcome.Lapsed => new("förföll", "lapsed"),
        _ => Say.Unnamed,
    };

    public static Wording Named(this Frame frame) => frame switch
    {
        Frame.Economy => new("ekonomin", "the economy"),
        Frame.Communication => new("kommunikationen", "communication"),
        Frame.Vision => new("visionen", "the vision"),
        Frame.Mandate => new("mandaten", "mandates"),
        _ => Say.Unnamed,
    };
}
