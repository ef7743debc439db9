using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Alongside.Readers.LinkedIn;

/// <summary>The table in LinkedIn's <c>messages.csv</c>, whatever order its columns are in and whatever notes stand before it.</summary>
internal static class LinkedInTable
{
    private const int LinesLookedAt = 30;
    private const int LongestHeaderLine = 2000;

    private static readonly string[] s_dates =
    [
        "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy/MM/dd HH:mm:ss",
    ];

    /// <summary>Where in the text the line with the column names begins, or -1.</summary>
    public static int HeaderOf(ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var i = 0; i < LinesLookedAt && start < text.Length; i++)
        {
            var rest = text[start..];
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest[..end];
            if (line.Length <= LongestHeaderLine && Has(line, "CONVERSATION ID") && Has(line, "FROM") && Has(line, "CONTENT")) return start;
            start += line.Length + 1;
        }

        return -1;
    }

    /// <summary>The conversations in the order of their first row, each with its rows in the file's order.</summary>
    public static List<(string Id, List<LinkedInMessage> Messages)> Read(string text, int header)
    {
        var conversations = new List<(string Id, List<LinkedInMessage> Messages)>();
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        using var lines = new StringReader(text[header..]);
        using var csv = new CsvReader(lines, Configuration(text.AsSpan(header)));
        if (!csv.Read() || !csv.ReadHeader()) return conversations;
        var columns = LinkedInColumns.Of(csv);
        if (!columns.AreEnough) return conversations;
        while (csv.Read())
        {
            var id = Wording.Clean(csv.GetField(columns.Id));
            var from = Wording.Clean(csv.GetField(columns.From));
            if (from.Length == 0) continue;
            if (!byId.TryGetValue(id, out var index))
            {
                byId.Add(id, index = conversations.Count);
                conversations.Add((id, []));
            }

            conversations[index].Messages.Add(Message(csv, columns, from));
        }

        return conversations;
    }

    private static LinkedInMessage Message(CsvReader csv, LinkedInColumns columns, string from)
    {
        var url = Wording.Clean(columns.ProfileUrl < 0 ? "" : csv.GetField(columns.ProfileUrl));
        var date = Wording.Clean(columns.Date < 0 ? "" : csv.GetField(columns.Date));
        var isUtc = date.EndsWith("UTC", StringComparison.OrdinalIgnoreCase) || date.EndsWith('Z');
        var bare = date.EndsWith("UTC", StringComparison.OrdinalIgnoreCase) ? date[..^3].TrimEnd() : date;
        DateTime? sentAt = DateTime.TryParseExact(bare, s_dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
        return new LinkedInMessage(from, url.Length == 0 ? null : url, sentAt, isUtc, HtmlWords.Read(csv.GetField(columns.Content) ?? ""));
    }

    /// <summary>Whoever opened the file in a spreadsheet may have saved it with semicolons or tabs.</summary>
    private static CsvConfiguration Configuration(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        var header = end < 0 ? text : text[..end];
        var comma = header.Count(',');
        return new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = header.Count(';') > comma ? ";" : header.Count('\t') > comma ? "\t" : ",",
            BadDataFound = null,
            MissingFieldFound = null,
            HeaderValidated = null,
            PrepareHeaderForMatch = h => Wording.Clean(h.Header).ToUpperInvariant(),
        };
    }

    private static bool Has(ReadOnlySpan<char> line, string column) => line.Contains(column, StringComparison.OrdinalIgnoreCase);
}
