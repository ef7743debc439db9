using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Endings;
using Alongside.OrderForms.Writing;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Forms.Endings;

/// <summary>
/// Acts on the whole, by the field <c>do</c>:
/// <c>propose</c>, <c>accept</c> and <c>take-back</c> with <c>hash</c>, the one that stood on the page;
/// <c>would-change</c> with <c>wish</c>, which may be empty; <c>not-for-me</c> with <c>reason</c>, which may be empty;
/// <c>open-again</c>.
/// </summary>
internal static class EndingFields
{
    public static bool Read(WriteList writes, IFormCollection fields) => fields.Field("do") switch
    {
        "propose" => writes.Add(_ => Pen.Propose(fields.Field("hash"))),
        "accept" => Accept(writes, fields),
        "take-back" => writes.Add(now => TakeBack(now, writes.Author.Party, fields)),
        "would-change" => Answer(writes, Reply.WouldChange, fields.Field("wish")),
        "not-for-me" => Answer(writes, Reply.NotForMe, fields.Field("reason")),
        "open-again" => writes.Add(now => Pen.Answer(now, Reply.Open)),
        _ => false,
    };

    // Never of whatever stands there now: of what was on the page.
    private static Act TakeBack(Form now, Party party, IFormCollection fields)
    {
        var act = Pen.TakeBack(now, party);
        return act is TakeBack back ? back with { Hash = fields.Field("hash") } : act;
    }

    // Who accepts the very thing no longer says that they would change something.
    private static bool Accept(WriteList writes, IFormCollection fields)
    {
        var (agreement, author) = (writes.Now.Agreement, writes.Author);
        var mayBe = agreement.IsReady && string.Equals(fields.Field("hash"), agreement.Hash, StringComparison.Ordinal) && writes.Now.FindDevice(author.Device)?.Name is not null;
        writes.Add(_ => Pen.Accept(fields.Field("hash")));
        if (author.Party == Party.Customer && agreement.Reply == Reply.WouldChange && mayBe) writes.Add("open", now => Pen.Answer(now, Reply.Open));
        return true;
    }

    // Who would change something, or says no, does not accept at the same time; what both have accepted takes both to undo.
    private static bool Answer(WriteList writes, Reply reply, string words)
    {
        var alone = writes.Author.Party == Party.Customer && writes.Now.Agreement is { ByCustomer: not null, BySeller: null };
        writes.Add(now => Pen.Answer(now, reply, words));
        if (alone) writes.Add("back", now => Pen.TakeBack(now, Party.Customer));
        return true;
    }
}
