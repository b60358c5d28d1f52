using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>The values of this room in the reader's language, as they stand inside a sentence.</summary>
internal static class SharingNames
{
    public static Wording Named(this NormKind kind) => kind switch
    {
        NormKind.Rule => new("en regel", "a rule"),
        NormKind.Norm => new("en norm", "a norm"),
        NormKind.Method => new("en metod", "a method"),
        _ => Say.Unnamed,
    };

    public static Wording Named(this ShareKind kind) => kind switch
    {
        ShareKind.Contact => new("en kontakt", "a contact"),
        ShareKind.Employer => new("en arbetsgivare", "an employer"),
        ShareKind.Opening => new("en väg till arbete", "a chance of a job"),
        ShareKind.Knowledge => new("kunskap", "knowledge"),
        ShareKind.Method => new("en metod", "a method"),
        _ => Say.Unnamed,
    };
}
