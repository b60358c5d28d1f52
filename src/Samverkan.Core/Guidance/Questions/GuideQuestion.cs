using Ardalis.GuardClauses;
using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Guidance;

/// <summary>A question, a tool or a responsibility of the guide. Immutable.</summary>
public sealed class GuideQuestion
{
    private readonly StartQuestion? start;

    internal GuideQuestion(string id, QuestionKind kind, Wording text, bool isOurs, IEnumerable<Type> facts, StartQuestion? start = null)
    {
        Id = new(id);
        Kind = kind;
        Text = text;
        IsOurs = isOurs;
        this.start = start;
        FactTypes = [.. facts];
        Facts = [.. FactTypes.Select(FactName.Of)];
    }

    /// <summary>Its id, never changed.</summary>
    public QuestionId Id { get; }

    /// <summary>The point of the model it belongs to, 1 to 7.</summary>
    public int Point => Id.Value[0] - '0';

    /// <summary>What it is.</summary>
    public QuestionKind Kind { get; }

    /// <summary>What it asks.</summary>
    public Wording Text { get; }

    /// <summary>Whether it is ours: the model asks nothing like it.</summary>
    public bool IsOurs { get; }

    /// <summary>The facts that an answer should lead to, by the <c>type</c> they have in the ledger; none where the words themselves are what is wanted.</summary>
    public IReadOnlyList<string> Facts { get; }

    internal IReadOnlyList<Type> FactTypes { get; }

    /// <summary>The fact by which it is answered in words.</summary>
    /// <param name="by">Who answers. What is asked before the start a partner answers for itself.</param>
    /// <param name="answer">The answer; checked when the fact is recorded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="by"/> or <paramref name="answer"/> is null.</exception>
    public Fact Answered(Actor by, string answer)
    {
        Guard.Against.Null(by);
        Guard.Against.Null(answer);
        return start is { } question && by.Partner is { } partner ? new StartQuestionAnswered(question, partner, answer) : new QuestionAnswered(Id, answer);
    }

    /// <summary>The answers in words, those of partners before the start first. What a partner has said goes with it when it leaves.</summary>
    internal IEnumerable<GuideAnswer> AnswersIn(PartnersRoom partners)
    {
        foreach (var partner in partners.Present)
            foreach (var given in partner.Answers.Where(given => given.Question == start))
                yield return new(partner.Id.Value, given.Answer);
        foreach (var given in partners.AnswersTo(Id).Where(given => given.By.Partner is not { } partner || partners.IsPresent(partner)))
            yield return new(given.By.Place, given.Answer);
    }
}
