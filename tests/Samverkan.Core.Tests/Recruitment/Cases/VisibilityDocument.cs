using System.Text;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Recruitment.Cases;

/// <summary>The page that shows the table, in both languages.</summary>
internal static class VisibilityDocument
{
    private static readonly Stage?[] Stages = [null, .. Enum.GetValues<Stage>()];

    public static string Text()
    {
        var text = new StringBuilder(
            """
            # Who sees what of a person

            Who may see which field of a person, for which purpose, at which stage. What is not listed is refused, and every refusal is the same: "It is not shown." `Visibility.Ask`
            gives the same to a program, and `case.For` shows a case by it. This page is written from the code.

            - **yes** stands for what is shown only with the person's own yes to that purpose and recipient (`sharingAgreed`). Opting out takes every yes back.
            - The stages are how far it has come with the opening that is asked about. Where none are given, the field may be seen at every stage, and when nothing has been proposed.
            - Of someone whose identity is protected, no yes counts outside the case, for any field: whoever asks sees what it sees of a person who has not said yes, and nothing tells the two apart.
            - Statistics are made of counts; no case is shown for them. The steering group sees counts alone.


            """.ReplaceLineEndings("\n"));
        Part(text, Language.English, "| purpose | recipient | field | when |", "at every stage");
        text.Append("\n## På svenska\n\nDet som inte står här visas inte, och varje avslag är likadant: \"Uppgiften visas inte.\" **ja** betyder att personen själv måste ha sagt ja.\n\n");
        Part(text, Language.Swedish, "| ändamål | mottagare | uppgift | när |", "i alla stadier");
        return text.ToString();
    }

    private static void Part(StringBuilder text, Language language, string head, string always)
    {
        text.Append(head).Append("\n| --- | --- | --- | --- |\n");
        foreach (var purpose in Enum.GetValues<CasePurpose>())
            foreach (var recipient in Enum.GetValues<Recipient>())
                foreach (var group in Enum.GetValues<CaseField>().GroupBy(field => When(purpose, field, recipient, language, always)).Where(group => group.Key.Length > 0))
                    text.Append($"| {Visibility.NameOf(purpose).In(language)} | {Visibility.NameOf(recipient).In(language)} | {string.Join(", ", group.Select(field => Visibility.NameOf(field).In(language)))} | {group.Key} |\n");
    }

    private static string When(CasePurpose purpose, CaseField field, Recipient recipient, Language language, string always)
    {
        var yes = language == Language.Swedish ? "**ja**: " : "**yes**: ";
        var parts = new List<string>();
        foreach (var says in (Disclosure[])[Disclosure.Allowed, Disclosure.OnlyWithYes])
        {
            var stages = Stages.Where(stage => Visibility.Ask(purpose, field, recipient, stage).Disclosure == says).ToArray();
            if (stages.Length > 0)
                parts.Add((says == Disclosure.OnlyWithYes ? yes : string.Empty) + (stages.Length == Stages.Length ? always : string.Join(", ", stages.Select(stage => Visibility.NameOf(stage).In(language)))));
        }

        return string.Join("; ", parts);
    }
}
