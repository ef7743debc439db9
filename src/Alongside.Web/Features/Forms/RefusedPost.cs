using Alongside.OrderForms.Rules;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Forms;

/// <summary>What somebody sent that could not be taken, so that the page can show it again with what to do.</summary>
/// <param name="Refusal">Why.</param>
/// <param name="Fields">All that was sent: nothing typed is lost.</param>
public sealed record RefusedPost(Refusal Refusal, IFormCollection Fields)
{
    /// <summary>Whether this was sent, and about that.</summary>
    /// <param name="act">The act, as in the field <c>do</c>.</param>
    /// <param name="field">The field that says what it was about, such as <c>line</c>.</param>
    /// <param name="about">What that field held.</param>
    public bool Was(string act, string field, string about) =>
        string.Equals(Fields.Field("do"), act, StringComparison.Ordinal) && string.Equals(Fields.Field(field), about, StringComparison.Ordinal);
}
