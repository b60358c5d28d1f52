using System.Reflection;
using System.Text;
using Samverkan.Kernel;
using Samverkan.Recruitment;
using static Samverkan.Tests.Recruitment.Cases.CaseStory;

namespace Samverkan.Tests.Recruitment.Cases;

/// <summary>The table over all its cells, and what a case shows by it. docs/visibility.md is written from it: run with SAMVERKAN_WRITE=1 to write it anew.</summary>
public sealed class VisibilityTests
{
    private static readonly CasePurpose[] Purposes = Enum.GetValues<CasePurpose>();
    private static readonly CaseField[] Fields = Enum.GetValues<CaseField>();
    private static readonly Recipient[] Recipients = Enum.GetValues<Recipient>();
    private static readonly Stage?[] Stages = [null, .. Enum.GetValues<Stage>()];

    private static readonly IReadOnlyList<(CasePurpose Purpose, CaseField Field, Recipient Recipient, Stage? Stage, Disclosure Says)> Cells =
    [
        .. from purpose in Purposes
           from field in Fields
           from recipient in Recipients
           from stage in Stages
           select (purpose, field, recipient, stage, Visibility.Ask(purpose, field, recipient, stage).Disclosure),
    ];

    private static readonly CaseField[] OfTheSeeker = [CaseField.Skills, CaseField.Languages, CaseField.Licences, CaseField.Experience, CaseField.Wishes, CaseField.WorkingTime, CaseField.Home];

    [Fact]
    public void Cells_AllOfThem_AreThere() => Assert.Equal(8 * 26 * 7 * 8, Cells.Count);

    [Fact]
    public void Employer_WhateverTheCell_NeverSeesWhatWouldBeHeldAgainstThePerson() => Never(
        Recipient.Employer, CaseField.Needs, CaseField.Barriers, CaseField.SupportGiven, CaseField.Declines, CaseField.OptIn, CaseField.Corrections, CaseField.Disputes, CaseField.DisputeWords, CaseField.DisputeAnswers, CaseField.FollowUpNotes, CaseField.Reasons, CaseField.Sharings, CaseField.CaseOwner);

    [Fact]
    public void Authority_WhateverTheCell_NeverSeesThePersonsOwnSay() => Never(
        Recipient.Authority, CaseField.Needs, CaseField.Barriers, CaseField.SupportGiven, CaseField.Declines, CaseField.OptIn, CaseField.Corrections, CaseField.Disputes, CaseField.DisputeWords, CaseField.DisputeAnswers, CaseField.FollowUpNotes, CaseField.Sharings);

    [Fact]
    public void SteeringGroup_WhateverTheCell_SeesNothingOfAPerson() => Never(Recipient.SteeringGroup, Fields);

    [Fact]
    public void Statistics_ForAnyone_ShowsNoCase() => Assert.All(Cells.Where(cell => cell.Purpose == CasePurpose.Statistics), cell => Assert.Equal(Disclosure.Refused, cell.Says));

    [Fact]
    public void DisputeWords_AreSeenByThePersonAndTheOwnerAlone() =>
        Assert.All(Cells.Where(cell => cell.Field is CaseField.DisputeWords or CaseField.Corrections), cell => Assert.True(cell.Says == Disclosure.Refused || IsInside(cell.Recipient)));

    [Fact]
    public void WhatIdentifies_Outside_IsNeverAllowedWithoutAYesAndNeverBeforeTheOpeningWasAgreed()
    {
        foreach (var cell in Cells.Where(cell => Visibility.Identifies(cell.Field) && !IsInside(cell.Recipient)))
            Assert.True(cell.Says == Disclosure.Refused || (cell.Says == Disclosure.OnlyWithYes && cell.Stage is >= Stage.Agreed and <= Stage.Accepted), cell.ToString());
    }

    [Fact]
    public void Employer_BeforeTheYesAndAfterTheEnd_SeesNothing() =>
        Assert.All(Cells.Where(cell => cell.Recipient == Recipient.Employer && cell.Stage is null or Stage.Proposed or Stage.Closed && cell.Recipient == Recipient.Employer), cell => Assert.Equal(Disclosure.Refused, cell.Says));

    [Fact]
    public void Person_OfItsOwn_SeesEverythingAtEveryStage() =>
        Assert.All(Cells.Where(cell => cell is { Recipient: Recipient.ThePerson, Purpose: CasePurpose.Insight }), cell => Assert.Equal(Disclosure.Allowed, cell.Says));

    [Fact]
    public void Insight_IsThePersonsAlone() =>
        Assert.All(Cells.Where(cell => (cell.Purpose == CasePurpose.Insight) != (cell.Recipient == Recipient.ThePerson) && cell.Says != Disclosure.Refused), cell => Assert.NotEqual(CasePurpose.Insight, cell.Purpose));

