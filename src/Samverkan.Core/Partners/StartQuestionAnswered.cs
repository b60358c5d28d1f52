using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>A partner answers a question that is asked before the start; answered again, the new answer replaces the old.</summary>
/// <param name="Question">The question.</param>
/// <param name="Partner">The partner.</param>
/// <param name="Answer">The answer.</param>
public sealed record StartQuestionAnswered(StartQuestion Question, PartnerId Partner, string Answer) : PartnersFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Answer)];

    internal override Wording Words => Say.That(
        $"{Partner} svarar på startfrågan om {Question.Named()}: {Answer}",
        $"{Partner} answers the start question about {Question.Named()}: {Answer}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Partner, now.By) ?? Refuse.Unnamed(Question);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { All = partners.All.With(Partner, partner => partner with { Answers = [.. partner.Answers.Where(given => given.Question != Question), new(Question, Answer)] }) };
}
