using System.Reflection;

namespace Alongside.Listening.Rules;

/// <summary>The rule pages that come with the program, embedded from <c>rules/</c> when it is built.</summary>
public static class BuiltInRules
{
    private const string WordsName = "words.txt";

    /// <summary>The built-in pages of a language, joined by a user's own, of which those with a known id replace the built-in ones.</summary>
    /// <param name="language">The language's folder, such as <c>en</c>.</param>
    /// <param name="own">The text of each file with the user's pages, and its name.</param>
    public static RuleBook Load(string language, IEnumerable<(string Origin, string Text)>? own = null)
    {
        var folder = $"rules/{language}/";
        var assembly = typeof(BuiltInRules).Assembly;
        var pages = new List<(string Origin, string Text)>();
        var words = (Origin: folder + WordsName, Text: "");
        foreach (var name in assembly.GetManifestResourceNames().Select(n => n.Replace('\\', '/')).Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var text = Read(assembly, name);
            if (name.EndsWith(WordsName, StringComparison.Ordinal)) words = (name, text);
            else pages.Add((name, text));
        }

        return RuleBook.Of(pages.Concat(own ?? []), words, language);
    }

    private static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? assembly.GetManifestResourceStream(name.Replace('/', '\\'))
            ?? throw new InvalidOperationException($"The embedded page {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
