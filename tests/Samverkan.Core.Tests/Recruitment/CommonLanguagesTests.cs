using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Recruitment;

public sealed class CommonLanguagesTests
{
    [Theory]
    [InlineData("sv", "svenska", "Swedish")]
    [InlineData("ti", "tigrinja", "Tigrinya")]
    [InlineData("swl", "svenskt teckenspråk", "Swedish Sign Language")]
    public void NameOf_ALanguageOfTheTable_IsItsNameInBothLanguages(string id, string swedish, string english) =>
        Assert.Equal(new Wording(swedish, english), CommonLanguages.NameOf(new(id)));

    [Theory]
    [InlineData("SV")]
    [InlineData("svenska")]
    [InlineData("tlh")]
    public void NameOf_Another_IsNone(string id) => Assert.Null(CommonLanguages.NameOf(new(id)));

    [Fact]
    public void NameOf_ADefaultId_IsNone() => Assert.Null(CommonLanguages.NameOf(default));
}
