using System.Collections.Immutable;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Lines;

namespace Alongside.OrderForms.Folding;

/// <summary>A line, from everything that was done to it.</summary>
internal static class LineFold
{
    /// <summary>The line; null while only things about it are known, and not the line itself.</summary>
    public static Line? Of(IReadOnlyList<Change> changes)
    {
        if (changes.FirstOrDefault(c => c.Act is AddLine) is not { Act: AddLine added } first) return null;
        var wordings = WordingFold.Of([.. changes.Where(c => c.Act is AddLine or Reword)]);
        var heads = Ids.Of(wordings.SelectMany(w => w.Ids));

        var moves = Register.Standing([.. changes.Where(c => c.Act is MoveLine)]);
        var move = Register.Winner(moves)?.Act as MoveLine;

        // A decision is about the words that were there when it was made: words that came since are not struck with them.
        var shelvings = Register.Standing([.. changes.Where(c => c.Act is ShelveLine)]);
        var shelving = Cautious(shelvings.Where(c => heads.IsWithin(((ShelveLine)c.Act).Wordings)));
        var shelf = shelving?.Act is ShelveLine shelve ? shelve.Shelf : Shelf.None;

        var confirmations = Register.Standing([.. changes.Where(c => c.Act is ConfirmLine)]);
        var about = confirmations.Where(c => heads.IsWithin(((ConfirmLine)c.Act).Wordings)).ToList();
        var confirmed = about.TrueForAll(c => ((ConfirmLine)c.Act).Confirmed) ? about.FirstOrDefault() : null;

        var own = wordings is [var only] && only.Ids.Count == 1 && only.IsBy(Party.Customer) && only.Authors[0].Name is not null
            && about.TrueForAll(c => ((ConfirmLine)c.Act).Confirmed);
        var settled = wordings.Length == 1 && (own || confirmed is not null);
        return new Line
        {
            Id = first.Id,
            AddedBy = first.Author,
            Question = move?.Question ?? added.Question,
            Place = move?.Place ?? added.Place,
            Wordings = wordings,
            Standing = StandingOf(shelf, wordings, first, added, confirmed is not null, own),
            Settled = settled,
            Shelf = shelf,
            ShelvedBy = shelf == Shelf.None ? null : shelving,
            ConfirmedBy = settled ? confirmed : null,
            Evidence = added.Evidence,
            Notes = Notes(changes),
            History = [.. changes],
            Moves = Register.Over(moves),
            Confirmations = Register.Over(confirmations),
            Shelvings = Register.Over(shelvings),
        };
    }

    /// <summary>What was said about something.</summary>
    public static ImmutableArray<Note> Notes(IEnumerable<Change> changes) =>
        [.. changes.Where(c => c.Act is AddNote).Select(c => new Note(c.Id, c.Author, c.At, ((AddNote)c.Act).Text))];

    private static Standing StandingOf(Shelf shelf, ImmutableArray<Wording> wordings, Change first, AddLine added, bool confirmed, bool own)
    {
        if (shelf != Shelf.None) return shelf == Shelf.Struck ? Standing.Struck : Standing.NotNow;
        if (wordings.Length > 1) return Standing.Changed;
        if (confirmed) return Standing.Confirmed;
        var asAdded = wordings[0].Ids is [var id] && string.Equals(id, first.Id, StringComparison.Ordinal);
        if (!asAdded) return Standing.Changed;
        if (own) return Standing.Confirmed;
        return added.Evidence is null ? Standing.Proposed : Standing.Heard;
    }

    // Of two decisions made at once the customer's counts; of two of theirs the one that claims less.
    private static Change? Cautious(IEnumerable<Change> shelvings) =>
        shelvings.OrderByDescending(c => c.Author.Party).ThenByDescending(c => ((ShelveLine)c.Act).Shelf).ThenBy(c => c.Id, StringComparer.Ordinal).FirstOrDefault();
}
