namespace Samverkan.Matching.Optimal;

/// <summary>
/// Moves people round in circles within a part. One level of worth at a time it makes those who have just that as few as can be: each way to it costs one, and who has
/// it is moved off where a circle costs nothing (successive shortest paths on costs of 0 and 1; heights at nodes as prices). What costs more is then taken away.
/// </summary>
internal sealed class Rounds(OptimalFace face)
{
    private readonly int[] height = new int[face.Nodes];
    private readonly bool[] counted = new bool[face.Seekers.Length];
    private readonly bool[] seen = new bool[face.Nodes];
    private readonly int[] zone = new int[face.Nodes];
    private readonly (int From, int Seeker, int Way)[] by = new (int, int, int)[face.Nodes];
    private readonly List<int> reached = [];

    /// <summary>The worth that is to be had by few; above all worths when nothing costs.</summary>
    private long level = long.MaxValue;

    private int zones;

    /// <summary>How many moves have been looked at.</summary>
    public long Work { get; private set; }

    /// <summary>Makes as few as possible have exactly this worth, and keeps only the moves that leave it so. Nothing of lower worth may be had but what is settled.</summary>
    public void FewestWith(FacePart part, int worth)
    {
        level = worth;
        foreach (var one in part.Seekers)
        {
            Work += face.End[one] - face.First[one];
            face.Keep(one, option => option.Worth <= part.Settled || option.Worth >= worth);
            counted[one] = false;
        }

        foreach (var one in part.Seekers)
            if (face.Worth(one) == worth && !counted[one])
                MoveOff(one);
        foreach (var one in part.Seekers)
        {
            var at = face.At(one);
            var cost = Cost(face.Worth(one));
            face.Keep(one, option => Cost(option.Worth) - cost + height[at] - height[option.Node] == 0);
        }

        foreach (var node in part.Nodes)
            for (var p = face.PassageStart[node]; p < face.PassageEnd[node]; p++)
            {
                ref var passage = ref face.Passages[face.PassageList[p]];
                passage.IsShut |= height[passage.From] != height[passage.To];
            }

        foreach (var node in part.Nodes)
            height[node] = 0;
        level = long.MaxValue;
    }

    /// <summary>Gives somebody what is worth most to them of all they can have, and takes away what is worth less.</summary>
    public void BestFor(int one)
    {
        for (var worth = Next(one, long.MaxValue); worth > face.Worth(one); worth = Next(one, worth))
            if (CanHave(one, (int)worth))
                break;
        var has = face.Worth(one);
        face.Keep(one, option => option.Worth == has);
    }

    /// <summary>The greatest worth of the options of somebody that is below one; <see cref="long.MinValue"/> for none.</summary>
    private long Next(int one, long below)
    {
        var next = long.MinValue;
        for (var j = face.First[one]; j < face.End[one]; j++)
            if (face.Options[j].Worth is var worth && worth < below)
                next = Math.Max(next, worth);
        return next;
    }

    private bool CanHave(int one, int worth)
    {
        var home = face.At(one);
        for (var j = face.First[one]; j < face.End[one]; j++)
            if (face.Options[j].Worth == worth)
                See(face.Options[j].Node, home, one, j);
        var can = Reaches(home);
        if (can)
            Turn(home, one);
        else
            SetApart();
        Forget();
        return can;
    }

    /// <summary>From what was reached nobody can be moved out, so no circle goes both through it and through the rest, now or later.</summary>
    private void SetApart()
    {
        zones++;
        foreach (var node in reached)
            zone[node] = zones;
    }

    private int Cost(int worth) => worth == level ? 1 : 0;

    /// <summary>Until it is counted, what somebody has now costs nothing.</summary>
    private int CostNow(int one) => counted[one] ? Cost(face.Worth(one)) : 0;

    private void MoveOff(int one)
    {
        var home = face.At(one);
        See(one, home);
        if (Reaches(home))
            Turn(home, one);
        else
            foreach (var node in reached)
                height[node]--;
        Forget();
        counted[one] = true;
    }

    /// <summary>Looks where somebody can go from a node at no cost.</summary>
    private void See(int one, int node)
    {
        var cost = CostNow(one);
        Work += face.End[one] - face.First[one];
        for (var j = face.First[one]; j < face.End[one]; j++)
        {
            var option = face.Options[j];
            if (j != face.Now[one] && Cost(option.Worth) - cost + height[node] == height[option.Node])
                See(option.Node, node, one, j);
        }
    }

    private void See(int node, int from, int one, int way)
    {
        if (seen[node] || zone[node] != zone[from])
            return;
        seen[node] = true;
        by[node] = (from, one, way);
        reached.Add(node);
    }

    /// <summary>Whether people can be moved on from what is seen until someone comes to this node.</summary>
    private bool Reaches(int goal)
    {
        for (var i = 0; i < reached.Count && !seen[goal]; i++)
        {
            var node = reached[i];
            for (var one = face.FirstAt(node); one >= 0; one = face.NextAt(one))
                See(one, node);
            Work += face.PassageEnd[node] - face.PassageStart[node];
            for (var p = face.PassageStart[node]; p < face.PassageEnd[node]; p++)
            {
                ref readonly var passage = ref face.Passages[face.PassageList[p]];
                if (passage.Lets(node) && height[node] == height[passage.Other(node)])
                    See(passage.Other(node), node, -1, face.PassageList[p]);
            }
        }

        return seen[goal];
    }

    /// <summary>Moves everyone on the way one step, the last being the one it begins with.</summary>
    private void Turn(int home, int first)
    {
        for (var node = home; ;)
        {
            var (from, one, way) = by[node];
            if (one < 0)
            {
                face.Passages[way].Use(from);
            }
            else
            {
                face.Move(one, way);
                counted[one] = true;
            }

            if (one == first)
                return;
            node = from;
        }
    }

    private void Forget()
    {
        foreach (var node in reached)
            seen[node] = false;
        reached.Clear();
    }
}
