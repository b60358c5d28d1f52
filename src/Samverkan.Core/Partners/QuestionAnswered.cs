using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>
/// A question of the guide is answered in words, by whoever states it: a partner, the process leader, a working group or a target group. Answered
/// again by the same, the new answer replaces the old; the answers of others stand.
/// </summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer.</param>
public sealed record QuestionAnswered(QuestionId Question, string Answer) : PartnersFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Answer)];

    internal override Wording Words => Say.That($"Fråga {Question} besvarades: {Answer}", $"Question {Question} was answered: {Answer}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) => Refuse.Empty(Question);

    private protected override PartnersRoom Apply(PartnersRoom partners, Moment now)
    {
        ValueList<GivenAnswer> answers = [.. partners.AnswersTo(Question).Where(given => !given.By.SpeaksAs(now.By)), new(now.By, Answer)];
        return partners with { Answers = partners.Answers.With(Question, answers) };
    }
}
