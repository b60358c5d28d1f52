namespace Samverkan.Json;

/// <summary>A ledger as it was read: what it adds up to, and the hash to hold it by. Immutable.</summary>
public sealed class LedgerReading
{
    internal LedgerReading(Collaboration collaboration, string head)
    {
        Collaboration = collaboration;
        Head = head;
    }

    /// <summary>The collaboration that the entries add up to.</summary>
    public Collaboration Collaboration { get; }

    /// <summary>
    /// SHA-256 of the last line, in lower-case hexadecimal. Kept elsewhere, it is what a cut tail is found by.
    /// </summary>
    public string Head { get; }
}
