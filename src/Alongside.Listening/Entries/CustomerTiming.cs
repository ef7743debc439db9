using System.Collections.Immutable;
using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Entries.Timing;
using Alongside.Listening.Explaining;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries;

/// <summary>What the customer says of when they want or need it.</summary>
internal sealed class CustomerTiming(Hearing hearing, EntryWriter writer, DateOnly? today)
{
    private const double Unmarked = 0.55;

    private const double VeryLikely = 0.9;

    /// <summary>What keeps a time from being theirs, in the order in which it is asked.</summary>
    private static readonly ImmutableArray<KeptOffWhy> Rules = [KeptOffWhy.Reported, KeptOffWhy.Supposed, KeptOffWhy.Others, KeptOffWhy.Past, KeptOffWhy.Denied];

    /// <summary>The entry of words that belong to the timing, with the day or the span that they come to. What is somebody else's, no longer so, supposed or denied is none unless it is very likely.</summary>
    public EntryDraft? Draft(int utterance, TokenRange piece, double confidence, FormWitness? witness)
    {
        var passage = hearing.Passages[utterance];
        var mentions = TimingReader.Read(passage, piece, today);
        if (mentions.Count == 0) return writer.Own(Field.Timing, utterance, piece, confidence);
        var best = Best(mentions);
        var found = Found(passage, piece, best.Words);
        witness?.Read(best.Words, best.Value, Rules, found);
        return found is null || confidence >= VeryLikely ? writer.Own(Field.Timing, utterance, piece, confidence, found is null ? best.Value : null) : null;
    }

    private static KeptOffWhy? Found(Passage passage, TokenRange piece, TokenRange time)
    {
        foreach (var rule in Rules)
            if (Is(rule, passage, piece, time)) return rule;
        return null;
    }

    private static bool Is(KeptOffWhy rule, Passage passage, TokenRange piece, TokenRange time) => rule switch
    {
        KeptOffWhy.Reported => ReportedSpeech.Is(passage, piece, time.First),
        KeptOffWhy.Supposed => Hypothesis.Is(passage, Statement.Widened(passage, piece), time),
        KeptOffWhy.Others => Others.Do(passage, piece),
        KeptOffWhy.Past => Others.AreGone(passage, piece),
        _ => Denial.Is(passage, piece.First, time, isLimit: IsLatest(passage, time)),
    };

    /// <summary>"Sorry, end of June, not May", said of a time that stands already.</summary>
    public EntryDraft? Corrected(int utterance, TokenRange piece, FieldDrafts before, FormWitness? witness)
    {
        var passage = hearing.Passages[utterance];
        if (before.LastWithValue is null || !TakingBack.IsSaid(passage, piece) || TimingReader.Read(passage, piece, today).Count == 0) return null;
        if (Asking.Begins(passage, piece)) return null;
        var draft = Draft(utterance, piece, Unmarked, witness);
        if (draft?.Entry.Value is null) return null;
        before.TakeBack(draft, witness);
        return draft;
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
}
