using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Entries.People;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Entries;

/// <summary>The entries that rest on the customer's own words alone.</summary>
internal sealed class CustomerSays
{
    /// <summary>A label that is wrong more often than this fills no line of somebody's order form.</summary>
    private const double LeastConfidence = 0.5;

    /// <summary>What people tell of their day fills the situation even where nothing marks it but that they tell it.</summary>
    private const double LeastForSituation = 0.3;

    /// <summary>Such a tale needs some length to tell anything.</summary>
    private const int FewestWordsOfTale = 9;

    /// <summary>How many sentences after a question are its answer, whatever their words.</summary>
    private const int SentencesOfAnswer = 2;

    /// <summary>"Probably after the summer" says when, and no more; longer words say why as well.</summary>
    private const int ShortOfReasons = 7;

    private static readonly PerLanguage<PhraseSet> Worries = PhraseSet.Of(
        "what worries me|what worries us|worries me|worries us|i worry|we worry|i am worried|we are worried|my worry is|" +
        "our worry is|my only worry|my main worry|my concern is|our concern is|my only concern|my main concern|" +
        "my biggest concern|" +
        "i am concerned|we are concerned|i am afraid that|i am nervous|we are nervous|what scares me|i am scared|my fear is|" +
        "i am a bit worried|i am a bit nervous|i am a little worried|i am just worried",
        "macht mir sorgen|macht uns sorgen|sorgen mache ich mir|meine sorge ist|unsere sorge ist|meine einzige sorge|habe ich angst|haben wir angst|ich habe angst|wir haben angst|meine angst ist|meine befürchtung|ich befürchte|wir befürchten|ich fürchte|bauchweh macht|mulmig|mir graut|wovor ich angst habe");

    private static readonly PerLanguage<PhraseSet> Supposed = PhraseSet.Of(
        "if i|if we|i would|we would|i will|we will|you would|i might|we might|suppose|imagine|i can tell you|trying to",
        "wenn ich|wenn wir|ich würde|wir würden|ich werde|wir werden|sie würden|du würdest|vielleicht würde|angenommen|stell dir vor|stellen sie sich vor");

    private readonly Hearing _hearing;
    private readonly EntryWriter _writer;
    private readonly CustomerBudget _budget;
    private readonly CustomerTiming _timing;

    public CustomerSays(Hearing hearing, EntryWriter writer, DateOnly? today) =>
        (_hearing, _writer, _budget, _timing) = (hearing, writer, new CustomerBudget(hearing, writer), new CustomerTiming(hearing, writer, today));

    /// <summary>Adds what an utterance of the customer's says.</summary>
    /// <param name="utterance">Its index.</param>
    /// <param name="asked">The field that the seller has just asked about.</param>
    /// <param name="fields">What was heard before, by field; taken into it is what is heard now.</param>
    public void Take(int utterance, Field? asked, FieldDrafts[] fields)
    {
        var passage = _hearing.Passages[utterance];
        var heard = _hearing.Utterances[utterance];
        var statements = Labelled(passage, heard);
        var asksOther = false;
        foreach (var (field, label, statement, confidence) in statements)
        {
            if (label is Label.PushbackAuthority && People(utterance, passage, heard, statement, confidence, mustDecide: false) is { } people)
            {
                fields[(int)Field.People].Add(people);
                asksOther = true;
                continue;
            }

            if (label is Label.PushbackAuthority && asksOther) continue;

            if (label is Label.PushbackTiming && _timing.Draft(utterance, statement, confidence, wasAsked: true, isLabelled: false, fields[(int)Field.Timing]) is { } later)
            {
                fields[(int)Field.Timing].Add(later);
                if (RunUp.Short(passage, RunUp.Trim(passage, statement)).Count <= ShortOfReasons) continue;
            }

            if (Draft(utterance, passage, heard, field, label, statement, confidence, asked, fields) is { } draft) fields[(int)draft.Field].Add(draft);
        }

        foreach (var sentence in passage.Sentences) Unlabelled(utterance, passage, heard, sentence, asked, statements, fields);
    }

    private EntryDraft? Draft(
        int utterance, Passage passage, HeardUtterance heard, Field field, Label label, TokenRange statement, double confidence, Field? asked, FieldDrafts[] fields)
    {
        switch (field)
        {
            case Field.Budget:
                return _budget.Draft(utterance, statement, confidence, asked is Field.Budget, fields[(int)Field.Budget]);
            case Field.Timing:
                return _timing.Draft(utterance, statement, confidence, asked is Field.Timing, isLabelled: true, fields[(int)Field.Timing]);
            case Field.People:
                return People(utterance, passage, heard, statement, confidence, mustDecide: false)
                    ?? (Asking.Is(passage, statement, heard) ? null : _writer.Own(Field.People, utterance, statement, confidence));
            case Field.Concerns:
                return _writer.Own(field, utterance, statement, confidence);
        }

        if (Asking.Is(passage, statement, heard) && !(field is Field.Need && AsksForIt(passage, statement))) return null;
        if (field is not Field.Tried and not Field.Situation && label is not Label.Commitment && ReportedSpeech.Is(passage, statement, statement.End)) return null;
        if (field is Field.Situation && confidence < LeastConfidence && IsSupposed(passage, statement)) return null;
        if (field is Field.NextStep && Hypothesis.Is(passage, statement, new TokenRange(statement.First, statement.First)) && !passage.Tokens[statement.First].Is("if")) return null;
        return _writer.Own(field, utterance, statement, confidence);
    }

