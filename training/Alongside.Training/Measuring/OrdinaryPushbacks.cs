using System.Globalization;
using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;
using Alongside.Training.Lines;

namespace Alongside.Training.Measuring;

/// <summary>The pushbacks heard in ordinary talk, how sure each was, and whether it was one to the first reader, and to either of two.</summary>
internal sealed class OrdinaryPushbacks
{
    private readonly Calibrated _first = new();
    private readonly Calibrated _either = new();

    public OrdinaryPushbacks(IEnumerable<LabelledLine> lines, string language, SecondReading second)
    {
        foreach (var line in lines.Where(l => l.Side is Side.Customer && string.Equals(l.Language, language, StringComparison.Ordinal)))
        {
            foreach (var given in Hearings.Hear(line, Listener.BuiltIn).Utterances[^1].Labels.Where(l => l.Label.IsPushback()))
            {
                _first.Add(given.Confidence, line.Labels.Any(l => l.IsPushback()));
                _either.Add(given.Confidence, second.IsPushbackToEither(line));
            }
        }
    }

    /// <summary>Of those that are at least so sure, how many are some: two cells of a table.</summary>
    public string From(double least) => string.Create(CultureInfo.InvariantCulture, $"{_first.From(least).Right} of {_first.From(least).Said} | {_either.From(least).Right} of {_either.From(least).Said}");
}
