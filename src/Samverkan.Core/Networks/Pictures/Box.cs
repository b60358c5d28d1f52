namespace Samverkan.Networks.Pictures;

/// <summary>What takes up room in a picture.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public static Box Around(Spot spot, double radius) => new(spot.X - radius, spot.Y - radius, spot.X + radius, spot.Y + radius);
}
