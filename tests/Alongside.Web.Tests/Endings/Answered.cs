using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Alongside.Web.Tests.Endings;

/// <summary>What the site answered.</summary>
internal sealed partial record Answered(HttpStatusCode Status, string Body, byte[] Bytes, string? ContentType, string? FileName, string? Disposition)
{
    /// <summary>What a person reads on the page: without tags, with single spaces.</summary>
    public string Text => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(Body, " ")), " ");

    /// <summary>The hash that stands on the page.</summary>
    public string Hash => HashOnPage().Match(Body).Groups["hash"].Value;

    public static async Task<Answered> Of(HttpResponseMessage response)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var disposition = response.Content.Headers.ContentDisposition;
        return new Answered(response.StatusCode, Encoding.UTF8.GetString(bytes), bytes, response.Content.Headers.ContentType?.MediaType, disposition?.FileNameStar ?? disposition?.FileName, disposition?.ToString());
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Spaces();

    [GeneratedRegex("data-hash=\"(?<hash>[0-9a-f]{64})\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex HashOnPage();
}
