using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Explaining;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;

namespace Alongside.Listening.Entries;

/// <summary>
/// Looks on while the order form is filled: at each piece of somebody's words as it is judged, which is what there is to learn from, and at what becomes of it. Mostly nobody does.
/// </summary>
internal abstract class FormWitness
{
    /// <summary>An utterance is taken up, of the customer's, or of the seller's that was said yes to.</summary>
    /// <param name="utterance">Its index.</param>
    /// <param name="asked">The seller's utterance that it can answer; null where it answers none.</param>
    public virtual void Begin(int utterance, int? asked)
    {
    }

    /// <summary>A piece of it is judged.</summary>
    /// <param name="utterance">The utterance's index.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="features">What it looks like, and its surroundings. Good for this call only.</param>
    /// <param name="asked">What the seller said before; empty where the piece is no answer to it.</param>
    /// <param name="words">How many words it has.</param>
    /// <param name="before">How many words around and before it were looked at.</param>
    public abstract void See(int utterance, TokenRange piece, FeatureList features, FeatureList asked, int words, int before);

    /// <summary>A piece of the customer's says yes to the seller.</summary>
    public virtual void SayYes(PieceJudge judge, int piece)
    {
    }

    /// <summary>A piece is likely enough to belong in no field.</summary>
    public virtual void PassOver(PieceJudge judge, int piece)
    {
    }

    /// <summary>A piece would belong in a field, and a rule keeps it off before a line is made.</summary>
    /// <param name="judge">Who judged it.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="field">The field.</param>
    /// <param name="least">From how likely on it would be written there.</param>
    /// <param name="why">The rule.</param>
    /// <param name="by">The words by which it does, in the same utterance; null where they are the piece's own.</param>
    public virtual void KeepOff(PieceJudge judge, int piece, Field field, double least, KeptOffWhy why, TokenRange? by)
    {
    }

    /// <summary>The next line takes the place of one, the words of which it goes on from.</summary>
    public virtual void Join(EntryDraft before)
    {
    }

    /// <summary>Pieces belong in a field, and a line is about to be made of them.</summary>
    /// <param name="judge">Who judged them.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="last">The last.</param>
    /// <param name="field">The field.</param>
    /// <param name="least">From how likely on they are written there.</param>
    /// <param name="but">The one of them for which it is something else; null where it is none.</param>
    public virtual void Take(PieceJudge judge, int first, int last, Field field, double least, (int Piece, double Least)? but = null)
    {
    }

    /// <summary>A value is read for that line.</summary>
    /// <param name="words">The words that say it.</param>
    /// <param name="value">What it comes to.</param>
    /// <param name="rules">The rules that would keep it off, in the order in which they are asked.</param>
    /// <param name="found">The one that does; null where the value stands.</param>
    public virtual void Read(TokenRange words, EntryValue value, ImmutableArray<KeptOffWhy> rules, KeptOffWhy? found)
    {
    }

    /// <summary>A rule keeps that line from being made.</summary>
    public virtual void Bar(KeptOffWhy why)
    {
    }

    /// <summary>That line is made; null where none came of it.</summary>
    public virtual void Write(EntryDraft? draft)
    {
    }

    /// <summary>A line is made in the place of a figure that stood, whatever its words look like.</summary>
    public virtual void Correct(int utterance, EntryDraft draft)
    {
    }

    /// <summary>A line comes off again.</summary>
    /// <param name="draft">The line.</param>
    /// <param name="why">Why.</param>
    /// <param name="by">The words that take it off, or that stand in its place.</param>
    public virtual void Leave(EntryDraft draft, KeptOffWhy why, Quote by)
    {
    }

    /// <summary>These lines of a field are on the form in the end.</summary>
    public virtual void Keep(ImmutableArray<EntryDraft> kept)
    {
    }
}
