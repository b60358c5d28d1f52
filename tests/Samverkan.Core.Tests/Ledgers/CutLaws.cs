using System.Text;
using Samverkan.Kernel;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Ledgers;

/// <summary>A file that was cut gives what stood before the cut, or an error: never anything else.</summary>
public sealed class CutLaws
{
    [SamverkanProperty(MaxTest = 400)]
    public bool AFileCutWithinALineIsAnErrorOnThatLine(History history, Pick where)
    {
        var bytes = Files.Bytes(history.End);
        var cut = where.In(bytes.Length);
        var (line, within) = PlaceOf(bytes, cut);
        return within == 0 || bytes[cut] == '\n' || Files.Problem(bytes[..cut])?.Line == line;
    }

    [SamverkanProperty]
    public bool AFileCutBetweenLinesIsItsBeginningUnlessADecisionWasUnderWay(History history, Pick where)
    {
        var lines = Files.Lines(history.End);
        var kept = 1 + where.In(lines.Length);
        var entries = history.End.Ledger.Take(kept - 1).ToArray();
        var isUnderWay = history.End.Ledger.ElementAtOrDefault(kept - 1)?.By.Kind is ActorKind.Decision or ActorKind.Operation;
        return isUnderWay
            ? Files.Problem(lines[..kept]) is { } problem && problem.Line == kept && problem.Reason.English.Contains("SAM064", StringComparison.Ordinal)
            : State.Same(Files.Read(Files.Joined(lines[..kept])).Collaboration, Collaboration.Replay(history.End.Id, entries).Require());
    }

    [SamverkanProperty]
    public bool AFileCutAnywhereIsAnErrorWhenTheHeadIsKnown(History history, Pick where)
    {
        var bytes = Files.Bytes(history.End);
        return Files.Problem(bytes[..where.In(bytes.Length - 1)], Files.Head(history.End)) is not null;
    }

    [Fact]
    public void Read_AnEmptyFile_SaysThatItIsEmpty()
    {
        foreach (var empty in new[] { "", "\n", "\r\n \n", "\uFEFF" })
        {
            var problem = Files.Problem(Encoding.UTF8.GetBytes(empty));
            Assert.Equal((Files.Name, null, null), (problem?.File, problem?.Line, problem?.Field));
            Assert.Equal(
                "collaboration.jsonl: filen är tom; förväntade en första rad som {\"v\":1,\"collaboration\":\"id\"}.",
                problem?.In(Language.Swedish));
        }
    }

    /// <summary>The line, from 1, that a byte belongs to, and how far into it.</summary>
    private static (int Line, int Within) PlaceOf(byte[] bytes, int place)
    {
        var start = bytes.AsSpan(0, place).LastIndexOf((byte)'\n') + 1;
        return (1 + bytes.AsSpan(0, place).Count((byte)'\n'), place - start);
    }
}
