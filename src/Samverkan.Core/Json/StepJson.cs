using Samverkan.Recruitment;

namespace Samverkan.Json;

/// <summary>Steps of a case as JSON objects, in the form that facts have and as strict as they: <c>{"type":"agreed","seeker":"s1",...}</c>.</summary>
internal static class StepJson
{
    public static KindJson<CaseStep> Kinds { get; } = new(StepContext.Default, StepContext.Kinds);

    public static KindValue<CaseStep> Value { get; } = new(Kinds, new("det är inte ett steg i ett ärende", "it is not a step of a case"));
}
