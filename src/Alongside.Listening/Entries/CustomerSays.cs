using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Entries.People;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Entries;

/// <summary>The entries that rest on the customer's own words alone.</summary>
internal sealed class CustomerSays
{
    /// <summary>So likely, against belonging nowhere, has a piece to be for a field to be written in it.</summary>
    private const double Enough = 0.4;

    /// <summary>A second field needs more: the same words rarely belong in two.</summary>
    private const double EnoughForSecond = 0.5;

    /// <summary>And so likely against everything else.</summary>
    private const double LeastShare = 0.2;

    private const int LongestJoined = 40;

    private const int MostUtterancesToDrop = 2;

    private EntryDraft? _latest;

    private readonly Hearing _hearing;
    private readonly EntryWriter _writer;
    private readonly CustomerBudget _budget;
    private readonly CustomerTiming _timing;
    private readonly UnitJudge _judge;

    public CustomerSays(Hearing hearing, EntryWriter writer, DateOnly? today) =>
        (_hearing, _writer, _budget, _timing, _judge) = (hearing, writer, new CustomerBudget(hearing, writer), new CustomerTiming(hearing, writer, today), new UnitJudge(hearing));

    /// <summary>Adds what an utterance of the customer's says.</summary>
    /// <param name="utterance">Its index.</param>
    /// <param name="asked">What the seller has just asked.</param>
    /// <param name="fields">What was heard before, by field; taken into it is what is heard now.</param>
    public void Take(int utterance, Asked asked, FieldDrafts[] fields)
    {
        var passage = _hearing.Passages[utterance];
        Span<double> chances = stackalloc double[OrderForm.FieldIds.Length];
        var place = 0;
        EntryDraft? last = null;
        TokenRange before = default;
        var units = Units.Of(passage);
        for (var i = 0; i < units.Length; i++)
        {
            var unit = units[i];
            if (RunUp.IsAll(passage, unit.First, unit.End)) continue;
            if (Disclaimer.TakesBack(passage, unit)) DropLatest(utterance, fields);
            if (i + 1 < units.Length && Disclaimer.SaysNotOurs(passage, units[i + 1])) continue;
            if (TakesBack(utterance, unit, fields)) continue;
            var none = _judge.Judge(utterance, unit, place, asked, chances);
            var piece = unit;
            if (last is not null && before.End == unit.First && passage.SentenceAt(before.First) == passage.SentenceAt(unit.First) && IsJoined(last.Field) && Best(chances) == (int)last.Field && unit.End - before.First <= LongestJoined)
            {
                piece = before with { End = unit.End };
                fields[(int)last.Field].Drop(last);
            }

            last = null;
            if (!IsOthers(passage, piece, chances)) last = Take(utterance, passage, piece, asked, chances, none, fields);
            before = piece;
            if (last is not null) _latest = last;
            if (Substance.Says(passage, RunUp.Trim(passage, unit), Field.Need)) place++;
        }

        _judge.Next();
    }

    /// <summary>"That was before the boiler": what was written just now comes off again.</summary>
    private void DropLatest(int utterance, FieldDrafts[] fields)
    {
        if (_latest is null || utterance - _latest.Entry.Quote.Utterance > MostUtterancesToDrop) return;
        fields[(int)_latest.Field].Drop(_latest);
        _latest = null;
    }

    /// <summary>Whether somebody else's matter, or what is over, is told.</summary>
    private static bool IsOthers(Passage passage, TokenRange unit, ReadOnlySpan<double> chances) => (Field)Best(chances) switch
    {
        Field.Budget => Others.Spend(passage, unit) || Others.AreGone(passage, unit),
        Field.Timing or Field.Need or Field.Constraints => Others.Do(passage, unit) || Others.AreGone(passage, unit),
        Field.People or Field.Situation => Others.AreGone(passage, unit),
        _ => false,
    };

