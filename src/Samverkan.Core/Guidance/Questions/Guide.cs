using Ardalis.GuardClauses;
using Samverkan.Partners;

namespace Samverkan.Guidance;

/// <summary>
/// The guide in one collaboration: what has been answered, in words or by facts, and what is left. A projection: the same facts give the same guide.
/// Immutable. O(n) in the facts recorded.
/// </summary>
public sealed class Guide
{
    private Guide(IReadOnlyList<GuideItem> items) => Items = items;

    /// <summary>Every question, by id.</summary>
    public IReadOnlyList<GuideItem> Items { get; }

    /// <summary>The questions that nothing has been said of, by id.</summary>
    public IEnumerable<GuideItem> Open => Items.Where(item => item.State == GuideState.Open);

    /// <summary>The guide in a collaboration.</summary>
    /// <param name="collaboration">The collaboration.</param>
    public static Guide Of(Collaboration collaboration)
    {
        Guard.Against.Null(collaboration);
        var recorded = collaboration.Ledger.GroupBy(entry => entry.Fact.GetType()).ToDictionary(kind => kind.Key, kind => kind.Count());
        return new([.. GuideBook.Questions.Select(question => Item(question, collaboration.Partners, recorded))]);
    }

    /// <summary>The questions of one point, by id.</summary>
    /// <param name="point">1 to 7; any other has none.</param>
    public IEnumerable<GuideItem> Of(int point) => Items.Where(item => item.Question.Point == point);

    private static GuideItem Item(GuideQuestion question, PartnersRoom partners, Dictionary<Type, int> recorded)
    {
        GuideAnswer[] answers = [.. question.AnswersIn(partners)];
        var facts = question.FactTypes.Sum(recorded.GetValueOrDefault);
        return new(question, answers.Length > 0 ? GuideState.Answered : facts > 0 ? GuideState.Recorded : GuideState.Open, answers, facts);
    }
}
