using System.Text;
using Samverkan.Json;
using Samverkan.Partners;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Ledgers;

public sealed class FileLaws
{
    [SamverkanProperty]
    public bool WritingReadingAndWritingGivesTheSameBytes(History history)
    {
        var written = Files.Bytes(history.End);
        return Files.Bytes(Files.Read(written).Collaboration).AsSpan().SequenceEqual(written);
    }

    [SamverkanProperty]
    public bool WhatIsReadIsWhatWasWrittenInEveryRoom(History history)
    {
        var reading = Files.Read(Files.Bytes(history.End), Files.Head(history.End));
        return State.Same(reading.Collaboration, history.End) && reading.Head == Files.Head(history.End);
    }

    [SamverkanProperty]
    public bool AppendingGivesTheBytesOfWritingAll(History history, Pick where)
    {
        var before = history.States.ElementAt(where.In(history.Steps.Count + 1));
        using var file = new MemoryStream();
        LedgerFile.Write(file, before);
        var after = LedgerFile.Append(file, Files.Read(file.ToArray()), history.End);
        return file.ToArray().AsSpan().SequenceEqual(Files.Bytes(history.End)) && after.Head == Files.Head(history.End);
    }

    [SamverkanProperty]
    public bool WindowsLineEndsAByteOrderMarkAndAMissingLastEndReadAlike(History history, bool windows, bool mark, bool end)
    {
        var text = string.Join(windows ? "\r\n" : "\n", Files.Lines(history.End)) + (end ? windows ? "\r\n" : "\n" : string.Empty);
        var reading = Files.Read([.. mark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)]);
        return State.Same(reading.Collaboration, history.End) && reading.Head == Files.Head(history.End);
    }

    [SamverkanProperty]
    public bool BlankLinesArePassedOverAndCounted(History history, Pick where)
    {
        var lines = Files.Lines(history.End).ToList();
        lines.Insert(where.In(lines.Count + 1), " \t");
        var spoilt = lines.Append("{").ToArray();
        return State.Same(Files.Read(Files.Joined(lines)).Collaboration, history.End) && Files.Problem(spoilt)?.Line == spoilt.Length;
    }

    [SamverkanProperty]
    public bool EveryFactRoundTripsAsJson(History history) =>
        history.End.Ledger.Select(entry => entry.Fact).All(fact => FactJson.Read(Encoding.UTF8.GetBytes(FactJson.Write(fact))) == fact);

    /// <summary>The format is a promise: these bytes were reckoned by other means.</summary>
    [Fact]
    public void Write_OfAScene_IsTheseBytes()
    {
        var scene = Scenes.Alone
            .Record(new SectorAsked(Sector.CivilSociety, "Å \"Ä\" \\ 👩 \n"), Scenes.By("u1@p1"), Scenes.Start.AddMinutes(1).AddMilliseconds(500)).Require();

        Assert.Equal(
            [
                """{"v":1,"collaboration":"hamnstad"}""",
                """{"seq":1,"at":"2027-01-11T09:00:00Z","by":"u1@p1","fact":{"type":"collaborationFormed","partner":"p1","name":"Hamnstads kommun","sector":"publicSector","representative":"u1"},"prev":"b3a0270306884dcc75992b09ef0ff4457fff44a79c34cf334389fb02c0e0b9fc"}""",
                """{"seq":2,"at":"2027-01-11T09:01:00.5Z","by":"u1@p1","fact":{"type":"sectorAsked","sector":"civilSociety","organisation":"Å \"Ä\" \\ \uD83D\uDC69 \n"},"prev":"5d351dcee4855d24904bfd6338c6ca5f46c3755a3d04e14ccf505734e8927c1e"}""",
            ],
            Files.Lines(scene));
        Assert.Equal("66e575580e64edd09e49d58b7739da1c8625dd33b2ccd902f6eb71e70ffabdcc", Files.Head(scene));
    }

    [Fact]
    public void Append_ToAnotherCollaboration_Throws()
    {
        var reading = Files.Read(Files.Bytes(Scenes.Two));
        var another = Scenes.Alone.And(new PartnerAdmitted(Cast.P3, "Jobbvännerna", Sector.CivilSociety, Cast.U3), "u1@p1");

        Assert.Throws<ArgumentException>(() => LedgerFile.Append(Stream.Null, reading, another));
        Assert.Throws<ArgumentException>(() => LedgerFile.Append(Stream.Null, reading, Scenes.Alone));
        Assert.Throws<ArgumentException>(() => LedgerFile.Append(Stream.Null, Files.Read(Files.Bytes(Scenes.Unformed)), Collaboration.New(new("annan"))));
    }

    [Fact]
    public void Read_LeavesTheStreamOpenAtItsEnd()
    {
        using var file = new MemoryStream(Files.Bytes(Scenes.Two));

        LedgerFile.Read(file);

        Assert.Equal(file.Length, file.Position);
    }
}
