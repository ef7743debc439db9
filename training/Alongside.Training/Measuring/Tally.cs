namespace Alongside.Training.Measuring;

/// <summary>Counts what was meant against what was heard.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<(string Meant, string Heard), int> _counts = [];

    public int Count => _counts.Values.Sum();

    public void Add(string meant, string heard) => _counts[(meant, heard)] = _counts.GetValueOrDefault((meant, heard)) + 1;

    /// <summary>What a class is most often taken for, and how many times.</summary>
    public IEnumerable<(string Heard, int Count)> TakenFor(string name) => _counts
        .Where(c => string.Equals(c.Key.Meant, name, StringComparison.Ordinal) && !string.Equals(c.Key.Heard, name, StringComparison.Ordinal))
        .OrderByDescending(c => c.Value).ThenBy(c => c.Key.Heard, StringComparer.Ordinal).Select(c => (c.Key.Heard, c.Value));

    public IEnumerable<string> Classes => _counts.Keys.Select(k => k.Meant).Distinct().Order(StringComparer.Ordinal);

    public double Macro => Classes.Any() ? Classes.Average(F1) : 0;

    public double Accuracy => (double)_counts.Where(c => string.Equals(c.Key.Meant, c.Key.Heard, StringComparison.Ordinal)).Sum(c => c.Value) / Math.Max(1, Count);

    public int Meant(string name) => _counts.Where(c => string.Equals(c.Key.Meant, name, StringComparison.Ordinal)).Sum(c => c.Value);

    public double Precision(string name) => (double)_counts.GetValueOrDefault((name, name)) / Math.Max(1, _counts.Where(c => string.Equals(c.Key.Heard, name, StringComparison.Ordinal)).Sum(c => c.Value));

    public double Recall(string name) => (double)_counts.GetValueOrDefault((name, name)) / Math.Max(1, Meant(name));

    public double F1(string name)
    {
        var (precision, recall) = (Precision(name), Recall(name));
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
