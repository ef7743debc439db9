using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Moments;

/// <summary>What the customer told in one turn.</summary>
/// <param name="Words">How many words it had.</param>
/// <param name="Kinds">How many kinds of thing that belong on an order form it held.</param>
/// <param name="Agrees">Whether it begins with a clear yes.</param>
internal readonly record struct Told(int Words, int Kinds, bool Agrees)
{
    public static Told In(Hearing hearing, Turn turn)
    {
        var words = 0;
        var kinds = new HashSet<Label>();
        foreach (var utterance in turn.Utterances)
        {
            foreach (var token in hearing.Passages[utterance].Tokens)
                if (token.Kind is TokenKind.Word or TokenKind.Number) words++;
            foreach (var label in hearing.Utterances[utterance].Labels)
                if (label.Label is >= Label.Situation and <= Label.People) kinds.Add(label.Label);
        }

        var first = hearing.Passages[turn.First].Tokens.FirstOrDefault(t => t.Kind is TokenKind.Word).Norm;
        return new Told(words, kinds.Count, first is "exactly" or "yes" or "yeah" or "right" or "absolutely" or "precisely" or "true" or "ja" or "genau" or "stimmt" or "richtig" or "eben" or "absolut");
    }
}
