using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>The first line of a ledger: the version of the format, and whose ledger it is.</summary>
internal sealed record LedgerHeader(int Version, CollaborationId Collaboration)
{
    public const int Current = 1;
}

/// <summary>The shape of the first line.</summary>
internal sealed class LedgerHeaderShape() : Shape<LedgerHeader>(Fields)
{
    private static readonly FieldTable<LedgerHeader> Fields = new();
    private static readonly Field<LedgerHeader, int> Version = Fields.Required("v", new WholeNumber(LedgerHeader.Current, LedgerHeader.Current), header => header.Version);
    private static readonly Field<LedgerHeader, CollaborationId> Collaboration = Fields.Required("collaboration", Values.Id<CollaborationId>(), header => header.Collaboration);

    protected override LedgerHeader Make(Row<LedgerHeader> row) => new(row.Get(Version), row.Get(Collaboration));
}
