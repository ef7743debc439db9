using System.Collections.Immutable;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Endings;

namespace Alongside.OrderForms.Folding;

/// <summary>How far the two have come, from what each has said to the whole.</summary>
internal static class AgreementFold
{
    public static Agreement Of(string content, int edition, ImmutableArray<FormQuestion> questions, IReadOnlyCollection<Change> changes)
    {
        var hash = ContentHash.Of(content);
        var accepted = changes.Where(c => c.Act is Accept accept && Is(accept.Hash, hash)).ToDictionary(c => c.Id, StringComparer.Ordinal);
        var taken = changes.Where(c => c.Act is TakeBack back && Is(back.Hash, hash)).ToList();
        // As long as the other had not accepted, one takes back alone; after that, it takes the other's word too.
        var done = taken.Where(t => ((TakeBack)t.Act).Alone || taken.Exists(o => IsAnswered(t, o, accepted))).ToList();
        var open = accepted.Values.Where(a => !done.Exists(t => Covers(t, a))).OrderBy(a => a.At).ThenBy(a => a.Id, StringComparer.Ordinal).ToList();
        var replies = Register.Standing([.. changes.Where(c => c.Act is Answer)]);
        // Of two answers given at once, the one that asks for less counts.
        var reply = replies.OrderByDescending(c => ((Answer)c.Act).Reply).ThenBy(c => c.Id, StringComparer.Ordinal).FirstOrDefault();
        return new Agreement
        {
            Content = content,
            Hash = hash,
            Unsettled = [.. questions.Where(q => q.Question.Needed && !q.IsSettled).Select(q => q.Question.Id)],
            InTwoMinds = [.. questions.SelectMany(q => q.Lines).Where(l => l.Counts && l.IsInTwoMinds).Select(l => l.Id)],
            Proposed = changes.Where(c => c.Act is Propose propose && Is(propose.Hash, hash)).OrderBy(c => c.At).ThenBy(c => c.Id, StringComparer.Ordinal).FirstOrDefault(),
            BySeller = open.Find(c => c.Author.Party == Party.Seller),
            ByCustomer = open.Find(c => c.Author.Party == Party.Customer),
            Acceptances = Register.Over(open),
            WouldTakeBack = taken.Where(t => IsPending(t, open)).Select(t => (Party?)t.Author.Party).Order().FirstOrDefault(),
            Reply = reply?.Act is Answer answer ? answer.Reply : Reply.Open,
            Replied = reply,
            Replies = Register.Over(replies),
        };
    }

    private static bool Covers(Change takeBack, Change acceptance) =>
        takeBack.Author.Party == acceptance.Author.Party && ((TakeBack)takeBack.Act).Acceptances.Has(acceptance.Id);

    // Both mean the same agreement: each takes back all of its own that the other speaks of. An agreement that was taken back
    // earlier, and made again since, is another one.
    private static bool IsAnswered(Change one, Change other, Dictionary<string, Change> accepted) =>
        one.Author.Party != other.Author.Party && !((TakeBack)other.Act).Alone && Meets(one, other, accepted) && Meets(other, one, accepted);

    private static bool Meets(Change one, Change other, Dictionary<string, Change> accepted)
    {
        var spokenOf = ((TakeBack)other.Act).Acceptances.Where(id => accepted.TryGetValue(id, out var a) && a.Author.Party == one.Author.Party).ToList();
        return spokenOf.Count > 0 && spokenOf.TrueForAll(((TakeBack)one.Act).Acceptances.Has);
    }

    // Who accepts once more after they said that they would take back, no longer would.
    private static bool IsPending(Change takeBack, List<Change> open)
    {
        var own = open.Where(a => a.Author.Party == takeBack.Author.Party).ToList();
        return own.Count > 0 && own.TrueForAll(a => Covers(takeBack, a));
    }

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
