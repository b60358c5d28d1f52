using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;

namespace Samverkan.Tests.Ledgers;

/// <summary>Every fact can be said in both languages, whatever is in it.</summary>
public sealed class WordsTests
{
    public static TheoryData<string> Kinds => [.. FactKinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void InWords_OfEveryKind_IsOneSentenceInEachLanguageWithAllThatTheFactHolds(string kind)
    {
        var fact = FactOf(kind);
        var words = fact.InWords();

        Assert.NotEqual(words.Swedish, words.English);
        foreach (var text in new[] { words.Swedish, words.English })
        {
            Assert.DoesNotContain('\n', text);
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
            Assert.All(FactKinds.Data(fact.GetType()).SelectMany(data => Written(data.GetValue(fact))), part => Assert.Contains(part, text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void InWords_OfAKindWithoutAnyData_IsSaidAllTheSame(string kind)
    {
        var words = ((Fact)RuntimeHelpers.GetUninitializedObject(KindOf(kind))).InWords();

        Assert.NotEqual(words.Swedish, words.English);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void InWords_WithAnyOfItsDataMissingOrUnnamed_IsSaidAllTheSame(string kind)
    {
        var fact = FactOf(kind);
        foreach (var data in FactKinds.Data(fact.GetType()))
        {
            Assert.NotEmpty(fact.With(data, Empty(data.PropertyType)).InWords().Swedish);
            if (data.PropertyType == typeof(string))
                Assert.NotEmpty(fact.With(data, " \n\t ").InWords().Swedish);
            if (data.PropertyType.IsEnum)
                Assert.NotEmpty(fact.With(data, Enum.ToObject(data.PropertyType, 99)).InWords().English);
        }
    }

    [Fact]
    public void InWords_InAnyCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (other.NumberFormat.NegativeSign, other.DateTimeFormat.TimeSeparator, other.DateTimeFormat.DateSeparator) = ("\u2212", ".", "/");
        try
        {
            CultureInfo.CurrentCulture = other;

            Assert.Equal("The measure of goal g1 was -4 on 2027-01-10", new GoalMeasured(G1, -4, new(2027, 1, 10)).InWords().English);
            Assert.Equal("Omröstning utlyses om förslaget d1, till 2027-01-10 09:30 UTC", new ProposalCalled(D1, new(2027, 1, 10, 10, 30, 0, TimeSpan.FromHours(1))).InWords().Swedish);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void InWords_OfTextOnSeveralLines_IsOnOneWithoutItsLastStop() =>
        Assert.Equal("p1 wants (goal g1): more people in work, and soon", new GoalStated(G1, P1, " more people\r\nin\u2028work,\tand soon. ").InWords().English);

    [Fact]
    public void InWords_OfWhatIsOptional_LeavesItOut()
    {
        Assert.Equal("p1 lämnar samverkan", new PartnerLeft(P1).InWords().Swedish);
        Assert.Equal("p1 leaves the collaboration: for reasons of its own", new PartnerLeft(P1, "for reasons of its own").InWords().English);
    }

    [Fact]
    public void InWords_OfAProposal_SaysWhatItWouldRecord() =>
        Assert.Equal(
            "p1 lägger förslaget d1: Vi börjar; om det bifalls: Syftet s1 antas: arbete; Samverkan avslutas: klart",
            new ProposalMade(D1, P1, "Vi börjar.", [new PurposeAdopted(S1, "arbete"), new CollaborationClosed("klart")]).InWords().Swedish);

    [SamverkanProperty]
    public bool WhateverIsRecordedCanBeSaidInBothLanguages(History history) =>
        history.Steps.Select(step => step.Fact.InWords()).All(words => words.Swedish != words.English);

    private static Type KindOf(string kind) => FactKinds.All.Single(type => type.Name == kind);

    private static Fact FactOf(string kind) => Examples.Of(KindOf(kind))?.Fact ?? new ProposalDecided(D1, Outcome.CarriedNotEnacted, "SAM058");

    private static object? Empty(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    /// <summary>How what a fact holds stands in a sentence: ids, texts, days and numbers. Names of values differ between the languages, and yes and no are said.</summary>
    private static IEnumerable<string> Written(object? value) => value switch
    {
        null or bool or Enum or Fact => [],
        string text => [text],
        DateOnly day => [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
        DateTimeOffset time => [time.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)],
        IEnumerable many => many.Cast<object>().SelectMany(Written),
        IFormattable number => [number.ToString(null, CultureInfo.InvariantCulture)],
        _ => [value.ToString()!],
    };
}
