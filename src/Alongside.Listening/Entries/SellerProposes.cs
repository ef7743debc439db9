using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Entries.Money;
using Alongside.Listening.Entries.People;
using Alongside.Listening.Entries.Timing;
using Alongside.Listening.Explaining;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Entries;

/// <summary>
/// The entries that come of the seller saying the customer's matter and the customer clearly saying yes. The quote is the yes; the seller's
/// words stand beside it and are never passed off as the customer's.
/// </summary>
internal sealed class SellerProposes(Hearing hearing, EntryWriter writer, PieceJudge judge, DateOnly? today)
{
    /// <summary>A yes stands at the beginning.</summary>
    private const int MostPieces = 4;

    /// <summary>What somebody says yes to stands at the end.</summary>
    public const int MostProposed = 8;

    /// <summary>So likely one of the pieces must belong in a field for a yes to be a yes to it.</summary>
    private const double LeastProposed = 0.08;

    /// <summary>And so likely any other.</summary>
    private const double AlsoProposed = 0.3;

    private const double SureOfArgument = 0.6;

    /// <summary>A figure that is said back is easily heard as information.</summary>
    private const double SureOfInformation = 0.9;

    private static readonly ImmutableArray<Field> Figures = [Field.Budget, Field.Timing];

    private static readonly ImmutableArray<KeptOffWhy> FigureRules = [KeptOffWhy.Denied];

    /// <summary>Nobody says yes to more at once.</summary>
    private const int MostTaken = 3;

    /// <summary>The yes in the customer's utterance that was judged last; null where none is in it.</summary>
    /// <param name="customer">Its index.</param>
    public Quote? YesIn(int customer)
    {
        for (var piece = 0; piece < Math.Min(judge.Pieces.Length, MostPieces); piece++)
        {
            if (!judge.SaysYes(piece) || Contrary.IsSaid(hearing.Passages[customer], judge.Pieces[piece])) continue;
            judge.Witness?.SayYes(judge, piece);
            return hearing.Quote(customer, Trimmed(hearing.Passages[customer], judge.Pieces[piece]));
        }

        return null;
    }

    /// <summary>Adds what is said yes to.</summary>
    /// <param name="seller">The seller's utterance.</param>
    /// <param name="yes">The yes.</param>
    /// <param name="fields">What was heard before, by field; taken into it is what is said yes to.</param>
    public void Take(int seller, Quote yes, FieldDrafts[] fields)
    {
        judge.JudgeSeller(seller, MostProposed);
        var passage = hearing.Passages[seller];
        var pieces = judge.Pieces;
        var (first, top, most) = (Math.Max(0, pieces.Length - MostProposed), -1, LeastProposed);
        for (var piece = first; piece < pieces.Length; piece++)
        {
            if (IsArgued(seller, pieces[piece])) judge.Witness?.KeepOff(judge, piece, judge.Likeliest(piece).Field, AlsoProposed, KeptOffWhy.Argued, by: null);
            else if (judge.Likeliest(piece) is var (_, sureness) && sureness > most) (top, most) = (piece, sureness);
        }

        if (top < 0) return;
        for (var (piece, taken) = (pieces.Length - 1, 0); piece >= first && taken < MostTaken; piece--)
        {
            var (field, sureness) = judge.Likeliest(piece);
            if (piece != top && (sureness < AlsoProposed || IsArgued(seller, pieces[piece]))) continue;
            var from = piece;
            while (from > first && !IsArgued(seller, pieces[from - 1]) && judge.Likeliest(from - 1) is var (before, chance) && before == field && (chance >= AlsoProposed || from - 1 == top)) from--;
            var proposal = Proposal.Trim(passage, new TokenRange(pieces[from].First, pieces[piece].End));
            judge.Witness?.Take(judge, from, piece, field, AlsoProposed, but: (top, LeastProposed));
            var draft = Draft(field, seller, proposal, yes);
            judge.Witness?.Write(draft);
            if (draft is not null) fields[(int)field].Add(draft, judge.Witness);
            AddFigures((from, piece), field, seller, proposal, yes, fields);
            piece = from;
            taken++;
        }
    }

