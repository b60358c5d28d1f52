using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary>What the rooms are called in text.</summary>
internal static class RoomNames
{
    public static Wording Of(Room room) => room switch
    {
        Room.Partners => new("Parter", "Partners"),
        Room.Purposes => new("Syfte och mål", "Purpose and goals"),
        Room.TargetGroups => new("Målgrupp", "Target groups"),
        Room.Networks => new("Nätverk", "Network"),
        Room.Governance => new("Styrning", "Governance"),
        Room.Agility => new("Agilt arbete", "Agility"),
        Room.Sharing => new("Delning", "Sharing"),
        Room.Narratives => new("Narrativ", "Narratives"),
        Room.Recruitment => new("Rekrytering", "Recruitment"),
        _ => new("Samverkan", "Collaboration"),
    };
}
