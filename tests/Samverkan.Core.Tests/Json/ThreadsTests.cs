using System.Globalization;
using System.Text;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Json;

/// <summary>Files of several blocks, read on several threads: what comes, and what is wrong, as when one thread reads line by line.</summary>
public sealed class ThreadsTests
{
    private const int Count = 12_000;

    /// <summary>More than a dozen blocks, with blank lines, both line ends, a byte order mark and no end of the last line.</summary>
    private static readonly string[] Good = [.. Enumerable.Range(0, Count).Select(Line)];

    public static TheoryData<int> Threads => [1, 2, 3];

    [Theory]
    [MemberData(nameof(Threads))]
    public void ReadNumbered_ManyBlocks_IsWhatStandsInTheFile(int threads)
    {
        var read = Read("\uFEFF" + string.Join('\n', Good), threads);

        Assert.Equal(Good.Count(line => line.Trim().Length > 0), read.Count);
        Assert.All(read, line => Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"s{line.Line - 1}"), line.Value.Id.Value));
        var written = Lines.Written(read.Select(line => line.Value));
        Assert.Equal(string.Join("\n", Good.Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0)) + "\n", written);
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public void ReadNumbered_SeveralWrongLines_TellsTheFirst(int threads)
    {
        foreach (var (wrong, field) in ((string, string?)[])[("{\"id\":", "id"), ("[]", null), ("{\"id\":\"x\",\"municipality\":\"0001\"}", "municipality"), ("{\"id\":\"s1\"}", "id"), ("{\"id\":\"x\",\"lacks\":[\"skill:\"]}", "lacks"), ("{\"id\":\"x\",\"må\":1}", "må")])
        {
            var problem = Problem(With((7001, wrong), (7002, "{}"), (11_500, "[")), threads);

            Assert.Equal((7002L, field), (problem.Line, problem.Field));
            Assert.Equal(Problem(With((7001, wrong)), 1).Reason, problem.Reason);
        }
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public void ReadNumbered_IdFromABlockBefore_TellsBothLines(int threads)
    {
        var problem = Problem(With((11_000, Good[1])), threads);

        Assert.Equal((11_001L, "id"), (problem.Line, problem.Field));
        Assert.Contains("line 2;", problem.Reason.English, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public void ReadNumbered_TextThatIsNotUtf8_TellsItsLine(int threads)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', Good));
        bytes[^3] = 0xFF;

        Assert.Equal(Count, Assert.Throws<InputException>(() => Read(bytes, threads)).Problem.Line);
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public void ReadNumbered_StreamThatBreaks_HandsOverWhatCameBefore(int threads)
    {
        using var stream = new Breaking(Encoding.UTF8.GetBytes(string.Join('\n', Good[..4000]) + "\n"));
        var read = new List<long>();

        Assert.Throws<IOException>(() => read.AddRange(SeekerLines.ReadNumbered(stream, null, threads).Select(line => line.Line)));
        Assert.True(threads > 1 || read.Count > 0);
        Assert.Equal(read.Order(), read);
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public void ReadNumbered_LineLongerThanABlock_IsRead(int threads)
    {
        var skills = string.Join(',', Enumerable.Range(0, 60_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"kompetens-{i}\"")));
        var read = Read($"{{\"id\":\"a\"}}\n{{\"id\":\"b\",\"skills\":[{skills}]}}\n{{\"id\":\"c\"}}", threads);

        Assert.Equal([0, 60_000, 0], read.Select(line => line.Value.Skills.Count));
    }

    [Fact]
    public void ReadNumbered_NoThread_IsRefused() => Assert.Throws<ArgumentException>(() => SeekerLines.ReadNumbered(Stream.Null, null, 0));

    [Fact]
    public void Read_OneMoreLine_AllocatesLittleMoreThanItsSeeker()
    {
        var (some, twice) = (Lines.Stream(string.Join('\n', Good[..3000])), Lines.Stream(string.Join('\n', Good[..6000])));

        // About 2,100 once the runtime has compiled it for speed, which takes as long as it takes; 2,700 until then.
        Assert.InRange((Allocated(twice) - Allocated(some)) / 3000, 1, 3000);
    }

    private static long Allocated(MemoryStream stream)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            stream.Position = 0;
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var seeker in SeekerLines.Read(stream))
                GC.KeepAlive(seeker);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    /// <summary>A line of its number, blank now and then.</summary>
    private static string Line(int number) => number % 97 == 5 ? "" : string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"id":"s{{number}}","skills":["å{{number % 500}}","svets","{{new string('k', 40 + (number % 60))}}"],"languages":{"ar":null,"sv":"B{{1 + (number % 2)}}"},"licences":["B"],"municipality":"0180","reachKm":{{number % 90}},"workingTime":{"min":50,"max":100},"from":"2027-01-11","occupations":["y{{number % 40}}"],"experience":{"y{{number % 50}}":{{number % 9}}},"complete":["licences"]}""") + (number % 3 == 0 ? "\r" : "");

    private static string With(params (int Index, string Line)[] wrong)
    {
        var lines = Good.ToArray();
        foreach (var (index, line) in wrong)
            lines[index] = line;
        return string.Join('\n', lines);
    }

    private static InputProblem Problem(string text, int threads) => Assert.Throws<InputException>(() => Read(text, threads)).Problem;

    private static List<Numbered<Seeker>> Read(string text, int threads) => Read(Encoding.UTF8.GetBytes(text), threads);

    private static List<Numbered<Seeker>> Read(byte[] utf8, int threads)
    {
        using var stream = new MemoryStream(utf8);
        return [.. SeekerLines.ReadNumbered(stream, "seekers.jsonl", threads)];
    }

    /// <summary>A disk that fails when all but the end has been read.</summary>
    private sealed class Breaking(byte[] utf8) : MemoryStream(utf8)
    {
        public override int Read(Span<byte> buffer) => Position < Length ? base.Read(buffer) : throw new IOException();
    }
}
