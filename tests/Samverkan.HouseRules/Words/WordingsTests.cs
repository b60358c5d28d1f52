using Samverkan.Kernel;

namespace Samverkan.HouseRules.Words;

public sealed class WordingsTests
{
    [Fact]
    public void WhatAUserMeetsIsWrittenInBothLanguages()
    {
        var types = Shipped.All.SelectMany(assembly => assembly.GetTypes()).ToList();
        Assert.NotEmpty(Wordings.InFields(types));
        Assert.NotEmpty(Wordings.InCode(types));
        Breach.None(Wordings.Breaches(types));
    }

    [Theory]
    [InlineData("Straight")]
    [InlineData("Listed")]
    [InlineData("Held")]
    [InlineData("Made")]
    public void AWording_ThatSaysTheSameTwice_IsCaught(string where) => Breach.Of(where, Wordings.Breaches([typeof(Planted)]));

    [Fact]
    public void AWording_ThatIsTranslated_IsNoBreach() => Breach.None(Wordings.Breaches([typeof(Translated)]));

#pragma warning disable CA1823, IDE0051, IDE0052, CA1812 // Planted: found by its fields, not by use.
    private static class Planted
    {
        public static readonly Wording Straight = Copy("Straight");
        public static readonly Dictionary<string, IReadOnlyList<Wording>> Listed = new() { ["a"] = [Copy("Listed")] };
        public static readonly Holder Held = new(Copy("Held"));

        public static Wording Made() => new("Made", "Made");

        private static Wording Copy(string text) => new(text, text);
    }

    private static class Translated
    {
        public static readonly Wording Yes = new("ja", "yes");
    }

    private sealed record Holder(Wording Inner);
#pragma warning restore CA1823, IDE0051, IDE0052, CA1812
}
