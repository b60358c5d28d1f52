using Samverkan.Kernel;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Ledgers;

/// <summary>A fact that must be refused: by which rule and about what, in which collaboration, stated by whom.</summary>
public sealed record Refused(string Rule, string Subject, Collaboration In, Fact Fact, string By)
{
    /// <summary>Fails unless it is refused just so.</summary>
    public void Holds()
    {
        var refusal = In.Try(Fact, By).Refusal;
        Assert.Equal((Rule, Subject), (refusal?.Rule, refusal?.Subject));
    }

    /// <summary>The rule and the fact, to find the row by.</summary>
    public override string ToString() => $"{Rule} {Subject}: {By} {Fact}";
}
