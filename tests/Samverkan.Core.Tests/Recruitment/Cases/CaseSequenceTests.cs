using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Recruitment.Cases;

/// <summary>Ten thousand sequences by chance: each step is taken or refused as a naive model says, and none leads to a state that may not be.</summary>
public sealed class CaseSequenceTests
{
    private const int Sequences = 10_000;
    private const int Steps = 60;

    [Fact]
    public void Record_TenThousandRandomSequences_AgreesWithTheModelAndReachesNoIllegalState()
    {
        var taken = new Dictionary<string, int>();
        var refused = new Dictionary<string, int>();
        var rules = new Dictionary<string, int>();
        for (var seed = 0; seed < Sequences; seed++)
            Tell(seed, taken, refused, rules);

        foreach (var kind in CaseStory.Kinds.Select(kind => kind.Name).Append("Erase"))
        {
            Assert.True(taken.GetValueOrDefault(kind) >= 200, $"{kind} was taken {taken.GetValueOrDefault(kind)} times");
            Assert.True(refused.GetValueOrDefault(kind) >= 200, $"{kind} was refused {refused.GetValueOrDefault(kind)} times");
        }

        foreach (var rule in CaseRefusalTests.Rules.Distinct().Concat(["SAM059", "SAM060", "SAM062", "SAM065"]))
            Assert.True(rules.GetValueOrDefault(rule) >= 50, $"{rule} was met {rules.GetValueOrDefault(rule)} times");
    }

    private static void Tell(int seed, Dictionary<string, int> taken, Dictionary<string, int> refused, Dictionary<string, int> rules)
    {
        var commands = new CaseCommands(seed);
        var model = new NaiveCaseload();
        var caseload = Caseload.Empty;
        for (var number = 0; number < Steps; number++)
        {
            CaseRecorded recorded;
            string kind;
            bool isTaken;
            if (commands.OneIn(60))
            {
                var (seeker, by) = (commands.AnySeeker(), commands.By());
                (recorded, kind, isTaken) = (caseload.Erase(new(seeker), commands.Now, by), "Erase", model.Erases(seeker, by, commands.Now));
                Assert.True(!isTaken || recorded.Require().Find(new(seeker)) is null);
            }
            else
            {
                var (step, by, at, isSpoiled) = commands.Next(model);
                (recorded, kind, isTaken) = (caseload.Record(step, by, at), step.GetType().Name, model.Takes(step, by, at, isSpoiled));
            }

            Assert.True(isTaken != recorded.IsRefused, $"seed {seed}, step {number}, {kind}: the model {(isTaken ? "takes" : "refuses")} it; {recorded.Refusal?.Rule}");
            var counts = isTaken ? taken : refused;
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
            if (recorded.Refusal is { } refusal)
                rules[refusal.Rule] = rules.GetValueOrDefault(refusal.Rule) + 1;
            else
                caseload = recorded.Require();
        }

        Assert.Equal(model.People.Order(StringComparer.Ordinal), caseload.Cases.Select(one => one.Seeker.Value));
        Assert.Equal(model.Erased, caseload.Erased.Sum(erased => erased.Count));
        foreach (var one in caseload.Cases)
        {
            Same(one, model);
            Legal(one);
        }

        if (seed % 50 == 0)
            Assert.Equal(caseload, ErasureTests.Read(ErasureTests.Written(caseload)));
    }

    private static void Same(Case one, NaiveCaseload model)
    {
        Assert.Equal(model.IsIn(one.Seeker.Value), one.IsOptedIn);
        foreach (var candidacy in one.Candidacies.Values)
        {
            Assert.Equal(model.HasYes(one.Seeker.Value, candidacy.Opening.Value), candidacy.HasYes);
            Assert.Equal(
                model.StageOf(one.Seeker.Value, candidacy.Opening.Value),
                candidacy.IsPlaced ? "placed" : candidacy.Because == CloseReason.Declined ? "declined" : candidacy.Stage.ToString().ToLowerInvariant());
        }
    }

    /// <summary>What may never be, read off the steps alone.</summary>
    private static void Legal(Case one)
    {
        var hasYes = new HashSet<OpeningId>();
        var open = new HashSet<OpeningId>();
        var isIn = false;
        var starts = new Dictionary<PlacementId, DateOnly>();
        var last = DateTimeOffset.MinValue;
        foreach (var entry in one.Entries)
        {
            Assert.True(entry.At >= last || entry.Step is OptedOut or Declined or Disputed or Corrected or SharingWithdrawn);
            last = entry.At;
            Assert.NotEmpty(entry.By.Person.Value);
            Assert.False(entry.IsDecision && string.IsNullOrWhiteSpace((string?)entry.Step.GetType().GetProperty("Reason")!.GetValue(entry.Step)));
            Assert.True(isIn || entry.Step is OptedIn or Corrected or Disputed or DisputeAnswered or CaseHandedOver or IdentityProtected);
            switch (entry.Step)
            {
                case OptedIn:
                    isIn = true;
                    break;
                case OptedOut:
                    isIn = false;
                    hasYes.Clear();
                    open.Clear();
                    break;
                case Proposed step:
                    Assert.True(open.Add(step.Opening));
                    break;
                case Agreed step:
                    open.Add(step.Opening);
                    Assert.True(hasYes.Add(step.Opening));
                    break;
                case Presented step:
                    Assert.Contains(step.Opening, hasYes);
                    break;
                case DisputeAnswered step:
                    Assert.NotEqual(one.Entries[step.Decision - 1].By.Person, entry.By.Person);
                    break;
                case StageStep step:
                    Assert.Contains(step.Opening, hasYes);
                    break;
                case Declined step:
                    Assert.True(open.Remove(step.Opening));
                    hasYes.Remove(step.Opening);
                    break;
                case Closed step:
                    open.Remove(step.Opening);
                    hasYes.Remove(step.Opening);
                    break;
                case Placed step:
                    starts.Add(step.Placement, step.Start);
                    if (step.Opening is { } opening)
                    {
                        open.Remove(opening);
                        hasYes.Remove(opening);
                    }

                    break;
                case FollowedUp step:
                    Assert.True(step.On >= starts[step.Placement].AddDays(step.IsStillThere ? step.AfterDays : 0));
                    break;
                default:
                    break;
            }
        }
    }
}
