namespace Alongside.Listening.Rules;

/// <summary>Reads the named lists that patterns use: <c>name: a | b c | d</c>, continued on indented lines.</summary>
internal static class WordLists
{
    public static Dictionary<string, string> Parse(string text, string origin, List<RuleProblem> problems)
    {
        var lists = new Dictionary<string, string>(StringComparer.Ordinal);
        string? name = null;
        var number = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.Trim();
            if (line.IsEmpty || line[0] == '#') continue;
            if (raw[0] is ' ' or '\t' && name is not null)
            {
                lists[name] += " " + line.ToString();
                continue;
            }

            var colon = line.IndexOf(':');
            name = colon > 0 ? line[..colon].Trim().ToString() : null;
            if (name is null || !lists.TryAdd(name, line[(colon + 1)..].Trim().ToString()))
                problems.Add(new RuleProblem(origin, number, "expected a new \"name: word | word\""));
        }

        return lists;
    }
}
