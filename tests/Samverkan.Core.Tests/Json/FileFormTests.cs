using System.Text;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Tests.Json;

/// <summary>What files may look like around their lines.</summary>
public sealed class FileFormTests
{
    private const string Two = "{\"id\":\"s1\"}\n{\"id\":\"s2\"}\n";

    [Theory]
    [InlineData("\uFEFF" + Two)]
    [InlineData("{\"id\":\"s1\"}\r\n{\"id\":\"s2\"}\r\n")]
    [InlineData("{\"id\":\"s1\"}\n{\"id\":\"s2\"}")]
    [InlineData("\n\n{\"id\":\"s1\"}\n \t\r\n{\"id\":\"s2\"}\n\n")]
    [InlineData("\uFEFF\r\n{\"id\":\"s1\"}\n{ \"id\" : \"s2\" }   \n")]
    public void Read_AnyLineEndsBlanksOrMark_GivesTheSame(string text) => Assert.Equal(Two, Lines.Written(Lines.Seekers(text)));

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\r\n  \n")]
    public void Read_NothingButBlanks_GivesNone(string text) => Assert.Empty(Lines.Seekers(text));

    [Fact]
    public void Read_ProblemAfterBlankLines_NamesTheLineInTheFile() => Assert.Equal(4, Lines.Problem("seekers", "\n{\"id\":\"s1\"}\n\n{}\n").Line);

    [Fact]
    public void Read_TenMegabytesOnOneLine_IsReadToTheLastItem()
    {
        var skills = Enumerable.Range(0, 800_000).Select(n => $"\"k{n:0000000}\"");
        var seeker = Assert.Single(Lines.Seekers($"{{\"id\":\"s1\",\"skills\":[{string.Join(',', skills)}],\"lacks\":[{string.Join(',', skills.Select(skill => skill.Replace('k', 'l')))}]}}\n"));

        Assert.Equal(800_000, seeker.Skills.Count);
        Assert.Equal("l0799999", seeker.Lacks[^1].ToString());
    }

    [Fact]
    public void Read_LineWithoutEnd_IsRefusedBeforeItFillsTheMemory()
    {
        using var endless = new Endless((byte)'7');
        var problem = Assert.Throws<InputException>(() => SeekerLines.Read(endless).Count()).Problem;

        Assert.Equal(1, problem.Line);
        Assert.Contains("64 MB", problem.Reason.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 })]
    [InlineData(new byte[] { 0x7B, 0x22, 0x69, 0x64, 0x22, 0x3A, 0x22, 0xE5, 0x22, 0x7D })]
    public void Read_OtherThanUtf8_IsRefused(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var problem = Assert.Throws<InputException>(() => SeekerLines.Read(stream, "f").Count()).Problem;

        Assert.Equal("f, rad 1: texten är inte UTF-8; förväntade en fil i UTF-8.", problem.In(Language.Swedish));
    }

    [Fact]
    public void Read_StreamThatGivesOneByteAtATime_GivesTheSame()
    {
        using var drops = new Drops(Encoding.UTF8.GetBytes("\uFEFF{\"id\":\"å\"}\r\n\r\n{\"id\":\"s2\",\"reachKm\":7}"));

        Assert.Equal("{\"id\":\"å\"}\n{\"id\":\"s2\",\"reachKm\":7}\n", Lines.Written(SeekerLines.Read(drops)));
    }

    [Fact]
    public void Read_LinesAfterAProblem_AreNotNeeded()
    {
        using var stream = Lines.Stream("{\"id\":\"s1\"}\nnot json");

        Assert.Equal("s1", SeekerLines.Read(stream).First().Id.Value);
    }

    private sealed class Drops(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }

    private sealed class Endless(byte filling) : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill(filling);
            return buffer.Length;
        }
    }
}
