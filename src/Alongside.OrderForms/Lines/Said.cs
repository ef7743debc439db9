using System.Text.Json.Serialization;

namespace Alongside.OrderForms.Lines;

/// <summary>
/// Words that somebody said in a conversation. The quote is not kept: it is cut out of what was said, each time anew, and
/// so it cannot hold a word that was not said.
/// </summary>
public sealed record Said
{
    /// <summary>Words in what somebody said.</summary>
    /// <exception cref="ArgumentException">The span lies outside the text, is empty or blank, or cuts a character in two.</exception>
    public Said(string speaker, string text, int start, int end, int utterance, double? atSeconds)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        ArgumentNullException.ThrowIfNull(text);
        if (start < 0 || end > text.Length || start >= end) throw new ArgumentException("A quote lies inside what was said and is not empty.", nameof(start));
        if (string.IsNullOrWhiteSpace(text[start..end])) throw new ArgumentException("A quote is not blank.", nameof(start));
        if (CutsInTwo(text, start) || CutsInTwo(text, end)) throw new ArgumentException("A quote does not cut a character in two.", nameof(start));
        if (atSeconds is { } at && !double.IsFinite(at)) throw new ArgumentException("A time is a number of seconds.", nameof(atSeconds));
        (Speaker, Text, Start, End, Utterance, AtSeconds) = (speaker, text, start, end, utterance, atSeconds);
    }

    /// <summary>Who said it, as the conversation calls them.</summary>
    public string Speaker { get; }

    /// <summary>The whole utterance.</summary>
    public string Text { get; }

    /// <summary>Where the quote begins in it, in UTF-16 code units.</summary>
    public int Start { get; }

    /// <summary>Where the quote ends in it: the first code unit after.</summary>
    public int End { get; }

    /// <summary>The utterance's index in the conversation, from 0.</summary>
    public int Utterance { get; }

    /// <summary>When it was said, in seconds from the start of the conversation; null where its source does not say.</summary>
    public double? AtSeconds { get; }

    /// <summary>The words, verbatim.</summary>
    [JsonIgnore]
    public string Quote => Text[Start..End];

    private static bool CutsInTwo(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
