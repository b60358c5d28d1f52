namespace Samverkan.JobTech.Texts;

/// <summary>
/// What the words for how well one knows a language are taken to mean. The lower of what may be meant is taken, since a level that is too high
/// would exclude people on a guess; words that say nothing of a level ("in speech and writing") are not here.
/// </summary>
internal static class Levels
{
    /// <summary>The values are those of the levels themselves.</summary>
    public const string Table = """
        Native: modersmål|modersmålsnivå|modersmålstalande|native|native speaker|native level|mother tongue|first language
        C2: C2
        C1: C1|flytande|fluent|fluently|fluency|obehindrat|förhandlingsbar|obehindrad
        B2: B2|mycket god|mycket goda|mycket bra|utmärkt|utmärkta|väldigt god|väldigt goda|väldigt bra|mycket väl|very good|excellent|strong command|proficient|proficiency|advanced|professional proficiency|full professional
        B1: B1|god|goda|bra|väl|good|well|working knowledge|conversational
        A2: A2|grundläggande|grundläggande kunskaper i|enklare|enkel|basic|some knowledge of
        A1: A1
        """;
}