    /// <summary>What is told in one breath stays on one line; what must be and what is needed stands on a line each.</summary>
    private static bool IsJoined(Field field) => field is Field.Situation or Field.Tried or Field.Concerns or Field.NextStep or Field.Outcome;

    /// <summary>Writes a piece into the field it belongs in, seldom into two.</summary>
    /// <returns>What was written first.</returns>
    private EntryDraft? Take(int utterance, Passage passage, TokenRange unit, Asked asked, Span<double> chances, double none, FieldDrafts[] fields)
    {
        EntryDraft? first = null;
        for (var taken = 0; taken < 2;)
        {
            var best = Best(chances);
            var chance = chances[best];
            if (chance < (taken == 0 ? Enough : EnoughForSecond) * (chance + none) || chance < LeastShare) break;
            chances[best] = 0;
            if (Draft(utterance, passage, unit, (Field)best, chance, asked, fields) is not { } draft) continue;
            fields[(int)draft.Field].Add(draft);
            first ??= draft;
            taken++;
        }

        return first;
    }

    private static int Best(ReadOnlySpan<double> chances)
    {
        var best = 0;
        for (var i = 1; i < chances.Length; i++)
            if (chances[i] > chances[best]) best = i;
        return best;
    }

    /// <summary>"Actually, make that five", "sorry, end of June": what is put in the place of a sum or a time that stands already.</summary>
    private bool TakesBack(int utterance, TokenRange unit, FieldDrafts[] fields)
    {
        var (budget, timing) = (fields[(int)Field.Budget], fields[(int)Field.Timing]);
        if (_budget.Corrected(utterance, unit, budget) is { } sum) budget.Add(sum);
        else if (_timing.Corrected(utterance, unit, timing) is { } time) timing.Add(time);
        else return false;
        return true;
    }

    private EntryDraft? Draft(int utterance, Passage passage, TokenRange unit, Field field, double confidence, Asked asked, FieldDrafts[] fields)
    {
        var heard = _hearing.Utterances[utterance];
        switch (field)
        {
            case Field.Budget:
                return _budget.Draft(utterance, unit, confidence, asked.Is(Field.Budget));
            case Field.Timing:
                return _timing.Draft(utterance, unit, confidence, asked.Is(Field.Timing), isLabelled: true, fields[(int)Field.Timing]);
            case Field.People:
                return People(utterance, passage, heard, unit, confidence);
            case Field.Concerns:
                return MustAsk(utterance, passage, heard, unit, confidence)
                    ?? (heard.Has(l => l is Label.PushbackTiming) ? _timing.Draft(utterance, unit, confidence, wasAsked: true, isLabelled: false, fields[(int)Field.Timing]) : null)
                    ?? _writer.Own(field, utterance, unit, confidence);
        }

        if (Asking.Is(passage, unit, heard) && !(field is Field.Need && AsksForIt(passage, unit))) return null;
        if (field is not Field.Tried and not Field.Situation && ReportedSpeech.Is(passage, unit, unit.End)) return null;
        return _writer.Own(field, utterance, unit, confidence);
    }

    private EntryDraft? People(int utterance, Passage passage, HeardUtterance heard, TokenRange unit, double confidence)
    {
        if (Asking.Is(passage, unit, heard)) return null;
        return _writer.Own(Field.People, utterance, unit, confidence, PeopleReader.Read(passage, unit)?.Value);
    }

    /// <summary>"I'd have to ask my husband" tells who decides.</summary>
    private EntryDraft? MustAsk(int utterance, Passage passage, HeardUtterance heard, TokenRange unit, double confidence) =>
        heard.Has(l => l is Label.PushbackAuthority) && !Asking.Is(passage, unit, heard) && PeopleReader.Read(passage, unit) is { } people
            ? _writer.Own(Field.People, utterance, unit, confidence, people.Value)
            : null;

    private static bool AsksForIt(Passage passage, TokenRange unit) => passage.Tokens[RunUp.Trim(passage, unit).First].Norm is "can" or "could";
}
