using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Alongside.Tests.Readme;

/// <summary>The parts of a page of Markdown that the tests look at.</summary>
internal static partial class Markdown
{
    /// <summary>The contents of the fenced blocks of that language.</summary>
    public static ImmutableArray<string> Blocks(string page, string language) =>
        [.. Fence().Matches(page).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["content"].Value)];

    /// <summary>The content of the fenced block that follows a comment.</summary>
    public static string After(string page, string comment) => Fence().Match(page, Place(page, comment)).Groups["content"].Value;

    /// <summary>The page with other content in the fenced block that follows a comment.</summary>
    public static string Replace(string page, string comment, string content)
    {
        var block = Fence().Match(page, Place(page, comment)).Groups["content"];
        return string.Concat(page.AsSpan(0, block.Index), content, page.AsSpan(block.Index + block.Length));
    }

    /// <summary>Where its links and pictures lead, those to elsewhere on the web left out.</summary>
    public static ImmutableArray<string> Links(string page) =>
        [.. Link().Matches(page).Select(m => m.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal) && target[0] != '#')];

    private static int Place(string page, string comment)
    {
        var at = page.IndexOf(comment, StringComparison.Ordinal);
        return at >= 0 ? at : throw new ArgumentException($"There is no {comment} in the page.", nameof(comment));
    }

    [GeneratedRegex("^```(?<language>[a-z]*)\\n(?<content>.*?)^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fence();

    [GeneratedRegex("\\]\\((?<target>[^)]+)\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();
}
