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
        var written = changes.Where(c => c.Act is AddLine or Reword).ToList();
        var heads = Register.Standing(written);
        var repeats = new Repeats(written);
        var wordings = WordingFold.Of(written, heads, repeats);

        var moves = Register.Standing([.. changes.Where(c => c.Act is MoveLine)]);
        var move = Register.Winner(moves)?.Act as MoveLine;

        // A decision is about the words that were there when it was made: words that came since are not struck with them.
        var shelvings = Register.Standing([.. changes.Where(c => c.Act is ShelveLine)]);
        var shelving = Cautious(shelvings.Where(c => HadBeforeThem(((ShelveLine)c.Act).Wordings)));
        var shelf = shelving?.Act is ShelveLine shelve ? shelve.Shelf : Shelf.None;

        var confirmations = Register.Standing([.. changes.Where(c => c.Act is ConfirmLine)]);
        var about = confirmations.Where(c => HadBeforeThem(((ConfirmLine)c.Act).Wordings)).ToList();
        var withdrawn = about.Exists(c => c.Act is ConfirmLine { Confirmed: false });
        var confirmed = withdrawn ? null : about.FirstOrDefault();

        var own = wordings.Length == 1 && !withdrawn && AreTheCustomersOwn(heads, written, repeats);
        var settled = wordings.Length == 1 && (own || confirmed is not null);
        bool HadBeforeThem(Ids seen) => heads.All(head => repeats.IsAmong(head, seen));
        return new Line
        {
            Id = first.Id,
            AddedBy = first.Author,
            Question = move?.Question ?? added.Question,
            Place = move?.Place ?? added.Place,
            Wordings = wordings,
            Standing = StandingOf(shelf, wordings, heads.SelectMany(repeats.FirstOf).All(w => w == first), added, confirmed is not null, own),
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

    private static Standing StandingOf(Shelf shelf, ImmutableArray<Wording> wordings, bool asAdded, AddLine added, bool confirmed, bool own)
    {
        if (shelf != Shelf.None) return shelf == Shelf.Struck ? Standing.Struck : Standing.NotNow;
        if (wordings.Length > 1) return Standing.Changed;
        if (confirmed) return Standing.Confirmed;
        if (!asAdded) return Standing.Changed;
        if (own) return Standing.Confirmed;
        return added.Evidence is null ? Standing.Proposed : Standing.Heard;
    }

    // The customer wrote exactly these words under their name. Where the seller has the same words too, they must not have
    // put other words of the customer's aside for them: that would be choosing in the customer's place.
    private static bool AreTheCustomersOwn(IReadOnlyList<Change> heads, List<Change> written, Repeats repeats)
    {
        var first = heads.SelectMany(repeats.FirstOf).Distinct().ToList();
        if (first.DistinctBy(Repeats.TextOf, StringComparer.Ordinal).Count() > 1) return false;
        var customers = first.Where(w => w.Author.Party == Party.Customer).ToList();
        if (!customers.Exists(w => w.Author.Name is not null)) return false;
        if (customers.Count == first.Count) return true;
        var before = Ancestry.Of(customers, written);
        var aside = Ancestry.Of(first.Except(customers), written);
        aside.ExceptWith(before);
        return !written.Exists(w => w.Author.Party == Party.Customer && !customers.Contains(w) && aside.Contains(w.Id));
    }

    // Of two decisions made at once the customer's counts; of two of theirs the one that claims less.
    private static Change? Cautious(IEnumerable<Change> shelvings) =>
        shelvings.OrderByDescending(c => c.Author.Party).ThenByDescending(c => ((ShelveLine)c.Act).Shelf).ThenBy(c => c.Id, StringComparer.Ordinal).FirstOrDefault();
}
