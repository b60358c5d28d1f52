using System.Text;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Tests.Ledgers;

/// <summary>Ledgers as bytes and as lines.</summary>
internal static class Files
{
    public const string Name = "collaboration.jsonl";

    public static byte[] Bytes(Collaboration collaboration)
    {
        using var to = new MemoryStream();
        LedgerFile.Write(to, collaboration);
        return to.ToArray();
    }

    public static string Head(Collaboration collaboration) => LedgerFile.Write(Stream.Null, collaboration);

    /// <summary>The lines without their ends; every ledger written ends with one.</summary>
    public static string[] Lines(Collaboration collaboration) => Encoding.UTF8.GetString(Bytes(collaboration)).Split('\n')[..^1];

    public static byte[] Joined(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    public static LedgerReading Read(byte[] bytes, string? head = null) => LedgerFile.Read(new MemoryStream(bytes), Name, head);

    /// <summary>What is wrong with a ledger; null when nothing is.</summary>
    public static InputProblem? Problem(byte[] bytes, string? head = null)
    {
        try
        {
            Read(bytes, head);
            return null;
        }
        catch (InputException wrong)
        {
            return wrong.Problem;
        }
    }

    public static InputProblem? Problem(IEnumerable<string> lines, string? head = null) => Problem(Joined(lines), head);
}
