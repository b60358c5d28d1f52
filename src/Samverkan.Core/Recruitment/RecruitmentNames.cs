using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The values of this room in the reader's language, as they stand inside a sentence.</summary>
internal static class RecruitmentNames
{
    public static Wording Named(this BarrierKind kind) => kind switch
    {
        BarrierKind.Language => new("språk", "language"),
        BarrierKind.Licence => new("körkort eller annan behörighet", "a licence"),
        BarrierKind.Transport => new("resor", "transport"),
        BarrierKind.Housing => new("bostad", "housing"),
        BarrierKind.Hours => new("arbetstider", "working hours"),
        BarrierKind.Validation => new("validering", "validation"),
        BarrierKind.Other => new("något annat", "something else"),
        _ => Say.Unnamed,
    };
}
