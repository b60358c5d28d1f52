using FsCheck.Xunit;

namespace Samverkan.Testing;

/// <summary>A law, checked over generated collaborations, people and markets: <see cref="Arbitraries"/> says how they are made.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SamverkanPropertyAttribute : PropertyAttribute
{
    /// <summary>Marks a law; 200 cases unless told otherwise.</summary>
    public SamverkanPropertyAttribute()
    {
        Arbitrary = [typeof(Arbitraries)];
        MaxTest = 200;
        QuietOnSuccess = true;
    }
}
