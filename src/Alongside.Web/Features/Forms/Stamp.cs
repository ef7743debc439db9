using System.Security.Cryptography;
using System.Text;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes.Acts;

namespace Alongside.Web.Features.Forms;

/// <summary>A short word for what a part of the page shows: as long as it stays the same, so does the part, for this reader.</summary>
internal static class Stamp
{
    /// <summary>The stamp of a question with all that stands under it.</summary>
    public static string Of(FormView view, FormQuestion question)
    {
        var parts = question.Lines.SelectMany(l => l.History.Select(c => c.Id)).Concat(question.Leavings).Concat(question.Notes.Select(n => n.Id));
        return Of(view, parts);
    }

    /// <summary>The stamp of the page's head.</summary>
    public static string Head(FormView view) =>
        Of(view, [.. view.Form.Titles, WhereItStands.Of(view).Sentence, WhereItStands.Of(view).First?.Id ?? "", HasWritten(view) ? "written" : ""]);

    /// <summary>Whether anything was written on the reader's device.</summary>
    public static bool HasWritten(FormView view) => view.Form.Changes.Any(c => view.IsReader(c.Author) && c.Act is not DeviceArrives);

    // Who may write, and under which name, changes what is offered everywhere.
    private static string Of(FormView view, IEnumerable<string> parts)
    {
        var all = string.Join('\n', parts.Prepend(view.Author.Name ?? "").Prepend(view.MayWrite ? "writes" : "reads"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..16];
    }
}
