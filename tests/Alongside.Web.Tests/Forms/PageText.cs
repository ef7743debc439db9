using System.Net;
using System.Text.RegularExpressions;

namespace Alongside.Web.Tests.Forms;

/// <summary>What stands on a page, read the way a browser reads it as far as these tests need it.</summary>
internal static partial class PageText
{
    public static string Token(string page) => Hidden(page)["__RequestVerificationToken"];

    public static IEnumerable<PageForm> Forms(string page) => Form().Matches(page).Select(m => new PageForm(Attribute(m.Groups["tag"].Value, "id"), Attribute(m.Groups["tag"].Value, "action"), Hidden(m.Groups["inside"].Value), m.Groups["inside"].Value));

    /// <summary>The words of the page, without its tags.</summary>
    public static string Words(string page) => Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(page, " ")), " ");

    /// <summary>The part of a page from a tag with that id, up to the end of an element.</summary>
    public static string Part(string page, string id, string end)
    {
        var at = page.IndexOf($"id=\"{id}\"", StringComparison.Ordinal);
        Xunit.Assert.True(at >= 0, $"There is no {id} on the page.");
        return page[at..page.IndexOf(end, at, StringComparison.Ordinal)];
    }

    private static Dictionary<string, string> Hidden(string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match match in Input().Matches(text))
        {
            if (match.Value.Contains("type=\"hidden\"", StringComparison.Ordinal)) fields[Attribute(match.Value, "name")] = Attribute(match.Value, "value");
        }

        return fields;
    }

    private static string Attribute(string tag, string name)
    {
        var match = Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(5));
        return match.Success ? WebUtility.HtmlDecode(match.Groups[1].Value) : "";
    }

    [GeneratedRegex("<form(?<tag> [^>]*)>(?<inside>.*?)</form>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Form();

    [GeneratedRegex("<input [^>]*>", RegexOptions.Singleline, 5000)]
    private static partial Regex Input();

    [GeneratedRegex("<[^>]*>", RegexOptions.Singleline, 5000)]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+", RegexOptions.None, 5000)]
    private static partial Regex Spaces();
}
