using System.Collections.Frozen;
using static Samverkan.Recruitment.CaseField;
using static Samverkan.Recruitment.CasePurpose;
using static Samverkan.Recruitment.Recipient;

namespace Samverkan.Recruitment;

/// <summary>The table, row by row. A row lists fields for a purpose, a recipient and some stages; there is no row that takes away.</summary>
internal static class VisibilityTable
{
    private static readonly Stage?[] Any = [null, .. Enum.GetValues<Stage>()];

    /// <summary>While the yes to the opening is in force.</summary>
    private static readonly Stage?[] WithYes = [Stage.Agreed, Stage.Presented, Stage.Interviewed, Stage.Offered, Stage.Accepted];

    private static readonly Stage?[] Seen = [Stage.Presented, Stage.Interviewed, Stage.Offered, Stage.Accepted];

    private static readonly Stage?[] AtWork = [Stage.Accepted];

    private static readonly IEnumerable<Row> Rows =
    [
        // The person sees everything, always.
        new(Insight, ThePerson, Disclosure.Allowed, Any, Enum.GetValues<CaseField>()),

        // Whoever answers for the case sees what each task needs.
        new(Matching, Owner, Disclosure.Allowed, Any, Pseudonym, Skills, Languages, Licences, Experience, Wishes, CaseField.WorkingTime, Home, Needs, Barriers, CaseOwner, OptIn, Stages, NextSteps, Declines, Sharings),
        new(Presenting, Owner, Disclosure.Allowed, Any, Pseudonym, Skills, Languages, Licences, Experience, Wishes, CaseField.WorkingTime, Home, CaseOwner, OptIn, Stages, NextSteps, Reasons, Declines, Sharings),
        new(SupportPlanning, Owner, Disclosure.Allowed, Any, Pseudonym, Languages, Licences, CaseField.WorkingTime, Home, Needs, Barriers, CaseField.SupportGiven, CaseOwner, OptIn, Placements, FollowUps, SupportReviews, FollowUpNotes, Sharings),
        new(FollowingUp, Owner, Disclosure.Allowed, Any, Pseudonym, Needs, Barriers, CaseField.SupportGiven, CaseOwner, OptIn, NextSteps, Placements, FollowUps, SupportReviews, FollowUpNotes, Sharings),
        new(AnsweringDisputes, Owner, Disclosure.Allowed, Any, Pseudonym, CaseOwner, OptIn, Stages, Reasons, Corrections, Disputes, DisputeWords, DisputeAnswers),

        // An employer sees what the work asks for, of someone who has said yes to it, and only then.
        new(Presenting, Employer, Disclosure.Allowed, WithYes, Skills, Languages, Licences, Experience, CaseField.WorkingTime),
        new(Presenting, Employer, Disclosure.Allowed, Seen, Stages),
        new(Presenting, Employer, Disclosure.OnlyWithYes, WithYes, Pseudonym, Home),
        new(FollowingUp, Employer, Disclosure.OnlyWithYes, AtWork, Pseudonym, Placements, SupportReviews),

        // A partner can help with what the person wants help with.
        new(SupportPlanning, Partner, Disclosure.OnlyWithYes, Any, Needs, Barriers, CaseField.SupportGiven),
        new(SupportPlanning, Partner, Disclosure.OnlyWithYes, WithYes, Pseudonym),

        // An authority is told of work that has begun, when the person wants it to be.
        new(FollowingUp, Authority, Disclosure.OnlyWithYes, AtWork, Pseudonym, Placements),

        // Who audits sees how people were treated, not who they are.
        new(Audit, Auditor, Disclosure.Allowed, Any, CaseOwner, OptIn, Stages, NextSteps, Reasons, Disputes, FollowUps, SupportReviews),
    ];

    /// <summary>The cells that are listed, and what each says: allowed, or only with a yes.</summary>
    public static FrozenDictionary<(CasePurpose Purpose, CaseField Field, Recipient Recipient, Stage? Stage), Disclosure> Cells { get; } =
        Rows.SelectMany(row => row.Fields.SelectMany(field => row.Stages.Select(stage => ((row.Purpose, field, row.Recipient, stage), row.Disclosure))))
            .ToFrozenDictionary(cell => cell.Item1, cell => cell.Disclosure);

    private sealed record Row(CasePurpose Purpose, Recipient Recipient, Disclosure Disclosure, Stage?[] Stages, params CaseField[] Fields);
}
