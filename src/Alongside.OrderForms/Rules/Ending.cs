using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;

namespace Alongside.OrderForms.Rules;

/// <summary>Proposing, accepting, taking back, and leaving a no alone.</summary>
internal static class Ending
{
    public static Refusal? Check(Form form, Change change)
    {
        var agreement = form.Agreement;
        // A no is left alone: after it, only the customer moves anything, and only they open it again.
        if (agreement.IsDeclined && change.Author.Party == Party.Seller && (change.Act.ChangesContent || change.Act is AddNote or Propose or Accept))
            return new(RefusalCode.Ended, "form");
        return change.Act switch
        {
            Propose propose => Exact(form, propose.Hash),
            Accept accept => agreement.IsDeclined ? new(RefusalCode.Ended, "form") : Exact(form, accept.Hash),
            TakeBack back => TakingBack(form, change.Author.Party, back),
            _ => null,
        };
    }

    private static Refusal? Exact(Form form, string hash)
    {
        if (!string.Equals(hash, form.Agreement.Hash, StringComparison.Ordinal)) return new(RefusalCode.Stale, "hash");
        return form.Agreement.IsReady ? null : new(RefusalCode.NotReady, "form");
    }

    private static Refusal? TakingBack(Form form, Party party, TakeBack back)
    {
        var agreement = form.Agreement;
        if (!string.Equals(back.Hash, agreement.Hash, StringComparison.Ordinal)) return new(RefusalCode.Stale, "hash");
        if (agreement.By(party) is null) return new(RefusalCode.Unknown, "acceptance");
        var other = agreement.By(party == Party.Seller ? Party.Customer : Party.Seller);
        return back.Alone == (other is null) && back.Acceptances.Equals(agreement.Acceptances) ? null : new(RefusalCode.Stale, "acceptance");
    }
}
