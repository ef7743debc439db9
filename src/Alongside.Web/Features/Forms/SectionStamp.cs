using System.Security.Cryptography;
using System.Text;
using Alongside.OrderForms.Changes;

namespace Alongside.Web.Features.Forms;

/// <summary>By what the page in a browser sees that a part of it no longer is as it was.</summary>
internal static class SectionStamp
{
    /// <summary>A stamp that is another one as soon as there is another change of this kind, or the content is another.</summary>
    public static string Of(FormView view, Func<Change, bool> concerns, bool content = false)
    {
        var text = new StringBuilder();
        text.AppendJoin(' ', view.Form.Changes.Where(concerns).Select(c => c.Id));
        text.Append('|').Append(view.Author.Name).Append('|').Append(view.MayWrite);
        if (content) text.Append('|').Append(view.Form.Agreement.Hash);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
