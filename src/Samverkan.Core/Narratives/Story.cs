using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>A story, as a reference: what it tells and whom it names is kept elsewhere.</summary>
/// <param name="Id">Its id.</param>
/// <param name="About">Whom it is about.</param>
/// <param name="Group">The target group of the person it is about; null when it is about no person.</param>
/// <param name="Partner">The partner in contact with the person or the employer, or whose own story it is; null when only the target group is in contact.</param>
public sealed record Story(StoryId Id, StoryKind About, TargetGroupId? Group, PartnerId? Partner);
