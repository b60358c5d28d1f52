using System.Text;
using System.Text.Json.Nodes;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Ledgers;

/// <summary>
/// A line that was edited is named itself, by what is wrong with it or because the line after holds the hash of what it was. Lines out of
/// order are named by the first place where another was expected. What was done to the last line is found by the head, kept elsewhere.
/// </summary>
public sealed class TamperLaws
{
    [SamverkanProperty(MaxTest = 1000)]
    public bool AByteEditedInAnyLineButTheLastIsFoundOnThatLine(History history, Pick where, Pick place, byte value)
    {
        var lines = Files.Lines(history.End);
        if (lines.Length < 2)
            return true;
        var line = where.In(lines.Length - 1);
        return Edited(lines, line, place, value) is not { } bytes || Files.Problem(bytes.File)?.Line == line + 1 + bytes.Pushed;
    }

    /// <summary>The hash of the line before the last stands in the last: which of the two was edited cannot be told, so both are named.</summary>
    [SamverkanProperty(MaxTest = 300)]
    public bool AByteEditedInTheLastLineIsFoundByTheHead(History history, Pick place, byte value)
    {
        var lines = Files.Lines(history.End);
        if (Edited(lines, lines.Length - 1, place, value) is not { } bytes)
            return true;
        var problem = Files.Problem(bytes.File, Files.Head(history.End));
        return problem?.Line == lines.Length + bytes.Pushed
            || (problem?.Line == lines.Length - 1 && problem.Reason.English.Contains($"prev on line {lines.Length})", StringComparison.Ordinal));
    }

    [SamverkanProperty(MaxTest = 500)]
    public bool ALineThatSaysSomethingElseIsFoundOnThatLine(History history, Pick where, Pick how)
    {
        var lines = Files.Lines(history.End);
        if (lines.Length < 3)
            return true;
        var line = 1 + where.In(lines.Length - 2);
        var said = Resaid(lines[line], how);
        return said == lines[line] || Files.Problem([.. lines[..line], said, .. lines[(line + 1)..]])?.Line == line + 1;
    }

    [SamverkanProperty]
    public bool TheLastLineSayingSomethingElseIsFoundByTheHead(History history, Pick how)
    {
        var lines = Files.Lines(history.End);
        if (lines.Length < 2)
            return true;
        var said = Resaid(lines[^1], how);
        return said == lines[^1] || Files.Problem([.. lines[..^1], said], Files.Head(history.End))?.Line is { } line && (line == lines.Length || line == lines.Length - 1);
    }

    [SamverkanProperty]
    public bool TwoLinesSwappedAreFoundAtTheFirst(History history, Pick one, Pick other)
    {
        var lines = Files.Lines(history.End);
        var (first, second) = (one.In(lines.Length), other.In(lines.Length));
        if (first == second)
            return true;
        (lines[first], lines[second]) = (lines[second], lines[first]);
        return Files.Problem(lines)?.Line == Math.Min(first, second) + 1;
    }

    [SamverkanProperty]
    public bool ALineRemovedIsFoundWhereItStood(History history, Pick where)
    {
        var lines = Files.Lines(history.End);
        if (lines.Length < 2)
            return true;
        var line = where.In(lines.Length - 1);
        return Files.Problem([.. lines[..line], .. lines[(line + 1)..]])?.Line == line + 1;
    }

    [SamverkanProperty]
    public bool ALineGivenTwiceIsFoundAtTheSecond(History history, Pick where)
    {
        var lines = Files.Lines(history.End);
        var line = where.In(lines.Length);
        return Files.Problem([.. lines[..line], lines[line], .. lines[line..]])?.Line == line + 2;
    }

    [SamverkanProperty]
    public bool TheLastLineRemovedIsFoundByTheHead(History history)
    {
        var lines = Files.Lines(history.End);
        return Files.Problem(lines[..^1], Files.Head(history.End)) is { } problem && (lines.Length == 1 ? problem.Line is null : problem.Line == lines.Length - 1);
    }

    [SamverkanProperty]
    public bool WhatIsAddedAfterTheHeadIsFoundByIt(History history)
    {
        var earlier = history.States.ElementAt(history.Steps.Count / 2);
        return earlier.Ledger.Count == history.End.Ledger.Count || Files.Problem(Files.Bytes(history.End), Files.Head(earlier))?.Line == history.End.Ledger.Count + 1;
    }

    /// <summary>Whoever edits a line and reckons every hash anew leaves a chain that holds: that is what the head is for.</summary>
    [Fact]
    public void Read_AChainReckonedAnew_IsFoundByTheHeadAlone()
    {
        var edited = Scenes.Alone.And(new SectorAsked(Sector.Business, "ett annat namn"), "u1@p1");
        var head = Files.Head(Scenes.Alone.And(new SectorAsked(Sector.Business, "Kajens lager"), "u1@p1"));

        Assert.Null(Files.Problem(Files.Bytes(edited)));
        Assert.Equal((3, null), (Files.Problem(Files.Bytes(edited), head)?.Line, Files.Problem(Files.Bytes(edited), head)?.Field));
    }

    /// <summary>The file with one byte of one line changed; null when it was that byte. A blank line pushes what follows it one line down.</summary>
    private static (byte[] File, int Pushed)? Edited(string[] lines, int line, Pick place, byte value)
    {
        var bytes = Encoding.UTF8.GetBytes(lines[line]);
        var at = place.In(bytes.Length);
        if (bytes[at] == value)
            return null;
        bytes[at] = value;
        byte[] file = [.. Files.Joined(lines[..line]), .. bytes, (byte)'\n', .. Files.Joined(lines[(line + 1)..])];
        return (file, at == 0 && value == '\n' ? 1 : 0);
    }

    /// <summary>The same entry but for one thing: when, by whom, what was said, what it follows, or merely how it is written.</summary>
    private static string Resaid(string line, Pick how)
    {
        var entry = JsonNode.Parse(line)!.AsObject();
        var fact = entry["fact"]!.AsObject();
        switch (how.In(6))
        {
            case 0:
                entry["at"] = "2026-12-24T15:00:00Z";
                break;
            case 1:
                entry["by"] = "u2@p3";
                break;
            case 2:
                entry["prev"] = Convert.ToHexStringLower(new byte[32]);
                break;
            case 3:
                // A fact may hold no text at all; then it says something that it did not.
                fact[fact.LastOrDefault(field => field.Value?.GetValueKind() == System.Text.Json.JsonValueKind.String && field.Key != "type").Key ?? "reason"] = "other";
                break;
            case 4:
                return line.Insert(1, " ");
            default:
                var first = entry.First();
                entry.Remove(first.Key);
                entry.Add(first.Key, first.Value);
                break;
        }

        return entry.ToJsonString();
    }
}
