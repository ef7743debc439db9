using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;

namespace Alongside.OrderForms.Rules;

/// <summary>Who may do what, when. The one gate through which every change goes before it is kept.</summary>
public static class FormRules
{
    /// <summary>Why a form does not take a change; null where it does.</summary>
    public static Refusal? Check(Form form, Change change)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(change);
        if (!Shape.IsId(change.Id)) return new(RefusalCode.BadId, "id");
        // Lines and items go by the ids of their changes, questions by their own: one id is only ever one thing.
        if (form.Find(change.Id) is not null || form.FindQuestion(change.Id) is not null) return new(RefusalCode.IdTaken, "id");
        if (change.Act is StartForm start && start.Template.Questions.Find(change.Id) is not null) return new(RefusalCode.IdTaken, "id");
        if (!Pens.May(change.Author.Party, change.Act)) return new(RefusalCode.NotYours, "act");
        if (form.Start is null != change.Act is StartForm) return new(RefusalCode.Unknown, "form");
        return Shape.Check(change) ?? Seat.Check(form, change) ?? Ending.Check(form, change) ?? References.Check(form, change) ?? Room(form, change);
    }

    private static Refusal? Room(Form form, Change change)
    {
        var alwaysPossible = change.Act is Accept or TakeBack or Answer or DeviceArrives or AdmitDevice or FreeTheSeat;
        if (form.Version >= Limits.Changes + (alwaysPossible ? Limits.Kept : 0)) return new(RefusalCode.Full, "form");
        return change.Act is AddLine or AddItem && form.LinesAndItems >= Limits.Lines ? new(RefusalCode.Full, "line") : null;
    }
}
