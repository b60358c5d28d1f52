namespace Samverkan.Cli.Commands;

/// <summary>The names of the files in a workspace.</summary>
internal static class Workspace
{
    public const string Ledger = "collaboration.jsonl";

    public static string LedgerOf(string folder) => Path.Combine(folder, Ledger);
}
