namespace Samverkan.Matching;

/// <summary>The parts of a score as files name them.</summary>
internal static class PartNames
{
    public static IReadOnlyList<MatchPart> All { get; } = Enum.GetValues<MatchPart>();

    public static string Of(MatchPart part) => part switch
    {
        MatchPart.Skills => "skills",
        MatchPart.Experience => "experience",
        MatchPart.Occupation => "occupation",
        MatchPart.Languages => "languages",
        MatchPart.Licences => "licences",
        MatchPart.Wish => "wish",
        MatchPart.Place => "place",
        MatchPart.Hours => "hours",
        MatchPart.Support => "support",
        MatchPart.Start => "start",
        _ => string.Empty,
    };
}