    /// <summary>"Roughly four thousand, by the end of May": one yes to both.</summary>
    private void AddFigures((int First, int Last) pieces, Field taken, int seller, TokenRange proposal, Quote yes, FieldDrafts[] fields)
    {
        foreach (var field in Figures)
        {
            if (field == taken || MostLikely(pieces, field) < LeastProposed) continue;
            judge.Witness?.Take(judge, pieces.First, pieces.Last, field, LeastProposed);
            if (Draft(field, seller, proposal, yes) is not { Entry.Value: not null } draft) continue;
            judge.Witness?.Write(draft);
            fields[(int)field].Add(draft, judge.Witness);
        }
    }

    private double MostLikely((int First, int Last) pieces, Field field)
    {
        var most = 0.0;
        for (var piece = pieces.First; piece <= pieces.Last; piece++) most = Math.Max(most, judge.Of(piece)[(int)field]);
        return most;
    }

    /// <summary>A claim about the offer, an argument, a mere fact and a price are never what a yes takes over; what ends with a question mark is no mere fact.</summary>
    private bool IsArgued(int seller, TokenRange piece)
    {
        var passage = hearing.Passages[seller];
        var span = passage.SpanOf(piece);
        if (Proposal.IsOffer(passage, piece)) return true;
        var asks = EndsAsking(passage, piece);
        foreach (var label in hearing.Utterances[seller].Labels)
        {
            var isArgument = label.Label is Label.Persuasion or Label.Contradiction or Label.Pressure or Label.Apology;
            if (label.Span.Overlaps(span) && ((isArgument && label.Confidence >= SureOfArgument) || (label.Label is Label.Information && label.Confidence >= SureOfInformation && !asks))) return true;
        }

        return false;
    }

    private static bool EndsAsking(Passage passage, TokenRange piece)
    {
        foreach (var sentence in passage.Sentences)
            if (piece.First >= sentence.First && piece.First < sentence.End) return passage.EndsWithQuestionMark(sentence);
        return false;
    }

    private static TokenRange Trimmed(Passage passage, TokenRange range)
    {
        var end = range.End;
        while (end > range.First + 1 && passage.Tokens[end - 1].Kind is TokenKind.Punctuation) end--;
        return range with { End = end };
    }

    private bool Stands(Passage passage, TokenRange proposal, TokenRange words, EntryValue value)
    {
        var isDenied = Denial.Is(passage, proposal.First, words, isLimit: false);
        judge.Witness?.Read(words, value, FigureRules, isDenied ? KeptOffWhy.Denied : null);
        return !isDenied;
    }

    private EntryDraft? Draft(Field field, int seller, TokenRange proposal, Quote yes)
    {
        var passage = hearing.Passages[seller];
        switch (field)
        {
            case Field.Budget when MoneyReader.Read(passage, proposal, talkOfMoney: true) is [var money, ..] && Stands(passage, proposal, money.Words, money.Value):
                return writer.Confirmed(field, yes, seller, proposal, money.Words, money.Value, money.Scale);
            // "And not the week after Easter": what they said yes to is the not.
            case Field.Timing when TimingReader.Read(passage, proposal, today) is [var time, ..] && Stands(passage, proposal, time.Words, time.Value):
                return writer.Confirmed(field, yes, seller, proposal, time.Words, time.Value);
            case Field.People when PeopleReader.Read(passage, proposal, toldToThem: true) is { } people:
                judge.Witness?.Read(people.Words, people.Value, [], found: null);
                return writer.Confirmed(field, yes, seller, proposal, proposal, people.Value);
            default:
                return writer.Confirmed(field, yes, seller, proposal, proposal, null);
        }
    }
}
