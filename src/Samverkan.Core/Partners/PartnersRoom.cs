using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>The state of the room: who takes part, and what they bring and risk. Immutable; equal when all of it is equal.</summary>
public sealed record PartnersRoom
{
    internal PartnersRoom()
    {
    }

    /// <summary>Every partner there has been, also those that have left.</summary>
    public Table<PartnerId, Partner> All { get; internal init; } = Table<PartnerId, Partner>.Empty;

    /// <summary>What partners can bring.</summary>
    public Table<ResourceId, Resource> Resources { get; internal init; } = Table<ResourceId, Resource>.Empty;

    /// <summary>What partners risk.</summary>
    public Table<RiskId, Risk> Risks { get; internal init; } = Table<RiskId, Risk>.Empty;

    /// <summary>What partners have said of themselves: what they can count on, what limits them, their policies, what they would compromise on.</summary>
    public Table<ConditionId, Condition> Conditions { get; internal init; } = Table<ConditionId, Condition>.Empty;

    /// <summary>The activities of the project plan, also those that are done or dropped.</summary>
    public Table<ActivityId, Activity> Activities { get; internal init; } = Table<ActivityId, Activity>.Empty;

    /// <summary>Resources in the order decided, the most important first; empty until something is decided.</summary>
    public ValueList<ResourceId> Priorities { get; internal init; } = [];

    /// <summary>The partner that drives the work; null when none has been chosen, or the one chosen has left.</summary>
    public PartnerId? Driving { get; internal init; }

    /// <summary>Sectors in which an organisation has been asked to take part, in the order they were first asked.</summary>
    public ValueList<Sector> SectorsAsked { get; internal init; } = [];

    /// <summary>What has been answered in words of the questions of the guide, by question. What partners answered before the start is with them: <see cref="Partner.Answers"/>.</summary>
    public Table<QuestionId, ValueList<GivenAnswer>> Answers { get; internal init; } = Table<QuestionId, ValueList<GivenAnswer>>.Empty;

    /// <summary>Every version of the agreement, drafted or in force or replaced.</summary>
    public Table<AgreementId, Agreement> Agreements { get; internal init; } = Table<AgreementId, Agreement>.Empty;

    /// <summary>
    /// The version in force; null until every partner with a voice has signed one. A partner that joins later has its voice at once, and does
    /// not undo what the others have signed: see <see cref="NotBound"/>.
    /// </summary>
    public Agreement? InForce => InForceId is { } id ? Agreements[id] : null;

    /// <summary>The partners with a voice that have not signed the version in force, since they joined later; none when no version is in force.</summary>
    public IEnumerable<Partner> NotBound => InForce is { } agreement ? Voices.Where(voice => !agreement.SignedBy.Contains(voice.Id)) : [];

    /// <summary>Whether the collaboration has been closed.</summary>
    public bool IsClosed { get; internal init; }

    /// <summary>The partners that take part now.</summary>
    public IEnumerable<Partner> Present => All.Values.Where(partner => !partner.HasLeft);

    /// <summary>
    /// The partners that take part now and have a strategic voice. Where the last of them has left, those that remain have it, so that there is
    /// always someone who can decide.
    /// </summary>
    public IEnumerable<Partner> Voices => Present.Any(partner => partner.HasVoice) ? Present.Where(partner => partner.HasVoice) : Present;

    /// <summary>The sectors that the present partners belong to, in the order of <see cref="Sector"/>.</summary>
    public IEnumerable<Sector> Sectors => Present.Select(partner => partner.Sector).Distinct().Order();

    private AgreementId? InForceId { get; init; }

    /// <summary>Whether a partner has a voice now.</summary>
    internal bool HasVoice(PartnerId partner) =>
        All.TryGetValue(partner, out var found) && !found.HasLeft && (found.HasVoice || !Present.Any(other => other.HasVoice));

    /// <summary>The latest version that every partner with a voice has signed comes into force, for good: a later signature or departure may be what it waited for.</summary>
    internal PartnersRoom WithWhatAllHaveSigned()
    {
        var voices = Voices.ToArray();
        var signed = Agreements.Values
            .Where(agreement => agreement.Number > (InForce?.Number ?? 0) && voices.Length > 0 && voices.All(voice => agreement.SignedBy.Contains(voice.Id)))
            .MaxBy(agreement => agreement.Number);
        return signed is null ? this : this with { InForceId = signed.Id };
    }

    internal ValueList<GivenAnswer> AnswersTo(QuestionId question) => Answers.TryGetValue(question, out var given) ? given : [];

    internal bool IsPresent(PartnerId partner) => All.TryGetValue(partner, out var found) && !found.HasLeft;
}
