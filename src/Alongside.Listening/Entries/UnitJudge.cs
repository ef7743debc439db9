using Alongside.Listening.Conversations;
using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Entries.Money;
using Alongside.Listening.Entries.People;
using Alongside.Listening.Entries.Timing;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Entries;

/// <summary>
/// Says how likely it is that a piece of what the customer says belongs in each field of the form: the one place in which the form asks the labels.
/// To them come the question that the piece answers, turns of phrase that belong to a field, sums, times and people, and how far the talk has come.
/// </summary>
internal sealed class UnitJudge(Hearing hearing)
{
    private const int FirstUtterances = 3;

    private const double Told = 3.5;

    private const double LateFrom = 0.66;

    private static readonly int Fields = OrderForm.FieldIds.Length;

    /// <summary>What the first, the second and any later piece of an answer owes to the question.</summary>
    private static readonly double[] Answering = [2.4, 1.6, 0.8];

    private static readonly double[] LaterUtterance = [1, 0.8, 0.5];

    /// <summary>A sum for an answer to "how much", a day to "when".</summary>
    private const double AskedAndGiven = 2;

    private int _heard;

    /// <summary>How likely it is for each field, in the order of <see cref="Field"/>, 0 to 1; together at most 1.</summary>
    /// <param name="utterance">Whose words.</param>
    /// <param name="unit">The piece.</param>
    /// <param name="place">How many telling pieces of the utterance came before.</param>
    /// <param name="asked">What was asked before.</param>
    /// <param name="chances">Takes up the answer.</param>
    /// <returns>How likely it is that it belongs in none.</returns>
    public double Judge(int utterance, TokenRange unit, int place, Asked asked, Span<double> chances)
    {
        var passage = hearing.Passages[utterance];
        chances.Clear();
        Span<double> cues = stackalloc double[Fields], topics = stackalloc double[Fields], labels = stackalloc double[Fields], typed = stackalloc double[Fields];
        cues.Clear();
        topics.Clear();
        labels.Clear();
        typed.Clear();
        FieldCues.Add(passage, unit, cues);
        AddTopics(place, asked, topics);
        AddLabels(utterance, unit, labels);
        AddTyped(passage, unit, typed);
        for (var i = 0; i < Fields; i++) chances[i] = 1.3 * cues[i] + 1.4 * topics[i] + labels[i] + typed[i] + (typed[i] > 0 && topics[i] > 0 ? AskedAndGiven : 0) + Usual[i];
        if (_heard < FirstUtterances) chances[(int)Field.Situation] += 1.7;
        if (utterance > LateFrom * hearing.Utterances.Length)
        {
            chances[(int)Field.NextStep] += 0.5;
            chances[(int)Field.Outcome] += 1.2;
            chances[(int)Field.Concerns] += 1.2;
        }

        var none = NoneFor(passage, unit, utterance, isTold: labels.ContainsAnyInRange(Told, double.MaxValue) || topics.ContainsAnyInRange(Answering[1], double.MaxValue));
        var sum = Math.Exp(none);
        for (var i = 0; i < Fields; i++) sum += chances[i] = Math.Exp(chances[i]);
        for (var i = 0; i < Fields; i++) chances[i] /= sum;
        return Math.Exp(none) / sum;
    }

    /// <summary>Takes note that an utterance of the customer's has been gone through.</summary>
    public void Next() => _heard++;

    private static readonly double[] Usual = [-3.3, -4.0, -3.7, -3.5, -3.9, -4.2, -4.3, -3.9, -3.9, -3.6];

    private double NoneFor(Passage passage, TokenRange unit, int utterance, bool isTold)
    {
        var words = 0;
        for (var i = unit.First; i < unit.End; i++)
            if (passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) words++;
        return isTold ? 0 : (words <= 4 ? 0.9 : 0) + (words <= 2 ? 1.2 : 0) + (Asking.Is(passage, unit, hearing.Utterances[utterance]) ? 2 : 0);
    }

    private static void AddTopics(int place, Asked asked, Span<double> topics)
    {
        if (asked.Utterances >= LaterUtterance.Length) return;
        for (var i = 0; i < asked.Fields.Length; i++)
            topics[(int)asked.Fields[i]] += Answering[Math.Min(place, Answering.Length - 1)] * LaterUtterance[asked.Utterances] * (i == 0 ? 1 : 0.8);
    }

    private void AddLabels(int utterance, TokenRange unit, Span<double> labels)
    {
        var span = hearing.Passages[utterance].SpanOf(unit);
        foreach (var label in hearing.Utterances[utterance].Labels)
        {
            if (LabelledFields.Of(label.Label) is not { } field || !Marks(label.Span, span)) continue;
            labels[(int)field] = Math.Max(labels[(int)field], Worth(label, span));
        }
    }

    private static void AddTyped(Passage passage, TokenRange unit, Span<double> typed)
    {
        if (MoneyReader.Read(passage, unit, talkOfMoney: true).Count > 0) typed[(int)Field.Budget] = 1.8;
        if (TimingReader.Read(passage, unit, today: null).Count > 0) typed[(int)Field.Timing] = 1.4;
        if (PeopleReader.Read(passage, unit) is { } people) typed[(int)Field.People] = people.Value.Decides ? 2.2 : 1;
    }

    /// <summary>Whether a label speaks of the unit: it covers most of it, or most of the label lies in it.</summary>
    private static bool Marks(TextSpan label, TextSpan unit)
    {
        if (!label.Overlaps(unit)) return false;
        var shared = Math.Min(label.End, unit.End) - Math.Max(label.Start, unit.Start);
        return 2 * shared >= Math.Min(label.Length, unit.Length);
    }

    private static double Worth(LabelSpan label, TextSpan unit)
    {
        var worth = (label.Source is null, label.Label.IsPushback()) switch
        {
            (true, false) => 6 * label.Confidence - 0.6,
            (true, true) => 24 * label.Confidence - 16.8,
            (false, false) => 4 * label.Confidence - 1,
            _ => 4 * label.Confidence + 0.4,
        };
        return label.Span.Length > 2 * unit.Length ? 0.8 * worth : worth;
    }
}
