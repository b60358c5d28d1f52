using System.Text;

namespace Samverkan.Tests.Cli;

/// <summary>One bad input: which file of which command it is, what is in it, and what the message has to say.</summary>
/// <param name="Name">What is wrong, for the report of the test.</param>
/// <param name="Role">Which file of which command.</param>
/// <param name="File">Its name.</param>
/// <param name="Content">What is in it; null when it does not exist.</param>
/// <param name="Line">The line named; null when none is.</param>
/// <param name="Field">The field named; null when none is.</param>
/// <param name="Swedish">What the Swedish sentence says.</param>
/// <param name="English">What the English sentence says.</param>
internal sealed record BadInput(string Name, Role Role, string File, byte[]? Content, int? Line, string? Field, string Swedish, string English)
{
    public static BadInput Of(string name, Role role, string? content, int? line, string? field, string swedish, string english, string? extension = null) => new(
        name,
        role,
        NameOf(role, extension),
        content is null ? null : Encoding.UTF8.GetBytes(content),
        line,
        field,
        swedish,
        english);

    public override string ToString() => $"{Role}: {Name}";

    private static string NameOf(Role role, string? extension) => role switch
    {
        Role.Seekers or Role.Openings or Role.Offers => $"bad.{extension ?? "jsonl"}",
        Role.Policy or Role.Compared => "policy.json",
        Role.Ads => "ads.json",
        Role.Scores or Role.Positions or Role.Groups => "bad.csv",
        Role.Preferences or Role.Floors or Role.Allocated => "bad.json",
        Role.Reserving or Role.ReservingAlone => "bad.jsonl",
        _ => "collaboration.jsonl",
    };
}

/// <summary>What a file is to a command.</summary>
internal enum Role
{
    Seekers = 1,
    Openings = 2,
    Offers = 3,
    Policy = 4,
    Ads = 5,
    Reviewed = 6,
    Verified = 7,
    RecordedIn = 8,
    Compared = 9,
    MatchedIn = 10,
    Preferences = 11,
    Scores = 12,
    Positions = 13,
    Groups = 14,
    Floors = 15,
    Reserving = 16,
    ReservingAlone = 17,
    Allocated = 18,
}
