namespace Samverkan.Json;

/// <summary>Numbers the kinds of texts there are. Thread-safe.</summary>
internal static class TextKinds
{
    private static int last = -1;

    public static int Next() => Interlocked.Increment(ref last);
}
