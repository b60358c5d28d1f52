namespace Samverkan.Matching.Indexed;

/// <summary>Who says something of a column, and its <see cref="Kernels.Code"/>.</summary>
internal readonly record struct Sayer(int Seeker, byte Code);
