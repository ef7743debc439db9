using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;

namespace Alongside.Web.Features.Forms;

/// <summary>
/// Whether two acts say the same, wherever the form stood when each was made: what is sent twice comes to the same words
/// for the same line, but takes the place of something else the second time.
/// </summary>
internal static class SameMeaning
{
    public static bool Of(Act one, Act other) => (one, other) switch
    {
        (RenameForm a, RenameForm b) => a with { Over = b.Over } == b,
        (AddLine a, AddLine b) => a with { Place = b.Place } == b,
        (Reword a, Reword b) => a with { Over = b.Over } == b,
        (MoveLine a, MoveLine b) => a with { Over = b.Over, Place = b.Place } == b,
        (ConfirmLine a, ConfirmLine b) => a with { Over = b.Over, Wordings = b.Wordings } == b,
        (ShelveLine a, ShelveLine b) => a with { Over = b.Over, Wordings = b.Wordings } == b,
        (LeaveQuestion a, LeaveQuestion b) => a with { Over = b.Over } == b,
        (SetTerms a, SetTerms b) => a with { Over = b.Over } == b,
        (AddItem a, AddItem b) => a with { Place = b.Place } == b,
        (ChangeItem a, ChangeItem b) => a with { Over = b.Over } == b,
        (SetQuantity a, SetQuantity b) => a with { Over = b.Over } == b,
        (ChooseItem a, ChooseItem b) => a with { Over = b.Over } == b,
        (StrikeItem a, StrikeItem b) => a with { Over = b.Over } == b,
        (AdmitDevice a, AdmitDevice b) => a with { Over = b.Over } == b,
        (Introduce a, Introduce b) => a with { Over = b.Over } == b,
        (TakeBack a, TakeBack b) => string.Equals(a.Hash, b.Hash, StringComparison.Ordinal),
        (Answer a, Answer b) => a with { Over = b.Over } == b,
        (FreeTheSeat, FreeTheSeat) => true,
        var (a, b) => a == b,
    };
}
