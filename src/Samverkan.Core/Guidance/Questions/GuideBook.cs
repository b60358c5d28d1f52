using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>What the model asks, and what it says to use and to answer for, in words of our own. Thread-safe.</summary>
public static class GuideBook
{
    /// <summary>The seven points, in order.</summary>
    public static IReadOnlyList<GuidePoint> Points { get; } =
    [
        new(1, new("Ett syfte, olika mål", "One purpose, different goals"), [.. NeedQuestions.All, .. GroupQuestions.All, .. PartnerQuestions.All]),
        new(2, new("Nätverk", "Network"), NetworkQuestions.All),
        new(3, new("Agilt arbete", "Agile work"), AgileQuestions.All),
        new(4, new("Revir och delning", "Territory and sharing"), SharingQuestions.All),
        new(5, new("Sektorsöverskridande grupper", "Groups across the sectors"), [.. SteeringQuestions.All, .. WorkQuestions.All]),
        new(6, new("Ett gemensamt narrativ", "A narrative in common"), NarrativeQuestions.All),
        new(7, new("Rättighetsbaserad rekrytering", "Rights-based recruitment"), RecruitmentQuestions.All),
    ];

    /// <summary>Every question, by id.</summary>
    public static IReadOnlyList<GuideQuestion> Questions { get; } = [.. Points.SelectMany(point => point.Questions)];

    /// <summary>One question.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static GuideQuestion Find(QuestionId id) =>
        Questions.FirstOrDefault(question => question.Id == id) ?? throw new ArgumentException("There is no such question.", nameof(id));

    internal static GuideQuestion Ask(string id, string swedish, string english, params Type[] facts) =>
        new(id, QuestionKind.Question, new(swedish, english), isOurs: false, facts);

    internal static GuideQuestion AskOurs(string id, string swedish, string english, params Type[] facts) =>
        new(id, QuestionKind.Question, new(swedish, english), isOurs: true, facts);

    internal static GuideQuestion Use(string id, string swedish, string english, params Type[] facts) =>
        new(id, QuestionKind.Tool, new(swedish, english), isOurs: false, facts);

    internal static GuideQuestion AnswerFor(string id, string swedish, string english, params Type[] facts) =>
        new(id, QuestionKind.Responsibility, new(swedish, english), isOurs: false, facts);
}
