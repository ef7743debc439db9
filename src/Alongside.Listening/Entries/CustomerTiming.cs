using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Entries.Timing;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries;

/// <summary>What the customer says of when they want or need it.</summary>
internal sealed class CustomerTiming(Hearing hearing, EntryWriter writer, DateOnly? today)
{
    private const double Unmarked = 0.55;

    /// <summary>Words that say when without a date. "By the time I sit down" and the like say something else.</summary>
    private static readonly PerLanguage<PhraseSet> Loose = PhraseSet.Of(
        "date|deadline|soon|sooner|soonest|later|urgent|urgently|asap|as soon as|rush|hurry|time pressure|before|after|afterwards|until|till|while|once|" +
        "when|in time|week|weeks|month|months|year|years|season|autumn|spring|summer|winter|fall|holidays|christmas|easter|launch|opening|the fair|" +
        "quarter|plenty of time|due|straight away|right away|immediately|day|days|tonight|weekend|the wedding|the festival|the exam|the exams|january|february|" +
        "april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
        "termin|frist|bald|eilig|eilt|dringend|so schnell wie möglich|so bald wie möglich|stress|eile|vor|nach|bis|ab|sobald|solange|wenn|rechtzeitig|woche|wochen|monat|monate|jahr|jahre|saison|herbst|frühjahr|frühling|sommer|winter|ferien|weihnachten|ostern|eröffnung|messe|quartal|zeit|sofort|gleich|tag|tage|heute|wochenende|hochzeit|fest|prüfung|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|abends|vormittags|nachmittags|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags");

    /// <summary>The entry of a statement that is labelled as timing.</summary>
    public EntryDraft? Draft(int utterance, TokenRange statement, double confidence, bool wasAsked, bool isLabelled, FieldDrafts before)
    {
        var passage = hearing.Passages[utterance];
        if (wasAsked ? Asking.Begins(passage, statement) : Asking.Is(passage, statement, hearing.Utterances[utterance])) return null;
        var mentions = TimingReader.Read(passage, statement, today);
        foreach (var mention in mentions)
        {
            if (!wasAsked && PastEvent.Is(passage, statement, mention.Words.First)) return null;
            if (ReportedSpeech.Is(passage, statement, mention.Words.First) || Hypothesis.Is(passage, Sentence(passage, statement), mention.Words)) return null;
            if (Denial.Is(passage, statement.First, mention.Words, isLimit: IsLatest(passage, mention.Words))) return null;
            var draft = writer.Own(Field.Timing, utterance, statement, confidence, Best(mentions).Value);
            if (draft is not null && before.LastWithValue is not null && TakingBack.IsSaid(passage, statement)) before.TakeBack();
            return draft;
        }

        if (!isLabelled || !Loose[passage].In(passage.Tokens, statement)) return null;
        if (PastEvent.Is(passage, statement, statement.End)) return null;
        var nothing = new TokenRange(statement.End, statement.End);
        return ReportedSpeech.Is(passage, statement, statement.End) || Hypothesis.Is(passage, statement, nothing) ? null : writer.Own(Field.Timing, utterance, statement, confidence);
    }

    /// <summary>"Sorry, end of June, not May", said of a time that stands already.</summary>
    public EntryDraft? Corrected(int utterance, TokenRange statement, FieldDrafts before)
    {
        var passage = hearing.Passages[utterance];
        if (before.LastWithValue is null || !TakingBack.IsSaid(passage, statement)) return null;
        return TimingReader.Read(passage, statement, today).Count == 0 ? null : Draft(utterance, statement, Unmarked, wasAsked: false, isLabelled: false, before);
    }

    private static TimingMention Best(IReadOnlyList<TimingMention> mentions)
    {
        foreach (var mention in mentions)
            if (!mention.IsDuration) return mention;
        return mentions[0];
    }

    /// <summary>"Not later than May" bounds, and denies nothing.</summary>
    private static bool IsLatest(Passage passage, TokenRange words) =>
        passage.Tokens[words.First].Norm is "not" or "no" or "until" or "before" or "later" || (words.First > 0 && passage.Tokens[words.First - 1].Norm is "than" or "later" or "after");

    private static TokenRange Sentence(Passage passage, TokenRange statement)
    {
        var (first, last) = (passage.SentenceAt(statement.First), passage.SentenceAt(statement.End - 1));
        return new TokenRange(Math.Max(first.First, statement.First - 30), Math.Min(last.End, statement.End + 15));
    }
}
