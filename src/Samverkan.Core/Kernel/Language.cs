namespace Samverkan.Kernel;

/// <summary>The languages in which everything a user meets is written. There is no zero: a language is always chosen.</summary>
public enum Language
{
    /// <summary>Swedish (<c>sv</c>).</summary>
    Swedish = 1,

    /// <summary>English (<c>en</c>).</summary>
    English = 2,
}
