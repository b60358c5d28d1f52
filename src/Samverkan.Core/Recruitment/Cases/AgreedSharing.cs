namespace Samverkan.Recruitment;

/// <summary>What a person has said yes to being shown: for which purpose, to whom. Immutable.</summary>
/// <param name="Purpose">What for.</param>
/// <param name="Recipient">To whom.</param>
public sealed record AgreedSharing(CasePurpose Purpose, Recipient Recipient)
{
    /// <summary>That it is a yes to sharing and nothing else, so that no log shows more.</summary>
    public override string ToString() => "sharing";
}
