namespace Samverkan.Guidance;

/// <summary>What the guide puts before a collaboration. There is no zero.</summary>
public enum QuestionKind
{
    /// <summary>Something to answer.</summary>
    Question = 1,

    /// <summary>Something to use or to make.</summary>
    Tool = 2,

    /// <summary>Something that someone answers for.</summary>
    Responsibility = 3,
}
