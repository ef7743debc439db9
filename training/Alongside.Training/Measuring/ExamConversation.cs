using System.Collections.Immutable;
using System.Globalization;
using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;

namespace Alongside.Training.Measuring;

/// <summary>One conversation of the exam, with what the experts said of each utterance.</summary>
internal sealed record ExamConversation(Conversation Conversation, ImmutableArray<IReadOnlyDictionary<string, string>> Rows, bool IsGood)
{
    public static ExamConversation Of(string name, ImmutableArray<IReadOnlyDictionary<string, string>> rows)
    {
        var utterances = rows.Select((row, i) => new Utterance(
            i, row["speaker"], row["speaker"] is "therapist" ? Side.Seller : Side.Customer,
            TimeSpan.Parse(row["time"], CultureInfo.InvariantCulture).TotalSeconds, EndSeconds: null, string.Join(' ', row["text"].Split(' ', StringSplitOptions.RemoveEmptyEntries))));
        Participant[] both = [new("client", "Client", Side.Customer), new("therapist", "Therapist", Side.Seller)];
        return new ExamConversation(new Conversation(name, "text", Medium.Call, StartedAt: null, [.. both], [.. utterances]), rows, rows[0]["quality"] is "high");
    }

    public ExamSitting Sit(Listener listener)
    {
        var review = listener.Review(Conversation);
        var answers = Rows.Zip(review.Utterances).Select(pair => Answer(pair.First, pair.Second)).ToImmutableArray();
        return new ExamSitting(IsGood, review.Measures.Single(m => m.Id is "side-by-side").Value ?? -1, answers);
    }

    private static ExamAnswer Answer(IReadOnlyDictionary<string, string> row, HeardUtterance heard)
    {
        if (row["speaker"] is not "therapist") return new ExamAnswer(Side.Customer) { Talk = (row["talk"], TalkOf(heard.Lean)) };
        return new ExamAnswer(Side.Seller)
        {
            Behaviour = (row["behaviour"], BehaviourOf(heard)),
            Question = (row["question"], QuestionOf(heard)),
            Reflection = (row["reflection"].Length > 0 ? "yes" : "no", IsReflection(heard.Main) || heard.Has(l => IsReflection(l)) ? "yes" : "no"),
        };
    }

    private static string TalkOf(Lean? lean) => lean switch { Lean.Toward => "change", Lean.Away => "sustain", _ => "neutral" };

    private static string BehaviourOf(HeardUtterance heard) => heard.Main switch
    {
        Label.QuestionOpen or Label.QuestionClosed or Label.QuestionLeading => "question",
        Label.ReflectionSimple or Label.ReflectionComplex => "reflection",
        Label.Information or Label.Advice or Label.Persuasion or Label.Contradiction or Label.Pressure or Label.NextStep => "therapist_input",
        Label.SeekCollaboration => heard.Has(l => l.IsQuestion()) || heard.Utterance.Text.EndsWith('?') ? "question" : "therapist_input",
        _ => "other",
    };

    private static string QuestionOf(HeardUtterance heard) =>
        heard.Main is Label.QuestionOpen || heard.Has(l => l is Label.QuestionOpen) ? "open"
        : heard.Main is Label.QuestionClosed or Label.QuestionLeading || heard.Has(l => l is Label.QuestionClosed or Label.QuestionLeading) ? "closed" : "";

    private static bool IsReflection(Label? label) => label is Label.ReflectionSimple or Label.ReflectionComplex;
}
