using System.Globalization;
using System.Text;
using Samverkan.Guidance;
using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary>The guide as text to read: each point with how far it has come, and its questions. No line is longer than a hundred columns.</summary>
internal sealed class GuideText(Session session)
{
    private static readonly Wording Key = new(
        "[x] besvarad i ord  [-] fakta är införda  [ ] öppen  * tillagd av oss",
        "[x] answered in words  [-] facts are recorded  [ ] open  * added by us");

    private static readonly Wording Leads = new(
        "→ fakta som svaret leder till; samverkan record --help FAKTUM förklarar dem",
        "→ facts that the answer leads to; samverkan record --help FACT explains them");

    public void Print(Guide guide, IEnumerable<int> points)
    {
        var text = new StringBuilder();
        Wrapping.Add(text, session.In(Key), 0, 0);
        Wrapping.Add(text, session.In(Leads), 0, 0);
        foreach (var point in points)
        {
            text.Append('\n');
            Wrapping.Add(text, Heading(guide, point), 0, 0);
            foreach (var item in guide.Of(point))
                Add(text, item);
        }

        session.Print(text.ToString());
    }

    /// <summary>A point, and how much of it something has been said of.</summary>
    public string Heading(Guide guide, int point)
    {
        var items = guide.Of(point).ToArray();
        var done = items.Count(item => item.State != GuideState.Open).ToString(CultureInfo.InvariantCulture);
        var of = items.Length.ToString(CultureInfo.InvariantCulture);
        var title = GuideBook.Points[point - 1].Title;
        return session.In(new($"{point}. {title.Swedish}: {done} av {of}", $"{point}. {title.English}: {done} of {of}"));
    }

    private static string OnOneLine(string answer) => string.Concat(answer.Select(c => char.IsControl(c) ? ' ' : c));

    private void Add(StringBuilder text, GuideItem item)
    {
        var mark = item.State switch { GuideState.Answered => "[x]", GuideState.Recorded => "[-]", _ => "[ ]" };
        Wrapping.Add(text, $"{mark} {item.Question.Id} {session.In(item.Question.Text)}{(item.Question.IsOurs ? " *" : "")}", 2, 9);
        foreach (var answer in item.Answers)
            Wrapping.Add(text, $"{answer.By}: {OnOneLine(answer.Answer)}", 11, 2);
        if (item.State == GuideState.Open && item.Question.Facts.Count > 0)
            Wrapping.Add(text, "→ " + string.Join(", ", item.Question.Facts), 11, 2);
    }
}
