using FsCheck;
using FsCheck.Fluent;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Testing.Collaborations;

/// <summary>Votes of up to twelve voters of every kind, at random; and every vote there is of a few.</summary>
public static class VoteGen
{
    private const int Most = 12;
    private static readonly Ballot?[] Choices = [null, Ballot.For, Ballot.Against, Ballot.Abstain];
    private static readonly Sector?[] Kinds = [Sector.CivilSociety, Sector.Business, null];

    /// <summary>Any vote.</summary>
    public static Gen<Vote> Any { get; } =
        from rule in Gen.Elements(Enum.GetValues<DecisionRule>())
        from sectors in Gen.Elements(Enum.GetValues<Sector>().Select(sector => (Sector?)sector).Append(null)).ListOf()
        from choices in Gen.Elements(Choices).ArrayOf(Most)
        from second in Gen.Elements(true, false)
        from leader in Gen.Elements(true, false)
        select Of(rule, [.. sectors.Take(Most)], choices, second, leader);

    /// <summary>Every vote of so many voters, but for the names of the voters and which two sectors it is.</summary>
    public static IEnumerable<Vote> All(int voters) =>
        from rule in Enum.GetValues<DecisionRule>()
        from second in new[] { false, true }
        from kinds in Sequences(Kinds, voters).Where(kinds => kinds.Zip(kinds.Skip(1)).All(pair => Array.IndexOf(Kinds, pair.First) <= Array.IndexOf(Kinds, pair.Second)))
        from choices in Sequences(Choices, voters)
        select Of(rule, kinds, choices, second, false);

    /// <summary>A vote of voters of given sectors, null for a target group, or the leader when it is the first of them.</summary>
    public static Vote Of(DecisionRule rule, IReadOnlyList<Sector?> sectors, IReadOnlyList<Ballot?> choices, bool isSecondCall, bool withLeader)
    {
        Voter[] voters = [.. sectors.Select((sector, index) =>
            sector is { } known ? Voter.Of(new PartnerId($"p{index}"), known)
            : withLeader && !sectors.Take(index).Contains(null) ? Voter.Leader
            : Voter.Of(new TargetGroupId($"m{index}")))];
        var ballots = voters.Zip(choices).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First, pair => pair.Second!.Value);
        return new(rule, new(voters), ballots, isSecondCall);
    }

    private static IEnumerable<T[]> Sequences<T>(T[] items, int length) =>
        length == 0 ? [[]] : Sequences(items, length - 1).SelectMany(_ => items, (head, item) => (T[])[.. head, item]);
}
