
namespace Samverkan.Purposes;

/// <summary>The one shared frame under which goals may differ. It has no measure: a purpose is never a target.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Statement">The purpose, in words that every partner can stand behind.</param>
public sealed record Purpose(PurposeId Id, string Statement);
