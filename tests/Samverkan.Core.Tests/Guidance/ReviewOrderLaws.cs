using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Samverkan.Guidance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Guidance;

/// <summary>The review says the same whichever of two facts that have nothing to do with each other came first.</summary>
public sealed class ReviewOrderLaws
{
    private const int Some = 60;

    /// <summary>Two facts of the same time that are about nothing in common, and could have come in either order.</summary>
    [SamverkanProperty(MaxTest = Some)]
    public Property TheOrderOfIndependentFactsChangesNothing(History history) =>
        Swapped(history).FirstOrDefault(pair => !Same(Review.Of(pair.Before, Later(pair.Before)), Review.Of(pair.After, Later(pair.Before)))) is { Before: { } one }
            ? false.Label(string.Join(" and ", one.Ledger.TakeLast(2).Select(entry => entry.Fact))) : true.ToProperty();

    /// <summary>So that the law is not about nothing.</summary>
    [Fact]
    public void Swapped_OfSomeLongHistories_ArePlenty() =>
        Assert.True(Enumerable.Range(0, 10).Sum(seed => Swapped(HistoryGen.Of(seed, HistoryGen.Longest)).Count()) > 30);

    private static IEnumerable<(Collaboration Before, Collaboration After)> Swapped(History history)
    {
        // What decides something enacts it too, and that can be about anything.
        var admitted = history.Turns.Where(turn => turn.After.Ledger.Count == turn.Before.Ledger.Count + 1).ToArray();
        return from pair in admitted.Zip(admitted.Skip(1))
               where ReferenceEquals(pair.First.After, pair.Second.Before)
               where pair.First.At == pair.Second.At && AreIndependent(pair.First.Step.Fact, pair.Second.Step.Fact)
               let first = pair.First.Before.Record(pair.Second.Step.Fact, pair.Second.Step.By, pair.Second.At)
               where !first.IsRefused
               let second = first.Require().Record(pair.First.Step.Fact, pair.First.Step.By, pair.First.At)
               where !second.IsRefused && second.Require().Ledger.Count == pair.Second.After.Ledger.Count
               select (pair.Second.After, second.Require());
    }

    /// <summary>What a partner takes with it, and what changes for all, can be about anything. All is said by someone: partners and persons count only where the same is said twice.</summary>
    private static bool AreIndependent(Fact one, Fact other) =>
        !new[] { one, other }.Any(fact => fact is PartnerLeft or ConditionsChanged) && !About(one).Intersect(About(other)).Any(id => id is not (PartnerId or PersonId) || one.GetType() == other.GetType());

    private static IEnumerable<object> About(Fact fact) =>
        fact.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => property.GetValue(fact)).OfType<object>()
            .Where(value => value.GetType().GetInterfaces().Any(type => type.Name.StartsWith("IId", StringComparison.Ordinal)));

    private static DateTimeOffset Later(Collaboration scene) => scene.Ledger[^1].At.AddDays(200);

    private static bool Same(Review one, Review other) => one.Findings.SequenceEqual(other.Findings) && one.NotJudged.SequenceEqual(other.NotJudged);
}
