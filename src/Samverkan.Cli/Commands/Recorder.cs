using System.Text;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary>Records facts in the ledger of a workspace, one at a time: each under a lock, all of it or nothing.</summary>
internal sealed class Recorder(Session session, string path)
{
    /// <summary>Records a fact, or tells why it is refused.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="by">Who states it.</param>
    /// <param name="lines">The lines that were added; empty when it was refused.</param>
    public Recorded Record(Fact fact, Actor by, out string lines)
    {
        using var ledger = SharedFile.Open(path);
        var before = LedgerFile.Read(ledger.Content, path);
        var recorded = before.Collaboration.Record(fact, by, NotBefore(before.Collaboration));
        lines = string.Empty;
        if (recorded.Refusal is not null)
            return recorded;
        var added = new MemoryStream();
        LedgerFile.Append(added, before, recorded.Require());
        ledger.Add(added.GetBuffer().AsSpan(0, (int)added.Length));
        lines = Encoding.UTF8.GetString(added.ToArray());
        return recorded;
    }

    /// <summary>Clocks differ, and whoever recorded last may have one that is ahead: a ledger never goes back in time.</summary>
    private DateTimeOffset NotBefore(Collaboration collaboration) =>
        collaboration.Ledger is [.., var last] && last.At > session.Now ? last.At : session.Now;
}
