using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Entries.People;
using Alongside.Listening.Explaining;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries;

/// <summary>The entries that rest on the customer's own words alone.</summary>
internal sealed class CustomerSays(Hearing hearing, EntryWriter writer, PieceJudge judge, DateOnly? today)
{
    /// <summary>The same words rarely belong in two fields.</summary>
    private const double EnoughForSecond = 0.5;

    private const int LongestJoined = 40;

    private const int MostUtterancesToDrop = 2;

    private readonly CustomerBudget _budget = new(hearing, writer);
    private readonly CustomerTiming _timing = new(hearing, writer, today);
    private EntryDraft? _latest;

    /// <summary>Adds what an utterance of the customer's says, once it has been judged.</summary>
    /// <param name="utterance">Its index.</param>
    /// <param name="fields">What was heard before, by field; taken into it is what is heard now.</param>
    public void Take(int utterance, FieldDrafts[] fields)
    {
        var passage = hearing.Passages[utterance];
        EntryDraft? last = null;
        TokenRange before = default;
        var pieces = judge.Pieces;
        for (var i = 0; i < pieces.Length; i++)
        {
            var piece = pieces[i];
            if (RunUp.IsAll(passage, piece.First, piece.End)) continue;
            if (Disclaimer.TakesBack(passage, piece)) DropLatest(utterance, piece, fields);
            if (i + 1 < pieces.Length && Disclaimer.SaysNotOurs(passage, pieces[i + 1]))
            {
                if (judge.Witness is { } witness && judge.Best(i) is { } lost) witness.KeepOff(judge, i, lost, judge.LeastOf(i, lost), KeptOffWhy.NotOurs, pieces[i + 1]);
                continue;
            }

            if (TakesBack(utterance, piece, fields)) continue;
            if (last is not null && before.End == piece.First && passage.SentenceAt(before.First) == passage.SentenceAt(piece.First) && IsJoined(last.Field) && judge.Best(i) == last.Field && piece.End - before.First <= LongestJoined)
            {
                piece = before with { End = piece.End };
                fields[(int)last.Field].Drop(last);
                judge.Witness?.Join(last);
            }

            last = Take(utterance, i, piece, fields);
            before = piece;
            if (last is not null) _latest = last;
        }
    }

    /// <summary>"That was before the boiler": what was written just now comes off again.</summary>
    private void DropLatest(int utterance, TokenRange piece, FieldDrafts[] fields)
    {
        if (_latest is null || utterance - _latest.Entry.Quote.Utterance > MostUtterancesToDrop) return;
        fields[(int)_latest.Field].Drop(_latest);
        judge.Witness?.Leave(_latest, KeptOffWhy.TakenBack, hearing.Quote(utterance, piece));
        _latest = null;
    }

    /// <summary>What is told in one breath stays on one line; what must be and what is needed stands on a line each.</summary>
    private static bool IsJoined(Field field) => field is Field.Situation or Field.Tried or Field.Concerns or Field.NextStep or Field.Outcome;

    /// <summary>Writes a piece into the field it belongs in, seldom into two.</summary>
    /// <returns>What was written first.</returns>
    private EntryDraft? Take(int utterance, int piece, TokenRange words, FieldDrafts[] fields)
    {
        if (judge.Best(piece) is not { } best)
        {
            judge.Witness?.PassOver(judge, piece);
            return null;
        }

        // No money for it is no budget, and no mere limit either.
        var isDenied = best is Field.Budget or Field.Constraints && Denial.OfMoney(hearing.Passages[utterance], words);
        var first = Draft(utterance, piece, words, isDenied ? Field.Concerns : best, likely: best);
        if (first is not null) fields[(int)first.Field].Add(first, judge.Witness);
        if (!isDenied && judge.Best(piece, but: best) is { } second && judge.Of(piece)[(int)second] >= EnoughForSecond && Draft(utterance, piece, words, second, likely: second) is { } also) fields[(int)also.Field].Add(also, judge.Witness);
        return first;
    }

    /// <summary>"Actually, make that five", "sorry, end of June": what is put in the place of a sum or a time that stands already.</summary>
    private bool TakesBack(int utterance, TokenRange piece, FieldDrafts[] fields)
    {
        var (budget, timing) = (fields[(int)Field.Budget], fields[(int)Field.Timing]);
        var draft = _budget.Corrected(utterance, piece, budget, judge.Witness) ?? _timing.Corrected(utterance, piece, timing, judge.Witness);
        if (draft is null) return false;
        judge.Witness?.Correct(utterance, draft);
        fields[(int)draft.Field].Add(draft, judge.Witness);
        return true;
    }

    private EntryDraft? Draft(int utterance, int piece, TokenRange words, Field field, Field likely)
    {
        judge.Witness?.Take(judge, piece, piece, likely, judge.LeastOf(piece, likely));
        var draft = Written(utterance, piece, words, field, judge.Of(piece)[(int)likely]);
        judge.Witness?.Write(draft);
        return draft;
    }

    private EntryDraft? Written(int utterance, int piece, TokenRange words, Field field, double confidence)
    {
        var passage = hearing.Passages[utterance];
        // Whoever asks for a figure or for who decides has not said it; "let's say two thousand?" behind the question for a figure has.
        if (field is Field.Budget or Field.Timing or Field.People && (Asking.Begins(passage, words) || (!judge.GivesAsked(piece, field) && Asking.Is(passage, words, hearing.Utterances[utterance]))))
        {
            judge.Witness?.Bar(KeptOffWhy.Asked);
            return null;
        }

        return field switch
        {
            Field.Budget => _budget.Draft(utterance, words, confidence, judge.Witness),
            Field.Timing => _timing.Draft(utterance, words, confidence, judge.Witness),
            Field.People => writer.Own(field, utterance, words, confidence, People(passage, words)),
            _ => writer.Own(field, utterance, words, confidence),
        };
    }

    private PeopleValue? People(Passage passage, TokenRange words)
    {
        if (PeopleReader.Read(passage, words) is not { } people) return null;
        judge.Witness?.Read(people.Words, people.Value, [], found: null);
        return people.Value;
    }
}
