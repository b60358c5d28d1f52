using Samverkan.Kernel;

namespace Samverkan.Purposes;

/// <summary>The rules by which this room refuses facts.</summary>
internal static class PurposesRules
{
    public static readonly RefusalRule GoalEnded = new(
        "SAM250",
        new("Målet har redan nåtts eller dragits tillbaka.", "The goal has already been met or withdrawn."),
        new("Ange ett nytt mål i stället.", "State a new goal instead."));

    public static readonly RefusalRule NoPurpose = new(
        "SAM251",
        new("Inget syfte är antaget än.", "No purpose has been adopted yet."),
        new("Anta ett syfte med purposeAdopted först.", "Adopt a purpose with purposeAdopted first."));

    public static readonly RefusalRule WithItself = new(
        "SAM252",
        new("Det kan inte knytas till sig självt.", "It cannot be linked to itself."),
        new("Ange två olika.", "Name two different ones."));

    public static readonly RefusalRule AlreadyLinked = new(
        "SAM253",
        new("De är redan knutna till varandra.", "They are already linked."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static readonly RefusalRule NeedEnded = new(
        "SAM254",
        new("Behovet finns inte längre.", "The need has ended."),
        new("Ange ett nytt behov om det har kommit tillbaka.", "State a new need if it has come back."));

    public static readonly RefusalRule AlreadyShares = new(
        "SAM255",
        new("Parten har redan angett det behovet.", "The partner has already stated that need."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static readonly RefusalRule NoSector = new(
        "SAM256",
        new("Lösningsalternativet nämner ingen sektor.", "The option names no sector."),
        new("Ange minst en sektor som skulle vara med.", "Name at least one sector that would take part."));

    public static readonly RefusalRule NotShared = new(
        "SAM257",
        new("Ett syfte är gemensamt och kan inte antas innan parter från minst två sektorer är med.", "A purpose is shared and cannot be adopted before partners of at least two sectors take part."),
        new("Ta först in en part från en annan sektor med partnerAdmitted.", "First admit a partner of another sector with partnerAdmitted."));

    public static readonly RefusalRule NoTarget = new(
        "SAM258",
        new("Målet har ingen enhet och målnivå, så det går inte att säga vad talet betyder.", "The goal has no unit and target, so it cannot be said what the number means."),
        new("Ange dem först med goalTargetSet.", "State them first with goalTargetSet."));

    public static readonly RefusalRule NotLinked = new(
        "SAM259",
        new("Målen är inte knutna till varandra.", "The goals are not linked."),
        new("Knyt dem med goalSupports, eller kontrollera id:na.", "Link them with goalSupports, or check the ids."));

    public static IEnumerable<RefusalRule> All => [GoalEnded, NoPurpose, WithItself, AlreadyLinked, NeedEnded, AlreadyShares, NoSector, NotShared, NoTarget, NotLinked];
}
