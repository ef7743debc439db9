using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;

namespace Alongside.OrderForms.Rules;

/// <summary>Whether what a change refers to is there, and of the kind that is meant.</summary>
internal static class References
{
    public static Refusal? Check(Form form, Change change)
    {
        var missing = change.Act switch
        {
            AddLine a => Question(form, a.Question),
            Reword a => Line(form, a.Line) ?? Wordings(form, a.Line, a.Over),
            MoveLine a => Line(form, a.Line) ?? Question(form, a.Question),
            ConfirmLine a => Line(form, a.Line) ?? Wordings(form, a.Line, a.Wordings),
            ShelveLine a => Line(form, a.Line) ?? Wordings(form, a.Line, a.Wordings),
            LeaveQuestion a => Question(form, a.Question),
            AddNote a => form.FindLine(a.About) is null && form.FindItem(a.About) is null && form.FindQuestion(a.About) is null ? new(RefusalCode.Unknown, "about") : null,
            ChangeItem a => Item(form, a.Item),
            SetQuantity a => Item(form, a.Item),
            ChooseItem a => Item(form, a.Item),
            StrikeItem a => Item(form, a.Item),
            _ => null,
        };
        if (missing is not null || change.Act is not IReplacing { Over: var over }) return missing;
        if (!over.All(id => form.Find(id) is { } c && SameKind(c, change))) return new(RefusalCode.Unknown, "over");
        return Standing(form, change) is { Count: >= Limits.SideBySide } standing && !over.Any(standing.Has) ? new(RefusalCode.Full, "over") : null;
    }

    // What stands of the kind now. Only who has seen none of it adds to it, and that does not happen so often by chance.
    private static Ids? Standing(Form form, Change change) => change.Act switch
    {
        RenameForm => form.Titles,
        Reword a => form.FindLine(a.Line)?.WordingIds,
        MoveLine a => form.FindLine(a.Line)?.Moves,
        ConfirmLine a => form.FindLine(a.Line)?.Confirmations,
        ShelveLine a => form.FindLine(a.Line)?.Shelvings,
        LeaveQuestion a => form.FindQuestion(a.Question)?.Leavings,
        SetTerms => form.Offer?.Terms,
        ChangeItem a => form.FindItem(a.Item)?.Descriptions,
        SetQuantity a => form.FindItem(a.Item)?.Quantities,
        ChooseItem a => form.FindItem(a.Item)?.Choices,
        StrikeItem a => form.FindItem(a.Item)?.Strikings,
        AdmitDevice a => form.FindDevice(a.Device)?.Decisions,
        Introduce when change.Author.Party == Party.Customer => form.FindDevice(change.Author.Device)?.Introductions,
        Answer => form.Agreement.Replies,
        _ => null,
    };

    // What takes the place of something is of its kind and about the same thing.
    private static bool SameKind(Change earlier, Change change) => (earlier.Act, change.Act) switch
    {
        (AddLine or Reword, Reword a) => string.Equals(earlier.Act is Reword e ? e.Line : earlier.Id, a.Line, StringComparison.Ordinal),
        (AddItem or ChangeItem, ChangeItem a) => string.Equals(earlier.Act is ChangeItem e ? e.Item : earlier.Id, a.Item, StringComparison.Ordinal),
        (AddItem or SetQuantity, SetQuantity a) => string.Equals(earlier.Act is SetQuantity e ? e.Item : earlier.Id, a.Item, StringComparison.Ordinal),
        (FreeTheSeat e, AdmitDevice a) => e.Devices.Has(a.Device),
        (MoveLine e, MoveLine a) => string.Equals(e.Line, a.Line, StringComparison.Ordinal),
        (ConfirmLine e, ConfirmLine a) => string.Equals(e.Line, a.Line, StringComparison.Ordinal),
        (ShelveLine e, ShelveLine a) => string.Equals(e.Line, a.Line, StringComparison.Ordinal),
        (LeaveQuestion e, LeaveQuestion a) => string.Equals(e.Question, a.Question, StringComparison.Ordinal),
        (ChooseItem e, ChooseItem a) => string.Equals(e.Item, a.Item, StringComparison.Ordinal),
        (StrikeItem e, StrikeItem a) => string.Equals(e.Item, a.Item, StringComparison.Ordinal),
        (AdmitDevice e, AdmitDevice a) => string.Equals(e.Device, a.Device, StringComparison.Ordinal),
        (Introduce, Introduce) => earlier.Author.Party == change.Author.Party && string.Equals(earlier.Author.Device, change.Author.Device, StringComparison.Ordinal),
        var (e, a) => e.GetType() == a.GetType(),
    };

    private static Refusal? Wordings(Form form, string line, Ids wordings) =>
        wordings.All(id => form.Find(id) is { } c && (c.Act is Reword r ? string.Equals(r.Line, line, StringComparison.Ordinal) : string.Equals(c.Id, line, StringComparison.Ordinal)))
            ? null
            : new(RefusalCode.Unknown, "wordings");

    private static Refusal? Question(Form form, string id) => form.FindQuestion(id) is null ? new(RefusalCode.Unknown, "question") : null;

    private static Refusal? Line(Form form, string id) => form.FindLine(id) is null ? new(RefusalCode.Unknown, "line") : null;

    private static Refusal? Item(Form form, string id) => form.FindItem(id) is null ? new(RefusalCode.Unknown, "item") : null;
}
