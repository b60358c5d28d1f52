namespace Samverkan.Networks.Pictures;

/// <summary>A place in a picture, in pixels to the right and down.</summary>
internal readonly record struct Spot(double X, double Y)
{
    public static Spot operator +(Spot one, Spot other) => new(one.X + other.X, one.Y + other.Y);

    public static Spot operator -(Spot one, Spot other) => new(one.X - other.X, one.Y - other.Y);

    public static Spot operator *(Spot one, double times) => new(one.X * times, one.Y * times);

    public double Length => Math.Sqrt((X * X) + (Y * Y));
}
