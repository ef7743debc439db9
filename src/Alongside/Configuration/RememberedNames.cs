using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Alongside.Configuration;

/// <summary>Adds names to the <c>me</c> of a settings file and leaves everything else in it, comments included, as it is.</summary>
internal static class RememberedNames
{
    /// <summary>The text of the settings file with the names under <c>me</c>. The text must be one that <see cref="SettingsText"/> reads.</summary>
    public static string Add(string text, IEnumerable<string> names)
    {
        var (settings, _) = SettingsText.Parse("", text);
        var all = (settings?.Me ?? []).Concat(names).Distinct(StringComparer.OrdinalIgnoreCase);
        var value = "[" + string.Join(", ", all.Select(Quoted)) + "]";
        if (ValueOfMe(text) is { } place) return string.Concat(text.AsSpan(0, place.Start), value, text.AsSpan(place.End));
        var before = text.Length == 0 || text.EndsWith('\n') ? text : text + "\n";
        return before + SettingsText.Me + ": " + value + "\n";
    }

    private static (int Start, int End)? ValueOfMe(string text)
    {
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
        {
            if (parser.Current is not Scalar { IsKey: true, Value: SettingsText.Me } || !parser.MoveNext()) continue;
            var start = parser.Current!.Start.Index;
            var end = parser.Current.End.Index;
            if (parser.Current is SequenceStart)
            {
                while (parser.MoveNext() && parser.Current is not SequenceEnd) end = parser.Current!.End.Index;
                if (text[(int)start] == '[') end = parser.Current!.End.Index;
            }

            while (end > start && char.IsWhiteSpace(text[(int)end - 1])) end--;
            return ((int)start, (int)end);
        }

        return null;
    }

    // JSON's escapes are YAML's, too.
    private static string Quoted(string name)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in name)
        {
            if (c is '"' or '\\') quoted.Append('\\');
            quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
