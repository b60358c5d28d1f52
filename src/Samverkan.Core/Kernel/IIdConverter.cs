namespace Samverkan.Kernel;

/// <summary>What a converter of ids can say without knowing of which kind they are.</summary>
internal interface IIdConverter
{
    /// <summary>What was expected instead of a text; null when the text is such an id.</summary>
    Wording? Problem(string? text);
}
