namespace Alongside.Readers.Mail;

/// <summary>
/// Takes a mail's body apart into its own text and the messages it quotes, each with the line that says whose it is.
/// It keeps, for each depth of quotation, whose words stand at that depth, and so can tell answers between quoted lines
/// from what is quoted.
/// </summary>
internal sealed class QuotedThread
{
    private readonly IReadOnlyList<MailLine> _lines;
    private readonly List<QuotedMessage?> _speaking;
    private readonly List<(int Depth, QuotedMessage? Before, QuotedMessage Unknown)> _containers = [];
    private QuotedMessage? _last;

    private QuotedThread(IReadOnlyList<MailLine> lines)
    {
        _lines = lines;
        Own = new QuotedMessage(by: null);
        _speaking = [Own];
    }

    private QuotedMessage Own { get; }

    /// <summary>The mail's own message, with what it quotes hanging from it.</summary>
    public static QuotedMessage Read(IReadOnlyList<MailLine> lines)
    {
        var thread = new QuotedThread(lines);
        for (var i = 0; i < lines.Count;) i = thread.ReadAt(i);
        return thread.Own;
    }

    /// <summary>A message and all it quotes, the earlier before the later: what is quoted was there first.</summary>
    public static List<QuotedMessage> OldestFirst(QuotedMessage message)
    {
        var newestFirst = new List<QuotedMessage>();
        var open = new Stack<QuotedMessage>([message]);
        while (open.TryPop(out var next))
        {
            newestFirst.Add(next);
            foreach (var quoted in next.Quotes) open.Push(quoted);
        }

        newestFirst.Reverse();
        return newestFirst;
    }

    private int ReadAt(int index)
    {
        var line = _lines[index];
        if (line.Depth > MailLine.DeepestQuote) return index + 1;
        if (line.Kind == MailLineKind.QuoteBegins) Enter(line.Depth);
        else if (line.Kind == MailLineKind.QuoteEnds) Leave();
        else if (line.IsBlank) At(line.Depth)?.Text.Break();
        else if (AttributionLines.TryRead(_lines, index, out var by, out var next) || HeaderBlock.TryRead(_lines, index, out by, out next))
        {
            Quote(line.Depth, by, next);
            return next;
        }
        else if (HeaderBlock.IsDivider(line.Text)) Divide(line.Depth, index + 1);
        else if (IsRule(line.Text)) At(line.Depth)?.Text.Break();
        else if (!Signature.IsAdvert(_lines, index)) Say(line);
        return index + 1;
    }

    /// <summary>A line drawn across the page; two hyphens alone begin a signature.</summary>
    private static bool IsRule(string line)
    {
        var text = line.AsSpan().Trim();
        return text.Length > 2 && text.IndexOfAnyExcept("_-=*~") < 0;
    }

    private void Say(MailLine line)
    {
        var message = At(line.Depth) ?? Put(line.Depth, Attribution.Unknown, parent: null);
        if (_last != message)
        {
            _last?.Text.Break();
            message.Text.Break();
            message.Text.InSignature = false;
            _last = message;
        }

        message.Text.InSignature |= Signature.Begins(line.Text);
        if (!message.Text.InSignature) message.Text.Add(line.Text);
    }

    /// <summary>
    /// A quotation begins. Where deeper lines follow, they are it, and at this depth the same person goes on; where none
    /// do, everything below is it.
    /// </summary>
    private void Quote(int depth, Attribution by, int next)
    {
        _last?.Text.Break();
        _last = null;
        var parent = At(depth);
        if (AttributionLines.Follows(_lines, next, depth) && depth < MailLine.DeepestQuote) Put(depth + 1, by, parent);
        else Put(depth, by, parent);
    }

    private void Divide(int depth, int next)
    {
        var after = MailLine.NextWith(_lines, next);
        if (after < _lines.Count && HeaderBlock.TryRead(_lines, after, out _, out _)) return;
        Quote(depth, Attribution.Unknown, next);
    }

    private void Enter(int depth)
    {
        var before = At(depth);
        _containers.Add((depth, before, Put(depth, Attribution.Unknown, before)));
    }

    /// <summary>Behind a container the same person goes on, unless in it somebody else began without a quotation mark.</summary>
    private void Leave()
    {
        if (_containers.Count == 0) return;
        var (depth, before, unknown) = _containers[^1];
        _containers.RemoveAt(_containers.Count - 1);
        if (At(depth) == unknown) _speaking[depth] = before;
    }

    private QuotedMessage? At(int depth) => depth < _speaking.Count ? _speaking[depth] : null;

    private QuotedMessage Put(int depth, Attribution by, QuotedMessage? parent)
    {
        var message = new QuotedMessage(by);
        (parent ?? Above(depth)).Quotes.Add(message);
        if (_speaking.Count > depth) _speaking.RemoveRange(depth, _speaking.Count - depth);
        while (_speaking.Count < depth) _speaking.Add(null);
        _speaking.Add(message);
        return message;
    }

    private QuotedMessage Above(int depth)
    {
        for (var above = Math.Min(depth, _speaking.Count) - 1; above >= 0; above--)
            if (_speaking[above] is { } message) return message;
        return Own;
    }
}
