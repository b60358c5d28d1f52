using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Json;

/// <summary>An opening's fields. A list of support that is empty says that none is offered, and is written; one that is missing says nothing.</summary>
internal sealed class OpeningShape() : Shape<Opening>(Fields)
{
    private static readonly FieldTable<Opening> Fields = new();

    private static readonly Field<Opening, OpeningId> Id = Fields.Required("id", Values.OwnId<OpeningId>(), opening => opening.Id);

    private static readonly Field<Opening, EmployerId> Employer = Fields.Optional("employer", Values.Id<EmployerId>(), opening => opening.Employer);

    private static readonly Field<Opening, OccupationId> Occupation =
        Fields.Optional("occupation", Values.Id<OccupationId>(), opening => opening.Occupation);

    private static readonly Field<Opening, OccupationId> OccupationGroup =
        Fields.Optional("occupationGroup", Values.Id<OccupationId>(), opening => opening.OccupationGroup);

    private static readonly Field<Opening, int> Positions =
        Fields.Optional("positions", Values.AtLeast(1), opening => opening.Positions == 1 ? null : (int?)opening.Positions);

    private static readonly Field<Opening, MunicipalityCode> Municipality =
        Fields.Optional("municipality", Values.Municipality, opening => opening.Municipality);

    private static readonly Field<Opening, bool> Remote = Fields.Optional("remote", Values.Truth, opening => opening.Remote);

    private static readonly Field<Opening, WorkingTime> WorkingTime =
        Fields.Optional("workingTime", new WorkingTimeShape(), opening => opening.WorkingTime);

    private static readonly Field<Opening, DateOnly> Start = Fields.Optional("start", Values.Day, opening => opening.Start);

    private static readonly Field<Opening, Requirements> Must =
        Fields.Optional("must", new RequirementsShape(), opening => RequirementsShape.Known(opening.Must));

    private static readonly Field<Opening, Requirements> Merit =
        Fields.Optional("merit", new RequirementsShape(), opening => RequirementsShape.Known(opening.Merit));

    private static readonly Field<Opening, IReadOnlyList<ItemName>> Adaptable =
        Fields.Optional("adaptable", Values.ListOf(Values.Item), opening => opening.Adaptable.Count == 0 ? null : opening.Adaptable);

    private static readonly Field<Opening, IReadOnlyList<SupportId>> Offers =
        Fields.Optional("offers", Values.ListOf(Values.Id<SupportId>()), opening => opening.Offers);

    private static readonly Field<Opening, IReadOnlyDictionary<string, int>> Reserved =
        Fields.Optional("reserved", Values.Map(Values.Group, Values.AtLeast(1)), opening => opening.Reserved.Count == 0 ? null : opening.Reserved);

    protected override Opening Make(Row<Opening> row) => new(row.Get(Id))
    {
        Employer = row.Maybe(Employer),
        Occupation = row.Maybe(Occupation),
        OccupationGroup = row.Maybe(OccupationGroup),
        Positions = row.Or(Positions, 1),
        Municipality = row.Maybe(Municipality),
        Remote = row.Maybe(Remote),
        WorkingTime = row.Maybe(WorkingTime),
        Start = row.Maybe(Start),
        Must = row.Or(Must, Requirements.Unknown),
        Merit = row.Or(Merit, Requirements.Unknown),
        Adaptable = row.Or(Adaptable, []),
        Offers = row.Or(Offers, null),
        Reserved = row.Or(Reserved, Nothing<string, int>.Known),
    };
}
