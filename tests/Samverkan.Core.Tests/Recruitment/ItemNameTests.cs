using Samverkan.Recruitment;

namespace Samverkan.Tests.Recruitment;

public sealed class ItemNameTests
{
    [Theory]
    [InlineData("truckkort", null, "truckkort")]
    [InlineData("B", null, "B")]
    [InlineData("skill:truckkort", RequirementKind.Skill, "truckkort")]
    [InlineData("language:sv", RequirementKind.Language, "sv")]
    [InlineData("licence:B", RequirementKind.Licence, "B")]
    [InlineData("experience:7652", RequirementKind.Experience, "7652")]
    [InlineData("support:mentor", RequirementKind.Support, "mentor")]
    [InlineData("skill:a:b", RequirementKind.Skill, "a:b")]
    [InlineData("skill:a:B1", RequirementKind.Skill, "a:B1")]
    [InlineData("language:x:klingon", RequirementKind.Language, "x:klingon")]
    [InlineData("language:B1", RequirementKind.Language, "B1")]
    [InlineData("experience:esco:1234", RequirementKind.Experience, "esco:1234")]
    [InlineData("sv:B1", null, "sv:B1")]
    [InlineData("a:b", null, "a:b")]
    [InlineData("Skill:b", null, "Skill:b")]
    [InlineData("skill", null, "skill")]
    [InlineData("Place", null, "Place")]
    [InlineData("skills", RequirementKind.Skill, null)]
    [InlineData("languages", RequirementKind.Language, null)]
    [InlineData("licences", RequirementKind.Licence, null)]
    [InlineData("experience", RequirementKind.Experience, null)]
    [InlineData("support", RequirementKind.Support, null)]
    [InlineData("place", RequirementKind.Place, null)]
    [InlineData("hours", RequirementKind.Hours, null)]
    [InlineData("start", RequirementKind.Start, null)]
    public void ItemName_EachForm_SaysKindAndId(string text, RequirementKind? kind, string? id)
    {
        var name = new ItemName(text);
        Assert.Equal((kind, id, text), (name.Kind, name.Id, name.ToString()));
        Assert.Null(ItemName.Problem(text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" truckkort")]
    [InlineData("a\nb")]
    [InlineData("skill:")]
    [InlineData("language:")]
    [InlineData("licence:")]
    [InlineData("experience:")]
    [InlineData("support:")]
    [InlineData("language:sv:B1")]
    [InlineData("language:sv:native")]
    [InlineData("experience:7652:2")]
    public void ItemName_NoName_IsRefused(string? text)
    {
        Assert.NotNull(ItemName.Problem(text));
        Assert.Throws<ArgumentException>(() => new ItemName(text!));
    }

    [Fact]
    public void Names_ABareId_MeansItInEveryKind()
    {
        foreach (var kind in Enum.GetValues<RequirementKind>())
        {
            Assert.True(new ItemName("B").Names(kind, "B"));
            Assert.False(new ItemName("B").Names(kind, "b"));
            Assert.False(new ItemName("B").Names(kind, null));
        }
    }

    [Fact]
    public void Names_AKindOrAKindAndId_MeansThatKindOnly()
    {
        foreach (var kind in Enum.GetValues<RequirementKind>())
        {
            Assert.Equal(kind == RequirementKind.Licence, new ItemName("licence:B").Names(kind, "B"));
            Assert.Equal(kind == RequirementKind.Licence, new ItemName("licences").Names(kind, "whichever"));
            Assert.Equal(kind == RequirementKind.Place, new ItemName("place").Names(kind, null));
            Assert.False(default(ItemName).Names(kind, null));
            Assert.False(default(ItemName).Names(kind, "B"));
        }

        Assert.False(new ItemName("licence:B").Names(RequirementKind.Licence, "C"));
    }

    [Fact]
    public void Default_OfAName_IsEmptyAndPointsAtNothing() =>
        Assert.Equal((string.Empty, null, null), (default(ItemName).ToString(), default(ItemName).Kind, default(ItemName).Id));
}
