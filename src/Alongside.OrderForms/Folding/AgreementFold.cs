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
        var accepted = changes.Where(c => c.Act is Accept accept && Is(accept.Hash, hash)).ToList();
        var taken = changes.Where(c => c.Act is TakeBack back && Is(back.Hash, hash)).ToList();
        // As long as the other had not accepted, one takes back alone; after that, it takes the other's word too.
        var open = accepted.Where(a => !taken.Exists(t => Covers(t, a) && (((TakeBack)t.Act).Alone || taken.Exists(o => IsAnswer(o, t, accepted))))).ToList();
        var pending = taken.Where(t => open.Exists(a => Covers(t, a))).Select(t => (Party?)t.Author.Party).Distinct().ToList();
        var replies = Register.Standing([.. changes.Where(c => c.Act is Answer)]);
        // Of two answers given at once, the one that asks for less counts.
        var reply = replies.OrderByDescending(c => ((Answer)c.Act).Reply).ThenBy(c => c.Id, StringComparer.Ordinal).FirstOrDefault();
        return new Agreement
        {
            Content = content,
            Hash = hash,
            Unsettled = [.. questions.Where(q => q.Question.Needed && !q.IsSettled).Select(q => q.Question.Id)],
            InTwoMinds = [.. questions.SelectMany(q => q.Lines).Where(l => l.Counts && l.IsInTwoMinds).Select(l => l.Id)],
            Proposed = First(changes.Where(c => c.Act is Propose propose && Is(propose.Hash, hash))),
            BySeller = First(open.Where(c => c.Author.Party == Party.Seller)),
            ByCustomer = First(open.Where(c => c.Author.Party == Party.Customer)),
            WouldTakeBack = pending.FirstOrDefault(),
            Reply = reply?.Act is Answer answer ? answer.Reply : Reply.Open,
            Replied = reply,
            Replies = Register.Over(replies),
        };
    }

    private static bool Covers(Change takeBack, Change acceptance) =>
        takeBack.Author.Party == acceptance.Author.Party && ((TakeBack)takeBack.Act).Acceptances.Has(acceptance.Id);

    // The other party's taking back of the same agreement.
    private static bool IsAnswer(Change other, Change takeBack, List<Change> accepted) =>
        other.Author.Party != takeBack.Author.Party && !((TakeBack)other.Act).Alone && accepted.Exists(a => Covers(other, a));

    private static Change? First(IEnumerable<Change> changes) => changes.OrderBy(c => c.At).ThenBy(c => c.Id, StringComparer.Ordinal).FirstOrDefault();

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
