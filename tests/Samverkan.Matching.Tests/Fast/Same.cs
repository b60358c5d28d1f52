using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Samverkan.Matching.Tests.Fast;

/// <summary>Everything that a matcher says, as text, so that two can be compared to the byte.</summary>
internal static class Same
{
    public static string Text(Shortlist list)
    {
        var rows = new ArrayBufferWriter<byte>();
        MatchRows.Write(rows, list);
        return $"{list.By} {list.Seeker} {list.Opening} {list.Eligible}\n{Encoding.UTF8.GetString(rows.WrittenSpan)}";
    }

    public static string Text(IEnumerable<Shortlist> lists) => string.Concat(lists.Select(Text));

    public static string Text(Exclusion exclusion)
    {
        var row = new ArrayBufferWriter<byte>();
        MatchRows.Write(row, exclusion);
        return Encoding.UTF8.GetString(row.WrittenSpan);
    }

    public static string Text(IEnumerable<Exclusion> exclusions) => string.Concat(exclusions.Select(Text));

    public static string Text(PairExplanation pair) => JsonSerializer.Serialize(new
    {
        pair.Seeker,
        pair.Opening,
        pair.OpeningView,
        pair.SeekerView,
        pair.Mutual,
        Requirements = pair.Requirements.Select(one => $"{one.Item} {one.IsMust} {one.Value} {one.IsInferred}"),
        Bridges = pair.Bridges.Select(bridge => bridge.ToString()),
        Typical = pair.TypicalSkillsHeld.Select(skill => skill.Value),
        Parts = pair.Parts.Select(part => $"{part.Part} {part.Points}"),
        Exclusion = pair.Exclusion is { } exclusion ? Text(exclusion) : null,
    });
}
