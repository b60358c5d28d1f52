using System.Text;

namespace Samverkan.Cli.Commands;

/// <summary>Text in lines that fit a page: broken between words, the lines after the first a little further in. A word longer than a line stays whole.</summary>
internal static class Wrapping
{
    private const int Page = 100;

    public static void Add(StringBuilder text, string words, int indent, int hanging, int width = Page)
    {
        text.Append(' ', indent);
        var column = indent;
        var start = true;
        foreach (var word in words.Split(' '))
        {
            if (!start && column + 1 + word.Length > width)
            {
                text.Append('\n').Append(' ', indent + hanging);
                column = indent + hanging;
            }
            else if (!start)
            {
                text.Append(' ');
                column++;
            }

            text.Append(word);
            column += word.Length;
            start = false;
        }

        text.Append('\n');
    }
}
