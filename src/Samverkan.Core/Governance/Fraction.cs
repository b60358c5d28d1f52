using System.Numerics;

namespace Samverkan.Governance;

/// <summary>An exact fraction of whole numbers, in lowest terms. The <c>default</c> is zero. Equal when it is the same number.</summary>
public readonly record struct Fraction
{
    private readonly BigInteger numerator;

    // One less than the denominator, so that the default is 0/1 and not 0/0.
    private readonly BigInteger beyondOne;

    /// <summary>Makes a fraction.</summary>
    /// <param name="numerator">The numerator; any whole number.</param>
    /// <param name="denominator">The denominator; 1 or more.</param>
    /// <exception cref="ArgumentException">The denominator is less than 1.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, BigInteger.One);
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        this.numerator = numerator / common;
        beyondOne = (denominator / common) - BigInteger.One;
    }

    /// <summary>The numerator, in lowest terms.</summary>
    public BigInteger Numerator => numerator;

    /// <summary>The denominator, in lowest terms; 1 or more.</summary>
    public BigInteger Denominator => beyondOne + BigInteger.One;

    /// <summary>The nearest floating-point number, for showing.</summary>
    public double ToDouble() => (double)Numerator / (double)Denominator;

    /// <summary>The fraction as <c>1/3</c>, or a whole number as <c>1</c>.</summary>
    public override string ToString() => Denominator.IsOne ? $"{Numerator}" : $"{Numerator}/{Denominator}";

    internal Fraction Plus(Fraction other) => new((Numerator * other.Denominator) + (other.Numerator * Denominator), Denominator * other.Denominator);

    internal Fraction Over(int parts) => new(Numerator, Denominator * parts);
}
