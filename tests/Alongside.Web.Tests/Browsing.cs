using System.Net;
using System.Text.RegularExpressions;

namespace Alongside.Web.Tests;

/// <summary>What somebody without script does with a page: reads it, and sends a form that stands on it.</summary>
internal static partial class Browsing
{
    /// <summary>The page at an address.</summary>
    public static async Task<string> Read(this HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The token that guards the forms of a page.</summary>
    public static string Token(string page) =>
        Guard().Match(page) is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : throw new InvalidOperationException("There is no form on the page.");

    /// <summary>Opens a page, and sends fields to an address with the token that stands there.</summary>
    public static async Task<HttpResponseMessage> Send(this HttpClient browser, string page, string address, params (string Name, string Value)[] fields) =>
        await browser.Post(address, [("__RequestVerificationToken", Token(await browser.Read(page))), .. fields]);

    /// <summary>Sends fields to an address.</summary>
    public static async Task<HttpResponseMessage> Post(this HttpClient browser, string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await browser.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]*)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Guard();
}
