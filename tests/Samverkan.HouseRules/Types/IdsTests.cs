using Samverkan.Kernel;

namespace Samverkan.HouseRules.Types;

public sealed class IdsTests
{
    [Fact]
    public void EveryIdIsOneTextInATypeOfItsOwn()
    {
        var ids = Ids.In(Shipped.All.SelectMany(assembly => assembly.GetTypes())).ToList();
        Assert.Contains(typeof(PartnerId), ids);
        Breach.None(Ids.Breaches(ids));
    }

    [Theory]
    [InlineData("is not readonly")]
    [InlineData("is not a record")]
    [InlineData("holds other than one text")]
    [InlineData("converts itself")]
    [InlineData("has a default that is not empty")]
    [InlineData("accepts nothing as an id")]
    [InlineData("can be made of nothing")]
    [InlineData("is not equal to its like")]
    [InlineData("is equal to its default, or to a text")]
    [InlineData("is equal to Samverkan.HouseRules.Types.IdsTests+Promiscuous")]
    public void AnId_ThatBreaksARule_IsCaught(string breach) =>
        Breach.Of(breach, Ids.Breaches([.. Ids.In([typeof(Loose), typeof(Promiscuous)])]));

    /// <summary>Keeps none of the rules of form.</summary>
    internal struct Loose : IId<Loose>
    {
        private int made;

        public readonly string Value => made == 0 ? "none" : "x1";

        public static Loose Of(string value) => new() { made = 1 };

        public static Wording? Problem(string? value) => null;

        public static implicit operator string(Loose id) => id.Value;

        public override readonly bool Equals(object? obj) => obj is Promiscuous;

        public override readonly int GetHashCode() => made;
    }

    /// <summary>Equal to all that has the same text.</summary>
    internal struct Promiscuous : IId<Promiscuous>
    {
        private string? value;

        public readonly string Value => value ?? string.Empty;

        public static Promiscuous Of(string value) => new() { value = value };

        public static Wording? Problem(string? value) => string.IsNullOrEmpty(value) ? new Wording("ett id", "an id") : null;

        public override readonly bool Equals(object? obj) => true;

        public override readonly int GetHashCode() => 0;

        public override readonly string ToString() => Value;
    }
}
