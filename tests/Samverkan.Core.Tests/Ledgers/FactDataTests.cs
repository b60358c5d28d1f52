using System.Reflection;
using System.Text;
using System.Text.Json;
using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Sharing;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;

namespace Samverkan.Tests.Ledgers;

/// <summary>What holds for the data of every fact, found by reflection: no text, id or value escapes the rules for its kind.</summary>
public sealed class FactDataTests
{
    private static readonly (string Rule, string Text)[] Refusals =
    [
        ("SAM060", ""), ("SAM060", " \n\t\u2028"), ("SAM061", new string('x', 10_001)), ("SAM062", "Ring Anna, 811218-9876"), ("SAM062", "skriv till anna@example.org"),
        ("SAM062", "ring 070-123 45 67"), ("SAM066", "halvt \ud83d"), ("SAM066", "\udc69 halvt"), ("SAM066", "\udc69\ud83d"),
    ];

    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string> Kinds => [.. FactKinds.All.Select(kind => kind.Name)];

    public static TheoryData<string, string> Texts => Data(type => type == typeof(string));

    public static TheoryData<string, string> Ids => Data(type => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>)));

    public static TheoryData<string, string> Enums => Data(type => type.IsEnum);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Example_OfEveryKind_IsAdmitted(string kind)
    {
        if (kind is nameof(ProposalDecided) or nameof(OperationalDecisionSettled))
            Assert.Null(Examples.Of(KindOf(kind)));
        else
            Assert.Null(ExampleOf(kind).Try(ExampleOf(kind).Fact).Refusal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_ThatMayNotStandInALedger_IsRefusedByItsField(string kind, string text)
    {
        foreach (var (rule, bad) in Refusals)
            Assert.Equal((rule, Field(text)), Told(kind, text, bad));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_WhichIsMissing_IsRefusedUnlessItMayBe(string kind, string text)
    {
        var isOptional = Nullability.Create(Property(kind, text)).WriteState == NullabilityState.Nullable && (kind, text) is not (nameof(BallotCast), _);

        Assert.Equal(isOptional ? (null, null) : kind == nameof(BallotCast) ? ("SAM556", "proposal:d1") : ("SAM060", Field(text)), Told(kind, text, null));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_AsPeopleWrite_IsAdmitted(string kind, string text)
    {
        foreach (var good in Testing.Collaborations.Texts.Good)
            Assert.Equal((null, null), Told(kind, text, good));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Id_Default_IsRefused(string kind, string id) => Assert.NotNull(Told(kind, id, Activator.CreateInstance(Property(kind, id).PropertyType)).Rule);

    [Theory]
    [MemberData(nameof(Enums))]
    public void Value_NotNamed_IsRefused(string kind, string value)
    {
        var type = Property(kind, value).PropertyType;
        foreach (var unnamed in new[] { 0, -1, Enum.GetValues(type).Length + 1 })
            Assert.Equal(("SAM065", type.Name), Told(kind, value, Enum.ToObject(type, unnamed)));
    }

    [Fact]
    public void ProposalMade_WithATextThatMayNotStand_IsRefusedByItsField()
    {
        var enacts = new ProposalMade(D2, P1, "ett förslag", [new ProjectGoalStated(new("g8"), "en kurs"), new EffectGoalStated(G3, "ett mål", "fråga anna@example.org")]);

        Assert.Equal("SAM062 field:measure", Named(ExampleOf(nameof(ProposalMade)).In.Try(enacts, "u1@p1").Refusal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Fact_OfEveryKind_RoundTripsAsJson(string kind)
    {
        var fact = Examples.Of(KindOf(kind))?.Fact
            ?? (kind == nameof(ProposalDecided) ? new ProposalDecided(D1, Outcome.CarriedNotEnacted, "SAM058") : new OperationalDecisionSettled(new("f1"), Outcome.CarriedNotEnacted, "SAM058"));
        var text = FactJson.Write(fact);

        Assert.Equal(fact, FactJson.Read(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(text, FactJson.Write(FactJson.Read(Encoding.UTF8.GetBytes(text))));
        Assert.StartsWith($"{{\"type\":\"{JsonNamingPolicy.CamelCase.ConvertName(kind)}\",", text, StringComparison.Ordinal);
        Assert.Contains(JsonNamingPolicy.CamelCase.ConvertName(kind), FactJson.Types);
    }

    [Fact]
    public void Types_OfFacts_AreEveryKindThereIs() =>
        Assert.Equal(FactKinds.All.Select(kind => JsonNamingPolicy.CamelCase.ConvertName(kind.Name)).Order(StringComparer.Ordinal), FactJson.Types);

    /// <summary>What decisions may enact is a promise of the model: a new kind is here because someone thought of it.</summary>
    [Fact]
    public void ProposalMade_OfEachKind_MayEnactOnlyWhatIsOwnedInCommon()
    {
        var common = Examples.All
            .Where(example => example.Fact is not CollaborationFormed)
            .Where(example => example.In.Try(new ProposalMade(D3, P1, "ett förslag", [example.Fact]), "u1@p1").Refusal?.Rule != "SAM550")
            .Select(example => example.Fact.GetType().Name);

        Assert.Equal(
            [
                nameof(ActivityChanged), nameof(ActivityDropped), nameof(ActivityPlacedInArea), nameof(ActivityPlanned), nameof(ActivityServesGoal), nameof(AreaEnded), nameof(AreaLeadLeft), nameof(AreaNamed), nameof(CadenceSet), nameof(ChannelPlanned), nameof(CollaborationClosed),
                nameof(DrivingPartnerChosen), nameof(EffectGoalStated), nameof(FrameSet), nameof(GoalChanged), nameof(GoalLinkChecked), nameof(GoalLinkEnded),
                nameof(GoalMet), nameof(GoalPlacedUnderPurpose), nameof(GoalSupports), nameof(GoalTargetSet), nameof(GoalWithdrawn), nameof(MandateChanged),
                nameof(MandateCoversArea), nameof(MandateGranted), nameof(MandateWithdrawn), nameof(NarrativeAdopted), nameof(OperationalDecisionConfirmed), nameof(OperationalDecisionEnded), nameof(PartnerAdmitted), nameof(ProcessLeaderNamed), nameof(ProcessLeaderReleased), nameof(ProjectGoalStated),
                nameof(PurposeAdopted), nameof(ResourcesPrioritised), nameof(SeatVacated), nameof(SteeringGroupDecidedOperation), nameof(TargetGroupDelimited), nameof(TargetGroupSetAside), nameof(VoiceGiven), nameof(WayDecided), nameof(WorkingGroupEnded),
                nameof(WorkingGroupFormed),
            ],
            common.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Record_WhenClosed_AdmitsOnlyPeopleComingAndGoingAndTheCommonBank()
    {
        var outliving = Examples.All
            .Where(example => example.Fact is not CollaborationFormed)
            .Where(example => example.Try(Shut(example.In), example.Fact).Refusal is not { Rule: "SAM053", Subject: "collaboration" })
            .Select(example => example.Fact.GetType().Name);

        Assert.Equal(
            [
                nameof(CompetenceHeld), nameof(CompetenceLost), nameof(CompetenceNamed), nameof(ContactEnded), nameof(KnowledgeBanked), nameof(KnowledgeRemoved),
                nameof(OrganisationNoted), nameof(PartnerLeft), nameof(PersonNoted), nameof(PortrayalChosen), nameof(PortrayalWithdrawn), nameof(RepresentativeNamed), nameof(RepresentativeReleased),
                nameof(ShareGiven), nameof(SharePassedOn), nameof(ShareReceived), nameof(SpokespersonAccepted), nameof(SpokespersonChosen), nameof(SpokespersonRevoked), nameof(StoryConsentWithdrawn), nameof(StoryPulled), nameof(TieEnded), nameof(TieNoted), nameof(TieTended),
            ],
            outliving.Order(StringComparer.Ordinal));
    }

    private static Collaboration Shut(Collaboration scene) => scene.Decided(new("d9"), new CollaborationClosed("klart"));

    /// <summary>Each kind of fact with each of its data of a sort. The rule by which a decision was not enacted is the ledger's own word.</summary>
    private static TheoryData<string, string> Data(Func<Type, bool> isOfTheSort)
    {
        var data = new TheoryData<string, string>();
        foreach (var kind in FactKinds.All.Where(kind => kind != typeof(ProposalDecided) && kind != typeof(OperationalDecisionSettled)))
            foreach (var property in FactKinds.Data(kind).Where(property => isOfTheSort(property.PropertyType)))
                data.Add(kind.Name, property.Name);
        return data;
    }

    private static (string? Rule, string? Subject) Told(string kind, string property, object? value)
    {
        var refusal = ExampleOf(kind).Try(ExampleOf(kind).Fact.With(Property(kind, property), value)).Refusal;
        return (refusal?.Rule, refusal?.Subject);
    }

    private static string Named(Refusal? refusal) => $"{refusal?.Rule} {refusal?.Subject}";

    private static string Field(string property) => "field:" + JsonNamingPolicy.CamelCase.ConvertName(property);

    private static Type KindOf(string kind) => FactKinds.All.Single(type => type.Name == kind);

    private static Example ExampleOf(string kind) => Examples.Of(KindOf(kind))!;

    private static PropertyInfo Property(string kind, string name) => KindOf(kind).GetProperty(name)!;
}
