using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Cli.Allocating;

/// <summary>Reads an allocation from the file that <see cref="ResultFile"/> wrote. Whether it holds is for the checker to say; what it says of ties no certificate proves, and is passed over.</summary>
internal static class ResultReader
{
    private static readonly string[] Fields = ["rule", "placements", "unplaced", "certificate", "ties", "seed"];

    public static Allocation Read(string path, Watched watched)
    {
        AllocationRule? rule = null;
        ulong? seed = null;
        List<ProposedPlacement>? placements = null;
        List<SeekerId>? unplaced = null;
        AllocationCertificate? certificate = null;
        var walk = new JsonWalk(JsonWalk.Bytes(path, watched), path);
        walk.EnterObject();
        while (walk.NextField() is { } field)
        {
            switch (field)
            {
                case "rule":
                    rule = RuleNames.Parse(walk.Text()) ?? throw walk.Wrong(new($"förväntade någon av {string.Join(", ", RuleNames.All)}", $"expected one of {string.Join(", ", RuleNames.All)}"));
                    break;
                case "placements":
                    placements = Placements(ref walk);
                    break;
                case "unplaced":
                    unplaced = Unplaced(ref walk);
                    break;
                case "certificate":
                    certificate = Certificate(ref walk);
                    break;
                case "ties":
                    if (walk.Text() is not (ResultFile.Settled or ResultFile.NotSettled))
                        throw walk.Wrong(new($"förväntade {ResultFile.Settled} eller {ResultFile.NotSettled}", $"expected {ResultFile.Settled} or {ResultFile.NotSettled}"));
                    break;
                case "seed":
                    seed = walk.Seed();
                    break;
                default:
                    throw walk.Unknown(Fields);
            }
        }

        walk.Next();
        return new(
            rule ?? throw walk.Missing("rule"),
            seed ?? throw walk.Missing("seed"),
            placements ?? throw walk.Missing("placements"),
            unplaced ?? throw walk.Missing("unplaced"),
            certificate ?? throw walk.Missing("certificate"));
    }

    private static List<ProposedPlacement> Placements(ref JsonWalk walk)
    {
        var all = new List<ProposedPlacement>();
        walk.EnterList();
        while (walk.NextItem())
        {
            SeekerId? seeker = null;
            OpeningId? opening = null;
            bool? provisional = null;
            walk.EnterObject();
            while (walk.NextField() is { } field)
            {
                if (field == "seeker")
                    seeker = walk.Id<SeekerId>();
                else if (field == "opening")
                    opening = walk.Id<OpeningId>();
                else if (field == "provisional")
                    provisional = walk.Truth();
                else
                    throw walk.Unknown("seeker", "opening", "provisional");
            }

            all.Add(new(seeker ?? throw walk.Missing("seeker"), opening ?? throw walk.Missing("opening"), provisional ?? throw walk.Missing("provisional")));
        }

        return all;
    }

    /// <summary>Who, and not why: what is said of the grounds is no part of what the certificate proves.</summary>
    private static List<SeekerId> Unplaced(ref JsonWalk walk)
    {
        var all = new List<SeekerId>();
        walk.EnterList();
        while (walk.NextItem())
        {
            SeekerId? seeker = null;
            walk.EnterObject();
            while (walk.NextField() is { } field)
            {
                if (field == "seeker")
                    seeker = walk.Id<SeekerId>();
                else
                    walk.Skip();
            }

            all.Add(seeker ?? throw walk.Missing("seeker"));
        }

        return all;
    }

    private static AllocationCertificate Certificate(ref JsonWalk walk)
    {
        var prices = new Dictionary<OpeningId, long>();
        Dictionary<string, long> bounds = [], floors = [];
        var gap = 0L;
        walk.EnterObject();
        while (walk.NextField() is { } field)
        {
            if (field == "prices")
                Prices(ref walk, prices);
            else if (field == "bounds")
                Prices(ref walk, bounds);
            else if (field == "floors")
                Prices(ref walk, floors);
            else if (field == "gap")
                gap = walk.Price();
            else
                throw walk.Unknown("prices", "bounds", "floors", "gap");
        }

        return new(prices, bounds, floors, gap);
    }

    private static void Prices(ref JsonWalk walk, Dictionary<OpeningId, long> prices)
    {
        walk.EnterObject();
        while (walk.NextField() is { } name)
            prices.Add(walk.Id<OpeningId>(name), walk.Price());
    }

    private static void Prices(ref JsonWalk walk, Dictionary<string, long> prices)
    {
        walk.EnterObject();
        while (walk.NextField() is { } name)
            prices.Add(name, walk.Price());
    }
}