    /// <summary>"If we won the lottery I'd have a glasshouse", "I'll put it in the calendar" tell nothing of how things are.</summary>
    private static bool IsSupposed(Passage passage, TokenRange statement) => Supposed[passage].In(passage.Tokens, statement);

    private EntryDraft? People(int utterance, Passage passage, HeardUtterance heard, TokenRange statement, double confidence, bool mustDecide)
    {
        if (Asking.Is(passage, statement, heard) || PeopleReader.Read(passage, statement) is not { } people || (mustDecide && !people.Value.Decides)) return null;
        return _writer.Own(Field.People, utterance, statement, confidence, people.Value);
    }

    /// <summary>What no label marks and is yet said plainly: an amount or a time that was asked for, who decides, what worries them.</summary>
    private void Unlabelled(
        int utterance, Passage passage, HeardUtterance heard, TokenRange sentence, Field? asked,
        List<MarkedStatement> statements, FieldDrafts[] fields)
    {
        if (!Covered(statements, Field.Budget, sentence) && _budget.Unlabelled(utterance, sentence, asked is Field.Budget, fields[(int)Field.Budget]) is { } budget) fields[(int)budget.Field].Add(budget);
        if (!Covered(statements, Field.Timing, sentence) && _timing.Unlabelled(utterance, sentence, asked is Field.Timing, fields[(int)Field.Timing]) is { } timing) fields[(int)Field.Timing].Add(timing);
        if (!Covered(statements, Field.People, sentence) && !statements.Exists(s => s.Label is Label.PushbackAuthority && Overlap(s.Words, sentence)))
        {
            if (PeopleReader.Read(passage, Capped(sentence)) is { } found && (found.Value.Decides || asked is Field.People)
                && People(utterance, passage, heard, Statement.Around(passage, found.Words), 0.6, mustDecide: asked is not Field.People) is { } people)
                fields[(int)Field.People].Add(people);
        }

        if (!Covered(statements, Field.Concerns, sentence) && Worries[passage].Find(passage.Tokens, sentence.First, sentence.End) is var at and >= 0
            && _writer.Own(Field.Concerns, utterance, Statement.Around(passage, new TokenRange(at, at + 1)), 0.6) is { } worry)
            fields[(int)Field.Concerns].Add(worry);
    }

    /// <summary>The statements that labels mark, each once per field; "situation" gives way where the same words say something more telling.</summary>
    private static List<MarkedStatement> Labelled(Passage passage, HeardUtterance heard)
    {
        var found = new List<MarkedStatement>(heard.Labels.Length);
        var seen = new HashSet<(TokenRange, Field)>();
        var said = new HashSet<TokenRange>();
        foreach (var label in heard.Labels)
        {
            if (LabelledFields.Of(label.Label) is not { } field || label.Confidence < (field is Field.Situation ? LeastForSituation : LeastConfidence)) continue;
            if (Statement.Around(passage, label.Span) is not { } statement || !seen.Add((statement, field))) continue;
            if (IsBeyondAnswer(passage, label, statement) || (label.Confidence < LeastConfidence && statement.Count < FewestWordsOfTale)) continue;
            if (field is not Field.Situation) said.Add(statement);
            found.Add(new MarkedStatement(field, label.Label, statement, label.Confidence));
        }

        found.RemoveAll(s => s.Field is Field.Situation && (said.Contains(s.Words) || (s.Confidence < LeastConfidence && said.Any(words => Overlap(words, s.Words)))));
        return found;
    }

    /// <summary>Whether a rule that takes any words for the answer has gone on past it: "The apple. It's her mother's. She's still with us."</summary>
    private static bool IsBeyondAnswer(Passage passage, LabelSpan label, TokenRange statement) =>
        label.Label is not (Label.Timing or Label.Budget or Label.People) && label.Source is { } source && source.EndsWith(".answer", StringComparison.Ordinal)
        && passage.Sentences.Length > SentencesOfAnswer && statement.First >= passage.Sentences[SentencesOfAnswer].First;

    private static bool Covered(List<MarkedStatement> statements, Field field, TokenRange sentence)
    {
        foreach (var statement in statements)
            if (statement.Field == field && Overlap(statement.Words, sentence)) return true;
        return false;
    }

    private static bool Overlap(TokenRange a, TokenRange b) => a.First < b.End && b.First < a.End;

    private static TokenRange Capped(TokenRange sentence) => sentence.Count > 96 ? sentence with { End = sentence.First + 96 } : sentence;

    private static bool AsksForIt(Passage passage, TokenRange statement) => passage.Tokens[RunUp.Trim(passage, statement).First].Norm is "can" or "could";
}
