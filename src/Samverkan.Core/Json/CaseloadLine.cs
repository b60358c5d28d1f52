using System.Globalization;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Json;

/// <summary>A line of the caseload: a step with when and by whom, or how many cases were erased in a month.</summary>
internal sealed record CaseloadLine(DateTimeOffset? At, Actor? By, CaseStep? Step, ErasedCases? Erased)
{
    public override string ToString() => "line of a caseload";
}

/// <summary>The first line: the version of the format.</summary>
internal sealed class CaseloadHeaderShape() : Shape<CaseloadHeader>(Fields)
{
    private static readonly FieldTable<CaseloadHeader> Fields = new();
    private static readonly Field<CaseloadHeader, int> Version = Fields.Required("v", new WholeNumber(1, 1), _ => 1);
    private static readonly Field<CaseloadHeader, bool> Kind = Fields.Required("caseload", Values.Truth, _ => true);

    protected override CaseloadHeader Make(Row<CaseloadHeader> row)
    {
        _ = row.Get(Version);
        return row.Get(Kind) ? default : throw row.Wrong(Kind, new("förväntade true", "expected true"));
    }
}

/// <summary>What the first line says: that this is a caseload. The <c>default</c> says it too.</summary>
internal readonly record struct CaseloadHeader;

/// <summary>The shape of a line of the caseload.</summary>
internal sealed class CaseloadLineShape() : Shape<CaseloadLine>(Fields)
{
    private const string MonthForm = "yyyy-MM";
    private static readonly Wording AMonth = new("en månad som 2027-01", "a month such as 2027-01");
    private static readonly Wording Apart = new("raden är antingen ett steg (at, by, step) eller raderade ärenden (erased, cases); förväntade just det ena", "the line is either a step (at, by, step) or cases erased (erased, cases); expected just one of them");
    private static readonly FieldTable<CaseloadLine> Fields = new();
    private static readonly Field<CaseloadLine, DateTimeOffset> At = Fields.Optional("at", LedgerLineShape.Time, line => line.At);
    private static readonly Field<CaseloadLine, Actor> By = Fields.Optional("by", LedgerLineShape.AnyActor, line => line.By);
    private static readonly Field<CaseloadLine, CaseStep> Step = Fields.Optional("step", StepJson.Value, line => line.Step);
    private static readonly Field<CaseloadLine, DateOnly> Erased = Fields.Optional("erased", Month, line => line.Erased?.Month);
    private static readonly Field<CaseloadLine, int> Cases = Fields.Optional("cases", Values.AtLeast(1), line => line.Erased?.Count);

    private static TextValue<DateOnly> Month => new(
        text => DateOnly.TryParseExact(text, MonthForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : AMonth,
        text => DateOnly.ParseExact(text, MonthForm, CultureInfo.InvariantCulture),
        month => month.ToString(MonthForm, CultureInfo.InvariantCulture));

    protected override CaseloadLine Make(Row<CaseloadLine> row)
    {
        var steps = (row.Has(At), row.Has(By), row.Has(Step));
        var erasures = (row.Has(Erased), row.Has(Cases));
        return (steps, erasures) switch
        {
            ((true, true, true), (false, false)) => new(row.Maybe(At), row.Or(By, null), row.Or(Step, null), null),
            ((false, false, false), (true, true)) => new(null, null, null, new(row.Get(Erased), row.Get(Cases))),
            _ => throw row.Wrong(row.Has(Erased) ? Erased : Step, Apart),
        };
    }
}
