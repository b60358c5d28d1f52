using System.Text;
using Samverkan.Json;

namespace Samverkan.Tests.Json;

public sealed class NumberedTests
{
    [Fact]
    public void ReadNumbered_BlankLinesBetween_SaysTheLineInTheFile()
    {
        using var seekers = Of("\n{\"id\":\"a\"}\r\n\r\n{\"id\":\"b\"}");
        using var openings = Of("{\"id\":\"a\"}\n{\"id\":\"b\"}\n");
        using var offers = Of("\uFEFF\n\n{\"partner\":\"p\",\"bridges\":[\"a\"]}");

        Assert.Equal([(2, "a"), (4, "b")], SeekerLines.ReadNumbered(seekers).Select(line => (line.Line, line.Value.Id.Value)));
        Assert.Equal([(1, "a"), (2, "b")], OpeningLines.ReadNumbered(openings).Select(line => (line.Line, line.Value.Id.Value)));
        Assert.Equal([3], OfferLines.ReadNumbered(offers).Select(line => line.Line));
    }

    private static MemoryStream Of(string text) => new(Encoding.UTF8.GetBytes(text));
}
