using Samverkan.Json;

namespace Samverkan.Cli.Commands;

/// <summary>The files in a workspace.</summary>
internal static class Workspace
{
    public const string Ledger = "collaboration.jsonl";

    public static string LedgerOf(string folder) => Path.Combine(folder, Ledger);

    /// <summary>The collaboration that a ledger tells.</summary>
    public static Collaboration Read(string path, Session session)
    {
        using var ledger = InputFile.Open(path);
        return new Watched(session).Reading(path, ledger, () => LedgerFile.Read(ledger, path).Collaboration);
    }
}
