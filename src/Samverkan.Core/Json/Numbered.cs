namespace Samverkan.Json;

/// <summary>Something that was read, and the line it stood on, so that what is found wrong with it later can say where it is. Immutable.</summary>
/// <typeparam name="T">What was read.</typeparam>
/// <param name="Line">The line, from 1.</param>
/// <param name="Value">What was read.</param>
public sealed record Numbered<T>(long Line, T Value);
