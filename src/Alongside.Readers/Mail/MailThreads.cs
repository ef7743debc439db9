namespace Alongside.Readers.Mail;

/// <summary>
/// Sorts mails into threads: those that refer to one another, or to the same mail, belong together; an answer that
/// refers to nothing belongs to the last mail before it of the same subject between the same people.
/// </summary>
internal sealed class MailThreads
{
    private static readonly string[] s_prefixes = ["re:", "aw:", "fwd:", "fw:", "wg:", "antw:", "sv:", "tr:"];

    private readonly int[] _parents;

    private MailThreads(int count) => _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The threads in the order in which their first mail stands in the file; in each, the mails as given.</summary>
    public static List<List<MailMessage>> Of(IReadOnlyList<MailMessage> mails)
    {
        var threads = new MailThreads(mails.Count);
        threads.JoinByReference(mails);
        threads.JoinBySubject(mails);
        return [.. Enumerable.Range(0, mails.Count).GroupBy(threads.Root).Select(g => g.Select(i => mails[i]).ToList())];
    }

    private void JoinByReference(IReadOnlyList<MailMessage> mails)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < mails.Count; i++)
        {
            if (mails[i].Id is { } id) Join(known, id, i);
            foreach (var answered in mails[i].Answers) Join(known, answered, i);
        }
    }

    private void JoinBySubject(IReadOnlyList<MailMessage> mails)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var i in Enumerable.Range(0, mails.Count).OrderBy(i => mails[i].Date ?? DateTimeOffset.MinValue))
        {
            var subject = WithoutPrefixes(mails[i].Subject, out var isAnswer);
            if (subject.Length == 0) continue;
            var people = mails[i].To.Append(mails[i].From).Select(p => p.Address ?? p.Name ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            var key = $"{subject}\n{string.Join('\n', people)}";
            if (isAnswer && mails[i].Answers.IsEmpty && last.TryGetValue(key, out var before)) _parents[Root(i)] = Root(before);
            last[key] = i;
        }
    }

    private void Join(Dictionary<string, int> known, string id, int mail)
    {
        if (known.TryGetValue(id, out var other)) _parents[Root(mail)] = Root(other);
        else known.Add(id, mail);
    }

    private int Root(int mail)
    {
        while (_parents[mail] != mail)
        {
            _parents[mail] = _parents[_parents[mail]];
            mail = _parents[mail];
        }

        return mail;
    }

    private static string WithoutPrefixes(string subject, out bool isAnswer)
    {
        isAnswer = false;
        var rest = subject.AsSpan().Trim();
        for (var i = 0; i < s_prefixes.Length; i++)
        {
            if (!rest.StartsWith(s_prefixes[i], StringComparison.OrdinalIgnoreCase)) continue;
            isAnswer = true;
            rest = rest[s_prefixes[i].Length..].TrimStart();
            i = -1;
        }

        return Wording.Clean(rest).ToUpperInvariant();
    }
}
