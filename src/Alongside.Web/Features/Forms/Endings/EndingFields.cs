using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Endings;
using Alongside.OrderForms.Writing;
using Alongside.Web.Features.Forms.Devices;
using Alongside.Web.Live;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Forms.Endings;

/// <summary>
/// Acts on the whole, by the field <c>do</c>:
/// <c>propose</c> with <c>hash</c>, the one that stood on the page;
/// <c>accept</c> with <c>hash</c>, and <c>name</c> where this device has none yet;
/// <c>take-back</c> with <c>hash</c>;
/// <c>would-change</c> with <c>wish</c>, which may be empty; <c>not-for-me</c> with <c>reason</c>, which may be empty;
/// <c>open-again</c>.
/// </summary>
internal static class EndingFields
{
    public static IReadOnlyList<Write>? Read(Form form, Author author, IFormCollection fields) => fields.Field("do") switch
    {
        "propose" => fields.Together([Pen.Propose(fields.Field("hash"))]),
        "accept" => fields.Together(Accepting(form, author, fields)),
        "take-back" => fields.Together([TakingBack(form, author.Party, fields)]),
        "would-change" => fields.Together(Answering(form, author, Reply.WouldChange, fields.Field("wish"))),
        "not-for-me" => fields.Together(Answering(form, author, Reply.NotForMe, fields.Field("reason"))),
        "open-again" => fields.Together([Pen.Answer(form, Reply.Open)]),
        _ => null,
    };

    // Never of whatever stands there now: of what was on the page.
    private static Act TakingBack(Form form, Party party, IFormCollection fields)
    {
        var act = Pen.TakeBack(form, party);
        return act is TakeBack back ? back with { Hash = fields.Field("hash") } : act;
    }

    private static IEnumerable<Act> Accepting(Form form, Author author, IFormCollection fields)
    {
        foreach (var act in DeviceFields.Named(form, author, fields, Pen.Accept(fields.Field("hash")))) yield return act;
        // Who accepts the very thing no longer says that they would change something.
        var (agreement, hash) = (form.Agreement, fields.Field("hash"));
        var mayBe = agreement.IsReady && string.Equals(hash, agreement.Hash, StringComparison.Ordinal) && (author.Name ?? fields.Field("name")).Trim().Length > 0;
        if (author.Party == Party.Customer && agreement.Reply == Reply.WouldChange && mayBe) yield return Pen.Answer(form, Reply.Open);
    }

    // Who would change something, or says no, does not accept at the same time; what both have accepted takes both to undo.
    private static IEnumerable<Act> Answering(Form form, Author author, Reply reply, string words)
    {
        yield return Pen.Answer(form, reply, words);
        if (form.Agreement is { ByCustomer: not null, BySeller: null } && author.Party == Party.Customer) yield return Pen.TakeBack(form, Party.Customer);
    }
}
