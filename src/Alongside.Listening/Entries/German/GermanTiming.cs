using System.Collections.Immutable;
using Alongside.Listening.Entries.Timing;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.German;

/// <summary>
/// Finds times in German: "bis Ende Mai", "am 14. Mai", "in drei Wochen", "nächste Woche", "im Herbst". Days are given where the words and the conversation's date settle
/// them; what is past ("letzten März") is none.
/// </summary>
internal static class GermanTiming
{
    private static readonly PhraseSet By = new("bis|bis zum|bis zur|bis zu den|spätestens|spätestens am|spätestens bis|bis spätestens|zum|zur", Languages.German);
    private static readonly PhraseSet Before = new("vor|vor dem|vor der|vor den|vorm", Languages.German);
    private static readonly PhraseSet After = new("nach|nach dem|nach der|nach den|erst nach", Languages.German);
    private static readonly PhraseSet From = new("ab|ab dem|ab der|frühestens|frühestens ab|erst ab|erst|nicht vor", Languages.German);
    private static readonly PhraseSet On = new("im|in|am|für|anfang|den|der|in den|in der|während", Languages.German);
    private static readonly PhraseSet Past = new("seit|letzten|letzte|letztes|vorigen|vorige|voriges|seit dem|vergangenen|seit letztem", Languages.German);
    private static readonly PhraseSet Loose = new("ungefähr|etwa|so|so um|irgendwann|circa|ca|vielleicht|so gegen|gegen|eher|am liebsten", Languages.German);

    /// <summary>The times in a range, in their order.</summary>
    public static IReadOnlyList<TimingMention> Read(Passage passage, TokenRange range, DateOnly? today)
    {
        if (today is { Year: < 1900 or > 2200 }) today = null;
        var mentions = new List<TimingMention>(1);
        for (var i = range.First; i < range.End;)
        {
            if (passage.Tokens[i].Kind is not TokenKind.Word and not TokenKind.Number || GermanTimeReader.At(passage.Tokens, i, range.End, today) is not { } reading)
            {
                i++;
                continue;
            }

            if (Bounded(passage.Tokens, range, i, reading, today) is { } mention) mentions.Add(mention);
            i = Math.Max(i + 1, reading.End);
        }

        return mentions;
    }

    private static TimingMention? Bounded(ImmutableArray<Token> tokens, TokenRange range, int at, TimeReading reading, DateOnly? today)
    {
        var (from, loose) = (at, reading.Loose);
        if (Take(Loose, tokens, range, ref from)) loose = true;
        if (Past.LengthBefore(tokens, from, range.First) > 0) return null;
        (DateOnly? First, DateOnly? Last) bounds = (reading.Days?.From, reading.Days?.To);
        if (reading.Duration is { } length)
        {
            if (from > range.First && tokens[from - 1].Norm is "vor" or "seit") return null;
            var within = from > range.First && tokens[from - 1].Norm is "in" or "innerhalb" or "binnen";
            if (within) from--;
            bounds = within && today is { } now ? tokens[from].Is("in") ? (length.After(now), length.After(now)) : (now, length.After(now)) : (null, null);
        }
        else if (Take(By, tokens, range, ref from)) bounds.First = null;
        else if (Take(From, tokens, range, ref from)) bounds.Last = null;
        else if (Take(Before, tokens, range, ref from)) bounds = (null, reading.IsEnd ? bounds.Last : bounds.First?.AddDays(-1));
        else if (Take(After, tokens, range, ref from)) bounds = (bounds.Last?.AddDays(1), null);
        else _ = Take(On, tokens, range, ref from);
        if (Take(Loose, tokens, range, ref from)) loose = true;
        var value = new TimingValue(bounds.First, bounds.Last, reading.Duration?.ToString(), loose);
        return new TimingMention(value, new TokenRange(from, reading.End), reading.Duration is not null && bounds.Last is null);
    }

    private static bool Take(PhraseSet phrases, ImmutableArray<Token> tokens, TokenRange range, ref int from)
    {
        var length = phrases.LengthBefore(tokens, from, range.First, mostTokens: 4);
        from -= length;
        return length > 0;
    }
}
