using Samverkan.Kernel;

namespace Samverkan.Matching.Words;

/// <summary>Gathers what is said by topic, under headings.</summary>
internal static class Paragraphs
{
    public static IReadOnlyList<PairParagraph> Of(params IEnumerable<(PairTopic Topic, PairLine Line)>[] said) =>
    [
        .. said.SelectMany(lines => lines)
            .GroupBy(one => one.Topic, one => one.Line)
            .OrderBy(topic => topic.Key)
            .Select(topic => new PairParagraph(topic.Key, Heading(topic.Key), [.. topic])),
    ];

    private static Wording Heading(PairTopic topic) => topic switch
    {
        PairTopic.Fits => new("Det här stämmer", "What fits"),
        PairTopic.Missing => new("Det här saknas", "What is missing"),
        PairTopic.Ask => new("Det här är okänt och behöver frågas", "Not known, and to be asked"),
        PairTopic.Likely => new("Det här är troligt och behöver frågas", "Likely, and to be asked"),
        PairTopic.Bridges => new("Så kan det som saknas lösas", "What could close the gaps"),
        PairTopic.Excluded => new("Därför går paret inte vidare nu", "Why the pair does not go further now"),
        PairTopic.Review => new("Så prövas det på nytt", "How this is reviewed"),
        _ => new("Poäng", "Score"),
    };
}
