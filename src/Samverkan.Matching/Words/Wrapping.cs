using System.Text;

namespace Samverkan.Matching.Words;

/// <summary>Breaks text into lines at its blanks.</summary>
internal static class Wrapping
{
    public static void Append(StringBuilder text, string sentence, string first, string others, int width)
    {
        var (start, used) = (first, 0);
        foreach (var word in sentence.Split(' '))
        {
            if (used == 0)
            {
                text.Append(start).Append(word);
                used = start.Length + word.Length;
            }
            else if (used + 1 + word.Length <= width)
            {
                text.Append(' ').Append(word);
                used += 1 + word.Length;
            }
            else
            {
                text.Append('\n').Append(others).Append(word);
                used = others.Length + word.Length;
            }
        }

        text.Append('\n');
    }
}
