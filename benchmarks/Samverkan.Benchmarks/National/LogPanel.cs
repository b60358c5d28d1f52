namespace Samverkan.Benchmarks.National;

/// <summary>One diagram of a plot, both axes logarithmic.</summary>
/// <param name="Title">What is the same for all its points.</param>
/// <param name="Axis">What grows along the axis.</param>
/// <param name="Slope">The slope of the guide drawn from the first point, that tells linear growth: 0 where a linear cost stays level, 1 where it rises with what grows.</param>
/// <param name="Lines">The lines.</param>
internal sealed record LogPanel(string Title, string Axis, int Slope, List<LogLine> Lines);

/// <summary>One line: points from left to right, all above 0.</summary>
internal sealed record LogLine(string Name, (int X, double Y)[] Points);
