namespace Alongside.Web.Features.Forms;

/// <summary>How a text begins: enough to tell one line from another by ear.</summary>
internal static class FirstWords
{
    private const int Most = 60;

    /// <summary>The text, or its beginning and an ellipsis.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Most) return text;
        var end = char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most;
        return text[..end].TrimEnd() + "…";
    }
}
