using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Lines;

namespace Alongside.Web.Features.Forms;

/// <summary>What was done to a line, in a sentence each.</summary>
internal static class HistoryWords
{
    /// <summary>What was done; null for what is shown elsewhere, as notes are.</summary>
    public static string? What(FormView view, Change change)
    {
        var (by, reader) = (view.By(change.Author), view.Reader);
        var what = change.Act switch
        {
            AddLine { Evidence: { } evidence } => reader.In($"Heard in {view.Words.Quote(evidence.Title)}, put here {by}", $"In {view.Words.Quote(evidence.Title)} gehört, hierher gesetzt {by}"),
            AddLine => reader.In($"Written {by}", $"Geschrieben {by}"),
            Reword => reader.In($"Worded {by}", $"Neu gefasst {by}"),
            MoveLine => reader.In($"Moved {by}", $"Verschoben {by}"),
            ConfirmLine { Confirmed: true } => reader.In($"Confirmed {by}", $"Bestätigt {by}"),
            ConfirmLine => reader.In($"No longer confirmed {by}", $"Nicht mehr bestätigt {by}"),
            ShelveLine { Shelf: Shelf.Struck } => reader.In($"Struck {by}", $"Gestrichen {by}"),
            ShelveLine { Shelf: Shelf.NotNow } => reader.In($"Set aside for now {by}", $"Vorerst beiseitegelegt {by}"),
            ShelveLine => reader.In($"Taken up again {by}", $"Wieder aufgenommen {by}"),
            _ => null,
        };
        return what is not null && change.Author.Channel == Channel.File ? $"{what} ({view.Words.Channel(Channel.File)})" : what;
    }

    /// <summary>The words it gave the line; null where it gave none.</summary>
    public static string? Text(Change change) => change.Act switch
    {
        AddLine added => added.Text,
        Reword reword => reword.Text,
        _ => null,
    };
}
