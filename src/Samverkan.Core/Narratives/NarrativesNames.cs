using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>The values of this room in the reader's language, as they stand inside a sentence.</summary>
internal static class NarrativesNames
{
    public static Wording Named(this StoryKind kind) => kind switch
    {
        StoryKind.Person => new("en person", "a person"),
        StoryKind.Employer => new("en arbetsgivare", "an employer"),
        StoryKind.Organisation => new("en organisation", "an organisation"),
        _ => Say.Unnamed,
    };

    public static Wording Named(this Channel channel) => channel switch
    {
        Channel.OwnSite => new("egna kanaler", "own channels"),
        Channel.SocialMedia => new("sociala medier", "social media"),
        Channel.Press => new("tidningar", "newspapers"),
        Channel.Broadcast => new("radio och tv", "radio and television"),
        Channel.Print => new("trycksaker", "printed matter"),
        Channel.Event => new("möten och mässor", "meetings and fairs"),
        _ => Say.Unnamed,
    };

    public static Wording Named(this MediaEffect effect) => effect switch
    {
        MediaEffect.Helps => new("gagnar", "helps"),
        MediaEffect.Harms => new("skadar", "harms"),
        MediaEffect.Unclear => new("har en oklar verkan för", "has an unclear effect on"),
        _ => Say.Unnamed,
    };
}
