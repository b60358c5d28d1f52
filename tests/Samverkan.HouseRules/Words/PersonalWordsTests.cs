using Samverkan.Recruitment;

namespace Samverkan.HouseRules.Words;

public sealed class PersonalWordsTests
{
    [Fact]
    public void ASeekerAndAnOpeningHaveNoFieldForWhoAPersonIs() =>
        Breach.None(PersonalWords.Breaches(typeof(Seeker), typeof(Opening), typeof(Requirements), typeof(Offer)));

    [Theory]
    [InlineData("FullName")]
    [InlineData("IdentityNumber")]
    [InlineData("DateOfBirth")]
    [InlineData("MinAge")]
    [InlineData("GenderIdentity")]
    [InlineData("hasDisability")]
    public void AProperty_NamedForWhoAPersonIs_IsCaught(string member) => Breach.Of(member, PersonalWords.Breaches(typeof(Planted)));

    [Fact]
    public void AWord_ThatOnlyLooksLikeOne_IsNoBreach() => Assert.DoesNotContain(PersonalWords.Breaches(typeof(Planted)), breach => breach.Contains("Languages", StringComparison.Ordinal));

#pragma warning disable CA1812, CS0649, CS0169, IDE0051, CA1823, IDE0044 // Planted: read by its names alone.
    private sealed class Planted
    {
        private readonly bool hasDisability;

        public string? FullName { get; init; }

        public string? IdentityNumber { get; init; }

        public DateOnly DateOfBirth { get; init; }

        public int MinAge { get; init; }

        public string? GenderIdentity { get; init; }

        public string? Languages { get; init; }
    }
#pragma warning restore CA1812, CS0649, CS0169, IDE0051, CA1823, IDE0044
}
