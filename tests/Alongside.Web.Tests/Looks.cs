using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Alongside.Web.Tests;

/// <summary>What can be said of a page by looking at it.</summary>
internal static class Looks
{
    private static readonly AxeRunOptions Rules = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };

    /// <summary>Everything axe finds against WCAG 2.2 AA and good practice: the rule, how bad it is, and the element.</summary>
    public static async Task<string[]> Axe(this IPage page) =>
        [.. (await page.RunAxe(Rules)).Violations.SelectMany(v => v.Nodes.Select(n => $"{page.Url}: {v.Id} ({v.Impact}): {n.Html} {string.Join(' ', n.Any.Select(a => a.Message))}"))];

    /// <summary>How wide the page has become; more than the window where something sticks out.</summary>
    public static Task<int> Width(this IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollWidth");

    /// <summary>A picture, where <c>ALONGSIDE_PICTURES</c> names a folder for it.</summary>
    public static async Task Picture(this IPage page, string name, bool whole = true)
    {
        if (Environment.GetEnvironmentVariable("ALONGSIDE_PICTURES") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = whole });
    }
}
