using Alongside.OrderForms;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Forms;

/// <summary>Where on the page somebody was who has just written, so that they come back to it and not to the top.</summary>
internal static class Anchor
{
    /// <summary>The part of the address that leads there, with its sign; empty for the top.</summary>
    public static string Of(Form form, IFormCollection fields)
    {
        // What was just added is where one looks next.
        foreach (var id in new[] { fields.Field("id"), fields.Field("line"), fields.Field("about") })
        {
            if (form.FindLine(id) is not null) return "#l-" + id;
            if (form.FindItem(id) is not null) return "#i-" + id;
        }

        foreach (var id in new[] { fields.Field("question"), fields.Field("about") })
        {
            if (form.FindQuestion(id) is not null) return "#q-" + id;
        }

        if (form.FindItem(fields.Field("item")) is not null) return "#i-" + fields.Field("item");
        var section = fields.Field("do") switch
        {
            "propose" or "accept" or "take-back" or "would-change" or "not-for-me" or "open-again" => "#ending",
            "set-terms" or "add-item" or "choices" => "#offer",
            _ => "",
        };
        if (section.Length > 0) return section;
        // A part of the page may say itself where it stands.
        return fields.Field("at") is { Length: > 0 and < 40 } at && at.All(c => char.IsAsciiLetterLower(c) || c == '-') ? "#" + at : "";
    }
}
