using Alongside.OrderForms.Changes.Acts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Alongside.Web.Tests.Sending;

/// <summary>The owner's side in a browser: saves the file, drops the answer, looks, brings it in.</summary>
public sealed class BringingInBrowserTests(Chromium chromium)
{
    [Theory]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task The_owner_saves_the_file_and_brings_its_answer_in(int width, ColorScheme scheme)
    {
        await using var site = await TestSite.Start();
        var form = await site.NewForm();
        await site.Put(form, new AddLine("need", "A page that loads quickly", "n", Evidence: null));
        using var owner = await site.Owner();
        await using var browser = await chromium.Of(site.Jar(owner), width, scheme: scheme);
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, $"/forms/{form.Id}").AbsoluteUri);
        await page.GetByText("Send as a file").ClickAsync();
        var made = await page.RunAndWaitForDownloadAsync(() => page.GetByText("Save it as a file").ClickAsync());
        Assert.StartsWith("A website for the climbing gym, ", made.SuggestedFilename, StringComparison.Ordinal);
        var file = new SentHtml(await File.ReadAllTextAsync(await made.PathAsync(), TestContext.Current.CancellationToken), made.SuggestedFilename);
        await page.ReloadAsync();
        await Expect(page.GetByText("its answer is let in")).ToBeVisibleAsync();
        await Fits(page, width, $"sending-{width}");

        var answer = file.Answer("Dana", [("do", "add-line"), ("question", "need"), ("text", "A map")], [("do", "accept"), ("hash", new string('0', 64))]);
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "Answer.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes("1. Added: A map\n\n" + answer.ToText()) });
        await page.GetByText("See what it would do").ClickAsync();
        await Expect(page.Locator("#taken ~ ol")).ToContainTextAsync("A map");
        await Expect(page.Locator("#refused ~ ol")).ToContainTextAsync("Send a new file");
        await Fits(page, width, $"preview-{width}");
        await page.GetByText("Bring it in").ClickAsync();
        await page.GetByText("To the form").ClickAsync();
        await Expect(page.Locator("#q-need .line .words")).ToHaveTextAsync(["A page that loads quickly", "A map"]);
    }

    private static async Task Fits(IPage page, int width, string name)
    {
        await page.Picture(name);
        Assert.Equal(width, await page.Width());
        Assert.Empty(await page.Axe());
    }
}
