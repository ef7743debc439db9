using Alongside.Documents.Exports;
using Alongside.Documents.Words;

namespace Alongside.Documents.Sheets;

/// <summary>How far the two have come, as it is read.</summary>
internal static class AgreementBlocks
{
    public static bool IsAgreed(Export export) => By(export, Parties.Customer) is not null && By(export, Parties.Seller) is not null;

    public static IEnumerable<Block> Of(Export export, FormWords words, BriefWords say)
    {
        if (export.Reply is { } reply)
        {
            var (who, at) = (reply.Name ?? export.Content.Customer, words.ExactMoment(reply.At));
            yield return new Plain(reply.Says is ExportedReply.NotForMe ? say.NotForMe(who, at) : say.WouldChange(who, at));
            if (reply.Reason is { } reason)
            {
                yield return new Mark(say.InTheirWords);
                yield return new Statement(reason, SetAside: false);
            }
        }

        if (export.Proposal is { } proposal) yield return new Plain(say.ProposedBy(export.NameOf(proposal.By), words.ExactMoment(proposal.At)));
        if (IsAgreed(export)) yield return new Plain(say.BothAccepted);
        else if (export.Acceptances.IsEmpty) yield return new Plain(say.NobodyAccepted);
        foreach (var party in new[] { Parties.Customer, Parties.Seller })
        {
            if (By(export, party) is { } acceptance) yield return new Plain(say.AcceptedBy(export.NameOf(party), acceptance.Name, words.ExactMoment(acceptance.At)));
            else if (!export.Acceptances.IsEmpty) yield return new Plain(say.NotAcceptedBy(export.NameOf(party)));
        }

        if (export.WouldTakeBack is { } back) yield return new Plain(say.WouldTakeBack(export.NameOf(back)));
    }

    private static ExportedAcceptance? By(Export export, string party) =>
        export.Acceptances.FirstOrDefault(a => string.Equals(a.By, party, StringComparison.Ordinal));
}
