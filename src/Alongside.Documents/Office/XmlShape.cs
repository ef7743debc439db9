namespace Alongside.Documents.Office;

/// <summary>
/// Whether XML from anywhere is of a shape that can be read in time that grows with its size: readers keep every open
/// element, and compare every attribute of one with all its others.
/// </summary>
internal static class XmlShape
{
    private const int LongestTag = 64 * 1024;
    private const int Deepest = 200;

    /// <summary>Whether no tag is too long and no element too deep.</summary>
    public static bool IsModest(ReadOnlySpan<byte> xml)
    {
        var depth = 0;
        for (var at = xml.IndexOf((byte)'<'); at >= 0; at = Next(xml, at))
        {
            var end = EndOfTag(xml, at);
            if (end < 0) return false;
            if (xml[at + 1] == '/') depth--;
            else if (xml[at + 1] is not ((byte)'!' or (byte)'?') && xml[end - 1] != '/') depth++;
            if (depth > Deepest) return false;
            at = end;
        }

        return true;
    }

    private static int Next(ReadOnlySpan<byte> xml, int after) => xml[after..].IndexOf((byte)'<') is var at and >= 0 ? after + at : -1;

    private static int EndOfTag(ReadOnlySpan<byte> xml, int from)
    {
        byte quote = 0;
        for (var i = from + 1; i < Math.Min(xml.Length, from + LongestTag); i++)
        {
            var c = xml[i];
            if (quote != 0) quote = c == quote ? (byte)0 : quote;
            else if (c is (byte)'"' or (byte)'\'') quote = c;
            else if (c == '>') return i;
        }

        return -1;
    }
}
