namespace Samverkan.Matching.Indexed;

/// <summary>What one seeker has said of one opening's skills and experience, while its list is made. The sums are beside those of one who says nothing.</summary>
internal struct Tally
{
    /// <summary>The list that this is about: older ones are as good as empty.</summary>
    public int List;

    /// <summary>Weights times credits of the skills, in the narrower of two lists.</summary>
    public long Narrow;

    /// <summary>The same in the wider; as the narrower where there is one list.</summary>
    public long Wide;

    /// <summary>Weights times credits of the experience.</summary>
    public long Experience;

    /// <summary>How many fatal items of closed lists are met.</summary>
    public int Lifted;

    /// <summary>Whether a fatal item is unmet.</summary>
    public bool IsExcluded;

    /// <summary>The code of experience near the role, when <see cref="HasRole"/>.</summary>
    public byte Role;

    /// <summary>Whether anything is said of the role.</summary>
    public bool HasRole;
}
