using Samverkan.Kernel;
using Samverkan.Matching;
using Samverkan.Recruitment;
using Spectre.Console;

namespace Samverkan.Samples.Sections;

/// <summary>Why a match stands where it stands: the parts of its score, what is met, what is missing and who can bridge it, what to ask.</summary>
internal static class Reasons
{
    public static string Of(Page page, Match match, PairExplanation pair, MatchSide side)
    {
        var asked = pair.Requirements.Where(one => one.Item.Kind != RequirementKind.Support).ToList();
        var support = side == MatchSide.Seeker ? pair.Requirements.Where(one => one.Item.Kind == RequirementKind.Support).ToList() : [];
        IEnumerable<string?> lines =
        [
            $"[grey]{string.Join(" + ", match.Parts.Select(part => Escaped(page, Words.Of(part.Part)) + Words.Filled(" {0}", part.Points)))}[/]",
            Line(page, Words.Met, "green", asked.Where(one => one.Value == RequirementValue.Met).Select(one => Escaped(page, Words.Of(one.Item)))),
            Line(page, Words.Missing, "red", asked.Where(one => one.Value == RequirementValue.Unmet).Select(one => Missing(page, one, match.Bridges))),
            Line(page, Words.Ask, "yellow", asked.Where(one => one.Value == RequirementValue.Unknown).Select(one => Noted(page, one, []))),
            Line(page, Words.SupportOffered, "green", support.Where(one => one.Value == RequirementValue.Met).Select(one => Escaped(page, Words.Of(one.Item)))),
            Line(page, Words.SupportToAsk, "yellow", support.Where(one => one.Value != RequirementValue.Met).Select(one => Escaped(page, Words.Of(one.Item)))),
            match.TiedAtCut ? $"[magenta]{Escaped(page, Words.TiedAtCut)}[/]" : null,
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    private static string? Line(Page page, Wording label, string colour, IEnumerable<string> items) =>
        string.Join(", ", items) is { Length: > 0 } text ? $"[{colour}]{Escaped(page, label)}[/] {text}" : null;

    private static string Missing(Page page, Judgement judged, IEnumerable<Bridge> bridges)
    {
        var who = bridges.Where(bridge => bridge.Item == judged.Item)
            .Select(bridge => bridge.Partner is { } partner ? page.Say(Words.PartnerBridges, partner) : page.Say(Words.EmployerAdapts));
        return Noted(page, judged, who);
    }

    /// <summary>The requirement, with a note when it is no must, and with what else there is to say of it.</summary>
    private static string Noted(Page page, Judgement judged, IEnumerable<string> more)
    {
        IEnumerable<string> notes = judged.IsMust ? more : [page.Say(Words.Merit), .. more];
        var name = Escaped(page, Words.Of(judged.Item));
        return string.Join("; ", notes) is { Length: > 0 } all ? $"{name} [cyan]({Markup.Escape(all)})[/]" : name;
    }

    private static string Escaped(Page page, Wording wording) => Markup.Escape(page.Say(wording));
}
