namespace Alongside.Listening.Measures;

/// <summary>The middle value: half are smaller, half are greater. One long silence does not move it, as it would move the mean.</summary>
internal static class Median
{
    /// <summary>The median; of an even number of values, the mean of the two in the middle. Sorts the list it is given.</summary>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static double Of(List<double> values)
    {
        if (values.Count == 0) throw new ArgumentException("There is no middle of nothing.", nameof(values));
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
