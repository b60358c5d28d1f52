namespace Samverkan.Json;

/// <summary>Whole lines in a row of a file. The memory is rented, and given back by whoever has read the lines.</summary>
/// <param name="Bytes">The memory, of which the lines fill the beginning.</param>
/// <param name="Length">How many bytes the lines are.</param>
/// <param name="LinesBefore">How many lines of the file stand before them.</param>
internal readonly record struct LineBlock(byte[] Bytes, int Length, long LinesBefore);
