namespace Samverkan.Matching.Compiled;

/// <summary>Skills that are expected though nobody asks for them, by canonical id.</summary>
/// <param name="Own">Those typical of the occupation.</param>
/// <param name="OfGroup">Those typical of the group only.</param>
internal sealed record Expected(string[] Own, string[] OfGroup)
{
    public bool IsEmpty => Own.Length + OfGroup.Length == 0;

    public IEnumerable<string> All => Own.Concat(OfGroup);
}
