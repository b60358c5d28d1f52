using System.Text;
using Ardalis.GuardClauses;
using Samverkan.Kernel;
using Samverkan.Matching.Words;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>A pair in words that can be read out, in both languages. Made by <see cref="MatchWords"/>. Immutable.</summary>
public sealed class PairText
{
    private const string Indent = "  ";
    private const string Bullet = "- ";

    internal PairText(MatchSide reader, SeekerId seeker, OpeningId opening, Wording title, IReadOnlyList<PairParagraph> paragraphs)
    {
        Reader = reader;
        Seeker = seeker;
        Opening = opening;
        Title = title;
        Paragraphs = paragraphs;
    }

    /// <summary>Whom it is for: the seeker's side (a job coach), or the opening's (an employer), which is told nothing of needs, support or the seeker's view.</summary>
    public MatchSide Reader { get; }

    /// <summary>The seeker.</summary>
    public SeekerId Seeker { get; }

    /// <summary>The opening.</summary>
    public OpeningId Opening { get; }

    /// <summary>The other one of the pair, as the reader would name it.</summary>
    public Wording Title { get; }

    /// <summary>What is said, by topic; topics on which there is nothing to say are left out.</summary>
    public IReadOnlyList<PairParagraph> Paragraphs { get; }

    /// <summary>The same text with some topics only.</summary>
    /// <param name="topics">Those that stay.</param>
    public PairText Only(params PairTopic[] topics) =>
        new(Reader, Seeker, Opening, Title, [.. Paragraphs.Where(paragraph => Guard.Against.Null(topics).Contains(paragraph.Topic))]);

    /// <summary>The paragraphs as plain text, each with its heading and a dash before every line. Lines end with a line feed.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="width">How many characters a line may have, 20 or more; a single word that is longer stands alone on its line.</param>
    /// <exception cref="ArgumentException"><paramref name="width"/> is less than 20.</exception>
    public string In(Language language, int width = 80)
    {
        Guard.Against.OutOfRange(width, nameof(width), 20, int.MaxValue);
        var text = new StringBuilder();
        foreach (var paragraph in Paragraphs)
        {
            Wrapping.Append(text, paragraph.Heading.In(language), string.Empty, string.Empty, width);
            foreach (var line in paragraph.Lines)
                Wrapping.Append(text, line.Text.In(language), Indent + Bullet, Indent + Indent, width);
        }

        return text.ToString();
    }
}
