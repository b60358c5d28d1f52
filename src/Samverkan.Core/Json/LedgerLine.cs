using System.Buffers;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>An entry as a line holds it, with the hash of the line before.</summary>
internal sealed record LedgerLine(Entry Entry, string Previous);

/// <summary>The shape of a line of the ledger.</summary>
internal sealed class LedgerLineShape() : Shape<LedgerLine>(Fields)
{
    private const int HashLength = 64;
    private static readonly SearchValues<char> HashDigits = SearchValues.Create("0123456789abcdef");
    private static readonly Wording ATime = new("en tid i UTC som 2027-01-11T09:00:00Z", "a time in UTC such as 2027-01-11T09:00:00Z");
    private static readonly Wording AnActor = new("en aktör som u1@p1, u1@leader, u1@wg:w1 eller u1@group:g1", "an actor such as u1@p1, u1@leader, u1@wg:w1 or u1@group:g1");
    private static readonly Wording AHash = new("radens kontrollsumma: 64 hexadecimala tecken med små bokstäver", "the hash of a line: 64 lower-case hexadecimal characters");

    private static readonly FieldTable<LedgerLine> Fields = new();

    private static readonly Field<LedgerLine, int> Sequence = Fields.Required("seq", Values.AtLeast(1), line => checked((int)line.Entry.Sequence));
    private static readonly Field<LedgerLine, DateTimeOffset> At = Fields.Required("at", Time, line => line.Entry.At);
    private static readonly Field<LedgerLine, Actor> By = Fields.Required("by", AnyActor, line => line.Entry.By);
    private static readonly Field<LedgerLine, Fact> What = Fields.Required("fact", FactJson.Value, line => line.Entry.Fact);
    private static readonly Field<LedgerLine, string> Previous = Fields.Required("prev", Hash, line => line.Previous);

    internal static TextValue<DateTimeOffset> Time => new(
        text => UtcConverter.TryRead(text, out _) ? null : ATime,
        text => UtcConverter.TryRead(text, out var time) ? time : default,
        UtcConverter.Written);

    internal static TextValue<Actor> AnyActor => new(
        text => Actor.TryParseEntry(text, out _) ? null : AnActor,
        text => Actor.TryParseEntry(text, out var actor) ? actor : throw new ArgumentException(AnActor.English, nameof(text)),
        actor => actor.ToString());

    private static TextValue<string> Hash => new(
        text => text is { Length: HashLength } && !text.AsSpan().ContainsAnyExcept(HashDigits) ? null : AHash,
        text => text,
        text => text);

    protected override LedgerLine Make(Row<LedgerLine> row) => new(new(row.Get(Sequence), row.Get(At), row.Get(By), row.Get(What)), row.Get(Previous));
}
