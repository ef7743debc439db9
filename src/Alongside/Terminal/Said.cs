using Alongside.Listening.Conversations;
using Alongside.Reviews.Words;
using Spectre.Console;

namespace Alongside.Terminal;

/// <summary>Somebody's words, in quotation marks, with who said them and where.</summary>
internal sealed class Said(Conversation conversation)
{
    private const int MostCharacters = 260;

    private static readonly string[] Titles = ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Sir", "Herr", "Frau"];

    private readonly Voices _voices = new(conversation);

    /// <summary>You and the customer's side by name: <c>You, Dana and Piet</c>.</summary>
    public string Everyone => _voices.Customers.Count switch
    {
        0 => "You",
        1 => "You and " + _voices.Them,
        _ => "You, " + _voices.Them,
    };

    /// <summary>
    /// What the only one on the customer's side is called for short: the first word of their name, or all of it where that is
    /// a title; null where there are several or none.
    /// </summary>
    public string? Customer => _voices.Customers is [var only] ? Short(Printable.Line(only)) : null;

    private static string Short(string name)
    {
        var first = name.Split(' ', 2)[0];
        return first.EndsWith('.') || Titles.Contains(first, StringComparer.OrdinalIgnoreCase) ? name : first;
    }

    /// <summary>Who said it: you, or their name.</summary>
    public string Who(Quote quote) => Who(conversation.Utterances[quote.Utterance]);

    /// <summary>Who said it: you, or their name.</summary>
    public string Who(Utterance utterance) => _voices.Of(utterance);

    /// <summary>Where it stands, such as <c>3:07</c>; null where the source does not say.</summary>
    public string? At(Quote quote) => Clock.At(conversation, conversation.Utterances[quote.Utterance]);

    public Style Style(Quote quote) => Style(conversation.Utterances[quote.Utterance]);

    public Style Style(Utterance utterance) => utterance.Side == Side.Seller ? Sheet.Yours : Sheet.Theirs;

    /// <summary>The words in quotation marks; of very many only the first, and then dots that stand outside of what was said.</summary>
    public static string Words(Quote quote, int most = MostCharacters)
    {
        var text = Printable.Line(quote.Text.Replace('\n', ' '));
        if (text.Length <= most) return $"“{text}”";
        var cut = text.LastIndexOf(' ', most - 1);
        if (cut < most / 2) cut = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return $"“{text[..cut].TrimEnd()}” …";
    }
}
