using Alongside.OrderForms;
using Alongside.OrderForms.Rules;
using Alongside.Web.Features.Forms;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Primitives;

namespace Alongside.Web.Live;

/// <summary>
/// The live connection of a form's page. What is written goes the way of the form posts; where somebody is and what they
/// are typing is passed on and forgotten.
/// </summary>
internal sealed class FormHub(OpenForms forms, LiveForms live, LiveGuests guests, TimeProvider time) : Hub
{
    // A person types slower; what an hour offline has gathered is let through at this pace too.
    private const int MostAtOnce = 60;
    private const int PerSecond = 30;

    private const int MostFields = 50;

    private Guest? Guest => Context.Items.TryGetValue(typeof(Guest), out var guest) ? (Guest?)guest : null;

    private Pace Pace => (Pace)Context.Items[typeof(Pace)]!;

    public override async Task OnConnectedAsync()
    {
        var http = Context.GetHttpContext()!;
        var id = (string)http.GetRouteValue("form")!;
        var form = await forms.Read(id, Context.ConnectionAborted);
        var guest = form is null ? null : guests.Welcome(Context, id, form, http);
        if (guest is null)
        {
            Context.Abort();
            return;
        }

        Context.Items[typeof(Guest)] = guest;
        Context.Items[typeof(Pace)] = new Pace(MostAtOnce, PerSecond, time);
        Context.Items[typeof(Reader)] = Reader.Of(http);
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        if (Guest is { } guest) guests.Goodbye(guest);
        return Task.CompletedTask;
    }

    /// <summary>Writes into the form, and answers when it is kept.</summary>
    public async Task<WriteReply> Write(WriteMessage message)
    {
        if (Guest is not { } guest) throw new HubException("closed");
        await Pace.Take(Context.ConnectionAborted);
        if (message is not { Id: { } id, Fields: { Count: <= MostFields } sent } || sent.Values.Any(v => v is null)) return Refused(new Refusal(RefusalCode.BadId, "id"), view: null);
        var fields = new FormCollection(new Dictionary<string, StringValues>(sent.Select(f => KeyValuePair.Create(f.Key, new StringValues(f.Value))), StringComparer.Ordinal) { ["id"] = id });
        var understood = true;
        var written = await forms.Write(guest.Form, guest.Visitor.In, Read, Context.ConnectionAborted);
        if (written is null) throw new HubException("gone");
        if (!understood) return Refused(new Refusal(RefusalCode.Unknown, "do"), view: null);
        return written.Outcomes.FirstOrDefault(o => o.Refusal is not null) is { Refusal: { } refusal }
            ? Refused(refusal, new FormView(written.Form, guest.Visitor, (Reader)Context.Items[typeof(Reader)]!))
            : new WriteReply(Taken: true, guest.LetIn ? written.Form.Version : 0, Refusal: null);

        IReadOnlyList<Write> Read(Form form)
        {
            var writes = FormFields.Read(form, guest.Visitor.In(form), fields);
            understood = writes is not null;
            return writes ?? [];
        }
    }

    /// <summary>Says at which question and line somebody is; both empty for none.</summary>
    public void Here(string? part, string? line)
    {
        if (Guest is { LetIn: true } guest && Pace.TryTake() && IsPlace(part) && IsPlace(line)) live.Move(guest, part!, line!);
    }

    /// <summary>Passes on what somebody is typing.</summary>
    public void Typing(string? target, string? text)
    {
        if (Guest is { LetIn: true } guest && Pace.TryTake() && IsPlace(target) && text is { Length: <= Limits.Text }) live.Type(guest, target!, text);
    }

    private static bool IsPlace(string? id) => id is { Length: <= Limits.Id } && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private static WriteReply Refused(Refusal refusal, FormView? view) =>
        new(Taken: false, Version: 0, new ReplyRefusal(refusal.Code.ToString(), refusal.About, view is null ? "" : RefusalWords.Of(view, refusal)));
}
