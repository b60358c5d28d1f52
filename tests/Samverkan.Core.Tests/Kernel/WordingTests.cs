using Samverkan.Kernel;

namespace Samverkan.Tests.Kernel;

public sealed class WordingTests
{
    private static readonly Wording Text = new("ett id", "an id");

    [Fact]
    public void In_ALanguage_GivesItsTextAndEnglishForAnyOther()
    {
        Assert.Equal("ett id", Text.In(Language.Swedish));
        Assert.Equal("an id", Text.In(Language.English));
        Assert.Equal("an id", Text.In(default));
        Assert.Equal("an id", Text.ToString());
        Assert.Equal(Text, new Wording("ett id", "an id"));
    }

    [Theory]
    [InlineData(null, "x")]
    [InlineData("x", null)]
    [InlineData(" ", "x")]
    [InlineData("x", "")]
    public void Wording_OneTextBlank_IsRefused(string? swedish, string? english) =>
        Assert.ThrowsAny<ArgumentException>(() => new Wording(swedish!, english!));

    [Theory]
    [InlineData("openings.jsonl", 12L, "must.skills", "openings.jsonl, rad 12, fält must.skills: ett id.", "openings.jsonl, line 12, field must.skills: an id.")]
    [InlineData(null, 12L, null, "rad 12: ett id.", "line 12: an id.")]
    [InlineData("a.csv", null, "id", "a.csv, fält id: ett id.", "a.csv, field id: an id.")]
    [InlineData(null, null, null, "ett id.", "an id.")]
    public void InputProblem_WhatIsKnownOfWhere_IsSaidBeforeTheReason(string? file, long? line, string? field, string swedish, string english)
    {
        var problem = new InputProblem(file, line, field, Text);
        Assert.Equal(swedish, problem.In(Language.Swedish));
        Assert.Equal(english, problem.ToString());
    }

    [Fact]
    public void InFile_AProblem_IsTheSameWithItsFile()
    {
        var inner = new InputException(new InputProblem(null, 3, "id", Text));
        var outer = inner.InFile("s.jsonl");
        Assert.Equal("s.jsonl, line 3, field id: an id.", outer.Message);
        Assert.Equal(inner.Problem with { File = "s.jsonl" }, outer.Problem);
        Assert.Same(inner, outer.InnerException);
        Assert.Throws<ArgumentNullException>(() => new InputException(null!));
    }
}
