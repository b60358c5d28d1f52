using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>
/// What one recipient may see of a case for one purpose. A property is null when it may not be seen; a list that may be seen and has nothing is
/// empty. Outside the case, with an opening named, only what concerns that opening is in it. Immutable. Shows nothing in <c>ToString</c>.
/// </summary>
public sealed class CaseView
{
    private readonly Func<CaseField, bool> sees;

    internal CaseView(Case one, Recipient recipient, CasePurpose purpose, OpeningId? opening)
    {
        sees = field => one.Ask(recipient, purpose, field, opening).Disclosure == Disclosure.Allowed;
        var candidacies = one.Candidacies.Values.Where(candidacy => opening is null || candidacy.Opening == opening).ToArray();
        var placements = one.Placements.Values.Where(placement => opening is null || placement.Opening == opening).ToArray();
        var followUps = placements.SelectMany(placement => placement.FollowUps).ToArray();
        Pseudonym = sees(CaseField.Pseudonym) ? one.Seeker : null;
        Needs = List(CaseField.Needs, one.Support.Values.Where(support => !support.IsGiven));
        Barriers = List(CaseField.Barriers, one.Barriers.Values.Where(barrier => !barrier.IsResolved));
        SupportGiven = List(CaseField.SupportGiven, one.Support.Values.Where(support => support.IsGiven));
        CaseOwner = sees(CaseField.CaseOwner) ? one.Owner : null;
        OptIn = sees(CaseField.OptIn) ? one.IsOptedIn : null;
        Stages = List(CaseField.Stages, candidacies.Select(candidacy => candidacy.Stage));
        NextSteps = List(CaseField.NextSteps, candidacies.Where(candidacy => candidacy.IsOpen).Select(candidacy => new NextStep(candidacy.Owner, candidacy.Next!, candidacy.NextOn!.Value)));
        Reasons = List(CaseField.Reasons, one.Entries.Where(entry => entry.Step is not DisputeAnswered && (opening is null || entry.Step.About == opening)).SelectMany(Reason));
        Declines = List(CaseField.Declines, candidacies.Where(candidacy => candidacy.Because == CloseReason.Declined).Select(candidacy => candidacy.Opening));
        Corrections = List(CaseField.Corrections, one.Entries.Select(entry => entry.Step).OfType<Corrected>().Select(corrected => corrected.What));
        Disputes = sees(CaseField.Disputes) ? one.Disputes.Count : null;
        DisputeWords = List(CaseField.DisputeWords, one.Disputes.Select(dispute => dispute.InOwnWords));
        DisputeAnswers = List(CaseField.DisputeAnswers, one.Disputes.Select(dispute => dispute.Answer).OfType<string>());
        Placements = List(CaseField.Placements, placements.Select(placement => new SeenPlacement(placement.Employer, placement.Kind, placement.Start, placement.LastDay)));
        FollowUps = List(CaseField.FollowUps, followUps.Select(followUp => followUp.IsStillThere));
        SupportReviews = List(CaseField.SupportReviews, followUps.Select(followUp => followUp.Support));
        FollowUpNotes = List(CaseField.FollowUpNotes, followUps.Select(followUp => followUp.Note).OfType<string>());
        Sharings = List(CaseField.Sharings, one.Sharings);
    }

    /// <summary>The seeker's id.</summary>
    public SeekerId? Pseudonym { get; }

    /// <summary>Support that the person needs and has not been given.</summary>
    public ValueList<CaseSupport>? Needs { get; }

    /// <summary>What stands in the way.</summary>
    public ValueList<CaseBarrier>? Barriers { get; }

    /// <summary>Support that has been given.</summary>
    public ValueList<CaseSupport>? SupportGiven { get; }

    /// <summary>Who answers for the case.</summary>
    public PersonId? CaseOwner { get; }

    /// <summary>Whether the person takes part.</summary>
    public bool? OptIn { get; }

    /// <summary>How far it has come, opening by opening; why it was closed is not told.</summary>
    public ValueList<Stage>? Stages { get; }

    /// <summary>What comes next.</summary>
    public ValueList<NextStep>? NextSteps { get; }

    /// <summary>The reasons for decisions, but for answers to disputes.</summary>
    public ValueList<string>? Reasons { get; }

    /// <summary>Openings that the person has said no to.</summary>
    public ValueList<OpeningId>? Declines { get; }

    /// <summary>What the person has corrected.</summary>
    public ValueList<string>? Corrections { get; }

    /// <summary>How many decisions the person has disputed.</summary>
    public int? Disputes { get; }

    /// <summary>What the person says when it disputes.</summary>
    public ValueList<string>? DisputeWords { get; }

    /// <summary>The answers to disputes.</summary>
    public ValueList<string>? DisputeAnswers { get; }

    /// <summary>Jobs and studies that the person has come to.</summary>
    public ValueList<SeenPlacement>? Placements { get; }

    /// <summary>Whether the person was still there, follow-up by follow-up.</summary>
    public ValueList<bool>? FollowUps { get; }

    /// <summary>What follow-ups say of the support.</summary>
    public ValueList<SupportReview>? SupportReviews { get; }

    /// <summary>What else follow-ups say.</summary>
    public ValueList<string>? FollowUpNotes { get; }

    /// <summary>What the person has said yes to being shown.</summary>
    public ValueList<AgreedSharing>? Sharings { get; }

    /// <summary>That it is a view and nothing else, so that no log shows more.</summary>
    public override string ToString() => "view of a case";

    private static IEnumerable<string> Reason(CaseEntry entry) =>
        entry.IsDecision ? entry.Step.Texts.Where(text => text.Name == "Reason").Select(text => text.Text!) : [];

    private ValueList<T>? List<T>(CaseField field, IEnumerable<T> items) => sees(field) ? [.. items] : null;
}
