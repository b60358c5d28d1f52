using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using static Samverkan.Testing.Collaborations.Cast;

namespace Samverkan.Testing.Collaborations;

/// <summary>Collaborations to begin from, and the words to go on from them.</summary>
public static class Scenes
{
    /// <summary>When the first fact of a scene is stated; each that follows is stated a minute later.</summary>
    public static readonly DateTimeOffset Start = new(2027, 1, 11, 9, 0, 0, TimeSpan.Zero);

    /// <summary>No fact yet.</summary>
    public static Collaboration Unformed { get; } = Collaboration.New(new("hamnstad"));

    /// <summary>One partner: p1, public sector, represented by u1.</summary>
    public static Collaboration Alone { get; } = Unformed.And(new CollaborationFormed(P1, "Hamnstads kommun", Sector.PublicSector, U1), "u1@p1");

    /// <summary>Two sectors, no purpose: p2, a business represented by u2, has joined.</summary>
    public static Collaboration Two { get; } = Alone.And(new PartnerAdmitted(P2, "Kajens lager", Sector.Business, U2), "u1@p1");

    /// <summary>Two sectors under purpose s1, adopted by decision <c>d0</c>.</summary>
    public static Collaboration Running { get; } = Two.Decided(new("d0"), new PurposeAdopted(S1, "Fler får och behåller ett arbete"));

    /// <summary>Running, and joined by p3 of civil society, represented by u3, without a voice.</summary>
    public static Collaboration Three { get; } = Running.Decided(new("d00"), new PartnerAdmitted(P3, "Jobbvännerna", Sector.CivilSociety, U3, Voice: false));

    /// <summary>Closed while three take part.</summary>
    public static Collaboration Closed { get; } = Three.Decided(new("d000"), new CollaborationClosed("Vi är klara"));

    /// <summary>An actor, as a ledger writes it.</summary>
    public static Actor By(string actor) => Actor.TryParse(actor, out var by) ? by : throw new ArgumentException("Not an actor.", nameof(actor));

    /// <summary>The time of the next fact: a minute for each so far, or that of the last where days have gone by.</summary>
    public static DateTimeOffset Next(this Collaboration collaboration)
    {
        var next = Start + TimeSpan.FromMinutes(collaboration.Ledger.Count);
        return collaboration.Ledger.Count > 0 && collaboration.Ledger[^1].At > next ? collaboration.Ledger[^1].At : next;
    }

    /// <summary>States a fact that may be refused.</summary>
    public static Recorded Try(this Collaboration collaboration, Fact fact, string by) => collaboration.Record(fact, By(by), collaboration.Next());

    /// <summary>States a fact that must not be refused.</summary>
    public static Collaboration And(this Collaboration collaboration, Fact fact, string by) => collaboration.Try(fact, by).Require();

    /// <summary>Has something proposed by the first partner with a voice, and carried by the ballots of all.</summary>
    public static Collaboration Decided(this Collaboration collaboration, ProposalId decision, params Fact[] enacts)
    {
        var proposer = collaboration.Partners.Voices.First();
        var proposed = collaboration.And(new ProposalMade(decision, proposer.Id, "Ett förslag", [.. enacts]), Speaker(proposer));
        var heard = proposed.Partners.Voices.Aggregate(proposed, (now, voice) => now.And(new BallotCast(decision, Ballot.For), Speaker(voice)));
        return heard.Governance.Proposals[decision].Outcome is null && heard.Governance.Leader is { } leader
            ? heard.And(new BallotCast(decision, Ballot.For), $"{leader.Person}@leader")
            : heard;
    }

    /// <summary>Has a version of the agreement drafted by the first partner with a voice, and signed by all who have one.</summary>
    public static Collaboration Agreed(this Collaboration collaboration, AgreementDrafted draft) =>
        collaboration.Partners.Voices.Aggregate(
            collaboration.And(draft, Speaker(collaboration.Partners.All[draft.Drafter])),
            (now, voice) => now.And(new AgreementSigned(draft.Agreement, voice.Id), Speaker(voice)));

    /// <summary>States a fact that may be refused, some days after the last.</summary>
    public static Recorded TryAfter(this Collaboration collaboration, double days, Fact fact, string by) =>
        collaboration.Record(fact, By(by), collaboration.Ledger[^1].At.AddDays(days));

    /// <summary>States a fact that must not be refused, some days after the last.</summary>
    public static Collaboration After(this Collaboration collaboration, double days, Fact fact, string by) => collaboration.TryAfter(days, fact, by).Require();

    /// <summary>The actor of a decision, which cannot be made from outside: only a ledger has it.</summary>
    public static Actor Decision(this Collaboration collaboration, string decision) =>
        collaboration.Ledger.Select(entry => entry.By).First(by => by.ToString() == "decision:" + decision);

    private static string Speaker(Partner partner) => $"{partner.Representatives[0]}@{partner.Id}";
}
