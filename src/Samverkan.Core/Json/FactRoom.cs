using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>To which room a kind of fact belongs: the folder it lies in, which is its namespace too.</summary>
internal static class FactRoom
{
    public static Room Of(Type fact) => Enum.Parse<Room>(fact.Namespace!.Split('.')[^1]);
}
