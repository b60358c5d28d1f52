using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Json;

internal sealed class WorkingTimeShape() : Shape<WorkingTime>(Fields)
{
    private static readonly FieldTable<WorkingTime> Fields = new();
    private static readonly Field<WorkingTime, int> Min = Fields.Required("min", Values.Percent, time => time.Min);
    private static readonly Field<WorkingTime, int> Max = Fields.Required("max", Values.Percent, time => time.Max);
    private static readonly Wording Order = new("max är mindre än min; förväntade minst min", "max is less than min; expected min or more");

    protected override WorkingTime Make(Row<WorkingTime> row) =>
        row.Get(Max) < row.Get(Min) ? throw row.Wrong(Max, Order) : new(row.Get(Min), row.Get(Max));
}
