using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Json;

internal sealed class DistanceShape() : Shape<Distance>(Fields)
{
    private static readonly FieldTable<Distance> Fields = new();

    private static readonly Field<Distance, MunicipalityCode> From = Fields.Required("from", Values.Municipality, distance => distance.From);

    private static readonly Field<Distance, MunicipalityCode> To = Fields.Required("to", Values.Municipality, distance => distance.To);

    private static readonly Field<Distance, int> Km = Fields.Required("km", Values.AtLeast(0), distance => distance.Km);

    private static readonly Wording Another = new("förväntade en annan kommun än from", "expected another municipality than from");

    protected override Distance Make(Row<Distance> row) =>
        row.Get(From) == row.Get(To) ? throw row.Wrong(To, Another) : new(row.Get(From), row.Get(To), row.Get(Km));
}
