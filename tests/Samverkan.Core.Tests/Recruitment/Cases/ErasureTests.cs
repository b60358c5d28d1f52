using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;
using static Samverkan.Tests.Recruitment.Cases.CaseStory;

namespace Samverkan.Tests.Recruitment.Cases;

/// <summary>What is a person's is nowhere in what is printed, ever, and nowhere at all once the case has been erased.</summary>
public sealed class ErasureTests
{
    private static readonly DateTimeOffset Later = Start.AddYears(2);

    [Fact]
    public void Story_OfEveryKindOfStep_HasTheMarkInEveryFieldThatCanHoldIt()
    {
        Assert.Equal(Kinds, Steps.Select(step => step.GetType()).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal));
        foreach (var step in Steps)
            foreach (var data in Data(step.GetType()).Where(data => data.PropertyType == typeof(string) || IsId(data.PropertyType)))
                Assert.True(data.GetValue(step)?.ToString()?.Contains(Mark, StringComparison.Ordinal) == true, $"{step.GetType().Name}.{data.Name}");
    }

    [Fact]
    public void Erase_ACase_LeavesACountForTheMonthAndNothingElse()
    {
        var erased = Told.Erase(S1, Later, ByOther).Require();

        Assert.Null(erased.Find(S1));
        Assert.Empty(erased.Cases);
        Assert.Equal([new ErasedCases(new(2029, 1, 1), 1)], erased.Erased);
        Assert.Empty(Marked(erased));
        Assert.DoesNotContain(Mark, Written(erased), StringComparison.Ordinal);
        Assert.Equal("{\"v\":1,\"caseload\":true}\n{\"erased\":\"2029-01\",\"cases\":1}\n", Written(erased));
        Assert.NotEmpty(Marked(Told));
        Assert.Contains(Mark, Written(Told), StringComparison.Ordinal);
    }

    [Fact]
    public void Erase_OneOfTwo_LeavesTheOtherAsItWas()
    {
        var other = new OptedIn(new("s2"), new("u5"));
        var both = Told.Record(other, Actor.For(other.Owner, new PartnerId("p5")), Later).Require();
        var erased = both.Erase(S1, Later, ByOther).Require();

        Assert.Equal(both.Find(other.Seeker), erased.Find(other.Seeker));
        Assert.Empty(Marked(erased));
        Assert.Equal(erased, Read(Written(erased)));
        Assert.Equal(2, erased.Erase(other.Seeker, Later, Actor.Leader(new("u7"))).Require().Erased.Single().Count);
    }

    [Fact]
    public void Erase_ByWhomTheCaseDoesNotKnow_IsRefused()
    {
        Assert.Equal("SAM952 field:by", Named(Told.Erase(S1, Later, ByOwner)));
        Assert.Equal("SAM951 field:seeker", Named(Told.Erase(new("s2"), Later, ByOther)));
        Assert.Equal("SAM950 field:by", Named(Told.Erase(S1, Later, Actor.Of(new ProposalId("d1")))));
        Assert.False(Told.Erase(S1, Later, BySelf).IsRefused);
        Assert.False(Told.Erase(S1, Start, ByOther).IsRefused);
        Assert.False(Told.Erase(S1, Later, Actor.Leader(new("u7"))).IsRefused);
    }

    [Fact]
    public void Printed_WhateverThereIs_HoldsNothingOfThePerson()
    {
        var printed = Reached(Told).Concat(Steps).Concat(Views())
            .Where(thing => thing.GetType().Namespace == typeof(Caseload).Namespace && !IsId(thing.GetType())).ToArray();
        foreach (var state in (Type[])[typeof(Caseload), typeof(Case), typeof(CaseEntry), typeof(Candidacy), typeof(CaseBarrier), typeof(CaseSupport), typeof(Placement), typeof(FollowUp), typeof(Dispute), typeof(CaseView), typeof(NextStep), typeof(SeenPlacement)])
            Assert.Contains(printed, thing => thing.GetType() == state);
        foreach (var thing in printed)
            Assert.DoesNotContain(Mark, thing.ToString(), StringComparison.Ordinal);
        foreach (var entry in Told.Find(S1)!.Entries)
            Assert.DoesNotContain(Mark, entry.Words.Swedish + entry.Words.English, StringComparison.Ordinal);
    }

    /// <summary>Every step at every moment of the story, also spoiled in each of its fields: whatever refuses it says nothing of the person.</summary>
    [Fact]
    public void Refused_WhateverTheStep_TellsNothingOfThePerson()
    {
        var refused = new HashSet<string>(StringComparer.Ordinal);
        for (var told = 0; told <= Steps.Count; told++)
        {
            var caseload = Tell(told);
            foreach (var step in Steps.SelectMany(step => Spoiled(step).Append(step)))
                foreach (var by in (Actor[])[ByOwner, BySelf, ByOther])
                {
                    var recorded = caseload.Record(step, by, Later);
                    if (recorded.Refusal is not { } refusal)
                        continue;
                    refused.Add(refusal.Rule);
                    Assert.DoesNotContain(Mark, refusal.In(Language.Swedish) + refusal.In(Language.English), StringComparison.Ordinal);
                    Assert.DoesNotContain(Mark, Assert.Throws<InvalidOperationException>(recorded.Require).ToString(), StringComparison.Ordinal);
                    if (told > 3 && told < Steps.Count - 3)
                        break;
                }
        }

        Assert.True(refused.Count >= 28, string.Join(' ', refused.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Read_WithAnythingWrong_TellsNothingOfThePerson()
    {
        var lines = Written(Told).TrimEnd('\n').Split('\n');
        var met = 0;
        for (var line = 1; line < lines.Length; line++)
            foreach (var wrong in Wrongs(lines[line]))
            {
                var text = string.Join('\n', lines.Select((old, index) => index == line ? wrong : old));
                if (Record.Exception(() => Read(text)) is not InputException found)
                    continue;
                met++;
                Assert.DoesNotContain(Mark, found.Problem.In(Language.Swedish) + found, StringComparison.Ordinal);
                Assert.NotNull(found.Problem.Line);
            }

        Assert.True(met > 300, $"{met}");
    }

    private static IEnumerable<string> Wrongs(string line)
    {
        yield return string.Empty;
        yield return line[..^3];
        yield return line.Replace("\"at\"", "\"when\"", StringComparison.Ordinal);
        foreach (var field in JsonNode.Parse(line)!["step"]!.AsObject().Select(pair => pair.Key))
            foreach (var value in (string?[])[null, "7", "true", "\"\"", "\"811218-9876\"", "[]", "{}", "\"2027-13-01\""])
            {
                var changed = JsonNode.Parse(line)!;
                changed["step"]!.AsObject().Remove(field);
                if (value is not null)
                    changed["step"]![field] = JsonNode.Parse(value);
                yield return changed.ToJsonString();
            }
    }

    private static IEnumerable<CaseStep> Spoiled(CaseStep step)
    {
        foreach (var data in Data(step.GetType()))
        {
            if (data.PropertyType == typeof(string))
                yield return With(step, data, Mark + " ring 070-123 45 67");
            else if (data.PropertyType == typeof(DateOnly))
                yield return With(step, data, default(DateOnly));
            else if (data.PropertyType == typeof(int))
                yield return With(step, data, 3);
            else if (data.PropertyType.IsEnum)
                yield return With(step, data, Enum.ToObject(data.PropertyType, 0));
            else if (IsId(data.PropertyType) && data.Name != nameof(CaseStep.Seeker))
                yield return With(step, data, Activator.CreateInstance(Nullable.GetUnderlyingType(data.PropertyType) ?? data.PropertyType, Mark + "-unknown"));
        }
    }

    internal static string Written(Caseload caseload)
    {
        var file = new MemoryStream();
        CaseloadFile.Write(file, caseload);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    internal static Caseload Read(string text) => CaseloadFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "caseload.jsonl");

    private static string Named(CaseRecorded recorded) => $"{recorded.Refusal?.Rule} {recorded.Refusal?.Subject}";

    /// <summary>Views that show all there is, and what they are made of.</summary>
    private static IEnumerable<object> Views() =>
        Enumerable.Range(13, 10).Select(told => Tell(told).Find(S1)!.For(Recipient.ThePerson, CasePurpose.Insight))
            .SelectMany(view => new object[] { view }.Concat(view.NextSteps!).Concat(view.Placements!));

    private static IEnumerable<string> Marked(Caseload caseload) => Reached(caseload).OfType<string>().Where(text => text.Contains(Mark, StringComparison.Ordinal));

    /// <summary>Every object that can be reached from one, through fields and collections.</summary>
    private static List<object> Reached(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var found = new List<object>();
        var left = new Stack<object?>([root]);
        while (left.TryPop(out var one))
        {
            if (one is null || one is Delegate or Type or Pointer || one.GetType().IsPrimitive || (!one.GetType().IsValueType && !seen.Add(one)))
                continue;
            found.Add(one);
            if (one is string)
                continue;
            if (one is IEnumerable many)
                foreach (var item in many)
                    left.Push(item);
            for (var type = one.GetType(); type is not null && type != typeof(object); type = type.BaseType)
                if (type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true || type.Name.StartsWith("KeyValuePair", StringComparison.Ordinal))
                    foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                        left.Push(field.GetValue(one));
        }

        return found;
    }
}
