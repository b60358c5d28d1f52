using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Json;

internal sealed class OfferShape() : Shape<Offer>(Fields)
{
    private static readonly FieldTable<Offer> Fields = new();

    private static readonly Field<Offer, PartnerId> Partner = Fields.Required("partner", Values.Id<PartnerId>(), offer => offer.Partner);

    private static readonly Field<Offer, IReadOnlyList<ItemName>> Bridges =
        Fields.Required("bridges", Values.ListOf(Values.Item), offer => offer.Bridges);

    private static readonly Field<Offer, int> Capacity = Fields.Optional("capacity", Values.AtLeast(1), offer => offer.Capacity);

    private static readonly Field<Offer, int> Days = Fields.Optional("days", Values.AtLeast(0), offer => offer.Days);

    private static readonly Wording SomeBridge = new("listan är tom; förväntade minst ett krav", "the list is empty; expected at least one requirement");

    protected override Offer Make(Row<Offer> row) => row.Get(Bridges).Count == 0 ? throw row.Wrong(Bridges, SomeBridge) : new(row.Get(Partner), row.Get(Bridges))
    {
        Capacity = row.Maybe(Capacity),
        Days = row.Maybe(Days),
    };
}
