using System.Security.Cryptography;
using System.Text;

namespace Alongside.Web.Features.Reviews;

/// <summary>
/// What a review's page may load. It carries its one style sheet inside itself, so that it can be passed on as a file; here exactly that sheet is
/// allowed, by its hash, and nothing else at all.
/// </summary>
internal static class ReviewPolicy
{
    private const string Open = "<style>";
    private const string Close = "</style>";

    /// <summary>The content security policy for a page that is sent as it is.</summary>
    public static string For(string html)
    {
        // The sheet stands in the head, before anything that somebody said, and that is encoded.
        var start = html.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        var end = html.IndexOf(Close, start, StringComparison.Ordinal);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(html[start..end])));
        return $"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
    }
}