    /// <summary>From being proposed to having accepted, what has once been open is not shut; closing shuts.</summary>
    [Fact]
    public void OutsideCells_FromStageToStage_OnlyOpenUntilClosed()
    {
        foreach (var cell in Cells.Where(cell => cell.Stage is >= Stage.Proposed and < Stage.Accepted))
            Assert.True(Openness(cell.Says) <= Openness(Visibility.Ask(cell.Purpose, cell.Field, cell.Recipient, cell.Stage + 1).Disclosure), cell.ToString());
    }

    [Fact]
    public void Ask_WhatNoEnumerationNames_IsRefusedLikeAnythingElse()
    {
        var refused = Visibility.Ask(CasePurpose.Statistics, CaseField.Pseudonym, Recipient.Employer, null);

        Assert.Equal(Disclosure.Refused, refused.Disclosure);
        Assert.Same(refused, Visibility.Ask(0, CaseField.Skills, Recipient.ThePerson, null));
        Assert.Same(refused, Visibility.Ask(CasePurpose.Insight, (CaseField)99, Recipient.ThePerson, null));
        Assert.Same(refused, Visibility.Ask(CasePurpose.Insight, CaseField.Skills, (Recipient)(-1), null));
        Assert.Same(refused, Visibility.Ask(CasePurpose.Insight, CaseField.Skills, Recipient.ThePerson, (Stage)99));
        Assert.Equal(3, Cells.Select(cell => Visibility.Ask(cell.Purpose, cell.Field, cell.Recipient, cell.Stage)).Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.DoesNotContain("skydd", refused.Reason.Swedish, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("protect", refused.Reason.English, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void NameOf_WhatNoEnumerationNames_IsRefusedAsAnArgument()
    {
        Assert.Equal("purpose", Assert.ThrowsAny<ArgumentException>(() => Visibility.NameOf((CasePurpose)99)).ParamName);
        Assert.Equal("purpose", Assert.ThrowsAny<ArgumentException>(() => Visibility.NameOf((CasePurpose)0)).ParamName);
        Assert.Equal("field", Assert.ThrowsAny<ArgumentException>(() => Visibility.NameOf((CaseField)99)).ParamName);
        Assert.Equal("recipient", Assert.ThrowsAny<ArgumentException>(() => Visibility.NameOf((Recipient)(-1))).ParamName);
        Assert.Equal("stage", Assert.ThrowsAny<ArgumentException>(() => Visibility.NameOf((Stage)0)).ParamName);
        Assert.Equal("stage", Assert.ThrowsAny<ArgumentException>(() => Visibility.NameOf((Stage)99)).ParamName);
        Assert.Equal("nothing proposed", Visibility.NameOf((Stage?)null).English);
    }

    /// <summary>A case shows just what the table lists, and what a yes has opened; every property of the view is one field of the table.</summary>
    [Fact]
    public void For_AnyoneAtAnyMoment_ShowsWhatMayBeSeenAndNothingElse()
    {
        var properties = typeof(CaseView).GetProperties().ToDictionary(property => Enum.Parse<CaseField>(property.Name));
        Assert.Equal(Fields.Except(OfTheSeeker).Order(), properties.Keys.Order());
        var seen = 0;
        for (var told = 1; told <= Steps.Count; told++)
            foreach (var purpose in Purposes)
                foreach (var recipient in Recipients)
                    foreach (var opening in (OpeningId?[])[null, O1, O2, new("o99")])
                    {
                        var one = Cases[told];
                        var stage = opening is { } about && one.Candidacies.TryGetValue(about, out var candidacy) ? IsOver(told, about, purpose) ? Stage.Closed : candidacy.Stage : (Stage?)null;
                        var view = one.For(recipient, purpose, opening);
                        foreach (var (field, property) in properties)
                        {
                            var listed = Visibility.Ask(purpose, field, recipient, stage).Disclosure;
                            var isProtected = told >= 2 && !IsInside(recipient);
                            var isShown = listed == Disclosure.Allowed || (listed == Disclosure.OnlyWithYes && !isProtected && one.Sharings.Contains(new(purpose, recipient)));
                            if (!one.IsOptedIn && recipient is (Recipient.Employer or Recipient.Partner or Recipient.Authority))
                                isShown = false;
                            Assert.Equal(isShown, property.GetValue(view) is not null);
                            Assert.Equal(isShown ? Disclosure.Allowed : Disclosure.Refused, one.Ask(recipient, purpose, field, opening).Disclosure);
                            seen += isShown ? 1 : 0;
                        }
                    }

        Assert.True(seen > 1000, $"{seen}");
    }

    private static readonly Case[] Cases = [null!, .. Enumerable.Range(1, Steps.Count).Select(told => Tell(told).Find(S1)!)];

    /// <summary>Step 19 of the story places the person at the first opening, and step 21 ends that.</summary>
    private static bool IsOver(int told, OpeningId opening, CasePurpose purpose) => opening == O1 && (told >= 21 || (told >= 19 && purpose == CasePurpose.Presenting));

    [Fact]
    public void For_AnEmployer_ShowsNothingOfOtherOpenings()
    {
        var one = Tell(18).Find(S1)!;
        var view = one.For(Recipient.Employer, CasePurpose.Presenting, O1);

        Assert.Equal([Stage.Accepted], view.Stages);
        Assert.Null(Tell(19).Find(S1)!.For(Recipient.Employer, CasePurpose.Presenting, O1).Stages);
        Assert.Null(Tell(22).Find(S1)!.For(Recipient.Employer, CasePurpose.Presenting, O2).Stages);
        Assert.Null(one.For(Recipient.Employer, CasePurpose.Presenting).Stages);
        Assert.Null(one.For(Recipient.Employer, CasePurpose.Presenting, O2).Stages);
        Assert.Null(one.For(Recipient.Employer, CasePurpose.Presenting, new("zq7x-o9")).Stages);
    }

    /// <summary>What someone outside meets is the same object for a protected identity as for one who has not said yes, in every cell.</summary>
    [Fact]
    public void Ask_OfAProtectedIdentity_LooksLikeAnyOtherRefusal()
    {
        var open = Plain(false);
        var hidden = Plain(true);
        foreach (var (purpose, field, recipient, _, _) in Cells)
            foreach (var opening in (OpeningId?[])[null, O1])
            {
                Assert.Same(open.Ask(recipient, purpose, field, opening), hidden.Ask(recipient, purpose, field, opening));
                Assert.Equal(Json(open.For(recipient, purpose, opening)), Json(hidden.For(recipient, purpose, opening)));
            }

        var shared = Plain(true, new SharingAgreed(S1, CasePurpose.Presenting, Recipient.Employer));
        Assert.Same(open.Ask(Recipient.Employer, CasePurpose.Presenting, CaseField.Pseudonym, O1), shared.Ask(Recipient.Employer, CasePurpose.Presenting, CaseField.Pseudonym, O1));
        Assert.Equal(S1, Plain(false, new SharingAgreed(S1, CasePurpose.Presenting, Recipient.Employer)).For(Recipient.Employer, CasePurpose.Presenting, O1).Pseudonym);
    }

    /// <summary>Nor does it cost more to be refused on one ground than on another.</summary>
    [Fact]
    public void Ask_OfAProtectedIdentity_AllocatesWhatAnyOtherRefusalDoes()
    {
        var yes = new SharingAgreed(S1, CasePurpose.Presenting, Recipient.Employer);
        var isProtected = Allocated(Plain(true, yes), CaseField.Pseudonym);

        Assert.Equal(Allocated(Plain(false), CaseField.Pseudonym), isProtected);
        Assert.Equal(Allocated(Plain(false), CaseField.Needs), isProtected);

        static long Allocated(Case one, CaseField field)
        {
            one.Ask(Recipient.Employer, CasePurpose.Presenting, field, O1);
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var round = 0; round < 100; round++)
                one.Ask(Recipient.Employer, CasePurpose.Presenting, field, O1);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Document_AsItStands_IsWhatTheTableSays()
    {
        var path = Path.Combine(Root(), "docs", "visibility.md");
        if (Environment.GetEnvironmentVariable("SAMVERKAN_WRITE") == "1")
            File.WriteAllText(path, VisibilityDocument.Text());

        Assert.Equal(VisibilityDocument.Text(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static Case Plain(bool isProtected, params CaseStep[] more)
    {
        var steps = Steps.Where(step => step is OptedIn or Presented || (step is Proposed or Agreed && ((StageStep)step).Opening == O1)).Concat(more)
            .Append(isProtected ? new IdentityProtected(S1, true) : new SupportNeeded(S1, new("zq7x-x")));
        var caseload = steps.Aggregate(Caseload.Empty, (all, step) => all.Record(step, ByOwner, Start.AddYears(1)).Require());

        // The same support, so that the two differ in their protection alone.
        return (isProtected ? caseload.Record(new SupportNeeded(S1, new("zq7x-x")), ByOwner, Start.AddYears(1)).Require() : caseload).Find(S1)!;
    }

    private static string Json(CaseView view) =>
        string.Join('|', typeof(CaseView).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.GetValue(view) is { } value ? $"{property.Name}={value}" : property.Name));

    private static int Openness(Disclosure says) => says switch { Disclosure.Refused => 0, Disclosure.OnlyWithYes => 1, _ => 2 };

    private static bool IsInside(Recipient recipient) => recipient is Recipient.ThePerson or Recipient.Owner;

    private static void Never(Recipient recipient, params CaseField[] fields) =>
        Assert.All(Cells.Where(cell => cell.Recipient == recipient && fields.Contains(cell.Field)), cell => Assert.Equal(Disclosure.Refused, cell.Says));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Samverkan.Core.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run from within the repository.");
        return folder.FullName;
    }
}
