using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Cli.Allocating;

/// <summary>Reads <c>--groups</c>: who is in which group.</summary>
internal sealed class GroupsFile
{
    private static readonly Wording NoSuchSeeker = new("den sökande finns inte i underlaget; förväntade någon som är med", "the seeker is not in the input; expected somebody who is");
    private readonly Dictionary<string, HashSet<int>> members = new(StringComparer.Ordinal);

    private GroupsFile()
    {
    }

    public static GroupsFile Read(string path, ProblemDraft draft, Watched watched)
    {
        var groups = new GroupsFile();
        CsvTable.Read(path, "groups", watched, row =>
        {
            var seeker = draft.Of(row.Id<SeekerId>("seeker")) ?? throw row.Wrong("seeker", NoSuchSeeker);
            var group = row.Name("group");
            if (!groups.members.TryGetValue(group, out var own))
                groups.members.Add(group, own = []);
            own.Add(seeker);
            draft.Builder.AddToGroup(group, seeker);
        });
        return groups;
    }

    /// <summary>The numbers of those in a group; null when there is no such group.</summary>
    public IReadOnlySet<int>? Of(string group) => members.GetValueOrDefault(group);
}
