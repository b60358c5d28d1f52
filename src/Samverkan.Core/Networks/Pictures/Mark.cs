using System.Globalization;

namespace Samverkan.Networks.Pictures;

/// <summary>How the nodes of a sector look: a colour and a shape, so that either is enough. The colours differ also to those who do not see all colours, and stand out on white.</summary>
internal sealed record Mark(string Colour, IReadOnlyList<Spot> Corners)
{
    /// <summary>Those in no sector.</summary>
    public static readonly Mark None = new("#5F6B76", []);

    /// <summary>Sectors, the largest first. No corners is a circle; corners are of a shape with radius 1.</summary>
    public static readonly IReadOnlyList<Mark> All =
    [
        new("#0072B2", []),
        new("#C4500A", [new(-0.9, -0.9), new(0.9, -0.9), new(0.9, 0.9), new(-0.9, 0.9)]),
        new("#007F5F", [new(0, -1.25), new(1.15, 0.85), new(-1.15, 0.85)]),
        new("#8A3A8F", [new(0, -1.3), new(1.3, 0), new(0, 1.3), new(-1.3, 0)]),
        new("#7A5C00", [new(-0.6, -1.05), new(0.6, -1.05), new(1.2, 0), new(0.6, 1.05), new(-0.6, 1.05), new(-1.2, 0)]),
        new("#B3124B", [new(0, 1.25), new(1.15, -0.85), new(-1.15, -0.85)]),
        new("#1B3A6B", [new(-0.42, -1.2), new(0.42, -1.2), new(0.42, -0.42), new(1.2, -0.42), new(1.2, 0.42), new(0.42, 0.42), new(0.42, 1.2), new(-0.42, 1.2), new(-0.42, 0.42), new(-1.2, 0.42), new(-1.2, -0.42), new(-0.42, -0.42)]),
    ];

    /// <summary>The shape as SVG, without its end.</summary>
    public string Shape(Spot at, double radius) => Corners.Count == 0
        ? $"<circle cx=\"{N(at.X)}\" cy=\"{N(at.Y)}\" r=\"{N(radius)}\""
        : $"<polygon points=\"{string.Join(' ', Corners.Select(corner => $"{N(at.X + (corner.X * radius))},{N(at.Y + (corner.Y * radius))}"))}\"";

    public static string N(double number) => (Math.Round(number, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
