using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>What a fact holds, as the compiler knows it: ids and values, also those in lists and in the facts that it carries.</summary>
internal static class FactData
{
    public static IEnumerable<object> Of(Fact fact)
    {
        foreach (var property in FactJson.Kinds.Options.GetTypeInfo(fact.GetType()).Properties)
        {
            switch (property.Get?.Invoke(fact))
            {
                case null or string:
                    break;
                case IEnumerable<Fact> facts:
                    foreach (var held in facts.SelectMany(Of))
                        yield return held;
                    break;
                case System.Collections.IEnumerable many:
                    foreach (var one in many)
                        yield return one;
                    break;
                case var value:
                    yield return value;
                    break;
            }
        }
    }
}
