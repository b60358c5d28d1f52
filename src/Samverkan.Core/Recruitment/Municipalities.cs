namespace Samverkan.Recruitment;

/// <summary>The 290 Swedish municipalities: their names, and the distances between them, by a table that is built in. Thread-safe; the same on every machine.</summary>
public static class Municipalities
{
    private const double EarthRadiusKm = 6371;

    /// <summary>How many municipalities the table has.</summary>
    public static int Count => MunicipalityCentres.All.Length / MunicipalityCentres.Stride;

    /// <summary>Whether a code is in the table.</summary>
    /// <param name="code">The code.</param>
    public static bool Contains(MunicipalityCode code) => IndexOf(code) >= 0;

    /// <summary>What a municipality is called, as on a map (<c>Göteborg</c>); null when the code is not in the table. O(log n).</summary>
    /// <param name="code">The code.</param>
    public static string? NameOf(MunicipalityCode code) =>
        IndexOf(code) is >= 0 and var index ? MunicipalityNames.All[index / MunicipalityCentres.Stride] : null;

    /// <summary>
    /// The distance between the centres of two municipalities along the earth's surface, in whole kilometres, rounded to the nearest;
    /// 0 for the same code. Null when the codes differ and one of them is not in the table. O(log n).
    /// </summary>
    /// <param name="from">One municipality.</param>
    /// <param name="to">The other.</param>
    public static int? DistanceKm(MunicipalityCode from, MunicipalityCode to)
    {
        if (from == to)
            return 0;
        var a = IndexOf(from);
        var b = IndexOf(to);
        return a < 0 || b < 0 ? null : Between(a, b);
    }

    /// <summary>Great-circle distance from the chord between two points. The arc sine is a series, since a library's may differ in its last bit.</summary>
    private static int Between(int a, int b)
    {
        double square = 0;
        for (var axis = 1; axis < MunicipalityCentres.Stride; axis++)
        {
            var difference = (MunicipalityCentres.All[a + axis] - (double)MunicipalityCentres.All[b + axis]) / MunicipalityCentres.Unit;
            square += difference * difference;
        }

        // Half the chord is at most 0.13 within Sweden: the first term left out is below a millimetre.
        var x = Math.Sqrt(square) / 2;
        var x2 = x * x;
        var arc = x * (1 + (x2 * ((1.0 / 6) + (x2 * ((3.0 / 40) + (x2 * ((15.0 / 336) + (x2 * (105.0 / 3456)))))))));
        return (int)((2 * EarthRadiusKm * arc) + 0.5);
    }

    private static int IndexOf(MunicipalityCode code)
    {
        if (code.Value.Length != 4)
            return -1;
        var wanted = 0;
        foreach (var digit in code.Value)
            wanted = (wanted * 10) + (digit - '0');
        int low = 0, high = Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = MunicipalityCentres.All[middle * MunicipalityCentres.Stride];
            if (found == wanted)
                return middle * MunicipalityCentres.Stride;
            if (found < wanted)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }
}
