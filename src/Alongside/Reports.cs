namespace Alongside;

/// <summary>Says on standard error what went wrong, one line each and the same line only once, and what is going on where that takes long.</summary>
internal sealed class Reports(Surroundings surroundings)
{
    /// <summary>What takes no longer than this needs no word.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly long _began = surroundings.Time.GetTimestamp();
    private int _progressWidth;

    /// <summary>Whether anything went wrong.</summary>
    public bool HasProblems => _said.Count > 0;

    public void Say(object problem)
    {
        var line = Printable.Line(problem.ToString() ?? "");
        if (!_said.Add(line)) return;
        Done();
        surroundings.Error.WriteLine(line);
    }

    /// <summary>Shows which of how many is being worked on, once it takes longer than a moment, or at once for what is known to be <paramref name="large"/>.</summary>
    public void Progress(int number, int count, string name, bool large = false)
    {
        if (!surroundings.ErrorIsTerminal || (!large && surroundings.Time.GetElapsedTime(_began) < Patience)) return;
        var line = Printable.Line($"{number} of {count}: {name}");
        // No longer than a line, lest it wraps and stays.
        if (line.Length > 70) line = line[..69] + "…";
        surroundings.Error.Write('\r' + line.PadRight(_progressWidth));
        surroundings.Error.Flush();
        _progressWidth = line.Length;
    }

    /// <summary>Takes the line of progress away.</summary>
    public void Done()
    {
        if (_progressWidth == 0) return;
        surroundings.Error.Write('\r' + new string(' ', _progressWidth) + '\r');
        surroundings.Error.Flush();
        _progressWidth = 0;
    }
}
