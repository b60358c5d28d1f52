using System.Reflection;
using Samverkan.Kernel;
using Samverkan.Recruitment;
using static Samverkan.Tests.Recruitment.Cases.CaseStory;

namespace Samverkan.Tests.Recruitment.Cases;

/// <summary>
/// Nobody outside the case can tell a protected identity from someone who has said no yes: all that can be asked, taken together, is answered as it is for
/// an unprotected person with the same history but for the yes.
/// </summary>
public sealed class ProtectedIdentityTests
{
    private static readonly Recipient[] Outside = [.. Enum.GetValues<Recipient>().Except([Recipient.ThePerson, Recipient.Owner])];
    private static readonly PropertyInfo[] Shown = typeof(CaseView).GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static readonly AgreedSharing[] Openable =
    [
        .. from purpose in Enum.GetValues<CasePurpose>()
           from recipient in Enum.GetValues<Recipient>()
           where Enum.GetValues<CaseField>().Any(field => Visibility.Ask(purpose, field, recipient, Stage.Accepted).Disclosure == Disclosure.OnlyWithYes)
           select new AgreedSharing(purpose, recipient),
    ];

    [Fact]
    public void AnAnswerVector_OfAProtectedPersonInEveryStateOfAStory_IsThatOfSomeoneWithoutAYes()
    {
        for (var told = 2; told <= Steps.Count; told++)
            CannotBeTold(Tell(told), S1, [O1, O2, O3, new("o99")]);
    }

    [Fact]
    public void AnAnswerVector_OfAProtectedPersonInStatesByChance_IsThatOfSomeoneWithoutAYes()
    {
        var states = 0;
        for (var seed = 0; seed < 150; seed++)
        {
            var commands = new CaseCommands(seed);
            var model = new NaiveCaseload();
            var caseload = Caseload.Empty;
            for (var number = 0; number < 60; number++)
            {
                var (step, by, at, isSpoiled) = commands.Next(model);
                model.Takes(step, by, at, isSpoiled);
                if (caseload.Record(step, by, at) is { IsRefused: false } recorded)
                    caseload = recorded.Require();
            }

            foreach (var one in caseload.Cases)
            {
                CannotBeTold(caseload, one.Seeker, [new("o1"), new("o2")]);
                states++;
            }
        }

        Assert.True(states > 150, $"{states}");
    }

    /// <summary>The law is not empty: of someone unprotected, each yes shows something.</summary>
    [Fact]
    public void AYes_OfSomeoneUnprotected_IsSeen()
    {
        var all = Retold(Tell(18).Find(S1)!);
        foreach (var yes in Openable)
            Assert.NotEqual(Answers(all.Find(S1)!, [O1]), Answers(And(all, S1, new SharingAgreed(S1, yes.Purpose, yes.Recipient)).Find(S1)!, [O1]));
    }

    /// <summary>With every yes there is, or with those the story gave, whoever asks about whatever meets what it meets of a person without any.</summary>
    private static void CannotBeTold(Caseload caseload, SeekerId seeker, OpeningId[] openings)
    {
        var one = caseload.Find(seeker)!;
        var plain = Answers(Retold(one).Find(seeker)!, openings);
        var hidden = And(caseload, seeker, new IdentityProtected(seeker, true));
        Assert.Equal(plain, Answers(hidden.Find(seeker)!, openings));
        if (one.IsOptedIn)
            Assert.Equal(plain, Answers(And(hidden, seeker, [.. Openable.Except(one.Sharings).Select(yes => new SharingAgreed(seeker, yes.Purpose, yes.Recipient))]).Find(seeker)!, openings));
    }

    private static Caseload And(Caseload caseload, SeekerId seeker, params CaseStep[] steps) =>
        steps.Aggregate(caseload, (all, step) => all.Record(step, Actor.For(all.Find(seeker)!.Owner, new PartnerId("p1")), all.Find(seeker)!.Entries[^1].At).Require());

    /// <summary>The same history, told anew and admitted, with neither protection nor any yes: corrections stand in their place, which nobody outside sees.</summary>
    private static Caseload Retold(Case one)
    {
        var caseload = Caseload.Empty;
        foreach (var entry in one.Entries)
        {
            CaseStep step = entry.Step switch
            {
                IdentityProtected => new IdentityProtected(one.Seeker, false),
                SharingAgreed or SharingWithdrawn => new Corrected(one.Seeker, "rättat"),
                var same => same,
            };
            caseload = caseload.Record(step, entry.By, entry.At).Require();
        }

        return caseload;
    }

    private static string Answers(Case one, OpeningId[] openings) => string.Join('\n',
        from recipient in Outside
        from purpose in Enum.GetValues<CasePurpose>()
        from opening in openings.Select(opening => (OpeningId?)opening).Append(null)
        let view = one.For(recipient, purpose, opening)
        let fields = Enum.GetValues<CaseField>().Select(field => one.Ask(recipient, purpose, field, opening)).Select(answer => $"{answer.Disclosure} {answer.Reason.Swedish} {answer.Reason.English}")
        let shown = Shown.Select(property => $"{property.Name}={Told(property.GetValue(view))}")
        select $"{recipient} {purpose} {opening}: {string.Join(';', fields)}; {string.Join(';', shown)}");

    /// <summary>Also of what shows nothing in <c>ToString</c>: its data.</summary>
    private static string Told(object? value) => value switch
    {
        null => "-",
        string text => text,
        System.Collections.IEnumerable many => "[" + string.Join(',', many.Cast<object>().Select(Told)) + "]",
        Enum or ValueType => value.ToString()!,
        _ => "{" + string.Join(',', value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).Select(property => Told(property.GetValue(value)))) + "}",
    };
}
