namespace Alongside.OrderForms.Merging;

/// <summary>Cuts a text into the pieces that edits are compared by: words with the white space that follows them, and single signs.</summary>
internal static class Pieces
{
    /// <summary>The pieces; joined again they are the text.</summary>
    public static string[] Of(string text)
    {
        var pieces = new List<string>();
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            if (IsWordPart(text, end))
            {
                while (end < text.Length && IsWordPart(text, end)) end++;
            }
            else if (char.IsWhiteSpace(text[end]))
            {
                while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            }
            else
            {
                end += System.Globalization.StringInfo.GetNextTextElementLength(text, end);
            }

            pieces.Add(text[start..end]);
            start = end;
        }

        return [.. pieces];
    }

    private static bool IsWordPart(string text, int at) =>
        !char.IsWhiteSpace(text[at]) && (char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text, at) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark || IsInsideNumber(text, at));

    private static bool IsInsideNumber(string text, int at) =>
        text[at] is '.' or ',' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}
